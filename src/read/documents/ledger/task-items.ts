import type { Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Reference } from '../../../model/reference.ts';
import { lineText, placeAt, type Place, type Source } from '../../../model/source.ts';
import { readPhrasing } from '../markdown/markdown.ts';
import type { LedgerBlocks } from './blocks.ts';
import { box, hasAnotherBox } from './boxes.ts';
import { gateOfHeading } from './own-gate.ts';
import { isPlaceholder, spaced, type Field, type OwnGate, type Signal } from './signal.ts';
import { bareReferences, withoutTail } from './task-tail.ts';
import { handle, idOf, unclearOf, visible, type Unclear } from './task-text.ts';

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

/** Reads the task lists at the top level of the sections that are read: their items, each with those that are nested in it. */
export function readTaskItems(
  { source, blocks, chosen }: LedgerBlocks,
  ids: 'per-ledger' | 'per-gate',
): readonly TaskItem[] {
  return blocks.children.flatMap((block, index) =>
    block.type === 'list' && chosen.isRead[index] === true
      ? itemsOf(source, block, { gate: gateOfHeading(chosen.headings[index] ?? null), ids })
      : [],
  );
}

/** Every item, the nested ones behind the one that holds them. */
export function flattened(items: readonly TaskItem[]): readonly TaskItem[] {
  return items.flatMap((item) => [item, ...flattened(item.children)]);
}

interface Under {
  readonly gate: OwnGate;
  readonly ids: 'per-ledger' | 'per-gate';
}

/** What stands before the box on its line: one bullet, or one number. */
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** Whether a document has a task list at the top level of the sections that are read. */
export function hasTasks({ source, blocks, chosen }: LedgerBlocks): boolean {
  const inList = ({ children }: List): boolean =>
    children.some(
      (item) => taskOf(source, item) !== null || item.children.some((child) => child.type === 'list' && inList(child)),
    );
  return blocks.children.some(
    (block, index) => block.type === 'list' && chosen.isRead[index] === true && inList(block),
  );
}

function itemsOf(source: Source, list: List, under: Under): readonly TaskItem[] {
  return list.children.flatMap((node) => {
    const nested = node.children.flatMap((child) => (child.type === 'list' ? itemsOf(source, child, under) : []));
    const task = taskOf(source, node);
    return task === null ? nested : [toItem(source, node, task, nested, under)];
  });
}

/** The box and the words of an item that is a task; null where it is none. */
function taskOf(source: Source, { children: [first] }: ListItem): Task | null {
  if (first?.type !== 'paragraph' || !bullet.test(beforeOnLine(source, first))) return null;
  const mark = box.exec(rawText(first))?.[1];
  return mark === undefined ? null : { isDone: mark !== ' ', paragraph: first };
}

interface Task {
  readonly isDone: boolean;
  readonly paragraph: Paragraph;
}

/** What stands before a block on its first line. */
function beforeOnLine(source: Source, { position }: Paragraph): string {
  return lineText(source, position?.start.line ?? 1).slice(0, (position?.start.column ?? 1) - 1);
}

/** The inline content of blocks is not parsed with them. */
export function rawText({ children }: Paragraph | Heading): string {
  return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}

function toItem(
  source: Source,
  node: ListItem,
  { paragraph, isDone }: Task,
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
    unclear: unclearIn(markdown, !isDone) ?? unclearOf(nodes),
    children,
    signal: {
      id: ids === 'per-gate' ? `${gate.id} / ${name}` : name,
      gate: null,
      under: gate,
      title: id === null || seen === '' ? null : field(seen),
      owner: owners.length === 0 ? null : field(owners.join(', ')),
      status: isDone ? 'GO' : 'NO-GO',
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

function unclearIn(markdown: string, isOpen: boolean): Unclear | null {
  if (hasAnotherBox(markdown, isOpen)) return 'another box';
  return /^\[[^\]]+\]:/.test(markdown) ? 'a link definition' : null;
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
