import * as z from 'zod/mini';
import { glob, text } from './schemas.ts';

// Ranges as in GitHub's own filters are not supported: a pattern with one would match no tag, so a later pattern that asks for less would match.
const tagError = 'a pattern of `*`, `**`, `?` and characters that a tag may have, without `[`';

/** What a release of some tags needs, as in the file. */
export const releaseSchema = z.strictObject({
  tags: glob.check(z.regex(/^[^\s~^:[\\]*$/, { error: tagError })),
  gates: z.optional(
    z.union([z.literal('all'), z.array(z.union([z.string(), z.int()])).check(z.minLength(1))], {
      error: '`all` or a list of gate ids',
    }),
  ),
  branch: z.optional(text),
  signed: z.optional(z.boolean()),
  changelog: z.optional(
    z.union([text, z.strictObject({ path: text, dated: z.optional(z.boolean()) })], {
      error: 'a path, or `{ path: CHANGELOG.md, dated: false }`',
    }),
  ),
  notes: z.optional(z.strictObject({ path: text, sections: z.optional(z.array(text)) })),
  assets: z.optional(z.array(z.strictObject({ match: glob, attested: z.optional(z.boolean()) }))),
});

/** A release as in the file. */
export type ReleaseFile = z.infer<typeof releaseSchema>;
