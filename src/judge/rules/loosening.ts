import type { Severity } from '../../model/problem.ts';
import { startOf } from '../../model/source.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import { loosenings } from '../../read/policy/policy.ts';
import type { LooseningRule } from '../changes/loosening.ts';
import type { Example, Rule } from './rule.ts';

/** Rules about loosenings: where a change asks for less. `changes/` finds them, for each column and key of the documents and of the policy. */
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
  rule('evidence-replanned', 'warning', 'Does each open signal still cite the planned evidence of the base?', {
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
  rule('tracker-changed', 'warning', 'Does the command matrix still require the commands of the base?', {
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
            message: `The policy asks for less: ${what}. Restore it.`,
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

/** Which policy is obeyed, by the reason why the policy of the base is not. */
const obeyed: Readonly<Record<NonNullable<PolicyChange['instead']> | 'base', string>> = {
  base: 'The policy changes. This pull request is judged by the policy of its base; the new one is obeyed after the merge. Check that the change is meant.',
  absent:
    'The base has no policy, so this change is judged by the default policy. Before the merge, only the keys of the new policy that say how to read the documents are obeyed. Check them.',
  invalid:
    'The policy of the base is invalid, so this change is judged by the default policy. The new one is obeyed after the merge. Check it.',
  first: 'This is the first policy, together with the first ledger, so it is obeyed at once. Check it.',
};
