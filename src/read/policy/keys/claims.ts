import * as z from 'zod/mini';
import { knownPath } from '../../../model/repository-path.ts';
import { quote } from '../../../model/text.ts';
import { patternProblem } from '../../documents/bounds/bounded-match.ts';
import { policyKey } from './key.ts';
import { pathProblem, type PlacedPath } from './path.ts';
import { atMost, text } from './schemas.ts';

/** A text that a file may have only while every gate is GO: a regular expression. */
export interface Claim extends PlacedPath {
  readonly pattern: string;
}

const pattern = text.check(z.maxLength(1000, { error: 'a pattern of at most 1000 characters' }));

/** Claims that other files may make only while every gate is GO. */
export const claims = policyKey({
  schema: z.array(z.strictObject({ path: text, pattern })).check(atMost(100)),
  check: (file) =>
    file.flatMap((claim, index) => [
      ...pathProblem(claim.path, [index, 'path']),
      ...patternProblems(claim.pattern, [index, 'pattern']),
    ]),
  value: (file = [], placeOf): readonly Claim[] =>
    file.map(({ path, pattern: wanted }, index) => ({
      path: knownPath(path),
      pattern: wanted,
      place: placeOf(index, 'pattern'),
    })),
  loosenings: (base = [], head = []) =>
    base
      .filter((claim) => !head.some((other) => other.path === claim.path && other.pattern === claim.pattern))
      .map(({ path }) => `a claim about ${quote(path)} is no longer checked`),
});

function patternProblems(value: string, path: readonly PropertyKey[]) {
  const wrong = patternProblem(value);
  if (wrong === null) return [];
  const message = `Unexpected pattern ${quote(value)}, expected a regular expression of JavaScript. Correct it: ${quote(wrong)}.`;
  return [{ path, message }];
}
