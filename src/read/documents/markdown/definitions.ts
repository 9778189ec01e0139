import type { Definition, Root } from 'mdast';
import type { Source } from '../../../model/source.ts';
import type { Definitions } from './cell.ts';

/** The link definitions at the top level of a document, by their identifiers; the first one of an identifier counts. */
export function definitionsOf(source: Source, blocks: Root): Definitions {
  const nodes = blocks.children.filter((block) => block.type === 'definition').toReversed();
  return new Map(nodes.map((node) => [node.identifier, { markdown: textOf(source, node), url: node.url }]));
}

/** The blocks were read from shortened lines: their lines and columns are right, their offsets are not. */
function textOf(source: Source, { position }: Definition): string {
  const offset = (point: { readonly line: number; readonly column: number } | undefined): number =>
    point === undefined ? 0 : (source.lineStarts[point.line - 1] ?? 0) + point.column - 1;
  return source.text.slice(offset(position?.start), offset(position?.end));
}
