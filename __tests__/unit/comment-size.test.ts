import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { comment } from '../../src/show/render/markdown/comment.ts';
import { terminal } from '../../src/show/render/text/terminal.ts';
import { headSha, judgeProject } from '../support/judging.ts';
import type { Files } from '../support/tree.ts';

const comparison = { base: 'the merge base' };

/** So many gates of five signals and one of two: 37 in all, as in a real ledger. The first ones are GO. */
function project(go: number, more: Readonly<Record<string, string>> = {}): Files {
  const rows = Array.from({ length: 37 }, (_, index) => {
    const gate = Math.floor(index / 5) + 1;
    const proof = index < go ? `\`evidence/${String(index)}.log\`` : '';
    const cells = [
      `G${String(gate)}-00${String((index % 5) + 1)}`,
      String(gate),
      `Signal ${String(index)} is done as the team has agreed`,
      'Release Engineering',
      index < go ? 'GO' : 'NO-GO',
      proof,
      'A log shows it',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const header = ['ID', 'Gate', 'Signal', 'Owner', 'Status', 'Evidence', 'Exit Criterion'];
  const logs = Array.from({ length: go }, (_, index) => [`evidence/${String(index)}.log`, 'ok\n'] as const);
  const texts = {
    'signal-ledger.md': [`| ${header.join(' | ')} |`, '|---|---|---|---|---|---|---|', ...rows, ''].join('\n'),
    ...Object.fromEntries(logs),
    ...more,
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

async function review(base: Files, head: Files) {
  return await judgeProject({ base, head, settings: { mode: 'review' } });
}

describe('a pull request that promotes one signal of 37', () => {
  it('has a comment of at most 25 lines before the fold', async () => {
    const report = await review(project(13), project(14));
    const shown = comment(viewOf(report, comparison, `https://github.com/octo/apollo/blob/${headSha}`));
    const before = shown.slice(0, shown.indexOf('<details>')).trimEnd().split('\n');
    expect(before[0]).toBe('### ✅ **This change can merge.** Release: 2 of 8 gates GO');
    expect(before.length).toBeLessThanOrEqual(25);
  });

  it('says how many gates it closes', async () => {
    const report = await review(project(14), project(15));
    expect(comment(viewOf(report, comparison, null)).split('\n')[0]).toMatch(/Release: 3 of 8 gates GO \(\+1\)$/);
  });
});

describe('the comment', () => {
  it('has no block characters, no sign but that of the first line, and no shortcode', async () => {
    const shown = comment(viewOf(await review(project(13), project(15)), comparison, null));
    expect(shown.slice(shown.indexOf('\n'))).not.toMatch(/[\u2580-\u259f]|\p{Extended_Pictographic}|:\w+:/u);
  });

  it('has the titles of the terminal, in the same order, with what is folded behind them', async () => {
    const report = await review(project(14), project(13));
    const titles = (text: string): readonly string[] =>
      text
        .split('\n')
        .flatMap(
          (line) => /^(?:#### |<summary>)?(What [^(:]*?|Worth a look|Gates [^(:]*?)(?: \(.*)?$/.exec(line)?.[1] ?? [],
        );
    const [page, screen] = [comment(viewOf(report, comparison, null)), terminal(report, comparison)];
    expect(titles(screen).length).toBeGreaterThan(2);
    expect(titles(page)).toEqual(titles(screen));
  });
});
