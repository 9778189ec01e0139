import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { readContent } from '../../src/read/documents/markdown/cell.ts';
import { readBlocks } from '../../src/read/documents/markdown/markdown.ts';
import { readTables } from '../../src/read/documents/markdown/table.ts';
import { hasCmark, render, renderAll, textOf } from '../support/cmark.ts';
import { fc } from './fast-check.ts';

const cell = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      ' ',
      '\\|',
      '\\\\|',
      '`',
      '`c\\|d`',
      '*e*',
      '\\',
      '&amp;',
      '&#71;',
      '[f](g)',
      '-',
      '#',
      '>',
      '1.',
      '~',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join('').replaceAll('\\\\\\', '\\'));

const line = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('|---|---|', '|:-:|--:|', '| - |', '---|---', '|---|', '| a | b |', 'a | b'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'text',
      '# h',
      '```',
      '> | a | b |',
      '> |---|---|',
      '- | a | b |',
      '  | a | b |',
      '  |---|---|',
      '    | a | b |',
      '<!--',
      '-->',
      '<div>',
      '</div>',
      '[x]: y',
      '***',
      '===',
    ),
  },
);

const document = fc.array(line, { maxLength: 12 }).map((lines) => `${lines.join('\n')}\n`);

/** Most have a table: a header, a delimiter row of as many cells, and what comes after. */
const withTable = fc
  .tuple(
    fc.array(line, { maxLength: 2 }),
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.array(line, { maxLength: 8 }),
  )
  .map(([before, header, after]) =>
    [...before, `| ${header.join(' | ')} |`, `|${header.map(() => '---|').join('')}`, ...after, ''].join('\n'),
  );

describe('the blocks of a document', () => {
  it('are those of the whole text, though the cells are left out', () => {
    fc.assert(
      fc.property(fc.oneof(document, withTable), (markdown) => {
        fc.pre(!markdown.includes('\\\\|')); // where the library differs from GitHub, as the test below shows
        const whole = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
        expect(shape(readBlocks(markdown))).toEqual(shape(whole));
      }),
      { numRuns: 5000 },
    );
  });
});

describe.runIf(hasCmark)('a table', () => {
  it('has the cells that GitHub renders', () => {
    const documents = fc
      .sample(withTable, { numRuns: 5000, seed: 1 })
      .filter((markdown) => !/^(?:>|-| {2,}|<|```|\[x\])/m.test(markdown));
    // One process for all: a heading parts the documents, and closes whatever table came before.
    const html = render(documents.map((markdown) => `# part\n\n${markdown}`).join('\n\n'));
    const parts = html.split('<h1>part</h1>').slice(1);
    let tables = 0;
    documents.forEach((markdown, index) => {
      const rendered = tablesOf(parts[index] ?? '');
      tables += rendered.length;
      expect(read(markdown), markdown).toEqual(rendered);
    });
    expect(tables).toBeGreaterThan(1000);
  });
});

describe.runIf(hasCmark)('a document with quotes, lists, code and HTML', () => {
  it('has the tables that GitHub renders at its top level, or a finding', () => {
    const ledgerLine = fc.constantFrom(
      '| ID | Status |',
      '|---|---|',
      '| A | GO |',
      '| B | NO-GO |',
      '',
      'text',
      '> q',
      '> | A | GO |',
      '- x',
      '  | A | GO |',
      '    | ID | Status |',
      '```',
      '<!--',
      '-->',
      '<div>',
      '</div>',
      '<del>',
      '</b>',
      '[^1]: n',
      '[x]: y',
      '# h',
      '***',
      '<b\\|c>',
      '|---|---|\f',
    );
    const around = fc.array(ledgerLine, { maxLength: 5 });
    const documents = fc
      .sample(fc.tuple(around, around), { numRuns: 1000, seed: 3 })
      .map(([before, after]) => [...before, '| ID | Status |', '|---|---|', '| A | GO |', ...after, ''].join('\n'));
    let compared = 0;
    const pages = renderAll(documents);
    for (const [index, markdown] of documents.entries()) {
      const { source, problems: unread } = decode('x.md', new TextEncoder().encode(markdown));
      const { ledger, problems } = readLedger(source);
      if ([...unread, ...problems].some(({ rule }) => rule === 'ledger-table' || rule === 'document-encoding'))
        continue;
      const shown = topLevel(tablesOf(withoutContainers(pages[index] ?? '')));
      const read = [...(ledger?.signals ?? []).map(({ id, status }) => `${id} ${status ?? ''}`)];
      compared += 1;
      // Rows that cannot be read, and second ones, are findings; what is read must be what is shown.
      if (problems.every(({ rule }) => rule === 'ledger-columns')) expect(read, markdown).toEqual(shown);
      else
        for (const row of shown)
          if (/^[AB] /.test(row))
            expect([...read, ...problems.map(({ message }) => message)].join('\n'), markdown).toContain(
              row.slice(0, 1),
            );
    }
    expect(compared).toBeGreaterThan(300);
  }, 60_000);
});

/** The rows of the ledger tables, as `id status`. */
function topLevel(tables: readonly (readonly (readonly string[])[])[]): readonly string[] {
  return tables
    .filter(([header]) => header?.join() === 'ID,Status')
    .flatMap(([, ...rows]) => rows.map((row) => row.join(' ')));
}

/** HTML without what stands in quotes, lists, comments and footnotes. */
function withoutContainers(html: string): string {
  const outer = html.replace(/<!--[\s\S]*?-->|<section class="footnotes"[\s\S]*?<\/section>/g, '');
  const inner = /<(blockquote|ul|ol)>(?:(?!<(?:blockquote|ul|ol)>)[\s\S])*?<\/\1>/g;
  const less = outer.replace(inner, '');
  return less === outer ? less : withoutContainers(less);
}

function shape(tree: ReturnType<typeof fromMarkdown>): unknown {
  return tree.children.map((node) => [
    node.type,
    node.position?.start.line,
    node.position?.end.line,
    node.type === 'table' ? node.children.map((row) => row.position?.start.line) : null,
  ]);
}

/** The cells as text, short rows filled and long ones cut, as a browser shows them. */
function read(markdown: string): readonly (readonly (readonly string[])[])[] {
  const source = openSource('x.md', markdown);
  return readTables(source, readBlocks(markdown)).map(({ header, rows }) =>
    [header, ...rows].map((row) =>
      header.cells.map((_, index) => squeezed(readContent(row.cells[index]?.text ?? '').text)),
    ),
  );
}

function tablesOf(html: string): readonly (readonly (readonly string[])[])[] {
  return [...html.matchAll(/<table>[\s\S]*?<\/table>/g)].map(([table]) =>
    [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((match) =>
        squeezed(textOf((match[1] ?? '').replace(/<del>|<\/del>/g, '~'))),
      ),
    ),
  );
}

/** One `~` and two mean the same to GitHub; we keep what is struck out as it is written. */
function squeezed(text: string): string {
  return text.replace(/~+/g, '~').replace(/\s+/g, ' ').trim();
}
