import type { Definition, Root } from 'mdast';
import type { Definitions } from './cell.ts';
import type { Source } from './source.ts';

/** More text of definitions than this is not looked up in: a cell that refers to one is then read as it is written. */
const definitionsLimit = 16 * 1024;

/** The link definitions at the top level of a document; of an identifier the first counts. */
export function definitionsOf(source: Source, blocks: Root): Definitions {
  const nodes = blocks.children.filter((block) => block.type === 'definition');
  const markdown = nodes.map((node) => textOf(source, node)).join('\n');
  if (markdown.length > definitionsLimit) return { markdown: '', urls: new Map() };
  return { markdown, urls: new Map(nodes.toReversed().map(({ identifier, url }) => [identifier, url])) };
}

/** The blocks were read from shortened lines: lines and columns hold, offsets do not. */
function textOf(source: Source, { position }: Definition): string {
  const offset = (point: { readonly line: number; readonly column: number } | undefined): number =>
    point === undefined ? 0 : (source.lineStarts[point.line - 1] ?? 0) + point.column - 1;
  return source.text.slice(offset(position?.start), offset(position?.end));
}
