import { namedPath } from '../repository-path.ts';
import type { z } from 'zod';
import { problem, type ReadingProblem } from '../documents/problem.ts';
import { placeAt, type Source } from '../documents/source.ts';
import { oneOf, quote } from '../documents/text.ts';
import { readYaml, type Locate } from '../documents/yaml.ts';
import { columnNames } from '../documents/columns.ts';
import { patternProblem } from '../release/bounded-match.ts';
import { tagName as refName } from '../inputs.ts';
import { policySchema, settings, type Policy, type PolicyFile } from './policy.ts';
import { rules } from '../rules/index.ts';
import { skeleton } from '../documents/skeleton.ts';
import { hiddenCharacters } from '../documents/text.ts';
import { statuses, usedWord } from '../statuses.ts';
import { toPolicy } from './to-policy.ts';

/** A policy, or null where the file cannot be obeyed, and what is wrong with it. */
export interface PolicyReading {
  readonly policy: Policy | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads a policy file. An unknown key, an unknown value, an unknown rule or a rule that no policy may relax is a problem. */
export function readPolicy(source: Source): PolicyReading {
  const yaml = readYaml(source.text);
  const invalid = (offset: number, message: string): ReadingProblem =>
    problem('policy-invalid', placeAt(source, offset), message);
  if (yaml.kind === 'error')
    return { policy: null, problems: [invalid(yaml.offset, `The policy is not YAML that is read: ${yaml.message}`)] };
  const parsed = policySchema.safeParse(yaml.value);
  if (!parsed.success)
    return {
      policy: null,
      problems: parsed.error.issues.flatMap((issue) => schemaProblems(issue, yaml.locate, invalid)),
    };
  const wrong = checks.flatMap((check) => check(parsed.data));
  if (wrong.length > 0)
    return { policy: null, problems: wrong.map(({ path, message }) => invalid(yaml.locate(path, 'value'), message)) };
  return { policy: toPolicy(source, yaml.locate, parsed.data), problems: [] };
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
          `Unexpected key ${quote(key)} in ${where}${expected}; mend or delete it.`,
        ),
      );
  }
  return [invalid(locate(issue.path, 'value'), `Unexpected value of ${where}, expected ${expectedValue(issue)}.`)];
}

/** So many unknown keys are told one by one; a file with more of them is no policy. */
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

/** What no schema says. */
const checks = [pathProblems, branchProblems, patternProblems, ruleProblems, wordProblems] as const;

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function pathProblems(file: PolicyFile): readonly Wrong[] {
  return pathsIn(file).flatMap(({ path, value }) =>
    value === undefined || namedPath(value) !== null
      ? []
      : [
          {
            path,
            message: `Unexpected path ${quote(value)}, expected one from the repository's root, without \`..\`.`,
          },
        ],
  );
}

/** Every path that a policy names, and where in the file it stands. */
function pathsIn({ ledger, tracker, releases = [], claims = [], snapshots = [] }: PolicyFile) {
  return [
    { path: ['ledger'], value: ledger },
    { path: ['tracker'], value: tracker },
    ...releases.flatMap(({ changelog, notes }, index) => [
      { path: ['releases', index, 'changelog'], value: changelog },
      { path: ['releases', index, 'notes', 'path'], value: notes?.path },
    ]),
    ...claims.map((claim, index) => ({ path: ['claims', index, 'path'], value: claim.path })),
    ...snapshots.map((value, index) => ({ path: ['snapshots', index], value })),
  ];
}

function branchProblems({ releases = [] }: PolicyFile): readonly Wrong[] {
  return releases.flatMap(({ branch }, index) =>
    branch === undefined || refName.test(branch)
      ? []
      : [
          {
            path: ['releases', index, 'branch'],
            message: `Unexpected branch ${quote(branch)}, expected the name of a branch, without \`refs/heads/\`.`,
          },
        ],
  );
}

function patternProblems({ claims = [] }: PolicyFile): readonly Wrong[] {
  return claims.flatMap(({ pattern }, index) => {
    const wrong = patternProblem(pattern);
    if (wrong === null) return [];
    const message = `Unexpected pattern ${quote(pattern)}, expected a regular expression of JavaScript: ${quote(wrong)}.`;
    return [{ path: ['claims', index, 'pattern'], message }];
  });
}

function ruleProblems({ rules: given = {} }: PolicyFile): readonly Wrong[] {
  return Object.entries(given).flatMap(([id, setting]): readonly Wrong[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined)
      return [{ path: ['rules', id], message: `There is no rule ${quote(id)}; the README lists them all.` }];
    if (rule.fixed !== true || setting === 'error') return [];
    return [
      {
        path: ['rules', id],
        message: `No policy may relax ${quote(id)}; delete the line. Elsewhere ${oneOf(settings)} may stand.`,
      },
    ];
  });
}

/**
 * A word stands for one status: else what makes a signal GO would depend on the order of the file. Words are compared as they are
 * used, and no word for GO may be one that a reader takes for another status.
 */
function wordProblems({ statuses: given = {} }: PolicyFile): readonly Wrong[] {
  const words = statuses.flatMap((status) =>
    (given[status] ?? []).map((word, index) => ({ status, word: usedWord(word), path: ['statuses', status, index] })),
  );
  const own = statuses.map((status) => ({ status, word: status, path: null }));
  const meaning = new Map<string, string>();
  const looks = new Map<string, string>();
  for (const { status, word } of [...own, ...words]) {
    if (!meaning.has(word)) meaning.set(word, status);
    if (status !== 'GO' && !looks.has(skeleton(word))) looks.set(skeleton(word), word);
  }
  return words.flatMap(({ status, word, path }): readonly Wrong[] => {
    const other = meaning.get(word) ?? status;
    const alike = status === 'GO' ? looks.get(skeleton(word)) : undefined;
    if (word === '' || hiddenCharacters(word).length > 0)
      return [{ path, message: `Unexpected word ${quote(word)} for ${status}, expected a word that a reader sees.` }];
    if (other !== status)
      return [{ path, message: `Unexpected word ${quote(word)} for ${status}, it stands for ${other} already.` }];
    return alike === undefined || alike === word
      ? []
      : [{ path, message: `Unexpected word ${quote(word)} for ${status}, a reader may take it for ${quote(alike)}.` }];
  });
}
