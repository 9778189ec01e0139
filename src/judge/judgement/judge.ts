import type { Acceptance } from '../../model/acceptance.ts';
import type { Unknown } from '../../model/lookup.ts';
import { remembering } from '../../model/once.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { loadHead, type EverHad, type PastTracker } from '../../read/documents/absence.ts';
import type { ReadingOptions } from '../../read/documents/ledger/reading-options.ts';
import type { DocumentPaths } from '../../read/documents/find-documents.ts';
import type { Loaded } from '../../read/documents/load.ts';
import type { Rewrite } from '../../read/documents/rewrites.ts';
import { gatherFacts, type Facts } from '../../read/evidence/facts.ts';
import { gatherReleaseFacts, type ReleaseFacts } from '../../read/evidence/release-facts.ts';
import type { ReleaseSource } from '../../read/evidence/release-port.ts';
import { gatherSummaries } from '../../read/evidence/summary-facts.ts';
import { versionOf } from '../../read/evidence/tag-version.ts';
import type { RunQuestions } from '../../read/evidence/runs/run-questions.ts';
import type { History } from '../../read/git/history.ts';
import type { Commits } from '../../read/git/judged-commit.ts';
import type { BaseTree, Tree } from '../../read/git/tree.ts';
import { releaseFor, type Policy } from '../../read/policy/policy.ts';
import { compareSides, type Trees } from '../changes/comparison.ts';
import type { Report } from '../report/report.ts';
import { ruleOf } from '../rules/catalogue.ts';
import { judgeBefore } from './before.ts';
import { placesOf, headPaths, chooseBase, type ChosenBase } from './choose-base.ts';
import { evaluate, type State } from './evaluate.ts';
import { evidenceOfGo, type Evidence } from './evidence-of-go.ts';
import type { Settings } from './settings.ts';
import { toReport } from './to-report.ts';
import { unapprovedWaivers } from './unapproved.ts';

/** What is to be judged, and against what. */
export interface Case {
  readonly subject: Report['subject'];
  readonly settings: Pick<Settings, 'mode' | 'failOn' | 'ignoreMissing'>;
  /** The paths that an input or an option names. Where one is null, the policy names it, or it is searched for. */
  readonly paths: DocumentPaths & { readonly policy: RepositoryPath };
  readonly head: Tree;
  readonly history: History;
  /** What the head is compared with. There is a verdict without a base, but a review does not pass while the base is unknown. */
  readonly base: BaseTree;
  /** The tip of the base branch, whose policy is obeyed; `none` where the head's own policy is obeyed. */
  readonly tip: BaseTree;
  /** Whether the head's history ever had a ledger at that path (null: at any path). Called only where it matters. */
  readonly pastLedger: (path: RepositoryPath | null) => Promise<EverHad>;
  /** The tracker that the history had for a ledger. Called only where there is no tracker now. */
  readonly pastTracker: (ledger: RepositoryPath) => Promise<PastTracker>;
  /** What signals asked for before the base and no longer ask for. Called only for the signals that the change promotes. */
  readonly rewrites: (
    ledgerPath: RepositoryPath,
    options: ReadingOptions,
    ids: readonly string[],
  ) => Promise<readonly Rewrite[]>;
  /** Facts about a release that no document has. Called only in release mode. */
  readonly release: ReleaseSource;
  /** The judged commit among others. */
  readonly commits: Commits;
  /** Who is asked for runs of workflows and checks, in release mode. */
  readonly runs: Omit<RunQuestions, 'rules'>;
  /** The time of the verdict, on which ages and ends depend. */
  readonly asOf: Date;
  /** Who approved the last commit of the pull request, by login in lower case; null where there is none. Called only where a waiver is new or changed. */
  readonly approvals: () => Promise<ReadonlySet<string> | Unknown | null>;
  /** Whether the label of the pull request accepts the loosenings of the change. Called only where there are any. */
  readonly acceptance: () => Promise<Acceptance>;
}

/** A report, the evidence that it rests on, and the policy by which it was judged. */
export interface Judged {
  readonly report: Report;
  readonly evidence: readonly Evidence[];
  readonly policy: Policy;
  /** What was looked up in the repository; null where the documents have no content. */
  readonly facts: Facts | null;
}

