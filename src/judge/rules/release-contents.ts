import type { Problem } from '../../model/problem.ts';
import { startOf } from '../../model/source.ts';
import { oneOf, quote, yamlWord } from '../../model/text.ts';
import type { Changelog, ChangelogEntry } from '../../read/documents/formats/changelog.ts';
import type { ReleaseNotes } from '../../read/documents/formats/release-notes.ts';
import type { ReleaseFacts } from '../../read/evidence/release-facts.ts';
import type { Asset } from '../../read/evidence/release-port.ts';
import { matchesGlob } from '../../model/glob.ts';
import type { Release } from '../../read/policy/keys/releases.ts';
import type { Rule } from './rule.ts';

/** Changelog, notes and assets of a release exist and are complete. */
export const releaseContentRules: readonly Rule[] = [
  {
    id: 'changelog-entry',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    question:
      "Does the changelog have a section for the tag's version, with a list of changes, and with a date unless the policy says `dated: false`?",
    example: { file: 'CHANGELOG.md', passes: '## [1.0.0] - 2026-01-31', fails: '## [1.0.0]' },
    check: ({ tag, version, requirements, changelog }) => {
      if (requirements?.changelog == null) return [];
      const { path, place, dated } = requirements.changelog;
      if (version === null || changelog === null) {
        const message = `The tag ${quote(tag)} names no version, expected a tag such as \`v1.2.3\`: without a version ${quote(path)} has no section for it. Choose another tag, or remove \`changelog\` from the policy.`;
        return [{ ...place, message }];
      }
      if (changelog.kind !== 'read')
        return [{ ...place, message: `The changelog ${quote(changelog.path)} ${changelog.why}.` }];
      return entryProblems(changelog.value, { path, version, dated });
    },
  },
  {
    id: 'release-notes',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    question:
      'Do the release notes exist, with each section that the policy names, and without TODO, TBD, PLACEHOLDER or XXX?',
    example: { file: 'notes/v1.0.0.md', passes: 'Faster.', fails: 'TODO' },
    check: ({ requirements, notes }) => {
      if (requirements?.notes == null || notes === null) return [];
      return notes.kind === 'read'
        ? notesProblems(notes.value, notes.path)
        : [
            {
              ...requirements.notes.place,
              message: `The file ${quote(notes.path)} of the release notes ${notes.why}.`,
            },
          ];
    },
  },
  {
    id: 'release-assets',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    question:
      'On a `release` event: does the release have an asset for each pattern of the policy, attested where the policy wants it?',
    example: { file: 'github', passes: '"apollo.spdx.json"', fails: '"apollo.json"' },
    check: ({ requirements, assets, provenance }) => {
      const [first] = requirements?.assets ?? [];
      if (requirements === null || assets === null || first === undefined) return [];
      if (assets.kind === 'no-release') {
        const message =
          'The assets of the release were not checked: this run has no release. Run on the `release` event to check them.';
        return [{ ...first.place, message, isNote: true }];
      }
      if (assets.kind === 'unknown')
        return [
          {
            ...first.place,
            message: `It is not known which assets the release has: ${assets.why}. Run this again where GitHub can answer it.`,
          },
        ];
      return requirements.assets.flatMap((wanted) => assetProblems(wanted, assets.assets, provenance));
    },
  },
];

interface WantedEntry {
  readonly path: string;
  readonly version: string;
  readonly dated: boolean;
}

