import { knownPath, namedPath, type RepositoryPath } from '../../../model/repository-path.ts';
import type { Place } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { policyKey, type WrongValue } from './key.ts';
import { text } from './schemas.ts';

/** A file that the policy names, and the place where it does. */
export interface PlacedPath<Path = RepositoryPath> {
  readonly path: Path;
  readonly place: Place;
}

/** The problems of a path that the policy names; empty where it names none. */
export function pathProblem(value: string | undefined, path: readonly PropertyKey[] = []): readonly WrongValue[] {
  if (value === undefined || namedPath(value) !== null) return [];
  return [
    {
      path,
      message: `Unexpected path ${quote(value)}, expected a path from the repository's root, without \`..\`. Correct it.`,
    },
  ];
}

/** The key for the path of one of the documents. */
export function documentKey(name: 'ledger' | 'tracker') {
  return policyKey({
    schema: text,
    check: (file) => pathProblem(file),
    value: (file, placeOf): PlacedPath | null =>
      file === undefined ? null : { path: knownPath(file), place: placeOf() },
    loosenings: (base, head) => (base === head ? [] : [`\`${name}\` names another file or none`]),
    adopted: (_, own) => own,
  });
}
