import type { Source } from '../../../model/source.ts';
import { readContent } from '../markdown/cell.ts';
import type { Cell } from '../markdown/table.ts';
import type { TextEdit } from './format.ts';

/** A text in a cell, where a pipe would end it. A backslash before the pipe is a character of its own, and stays. */
export function escapedCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** A text as the Markdown of a cell that shows it to the letter; null where there is none. */
export function shownInCell(text: string): string | null {
  const spelled = [text, text.replace(/[\\`*_[\]<>!~&#]/g, '\\$&')];
  return spelled.map(escapedCell).find((one) => readsAs(one, text)) ?? null;
}

/** A word with the emphasis of the one whose place it takes, or bare where that would not read as the word. */
export function emphasised({ raw }: Cell, word: string): string {
  const [, marks = ''] = /^(\*\*|\*|__|_|`)[^*_`[\]]+\1$/.exec(raw) ?? [];
  const marked = `${marks}${escapedCell(word)}${marks}`;
  return readsAs(marked, word) ? marked : escapedCell(word);
}

function readsAs(cell: string, text: string): boolean {
  const read = readContent(cell.replaceAll('\\|', '|'));
  return read.text === text && read.markup.length === 0;
}

/** A cell with another text; the white space around it gives way or grows, so that the columns stay where they are as long as there is room. */
export function cellEdit({ text: document }: Source, { raw, offset }: Cell, text: string): TextEdit {
  const end = offset + raw.length;
  const behind = /^[ \t]*/.exec(document.slice(end, end + 1000))?.[0] ?? '';
  // The white space of an empty cell is all behind it: the first of it belongs in front of the text.
  const written = raw === '' && behind !== '' ? ` ${text}` : text;
  // White space in front alone is that of a column that ends at one line.
  const ahead = /[ \t]*$/.exec(document.slice(Math.max(0, offset - 1000), offset))?.[0] ?? '';
  if (raw !== '' && behind.length === 1 && ahead.length > 1 && document.charAt(offset - ahead.length - 1) === '|') {
    const padding = Math.max(1, ahead.length + raw.length - text.length);
    return { start: offset - ahead.length, end, text: `${' '.repeat(padding)}${text}` };
  }
  if (behind.length < 2 || document.charAt(end + behind.length) !== '|')
    return {
      start: offset,
      end: raw === '' ? end + behind.length : end,
      text: raw === '' ? `${written}${behind}` : written,
    };
  const padding = Math.max(1, behind.length + raw.length - written.length);
  return { start: offset, end: end + behind.length, text: `${written}${' '.repeat(padding)}` };
}
