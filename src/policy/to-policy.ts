import { knownPath } from '../repository-path.ts';
import { placeAt, type Place, type Source } from '../documents/source.ts';
import type { Locate } from '../documents/yaml.ts';
import type { Policy, PolicyFile, Release } from './policy.ts';
import { statuses, usedWord, type Status } from '../statuses.ts';

/** The policy that a file asks for whose paths were looked at, with the places at which it does; `locate` finds them in the source. Pure. */
export function toPolicy(source: Source, locate: Locate, file: PolicyFile): Policy {
  const placeOf = (...path: readonly PropertyKey[]): Place => placeAt(source, locate(path, 'value'));
  const words = Object.entries(file.statuses ?? {}).flatMap(([status, list]) =>
    list.map((word) => [usedWord(word), status as Status] as const),
  ); // a key of the schema
  return {
    path: source.path,
    ledger: file.ledger === undefined ? null : knownPath(file.ledger),
    tracker: file.tracker === undefined ? null : knownPath(file.tracker),
    places: {
      ledger: file.ledger === undefined ? null : placeOf('ledger'),
      tracker: file.tracker === undefined ? null : placeOf('tracker'),
    },
    columns: file.columns ?? {},
    vocabulary: {
      words: new Map([...statuses.map((status) => [status, status] as const), ...words]),
      notes: file['status-notes'] ?? false,
    },
    sections: toSections(file.sections),
    rules: new Map(Object.entries(file.rules ?? {})),
    releases: (file.releases ?? []).map((release, index) =>
      toRelease(release, (...path) => placeOf('releases', index, ...path)),
    ),
    claims: (file.claims ?? []).map((claim, index) => ({
      ...claim,
      path: knownPath(claim.path),
      place: placeOf('claims', index, 'pattern'),
    })),
    snapshots: (file.snapshots ?? []).map((path, index) => ({
      path: knownPath(path),
      place: placeOf('snapshots', index),
    })),
    file,
  };
}

function toSections(sections: PolicyFile['sections']): Policy['sections'] {
  if (sections === undefined) return { kind: 'all' };
  return 'ignore' in sections
    ? { kind: 'ignore', headings: sections.ignore }
    : { kind: 'only', headings: sections.only };
}

function toRelease(
  { tags, gates = 'all', branch, signed = false, changelog, notes, assets = [] }: ReleaseFile,
  placeOf: (...path: readonly PropertyKey[]) => Place,
): Release {
  return {
    tags,
    gates: gates === 'all' ? gates : gates.map((gate, index) => ({ id: String(gate), place: placeOf('gates', index) })),
    branch: branch === undefined ? null : { name: branch, place: placeOf('branch') },
    signed: signed ? { place: placeOf('signed') } : null,
    changelog: changelog === undefined ? null : { path: knownPath(changelog), place: placeOf('changelog') },
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

type ReleaseFile = NonNullable<PolicyFile['releases']>[number];
