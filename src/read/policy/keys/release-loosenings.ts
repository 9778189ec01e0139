import { quote } from '../../../model/text.ts';
import type { ReleaseFile } from './release-file.ts';

/** For each key of a release: where the head's value asks for less than the base's, each as a clause. A key without an entry does not compile. */
const ofKey: {
  readonly [Key in keyof Required<ReleaseFile>]: (
    base: ReleaseFile[Key],
    head: ReleaseFile[Key],
    of: string,
  ) => readonly string[];
} = {
  // Entries are paired by their pattern; another pattern is another entry.
  tags: () => [],
  gates: (base = 'all', head = 'all', of) => {
    if (head === 'all') return [];
    if (base === 'all') return [`some gates are no longer required${of}`];
    const kept = new Set(head.map(String));
    return base
      .filter((gate) => !kept.has(String(gate)))
      .map((gate) => `gate ${quote(String(gate))} is no longer required${of}`);
  },
  branch: (base, head, of) => (base === undefined || base === head ? [] : [`\`branch\` is changed or removed${of}`]),
  signed: (base = false, head = false, of) => (base && !head ? [`\`signed\` is off${of}`] : []),
  changelog: (base, head, of) => {
    if (base === undefined) return [];
    const [before, after] = [changelogOf(base), changelogOf(head)];
    if (before.path !== after.path) return [`\`changelog\` names another file or none${of}`];
    return before.dated && !after.dated ? [`a section of \`changelog\` no longer needs a date${of}`] : [];
  },
  notes: (base, head, of) => {
    if (base === undefined) return [];
    const kept = new Set(head?.sections ?? []);
    return [
      ...(base.path === head?.path ? [] : [`\`notes\` names another file or none${of}`]),
      ...(base.sections ?? [])
        .filter((section) => !kept.has(section))
        .map((section) => `the section ${quote(section)} of \`notes\` is gone${of}`),
    ];
  },
  assets: (base = [], head = [], of) =>
    base
      .filter(
        ({ match, attested = false }) =>
          !head.some((asset) => asset.match === match && (asset.attested === true || !attested)),
      )
      .map(({ match }) => `the asset ${quote(match)}, or its attestation, is no longer required${of}`),
};

function changelogOf(file: ReleaseFile['changelog']) {
  return typeof file === 'object' ? { path: file.path, dated: file.dated ?? true } : { path: file, dated: true };
}

/** The first pattern that matches counts, so a new pattern, or another order, takes tags away from later patterns. */
export function releaseLoosenings(before: readonly ReleaseFile[], after: readonly ReleaseFile[]): readonly string[] {
  const [known, now] = [
    new Set(before.map(({ tags }) => tags)),
    new Map(after.toReversed().map((release) => [release.tags, release])),
  ];
  const kept = after.filter(({ tags }) => known.has(tags)).map(({ tags }) => tags);
  const order = before.map(({ tags }) => tags).filter((tags) => now.has(tags));
  const added = after.filter(({ tags, gates = 'all' }) => !known.has(tags) && (before.length > 0 || gates !== 'all'));
  return [
    ...before.filter(({ tags }) => !now.has(tags)).map(({ tags }) => `the release pattern ${quote(tags)} is removed`),
    ...added.map(({ tags }) => `the new release pattern ${quote(tags)} may ask for less for its tags`),
    ...(kept.join('\n') === order.join('\n') ? [] : ['the release patterns are in another order']),
    ...before.flatMap((release) => {
      const other = now.get(release.tags);
      return other === undefined ? [] : releaseOf(release, other);
    }),
  ];
}

function releaseOf(base: ReleaseFile, head: ReleaseFile): readonly string[] {
  const of = ` for ${quote(base.tags)}`;
  type Compare = (base: unknown, head: unknown, of: string) => readonly string[];
  const keys = Object.keys(ofKey) as (keyof ReleaseFile)[]; // the keys of the record
  return keys.flatMap((key) => (ofKey[key] as Compare)(base[key], head[key], of)); // both values are of the same key
}
