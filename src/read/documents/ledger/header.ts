import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import type { Reference } from '../../../model/reference.ts';
import { placeAt, type Source } from '../../../model/source.ts';
import { readContent } from '../markdown/cell.ts';
import { headingLine, linesOf, type Line } from '../markdown/lines.ts';

/** What the lines around the tables say about the whole ledger. */
export interface HeaderLines {
  readonly title: string | null;
  readonly baselineCommit: Reference | null;
  readonly definitionOfDone: Reference | null;
}

/** The first heading, and the first lines `Baseline commit: …` and `Definition of Done: …`, in a paragraph or a list item. */
export function readHeader(source: Source, blocks: Root): HeaderLines {
  const heading = blocks.children.find((block) => block.type === 'heading');
  const title = heading === undefined ? undefined : headingLine(source, heading);
  return {
    title: title === undefined ? null : readContent(title).text,
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

function proseLines(source: Source, block: RootContent | BlockContent | DefinitionContent): readonly Line[] {
  if (block.type === 'paragraph') return linesOf(source, block);
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.flatMap((child) => proseLines(source, child)));
  return [];
}
