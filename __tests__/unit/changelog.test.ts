import { describe, expect, it } from 'vitest';
import { judgeProject } from '../support/judging.ts';
import { soundProject } from '../support/cases.ts';
import { openSource } from '../../src/model/source.ts';
import { readChangelog, type Changelog } from '../../src/read/documents/formats/changelog.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { fc } from './fast-check.ts';

function changelogOf(text: string, version = '1.2.3'): Changelog {
  const reading = readChangelog(openSource('CHANGELOG.md', text), version);
  if (reading.kind !== 'read') throw new Error(reading.problem.message);
  return reading.value;
}

const says = (heading: string, version?: string) =>
  changelogOf(`# Changelog\n\n${heading}\n\n- A thing\n`, version).entries.map((entry) => entry.says);

const hasItems = (section: string) =>
  changelogOf(`# Changelog\n\n## 1.2.3 - 2026-01-31\n\n${section}\n`).entries[0]?.hasItems;

describe('a heading of a changelog', () => {
  it.for([
    ['## [1.2.3] - 2026-01-31', ['date']],
    ['## [v1.2.3] – 2026-01-31', ['date']],
    ['## 1.2.3 - 2024-02-29', ['date']],
    ['## v1.2.3 2026-01-31', ['date']],
    ['## 1.2.3 / 2026-01-31', ['date']],
    ['## Version 1.2.3 - 2026-01-31', ['date']],
    ['## version v1.2.3 (2026-01-31)', ['date']],
    ['## Release 1.2.3 - 2026-01-31', ['date']],
    ['# [1.2.3](https://example.com/compare/v1.2.2...v1.2.3) (2026-01-31)', ['date']],
    ['## [1.2.3](https://example.com/x) (2026-01-31)', ['date']],
    ['### [v1.2.3](https://example.com/x) (2026-01-31)', ['date']],
    ['## [Version 1.2.3](https://example.com/x) (2026-01-31)', ['date']],
    ['[1.2.3]: https://example.com/x\n\n## [1.2.3] - 2026-01-31', ['date']],
    ['## **1.2.3** - 2026-01-31 ##', ['date']],
    ['1.2.3 - 2026-01-31\n---', ['date']],
    ['1.2.3 - 2026-01-31\n===', ['date']],
    ['## [1.2.3] - 2026-01-31 - Faster start', ['date']],
    ['## 1.2.3 (2026-01-31): Faster start', ['date']],
    ['## 1.2.3 - 2026-01-31 — 2 times faster', ['date']],
    ['## 1.2.3', ['nothing']],
    ['## [1.2.3]', ['nothing']],
    ['# Version 1.2.3', ['nothing']],
    ['### v1.2.3 <!-- 2026-01-31 -->', ['nothing']],
    ['## 1.2.3 ~~2026-01-31~~', ['nothing']],
    ['## 1.2.3 - 2025-02-29', ['other']],
    ['## 1.2.3 - 2026-13-45', ['other']],
    ['## 1.2.3 - 0000-00-00', ['other']],
    ['## 1.2.3 - 31.01.2026', ['other']],
    ['## 1.2.3 (2026-01-31', ['other']],
    ['## 1.2.3 2026-01-31)', ['other']],
    ['## 1.2.3 - 2026-01-31 Faster', ['other']],
    ['## 1.2.3 - 2026-01-31 - …', ['other']],
    ['## 1.2.3 - 2026-01-31 - n/a', ['other']],
    ['## 1.2.3 - Faster start', ['other']],
    ['## 1.2.3 -', ['other']],
    ['## 1.2.3 - unreleased', ['not-released']],
    ['## 1.2.3 (Unreleased)', ['not-released']],
    ['## [1.2.3] [Unreleased]', ['not-released']],
    ['## 1.2.3 - un&shy;released', ['not-released']],
    ['## 1.2.3 - Un&#114;eleased', ['not-released']],
    ['## 1.2.3 ![Unreleased](x.svg)', ['not-released']],
    ['## 1.2.3 - Not yet released', ['not-released']],
    ['## 1.2.3 (TBD)', ['not-released']],
    ['## 1.2.3 - 2026-01-31 (unreleased)', ['not-released']],
    ['## 1.2.3 - 2026-01-31 - Faster start, not released', ['not-released']],
    ['## 1.2.3 - 2026-01-31 - Planned', ['not-released']],
    ['## 1.2.3 - 2026-01-31 - _TBD_', ['not-released']],
    ['## 1.2.3 - 2026-01-31 [YANKED]', ['not-released']],
    ['## 1.2.3 - 2026-01-31 - withdrawn', ['not-released']],
    ['1.2.3 - 2026-01-31\nunreleased\n---\n\n## Since 1.2.3', ['not-released']],
    ['## 1.2.3 - 2026-01-31\n\n_Unreleased_', ['not-released']],
    ['## 1.2.3\n\nRelease date: TBD', ['not-released']],
    ['## 1.2.3\n\nRelease date:\n**TBD**', ['not-released']],
    ['## 1.2.3 - 2026-01-31\n\nTells of what is unreleased.', ['date']],
    ['## 1.2.3 - 2026-01-31\n\n### Known issues\n\nTBD', ['date']],
    ['## [1.2.3', []],
    ['## 1.2.3- 2026-01-31', []],
    ['## Apollo 1.2.3 - 2026-01-31', []],
    ['#### 1.2.3 - 2026-01-31', []],
    ['    ## 1.2.3 - 2026-01-31', []],
    ['## 1.2.30 - 2026-01-31', []],
    ['## 11.2.3 - 2026-01-31', []],
    ['## 1.2.3-rc.1 - 2026-01-31', []],
    ['## 1.2.3&#45;rc.1', []],
    ['## 1.2.3&#8203;-rc.1', []],
    ['## 1.2.3+build - 2026-01-31', []],
    ['## ~~1.2.3 - 2026-01-31~~', []],
    ['<del>\n\n## 1.2.3 - 2026-01-31', []],
    ['> ## 1.2.3 - 2026-01-31', []],
    ['```\n## 1.2.3 - 2026-01-31\n```', []],
    ['<!--\n\n## 1.2.3 - 2026-01-31\n-->', []],
  ] as const)('%s', ([heading, expected]) => {
    expect(says(heading)).toEqual(expected);
  });

  it.for([
    ['## 1.2.3-rc.1 - 2026-01-31', '1.2.3-rc.1', ['date']],
    ['## [1.2.3-rc.1+5] (2026-01-31)', '1.2.3-rc.1+5', ['date']],
    ['## 1.2.3 - 2026-01-31', '1.2.3-rc.1', []],
    ['## 1.2.3-rc.10', '1.2.3-rc.1', []],
    ['## 1.2.3-rc.1+5', '1.2.3-rc.1', []],
  ] as const)('%s for %s', ([heading, version, expected]) => {
    expect(says(heading, version)).toEqual(expected);
  });

  it.for([
    ['## Apollo 1.2.3 - 2026-01-31', 3],
    ['\n## 🚀 v1.2.3', 4],
    ['#### 1.2.3 - 2026-01-31', 3],
    ['## apollo@1.2.3', 3],
    ['Apollo\n1.2.3\n---', 3],
    ['## 1.2.3 - 2026-01-31', null],
    ['## Apollo 1.2.30', null],
    ['## Apollo 11.2.3', null],
    ['## Apollo 1.2.3-rc.1', null],
    ['```\n## Apollo 1.2.3\n```', null],
  ] as const)('%s names the version elsewhere, in line %s', ([heading, line]) => {
    expect(changelogOf(`# Changelog\n\n${heading}\n`).elsewhere?.place.line ?? null).toBe(line);
  });

  const name = fc
    .tuple(fc.constantFrom('', 'Version ', 'Release '), fc.constantFrom('', 'v'), fc.constantFrom('', '[]', '[](x)'))
    .map(([word, v, form]) => `${word}${form === '' ? `${v}1.2.3` : form.replace('[]', `[${v}1.2.3]`)}`);
  const date = fc.constantFrom(' - 2026-01-31', ' (2026-01-31)', ' – 2026-01-31', ' 2026-01-31');
  const title = fc.constantFrom('', ' - Faster start', ': Faster start');
  const hashes = fc.constantFrom('#', '##', '###');

  it('is one of the version in each form with each date and each title, and of no other', () => {
    fc.assert(
      fc.property(hashes, name, date, title, (depth, named, dated, titled) => {
        expect(says(`${depth} ${named}${dated}${titled}`)).toEqual(['date']);
        expect(says(`${depth} ${named}`)).toEqual(['nothing']);
        for (const other of ['1.2.30', '11.2.3', '1.2.3-rc.1', '1.2.3+5'])
          expect(says(`${depth} ${named.replace('1.2.3', other)}${dated}${titled}`)).toEqual([]);
      }),
    );
  });

  it('is not released in any form in which it says so', () => {
    const open = fc.constantFrom(
      ' - Unreleased', ' (unreleased)', ' [UNRELEASED]', ' - TBD', ' (tba)', ' - to be released', ' - not yet released',
      ' - un-released', ' — TODO', ' WIP',
    ); // prettier-ignore
    fc.assert(
      fc.property(hashes, name, fc.oneof(fc.constant(''), date), open, (depth, named, dated, said) => {
        expect(says(`${depth} ${named}${dated}${said}`)).toEqual(['not-released']);
      }),
    );
  });
});

