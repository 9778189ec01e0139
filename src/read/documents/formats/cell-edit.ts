import type { Source } from '../../../model/source.ts';
import { readContent } from '../markdown/cell.ts';
import type { Cell } from '../markdown/table.ts';
import type { TextEdit } from './format.ts';

/** A text as it is written in a cell, where a pipe would end the cell. A backslash before the pipe is a normal character, and stays. */
export function escapedCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The Markdown of a cell that shows exactly this text; null where there is none. */
export function shownInCell(text: string): string | null {
  const spelled = [text, text.replace(/[\\`*_[\]<>!~&#]/g, '\\$&')];
  return spelled.map(escapedCell).find((one) => readsAs(one, text)) ?? null;
}

/** A word with the emphasis of the word that it replaces, or without emphasis where it would not be read as this word. */
export function emphasised({ raw }: Cell, word: string): string {
  const [, marks = ''] = /^(\*\*|\*|__|_|`)[^*_`[\]]+\1$/.exec(raw) ?? [];
  const marked = `${marks}${escapedCell(word)}${marks}`;
  return readsAs(marked, word) ? marked : escapedCell(word);
}

function readsAs(cell: string, text: string): boolean {
  const read = readContent(cell.replaceAll('\\|', '|'));
  return read.text === text && read.markup.length === 0;
}

/** A cell with another text. The white space around it shrinks or grows, so the columns keep their places as long as there is room. */
export function cellEdit({ text: document }: Source, { raw, offset }: Cell, text: string): TextEdit {
  const end = offset + raw.length;
  const behind = /^[ \t]*/.exec(document.slice(end, end + 1000))?.[0] ?? '';
  // In an empty cell all white space comes last: its first character goes before the text.
  const written = raw === '' && behind !== '' ? ` ${text}` : text;
  // White space only before the text means that the column is right-aligned.
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
