import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { frontMatterOf, readBlocks } from '../../src/read/documents/markdown/markdown.ts';
import { hostileDocument } from '../support/hostile-documents.ts';
import { fc } from './fast-check.ts';

describe('the blocks of a document', () => {
  it('have every line of prose, HTML and code as it is written', () => {
    let rows = 0;
    fc.assert(
      fc.property(hostileDocument, (markdown) => {
        const lines = markdown.split(/\r\n|\n|\r/);
        for (const { value, first, last } of textsOf(readBlocks(markdown)))
          for (const part of value.split(/\r\n|\n|\r/)) {
            rows += part.includes('|') ? 1 : 0;
            expect(lines.slice(first - 1, last).some((line) => plain(line).includes(plain(part)))).toBe(true);
          }
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(rows).toBeGreaterThan(1000);
  });

  it.for([
    ['a paragraph', 'x\n  | a `b` | c\n\\| d', 'x\n| a `b` | c\n\\| d'],
    ['HTML', '<div>\n | a "b" | c\n\\| d', '<div>\n | a "b" | c\n\\| d'],
    ['a fence', '```\n| a \\| b | c\n\\| d\n```', '| a \\| b | c\n\\| d'],
    ['a fence without end', '```\n| a \\| b | c\n\\| d', '| a \\| b | c\n\\| d'],
    ['indented code', '    | a \\| b | c\n    \\| d', '| a \\| b | c\n\\| d'],
    ['a heading', '# a \\| b ##', 'a \\| b'],
    ['a list', '- x\n  | a | b', 'x\n| a | b'],
    ['a quote that goes on', '> x\n| a | b', 'x\n| a | b'],
  ] as const)('have the rows in %s', ([, markdown, value]) => {
    expect(textsOf(readBlocks(`${markdown}\n`)).map((text) => text.value)).toEqual([value]);
  });

  it('have nothing of front matter', () => {
    const markdown = '---\n| a | b |\n---\nx\n';
    expect(frontMatterOf(markdown)).toBe('---\n| a | b |\n---');
    expect(textsOf(readBlocks(markdown)).map((text) => text.value)).toEqual(['x']);
  });
});

function textsOf(node: Nodes): readonly { readonly value: string; readonly first: number; readonly last: number }[] {
  if (node.type === 'table') return [];
  if ('children' in node) return node.children.flatMap(textsOf);
  const { start, end } = node.position ?? {};
  return 'value' in node ? [{ value: node.value, first: start?.line ?? 0, last: end?.line ?? 0 }] : [];
}

/** A tab in code may be read as spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
