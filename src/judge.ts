import { loadHead, type Past } from './absence.ts';
import { compareSides } from './comparison.ts';
import { oneOf } from './documents/text.ts';
import { UsageError } from './inputs.ts';
import { evaluate, ruleOf } from './evaluate.ts';
import { gatherFacts, type Facts } from './facts.ts';
import { load, type DocumentPaths, type Loaded } from './load.ts';
import { loadPolicy } from './load-policy.ts';
import { uncheckedKeys, type Policy } from './policy.ts';
import type { Report } from './report.ts';
import type { History } from './repository/history.ts';
import type { DocumentTree, Tree } from './repository/tree.ts';
import type { Settings } from './settings.ts';
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
  /** The label on the pull request that accepts a loosening; asked only where there is one. */
  readonly acceptedBy: () => Promise<string | null>;
}

/** From the documents to the report: load, look up what they cite, compare, evaluate. Throws where a tree cannot be read. */
export async function judge(question: Case): Promise<Report> {
  const { subject, paths, base: baseTree, head: tree } = question;
  const { policy, basePolicy, change, problems } = await loadPolicy(tree, baseTree, paths.policy, question.policyFrom);
  const unchecked = question.settings.mode === 'release' ? uncheckedKeys(policy, subject.tag) : [];
  if (unchecked.length > 0)
    throw new UsageError(`the policy asks for ${oneOf(unchecked, 'and')}, which this version does not check yet`);
  const base = baseTree === null ? null : await load(baseTree, pathsBy(basePolicy, paths), basePolicy);
  const wanted = pathsBy(policy, paths);
  const leniency = { ...question.settings, format: policy, pastLedger: () => question.pastLedger(wanted.ledger) };
  const head = await loadHead(tree, wanted, base, leniency);
  const [facts, comparison] = await Promise.all([
    factsOf(head, tree, question.history),
    base === null || baseTree === null || unreadable(base) || unreadable(head)
      ? null
      : compareSides(base, head, change, { base: baseTree, head: tree }),
  ]);
  const state = {
    ledger: head.ledger,
    tracker: head.tracker,
    problems: [...problems, ...head.problems],
    facts,
    comparison,
  };
  const settings: Settings = { ...question.settings, policy, tag: subject.tag, acceptedBy: null };
  const strict = evaluate(state, settings);
  const loosened = strict.findings.some(
    ({ rule, severity }) => severity === 'error' && ruleOf(rule).family === 'Changes',
  );
  const acceptedBy = loosened ? await question.acceptedBy() : null;
  const evaluation = acceptedBy === null ? strict : evaluate(state, { ...settings, acceptedBy });
  return toReport({ subject, settings, head, evaluation, changes: comparison?.changes ?? null });
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
