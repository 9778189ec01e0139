import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { converse, type Conversation } from '../../src/read/git/conversation.ts';

/** A program that answers each line with itself, and ends at the line `die`. */
const script = 'while read -r line; do [ "$line" = die ] && { echo "had enough" >&2; exit 3; }; echo "$line"; done';

function echo(idleLimit?: number): { readonly ask: (line: string) => Promise<string>; readonly starts: () => number } {
  let starts = 0;
  const start = (): ChildProcessWithoutNullStreams => {
    starts += 1;
    return spawn('sh', ['-c', script]);
  };
  const failure = (complaint: string, status: number | null): Error =>
    new Error(`${complaint.trim()} ${String(status)}`);
  const talk: Conversation = idleLimit === undefined ? converse(start, failure) : converse(start, failure, idleLimit);
  const ask = async (line: string): Promise<string> => {
    let answer = '';
    await talk(`${line}\n`, (piece) => {
      answer += piece.toString();
      return answer.endsWith('\n');
    });
    return answer.trim();
  };
  return { ask, starts: () => starts };
}

it('one program answers all questions, each its own', async () => {
  const { ask, starts } = echo();
  const lines = Array.from({ length: 50 }, (_, index) => `line ${String(index)} ${'x'.repeat(1 + index * 500)}`);
  expect(await Promise.all(lines.map(ask))).toEqual(lines);
  expect(await ask('later')).toBe('later');
  expect(starts()).toBe(1);
});

it('one that ended for being idle takes no question of its follower along', async () => {
  const { ask, starts } = echo(1);
  for (let round = 0; round < 5; round += 1) {
    expect(await ask(String(round))).toBe(String(round));
    // Busy for longer than the limit: the next question comes right after the end.
    const until = performance.now() + 20;
    while (performance.now() < until);
    await wait(2);
  }
  expect(starts()).toBeGreaterThan(1);
});

it('one that dies fails the questions that are open, with what it complained of, and no later one', async () => {
  const { ask, starts } = echo();
  const asked = await Promise.allSettled([ask('one'), ask('die'), ask('three')]);
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(Promise.resolve(asked[1])).resolves.toMatchObject({ reason: new Error('had enough 3') });
  expect(await ask('four')).toBe('four');
  expect(starts()).toBe(2);
});
