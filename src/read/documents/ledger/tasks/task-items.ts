import type { List, ListItem, Paragraph } from 'mdast';
import type { Reference } from '../../../../model/reference.ts';
import { lineText, placeAt, type Source } from '../../../../model/source.ts';
import { readPhrasing } from '../../markdown/markdown.ts';
import type { LedgerBlocks } from '../around/blocks.ts';
import { box, hasAnotherBox } from './boxes.ts';
import { gateOfHeading } from '../own-gate.ts';
import { spaced, type Field, type OwnGate, type Signal } from '../signal.ts';
import { withoutGroup, withoutTail } from './task-tail.ts';
import { handle, idOf, unclearOf, visible, type Unclear } from './task-text.ts';
import { citedBy, inlinesBelow, offsetOf, rawText, textOfInlines } from './task-words.ts';

/** An item of a task list, and the places of its parts. */
export interface TaskItem {
  readonly node: ListItem;
  /** The heading above it. */
  readonly heading: string | null;
  readonly signal: Signal;
  /** The offset of the character between its brackets. */
  readonly box: number;
  /** The offset where the text of its first paragraph ends. */
  readonly end: number;
  /** Markup of its words other than emphasis, code and links; null where there is none. */
  readonly unclear: Unclear | null;
  readonly children: readonly TaskItem[];
  /** The id to use where other tasks would have the same id: all words of the task. */
  readonly longId: string;
}

/** Reads the task lists at the top level of the sections that are read: their items, each with its nested items. */
export function readTaskItems(opened: LedgerBlocks, ids: 'per-ledger' | 'per-gate'): readonly TaskItem[] {
  const items = topLists(opened).flatMap(({ list, heading }) =>
    itemsOf(opened.source, list, { heading, gate: gateOfHeading(heading), ids }),
  );
  const counts = new Map<string, number>();
  for (const { signal } of flattened(items)) counts.set(signal.id, (counts.get(signal.id) ?? 0) + 1);
  return items.map((item) => toldApart(item, counts));
}

/** The lists at the top level of the sections that are read. */
function topLists({
  blocks,
  chosen,
}: LedgerBlocks): readonly { readonly list: List; readonly heading: string | null }[] {
  return blocks.children.flatMap((block, index) =>
    block.type === 'list' && chosen.isRead[index] === true
      ? [{ list: block, heading: chosen.headings[index] ?? null }]
      : [],
  );
}

/** Uses all words as the id of a task, where without its references it would have the same id as another one: "Merge #12" and "Merge #13". */
function toldApart(item: TaskItem, counts: ReadonlyMap<string, number>): TaskItem {
  const isShared = (counts.get(item.signal.id) ?? 0) > 1;
  return {
    ...item,
    signal: isShared ? { ...item.signal, id: item.longId } : item.signal,
    children: item.children.map((child) => toldApart(child, counts)),
  };
}

/** Every item; nested items follow the item that contains them. */
export function flattened(items: readonly TaskItem[]): readonly TaskItem[] {
  return items.flatMap((item) => [item, ...flattened(item.children)]);
}

interface Under {
  readonly heading: string | null;
  readonly gate: OwnGate;
  readonly ids: 'per-ledger' | 'per-gate';
}

/** What may be before the box on its line: one bullet, or one number. */
const bullet = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** Whether a document has a task list at the top level of the sections that are read. */
export function hasTasks(opened: LedgerBlocks): boolean {
  const inList = ({ children }: List): boolean =>
    children.some(
      (item) =>
        taskOf(opened.source, item) !== null || item.children.some((child) => child.type === 'list' && inList(child)),
    );
  return topLists(opened).some(({ list }) => inList(list));
}

function itemsOf(source: Source, list: List, under: Under): readonly TaskItem[] {
  return list.children.flatMap((node) => {
    const nested = node.children.flatMap((child) => (child.type === 'list' ? itemsOf(source, child, under) : []));
    const task = taskOf(source, node);
    return task === null ? nested : [toItem(source, node, task, nested, under)];
  });
}

/** The box and the words of an item that is a task; null where it is not a task. */
function taskOf(source: Source, { children: [first] }: ListItem): Task | null {
  if (first?.type !== 'paragraph' || !bullet.test(beforeOnLine(source, first))) return null;
  const mark = box.exec(rawText(first))?.[1];
  return mark === undefined ? null : { isDone: mark !== ' ', paragraph: first };
}

interface Task {
  readonly isDone: boolean;
  readonly paragraph: Paragraph;
}

/** The text before a block on its first line. */
function beforeOnLine(source: Source, { position }: Paragraph): string {
  return lineText(source, position?.start.line ?? 1).slice(0, (position?.start.column ?? 1) - 1);
}

function toItem(
  source: Source,
  node: ListItem,
  { paragraph, isDone }: Task,
  children: readonly TaskItem[],
  { heading, gate, ids }: Under,
): TaskItem {
  const start = offsetOf(source, paragraph.position?.start);
  const end = start + source.text.slice(start, offsetOf(source, paragraph.position?.end)).trimEnd().length;
  const markdown = rawText(paragraph).slice(3).trim();
  const nodes = readPhrasing(markdown);
  const { id, rest } = idOf(nodes);
  const body = withoutTail(rest);
  const name = spaced(id ?? visible(withoutTail(nodes)));
  const inGate = (one: string): string => (ids === 'per-gate' ? `${gate.id} / ${one}` : one);
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
  const below = inlinesBelow(source, node);
  const criterion = spaced(textOfInlines(below));
  return {
    node,
    heading,
    box: start + 1,
    end,
    unclear: unclearIn(markdown, !isDone) ?? unclearOf(nodes),
    children,
    longId: inGate(id === null ? spaced(visible(withoutGroup(nodes))) : name),
    signal: {
      id: inGate(name),
      gate: null,
      under: gate,
      title: id === null || seen === '' ? null : field(seen),
      owner: owners.length === 0 ? null : field(owners.join(', ')),
      status: isDone ? 'GO' : 'NO-GO',
      statusPlace: placeAt(source, start + 1),
      code: null,
      evidence: field('', citedBy(source, [{ from: start, nodes: rest }, ...below])),
      exit: criterion === '' ? null : field(criterion),
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
