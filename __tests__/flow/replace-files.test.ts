import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceFiles } from '../../src/run/files/replace-files.ts';
import type { Replacement } from '../../src/run/files/targets.ts';
import { temporaryFolder } from '../support/temporary.ts';

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  writeFileSync(join(root, 'a.md'), 'one');
  writeFileSync(join(root, 'b.json'), 'two');
});

function replacement(path: string, before: string | null, after: string): Replacement {
  return { path, before: before === null ? null : Buffer.from(before), after: Buffer.from(after) };
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('files that are replaced', () => {
  it('are all written, with their modes, and nothing is left beside them', async () => {
    chmodSync(join(root, 'a.md'), 0o640);
    await replaceFiles(root, [
      replacement('a.md', 'one', '1'),
      replacement('b.json', 'two', '2'),
      replacement('new/deep/c.md', null, '3'),
    ]);
    expect([text('a.md'), text('b.json'), text('new/deep/c.md')]).toEqual(['1', '2', '3']);
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md', 'b.json', 'new']);
    expect(readdirSync(join(root, 'new/deep'))).toEqual(['c.md']);
  });

  it('are none written where one of them changed meanwhile', async () => {
    const writing = replaceFiles(root, [replacement('a.md', 'one', '1'), replacement('b.json', 'two', '2')], {
      beforeTheLast: () => {
        writeFileSync(join(root, 'b.json'), 'somebody else');
        return Promise.resolve();
      },
    });
    await expect(writing).rejects.toThrow('`b.json` changed during this run; nothing was written. Run it again');
    expect([text('a.md'), text('b.json')]).toEqual(['one', 'somebody else']);
    expect(readdirSync(root)).toEqual(['a.md', 'b.json']);
  });

  it('never take the place of a file that came meanwhile', async () => {
    const writing = replaceFiles(root, [replacement('a.md', 'one', '1'), replacement('c.md', null, '3')], {
      beforeTheLast: () => {
        writeFileSync(join(root, 'c.md'), 'somebody else');
        return Promise.resolve();
      },
    });
    await expect(writing).rejects.toThrow('`c.md` already exists; nothing was written');
    expect([text('a.md'), text('c.md')]).toEqual(['one', 'somebody else']);
  });

  it('are none written where one is read-only', async () => {
    chmodSync(join(root, 'b.json'), 0o444);
    const writing = replaceFiles(root, [replacement('a.md', 'one', '1'), replacement('b.json', 'two', '2')]);
    await expect(writing).rejects.toThrow('`b.json` is read-only; nothing was written');
    expect(text('a.md')).toBe('one');
    expect(readdirSync(root)).toEqual(['a.md', 'b.json']);
  });

  it('are what a link leads to, which stays, but none outside of the repository', async () => {
    symlinkSync('a.md', join(root, 'link.md'));
    await replaceFiles(root, [replacement('link.md', 'one', '1')]);
    expect([text('a.md'), lstatSync(join(root, 'link.md')).isSymbolicLink()]).toEqual(['1', true]);
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'x.md'), 'x');
    symlinkSync(join(outside, 'x.md'), join(root, 'out.md'));
    symlinkSync(outside, join(root, 'folder'));
    await expect(replaceFiles(root, [replacement('out.md', 'x', 'y')])).rejects.toThrow('leads out of the repository');
    await expect(replaceFiles(root, [replacement('folder/y.md', null, 'y')])).rejects.toThrow('leads out');
    expect(existsSync(join(outside, 'y.md'))).toBe(false);
  });

  it('are as they were where the last one cannot take its place', async () => {
    const writing = replaceFiles(root, [replacement('a.md', 'one', '1'), replacement('d.md', null, '3')], {
      beforeTheLast: () => {
        for (const name of readdirSync(root))
          if (name.startsWith('.gate-ledger-') && text(name) === '3') rmSync(join(root, name));
        return Promise.resolve();
      },
    });
    await expect(writing).rejects.toThrow('cannot be written: ENOENT; nothing was written');
    expect(text('a.md')).toBe('one');
    expect(readdirSync(root)).toEqual(['a.md', 'b.json']);
  });

  it('are as they were, with their modes, where a later one fails, but what somebody wrote since then stays', async () => {
    chmodSync(join(root, 'a.md'), 0o640);
    writeFileSync(join(root, 'c.md'), 'three');
    const all = [replacement('a.md', 'one', '1'), replacement('c.md', 'three', '3'), replacement('b.json', 'two', '2')];
    const writing = replaceFiles(root, all, {
      beforeEach: (path) => {
        if (path !== 'b.json') return Promise.resolve();
        writeFileSync(join(root, 'c.md'), 'somebody else');
        return Promise.reject(new Error('stopped'));
      },
    });
    await expect(writing).rejects.toThrow('stopped');
    expect([text('a.md'), text('b.json'), text('c.md')]).toEqual(['one', 'two', 'somebody else']);
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md', 'b.json', 'c.md']);
  });

  it('are none written where two paths lead to one file', async () => {
    symlinkSync('a.md', join(root, 'link.md'));
    const writing = replaceFiles(root, [replacement('a.md', 'one', '1'), replacement('link.md', 'one', '2')]);
    await expect(writing).rejects.toThrow('`a.md` and `link.md` are the same file; nothing was written');
    expect(text('a.md')).toBe('one');
  });

  it('are none in the folder of git', async () => {
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.git/config'), 'x');
    symlinkSync('.git/config', join(root, 'link.md'));
    await expect(replaceFiles(root, [replacement('link.md', 'x', 'y')])).rejects.toThrow('leads out of the repository');
    expect(text('.git/config')).toBe('x');
  });

  it('leave no folder behind that was made for one that cannot be', async () => {
    const writing = replaceFiles(root, [replacement('new/deep/c.md', null, '3'), replacement('a.md', 'other', '1')]);
    await expect(writing).rejects.toThrow('`a.md` changed during this run');
    expect(readdirSync(root)).toEqual(['a.md', 'b.json']);
  });

  it('keep their owner', async () => {
    if (process.getuid?.() !== 0) return; // only root can give a file away
    chownSync(join(root, 'a.md'), 1234, 2345);
    await replaceFiles(root, [replacement('a.md', 'one', '1')]);
    const { uid, gid } = statSync(join(root, 'a.md'));
    expect([uid, gid]).toEqual([1234, 2345]);
  });
});
