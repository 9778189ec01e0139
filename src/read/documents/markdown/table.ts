import type { Root } from 'mdast';
import { lineText, placeAt, type Place, type Source } from '../../../model/source.ts';

/** A cell of a table row: its text with `\|` read as `|`, and the place of that text in the source. */
export interface Cell {
  readonly text: string;
  readonly raw: string;
  readonly offset: number;
}

export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** The tables at the top level of a document. Tables inside a list, a quote, a code block or HTML do not count. */
export function readTables(source: Source, blocks: Root): readonly Table[] {
  return blocks.children.flatMap((block) => {
    if (block.type !== 'table') return [];
    const [header, ...rows] = block.children.map((row) => rowAt(source, row.position?.start.line ?? 1));
    if (header === undefined) return [];
    const delimiters = rowAt(source, header.place.line + 1).cells.length;
    return header.cells.length === delimiters ? [{ header, rows }] : [];
  });
}

/** The place of a character of a cell's text. */
export function placeInCell(source: Source, cell: Cell, index: number): Place {
  if (cell.raw.length === cell.text.length) return placeAt(source, cell.offset + index);
  let offset = 0;
  for (let seen = 0; seen < index; seen += 1) offset += cell.raw.startsWith('\\|', offset) ? 2 : 1;
  return placeAt(source, cell.offset + offset);
}

/**
 * A line as a row, split as GitHub does (`row_from_string` in cmark-gfm): a pipe after a backslash never ends a cell, not even after
 * two; any other pipe does, also inside a code span. A row in a quote or a list begins at a later column.
 */
export function rowAt(source: Source, line: number, column = 1): Row {
  const text = lineText(source, line).slice(column - 1);
  const start = (source.lineStarts[line - 1] ?? 0) + column - 1;
  const lead = /^[ \t\v\f]*\|?/.exec(text)?.[0].length ?? 0;
  const end = trimmedEnd(text);
  const cells: Cell[] = [];
  for (let from = lead; from < end;) {
    const pipe = nextPipe(text, from, end);
    cells.push(readCell(text.slice(from, pipe), start + from));
    from = pipe + 1;
  }
  return {
    place: cells[0] === undefined ? placeAt(source, start) : placeAt(source, start + text.search(/[^ \t\v\f]/)),
    cells,
  };
}

function nextPipe(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (text[at] === '|' && (at === from || text[at - 1] !== '\\')) return at;
  return end;
}

function readCell(padded: string, start: number): Cell {
  const lead = Math.max(padded.search(/[^ \t\v\f]/), 0);
  const raw = padded.slice(lead, Math.max(trimmedEnd(padded), lead));
  const offset = start + lead;
  return { text: raw.replaceAll('\\|', '|'), raw, offset };
}

/** Where a text ends without the white space of a table; a pattern for that would take quadratic time on hostile text. */
function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\v\f'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
