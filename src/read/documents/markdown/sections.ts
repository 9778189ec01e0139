import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import { openSource, placeAt, type Place, type Source } from '../../../model/source.ts';
import { withoutHidden } from '../../../model/text.ts';
import { headingLine, linesOf } from './lines.ts';
import { visibleInline, visibleText } from './visible.ts';

/** A heading at the top level of a document, and what stands under it. */
export interface Section {
  readonly depth: number;
  /** As it is written, without the marks of a heading. */
  readonly heading: string;
  readonly place: Place;
  /** All up to the next heading that is not deeper. */
  readonly blocks: readonly RootContent[];
}

/** The sections of a document in their order, each with the sections in it. */
export function readSections(source: Source, { children }: Root): readonly Section[] {
  return children.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const { line = 1, column = 1 } = block.position?.start ?? {};
    return [
      {
        depth: block.depth,
        heading: headingLine(source, block) ?? '',
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

/** Whether a reader sees any words under a heading, or in a block; headings and comments are none. */
export function hasWords(source: Source, block: RootContent | BlockContent | DefinitionContent): boolean {
  if (block.type === 'heading' || block.type === 'thematicBreak' || block.type === 'definition') return false;
  if (block.type === 'list')
    return block.children.some((item) => item.children.some((child) => hasWords(source, child)));
  if (block.type === 'blockquote') return block.children.some((child) => hasWords(source, child));
  if (block.type === 'code') return isText(block.value);
  if (block.type === 'html') return isText(visibleText(openSource(source.path, block.value)).text);
  return isText(
    visibleInline(
      linesOf(source, block)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}

function isText(text: string): boolean {
  return withoutHidden(text).trim() !== '';
}
