import type { Source } from '../../../model/source.ts';
import type { Cell } from '../markdown/table.ts';
import type { TextEdit } from './format.ts';

/** A text in a cell, where a pipe would end it. */
export function escapedCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

/** A cell with another text; the white space around it gives way or grows, so that the columns stay where they are as long as there is room. */
export function cellEdit({ text: document }: Source, { raw, offset }: Cell, text: string): TextEdit {
  const end = offset + raw.length;
  const behind = /^[ \t]*/.exec(document.slice(end, end + 1000))?.[0] ?? '';
  // The white space of an empty cell is all behind it: the first of it belongs in front of the text.
  const written = raw === '' && behind !== '' ? ` ${text}` : text;
  if (behind.length < 2 || document.charAt(end + behind.length) !== '|')
    return {
      start: offset,
      end: raw === '' ? end + behind.length : end,
      text: raw === '' ? `${written}${behind}` : written,
    };
  const padding = Math.max(1, behind.length + raw.length - written.length);
  return { start: offset, end: end + behind.length, text: `${written}${' '.repeat(padding)}` };
}
