import { mkdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, folderOf, type ListedEntry } from '../../src/read/git/file-tree.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { fc } from './fast-check.ts';

const file = (path: string): ListedEntry => ({ path, node: { kind: 'file', oid: path } });
const link = (path: string, target: string): ListedEntry => ({ path, node: { kind: 'link', target } });

describe('the files below some paths', () => {
  it('are each under the path by which they were reached', () => {
    const root = folderOf([file('a/x'), file('a/b/y'), link('c', 'a'), link('d/e', '../c/./b/'), file('f')]);
    expect([...filesBelow(root, ['c', 'd', 'f', 'a/x'])]).toEqual([
      ['c/x', 'a/x'],
      ['c/b/y', 'a/b/y'],
      ['d/e/y', 'a/b/y'],
      ['f', 'f'],
      ['a/x', 'a/x'],
    ]);
  });

  it.for([
    ['..', '`a/link/a` contains itself by a symbolic link'],
    ['.', '`a/link` contains itself by a symbolic link'],
    ['../..', '`a/link` is a symbolic link out of the repository'],
    ['/etc/passwd', '`a/link` is a symbolic link out of the repository'],
    ['link', '`a/link` leads to nothing in the commit'],
    ['x/y', '`a/link` leads to nothing in the commit'],
    ['x/', '`a/link` leads to nothing in the commit'],
    ['', '`a/link` leads to nothing in the commit'],
    ['constructor', '`a/link` leads to nothing in the commit'],
  ] as const)('are none where a link leads to %j', ([target, why]) => {
    expect(() => filesBelow(folderOf([file('a/x'), link('a/link', target)]), ['a'])).toThrow(why);
  });

  it('are none where a path leads to nothing, or two links lead to each other', () => {
    expect(() => filesBelow(folderOf([file('a')]), ['a', 'b'])).toThrow('`b` leads to nothing in the commit');
    const crossed = folderOf([link('a/b', '../c'), link('c/d', '../a')]);
    expect(() => filesBelow(crossed, ['a'])).toThrow('`a/b/d` contains itself by a symbolic link');
  });

  it('are none below a path that is too long to be written', () => {
    const deep = `a${'/b'.repeat(3000)}`;
    expect(() => filesBelow(folderOf([file(`${deep}/x`)]), ['a'])).toThrow('is too long');
  });

  it('are what a file system finds there', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
    const target = fc
      .array(fc.constantFrom('a', 'b', 'c', '..', '.', ''), { minLength: 1, maxLength: 4 })
      .map((steps) => steps.join('/'));
    const entry = fc.tuple(path, fc.option(target.filter((one) => one !== '' && !one.startsWith('/'))));
    const outer = temporaryFolder();
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.array(path, { minLength: 3, maxLength: 6 }),
        (wanted, asked) => {
          const base = join(outer, 'root');
          rmSync(base, { recursive: true, force: true });
          mkdirSync(base);
          const entries = wanted.filter(([at, to]) => {
            try {
              const parent = join(base, dirname(at));
              mkdirSync(parent, { recursive: true });
              if (realpathSync(parent) !== parent) return false; // a path of a commit goes through no link
              if (to === null) writeFileSync(join(base, at), '', { flag: 'wx' });
              else symlinkSync(to, join(base, at));
              return true;
            } catch {
              return false; // there is something else already
            }
          });
          const root = folderOf(entries.map(([at, to]) => (to === null ? file(at) : link(at, to))));
          for (const at of asked) expect([at, found(root, at)]).toEqual([at, onDisk(base, at)]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The path of the file that a path leads to; null where it leads to none. */
function found(root: ReturnType<typeof folderOf>, path: string): string | null {
  try {
    return filesBelow(root, [path]).get(path) ?? null;
  } catch {
    return null;
  }
}

function onDisk(base: string, path: string): string | null {
  try {
    const real = realpathSync(join(base, path));
    return !relative(base, real).startsWith('..') && statSync(join(base, path)).isFile() ? relative(base, real) : null;
  } catch {
    return null;
  }
}
