import { quote } from '../documents/text.ts';
import type { Rule } from './rule.ts';

/** The commit that the documents say they were written for. */
export const baselineRules: readonly Rule[] = [
  {
    id: 'baseline-drift',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    asks: 'Do ledger and tracker name the same baseline commit?',
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
          message: `The baseline commit is ${quote(one.text)} here and ${quote(other.text)} in the tracker (${where}); make the two agree.`,
        },
      ];
    },
  },
  {
    id: 'baseline-unrelated',
    family: 'Drift',
    severity: 'warning',
    stage: 'facts',
    asks: 'Is the baseline commit an ancestor of the judged commit? Needs history.',
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
          'Whether the baseline commit is an ancestor was not checked, the clone is shallow; check out with `fetch-depth: 0`.';
        return [{ ...baseline.place, message, isNote: true }];
      }
      return [
        {
          ...baseline.place,
          message: `The baseline commit ${quote(baseline.text)} is not in the history of the judged commit; name one that is.`,
        },
      ];
    },
  },
];
