import { knownPath, namedPath, type RepositoryPath } from '../../../model/repository-path.ts';
import type { Place } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { policyKey, type WrongValue } from './key.ts';
import { text } from './schemas.ts';

/** A file that the policy names, and where. */
export interface PlacedPath<Path = RepositoryPath> {
  readonly path: Path;
  readonly place: Place;
}

/** What is wrong with a path that the policy names; nothing where it names none. */
export function pathProblem(value: string | undefined, path: readonly PropertyKey[] = []): readonly WrongValue[] {
  if (value === undefined || namedPath(value) !== null) return [];
  return [
    { path, message: `Unexpected path ${quote(value)}, expected one from the repository's root, without \`..\`.` },
  ];
}

/** The key that says where one of the documents is. */
export function documentKey(name: 'ledger' | 'tracker') {
  return policyKey({
    schema: text,
    check: (file) => pathProblem(file),
    value: (file, placeOf): PlacedPath | null =>
      file === undefined ? null : { path: knownPath(file), place: placeOf() },
    loosenings: (base, head) => (base === head ? [] : [`\`${name}\` names another file`]),
    adopted: (_, own) => own,
  });
}
