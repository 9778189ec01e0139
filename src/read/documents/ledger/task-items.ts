import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Reference } from '../../../model/reference.ts';
import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { readContent } from '../markdown/cell.ts';
import { readPhrasing } from '../markdown/markdown.ts';
import type { LedgerBlocks } from './blocks.ts';
import { gateOfHeading } from './own-gate.ts';
import { isPlaceholder, spaced, type Field, type OwnGate, type Signal } from './signal.ts';
import { handle, idOf, unclearOf, visible, withoutTail, type Unclear } from './task-text.ts';

/** An item of a task list, and what is written at which place of it. */
export interface TaskItem {
  readonly node: ListItem;
  readonly signal: Signal;
  /** The offset of the character between its brackets. */
  readonly box: number;
  /** Where the text of its first paragraph ends. */
  readonly end: number;
  /** The markup of its words that is more than emphasis, code and links; null where there is none. */
  readonly unclear: Unclear | null;
  readonly children: readonly TaskItem[];
}

/** The items of a document's task lists, each with those that are nested in it, and the items that only look like some. */
export interface TaskItems {
  readonly items: readonly TaskItem[];
  readonly almost: readonly ListItem[];
}

/** Reads the task lists at the top level of the sections that are read. */
export function readTaskItems({ source, blocks, chosen }: LedgerBlocks, ids: 'per-ledger' | 'per-gate'): TaskItems {
  const almost: ListItem[] = [];
  const items = blocks.children.flatMap((block, index) => {
    if (chosen.isRead[index] !== true) return [];
    if (block.type === 'list')
      return itemsOf(source, block, { gate: gateOfHeading(chosen.headings[index] ?? null), ids }, almost);
    almost.push(...strayItems(block));
    return [];
  });
  return { items, almost };
}

/** Every item, the nested ones behind the one that holds them. */
export function flattened(items: readonly TaskItem[]): readonly TaskItem[] {
  return items.flatMap((item) => [item, ...flattened(item.children)]);
}

/** Whether a text may have a task list: what has none need not be parsed to know it. */
export function mayHaveTasks(text: string): boolean {
  return /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+\[[ \txX]\][ \t]/m.test(text);
}

interface Under {
  readonly gate: OwnGate;
  readonly ids: 'per-ledger' | 'per-gate';
}

/** As GitHub has it: a paragraph that begins with the marker and white space. https://github.github.com/gfm/#task-list-items-extension- */
const marker = /^\[([ \txX])\](?=[ \t\r\n]+\S)/;

/** What a reader takes for the box of a task, and GitHub does not. */
const almostMarker = /^(?:\\?\[[^\][]{0,3}\\?\](?![([:])|[☐☑☒✅❌✔✖⬜🔲🟢🔴🟡🟠⛔⏳])/u;

function itemsOf(source: Source, list: List, under: Under, almost: ListItem[]): readonly TaskItem[] {
  return list.children.flatMap((node) => {
    const [first] = node.children;
    const nested = node.children.flatMap((child) => {
      if (child.type === 'list') return itemsOf(source, child, under, almost);
      almost.push(...strayItems(child));
      return [];
    });
    if (first?.type !== 'paragraph') return nested;
    const box = marker.exec(rawText(first))?.[1];
    if (box !== undefined) return [toItem(source, node, first, box, nested, under)];
    if (almostMarker.test(rawText(first))) almost.push(node);
    return nested;
  });
}

/** Tasks, and what looks like some, in what is no list: a quote, a footnote. */
function strayItems(block: Nodes): readonly ListItem[] {
  if (!('children' in block)) return [];
  const inside = block.children.flatMap(strayItems);
  if (block.type !== 'listItem') return inside;
  const [first] = block.children;
  const isTask = first?.type === 'paragraph' && (marker.test(rawText(first)) || almostMarker.test(rawText(first)));
  return isTask ? [block, ...inside] : inside;
}

/** The inline content of blocks is not parsed with them. */
function rawText({ children }: Paragraph): string {
  return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}

function toItem(
  source: Source,
  node: ListItem,
  paragraph: Paragraph,
  box: string,
  children: readonly TaskItem[],
  { gate, ids }: Under,
): TaskItem {
  const start = offsetOf(source, paragraph.position?.start);
  const end = start + source.text.slice(start, offsetOf(source, paragraph.position?.end)).trimEnd().length;
  const markdown = rawText(paragraph).slice(3).trim();
  const nodes = readPhrasing(markdown);
  const { id, rest } = idOf(nodes);
  const body = withoutTail(rest);
  const name = spaced(id ?? visible(withoutTail(nodes)));
  const place = placeAt(source, start);
  const field = (text: string, references: readonly Reference[] = []): Field => ({
    text,
    references,
    words: [],
    place,
    column: 'task',
    unclear: null,
  });
  const owners = [...visible(rest).matchAll(handle)].map(([found]) => found);
  const seen = visible(body);
  return {
    node,
    box: start + 1,
    end,
    unclear: unclearOf(nodes),
    children,
    signal: {
      id: ids === 'per-gate' ? `${gate.id} / ${name}` : name,
      gate: null,
      under: gate,
      title: id === null || seen === '' ? null : field(seen),
      owner: owners.length === 0 ? null : field(owners.join(', ')),
      status: box.toLowerCase() === 'x' ? 'GO' : 'NO-GO',
      statusPlace: placeAt(source, start + 1),
      code: null,
      evidence: field('', [...citedIn(source, start, rest), ...citedBelow(source, node)]),
      exit: null,
      note: null,
      place,
      header: null,
    },
  };
}

/** The blocks were read from shortened lines: lines and columns hold, offsets do not. */
function offsetOf(source: Source, point: { readonly line: number; readonly column: number } | undefined): number {
  return (source.lineStarts[(point?.line ?? 1) - 1] ?? 0) + (point?.column ?? 1) - 1;
}

/** What some inline content cites, each at the place at which its text is found behind an offset. */
function citedIn(source: Source, from: number, nodes: readonly PhrasingContent[]): readonly Reference[] {
  return nodes.flatMap((node): readonly Reference[] => {
    if (node.type === 'inlineCode' || node.type === 'link') {
      const text = node.type === 'link' ? node.url : node.value;
      return isPlaceholder(text) ? [] : [{ text, link: node.type === 'link', place: placeOf(source, from, text) }];
    }
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
      if (first?.type !== 'paragraph' || marker.test(rawText(first))) return [];
      const own = citedIn(source, offsetOf(source, first.position?.start), readPhrasing(rawText(first)));
      return [...own, ...citedBelow(source, item)];
    });
  });
}

/** The words of a task behind its box, for a message. */
export function taskText(node: ListItem): string {
  const [first] = node.children;
  return first?.type === 'paragraph' ? readContent(rawText(first).slice(0, 200)).text : '';
}
