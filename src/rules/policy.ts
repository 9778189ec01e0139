import type { Severity } from '../documents/problem.ts';
import { startOf } from '../documents/source.ts';
import { loosenings } from '../policy/loosening.ts';
import type { PolicyChange } from '../policy/load-policy.ts';
import type { Rule } from './rule.ts';

/** What a change does to the rules by which later changes are judged; `defaults` answers all rules' own severities. */
export const policyRules = (defaults: () => ReadonlyMap<string, Severity>): readonly Rule[] => [
  {
    id: 'policy-loosened',
    family: 'Changes',
    severity: 'error',
    acceptable: true,
    stage: 'policy',
    asks: 'Does the policy still ask for all that it asked for in the base?',
    example: { file: '.github/gate-ledger.yml', passes: 'gate-underclaimed: error', fails: 'gate-underclaimed: off' },
    check: ({ base, head, differs }) =>
      !differs
        ? []
        : loosenings(base, head, defaults()).map((what) => ({
            ...startOf(head.path),
            message: `The policy is loosened: ${what}; restore it.`,
          })),
  },
  {
    id: 'policy-changed',
    family: 'Changes',
    severity: 'notice',
    stage: 'policy',
    asks: 'Is the policy that of the base?',
    example: {
      file: '.github/gate-ledger.yml',
      passes: 'gate-underclaimed: error',
      fails: 'gate-underclaimed: error, text-hidden: error',
    },
    check: ({ head, differs, instead }) =>
      differs ? [{ ...startOf(head.path), message: obeyed[instead ?? 'base'] }] : [],
  },
];

/** Which policy is obeyed, by why it is not the base's. */
const obeyed: Readonly<Record<NonNullable<PolicyChange['instead']> | 'base', string>> = {
  base: 'The policy changes. A pull request is judged by the policy of its base; this one is obeyed after the merge.',
  absent:
    'The base has no policy, so this change is judged by the default policy. Of this one only how to read the documents is obeyed before the merge.',
  invalid:
    'The policy of the base cannot be obeyed, so this change is judged by the default policy. This one is obeyed after the merge.',
  first: 'This is the first policy, and it comes with the first ledger; it is obeyed.',
};
