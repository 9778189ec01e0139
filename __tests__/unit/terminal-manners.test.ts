import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayColor } from '../../src/run/cli/color.ts';
import { startProgress } from '../../src/run/cli/progress.ts';
import { colored, inColumns, plain } from '../../src/show/render/text/paint.ts';

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

describe('a painted text', () => {
  it('has colours around it and none that it brings', () => {
    expect(colored('GO', 'green')).toBe('\u001B[32mGO\u001B[39m');
    expect(colored('\u001B[31m::error::x', 'green')).toBe('\u001B[32m[U+001B][31m::error::x\u001B[39m');
    expect(plain('\u001B[31mGO', 'green')).toBe('[U+001B][31mGO');
    expect(colored('GO')).toBe('GO');
  });

  it('stands in columns, whatever is painted', () => {
    const rows = [
      [{ text: 'A-1' }, { text: 'GO', style: 'green' as const }, { text: 'x' }],
      [{ text: 'A-10' }, { text: 'NO-GO', style: 'red' as const }, { text: '' }],
    ];
    expect(inColumns(rows, '  ', plain)).toEqual(['  A-1   GO     x', '  A-10  NO-GO']);
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(inColumns(rows, '  ', colored).map((line) => line.replace(escapes, '').trimEnd())).toEqual(
      inColumns(rows, '  ', plain),
    );
  });
});
