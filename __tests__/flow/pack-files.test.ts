import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commitFiles } from '../../src/read/git/commit-files.ts';
import { gitIn } from '../../src/read/git/git.ts';
import {
  listFolder,
  lookAtTarget,
  makeFolder,
  readText,
  takeFiles,
  writeNew,
} from '../../src/show/pack/pack-folder.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

const open = () => gitIn(repository.directory, { trusted: false });

function link(target: string, path: string): void {
  symlinkSync(target, join(repository.directory, path));
}

async function pathsBelow(sha: string, ...paths: readonly string[]): Promise<readonly string[]> {
  return (await commitFiles(open(), sha, paths)).map(({ path }) => path).sort();
}

describe('the files below some paths of a commit', () => {
  it('are all files of a folder, each once, whatever is checked out and however they are called', async () => {
    const names = ['a b', '-rf', '*', 'back\\slash', 'new\nline', 'carriage\rreturn', 'quote"', 'ümläut', 'deep/er/x'];
    for (const name of names) repository.write(`evidence/${name}`, name);
    repository.write('evidence-not/x', 'x');
    repository.write('one.txt', 'x');
    const sha = repository.commit();
    repository.clear();
    expect(await pathsBelow(sha, 'evidence', 'evidence/a b', 'one.txt')).toEqual(
      [...names.map((name) => `evidence/${name}`), 'one.txt'].sort(),
    );
  });

  it('take a link inside the repository for what it leads to, file or folder', async () => {
    repository.write('real/a.txt', 'a');
    repository.write('real/deep/b.txt', 'b');
    mkdirSync(join(repository.directory, 'evidence'));
    link('../real/a.txt', 'evidence/file');
    link('../real', 'evidence/folder');
    link('./.././a.txt', 'real/deep/up');
    link('up', 'real/deep/new\nline');
    link('./evidence/', 'proof');
    const sha = repository.commit();
    const expected = [
      'evidence/file',
      ...['a.txt', 'deep/b.txt', 'deep/new\nline', 'deep/up'].map((path) => `evidence/folder/${path}`),
    ];
    expect(await pathsBelow(sha, 'evidence')).toEqual(expected);
    expect(await pathsBelow(sha, 'proof/folder')).toEqual(
      expected.slice(1).map((path) => path.replace('evidence', 'proof')),
    );
    const files = await commitFiles(open(), sha, ['evidence', 'real/a.txt']);
    const oids = new Map(files.map(({ path, oid }) => [path, oid]));
    expect(oids.get('evidence/file')).toBe(oids.get('real/a.txt'));
  });

  it('are those of a repository of SHA-256, too', async () => {
    repository = makeRepository();
    execFileSync('rm', ['-rf', join(repository.directory, '.git')]);
    repository.git('init', '--quiet', '--object-format=sha256');
    repository.write('evidence/deep/a.txt', 'a');
    repository.write('evidence/b.txt', 'b');
    const sha = repository.commit();
    expect(sha).toHaveLength(64);
    expect(await pathsBelow(sha, 'evidence')).toEqual(['evidence/b.txt', 'evidence/deep/a.txt']);
  });

  it.for([
    ['../outside', 'is a symbolic link out of the repository'],
    ['/etc/passwd', 'is a symbolic link out of the repository'],
    ['nowhere', 'leads to nothing in the commit'],
    ['link', 'leads to nothing in the commit'],
    ['.', 'contains itself by a symbolic link'],
    ['..', 'contains itself by a symbolic link'],
  ] as const)('are none where a link leads to %s', async ([target, why]) => {
    repository.write('evidence/a.txt', 'a');
    link(target === '../outside' ? '../../outside' : target, 'evidence/link');
    const sha = repository.commit();
    await expect(commitFiles(open(), sha, ['evidence'])).rejects.toThrow(why);
    await expect(commitFiles(open(), sha, ['gone.txt'])).rejects.toThrow('`gone.txt` leads to nothing in the commit');
  });

  it('are none where a submodule lies among them, or a name is not UTF-8', async () => {
    repository.write('evidence/a.txt', 'a');
    const first = repository.commit();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},evidence/module`);
    repository.git('commit', '--quiet', '-m', 'module');
    const withModule = repository.head();
    await expect(commitFiles(open(), withModule, ['evidence'])).rejects.toThrow('`evidence/module` is a submodule');
    repository.clear();
    mkdirSync(join(repository.directory, 'evidence'));
    writeFileSync(Buffer.concat([Buffer.from(join(repository.directory, 'evidence/')), Buffer.from([0xff])]), 'x');
    const odd = repository.commit();
    await expect(commitFiles(open(), odd, ['evidence'])).rejects.toThrow(
      '`evidence/[U+FFFD]` has a name that is not UTF-8',
    );
  });

  it('are none where links make too many files, or too many bytes, of few', async () => {
    const levels = Array.from({ length: 18 }, (_, level) => `d${String(level)}`);
    for (const [level, name] of levels.entries()) {
      repository.write(`${name}/x`, name);
      if (level > 0) for (const way of ['a', 'b']) link(`../d${String(level - 1)}`, `${name}/${way}`);
    }
    await expect(commitFiles(open(), repository.commit(), ['d17'])).rejects.toThrow('more than 100000 files');

    repository.clear();
    repository.write('large', Buffer.alloc(64 * 1024 * 1024));
    mkdirSync(join(repository.directory, 'evidence'));
    for (let index = 0; index < 65; index += 1) link('../large', `evidence/${String(index)}`);
    await expect(commitFiles(open(), repository.commit(), ['evidence'])).rejects.toThrow('the limit is 4 GiB');
  });
});

describe('files of a commit', () => {
  it('are taken with their digests, of any size, and written where a folder is given', async () => {
    const sizes = [0, 1, 10, 65_535, 65_536, 65_537, 131_072, 3_000_000];
    for (const size of sizes) repository.write(`evidence/${String(size)}`, Buffer.alloc(size, '\nab\r'));
    const files = await commitFiles(open(), repository.commit(), ['evidence']);
    const folder = temporaryFolder();
    const digests = await takeFiles(open(), files, folder);
    expect(digests).toEqual(await takeFiles(open(), files, null));
    expect([...digests.keys()].sort()).toEqual(sizes.map((size) => `evidence/${String(size)}`).sort());
    for (const [path, digest] of digests) {
      const content = readFileSync(join(repository.directory, path));
      expect(digest).toBe(createHash('sha256').update(content).digest('hex'));
      expect(readFileSync(join(folder, path)).equals(content)).toBe(true);
    }
  });

  it('are not taken where git lacks one', async () => {
    const files = [{ path: 'a', oid: 'd'.repeat(40) }];
    await expect(takeFiles(open(), files, null)).rejects.toThrow(`git has no content for the object ${'d'.repeat(40)}`);
  });

  it.for(['../a', 'x/../../a', '/a', './a', 'x//a'])('are not written to %s', async (path) => {
    repository.write('a', 'a');
    const [file] = await commitFiles(open(), repository.commit(), ['a']);
    const folder = join(temporaryFolder(), 'in');
    mkdirSync(folder);
    await expect(takeFiles(open(), [{ path, oid: file?.oid ?? '' }], folder)).rejects.toThrow('is no path');
    expect(readdirSync(join(folder, '..'))).toEqual(['in']);
    expect(existsSync('/a')).toBe(false);
  });
});

describe('the folder of a pack', () => {
  it('is free where it is not there or empty, and filled where anything is in it', async () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'empty'));
    mkdirSync(join(base, 'filled/x'), { recursive: true });
    expect(await lookAtTarget(base, join(base, 'not/there'))).toBe('free');
    expect(await lookAtTarget(base, join(base, 'empty'))).toBe('free');
    expect(await lookAtTarget(base, join(base, 'filled'))).toBe('filled');
    expect(await lookAtTarget(base, base)).toBe('filled');
  });

  it('is no link and lies behind none that the base holds, but may lie behind one elsewhere', async () => {
    const base = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(base, 'link'));
    mkdirSync(join(elsewhere, 'in'));
    writeFileSync(join(base, 'file'), '');
    await expect(lookAtTarget(base, join(base, 'link'))).rejects.toThrow('is a symbolic link');
    await expect(lookAtTarget(base, join(base, 'link/in'))).rejects.toThrow('is a symbolic link');
    await expect(lookAtTarget(base, join(base, 'link/none/x'))).rejects.toThrow('is a symbolic link');
    await expect(lookAtTarget(base, join(base, 'file'))).rejects.toThrow('is not a folder');
    await expect(lookAtTarget(elsewhere, join(base, 'link'))).rejects.toThrow('is a symbolic link');
    expect(await lookAtTarget(elsewhere, join(base, 'link/in'))).toBe('free');
  });

  it('is made whole or not at all', async () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'empty'));
    for (const name of ['empty', 'new/er']) {
      const target = join(base, name);
      await makeFolder(target, async (folder) => {
        await writeNew(folder, 'a/b.txt', 'b');
        expect(existsSync(join(target, 'a'))).toBe(false);
      });
      expect(readFileSync(join(target, 'a/b.txt'), 'utf8')).toBe('b');
    }
    const broken = makeFolder(join(base, 'broken'), async (folder) => {
      await writeNew(folder, 'a', 'a');
      await writeNew(folder, 'a', 'a');
    });
    await expect(broken).rejects.toThrow('EEXIST');
    expect(readdirSync(base).sort()).toEqual(['empty', 'new']);
  });

  it('does not take the place of one that was filled meanwhile', async () => {
    const base = temporaryFolder();
    const target = join(base, 'pack');
    const made = makeFolder(target, async (folder) => {
      await writeNew(folder, 'ours', 'a');
      mkdirSync(target);
      writeFileSync(join(target, 'theirs'), '');
    });
    await expect(made).rejects.toThrow('ENOTEMPTY');
    expect(readdirSync(base)).toEqual(['pack']);
    expect(readdirSync(target)).toEqual(['theirs']);
  });

  it('is listed without following a link', async () => {
    const base = temporaryFolder();
    mkdirSync(join(base, 'a/b'), { recursive: true });
    writeFileSync(join(base, 'a/b/c.txt'), '');
    symlinkSync('a', join(base, 'link'));
    execFileSync('mkfifo', [join(base, 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(`${base}/`), Buffer.from([0xff])]), 'x');
    expect(await listFolder(base)).toEqual({
      files: ['a/b/c.txt'],
      others: new Map([
        ['link', 'a symbolic link'],
        ['pipe', 'no regular file'],
        ['\uFFFD', 'a name that is not UTF-8'],
      ]),
    });
    expect(await listFolder(join(base, 'none'))).toBeNull();
    expect(await listFolder(join(base, 'a/b/c.txt'))).toBeNull();
  });

  it('has texts that are UTF-8, and are not read through a link', async () => {
    const base = temporaryFolder();
    writeFileSync(join(base, 'text'), 'ü');
    writeFileSync(join(base, 'bytes'), Buffer.from([0xff]));
    expect(await readText(base, 'text')).toBe('ü');
    expect(await readText(base, 'bytes')).toBeNull();
    renameSync(join(base, 'text'), join(base, 'other'));
    symlinkSync('other', join(base, 'text'));
    await expect(readText(base, 'text')).rejects.toThrow('ELOOP');
  });
});
