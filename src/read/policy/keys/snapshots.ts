import * as z from 'zod/mini';
import { knownPath } from '../../../model/repository-path.ts';
import { quote } from '../../../model/text.ts';
import { policyKey } from './key.ts';
import { pathProblem, type PlacedPath } from './path.ts';
import { atMost, text } from './schemas.ts';

/** Markdown files with a table of gates that is kept by hand. */
export const snapshots = policyKey({
  schema: z.array(text).check(atMost(100)),
  check: (file) => file.flatMap((path, index) => pathProblem(path, [index])),
  value: (file = [], placeOf): readonly PlacedPath[] =>
    file.map((path, index) => ({ path: knownPath(path), place: placeOf(index) })),
  loosenings: (base = [], head = []) =>
    base.filter((path) => !head.includes(path)).map((path) => `the snapshot ${quote(path)} is no longer checked`),
});
