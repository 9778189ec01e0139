import type { Problem } from '../../model/problem.ts';
import type { Reference } from '../../model/reference.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';

/** The rules that tell in what a change asks for less, or says something else of a signal than the base did. */
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

/** One thing in which the head asks for less than the base, by the rule that tells of it. */
export interface Loosening extends Problem {
  readonly rule: LooseningRule;
}

/** What is known of files on both sides. */
export interface ChangedFiles {
  /** The cited paths that were added or changed since the base. */
  readonly fresh: ReadonlySet<string>;
  /** Those of them of which nothing but white space is left. */
  readonly blank: ReadonlySet<string>;
}

/** What became of some references. */
export interface ReferenceChange {
  readonly dropped: readonly Reference[];
  readonly added: readonly Reference[];
  /** Whether as many files came as new proof as were dropped. */
  readonly isReplaced: boolean;
}

/** The evidence that is left without any words. */
export function blanked(evidence: readonly Reference[], { blank }: ChangedFiles): readonly Reference[] {
  return evidence.filter((reference) => evidencePathsOf(reference).some((path) => blank.has(path)));
}

/** Compares what two sides cite, by the files that are meant, which `pathsOf` tells; another line of the same file is no change. */
export function compareReferences(
  from: readonly Reference[],
  to: readonly Reference[],
  pathsOf: (reference: Reference) => readonly string[],
  { fresh, blank }: ChangedFiles,
): ReferenceChange {
  const keyOf = (reference: Reference): string => pathsOf(reference).join('\n') || reference.text;
  const [before, after] = [new Set(from.map(keyOf)), new Set(to.map(keyOf))];
  const dropped = from.filter((reference) => !after.has(keyOf(reference)));
  const added = to.filter((reference) => !before.has(keyOf(reference)));
  const proofs = added.filter((reference) => pathsOf(reference).some((path) => fresh.has(path) && !blank.has(path)));
  return { dropped, added, isReplaced: proofs.length >= dropped.length };
}
