import { count, oneOf, quote } from '../documents/text.ts';
import type { GateStanding, Rule } from './rule.ts';

/** What a release waits for. */
export const releaseRules: readonly Rule[] = [
  {
    id: 'gate-open',
    family: 'Release',
    severity: 'error',
    fixed: true,
    stage: 'gates',
    asks: 'Is every required gate GO, where open gates block?',
    check: ({ tracker }, gates) =>
      gates
        .filter(({ required, effective }) => required && effective !== 'GO')
        .map((gate) => ({
          ...(tracker.gates.find(({ id }) => id === gate.id)?.statusPlace ?? {
            path: tracker.path,
            line: 1,
            column: 1,
          }),
          message: `Gate ${quote(gate.id)} is ${gate.effective}, expected GO: ${whyOpen(gate)}.`,
          gate: gate.id,
        })),
  },
];

function whyOpen({ go, total, open, errors, declared }: GateStanding): string {
  if (open.length > 0)
    return `${String(go)} of ${String(total)} required signals are GO, open: ${oneOf(open.slice(0, 10), 'and')}${open.length > 10 ? ` and ${String(open.length - 10)} more` : ''}`;
  return errors > 0
    ? `${count(errors, 'error')} concern it`
    : `its signals are GO, but the tracker declares it ${declared ?? 'nothing'}`;
}
