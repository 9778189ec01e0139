import type { Problem } from '../documents/problem.ts';
import { quote } from '../documents/text.ts';
import { contradict } from '../statuses.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** Ledger and tracker say the same of a signal. */
export const signalDriftRules: readonly Rule[] = [
  {
    id: 'status-drift',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    asks: 'Do ledger and tracker declare the same status for each signal?',
    example: {
      file: 'gate-tracker.json',
      passes: '"owner": "Signers", "status": "GO"',
      fails: '"owner": "Signers", "status": "NO-GO"',
    },
    check: (facts) =>
      inBoth(facts).flatMap(({ signal, tracked }): readonly Problem[] => {
        if (signal.status === null || tracked.status === null || signal.status === tracked.status) return [];
        const where = `${facts.tracker.path}:${String(tracked.statusPlace.line)}`;
        const message = `${quote(signal.id)} is ${signal.status} here and ${tracked.status} in the tracker (${where}); make the two agree.`;
        // Which kind of open is a human judgement; whether it is GO is not.
        return [
          {
            ...signal.statusPlace,
            message,
            signal: signal.id,
            severity: contradict(signal.status, tracked.status) ? 'error' : 'warning',
          },
        ];
      }),
  },
  {
    id: 'owner-drift',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    asks: 'Do ledger and tracker name the same owner for each signal?',
    example: { file: 'signal-ledger.md', passes: '| Signers |', fails: '| Others |' },
    check: (facts) =>
      inBoth(facts).flatMap(({ signal, tracked }) => {
        if (signal.owner === null || tracked.owner === null || signal.owner.text === tracked.owner.text) return [];
        const where = `${facts.tracker.path}:${String(tracked.owner.place.line)}`;
        const message = `${quote(signal.id)} is owned by ${quote(signal.owner.text)} here and by ${quote(tracked.owner.text)} in the tracker (${where}); make the two agree.`;
        return [{ ...signal.owner.place, message, signal: signal.id }];
      }),
  },
];

function inBoth({ ledger, tracker }: Facts) {
  const tracked = new Map((tracker.signals ?? []).map((entry) => [entry.id, entry]));
  return ledger.signals.flatMap((signal) => {
    const entry = tracked.get(signal.id);
    return entry === undefined ? [] : [{ signal, tracked: entry }];
  });
}