/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
export async function judge(question: Case): Promise<Judged> {
  const { subject, settings: how, asOf } = question;
  const chosen = await chooseBase(question);
  const { policy, base } = chosen;
  const head = await readHead(question, chosen);
  const trees = question.base.kind === 'there' ? { base: question.base.tree, head: question.head } : null;
  const history = { ...question.history, includes: remembering(question.history.includes) };
  const state = await lookUp({ ...question, history }, chosen, head, trees);
  const { facts, comparison } = state;
  const settings: Settings = { ...how, policy, tag: subject.tag, acceptance: { kind: 'no-one' } };
  const strict = evaluate(state, settings);
  const loosened = strict.findings.some(
    ({ rule, severity }) => severity === 'error' && ruleOf(rule).acceptable === true,
  );
  const evaluation = loosened ? evaluate(state, { ...settings, acceptance: await question.acceptance() }) : strict;
  const { includes } = history;
  const before =
    base === null || comparison === null || trees === null
      ? null
      : await judgeBefore({ base, head, comparison, trees, settings, includes, asOf }, evaluation.findings);
  return {
    report: toReport({ subject, settings, head, evaluation, comparison, before, facts, asOf }),
    evidence: facts === null ? [] : evidenceOfGo(facts, evaluation),
    policy,
    facts,
  };
}

/** The documents of the head. */
async function readHead(question: Case, { policy, own, base, isUnread }: ChosenBase): Promise<Loaded> {
  const { head: tree, paths, settings } = question;
  const wanted = await headPaths(tree, policy, own, paths);
  const leniency = {
    ...settings,
    options: policy,
    pastLedger: () => question.pastLedger(wanted.ledger),
    pastTracker: question.pastTracker,
  };
  const loaded = await loadHead(tree, wanted, base, leniency, placesOf(policy));
  return isUnread ? { ...loaded, ledger: null, tracker: null, problems: [] } : loaded;
}

/** Everything that the rules may know. */
async function lookUp(
  question: Case,
  { policy, change, base, baseProblems }: ChosenBase,
  head: Loaded,
  trees: Trees | null,
): Promise<State> {
  const [facts, comparison, release, summaries, unapproved] = await Promise.all([
    factsOf(question, policy, head),
    base === null || trees === null || unreadable(base) || unreadable(head)
      ? null
      : compareSides(base, head, trees, async (ids) =>
          base.ledgerPath === null ? [] : await question.rewrites(base.ledgerPath, policy, ids),
        ),
    releaseFactsOf(question, policy, head),
    gatherSummaries(policy, question.head),
    unapprovedWaivers(change, question.approvals),
  ]);
  return {
    ledger: head.ledger,
    tracker: head.tracker,
    problems: [...baseProblems, ...head.problems],
    facts,
    comparison,
    policies: change,
    release,
    summaries,
    unapproved,
    asOf: question.asOf,
  };
}

/** Whether a document exists and cannot be read. Then nothing is compared: every signal would appear as removed or added. */
function unreadable({ hasLedger, ledger, hasTracker, tracker }: Loaded): boolean {
  return (hasLedger && ledger === null) || (hasTracker && tracker === null);
}

async function factsOf(
  { subject: { tag }, settings: { mode }, head: tree, history, commits, runs, asOf }: Case,
  policy: Policy,
  { ledger, tracker }: Loaded,
): Promise<Facts | null> {
  const silent =
    ledger === null ||
    tracker === null ||
    ledger.signals.length + ledger.unread.length === 0 ||
    tracker.gates.length === 0;
  if (silent) return null;
  return await gatherFacts(ledger, tracker, {
    tree,
    history,
    commits,
    runs: mode === 'release' ? { ...runs, rules: policy.runs } : null,
    apps: policy.runs.apps,
    version: tag === null ? null : versionOf(tag),
    proof: policy.proof,
    asOf,
    isTimed: policy.waivers.length > 0,
  });
}

/** Null where nothing is to be checked, as in a repository without a ledger whose policy asks for nothing. */
async function releaseFactsOf(
  { subject: { tag }, settings: { mode }, head: tree, release: source }: Case,
  policy: Policy,
  { ledger }: Loaded,
): Promise<ReleaseFacts | null> {
  if (mode !== 'release' || tag === null || (ledger === null && releaseFor(policy, tag) === null)) return null;
  const place = startOf(ledger?.path ?? policy.path);
  return await gatherReleaseFacts({ tag, policy, place, tree, source });
}
