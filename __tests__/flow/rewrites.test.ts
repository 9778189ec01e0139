import { expect, it } from 'vitest';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';
import { rewritesOf } from '../../src/read/documents/rewrites.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { makeRepository } from '../support/repository.ts';

it('what a signal asked for is told by the newest commit that changed it, since its row was added or last GO', async () => {
  const repository = makeRepository();
  const commit = (...rows: readonly string[]): string => {
    repository.write('l.md', `| ID | Status | Title | Exit Criterion |\n|---|---|---|---|\n${rows.join('\n')}\n`);
    return repository.commit();
  };
  commit('| A | GO | a | before GO |', '| B | NO-GO | b | p99 under 10 ms |');
  const first = commit('| A | NO-GO | a | x |', '| B | NO-GO | b | p99 under 100 ms |');
  const second = commit('| A | NO-GO | a | x |', '| B | NO-GO | b | p99 under 900 ms |', '| C | NO-GO | c | new |');
  const third = commit('| A | NO-GO | other | x |', '| B | NO-GO | b | p99  under 900 ms |', '| C | NO-GO | c | new |');
  const git = gitIn(repository.directory, { trusted: false });
  const found = await rewritesOf(git, third, 'l.md', plainOptions, ['A', 'B', 'C']);
  expect(found).toHaveLength(3);
  expect(found).toContainEqual({ id: 'A', field: 'exit', sha: first, was: 'before GO' });
  expect(found).toContainEqual({ id: 'A', field: 'title', sha: third, was: 'a' });
  expect(found).toContainEqual({ id: 'B', field: 'exit', sha: second, was: 'p99 under 100 ms' });
});
