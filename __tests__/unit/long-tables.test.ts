import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { withMiddles, withoutMiddles } from '../../src/read/documents/markdown/long-tables.ts';
import { readBlocks } from '../../src/read/documents/markdown/markdown.ts';
import { readTables } from '../../src/read/documents/markdown/table.ts';
import { fc } from './fast-check.ts';

const header = '| ID | Status |\n|---|---|\n';

function rows(number: number, name = 'A'): string {
  return Array.from({ length: number }, (_, index) => `| ${name}-${String(index)} | GO |\n`).join('');
}

/** The first cells of all tables, with the lines of their rows. */
function cells(text: string): readonly string[] {
  const source = openSource('x.md', text);
  return readTables(source, readBlocks(text)).flatMap((table) =>
    table.rows.map(({ cells: [cell], place }) => `${cell?.text ?? ''}:${String(place.line)}`),
  );
}

describe('a long table', () => {
  it.for([1, 15, 16, 17, 18, 400])('of %i rows has each at its line, whatever is around it', (number) => {
    const text = `# Title\n\n${header}${rows(number)}\nText.\n\n${header}${rows(20, 'B')}`;
    const first = Array.from({ length: number }, (_, index) => `A-${String(index)}:${String(index + 5)}`);
    const second = Array.from({ length: 20 }, (_, index) => `B-${String(index)}:${String(number + 10 + index)}`);
    expect(cells(text)).toEqual([...first, ...second]);
  });

  it('in fenced code is code, with all its lines', () => {
    const code = `${header}${rows(40)}`;
    const text = `\`\`\`md\n${code}\`\`\`\n\n${header}${rows(3)}`;
    const [block, table] = readBlocks(text).children;
    expect(block).toMatchObject({ type: 'code', value: code.trimEnd() });
    expect(table?.position?.start.line).toBe(46);
    expect(cells(text)).toEqual(['A-0:48', 'A-1:49', 'A-2:50']);
  });

  it('has the same blocks at the same lines as when every row is tokenized', () => {
    const piece = fc.oneof(
      fc.constantFrom('', 'text\n', '\n', '```\n', '<div>\n', '</div>\n\n', '> quote\n', '- item\n', header, '|x|\n'),
      fc.integer({ min: 14, max: 40 }).map((number) => '|x|\n'.repeat(number)),
      fc.integer({ min: 14, max: 30 }).map((number) => `  |x|\n`.repeat(number)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        // A space at an end makes rows of a run differ, so none is left out; it changes nothing else.
        let row = 0;
        const unequal = text.replace(/^ *\|x\|$/gm, (line) => ((row += 1) % 2 === 0 ? `${line} ` : line));
        expect(shape(readBlocks(text))).toEqual(shape(readBlocks(unequal)));
      }),
    );
  });

  it('is read whole where a run is in no table', () => {
    const lines = Array.from({ length: 30 }, () => '|x|\n');
    const few = withoutMiddles(lines);
    expect(few.lines).toHaveLength(2);
    expect(withMiddles({ type: 'root', children: [] }, few)).toBeNull();
  });
});

/** Types and lines of all nodes. */
function shape(node: unknown): unknown {
  const { type, children, position } = node as {
    readonly type: string;
    readonly children?: readonly unknown[];
    readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  };
  // What a row has is read from its line.
  const inside = type === 'tableRow' ? [] : (children ?? []).map(shape);
  return [type, position?.start.line, type === 'root' ? null : position?.end.line, inside];
}
