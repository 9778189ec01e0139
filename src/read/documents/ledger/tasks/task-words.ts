import type { Heading, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Reference } from '../../../../model/reference.ts';
import { placeAt, type Place, type Source } from '../../../../model/source.ts';
import { readPhrasing } from '../../markdown/markdown.ts';
import { box } from './boxes.ts';
import { isPlaceholder } from '../signal.ts';
import { bareReferences, withoutTail } from './task-tail.ts';
import { isPathLike, visible } from './task-text.ts';

/** What a task cites, in its own words and in the words below it. */
export function citedBy(source: Source, inlines: readonly Inline[]): readonly Reference[] {
  return chosen(inlines.flatMap(({ from, nodes }) => citedIn(source, from, nodes)));
}

/** A path in the words of a task is not a reference, where there are references after the words or below them. */
function chosen(references: readonly Reference[]): readonly Reference[] {
  const others = references.filter(({ text, link }) => link || isPathLike(text));
  return others.length === 0 ? references : others;
}

/** Some inline content, and the offset of its paragraph. */
export interface Inline {
  readonly from: number;
  readonly nodes: readonly PhrasingContent[];
}

/** The inline content below the first paragraph of a task, without nested tasks. */
export function inlinesBelow(source: Source, { children }: ListItem): readonly Inline[] {
  const inline = (paragraph: Paragraph): Inline => ({
    from: offsetOf(source, paragraph.position?.start),
    nodes: readPhrasing(rawText(paragraph)),
  });
  return children.flatMap((child, index): readonly Inline[] => {
    if (child.type === 'paragraph') return index > 0 ? [inline(child)] : [];
    if (child.type !== 'list') return [];
    return child.children.flatMap((item) => {
      const [first] = item.children;
      if (first?.type !== 'paragraph' || box.test(rawText(first))) return [];
      return [inline(first), ...inlinesBelow(source, item)];
    });
  });
}

/** The words below a task, without references: its exit criterion. */
export function textOfInlines(inlines: readonly Inline[]): string {
  const texts = inlines.map(({ nodes }) => visible(withoutTail(nodes)));
  return texts.filter((text) => text !== '').join('; ');
}

/** The references in some inline content, each at the place where its text is found after an offset. */
function citedIn(source: Source, from: number, nodes: readonly PhrasingContent[]): readonly Reference[] {
  return nodes.flatMap((node): readonly Reference[] => {
    if (node.type === 'inlineCode' || node.type === 'link') {
      const text = node.type === 'link' ? node.url : node.value;
      return isPlaceholder(text) ? [] : [{ text, link: node.type === 'link', place: placeOf(source, from, text) }];
    }
    if (node.type === 'text')
      return bareReferences(node.value).map(({ text }) => ({ text, link: false, place: placeOf(source, from, text) }));
    return 'children' in node && node.type !== 'delete' ? citedIn(source, from, node.children) : [];
  });
}

/** In characters: how far from the beginning of its paragraph a reference is searched for. */
const searchLimit = 8192;

function placeOf(source: Source, from: number, text: string): Place {
  const at = source.text.slice(from, from + searchLimit).indexOf(text);
  return placeAt(source, from + Math.max(at, 0));
}

/** The blocks were read from shortened lines: their lines and columns are right, their offsets are not. */
export function offsetOf(
  source: Source,
  point: { readonly line: number; readonly column: number } | undefined,
): number {
  return (source.lineStarts[(point?.line ?? 1) - 1] ?? 0) + (point?.column ?? 1) - 1;
}

/** The inline content of blocks is parsed separately. */
export function rawText({ children }: Paragraph | Heading): string {
  return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}
