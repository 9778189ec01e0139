import * as z from 'zod/mini';

/** A text that is not empty. */
export const text = z.string().check(z.minLength(1, { error: 'a text that is not empty' }));

/** A limit for a list where each entry costs the time to read a file. */
export const atMost = (limit: number) => z.maxLength(limit, { error: `at most ${String(limit)} entries` });

/** A pattern for names, which have at most 255 characters. */
export const glob = text.check(
  z.maxLength(255, { error: 'a pattern of at most 255 characters, as long as any name is' }),
);
