import type { Problem } from '../../model/problem.ts';
import { typedOf, type Reference } from '../../model/reference.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';

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

/** Compares the files that two sides cite, found by `pathsOf`. Another line of the same file is not a change; other conditions of a report are. */
export function compareReferences(
  from: readonly Reference[],
  to: readonly Reference[],
  pathsOf: (reference: Reference) => readonly string[],
  { fresh, blank }: ChangedFiles,
): ReferenceChange {
  const filesOf = (reference: Reference): string => pathsOf(reference).join('\n');
  // Of a report also its conditions count.
  const keyOf = (reference: Reference): string =>
    typedOf(reference) !== null ? reference.text : filesOf(reference) || reference.text;
  const [before, after] = [new Set(from.map(keyOf)), new Set(to.map(keyOf))];
  const dropped = from.filter((reference) => !after.has(keyOf(reference)));
  const added = to.filter((reference) => !before.has(keyOf(reference)));
  // The same files with other conditions are no new evidence, however new the files are.
  const cited = new Set(dropped.map(filesOf));
  const proofs = added.filter(
    (reference) =>
      !cited.has(filesOf(reference)) && pathsOf(reference).some((path) => fresh.has(path) && !blank.has(path)),
  );
  return { dropped, added, isReplaced: proofs.length >= dropped.length };
}
