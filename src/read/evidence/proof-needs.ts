import { matchesIds } from '../../model/glob.ts';
import { groupBy } from '../../model/problem.ts';
import type { Signal } from '../documents/ledger/signal.ts';
import type { Tracker } from '../documents/tracker/tracker.ts';
import type { ProofNeed } from '../policy/keys/proof.ts';

/** What the policy needs as proof of each signal, by id. An entry for gates means the signals that they require, and those whose row names them. */
export function needsBySignal(
  all: readonly ProofNeed[],
  signals: readonly Signal[],
  { gates }: Tracker,
): ReadonlyMap<string, readonly ProofNeed[]> {
  if (all.length === 0) return new Map();
  const requirements = gates.flatMap(({ id, required }) => required.map((one) => ({ gate: id, signal: one.id })));
  const gatesOf = new Map(
    groupBy(requirements, ({ signal }) => signal).map((same) => [same[0].signal, same.map(({ gate }) => gate)]),
  );
  return new Map(
    signals.map((signal) => {
      const under = signal.under === null ? [] : [signal.under.id];
      const own = new Set([...(gatesOf.get(signal.id) ?? []), ...under]);
      const matching = all.filter(
        (need) =>
          matchesIds(need.signals, signal.id) && (need.gates === null || need.gates.some((gate) => own.has(gate))),
      );
      return [signal.id, matching] as const;
    }),
  );
}

/** The entries that match none of some signals. */
export function unmatchedNeeds(
  all: readonly ProofNeed[],
  signals: readonly Signal[],
  tracker: Tracker,
): readonly ProofNeed[] {
  const matched = new Set([...needsBySignal(all, signals, tracker).values()].flat());
  return all.filter((need) => !matched.has(need));
}

/** Whether the policy asks for evidence of a signal: unless all that it says of it is that the word is enough. */
export function needsEvidence(needs: readonly ProofNeed[]): boolean {
  return needs.length === 0 || needs.some((one) => one.needs.some((kinds) => !kinds.includes('word')));
}
