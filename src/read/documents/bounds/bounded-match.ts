import { createContext, runInContext } from 'node:vm';

/** Where a pattern matches a text, as UTF-16 offsets, or why nobody can tell, as a clause about the pattern. */
export type Matches =
  | { readonly kind: 'matched'; readonly offsets: readonly number[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** Why a text is no pattern that can be matched; null where it is one. */
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

/** In milliseconds. A person's pattern needs a few for the largest text; what needs as many as this backtracks without end. */
const timeLimit = 1000;

/** The first places, at most `limit`, at which a pattern matches a text, as far as so many milliseconds tell. */
export function matchesIn(pattern: string, text: string, limit: number, milliseconds = timeLimit): Matches {
  // Only in a context of its own can a match be stopped: https://nodejs.org/api/vm.html
  const context = createContext({ pattern, flags, text, limit });
  try {
    const offsets: unknown = runInContext(script, context, { timeout: milliseconds });
    const found = typeof offsets === 'string' && offsets !== '' ? offsets.split(',').map(Number) : [];
    return { kind: 'matched', offsets: found };
  } catch {
    // Out of time, or so large that it cannot be compiled, which is known only now.
    return { kind: 'unknown', why: `takes more than ${String(milliseconds)} ms` };
  }
}

/** No word of it comes from a policy or a document: those are values in the context. */
const script = `
  const offsets = [];
  for (const { index } of text.matchAll(new RegExp(pattern, flags))) {
    if (offsets.length === limit) break;
    offsets.push(index);
  }
  offsets.join();
`;
