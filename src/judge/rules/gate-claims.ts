import { areClosed, isOpen as isOpenStatus } from '../../model/statuses.ts';
import { oneOf, quote } from '../../model/text.ts';
import type { Rule } from './rule.ts';

/** The declared status of each gate agrees with its signals. */
export const gateClaimRules: readonly Rule[] = [
  {
    id: 'gate-overclaimed',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Where a gate is declared GO: is every signal that it requires GO?',
    example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
    check: ({ ledger, tracker }) => {
      // A signal without a row, or without a known status, has its own rule.
      const rows = new Map(ledger.signals.map(({ id, status }) => [id, status]));
      const isOpen = (id: string): boolean => {
        const status = rows.get(id) ?? null;
        return status !== null && isOpenStatus(status);
      };
      return tracker.gates.flatMap((gate) => {
        const ids = gate.required.map(({ id }) => id);
        const open = ids.filter(isOpen);
        if (gate.status === 'GO' && ids.length > 0 && ids.every((id) => rows.get(id) === 'N/A')) {
          const message = `Gate ${quote(gate.id)} is declared GO, but all its signals are N/A. Declare it NO-GO, or require a signal that is not N/A.`;
          return [{ ...gate.statusPlace, message, gate: gate.id }];
        }
        if (gate.status !== 'GO' || open.length === 0) return [];
        const message = `Gate ${quote(gate.id)} is declared GO, but ${oneOf(open.slice(0, 5), 'and')}${more(open.length - 5)} ${open.length === 1 ? 'is' : 'are'} not. Declare it open, or prove ${open.length === 1 ? 'the signal' : 'the signals'} first.`;
        return [{ ...gate.statusPlace, message, gate: gate.id }];
      });
    },
  },
  {
    id: 'gate-underclaimed',
    family: 'Drift',
    severity: 'warning',
    stage: 'signals',
    question: 'Where every signal that a gate requires is GO: is the gate declared GO?',
    example: {
      file: 'gate-tracker.json',
      passes: '"name": "Load", "status": "GO"',
      fails: '"name": "Load", "status": "PARTIAL"',
    },
    check: ({ facts: { tracker }, effective, suspect }) =>
      tracker.gates.flatMap((gate) => {
        const closed = areClosed(gate.required.map(({ id }) => effective.get(id)));
        if (gate.status === null || gate.status === 'GO' || !closed || suspect.has(gate.id)) return [];
        const message = `Gate ${quote(gate.id)} is declared ${gate.status}, but no signal that it requires is open. Declare it GO, or add the signal that is still open.`;
        return [{ ...gate.statusPlace, message, gate: gate.id }];
      }),
  },
  {
    id: 'definition-drift',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Where the tracker has a definition of done: is it that all gates are GO?',
    example: { file: 'gate-tracker.json', passes: '"ALL_GATES_GO"', fails: '"MOST_GATES_GO"' },
    check: ({ tracker: { definitionOfDone: done } }) =>
      done === null || done.text === 'ALL_GATES_GO'
        ? []
        : [
            {
              ...done.place,
              message: `Unexpected \`definition_of_done\` ${quote(done.text)}, expected \`ALL_GATES_GO\`. Write that: no other definition can be judged.`,
            },
          ],
  },
];

function more(number: number): string {
  return number > 0 ? ` and ${String(number)} more` : '';
}
