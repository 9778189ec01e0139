import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { skeleton } from '../../../model/skeleton.ts';
import { quote } from '../../../model/text.ts';
import type { Sections } from '../../documents/ledger/chosen-sections.ts';
import { policyKey } from './key.ts';
import { atMost, text } from './schemas.ts';

const headings = z.array(text).check(z.minLength(1, { error: 'at least one heading' }), atMost(100));

/** The parts of the ledger that are read. */
export const sections = policyKey({
  schema: z.union([z.strictObject({ ignore: headings }), z.strictObject({ only: headings })], {
    error: '`ignore` or `only`, with a list of headings',
  }),
  value: (file): Sections => {
    if (file === undefined) return { kind: 'all' };
    return 'ignore' in file ? { kind: 'ignore', headings: file.ignore } : { kind: 'only', headings: file.only };
  },
  loosenings: (base, head) => {
    if (head === undefined || isDeepStrictEqual(base, head)) return [];
    if ('ignore' in head) return lost(head.ignore, base !== undefined && 'ignore' in base ? base.ignore : []);
    return base !== undefined && 'only' in base ? lost(base.only, head.only) : ['only some sections are read'];
  },
  adopted: (_, own) => own,
});

/** The headings that one list has and the other lacks, each as a clause. */
function lost(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(skeleton));
  return some
    .filter((heading) => !known.has(skeleton(heading)))
    .map((heading) => `the section ${quote(heading)} is no longer read`);
}
