import type { ListItem, Root } from 'mdast';
import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { lineText, type Place, type Source } from '../../../../model/source.ts';
import { readHtml, type HtmlReading, type OpenElement } from '../../markdown/html.ts';
import { quote } from '../../../../model/text.ts';
import { isFenced } from '../../markdown/lines.ts';
import type { Chosen } from '../chosen-sections.ts';
import type { Looks } from '../looks.ts';
import { saidOpen, saysUndone } from '../said-open.ts';
import { inlineProblems, tableMarkup, textOf, unclear, type Block } from './tags.ts';
import {
  startOfBlock,
  unreadHtml,
  unreadLines,
  unreadTable,
  unreadTableProblems,
  type Standing,
  type UnreadTable,
} from './unread.ts';

/*
 * A ledger must be plain: it may only have the Markdown that is named here, which every reader shows in the same way, GitHub too. All other Markdown is a problem. So is text that looks like a signal to a person and is not read.
 */

/** What was read of a document. */
export interface Read {
  /** The columns of each table, by the line of its header. */
  readonly columns: ReadonlyMap<number, ReadonlySet<number>>;
  /** The items of lists that are signals. */
  readonly items: ReadonlySet<ListItem>;
}

/** The input of the check: the blocks of a document, and what was read from it. */
export interface PlainQuestion {
  readonly source: Source;
  readonly blocks: Root;
  readonly read: Read;
  readonly chosen: Chosen;
  readonly looks: Looks;
}

/** Elements that may contain blocks of Markdown: a later block closes them. */
const holders: ReadonlySet<string> = new Set(['details', 'div', 'center', 'p']);

/** A problem for each block that is not plain, or that looks like a signal and is not read. */
export function plainProblems(question: PlainQuestion): readonly ReadingProblem[] {
  const { chosen, blocks, looks, read } = question;
  const shared = new Set(
    blocks.children.flatMap((block, index) => (holdsSignals(block, read) ? [chosen.headings[index] ?? null] : [])),
  );
  const tables: UnreadTable[] = [];
  const problems = walk({ ...question, tables }, blocks.children, (index) => ({
    isRead: chosen.isRead[index] ?? true,
    heading: chosen.headings[index] ?? null,
    isTop: true,
    isListed: false,
    isShared: shared.has(chosen.headings[index] ?? null),
  }));
  return [...problems, ...unreadTableProblems(tables, looks)];
}

function holdsSignals(block: Block, { columns, items }: Read): boolean {
  if (block.type === 'table') return columns.has(block.position?.start.line ?? 0);
  return block.type === 'list' && block.children.some((item) => items.has(item));
}

/** The input, with the unread tables that are found on the way. */
interface Walk extends PlainQuestion {
  readonly tables: UnreadTable[];
}

function walk(
  question: Walk,
  children: readonly Block[],
  standingOf: (index: number) => Standing,
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let open: readonly OpenElement[] = [];
  let openPlace: Place | null = null;
  let broken = false; // after a wrong tag, other problems have the same cause
  for (const [index, block] of children.entries()) {
    const standing = standingOf(index);
    if (block.type === 'html') {
      const reading: HtmlReading = broken ? { kind: 'plain', open } : readHtml(block.value, false, open);
      broken ||= reading.kind === 'wrong';
      const inner = reading.kind === 'plain' ? reading.open.find(({ name }) => !holders.has(name)) : undefined;
      if (reading.kind === 'wrong') problems.push(unclear(question.source, block, reading.offset, reading.message));
      else if (inner !== undefined)
        problems.push(
          unclear(
            question.source,
            block,
            inner.offset,
            `opens \`<${inner.name}>\` and does not close it. Close it in the same block`,
          ),
        );
      else {
        openPlace = reading.open.length > open.length ? startOfBlock(question.source, block) : openPlace;
        open = reading.open;
      }
      if (standing.isRead) problems.push(...unreadHtml(question.source, block, standing, question.looks));
      continue;
    }
    for (const one of ofBlock(question, block, standing)) problems.push(one);
  }
  const [left] = open;
  if (left !== undefined && openPlace !== null)
    problems.push(
      problem(
        'ledger-markup',
        openPlace,
        `\`<${left.name}>\` is not closed. Add \`</${left.name}>\` after its content.`,
      ),
    );
  return problems;
}

