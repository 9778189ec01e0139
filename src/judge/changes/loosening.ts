import type { Problem } from '../../model/problem.ts';
import { askedNames, typedOf, type Reference } from '../../model/reference.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import { fileAndRest } from '../../read/evidence/reports/citation.ts';

/** The rules about loosenings: the documents of the head ask for less than those of the base, or say something else about a signal. A change asks for less where a gate could become GO with less work or less proof than before. */
export const looseningRules = [
  'column-dropped',
  'signal-excluded',
  'title-changed',
  'title-changed-on-promotion',
  'criterion-changed',
  'criterion-changed-on-promotion',
  'code-changed',
  'code-dropped',
  'evidence-changed',
  'evidence-replanned',
  'evidence-dropped',
  'baseline-dropped',
  'tracker-changed',
  'tracker-loosened',
] as const;

export type LooseningRule = (typeof looseningRules)[number];

/** One thing where the head asks for less than the base, with the rule that reports it. */
export interface Loosening extends Problem {
  readonly rule: LooseningRule;
}

/** Which cited files changed between base and head. */
export interface ChangedFiles {
  /** The cited paths that were added or changed since the base. */
  readonly fresh: ReadonlySet<string>;
  /** The fresh paths that have nothing but white space now. */
  readonly blank: ReadonlySet<string>;
}

/** How a list of references changed. */
export interface ReferenceChange {
  readonly dropped: readonly Reference[];
  readonly added: readonly Reference[];
  /** Whether at least as many new files were added as references were dropped. */
  readonly isReplaced: boolean;
}

/** The evidence that has no words any more. */
export function blanked(evidence: readonly Reference[], { blank }: ChangedFiles): readonly Reference[] {
  return evidence.filter((reference) => evidencePathsOf(reference).some((path) => blank.has(path)));
}

/** Compares the files that two sides cite, found by `pathsOf`. Another line of the same file is not a change; another condition of a report or a run is one. */
export function compareReferences(
  from: readonly Reference[],
  to: readonly Reference[],
  pathsOf: (reference: Reference) => readonly string[],
  { fresh, blank }: ChangedFiles,
): ReferenceChange {
  const pathKey = (reference: Reference): string => pathsOf(reference).join('\n') || reference.text;
  // A plain path that becomes a report is opened and read, too, so it asks for more. The opposite asks for less.
  const keysOf = (reference: Reference): readonly string[] => [
    pathKey(reference),
    ...conditionsOf(reference).map((condition) => `${condition}\n${pathKey(reference)}`),
  ];
  const keyOf = (reference: Reference): string => keysOf(reference).at(-1) ?? '';
  const after = new Set(to.flatMap(keysOf));
  const before = new Set(from.map(keyOf));
  const dropped = from.filter((reference) => !after.has(keyOf(reference)));
  const added = to.filter((reference) => !keysOf(reference).some((key) => before.has(key)));
  const proofs = added.filter((reference) => pathsOf(reference).some((path) => fresh.has(path) && !blank.has(path)));
  const isAsStrict = dropped.flatMap(conditionsOf).every((condition) => {
    const asking = (references: readonly Reference[]): number =>
      references.filter((one) => conditionsOf(one).includes(condition)).length;
    return asking(proofs) >= asking(dropped);
  });
  return { dropped, added, isReplaced: proofs.length >= dropped.length && isAsStrict };
}

/** What a reference says besides its file: that it is a report and what that must say, or which run is meant; none of a plain path. */
function conditionsOf(reference: Reference): readonly string[] {
  const typed = typedOf(reference);
  if (typed === null) return [];
  const rest = askedNames.some((name) => name === typed.name)
    ? typed.rest
    : (fileAndRest(typed.rest)?.rest ?? typed.rest);
  return [`${typed.name} ${rest.replace(/\s+/g, ' ')}`];
}
