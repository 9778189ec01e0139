import type { ChangelogEntry } from '../documents/changelog.ts';
import type { Problem } from '../documents/problem.ts';
import type { ReleaseNotes } from '../documents/release-notes.ts';
import { startOf } from '../documents/source.ts';
import { quote } from '../documents/text.ts';
import type { Rule } from './rule.ts';

/** What is written about a release is there, and is done. */
export const releasePaperRules: readonly Rule[] = [
  {
    id: 'changelog-entry',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    asks: "Has the changelog a section of the tag's version, with a date and a list of what changed?",
    example: { file: 'CHANGELOG.md', passes: '## [1.0.0] - 2026-01-31', fails: '## [1.0.0]' },
    check: ({ tag, version, asked, changelog }) => {
      if (asked?.changelog == null) return [];
      const { path, place } = asked.changelog;
      if (version === null || changelog === null) {
        const message = `The tag ${quote(tag)} names no version as \`v1.2.3\` does, so ${quote(path)} cannot have a section of it; choose another tag, or take \`changelog\` out of the policy.`;
        return [{ ...place, message }];
      }
      if (changelog.kind !== 'read')
        return [{ ...place, message: `The changelog ${quote(changelog.path)} ${changelog.why}.` }];
      return entryProblems(changelog.value, changelog.path, version);
    },
  },
  {
    id: 'release-notes',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    asks: 'Are the release notes there, with each section that the policy names, and without TODO, TBD, PLACEHOLDER or XXX?',
    example: { file: 'notes/v1.0.0.md', passes: 'Faster.', fails: 'TODO' },
    check: ({ asked, notes }) => {
      if (asked?.notes == null || notes === null) return [];
      return notes.kind === 'read'
        ? notesProblems(notes.value, notes.path)
        : [
            {
              ...asked.notes.place,
              message: `The file ${quote(notes.path)} of the release notes ${notes.why}.`,
            },
          ];
    },
  },
];

function entryProblems(entries: readonly ChangelogEntry[], path: string, version: string): readonly Problem[] {
  if (entries.some(({ dated, hasItems }) => dated && hasItems)) return [];
  const expected = `\`## [${version}] - 2026-01-31\``;
  const [first] = entries;
  if (first === undefined) {
    const message = `The changelog has no section ${quote(version)}, expected a heading as ${expected}, with at least one item in a list; write it.`;
    return [{ ...startOf(path), message }];
  }
  const message = first.dated
    ? `The section ${quote(first.heading)} has no item in a list, expected at least one; say what changed.`
    : `Unexpected heading ${quote(first.heading)}, expected the version, a date and nothing else, as ${expected}; date the section.`;
  return [{ ...first.place, message }];
}

function notesProblems({ hasWords, sections, placeholders }: ReleaseNotes, path: string): readonly Problem[] {
  if (!hasWords)
    return [{ ...startOf(path), message: 'The release notes say nothing, expected some words; write them.' }];
  return [
    ...sections
      .filter((section) => !section.hasWords)
      .map(({ title, place }) => ({
        ...(place ?? startOf(path)),
        message:
          place === null
            ? `The release notes have no section ${quote(title)}, expected a heading of that name; add it.`
            : `The section ${quote(title)} is empty, expected some words; write them.`,
      })),
    ...placeholders.map(({ word, place }) => ({
      ...place,
      message: `Unexpected placeholder ${quote(word)} in the release notes, expected what it stands for; write it.`,
    })),
  ];
}
