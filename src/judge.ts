import { loadHead, type Past } from './absence.ts';
import { compareSides } from './comparison.ts';
import { startOf } from './documents/source.ts';
import { evaluate, ruleOf } from './evaluate.ts';
import { evidenceOfGo, type Evidence } from './evidence.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { load, type DocumentPaths, type Loaded } from './load.ts';
import { loadPolicy } from './policy/load-policy.ts';
import { releaseFor, type Policy } from './policy/policy.ts';
import { gatherReleaseFacts, type ReleaseFacts } from './release/release-facts.ts';
import type { ReleaseSource } from './release/release-source.ts';
import type { Report } from './report.ts';
import type { History } from './repository/history.ts';
import type { DocumentTree, Tree } from './repository/tree.ts';
import type { Settings } from './settings.ts';
import { gatherSummaries } from './release/summary-facts.ts';
import { toReport } from './to-report.ts';

/** What is to be judged, and against what. */
export interface Case {
  readonly subject: Report['subject'];
  readonly settings: Pick<Settings, 'mode' | 'failOn' | 'ignoreMissing'>;
  /** What was asked for; null is left to the policy, and then to be found. */
  readonly paths: DocumentPaths & { readonly policy: string };
  readonly head: Tree;
  readonly history: History;
  /** Whose policy is obeyed. */
  readonly policyFrom: 'base' | 'head';
  /** Null where there is no base; the verdict stands without one. */
  readonly base: DocumentTree | null;
  /** Whether the head's history ever had a ledger at that path, or one to be found; asked only where it matters. */
  readonly pastLedger: (path: string | null) => Promise<Past>;
  /** What a release is judged by and no document says; asked only in release mode. */
  readonly release: ReleaseSource;
  /** The label on the pull request that accepts a loosening; asked only where there is one. */
  readonly acceptedBy: () => Promise<string | null>;
}

/** A report, and the evidence that it rests on. */
export interface Judged {
  readonly report: Report;
  readonly evidence: readonly Evidence[];
}

/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
export async function judge(question: Case): Promise<Judged> {
  const { subject, paths, base: baseTree, head: tree } = question;
  const { policy, basePolicy, change, problems } = await loadPolicy(tree, baseTree, paths.policy, question.policyFrom);
  const base = baseTree === null ? null : await load(baseTree, pathsBy(basePolicy, paths), basePolicy);
  const wanted = pathsBy(policy, paths);
  const leniency = { ...question.settings, format: policy, pastLedger: () => question.pastLedger(wanted.ledger) };
  const head = await loadHead(tree, wanted, base, leniency);
  const [facts, comparison, release, summaries] = await Promise.all([
    factsOf(head, tree, question.history),
    base === null || baseTree === null || unreadable(base) || unreadable(head)
      ? null
      : compareSides(base, head, change, { base: baseTree, head: tree }),
    releaseFactsOf(question, policy, head),
    gatherSummaries(policy, tree),
  ]);
  const state = {
    ledger: head.ledger,
    tracker: head.tracker,
    problems: [...problems, ...head.problems],
    facts,
    comparison,
    release,
    summaries,
  };
  const settings: Settings = { ...question.settings, policy, tag: subject.tag, acceptedBy: null };
  const strict = evaluate(state, settings);
  const loosened = strict.findings.some(
    ({ rule, severity }) => severity === 'error' && ruleOf(rule).family === 'Changes',
  );
  const acceptedBy = loosened ? await question.acceptedBy() : null;
  const evaluation = acceptedBy === null ? strict : evaluate(state, { ...settings, acceptedBy });
  return {
    report: toReport({ subject, settings, head, evaluation, changes: comparison?.changes ?? null }),
    evidence: facts === null ? [] : evidenceOfGo(facts, evaluation),
  };
}

/** The paths that were asked for, else those of the policy. */
export function pathsBy({ ledger, tracker }: Policy, asked: DocumentPaths): DocumentPaths {
  return { ledger: asked.ledger ?? ledger, tracker: asked.tracker ?? tracker };
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
