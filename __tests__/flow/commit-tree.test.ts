import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { knownPath } from '../../src/model/repository-path.ts';
import { commitTree } from '../../src/read/git/commit-tree.ts';
import { everTouched, parentsOf } from '../../src/read/git/commits.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { historyOf } from '../../src/read/git/history.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

const open = () => gitIn(repository.directory, { trusted: false });

describe('the tree of a commit', () => {
  it('tells what each path is, whatever is checked out', async () => {
    const names = [
      'a b.txt',
      'quote".txt',
      "it's.txt",
      'ümläut.txt',
      '-rf',
      'deep/er/file.txt',
      ':(top)x',
      '*',
      'back\\slash',
    ];
    for (const name of names) repository.write(name, `${name}\n`);
    repository.write('empty.txt', '');
    symlinkSync('deep', join(repository.directory, 'inside'));
    symlinkSync('../outside', join(repository.directory, 'out'));
    symlinkSync('/etc/passwd', join(repository.directory, 'absolute'));
    symlinkSync('nowhere', join(repository.directory, 'dangling'));
    symlinkSync('loop', join(repository.directory, 'loop'));
    symlinkSync('./deep/./er', join(repository.directory, 'dotted'));
    const first = repository.commit();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},module`);
    repository.git('commit', '--quiet', '-m', 'module');
    const sha = repository.head();
    repository.clear();
    repository.commit();
    const others = [
      'empty.txt',
      'deep/er',
      'inside',
      'inside/er/file.txt',
      'dotted',
      'dotted/file.txt',
      'out',
      'out/x',
      'absolute',
      'dangling',
      'loop',
      'module',
      'module/x',
      'none',
      'deep/er/file.txt/x',
    ];
    const entries = await commitTree(open(), sha).look([...names, ...others].map(knownPath));
    expect(names.map((name) => entries.get(name)?.kind)).toEqual(names.map(() => 'file'));
    expect(others.map((path) => entries.get(path)?.kind)).toEqual([
      'file',
      'directory',
      'directory',
      'file',
      'directory',
      'file',
      'outside',
      'outside',
      'outside',
      'missing',
      'missing',
      'submodule',
      'submodule',
      'missing',
      'missing',
    ]);
    expect(entries.get('empty.txt')).toMatchObject({ size: 0 });
    expect(entries.get('dotted/file.txt')).toEqual(entries.get('deep/er/file.txt'));
  });

  it('finds, reads and counts lines', async () => {
    repository.write('x/signal-ledger.md', 'one\ntwo');
    repository.write('signal-ledger.md', 'one\n');
    repository.write('not-signal-ledger.md', '');
    repository.write(
      'large.bin',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    );
    symlinkSync('x/signal-ledger.md', join(repository.directory, 'link.md'));
    symlinkSync('/etc/passwd', join(repository.directory, 'out.md'));
    const tree = commitTree(open(), repository.commit());
    expect(await tree.list()).toEqual([
      'large.bin',
      'link.md',
      'not-signal-ledger.md',
      'out.md',
      'signal-ledger.md',
      'x/signal-ledger.md',
    ]);
    expect(await tree.read(knownPath('x/signal-ledger.md'), 7)).toEqual({
      kind: 'bytes',
      bytes: Buffer.from('one\ntwo'),
    });
    expect(await tree.read(knownPath('x/signal-ledger.md'), 6)).toEqual({ kind: 'too-large', size: 7 });
    expect(await tree.read(knownPath('link.md'), 100)).toMatchObject({ kind: 'bytes' });
    expect(await tree.read(knownPath('out.md'), 100)).toEqual({
      kind: 'not-a-file',
      what: 'a symbolic link out of the repository',
    });
    expect(await tree.read(knownPath('x'), 100)).toEqual({ kind: 'not-a-file', what: 'a directory' });
    expect(await tree.read(knownPath('gone.md'), 100)).toEqual({ kind: 'missing' });
    expect([
      ...(await tree.countLines([
        knownPath('signal-ledger.md'),
        knownPath('x/signal-ledger.md'),
        knownPath('not-signal-ledger.md'),
        knownPath('large.bin'),
        knownPath('x'),
        knownPath('gone.md'),
      ])),
    ]).toEqual([
      ['signal-ledger.md', 1],
      ['x/signal-ledger.md', 2],
      ['not-signal-ledger.md', 0],
    ]);
  });

  it('is that of the commit, though a replacement stands in for it', async () => {
    repository.write('a.txt', 'a');
    const first = repository.commit();
    repository.write('a.txt', null);
    const second = repository.commit();
    repository.git('replace', second, first);
    expect((await commitTree(open(), second).look([knownPath('a.txt')])).get('a.txt')).toEqual({ kind: 'missing' });
  });
});

describe('the history of a commit', () => {
  it('tells which path changed later, folders too', async () => {
    repository.write('old.txt', '1');
    repository.write('folder/a.txt', '1');
    repository.write('same.txt', '1');
    repository.commit('one');
    repository.write('folder/b.txt', '1');
    repository.write('new line.txt', '1');
    repository.commit('two');
    repository.write('folder/a.txt', '2');
    const head = repository.commit('three');
    const changes = await historyOf(open(), head, false).lastChanges(['old.txt', 'folder', 'new line.txt', 'gone.txt']);
    const order = ['folder', 'new line.txt', 'old.txt'].map((path) => changes?.get(path) ?? Infinity);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
    expect(changes?.has('gone.txt')).toBe(false);
    expect(await historyOf(open(), head, false).lastChanges([])).toEqual(new Map());
  });

  it('tells what it includes, and that a shallow clone cannot tell', async () => {
    const first = repository.commit('one');
    const head = repository.commit('two');
    repository.git('checkout', '--quiet', '-b', 'other', first);
    const other = repository.commit('other');
    const history = historyOf(open(), head, false);
    expect(await Promise.all([first, first.slice(0, 8), head, other, 'd'.repeat(40)].map(history.includes))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const shallow = makeRepository();
    shallow.git('fetch', '--quiet', '--depth=1', `file://${repository.directory}`, head);
    const git = gitIn(shallow.directory, { trusted: false });
    expect(await historyOf(git, head, true).includes(first)).toBeNull();
    expect(await historyOf(git, head, true).lastChanges(['a'])).toBeNull();
    expect(await everTouched(git, head, 'a')).toBeNull();
    expect(await parentsOf(git, head)).toEqual([first]);
  });
});
