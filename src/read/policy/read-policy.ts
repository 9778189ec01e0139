import type { z } from 'zod';
import { problem, type ReadingProblem } from '../../model/problem.ts';
import { placeAt, type Source } from '../../model/source.ts';
import { statuses } from '../../model/statuses.ts';
import { oneOf, quote } from '../../model/text.ts';
import { columnNames } from '../documents/ledger/columns.ts';
import type { RuleCatalogue } from './keys/key.ts';
import { policyOf, policyProblems, policySchema, type Policy } from './policy.ts';
import { readYaml, type Locate } from './yaml.ts';

/** A policy (null where the file is invalid), and its problems. */
export interface PolicyReading {
  readonly policy: Policy | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads a policy file. An unknown key, an unknown value, an unknown rule or a rule that no policy may relax is a problem. */
export function readPolicy(source: Source, rules: RuleCatalogue): PolicyReading {
  const yaml = readYaml(source.text);
  const invalid = (offset: number, message: string): ReadingProblem =>
    problem('policy-invalid', placeAt(source, offset), message);
  if (yaml.kind === 'error')
    return {
      policy: null,
      problems: [invalid(yaml.offset, `The policy cannot be read as YAML. Correct it: ${yaml.message}`)],
    };
  const parsed = policySchema.safeParse(yaml.value);
  if (!parsed.success)
    return {
      policy: null,
      problems: parsed.error.issues.flatMap((issue) => schemaProblems(issue, yaml.locate, invalid)),
    };
  const wrong = policyProblems(parsed.data, rules);
  if (wrong.length > 0)
    return { policy: null, problems: wrong.map(({ path, message }) => invalid(yaml.locate(path, 'value'), message)) };
  const placeOf = (...path: readonly PropertyKey[]) => placeAt(source, yaml.locate(path, 'value'));
  return { policy: policyOf(source.path, parsed.data, placeOf), problems: [] };
}

function schemaProblems(
  issue: z.core.$ZodIssue,
  locate: Locate,
  invalid: (offset: number, message: string) => ReadingProblem,
): readonly ReadingProblem[] {
  const where = issue.path.length === 0 ? 'the policy' : quote(issue.path.map(String).join('.'));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys[issue.path.map(String).join('.')];
    const expected = known === undefined ? '' : `, expected ${oneOf(known)}`;
    return issue.keys
      .slice(0, keyLimit)
      .map((key) =>
        invalid(
          locate([...issue.path, key], 'key'),
          `Unexpected key ${quote(key)} in ${where}${expected}. Correct or delete it.`,
        ),
      );
  }
  return [
    invalid(locate(issue.path, 'value'), `Unexpected value of ${where}, expected ${expectedValue(issue)}. Correct it.`),
  ];
}

/** At most this many unknown keys are reported; a file with more is not a policy. */
const keyLimit = 20;

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(policySchema.shape),
  columns: Object.keys(columnNames),
  statuses,
};

function expectedValue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
}