function ofBlock(
  question: Walk,
  block: Exclude<Block, { type: 'html' }>,
  standing: Standing,
): readonly ReadingProblem[] {
  const inner = { ...standing, isTop: false };
  switch (block.type) {
    case 'thematicBreak':
      return [];
    case 'definition':
      return definitionProblems(question.source, block);
    case 'code':
      // Code in a fence is shown as an example; indented code may be a row by mistake.
      return standing.isRead && !isFenced(question.source, block)
        ? unreadLines(question.source, block, standing, question.looks)
        : [];
    case 'heading':
    case 'paragraph':
      return [
        ...inlineProblems(question.source, block),
        ...(standing.isRead ? unreadLines(question.source, block, standing, question.looks) : []),
      ];
    case 'table': {
      const columns = standing.isTop ? question.read.columns.get(block.position?.start.line ?? 0) : undefined;
      if (columns !== undefined) return tableMarkup(question.source, block.children.slice(1), columns);
      const unread = standing.isRead ? unreadTable(question.source, block, standing, question.looks) : null;
      if (unread !== null) question.tables.push(unread);
      return tableMarkup(question.source, block.children);
    }
    case 'listItem':
      if (question.read.items.has(block)) return ofTask(question, block, inner);
      return walk(question, block.children, () => inner);
    case 'list':
      return walk(question, block.children, () => ({ ...inner, isListed: true }));
    case 'blockquote':
    case 'footnoteDefinition':
      return walk(question, block.children, () => inner);
    default:
      return [
        problem(
          'ledger-markup',
          startOfBlock(question.source, block),
          `Unexpected ${block.type} in a ledger, which is not read. Delete it.`,
        ),
      ];
  }
}

/** A task that was read: its words may contradict its box. */
function ofTask(question: Walk, item: ListItem, inner: Standing): readonly ReadingProblem[] {
  const [first, ...others] = item.children;
  const rest = walk(question, others, () => inner);
  if (first?.type !== 'paragraph') return rest;
  const words = textOf(first).replace(/^\[[^\]]*\]\s*/, '');
  const isDone = !textOf(first).startsWith('[ ]');
  const says = isDone && [words, ...wordsBelow(question, others)].some((text) => saysUndone(text, question.looks));
  return [
    ...inlineProblems(question.source, first),
    ...(says
      ? [
          saidOpen(
            startOfBlock(question.source, first),
            `The task ${quote(words)} is checked, but its words say that it is open. Uncheck it, or correct the words.`,
          ),
        ]
      : []),
    ...rest,
  ];
}

/** The words below a task that are not tasks themselves. */
function wordsBelow(question: Walk, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [textOf(block)];
    if (block.type === 'blockquote') return wordsBelow(question, block.children);
    if (block.type !== 'list') return [];
    const plain = block.children.filter((item) => !question.read.items.has(item));
    return plain.flatMap(({ children }) => wordsBelow(question, children));
  });
}

/** A row inside a link definition: GitHub may end the definition before it, and show the row. */
function definitionProblems(source: Source, block: Block): readonly ReadingProblem[] {
  const { start, end } = block.position ?? {};
  for (let line = (start?.line ?? 1) + 1; line <= (end?.line ?? 0); line += 1)
    if (/^[\s>]*\|/.test(lineText(source, line)))
      return [
        problem(
          'ledger-markup',
          startOfBlock(source, block),
          'This link definition has a line that begins with `|`. Write the definition on one line.',
        ),
      ];
  return [];
}
