import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeRepository } from '../support/repository.ts';

/* What tests write without git is what git would have written. */

it('makes the commit that git makes of the same files', () => {
  const repository = makeRepository();
  const files = { a: 'a', 'a.b/c': 'c', 'a/b': 'b', 'a/b-c/d': 'd', a0: '', 'é/ü': 'x' };
  for (const [path, text] of Object.entries(files)) if (path !== 'a') repository.write(path, text);
  repository.write('run.sh', '#!/bin/sh\n');
  chmodSync(join(repository.directory, 'run.sh'), 0o755);
  symlinkSync('a/b', join(repository.directory, 'link'));
  const sha = repository.commit('one');
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(repository.git('fsck', '--strict')).toBe('');
  expect(repository.git('commit-tree', '-m', 'one', repository.git('write-tree'))).toBe(sha);
  expect(repository.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
});

it('makes the branch and the merge that git makes', () => {
  const repository = makeRepository();
  repository.write('x', '1');
  const base = repository.commit('base');
  repository.branch('work');
  repository.write('x', '2');
  const head = repository.commit('head');
  const merge = repository.merge(base, head);
  repository.git('checkout', '--quiet', '--detach', base);
  repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
  expect(repository.git('rev-parse', 'HEAD')).toBe(merge);
  expect(repository.git('rev-parse', 'work')).toBe(head);
});
