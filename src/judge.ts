import type { RepositoryPath } from './repository-path.ts';
import { loadHead, type Past } from './absence.ts';
import { compareSides } from './changes/comparison.ts';
import { problem, type ReadingProblem } from './documents/problem.ts';
import { startOf } from './documents/source.ts';
import { quote } from './documents/text.ts';
import { evaluate, ruleOf } from './evaluate.ts';
import { evidenceOfGo, type Evidence } from './evidence.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { findDocuments, load, type DocumentPaths, type Loaded } from './load.ts';
import { choosePolicy, ownPolicy, readPolicyOf, type PolicyChange } from './policy/load-policy.ts';
import { releaseFor, type Policy } from './policy/policy.ts';
import { gatherReleaseFacts, type ReleaseFacts } from './release/release-facts.ts';
import type { ReleaseSource } from './release/release-source.ts';
import type { Unknown } from './lookup.ts';
import type { Format } from './documents/format.ts';
import type { Rewrite } from './history/rewrites.ts';
import type { Report } from './report.ts';
import type { History } from './repository/history.ts';
import type { DocumentTree, Tree } from './repository/tree.ts';
import type { Acceptance, Settings } from './settings.ts';
import { gatherSummaries } from './release/summary-facts.ts';
import { toReport } from './to-report.ts';

/** A side to compare with: its files, that nobody asked for one, or why it cannot be read. */
export type BaseSide = { readonly kind: 'there'; readonly tree: DocumentTree } | { readonly kind: 'none' } | Unknown;

/** What is to be judged, and against what. */
export interface Case {
  readonly subject: Report['subject'];
  readonly settings: Pick<Settings, 'mode' | 'failOn' | 'ignoreMissing'>;
  /** What was asked for; null is left to the policy, and then to be found. */
  readonly paths: DocumentPaths & { readonly policy: RepositoryPath };
  readonly head: Tree;
  readonly history: History;
  /** What the head is compared with; the verdict stands without one, a review does not pass where it is not known. */
  readonly base: BaseSide;
  /** The tip of the base branch, whose policy is obeyed; `none` where the head's own is. */
  readonly tip: BaseSide;
  /** Whether the head's history ever had a ledger at that path, or one to be found; asked only where it matters. */
  readonly pastLedger: (path: RepositoryPath | null) => Promise<Past>;
  /** What signals asked for before the base and do not any more; asked only of those that the change promotes. */
  readonly rewrites: (
    ledgerPath: RepositoryPath,
    format: Format,
    ids: readonly string[],
  ) => Promise<readonly Rewrite[]>;
  /** What a release is judged by and no document says; asked only in release mode. */
  readonly release: ReleaseSource;
  /** Whether a label of the pull request accepts what the change asks less of; asked only where it does. */
  readonly acceptance: () => Promise<Acceptance>;
}

/** A report, the evidence that it rests on, and the policy by which it was judged. */
export interface Judged {
  readonly report: Report;
  readonly evidence: readonly Evidence[];
  readonly policy: Policy;
}

/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
export async function judge(question: Case): Promise<Judged> {
  const { subject, paths, head: tree, settings: how } = question;
  const { policy, change, base, baseProblems, own } = await openBase(question);
  const wanted = await placesIn(tree, policy, own, paths);
  const leniency = { ...how, format: policy, pastLedger: () => question.pastLedger(wanted.ledger) };
  const head = await loadHead(tree, wanted, base, leniency, policy.places);
  const [facts, comparison, release, summaries] = await Promise.all([
    factsOf(head, tree, question.history),
    base === null || question.base.kind !== 'there' || unreadable(base) || unreadable(head)
      ? null
      : compareSides(base, head, { base: question.base.tree, head: tree }, async (ids) =>
          base.ledgerPath === null ? [] : await question.rewrites(base.ledgerPath, policy, ids),
        ),
    releaseFactsOf(question, policy, head),
    gatherSummaries(policy, tree),
  ]);
  const state = {
    ledger: head.ledger,
    tracker: head.tracker,
    problems: [...baseProblems, ...head.problems],
    facts,
    comparison,
    policies: change,
    release,
    summaries,
  };
  const settings: Settings = { ...how, policy, tag: subject.tag, acceptance: { kind: 'no-one' } };
  const strict = evaluate(state, settings);
  const loosened = strict.findings.some(
    ({ rule, severity }) => severity === 'error' && ruleOf(rule).acceptable === true,
  );
  const evaluation = loosened ? evaluate(state, { ...settings, acceptance: await question.acceptance() }) : strict;
  return {
    report: toReport({ subject, settings, head, evaluation, changes: comparison?.changes ?? null }),
    evidence: facts === null ? [] : evidenceOfGo(facts, evaluation),
    policy,
  };
}

