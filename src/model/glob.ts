/**
 * Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `?` one character but `/`.
 * A hostile pattern takes no longer than its length times the name's: all ways to match are followed at once.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  const steps = pattern.match(/\*\*|[^]/gu) ?? [];
  let reached = past(steps, new Set([0]));
  for (const character of name) {
    const next = new Set<number>();
    for (const at of reached) {
      const step = steps[at];
      if (step === '**' || (step === '*' && character !== '/')) next.add(at);
      else if (step === character || (step === '?' && character !== '/')) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = past(steps, next);
  }
  return reached.has(steps.length);
}

/** The steps that are reached, and those after a star, which may stand for nothing. */
function past(steps: readonly string[], reached: Set<number>): ReadonlySet<number> {
  // A set that grows while it is read hands out what is added, too.
  for (const at of reached) if (steps[at]?.startsWith('*') === true) reached.add(at + 1);
  return reached;
}
