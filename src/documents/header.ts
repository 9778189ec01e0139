import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { readContent } from './cell.ts';
import type { Reference } from './reference.ts';
import { placeAt, type Source } from './source.ts';

/** What the lines around the tables say of the ledger as a whole. */
export interface HeaderLines {
  readonly title: string | null;
  readonly baselineCommit: Reference | null;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The first heading, and the first line `Baseline commit: …`, be it a paragraph's or a list item's. */
export function toLines(source: Source, blocks: Root): HeaderLines {
  const heading = blocks.children.find((block) => block.type === 'heading');
  const title =
    heading === undefined
      ? null
      : linesOf(source, heading).map(({ text }) => readContent(text.replace(/^#+\s*|\s+#+\s*$/g, '')).text)[0];
  return { title: title ?? null, baselineCommit: baseline(source, blocks) };
}

function baseline(source: Source, blocks: Root): Reference | null {
  for (const { text, offset } of blocks.children.flatMap((block) => proseLines(source, block))) {
    const [label, value] = /^[\s*_-]*baseline commit[*_]*\s*:[\s*_]*(?=\S)(.*)$/i.exec(text) ?? [];
    if (label === undefined || value === undefined) continue;
    const commit = readContent(value.trim()).text.split(/\s/)[0] ?? '';
    return { text: commit, place: placeAt(source, offset + label.length - value.length), link: false };
  }
  return null;
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
