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
    ['**/v*', 'v1', true],
    ['**/v*', 'xv1', false],
    ['a/**/v1', 'a/v1', true],
    ['a/**/v1', 'a/b/c/v1', true],
    ['a/**/v1', 'a/bv1', false],
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

/* Texts of which each took the parser minutes, or all memory, before there was a limit for it. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['quotes', '> a\n\n'],
  ['lists in lists', '- - a\n\n'],
  ['nested lists', '- a\n  - b\n'],
  ['lists between paragraphs', '- a\n\nb\n\n'],
  ['headings', '## 1.2.3\n\n'],
  ['headings of markup', '## *1.2.3\n'],
  ['headings in a section', '# 1.2.3\n' + '## *a\n'.repeat(200)],
  ['underlined headings', '1.2.3\n===\n'],
  ['underlined headings of many lines', '1.2.3\n'.repeat(300) + '===\n'],
  ['long headings of signs', `## 1.2.3 ${'-'.repeat(1900)}\n`],
  ['long titles of signs', `## 1.2.3 2026-01-31 - a${' -'.repeat(900)}\n`],
  ['long headings of digits', `# 1.2.3\n\n## ${'1.'.repeat(900)}\n`],
  ['items of signs', `## 1.2.3\n\n- ${'-!'.repeat(4000)}\n`],
  ['an item of signs around a letter', `## 1.2.3\n\n- a\n${`  ${','.repeat(7000)}\n`.repeat(65)}  a\n`],
  ['items that strike', '- <del>\n'],
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
