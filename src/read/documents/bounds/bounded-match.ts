import { createContext, runInContext } from 'node:vm';

/** Where a pattern matches a text, as UTF-16 offsets, or why that cannot be known, as a clause about the pattern. */
export type Matches =
  | { readonly kind: 'matched'; readonly offsets: readonly number[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** Why a text is not a valid pattern; null where it is valid. */
export function patternProblem(pattern: string): string | null {
  try {
    new RegExp(pattern, flags);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Any case, `^` and `$` at line ends, whole characters. */
const flags = 'gimu';

/** In milliseconds. A normal pattern needs a few for the largest text; one that needs this many backtracks without end. */
const timeLimit = 1000;

/** The first places, at most `limit`, where a pattern matches a text, found within the given milliseconds. */
export function matchesIn(pattern: string, text: string, limit: number, milliseconds = timeLimit): Matches {
  // A match can be stopped only in its own context: https://nodejs.org/api/vm.html
  const context = createContext({ pattern, flags, text, limit });
  try {
    const offsets: unknown = runInContext(script, context, { timeout: milliseconds });
    const found = typeof offsets === 'string' && offsets !== '' ? offsets.split(',').map(Number) : [];
    return { kind: 'matched', offsets: found };
  } catch {
    // The time is over, or the pattern is too large to compile, which is known only now.
    return { kind: 'unknown', why: `takes more than ${String(milliseconds)} ms` };
  }
}

/** No text of a policy or a document is part of this script: such text is only a value in the context. */
const script = `
  const offsets = [];
  for (const { index } of text.matchAll(new RegExp(pattern, flags))) {
    if (offsets.length === limit) break;
    offsets.push(index);
  }
  offsets.join();
`;
