import type { Heading, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Reference } from '../../../../model/reference.ts';
import { placeAt, type Place, type Source } from '../../../../model/source.ts';
import { readPhrasing } from '../../markdown/markdown.ts';
import { box } from './boxes.ts';
import { isPlaceholder } from '../signal.ts';
import { bareReferences, withoutTail } from './task-tail.ts';
import { isPathLike, visible } from './task-text.ts';

/** What a task cites, in its own words behind an offset and in those below it that are of no other task. */
export function citedBy(
  source: Source,
  node: ListItem,
  start: number,
  words: readonly PhrasingContent[],
): readonly Reference[] {
  return chosen([...citedIn(source, start, words), ...citedBelow(source, node)]);
}

/** What is in the words of a task only names something there, where a reference stands behind them or below. */
function chosen(references: readonly Reference[]): readonly Reference[] {
  const others = references.filter(({ text, link }) => link || isPathLike(text));
  return others.length === 0 ? references : others;
}

/** The words below the first paragraph that are of no task: by what the task is done. */
export function textBelow({ children }: ListItem): string {
  const texts = children.flatMap((child, index) => {
    if (child.type === 'paragraph') return index > 0 ? [visible(withoutTail(readPhrasing(rawText(child))))] : [];
    if (child.type !== 'list') return [];
    return child.children.flatMap((item) => {
      const [first] = item.children;
      if (first?.type !== 'paragraph' || box.test(rawText(first))) return [];
      return [visible(withoutTail(readPhrasing(rawText(first)))), textBelow(item)];
    });
  });
  return texts.filter((text) => text !== '').join('; ');
}

/** What some inline content cites, each at the place at which its text is found behind an offset. */
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

/** In characters: a reference is looked for so far behind the beginning of its paragraph. */
const searchLimit = 8192;

function placeOf(source: Source, from: number, text: string): Place {
  const at = source.text.slice(from, from + searchLimit).indexOf(text);
  return placeAt(source, from + Math.max(at, 0));
}

/** What the paragraphs below the first cite, and the nested items that are no tasks. */
function citedBelow(source: Source, { children }: ListItem): readonly Reference[] {
  return children.flatMap((child, index): readonly Reference[] => {
    if (child.type === 'paragraph' && index > 0)
      return citedIn(source, offsetOf(source, child.position?.start), readPhrasing(rawText(child)));
    if (child.type !== 'list') return [];
    return child.children.flatMap((item) => {
      const [first] = item.children;
      if (first?.type !== 'paragraph' || box.test(rawText(first))) return [];
      const own = citedIn(source, offsetOf(source, first.position?.start), readPhrasing(rawText(first)));
      return [...own, ...citedBelow(source, item)];
    });
  });
}

/** The blocks were read from shortened lines: lines and columns hold, offsets do not. */
export function offsetOf(
  source: Source,
  point: { readonly line: number; readonly column: number } | undefined,
): number {
  return (source.lineStarts[(point?.line ?? 1) - 1] ?? 0) + (point?.column ?? 1) - 1;
}

/** The inline content of blocks is not parsed with them. */
export function rawText({ children }: Paragraph | Heading): string {
  return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}
