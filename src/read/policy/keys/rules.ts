import * as z from 'zod/mini';
import { severities, type Severity } from '../../../model/problem.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { policyKey, type RuleCatalogue, type WrongValue } from './key.ts';

/** The values that the policy may give to a rule. */
const settings = [...severities, 'off'] as const;

/** The severities of rules that differ from the rules' own. */
export const rules = policyKey({
  schema: z.record(z.string(), z.enum(settings)),
  check: (file, catalogue) => Object.entries(file).flatMap(([id, setting]) => ruleProblem(id, setting, catalogue)),
  value: (file = {}): ReadonlyMap<string, Severity | 'off'> => new Map(Object.entries(file)),
  loosenings: (base = {}, head = {}, catalogue) =>
    [...catalogue].flatMap(([id, { severity }]) => {
      const [before, after] = [base[id] ?? severity, head[id] ?? severity];
      return settings.indexOf(after) > settings.indexOf(before)
        ? [`the rule \`${id}\` goes from ${before} to ${after}`]
        : [];
    }),
});

function ruleProblem(id: string, setting: string, catalogue: RuleCatalogue): readonly WrongValue[] {
  const rule = catalogue.get(id);
  if (rule === undefined)
    return [
      {
        path: [id],
        message: `There is no rule ${quote(id)}. Correct the name; docs/rules.md of Gate Ledger lists all rules.`,
      },
    ];
  if (!rule.isFixed || setting === 'error') return [];
  const message = `No policy may relax the rule ${quote(id)}. Delete the line. Other rules may be ${oneOf(settings)}.`;
  return [{ path: [id], message }];
}
