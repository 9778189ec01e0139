/**
 * Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `**` before a `/` at the begin of
 * a step any folders or none, `?` one character but `/`. A hostile pattern takes no longer than its length times the name's: all
 * ways to match are followed at once.
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

/** Before any folders, which may be none, and among them; the step behind is reached after a `/` only. */
const anyFolders = '**/';
const insideFolders = '**/…';

/** The steps that are reached, and those after what may stand for nothing. */
function past(steps: readonly string[], reached: Set<number>): ReadonlySet<number> {
  // A set that grows while it is read hands out what is added, too.
  for (const at of reached) {
    const step = steps[at];
    if (step === '*' || step === '**' || step === anyFolders) reached.add(at + 1);
    if (step === anyFolders) reached.add(at + 2);
  }
  return reached;
}
