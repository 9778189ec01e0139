import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/read/documents/markdown/cell.ts';
import { readPhrasing } from '../../src/read/documents/markdown/markdown.ts';
import { fc } from './fast-check.ts';

describe('a cell', () => {
  it.for([
    ['GO', 'GO'],
    ['**GO**', 'GO'],
    ['`GO`', 'GO'],
    ['&#71;O', 'GO'],
    ['[GO](https://example.com)', 'GO'],
    ['GO<!-- NO- -->', 'GO<!-- NO- -->'],
    ['a<br>b', 'a b'],
    ['~~GO~~', '~~GO~~'],
    ['<del>GO</del>', '<del>GO</del>'],
    ['![GO](badge.svg)', '![GO](badge.svg)'],
    ['# GO', '# GO'],
    ['- GO', '- GO'],
    ['1. GO', '1. GO'],
    ['> GO', '> GO'],
    ['docs/a\\_b.txt', 'docs/a_b.txt'],
  ] as const)('%s reads as %s', ([markdown, text]) => {
    expect(readContent(markdown).text).toBe(text);
  });

  it.for([
    ['`a/b.txt`, `c d.txt` + [e](f.txt)', ['a/b.txt', 'c d.txt', 'f.txt']],
    ['[`a`](b.txt)', ['b.txt']],
    ['`a.txt` and some prose', ['a.txt']],
    ['only prose here', []],
    ['`` a`b.txt ``', ['a`b.txt']],
    ['', []],
  ] as const)('%s cites %j', ([markdown, references]) => {
    expect(readContent(markdown).references.map(({ text }) => text)).toEqual(references);
  });

  it('with code spans alone reads as the Markdown library reads it', () => {
    const piece = fc.constantFrom('`', '``', 'a', ' ', '_b*', '\\', '<', '+', ',', '|');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const markdown = pieces.join('').trim();
        const library = readPhrasing(markdown);
        fc.pre(library.every(({ type }) => type === 'text' || type === 'inlineCode'));
        const text = library.map((node) => ('value' in node ? node.value : '')).join('');
        const spans = library.flatMap((node) =>
          node.type === 'inlineCode' ? [[node.value, node.position?.start.offset]] : [],
        );
        const content = readContent(markdown);
        expect(content.text).toBe(text.trim());
        if (spans.length > 0)
          expect(content.references.map((reference) => [reference.text, reference.index])).toEqual(spans);
      }),
      { numRuns: 5000 },
    );
  });
});
