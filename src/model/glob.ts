/**
 * Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `**` before a `/` at the beginning of a step any folders or none, `?` one character except `/`. The time is at most the length of the pattern times the length of the name, also for a hostile pattern: all ways to match are followed at once.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  const steps = (pattern.match(/(?<=^|\/)\*\*\/|\*\*|[^]/gu) ?? []).flatMap((step) =>
    step === '**/' ? [anyFolders, insideFolders] : [step],
  );
  let reached = past(steps, new Set([0]));
  for (const character of name) {
    const next = new Set<number>();
    for (const at of reached) {
      const step = steps[at];
      if (step === '**' || step === insideFolders || (step === '*' && character !== '/')) next.add(at);
      if (step === character || (step === '?' && character !== '/') || (step === insideFolders && character === '/'))
        next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = past(steps, next);
  }
  return reached.has(steps.length);
}

/** Whether an id matches a pattern. An id is no path, so `*` is any text, also with `/`. */
export function matchesIds(pattern: string, id: string): boolean {
  // Three stars and not two: `**` before a `/` would mean any folders or none.
  return matchesGlob(pattern.replace(/\*+/g, '***'), id);
}

/** Before or inside any number of folders. The next step is reached only after a `/`. */
const anyFolders = '**/';
const insideFolders = '**/…';

/** The reached steps, and the steps after those that can match nothing. */
function past(steps: readonly string[], reached: Set<number>): ReadonlySet<number> {
  // Iterating over a set also visits entries that are added meanwhile.
  for (const at of reached) {
    const step = steps[at];
    if (step === '*' || step === '**' || step === anyFolders) reached.add(at + 1);
    if (step === anyFolders) reached.add(at + 2);
  }
  return reached;
}
