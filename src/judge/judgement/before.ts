import { touchedSignals, type Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import { groupBy } from '../../model/problem.ts';
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
  readonly head: Loaded;
  readonly comparison: Comparison;
  readonly trees: Trees;
  readonly settings: Settings;
  /** Whether a commit is in the history; the base's is that of the head, a little shorter. */
  readonly includes: History['includes'];
  readonly asOf: Date;
}

/** Judges the base of a comparison, and tells which findings of the head it has, too; null where the base cannot be judged. */
export async function judgeBefore(
  { base, head, comparison: { changes }, trees, settings, includes, asOf }: Compared,
  found: readonly Finding[],
): Promise<Before | null> {
  const { ledger, tracker, problems } = base;
  if (ledger === null || tracker === null) return null;
  try {
    const [facts, summaries] = await Promise.all([
      gatherFacts(ledger, tracker, {
        tree: trees.base,
        history: { lastChanges: notAsked, changedAt: notAsked, includes },
        commits: null,
        runs: null,
        apps: settings.policy.runs.apps,
        version: null,
        proof: settings.policy.proof,
        asOf,
        isTimed: false,
      }),
      gatherSummaries(settings.policy, trees.base),
    ]);
    const state = {
      ledger,
      tracker,
      problems,
      facts,
      comparison: null,
      policies: null,
      release: null,
      summaries,
      unapproved: [],
      asOf,
    };
    const { gates, findings } = evaluate(state, settings);
    const edited = new Set(changes.signals.map(({ id }) => id));
    const rows = [...ledger.signals, ...(head.ledger?.signals ?? [])].filter(({ id }) => !edited.has(id));
    const same = sameAs(findings.map(keyIn(base)), found, keyIn(head));
    const older = [...same, ...(await olderByHistory(found, rows, trees))];
    return { gates: new Map(gates.map((gate) => [gate.id, gate])), older: new Set(older) };
  } catch {
    // GitHub or git failed to answer: what was before is not known.
    return null;
  }
}

/** History is walked once, for the head. */
const notAsked = (): Promise<null> => Promise.resolve(null);

/** The findings whose key others have, too, at least as often: of equal ones nobody knows which is new, so then all are. */
function sameAs(
  others: readonly string[],
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const before = new Map(groupBy(others, (key) => key).map((equal) => [equal[0], equal.length]));
  return groupBy(findings, keyOf)
    .filter((equal) => equal.length <= (before.get(keyOf(equal[0])) ?? 0))
    .flat();
}

/** What a finding says, without the lines that it names; ledger and tracker are the same where they moved. */
function keyIn({ ledgerPath, trackerPath }: Loaded): (finding: Finding) => string {
  return (finding) => {
    const { rule, gate, message, path } = finding;
    const document = path === ledgerPath ? 0 : path === trackerPath ? 1 : path;
    const words = message.replace(/\blines? \d+(?:(?:, | and )\d+)*/g, 'line');
    return JSON.stringify([rule, document, gate, touchedSignals(finding), words]);
  };
}

/** What rests on history is older where neither its row nor a file that the row cites changed. */
async function olderByHistory(
  found: readonly Finding[],
  unchanged: readonly Signal[],
  { base, head }: Trees,
): Promise<readonly Finding[]> {
  // A pattern may match other files in base and head: those of both rows count.
  const rows = new Map(groupBy(unchanged, ({ id }) => id).map((same) => [same[0].id, same]));
  const cited = found.flatMap((finding) => {
    const same = ruleOf(finding.rule).ofHistory === true ? rows.get(finding.signal ?? '') : undefined;
    if (same === undefined) return [];
    const paths = same.flatMap((row) => [...codeOf(row).flatMap(pathsOf), ...evidenceOf(row).flatMap(evidencePathsOf)]);
    return [{ finding, paths }];
  });
  const paths = [...new Set(cited.flatMap((one) => one.paths))];
  if (paths.length === 0) return [];
  const [then, now] = await Promise.all([base.identify(paths), head.identify(paths)]);
  return cited.flatMap((one) => (one.paths.every((path) => then.get(path) === now.get(path)) ? [one.finding] : []));
}
