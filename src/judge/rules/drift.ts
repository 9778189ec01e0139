import type { Problem } from '../../model/problem.ts';
import { contradict, type Status } from '../../model/statuses.ts';
import { quote } from '../../model/text.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { Rule } from './rule.ts';

/** Ledger and tracker say the same about each signal, and about the commit that they were written for. */
export const driftRules: readonly Rule[] = [
  {
    id: 'status-drift',
    family: 'Drift',
    severity: 'error',
    stage: 'facts',
    question: 'Do ledger and tracker agree on which signals are GO?',
    example: {
      file: 'gate-tracker.json',
      passes: '"owner": "Signers", "status": "GO"',
      fails: '"owner": "Signers", "status": "NO-GO"',
    },
    check: (facts) => statusDrifts(facts, contradict),
  },
  {
    // The kinds of open are a matter of judgement, so they are another rule; GO or not GO is not.
    id: 'open-status-drift',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    question: 'Do ledger and tracker give the same status to each signal that is GO in neither of them?',
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
    question: 'Do ledger and tracker name the same owner for each signal?',
    example: { file: 'signal-ledger.md', passes: '| Signers |', fails: '| Others |' },
    check: (facts) =>
      inBoth(facts).flatMap(({ signal, tracked }) => {
        if (signal.owner === null || tracked.owner === null || signal.owner.text === tracked.owner.text) return [];
        const where = `${facts.tracker.path}:${String(tracked.owner.place.line)}`;
        const message = `${quote(signal.id)} has the owner ${quote(signal.owner.text)} here and ${quote(tracked.owner.text)} in the tracker (${where}). Make the two agree.`;
        return [{ ...signal.owner.place, message, signal: signal.id }];
      }),
  },
  {
    id: 'baseline-drift',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    question: 'Do ledger and tracker name the same baseline commit?',
    example: {
      file: 'gate-tracker.json',
      passes: '"baseline_commit": "[first commit]"',
      fails: '"baseline_commit": "0123456"',
    },
    check: ({ ledger: { baselineCommit: one }, tracker: { baselineCommit: other, path } }) => {
      if (one === null || other === null || one.text.startsWith(other.text) || other.text.startsWith(one.text))
        return [];
      const where = `${path}:${String(other.place.line)}`;
      return [
        {
          ...one.place,
          message: `The baseline commit is ${quote(one.text)} here and ${quote(other.text)} in the tracker (${where}). Make the two agree.`,
        },
      ];
    },
  },
  {
    id: 'baseline-unrelated',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    question: 'Is the baseline commit an ancestor of the judged commit? Needs history.',
    example: {
      file: 'signal-ledger.md',
      passes: 'Baseline commit: `[first commit]`',
      fails: 'Baseline commit: `0123456`',
    },
    check: ({ ledger, tracker, baselineIncluded }) => {
      const baseline = ledger.baselineCommit ?? tracker.baselineCommit;
      if (baseline === null || baselineIncluded === true) return [];
      if (baselineIncluded === null) {
        const message =
          'It was not checked whether the baseline commit is an ancestor, because the clone is shallow. Check out with `fetch-depth: 0`.';
        return [{ ...baseline.place, message, isNote: true }];
      }
      return [
        {
          ...baseline.place,
          message: `The baseline commit ${quote(baseline.text)} is not in the history of the judged commit. Name a commit that is.`,
        },
      ];
    },
  },
];

function statusDrifts(facts: Facts, concerns: (one: Status, other: Status) => boolean): readonly Problem[] {
  return inBoth(facts).flatMap(({ signal, tracked }) => {
    if (signal.status === null || tracked.status === null || signal.status === tracked.status) return [];
    if (!concerns(signal.status, tracked.status)) return [];
    const where = `${facts.tracker.path}:${String(tracked.statusPlace.line)}`;
    const message = `${quote(signal.id)} is ${signal.status} here and ${tracked.status} in the tracker (${where}). Make the two agree.`;
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
