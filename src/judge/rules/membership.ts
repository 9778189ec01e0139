import { oneOf, quote } from '../../model/text.ts';
import type { Gate } from '../../read/documents/tracker/tracker.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { Rule } from './rule.ts';

/** Each signal is in the ledger and the tracker, and in exactly one gate. */
export const membershipRules: readonly Rule[] = [
  {
    id: 'signal-untracked',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Where the tracker has a list of signals: does it have each signal of the ledger?',
    example: { file: 'gate-tracker.json', passes: '"id": "A-2"', fails: '"id": "A-9"' },
    check: ({ ledger, tracker }) => {
      if (tracker.signals === null) return [];
      const tracked = new Set(tracker.signals.map(({ id }) => id));
      return ledger.signals
        .filter(({ id }) => !tracked.has(id))
        .map(({ id, place }) => ({
          ...place,
          message: `${quote(id)} is not among the tracker's \`signals\`. Add it there.`,
          signal: id,
        }));
    },
  },
  {
    id: 'signal-unlisted',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Does each signal that the tracker names have a row in the ledger?',
    example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
    check: ({ ledger, tracker }) => {
      const listed = new Set([...ledger.signals.map(({ id }) => id), ...ledger.unread]);
      const named = [...tracker.gates.flatMap((gate) => gate.required), ...(tracker.signals ?? [])];
      return named
        .filter(({ id }) => !listed.has(id))
        .map(({ id, place }) => ({
          ...place,
          message: `${quote(id)} has no row in the ledger (${ledger.path}). Add the row, or delete the id here.`,
          signal: id,
        }));
    },
  },
  {
    id: 'signal-unrequired',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Is each signal required by a gate?',
    example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
    check: (facts) => {
      const gates = requiringGates(facts);
      const known = new Set(facts.tracker.gates.map(({ id }) => id));
      return facts.ledger.signals
        .filter(({ id }) => !gates.has(id))
        .map(({ id, place, gate, under }) => ({
          ...place,
          message: `No gate requires ${quote(id)}, so nothing waits for it. ${facts.tracker.source === 'ledger' ? 'Name its gate in the row' : 'Add it to a gate of the tracker'}.`,
          signal: id,
          // The gate that the row names should require it.
          ...(gate !== null && under !== null && known.has(under.id) ? { gate: under.id } : {}),
        }));
    },
  },
  {
    id: 'signal-shared',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    question: 'Is each signal required by one gate only?',
    example: { file: 'gate-tracker.json', passes: '["B-1"]', fails: '["B-1", "A-1"]' },
    check: (facts) => {
      const gates = requiringGates(facts);
      return facts.tracker.gates.flatMap((gate) =>
        gate.required.flatMap(({ id, place }) => {
          const first = gates.get(id)?.[0];
          if (first === undefined || first === gate) return [];
          return [
            {
              ...place,
              message: `${quote(id)} is already required by gate ${quote(first.id)}, expected one gate. Delete it in one of them.`,
              signal: id,
              gate: gate.id,
            },
          ];
        }),
      );
    },
  },
  {
    id: 'gate-mismatch',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Is each signal required by the gate that its row names?',
    example: { file: 'signal-ledger.md', passes: '| B-1 | 2 |', fails: '| B-1 | 1 |' },
    check: (facts) => {
      const gates = requiringGates(facts);
      return facts.ledger.signals.flatMap((signal) => {
        const requiring = gates.get(signal.id)?.map(({ id }) => id) ?? [];
        if (signal.gate === null || requiring.length === 0 || requiring.includes(signal.under?.id ?? '')) return [];
        const message = `${quote(signal.id)} names gate ${quote(signal.gate.text)} in its row, but gate ${oneOf(requiring, 'and')} requires it. Make ledger and tracker agree.`;
        return [{ ...signal.gate.place, message, signal: signal.id }];
      });
    },
  },
];

function requiringGates({ tracker }: Facts): ReadonlyMap<string, readonly Gate[]> {
  const gates = new Map<string, Gate[]>();
  for (const gate of tracker.gates) {
    for (const id of new Set(gate.required.map((required) => required.id))) {
      const requiring = gates.get(id);
      if (requiring === undefined) gates.set(id, [gate]);
      else requiring.push(gate);
    }
  }
  return gates;
}
