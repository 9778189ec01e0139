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

/** What comes with a release is there, and is done: changelog, notes and assets. */
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
        const message = `The tag ${quote(tag)} names no version as \`v1.2.3\` does, so ${quote(path)} cannot have a section of it. Choose another tag, or take \`changelog\` out of the policy.`;
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
        const message = 'The assets of the release were not checked: only a run of a `release` event has one.';
        return [{ ...first.place, message, isNote: true }];
      }
      if (assets.kind === 'unknown')
        return [{ ...first.place, message: `Which assets the release has is not known: ${assets.why}.` }];
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
    const message = `The section ${quote(empty.heading)} has no list with an item that says anything, expected at least one. Say what changed.`;
    return [{ ...empty.place, message }];
  }
  const [first] = entries;
  if (first !== undefined) return [{ ...first.place, message: headingMessage(first, wanted) }];
  if (elsewhere !== null) {
    const message = `The changelog has no section ${quote(version)}: the heading ${quote(elsewhere.heading)} in line ${String(elsewhere.place.line)} names it in another form. Write that as ${like}, or add one, with a list of what changed.`;
    return [{ ...elsewhere.place, message }];
  }
  const message = `The changelog has no section ${quote(version)}: no heading of one to three hashes begins with that version. Add ${like} with a list of what changed.`;
  return [{ ...startOf(path), message }];
}

function headingMessage({ heading, says }: ChangelogEntry, wanted: WantedEntry): string {
  const { path, dated } = wanted;
  const like = headingLike(wanted);
  if (says === 'not-released')
    return `The section ${quote(heading)} says that it is not released, or is withdrawn. Write its heading as ${like}, and take those words away.`;
  if (says === 'nothing')
    return `The section ${quote(heading)} has no date. Date it, as ${like}, or write ${quote(`changelog: { path: ${yamlWord(path)}, dated: false }`)} in the policy.`;
  const expected = dated
    ? 'the version, a day of the calendar, and then nothing or a title after ` - `'
    : 'the version and nothing else, or a day of the calendar after it';
  return `Unexpected heading ${quote(heading)}, expected ${expected}. Write it as ${like}.`;
}

/** A heading that satisfies, as a message shows it. */
function headingLike({ version, dated }: WantedEntry): string {
  return dated ? `\`## [${version}] - 2026-01-31\`` : `\`## ${version}\``;
}

function notesProblems({ hasWords, sections, placeholders }: ReleaseNotes, path: string): readonly Problem[] {
  if (!hasWords)
    return [{ ...startOf(path), message: 'The release notes say nothing, expected some words. Write them.' }];
  return [
    ...sections
      .filter((section) => !section.hasWords)
      .map(({ title, place }) => ({
        ...(place ?? startOf(path)),
        message:
          place === null
            ? `The release notes have no section ${quote(title)}, expected a heading of that name. Add it.`
            : `The section ${quote(title)} is empty, expected some words. Write them.`,
      })),
    ...placeholders.map(({ word, place }) => ({
      ...place,
      message: `Unexpected placeholder ${quote(word)} in the release notes, expected what it stands for. Write it.`,
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
    const seen = matching.length === 0 ? '' : `, only ${oneOf(namesOf(matching), 'and')}, whose upload is not finished`;
    return [{ ...place, message: `No asset of the release matches ${quote(match)}${seen}. Upload one.` }];
  }
  if (!attested) return [];
  return uploaded.flatMap(({ name, digest }) => {
    const why = digest === null ? 'GitHub has no digest of it' : whyUnproven(provenance.get(digest));
    return why === null ? [] : [{ ...place, message: `The asset ${quote(name)} is not known to be attested: ${why}.` }];
  });
}

function whyUnproven(answer: ReturnType<ReleaseFacts['provenance']['get']>): string | null {
  if (answer?.kind === 'found') return null;
  return answer?.kind === 'unknown'
    ? answer.why
    : 'GitHub has no provenance for its digest. Attest it where it is built (actions/attest-build-provenance), and let the token see it (`attestations: read`)';
}

function namesOf(assets: readonly Asset[]): readonly string[] {
  return assets.slice(0, 10).map(({ name }) => name);
}
