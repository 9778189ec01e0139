import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayColor } from '../../src/run/cli/color.ts';
import { startProgress } from '../../src/run/cli/progress.ts';

describe('progress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says nothing of what takes less than a second', () => {
    const lines: string[] = [];
    const { say, end } = startProgress((line) => lines.push(line));
    say('Reading');
    vi.advanceTimersByTime(999);
    end();
    vi.advanceTimersByTime(5000);
    say('Judging');
    expect(lines).toEqual([]);
  });

  it('says what is done after a second, and then each new thing once', () => {
    const lines: string[] = [];
    const { say, end } = startProgress((line) => lines.push(line));
    say('Reading');
    vi.advanceTimersByTime(1000);
    say('Reading');
    say('Judging');
    end();
    expect(lines).toEqual(['Reading …\n', 'Judging …\n']);
  });
});

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j on a terminal (%s): %s', (env, isTerminal, expected) => {
    expect(mayColor(env, isTerminal)).toBe(expected);
  });
});
