import { describe, expect, it } from 'vitest';
import { listMarkdown } from '../../src/show/render/markdown/list-markdown.ts';
import { codeCell, folded, table, text, withRows } from '../../src/show/render/markdown/markdown.ts';
import { hasCmark, render, textOf } from '../support/cmark.ts';
import { fc } from './fast-check.ts';

const hostile = [
  '@everyone', '@octo/team', '#1', 'GH-12', 'octo/repo#1', 'www.example.com', 'https://example.com', 'ftp://x.y', 'mailto:a@b.c', 'a@b.example', '0123456789abcdef0123456789abcdef01234567',
  '<img src=x onerror=alert(1)>', '<script>', '<!-- gate-ledger -->', '-->', '</details>', '![x](y.png)', '[x](https://evil.example)', '[x]: y', '# h', '- x', '1. x', '> x', '```', '`', '``', '|', '\\', '\\|', '||', '*x*', '_x_', '~~x~~',
  '&lt;', '&#64;', '$x$', ':tada:', '\n', '\r\n', '\t', ' ', 'word', 'é', '\u202e', '\u200b', '\u0007', '---', '[ ]', '[^1]',
]; // prettier-ignore

const untrusted = fc
  .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

describe.runIf(hasCmark)('untrusted text in a table', () => {
  it.for([
    ['as text', text],
    ['as code', codeCell],
  ] as const)('%s shows as it is and does nothing', ([, escape]) => {
    const samples = fc.sample(untrusted, { numRuns: 2000, seed: 7 });
    const markdown = table(
      ['A', 'B'],
      samples.map((sample) => [escape(sample), 'end']),
    ).join('\n');
    const html = render(markdown);
    const rows = [...html.matchAll(/<tr>\n<td>(.*)<\/td>\n<td>end<\/td>\n<\/tr>/g)].map((match) => match[1] ?? '');
    expect(rows).toHaveLength(samples.length);
    samples.forEach((sample, index) => {
      // GitHub shows a dollar in a span as itself, and not as math.
      const cell = (rows[index] ?? '').replaceAll('<span>$</span>', '$');
      if (escape === text) expect((rows[index] ?? '').replaceAll('<span>$</span>', '')).not.toContain('$');
      expect(cell.replace(/<\/?code>/g, ''), sample).not.toMatch(/<[^>]*>/);
      expect(textOf(cell).replaceAll('\u200b', ''), sample).toBe(shown(sample));
      if (escape === text) expect(textOf(cell), sample).not.toMatch(/@[\w-]|#\d|GH-\d|www\.\w|:\/\/\w|[0-9a-f]{7}/);
    });
  });
});

describe('a rendering', () => {
  it('has as many rows as fit, on row boundaries, and says how many it leaves out', () => {
    const entries = Array.from({ length: 500 }, (_, index) => `row ${String(index)}`);
    const items = entries.map((entry) => ({ phrase: [entry], below: [] }));
    const rendering = (limit: number): readonly string[] =>
      withRows((rows) => listMarkdown(items, { blobUrl: null, rows, isNumbered: false }).join('\n'), limit).split('\n');
    const lines = entries.map((entry) => `- ${entry}`);
    expect(rendering(10_000)).toEqual([
      ...lines.slice(0, 400),
      '',
      '100 more not shown here; the report has them all.',
      '',
    ]);
    expect(rendering(280)).toEqual([
      ...lines.slice(0, 20),
      '',
      '480 more not shown here; the report has them all.',
      '',
    ]);
    expect(rendering(1)).toEqual(['500 not shown here; the report has them all.', '']);
  });

  it('has no table without rows and no fold without lines', () => {
    expect(table(['A'], [])).toEqual([]);
    expect(folded('x', [])).toEqual([]);
  });
});

/** What is shown of a text: one line, hidden characters by name. */
function shown(sample: string): string {
  return sample
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('\u202e', '[U+202E]')
    .replaceAll('\u200b', '[U+200B]')
    .replaceAll('\u0007', '[U+0007]');
}
