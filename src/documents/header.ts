import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { readContent } from './cell.ts';
import type { Reference } from './reference.ts';
import { placeAt, type Source } from './source.ts';

/** What the lines around the tables say of the ledger as a whole. */
export interface HeaderLines {
  readonly title: string | null;
  readonly baselineCommit: Reference | null;
  readonly definitionOfDone: Reference | null;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The first heading, and the first lines `Baseline commit: …` and `Definition of Done: …`, be they a paragraph's or a list item's. */
export function readHeader(source: Source, blocks: Root): HeaderLines {
  const heading = blocks.children.find((block) => block.type === 'heading');
  const title =
    heading === undefined
      ? null
      : linesOf(source, heading).map(({ text }) => readContent(withoutMarkers(text)).text)[0];
  return {
    title: title ?? null,
    baselineCommit: lineOf(
      source,
      blocks,
      /^[\s*_-]*baseline commit[*_]*\s*:[\s*_]*(?=\S)(.*)$/i,
      (value) => value.split(/\s/)[0] ?? '',
    ),
    definitionOfDone: lineOf(source, blocks, /^[\s*_-]*definition of done[^:]*:[\s*_]*(?=\S)(.*)$/i, (value) => value),
  };
}

/** The value of the first line of prose that a pattern matches; its last group is the value. */
function lineOf(source: Source, blocks: Root, pattern: RegExp, toText: (value: string) => string): Reference | null {
  for (const { text, offset } of blocks.children.flatMap((block) => proseLines(source, block))) {
    const [label, value] = pattern.exec(text) ?? [];
    if (label === undefined || value === undefined) continue;
    return {
      text: toText(readContent(value.trim()).text),
      place: placeAt(source, offset + label.length - value.length),
      link: false,
    };
  }
  return null;
}

/** A heading's text without the marks of a heading. */
function withoutMarkers(text: string): string {
  const opened = text.replace(/^#+/, '').trim();
  let end = opened.length;
  while (opened.charAt(end - 1) === '#') end -= 1;
  const closed = opened.slice(0, end);
  return closed === '' || /\s$/.test(closed) ? closed.trim() : opened;
}

function proseLines(source: Source, block: RootContent | BlockContent | DefinitionContent): readonly Line[] {
  if (block.type === 'paragraph') return linesOf(source, block);
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.flatMap((child) => proseLines(source, child)));
  return [];
}

function linesOf(source: Source, block: RootContent): readonly Line[] {
  const start = block.position?.start;
  const end = block.position?.end;
  if (start === undefined || end === undefined) return [];
  // The blocks were read from shortened lines: line numbers hold, and so do columns where a line is no table row.
  const from = (source.lineStarts[start.line - 1] ?? 0) + start.column - 1;
  const to = source.lineStarts[end.line] ?? source.text.length;
  const text = source.text.slice(from, to);
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) lines.push({ text: match[0], offset: from + match.index });
  return lines;
}
