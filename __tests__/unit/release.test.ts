import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { matchesIn, patternProblem } from '../../src/read/documents/bounds/bounded-match.ts';
import { readChangelog } from '../../src/read/documents/formats/changelog.ts';
import { readReleaseNotes } from '../../src/read/documents/formats/release-notes.ts';
import { readSnapshots } from '../../src/read/documents/formats/snapshot.ts';
import { versionOf } from '../../src/read/evidence/tag-version.ts';
import { matchesGlob } from '../../src/model/glob.ts';

describe('a pattern of names', () => {
  it.for([
    ['v*', 'v1.2.3', true],
    ['v*', 'v', true],
    ['v*', 'api/v1.2.3', false],
    ['v*', 'v1/x', false],
    ['**', 'api/v1.2.3', true],
    ['**/v*', 'a/b/v1', true],
    ['**/v*', 'v1', false],
    ['v?.?', 'v1.2', true],
    ['v?', 'v/', false],
    ['v?', 'v', false],
    ['v?', 'v😀', true],
    ['v1.2', 'v1x2', false],
    ['*.spdx.json', 'apollo.spdx.json', true],
    ['*.spdx.json', 'apollo.spdx.json.sig', false],
    ['[a]+(b)', '[a]+(b)', true],
    ['***', 'a/b', true],
    ['', '', true],
    ['a', '', false],
  ] as const)('%s and %s', ([pattern, name, matches]) => {
    expect(matchesGlob(pattern, name)).toBe(matches);
  });

  it('takes no longer for many stars', () => {
    const start = performance.now();
    expect(matchesGlob(`${'*a'.repeat(127)}b`, 'a'.repeat(255))).toBe(false);
    expect(matchesGlob(`${'**a'.repeat(85)}b`, 'a'.repeat(255))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a tag', () => {
  it.for([
    ['v1.2.3', '1.2.3'],
    ['1.2.3', '1.2.3'],
    ['api/v1.2.3', '1.2.3'],
    ['a/b/1.2.3', '1.2.3'],
    ['v1.0.0-rc.1', '1.0.0-rc.1'],
    ['v1.0.0-rc.1+build.5', '1.0.0-rc.1+build.5'],
    ['v10.20.30+5', '10.20.30+5'],
    ['v1', null],
    ['v1.2', null],
    ['v1.2.3.4', null],
    ['v1.2.3-', null],
    ['v1.2.3-rc..1', null],
    ['xv1.2.3', null],
    ['v1.2.3/api', null],
    ['nightly', null],
  ] as const)('%s names the version %s', ([tag, version]) => {
    expect(versionOf(tag)).toBe(version);
  });
});

describe('a pattern of a claim', () => {
  it('is found in any case, at line ends, and at most so often', () => {
    expect(matchesIn('^production[- ]ready$', 'x\nPRODUCTION-READY\nproduction ready', 10)).toEqual({
      kind: 'matched',
      offsets: [2, 19],
    });
    expect(matchesIn('a', 'aaaa', 2)).toEqual({ kind: 'matched', offsets: [0, 1] });
    expect(matchesIn('b', 'aaaa', 2)).toEqual({ kind: 'matched', offsets: [] });
    expect(matchesIn('', 'a', 9)).toEqual({ kind: 'matched', offsets: [0, 1] });
  });

  it('is no code', () => {
    const hostile = '`;globalThis.process.exit(1);`${1}//\\u2028';
    expect(matchesIn(hostile.replace(/[$^*+?.()|[\]{}\\/]/g, '\\$&'), hostile, 1)).toEqual({
      kind: 'matched',
      offsets: [0],
    });
  });

  it.for(['^(a+)+$', '(a|a)*b', '((a{1000}){1000}){1000}'])('that takes too long is given up: %s', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
    const start = performance.now();
    expect(matchesIn(pattern, `${'a'.repeat(100_000)}!`, 1, 50)).toEqual({
      kind: 'unknown',
      why: 'takes more than 50 ms',
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.for(['(', '[z-a]', '\\', '(?<=', 'a{2,1}', '*'])('is refused where it is none: %s', (pattern) => {
    expect(patternProblem(pattern)).toMatch(/Invalid regular expression/);
  });
});

describe('a changelog', () => {
  const entry = (heading: string, version = '1.2.3') => {
    const reading = readChangelog(openSource('CHANGELOG.md', `# Changelog\n\n${heading}\n\n- A thing\n`), version);
    return reading.kind === 'read' ? reading.value.map(({ dating }) => dating) : reading.kind;
  };

  it.for([
    ['## [1.2.3] - 2026-01-31', ['dated']],
    ['## [v1.2.3] – 2026-01-31', ['dated']],
    ['## 1.2.3 - 2024-02-29', ['dated']],
    ['## v1.2.3 2026-01-31', ['dated']],
    ['## Version 1.2.3 - 2026-01-31', ['dated']],
    ['## [1.2.3](https://example.com/x) (2026-01-31)', ['dated']],
    ['# [1.2.3](https://example.com/x) (2026-01-31)', ['dated']],
    ['### 1.2.3 - 2026-01-31', ['dated']],
    ['## [1.2.3] - 2026-01-31 - Faster start', ['dated']],
    ['## [1.2.3] (2026-01-31): Faster start', ['dated']],
    ['## **1.2.3** - 2026-01-31 ##', ['dated']],
    ['1.2.3 - 2026-01-31\n---', ['dated']],
    ['1.2.3 - 2026-01-31\n===', ['dated']],
    ['## 1.2.3', ['undated']],
    ['## [v1.2.3]', ['undated']],
    ['## 1.2.3 - 2025-02-29', ['other']],
    ['## 1.2.3 - 2026-13-01', ['other']],
    ['## 1.2.3 - 0000-00-00', ['other']],
    ['## 1.2.3 - 31.01.2026', ['other']],
    ['## 1.2.3 - unreleased', ['other']],
    ['## 1.2.3 (unreleased)', ['other']],
    ['## 1.2.3 - 2026-01-31 [YANKED]', ['other']],
    ['## 1.2.3 - 2026-01-31 - yanked', ['other']],
    ['## 1.2.3 - Faster start', ['other']],
    ['## [1.2.3', []],
    ['## 1.2.3- 2026-01-31', []],
    ['## Apollo 1.2.3 - 2026-01-31', []],
    ['#### 1.2.3 - 2026-01-31', []],
    ['    ## 1.2.3 - 2026-01-31', []],
    ['## 1.2.30 - 2026-01-31', []],
    ['## 11.2.3 - 2026-01-31', []],
    ['## 1.2.3-rc.1 - 2026-01-31', []],
    ['## 1.2.3+build - 2026-01-31', []],
    ['## ~~1.2.3 - 2026-01-31~~', []],
    ['> ## 1.2.3 - 2026-01-31', []],
    ['<!--\n## 1.2.3 - 2026-01-31\n-->', []],
    ['```\n## 1.2.3 - 2026-01-31\n```', []],
  ] as const)('%s', ([heading, dating]) => {
    expect(entry(heading)).toEqual(dating);
  });

  it.for([
    ['- A thing', true],
    ['* A thing', true],
    ['### Patch Changes\n\n- 1a2b3c4: A thing', true],
    ['### Fixed\n\n- Under\n  - it', true],
    ['- `x`', true],
    ['-', false],
    ['- <!-- nothing -->', false],
    ['- ~~A thing~~', false],
    ['- TBD', false],
    ['- _TODO_', false],
    ['- T&#79;DO', false],
    ['- ...\n- n/a', false],
    ['- TBD\n  - TODO', false],
    ['- &nbsp;', false],
    ['A thing', false],
  ] as const)('with %s says something: %s', ([list, says]) => {
    const text = `# Changelog\n\n## 1.2.3\n\n${list}\n\n## 1.2.2\n\n- Another\n`;
    expect(readChangelog(openSource('CHANGELOG.md', text), '1.2.3')).toMatchObject({
      kind: 'read',
      value: [{ hasItems: says }],
    });
  });

  it('of an old project is read up to the section', () => {
    const section = (version: number): string => `## [0.${String(version)}.0] - 2026-01-31\n\n- A thing\n\n`;
    const sections = Array.from({ length: 3000 }, (_, index) => section(3000 - index));
    const source = openSource('CHANGELOG.md', sections.join(''));
    expect(readChangelog(source, '0.3000.0')).toMatchObject({
      kind: 'read',
      value: [{ dating: 'dated', hasItems: true }],
    });
    expect(readChangelog(source, '0.4000.0')).toEqual({ kind: 'read', value: [] });
    expect(readChangelog(source, '0.2.0').kind).toBe('refused');
  });
});

/* Texts of which each took the parser minutes, or all memory, before there was a limit for it. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['quotes', '> a\n\n'],
  ['lists in lists', '- - a\n\n'],
  ['nested lists', '- a\n  - b\n'],
  ['lists between paragraphs', '- a\n\nb\n\n'],
  ['headings', '## 1.2.3\n\n'],
  ['headings of markup', '## *1.2.3\n'],
  ['paragraphs', 'a\n\n'],
  ['definitions', '[1.2.3]: b\n'],
  ['unfinished tags', '<b\n\n'],
  ['comments', '<!--\n\n'],
  ['placeholders', 'TODO\n\n'],
];

describe('a hostile paper is read in a bounded time', () => {
  it.for(hostile)('%s', ([, piece]) => {
    const text = piece.repeat(Math.ceil((4 * 1024 * 1024) / piece.length));
    const start = performance.now();
    for (const source of [openSource('x', text), openSource('x', text.slice(0, 500_000))]) {
      readChangelog(source, '1.2.3');
      readReleaseNotes(source, ['Highlights']);
      readSnapshots(source);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
