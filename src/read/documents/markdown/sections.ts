import type { Heading, Root, RootContent } from 'mdast';
import { openSource, placeAt, type Place, type Source } from '../../../model/source.ts';
import { withoutHidden } from '../../../model/text.ts';
import { withoutComments } from './html.ts';
import { headingLine, linesOf } from './lines.ts';
import { visibleInline, visibleText } from './visible.ts';

/** A heading at the top level of a document, and the blocks under it. */
export interface Section {
  readonly depth: number;
  /** As it is written, without the marks of a heading. */
  readonly heading: string;
  readonly place: Place;
  /** All blocks up to the next heading that is not deeper. */
  readonly blocks: readonly RootContent[];
}

/** The sections of a document in order, each with its subsections. */
export function readSections(source: Source, { children }: Root): readonly Section[] {
  return children.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const { line = 1, column = 1 } = block.position?.start ?? {};
    return [
      {
        depth: block.depth,
        heading: headingOf(source, block),
        place: placeAt(source, (source.lineStarts[line - 1] ?? 0) + column - 1),
        blocks: children.slice(index + 1, endOfSection(children, index, block.depth)),
      },
    ];
  });
}

function endOfSection(blocks: readonly RootContent[], start: number, depth: number): number {
  let end = start + 1;
  for (let block = blocks[end]; block !== undefined; block = blocks[end]) {
    if (block.type === 'heading' && block.depth <= depth) break;
    end += 1;
  }
  return end;
}

/** A heading as it is written, without its marks; one that is underlined may have several lines. */
export function headingOf(source: Source, heading: Heading): string {
  const lines = linesOf(source, heading).map(({ text }) => text);
  return lines.length < 2 ? (headingLine(source, heading) ?? '') : lines.slice(0, -1).join('\n').trim();
}

/** The blocks that are not struck out by HTML before them, such as an unclosed `<del>`. */
export function unstruck(blocks: readonly RootContent[]): readonly RootContent[] {
  let open = 0;
  return blocks.filter((block) => {
    if (block.type === 'html')
      for (const [, slash] of withoutComments(block.value).matchAll(/<(\/?)(?:del|s|strike)(?![\w-])/gi))
        open = Math.max(0, open + (slash === '' ? 1 : -1));
    return open === 0;
  });
}

/** Whether a reader sees any words under a heading, or in a block. Headings and comments do not count. */
export function hasWords(source: Source, block: RootContent): boolean {
  if (block.type === 'list')
    return block.children.some((item) => item.children.some((child) => hasWords(source, child)));
  if (block.type === 'blockquote') return block.children.some((child) => hasWords(source, child));
  return isText(wordsIn(source, block));
}

/** The words that a reader sees in a block; '' for a heading, or a block that contains blocks. */
export function wordsIn(source: Source, block: RootContent): string {
  switch (block.type) {
    case 'heading':
    case 'thematicBreak':
    case 'definition':
    case 'list':
    case 'blockquote':
      return '';
    case 'code':
      return block.value;
    case 'html':
      return visibleText(openSource(source.path, block.value)).text;
    default:
      return visibleInline(
        linesOf(source, block)
          .map(({ text }) => text)
          .join('\n'),
      );
  }
}

function isText(text: string): boolean {
  return withoutHidden(text).trim() !== '';
}
