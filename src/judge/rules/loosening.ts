import type { Severity } from '../../model/problem.ts';
import { startOf } from '../../model/source.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import { loosenings } from '../../read/policy/policy.ts';
import type { LooseningRule } from '../changes/loosening.ts';
import type { Example, Rule } from './rule.ts';

/** What a change asks less of: column by column and key by key of the documents, which `changes/` finds, and of the policy. */
export const looseningRules: readonly Rule[] = [
  rule('column-dropped', 'error', 'Does each row still have every column that it had in the base?', {
    file: 'signal-ledger.md',
    passes: '| Exit Criterion |',
    fails: '| Notes |',
  }),
  rule('signal-excluded', 'error', 'Is each signal that a gate waited for in the base still applicable?', {
    file: 'signal-ledger.md',
    passes: '| Load team | GO |',
    fails: '| Load team | N/A |',
  }),
  rule('title-changed', 'warning', 'Does each signal and each gate still have the title of the base?', {
    file: 'signal-ledger.md',
    passes: '| Load test |',
    fails: '| Load test of one page |',
  }),
  rule(
    'title-changed-on-promotion',
    'error',
    'Does each promoted signal have the title that it had while it was open?',
    {
      file: 'signal-ledger.md',
      passes: '| Load test |',
      fails: '| Load test of one page |',
      base: ['| Load team | GO |', '| Load team | NO-GO |'],
    },
  ),
  rule('criterion-changed', 'warning', 'Does each signal have the exit criterion of the base?', {
    file: 'signal-ledger.md',
    passes: 'p99 under 100 ms',
    fails: 'p99 under 900 ms',
  }),
  rule(
    'criterion-changed-on-promotion',
    'error',
    'Does each promoted signal have the exit criterion that was set before?',
    {
      file: 'signal-ledger.md',
      passes: 'p99 under 100 ms',
      fails: 'p99 under 900 ms',
      base: ['| Load team | GO |', '| Load team | NO-GO |'],
    },
  ),
  rule('code-changed', 'warning', 'Is each GO signal about the same code as in the base?', {
    file: 'signal-ledger.md',
    passes: '`src/load.c`',
    fails: '`src/sign.c`',
  }),
  rule('code-dropped', 'error', 'Does each GO signal cite as much code as in the base?', {
    file: 'signal-ledger.md',
    passes: '`src/load.c`',
    fails: '',
  }),
  rule('evidence-changed', 'notice', 'Is the evidence of what is GO the same as in the base?', {
    file: 'signal-ledger.md',
    passes: '`evidence/sign.log`',
    fails: '`evidence/new.log`',
  }),
  rule('evidence-replanned', 'warning', 'Does each open signal plan the evidence of the base?', {
    file: 'signal-ledger.md',
    passes: '| Load team | GO | `src/load.c` | `evidence/new.log` |',
    fails: '| Load team | NO-GO | `src/load.c` | `evidence/old.log` |',
    base: ['| Load team | GO |', '| Load team | NO-GO |'],
  }),
  rule('evidence-dropped', 'error', 'Is all evidence of what is GO still cited, or replaced by new evidence?', {
    file: 'signal-ledger.md',
    passes: '`evidence/sign.log`',
    fails: '`evidence/old.log`',
  }),
  rule('baseline-dropped', 'error', 'Does the ledger still name its baseline commit?', {
    file: 'signal-ledger.md',
    passes: '- Baseline commit: `[first commit]`',
    fails: '- Date: today',
  }),
  rule('tracker-changed', 'warning', 'Does the command matrix require the commands of the base?', {
    file: 'gate-tracker.json',
    passes: '"make test"',
    fails: '"make all"',
  }),
  rule('tracker-loosened', 'error', 'Does the tracker still ask for all that it asked for in the base?', {
    file: 'gate-tracker.json',
    passes: '"definition_of_done": "ALL_GATES_GO",',
    fails: '"release": "Apollo",',
  }),
  {
    id: 'policy-loosened',
    family: 'Changes',
    ofChange: true,
    severity: 'error',
    acceptable: true,
    stage: 'policy',
    question: 'Does the policy still ask for all that it asked for in the base?',
    example: { file: '.github/gate-ledger.yml', passes: 'gate-underclaimed: error', fails: 'gate-underclaimed: off' },
    check: ({ base, head, differs, rules }) =>
      !differs
        ? []
        : loosenings(base, head, rules).map((what) => ({
            ...startOf(head.path),
            message: `The policy is loosened: ${what}. Restore it.`,
          })),
  },
  {
    id: 'policy-changed',
    family: 'Changes',
    ofChange: true,
    severity: 'notice',
    stage: 'policy',
    question: 'Is the policy the same as in the base?',
    example: {
      file: '.github/gate-ledger.yml',
      passes: 'gate-underclaimed: error',
      fails: 'gate-underclaimed: error, text-hidden: error',
    },
    check: ({ head, differs, instead }) =>
      differs ? [{ ...startOf(head.path), message: obeyed[instead ?? 'base'] }] : [],
  },
];

function rule(id: LooseningRule, severity: Severity, question: string, example: Example): Rule {
  return {
    id,
    family: 'Changes',
    ofChange: true,
    severity,
    ...(severity === 'error' ? { acceptable: true as const } : {}),
    stage: 'changes',
    question,
    example,
    check: ({ loosenings }) => loosenings.filter((one) => one.rule === id),
  };
}

/** Which policy is obeyed, by why it is not the base's. */
const obeyed: Readonly<Record<NonNullable<PolicyChange['instead']> | 'base', string>> = {
  base: 'The policy changes. A pull request is judged by the policy of its base; this one is obeyed after the merge.',
  absent:
    'The base has no policy, so this change is judged by the default policy. Of this one only how to read the documents is obeyed before the merge.',
  invalid:
    'The policy of the base cannot be obeyed, so this change is judged by the default policy. This one is obeyed after the merge.',
  first: 'This is the first policy, and it comes with the first ledger; it is obeyed.',
};
