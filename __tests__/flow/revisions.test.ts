import { describe, expect, it } from 'vitest';
import { gitIn } from '../../src/read/git/git.ts';
import { revisionsOf, versionsAt } from '../../src/read/git/revisions.ts';
import { withRevisions, type Files } from '../support/revisions.ts';

/** What is read of `a` and `b` at each commit, newest first, within limits of 10 bytes each and 20 in all. */
async function versions(revisions: readonly Files[]): Promise<readonly string[]> {
  const git = gitIn(withRevisions(revisions).directory, { trusted: false });
  const found = await revisionsOf(git, 'HEAD', ['a', 'b'], 100);
  const read = await versionsAt(
    git,
    found.map(({ sha }) => sha),
    ['a', 'b'],
    { each: 10, all: 20 },
  );
  return read.map((files) =>
    files
      .map(({ reading }) => (reading.kind === 'bytes' ? Buffer.from(reading.bytes).toString() : reading.kind))
      .join(' '),
  );
}

describe('the states of files over time', () => {
  it('are read until they are too many bytes, where what stays the same costs nothing', async () => {
    expect(await versions([{ a: 'first' }, { a: 'second', b: '1234' }, { b: '5678' }, { a: '123456' }])).toEqual([
      '123456 5678',
      'second 5678',
      'second 1234',
    ]);
  });

  it('are read once more where a file comes back to what it was', async () => {
    expect(await versions([{ a: '1234567' }, { a: '7654321' }, { a: '1234567' }])).toEqual([
      '1234567 missing',
      '7654321 missing',
    ]);
  });

  it('are at least one, and none where a file is too large by itself', async () => {
    expect(await versions([{ a: 'x' }, { a: '12345678901' }])).toEqual(['too-large missing', 'x missing']);
    expect(await versions([{ a: 'x' }])).toEqual(['x missing']);
  });
});
