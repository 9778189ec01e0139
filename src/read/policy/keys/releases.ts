import * as z from 'zod/mini';
import { refName } from '../../../model/ref-name.ts';
import { knownPath } from '../../../model/repository-path.ts';
import type { Place } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { policyKey, type PlaceOf, type WrongValue } from './key.ts';
import { pathProblem, type PlacedPath } from './path.ts';
import { releaseSchema, type ReleaseFile } from './release-file.ts';
import { releaseLoosenings } from './release-loosenings.ts';

/** What a release of some tags needs; null means not required. Each place is where the policy requires it. */
export interface Release {
  readonly tags: string;
  readonly gates: 'all' | readonly { readonly id: string; readonly place: Place }[];
  /** The branch that the tagged commit must be on. */
  readonly branch: { readonly name: string; readonly place: Place } | null;
  /** An annotated tag whose signature GitHub has verified. */
  readonly signed: { readonly place: Place } | null;
  /** `dated` is whether a section needs a date. */
  readonly changelog: (PlacedPath & { readonly dated: boolean }) | null;
  /** The path may have `{tag}` and `{version}` in it. */
  readonly notes: (PlacedPath<string> & { readonly sections: readonly string[] }) | null;
  readonly assets: readonly { readonly match: string; readonly attested: boolean; readonly place: Place }[];
}

/** What the releases of some tags need; the first entry whose pattern matches counts. */
export const releases = policyKey({
  schema: z.array(releaseSchema),
  check: (file) => file.flatMap(releaseProblems),
  value: (file = [], placeOf): readonly Release[] =>
    file.map((one, index) => toRelease(one, (...path) => placeOf(index, ...path))),
  loosenings: (base = [], head = []) => releaseLoosenings(base, head),
});

function releaseProblems({ branch, changelog, notes }: ReleaseFile, index: number): readonly WrongValue[] {
  const isBranch = branch === undefined || refName.test(branch);
  return [
    ...(typeof changelog === 'object'
      ? pathProblem(changelog.path, [index, 'changelog', 'path'])
      : pathProblem(changelog, [index, 'changelog'])),
    ...pathProblem(notes?.path, [index, 'notes', 'path']),
    ...(isBranch
      ? []
      : [
          {
            path: [index, 'branch'],
            message: `Unexpected branch ${quote(branch)}, expected the name of a branch, without \`refs/heads/\`. Correct it.`,
          },
        ]),
  ];
}

function toRelease(
  { tags, gates = 'all', branch, signed = false, changelog, notes, assets = [] }: ReleaseFile,
  placeOf: PlaceOf,
): Release {
  return {
    tags,
    gates: gates === 'all' ? gates : gates.map((gate, index) => ({ id: String(gate), place: placeOf('gates', index) })),
    branch: branch === undefined ? null : { name: branch, place: placeOf('branch') },
    signed: signed ? { place: placeOf('signed') } : null,
    changelog: changelogOf(changelog, placeOf),
    notes:
      notes === undefined
        ? null
        : { path: notes.path, sections: notes.sections ?? [], place: placeOf('notes', 'path') },
    assets: assets.map(({ match, attested = false }, index) => ({
      match,
      attested,
      place: placeOf('assets', index, 'match'),
    })),
  };
}

function changelogOf(file: ReleaseFile['changelog'], placeOf: PlaceOf): Release['changelog'] {
  if (file === undefined) return null;
  return typeof file === 'string'
    ? { path: knownPath(file), dated: true, place: placeOf('changelog') }
    : { path: knownPath(file.path), dated: file.dated ?? true, place: placeOf('changelog', 'path') };
}