describe('a section of a changelog', () => {
  it.for([
    ['- A thing', true],
    ['* A thing', true],
    ['1. A thing', true],
    ['### Added\n\n- A thing', true],
    ['- TBD\n- A thing', true],
    ['- TBD\n  - A thing', true],
    ['- [x] A thing', true],
    ['- > A thing', true],
    ['- ```\n  make\n  ```', true],
    ['- ~~A thing~~ another', true],
    ['- TODO comments are found', true],
    ['- [Unreleased] is a heading', true],
    [`- ${'No thing but a long one, '.repeat(10)}`, true],
    ['A thing', false],
    ['> - A thing', false],
    ['```\n- A thing\n```', false],
    ['- <!-- A thing -->', false],
    ['- &nbsp;&#8203;', false],
    ['- ~~A thing~~', false],
    ['- ~~A thing~~.', false],
    ['- <del>A thing</del>', false],
    ['- <del>\n\n  A thing\n\n  </del>', false],
    ['<del>\n\n- A thing\n\n</del>', false],
    ['<del>\n\nNo thing\n\n</del>\n\n- A thing', true],
    ['<!-- <del> -->\n\n- A thing', true],
    ['- [x] ~~A thing~~', false],
    ['- TBD', false],
    ['- TODO', false],
    ['- _TODO_', false],
    ['- **TODO.**', false],
    ['- (tbd)', false],
    ['- `TODO`', false],
    ['- T&#79;DO', false],
    ['- TO&shy;DO', false],
    ['- [ ] TODO', false],
    ['- ```\n  TODO\n  ```', false],
    ['- -', false],
    ['- \\-', false],
    ['- ...', false],
    ['- …', false],
    ['- "n/a"', false],
    ['- N/A', false],
    ['- ---', false],
    ['- 🚧', false],
    [`- ${'-!'.repeat(100)}`, false],
    ['- TBD\n- ~~A thing~~\n- <!-- -->\n- n/a', false],
    ['## 1.2.2 - 2026-01-01\n\n- A thing', false],
    ['### 1.2.2\n\n- A thing', false],
    ['### [v1.2.2](x) (2026-01-01)\n\n- A thing', false],
    ['### Version 1.2.2\n\n- A thing', false],
    ['### Apollo 1.2.2 - 2026-01-01\n\n- A thing', false],
    ['### 1&#46;2.2\n\n- A thing', false],
    ['### [Unreleased]\n\n- A thing', false],
    ['### [Unreleased][x]\n\n- A thing\n\n[x]: y', false],
    ['### [_v1.2.2_][1.2.2]\n\n- A thing\n\n[1.2.2]: y', false],
    ['### Changes since 1.2.2\n\n- A thing', true],
    ['- A thing\n\n### [1.2.2] - 2026-01-01', true],
    [`${'### Added\n'.repeat(100)}\n- A thing`, true],
    [`${'### Added\n'.repeat(101)}\n- A thing`, false],
    [`### ${'long '.repeat(500)}\n\n- A thing`, false],
  ] as const)('%s', ([section, expected]) => {
    expect(hasItems(section)).toBe(expected);
  });

  const empty = fc.constantFrom<string>(
    '',
    '<!-- x -->',
    '~~x~~',
    '<s>x</s>',
    'TBD',
    '*todo*',
    'n/a',
    '...',
    '—',
    'T&#79;DO',
    '&#8203;',
  );

  it('has no list where each item is nothing, and has one with one item more', () => {
    fc.assert(
      fc.property(fc.array(empty, { minLength: 1, maxLength: 6 }), fc.nat(6), (items, at) => {
        const list = (all: readonly string[]): string => all.map((item) => `- ${item}\n`).join('');
        expect(hasItems(list(items))).toBe(false);
        expect(hasItems(list(items.toSpliced(at, 0, 'A thing')))).toBe(true);
      }),
    );
  });

  it('of an old project is read up to it', () => {
    const section = (version: number): string => `## [0.${String(version)}.0] - 2026-01-31\n\n- A thing\n\n`;
    const sections = Array.from({ length: 3000 }, (_, index) => section(3000 - index));
    const source = openSource('CHANGELOG.md', sections.join(''));
    expect(readChangelog(source, '0.3000.0')).toMatchObject({
      kind: 'read',
      value: { entries: [{ says: 'date', hasItems: true }] },
    });
    expect(readChangelog(source, '0.4000.0')).toEqual({ kind: 'read', value: { entries: [], elsewhere: null } });
    expect(readChangelog(source, '0.2.0').kind).toBe('refused');
    const below = openSource('CHANGELOG.md', `${sections.join('')}#### 0.3000.0\n`);
    expect(readChangelog(below, '0.3000.0').kind).toBe('read');
  });
});