/** Reads the base's documents by the policy that is chosen. */
async function openBase({ base: side, tip, head: tree, paths, settings: { mode } }: Case) {
  const own = await readPolicyOf(tree, paths.policy);
  const reads = tip.kind === 'there' ? await readPolicyOf(tip.tree, paths.policy) : null;
  const read = async (policy: Policy): Promise<Loaded | null> =>
    side.kind === 'there' ? await load(side.tree, pathsBy(policy, paths), policy) : null;
  // A tip that nobody could read leaves the defaults, and nothing to tell of a change: that it is not known is told.
  let chosen =
    tip.kind === 'none'
      ? ownPolicy(own, paths.policy)
      : choosePolicy(own, reads ?? { ...own, policy: null }, paths.policy, false);
  let base = await read(chosen.basePolicy);
  if (reads !== null && base !== null && !base.hasLedger && !base.hasTracker) {
    chosen = choosePolicy(own, reads, paths.policy, true);
    base = await read(chosen.basePolicy);
  }
  if (chosen.change.instead === 'absent' && side.kind === 'there' && own.policy !== null)
    chosen = { ...chosen, change: await withPlaces(chosen.change, own.policy, side.tree, paths) };
  const lost = [side, tip].find(({ kind }) => kind === 'unknown');
  return {
    policy: chosen.policy,
    change: chosen.change,
    own: own.policy,
    base,
    baseProblems: [
      ...chosen.problems,
      ...(mode === 'review' && lost?.kind === 'unknown' ? [baseUnknown(paths.policy, lost.why)] : []),
      ...(mode === 'review' && base !== null ? baseUnreadable(base) : []),
    ],
  };
}

/** The paths that were asked for, else those of the policy. */
export function pathsBy({ ledger, tracker }: Policy, asked: DocumentPaths): DocumentPaths {
  return { ledger: asked.ledger ?? ledger, tracker: asked.tracker ?? tracker };
}

/** A first policy that names the documents where they are found anyway asks for nothing less. */
async function withPlaces(
  change: PolicyChange,
  own: Policy,
  base: DocumentTree,
  asked: DocumentPaths,
): Promise<PolicyChange> {
  const found = await findDocuments(base, { ledger: asked.ledger, tracker: asked.tracker });
  const file = {
    ...change.base.file,
    ...(own.ledger !== null && own.ledger === found.ledgerPath ? { ledger: own.file.ledger } : {}),
    ...(own.tracker !== null && own.tracker === found.trackerPath ? { tracker: own.file.tracker } : {}),
  };
  return { ...change, base: { ...change.base, file } };
}

/** The places of the documents in the head. A change that moves a document and the policy's word for it together is judged where the document is now. */
async function placesIn(tree: Tree, policy: Policy, own: Policy | null, asked: DocumentPaths): Promise<DocumentPaths> {
  const wanted = pathsBy(policy, asked);
  const moved = { ledger: asked.ledger ?? own?.ledger ?? null, tracker: asked.tracker ?? own?.tracker ?? null };
  if (own === null || (moved.ledger === wanted.ledger && moved.tracker === wanted.tracker)) return wanted;
  const there = new Set(await tree.list());
  const place = (before: RepositoryPath | null, now: RepositoryPath | null): RepositoryPath | null =>
    before !== null && now !== null && !there.has(before) && there.has(now) ? now : before;
  return { ledger: place(wanted.ledger, moved.ledger), tracker: place(wanted.tracker, moved.tracker) };
}

function baseUnknown(path: string, why: string): ReadingProblem {
  const message = `The base cannot be read, so nobody can tell what this change asks less of: ${why}. Check out with \`fetch-depth: 0\`, or give the token \`contents: read\`.`;
  return problem('base-unknown', startOf(path), message);
}

/** What keeps a base from being compared with; the first cause of each document. */
function baseUnreadable(base: Loaded): readonly ReadingProblem[] {
  const lost = [
    { path: base.ledgerPath, isLost: base.hasLedger && base.ledger === null },
    { path: base.trackerPath, isLost: base.hasTracker && base.tracker === null },
  ];
  return lost.flatMap(({ path, isLost }) => {
    if (!isLost) return [];
    const first = base.problems.find((one) => one.path === path) ?? base.problems[0];
    const message = `The base's ${quote(path ?? '')} cannot be read, so nothing is compared with it: line ${String(first?.line ?? 1)}: ${first?.message ?? 'it has more than one'}`;
    return [problem('base-unreadable', startOf(path ?? ''), message)];
  });
}

/** A document that is there and cannot be read is no side of a comparison: it would show every signal as removed or added. */
function unreadable({ hasLedger, ledger, hasTracker, tracker }: Loaded): boolean {
  return (hasLedger && ledger === null) || (hasTracker && tracker === null);
}

async function factsOf({ ledger, tracker }: Loaded, tree: Tree, history: History): Promise<Facts | null> {
  const silent =
    ledger === null ||
    tracker === null ||
    ledger.signals.length + ledger.unread.length === 0 ||
    tracker.gates.length === 0;
  return silent ? null : await gatherFacts(ledger, tracker, tree, history);
}

/** A repository without a ledger is asked for nothing, unless its policy does. */
async function releaseFactsOf(
  { subject: { tag }, settings: { mode }, head: tree, release: source }: Case,
  policy: Policy,
  { ledger }: Loaded,
): Promise<ReleaseFacts | null> {
  if (mode !== 'release' || tag === null || (ledger === null && releaseFor(policy, tag) === null)) return null;
  const place = startOf(ledger?.path ?? policy.path);
  return await gatherReleaseFacts({ tag, policy, place, tree, source });
}
