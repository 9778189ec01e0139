import type { Problem } from '../documents/problem.ts';
import { quote } from '../documents/text.ts';
import { contradict, type Status } from '../statuses.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** Ledger and tracker say the same of a signal. */
export const signalDriftRules: readonly Rule[] = [
  {
    id: 'status-drift',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    asks: 'Do ledger and tracker agree on which signals are GO?',
    example: {
      file: 'gate-tracker.json',
      passes: '"owner": "Signers", "status": "GO"',
      fails: '"owner": "Signers", "status": "NO-GO"',
    },
    check: (facts) => statusDrifts(facts, contradict),
  },
  {
    // Which kind of open is a human judgement; whether it is GO is not.
    id: 'open-status-drift',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    asks: 'Do ledger and tracker declare the same kind of open for each signal that is GO in neither?',
    example: {
      file: 'gate-tracker.json',
      passes: '"owner": "Auditors", "status": "PARTIAL"',
      fails: '"owner": "Auditors", "status": "NO-GO"',
    },
    check: (facts) => statusDrifts(facts, (one, other) => !contradict(one, other)),
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

function statusDrifts(facts: Facts, concerns: (one: Status, other: Status) => boolean): readonly Problem[] {
  return inBoth(facts).flatMap(({ signal, tracked }) => {
    if (signal.status === null || tracked.status === null || signal.status === tracked.status) return [];
    if (!concerns(signal.status, tracked.status)) return [];
    const where = `${facts.tracker.path}:${String(tracked.statusPlace.line)}`;
    const message = `${quote(signal.id)} is ${signal.status} here and ${tracked.status} in the tracker (${where}); make the two agree.`;
    return [{ ...signal.statusPlace, message, signal: signal.id }];
  });
}

function inBoth({ ledger, tracker }: Facts) {
  const tracked = new Map((tracker.signals ?? []).map((entry) => [entry.id, entry]));
  return ledger.signals.flatMap((signal) => {
    const entry = tracked.get(signal.id);
    return entry === undefined ? [] : [{ signal, tracked: entry }];
  });
}