describe('the date of a section', () => {
  const decide = async (changelog: string, heading: string) => {
    const report = await judgeProject({
      head: {
        ...soundProject,
        [policyPath]: Buffer.from(`releases: [{ tags: "**", changelog: ${changelog} }]\n`),
        'CHANGELOG.md': Buffer.from(`${heading}\n\n- A thing\n`),
      },
      settings: { mode: 'release' },
      tag: 'v1.2.3',
    });
    return report.findings.filter(({ rule }) => rule === 'changelog-entry' || rule === 'policy-invalid');
  };
  const passes = async (changelog: string, heading: string) => (await decide(changelog, heading)).length === 0;

  it.for([
    ['CHANGELOG.md', true, false],
    ['{ path: CHANGELOG.md }', true, false],
    ['{ path: CHANGELOG.md, dated: true }', true, false],
    ['{ path: CHANGELOG.md, dated: false }', true, true],
  ] as const)('%s', async ([changelog, dated, undated]) => {
    expect(await passes(changelog, '## 1.2.3 - 2026-01-31')).toBe(dated);
    expect(await passes(changelog, '## 1.2.3')).toBe(undated);
    for (const open of ['2026-13-45', 'Unreleased', '(unreleased)', 'TBD', 'Faster start', '-'])
      expect(await passes(changelog, `## 1.2.3 - ${open}`)).toBe(false);
  });

  it.for([
    ['""', 'Unexpected value of `releases.0.changelog`, expected a text that is not empty. Correct it.'],
    [
      '[CHANGELOG.md]',
      'Unexpected value of `releases.0.changelog`, expected a path, or `{ path: CHANGELOG.md, dated: false }`. Correct it.',
    ],
    ['{ path: CHANGELOG.md, date: false }', 'Unexpected key `date` in `releases.0.changelog`. Correct or delete it.'],
    [
      '{ path: ../CHANGELOG.md }',
      "Unexpected path `../CHANGELOG.md`, expected a path from the repository's root, without `..`. Correct it.",
    ],
  ] as const)('is not asked for by a policy that says %s', async ([changelog, message]) => {
    expect((await decide(changelog, '## 1.2.3')).map((finding) => finding.message)).toContain(message);
  });

  it('is named where the file is missing at the path of the policy', async () => {
    const found = await decide('{ dated: false, path: LOG.md }', '## 1.2.3');
    expect(found).toMatchObject([
      {
        path: policyPath,
        line: 1,
        column: 59,
        message: 'The changelog `LOG.md` does not exist. Add it, or correct the path.',
      },
    ]);
  });

  it('would do, says the message of a section without one', async () => {
    expect(await decide('CHANGELOG.md', '## 1.2.3')).toMatchObject([
      {
        path: 'CHANGELOG.md',
        line: 1,
        message:
          'The section `1.2.3` has no date. Add one, as in `## [1.2.3] - 2026-01-31`, or write `changelog: { path: CHANGELOG.md, dated: false }` in the policy.',
      },
    ]);
  });
});
