import type { Heading, Nodes, RootContent } from 'mdast';
import { lineText, type Source } from '../../../model/source.ts';

/** A line of a block: its text without the line end, and the offset at which it begins. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The lines of a block as in the source, from the beginning of the block, without empty ones. */
export function linesOf(source: Source, block: RootContent): readonly Line[] {
  const start = block.position?.start;
  const end = block.position?.end;
  if (start === undefined || end === undefined) return [];
  // The blocks were read from shortened lines: line numbers are right, and columns too where a line is not a table row.
  const from = (source.lineStarts[start.line - 1] ?? 0) + start.column - 1;
  const to = source.lineStarts[end.line] ?? source.text.length;
  const text = source.text.slice(from, to);
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) lines.push({ text: match[0], offset: from + match.index });
  return lines;
}

/** The first line of a heading without its marks; undefined where it has no text. */
export function headingLine(source: Source, heading: Heading): string | undefined {
  const [first] = linesOf(source, heading);
  return first === undefined ? undefined : withoutMarkers(first.text);
}

function withoutMarkers(text: string): string {
  const opened = text.replace(/^#+/, '').trim();
  let end = opened.length;
  while (opened.charAt(end - 1) === '#') end -= 1;
  const closed = opened.slice(0, end);
  return closed === '' || /\s$/.test(closed) ? closed.trim() : opened;
}

/** Whether a block is code in a fence, which is shown as an example. Indented code may be a mistake. */
export function isFenced(source: Source, { type, position }: Nodes): boolean {
  const { line = 1, column = 1 } = position?.start ?? {};
  return type === 'code' && /^\s*(?:```|~~~)/.test(lineText(source, line).slice(column - 1));
}
