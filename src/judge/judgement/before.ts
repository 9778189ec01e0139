import { touchedSignals, type Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import { pathsOf } from '../../model/reference.ts';
import type { Loaded } from '../../read/documents/load.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { codeOf, evidenceOf, gatherFacts } from '../../read/evidence/facts.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import { gatherSummaries } from '../../read/evidence/summary-facts.ts';
import type { History } from '../../read/git/history.ts';
import type { Comparison, Trees } from '../changes/comparison.ts';
import { ruleOf } from '../rules/catalogue.ts';
import { evaluate } from './evaluate.ts';
import type { Settings } from './settings.ts';

/** What the base was judged to be, by the policy that is obeyed now. It explains a change and decides nothing. */
export interface Before {
  readonly gates: ReadonlyMap<string, GateResult>;
  /** The findings of the head that the base has, too. */
  readonly older: ReadonlySet<Finding>;
}

/** A base that can be read, and what the head is compared with. */
export interface Compared {
  readonly base: Loaded;
  readonly comparison: Comparison;
  readonly trees: Trees;
  readonly settings: Settings;
  /** Whether a commit is in the history; the base's is that of the head, a little shorter. */
  readonly includes: History['includes'];
}

/** Judges the base of a comparison, and tells which findings of the head it has, too; null where the base cannot be judged. */
export async function judgeBefore(
  { base: { ledger, tracker, problems }, comparison: { changes }, trees, settings, includes }: Compared,
  found: readonly Finding[],
): Promise<Before | null> {
  if (ledger === null || tracker === null) return null;
  try {
    const [facts, summaries] = await Promise.all([
      gatherFacts(ledger, tracker, trees.base, { lastChanges: notAsked, includes }),
      gatherSummaries(settings.policy, trees.base),
    ]);
    const state = { ledger, tracker, problems, facts, comparison: null, policies: null, release: null, summaries };
    const { gates, findings } = evaluate(state, settings);
    const edited = new Set(changes.signals.map(({ id }) => id));
    const rows = ledger.signals.filter(({ id }) => !edited.has(id));
    const older = [...sameAs(findings, found), ...(await olderByHistory(found, rows, trees))];
    return { gates: new Map(gates.map((gate) => [gate.id, gate])), older: new Set(older) };
  } catch {
    // GitHub or git failed to answer: what was before is not known.
    return null;
  }
}

/** History is walked once, for the head. */
const notAsked: History['lastChanges'] = () => Promise.resolve(null);

/** The findings that have an equal one among others, each of which counts once. */
function sameAs(others: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const number = left.get(key) ?? 0;
    left.set(key, number - 1);
    return number > 0;
  });
}

/** What a finding says, wherever its row is. */
function keyOf(finding: Finding): string {
  const { rule, gate, message } = finding;
  return JSON.stringify([rule, gate, touchedSignals(finding), message.replace(/\d+/g, '0')]);
}

/** What rests on history is older where neither its row nor a file that the row cites changed. */
async function olderByHistory(
  found: readonly Finding[],
  unchanged: readonly Signal[],
  { base, head }: Trees,
): Promise<readonly Finding[]> {
  const rows = new Map(unchanged.map((signal) => [signal.id, signal]));
  const cited = found.flatMap((finding) => {
    const row = ruleOf(finding.rule).ofHistory === true ? rows.get(finding.signal ?? '') : undefined;
    if (row === undefined) return [];
    return [{ finding, paths: [...codeOf(row).flatMap(pathsOf), ...evidenceOf(row).flatMap(evidencePathsOf)] }];
  });
  const paths = [...new Set(cited.flatMap((one) => one.paths))];
  if (paths.length === 0) return [];
  const [then, now] = await Promise.all([base.identify(paths), head.identify(paths)]);
  return cited.flatMap((one) => (one.paths.every((path) => then.get(path) === now.get(path)) ? [one.finding] : []));
}
