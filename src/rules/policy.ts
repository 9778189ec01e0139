import type { Severity } from '../documents/problem.ts';
import { startOf } from '../documents/source.ts';
import { loosenings } from '../policy/loosening.ts';
import { defaultPolicy } from '../policy/policy.ts';
import type { Rule } from './rule.ts';

/** What a change does to the rules by which later changes are judged; `defaults` answers all rules' own severities. */
export const policyRules = (defaults: () => ReadonlyMap<string, Severity>): readonly Rule[] => [
  {
    id: 'policy-loosened',
    family: 'Changes',
    severity: 'error',
    stage: 'changes',
    asks: 'Does the policy still ask for all that it asked for in the base?',
    example: { file: '.github/gate-ledger.yml', passes: 'gate-underclaimed: error', fails: 'gate-underclaimed: off' },
    check: ({ policies: { base, head, differs } }) =>
      base === null || !differs
        ? []
        : loosenings(base, head ?? defaultPolicy(base.path), defaults()).map((what) => ({
            ...startOf(base.path),
            message: `The policy is loosened: ${what}; restore it.`,
          })),
  },
  {
    id: 'policy-changed',
    family: 'Changes',
    severity: 'notice',
    stage: 'changes',
    asks: 'Is the policy that of the base?',
    example: {
      file: '.github/gate-ledger.yml',
      passes: 'gate-underclaimed: error',
      fails: 'gate-underclaimed: error, text-hidden: error',
    },
    check: ({ policies: { base, head, differs } }) => {
      const path = (head ?? base)?.path;
      if (!differs || path === undefined) return [];
      const message =
        base === null
          ? 'The base has no policy that can be obeyed, so this one is.'
          : 'The policy changes; a pull request is judged by the policy of its base, and this one is obeyed after the merge.';
      return [{ ...startOf(path), message }];
    },
  },
];