function entryProblems({ entries, elsewhere }: Changelog, wanted: WantedEntry): readonly Problem[] {
  const { path, version, dated } = wanted;
  const released = entries.filter(({ says }) => says === 'date' || (says === 'nothing' && !dated));
  if (released.some(({ hasItems }) => hasItems)) return [];
  const like = headingLike(wanted);
  const [empty] = released;
  if (empty !== undefined) {
    const message = `The section ${quote(empty.heading)} has no list item with words, expected at least one. Write what changed.`;
    return [{ ...empty.place, message }];
  }
  const [first] = entries;
  if (first !== undefined) return [{ ...first.place, message: headingMessage(first, wanted) }];
  if (elsewhere !== null) {
    const message = `The changelog has no section ${quote(version)}: the heading ${quote(elsewhere.heading)} in line ${String(elsewhere.place.line)} has the version in another form. Write that heading as ${like}, or add a section with a list of what changed.`;
    return [{ ...elsewhere.place, message }];
  }
  const message = `The changelog has no section ${quote(version)}: no heading of level 1 to 3 begins with that version. Add ${like} with a list of what changed.`;
  return [{ ...startOf(path), message }];
}

function headingMessage({ heading, says }: ChangelogEntry, wanted: WantedEntry): string {
  const { path, dated } = wanted;
  const like = headingLike(wanted);
  if (says === 'not-released')
    return `The section ${quote(heading)} says that it is not released, or is withdrawn. Write its heading as ${like}, and remove those words.`;
  if (says === 'nothing')
    return `The section ${quote(heading)} has no date. Add one, as in ${like}, or write ${quote(`changelog: { path: ${yamlWord(path)}, dated: false }`)} in the policy.`;
  const expected = dated
    ? 'the version, a day of the calendar, and then nothing or a title after ` - `'
    : 'the version and nothing else, or a day of the calendar after it';
  return `Unexpected heading ${quote(heading)}, expected ${expected}. Write it as ${like}.`;
}

/** A heading that the rule accepts, as a message shows it. */
function headingLike({ version, dated }: WantedEntry): string {
  return dated ? `\`## [${version}] - 2026-01-31\`` : `\`## ${version}\``;
}

function notesProblems({ hasWords, sections, placeholders }: ReleaseNotes, path: string): readonly Problem[] {
  if (!hasWords)
    return [{ ...startOf(path), message: 'The release notes are empty, expected some words. Write them.' }];
  return [
    ...sections
      .filter((section) => !section.hasWords)
      .map(({ title, place }) => ({
        ...(place ?? startOf(path)),
        message:
          place === null
            ? `The release notes have no section ${quote(title)}, expected a heading with that name. Add it.`
            : `The section ${quote(title)} is empty, expected some words. Write them.`,
      })),
    ...placeholders.map(({ word, place }) => ({
      ...place,
      message: `Unexpected placeholder ${quote(word)} in the release notes, expected the final text. Replace it.`,
    })),
  ];
}

function assetProblems(
  { match, attested, place }: Release['assets'][number],
  assets: readonly Asset[],
  provenance: ReleaseFacts['provenance'],
): readonly Problem[] {
  const matching = assets.filter(({ name }) => matchesGlob(match, name));
  const uploaded = matching.filter((asset) => asset.uploaded);
  if (uploaded.length === 0) {
    const seen =
      matching.length === 0 ? '' : ` except ${oneOf(namesOf(matching), 'and')}, whose upload is not finished`;
    return [{ ...place, message: `No asset of the release matches ${quote(match)}${seen}. Upload one.` }];
  }
  if (!attested) return [];
  return uploaded.flatMap(({ name, digest }) => {
    const why = digest === null ? 'GitHub has no digest of it. Upload it again' : whyUnproven(provenance.get(digest));
    return why === null
      ? []
      : [{ ...place, message: `No attestation was found for the asset ${quote(name)}: ${why}.` }];
  });
}

function whyUnproven(answer: ReturnType<ReleaseFacts['provenance']['get']>): string | null {
  if (answer?.kind === 'found') return null;
  return answer?.kind === 'unknown'
    ? `${answer.why}. Run this again where GitHub can answer it`
    : 'GitHub has no provenance for its digest. Attest it where it is built (actions/attest-build-provenance), and let the token see it (`attestations: read`)';
}

function namesOf(assets: readonly Asset[]): readonly string[] {
  return assets.slice(0, 10).map(({ name }) => name);
}
