import { describe, expect, it } from 'vitest';
import { manifestText, readManifest, whyNoPath } from '../../src/show/pack/manifest.ts';
import { fc } from './fast-check.ts';

const digest = 'a'.repeat(64);

describe('a manifest', () => {
  it('is sorted by the bytes of the paths and escapes what sha256sum escapes', () => {
    const paths = ['b', 'a/b', 'a.b', 'a', '-x', ' x', '\u{10000}', '\uFF00', 'a\\b', 'a\nb', 'a\rb'];
    expect(manifestText(new Map(paths.map((path) => [path, digest]))).split('\n')).toEqual([
      `${digest}   x`,
      `${digest}  -x`,
      `${digest}  a`,
      `\\${digest}  a\\nb`,
      `\\${digest}  a\\rb`,
      `${digest}  a.b`,
      `${digest}  a/b`,
      `\\${digest}  a\\\\b`,
      `${digest}  b`,
      `${digest}  \uFF00`,
      `${digest}  \u{10000}`,
      '',
    ]);
  });

  it('is read as it was written, whatever the names are', () => {
    const step = fc.string({
      unit: fc.constantFrom('a', '\\', '\n', '\r', 'n', 'r', ' ', '*', 'é', '😀'),
      minLength: 1,
    });
    const path = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
    const entry = fc.tuple(
      path.filter((one) => whyNoPath(one) === null),
      fc.constantFrom(digest, 'b'.repeat(64)),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const digests = new Map(entries);
        const read = readManifest(manifestText(digests));
        expect(read.problems).toEqual([]);
        expect(new Map(read.digests)).toEqual(digests);
      }),
    );
  });

  it.for([
    ['', 'line 1 is no checksum'],
    ['\n', 'line 1 is no checksum'],
    [`${digest} a\n`, 'line 1 is no checksum'],
    [`${digest} *a\n`, 'line 1 is no checksum'],
    [`${digest.toUpperCase()}  a\n`, 'line 1 is no checksum'],
    [`${digest}  a\n# nothing\n`, 'line 2 is no checksum'],
    [`${digest}  ../a\n`, 'line 1 names no file below the folder'],
    [`${digest}  a/../../b\n`, 'line 1 names no file below the folder'],
    [`${digest}  /etc/passwd\n`, 'line 1 names no file below the folder'],
    [`${digest}  ./a\n`, 'line 1 names no file below the folder'],
    [`${digest}  a//b\n`, 'line 1 names no file below the folder'],
    [`\\${digest}  a\\n/../b\n`, 'line 1 names no file below the folder'],
    [`${digest}  x/.GIT/config\n`, 'line 1 names a file of git itself'],
    [`${digest}  -\n`, 'line 1 names a file that `sha256sum` cannot check'],
    [`${digest}  a\n${digest}  a\n`, 'line 2 names a file for the second time'],
    [`${digest}  b\n${digest}  a\n`, 'is not sorted by path'],
    [`${digest}  a`, 'is not sorted by path, one file a line'],
    [`${digest}  a\n\n`, 'line 2 is no checksum'],
    [`\\${digest}  a\n`, 'is not sorted by path, one file a line'],
    [`${digest}  a\\b\n`, 'is not sorted by path, one file a line'],
  ] as const)('%j is none', ([text, problem]) => {
    expect(readManifest(text).problems).toEqual([expect.stringContaining(problem)]);
  });

  it('is read in a bounded time, hostile as it may be', () => {
    const start = performance.now();
    for (const text of [
      `${digest}  ${'a/'.repeat(1_000_000)}`,
      `\\${digest}  ${'\\'.repeat(2_000_001)}`,
      '\\'.repeat(2_000_000),
    ])
      expect(readManifest(text).problems).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
