import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { lineText, placeAt, type Place, type Source } from '../../../model/source.ts';
import { readHtml, type HtmlReading, type OpenElement, type WrongHtml } from '../markdown/html.ts';
import { readPhrasing } from '../markdown/markdown.ts';
import type { Chosen } from './chosen-sections.ts';
import type { Looks } from './looks.ts';
import { rowOf, startOfBlock, unreadHtml, unreadLines, unreadTable, type Standing } from './unread.ts';

/*
 * A ledger is plain: it consists of what is named here, and every reader, GitHub's among them, makes the same of it. All else is
 * a problem, and so is what looks like a signal to a person and is not read.
 */

type Block = RootContent | BlockContent | DefinitionContent | ListItem;

/** What is looked at: the blocks of a document, and what was read of it. */
export interface PlainQuestion {
  readonly source: Source;
  readonly blocks: Root;
  /** The columns that were read of each table, by the line of its header. */
  readonly read: ReadonlyMap<number, ReadonlySet<number>>;
  readonly chosen: Chosen;
  readonly looks: Looks;
}

/** Elements that may hold blocks of Markdown: they are closed by a later block. */
const holders: ReadonlySet<string> = new Set(['details', 'div', 'center', 'p']);

/** A problem for each thing that is not plain, or looks like a signal and is not read. */
export function plainProblems(question: PlainQuestion): readonly ReadingProblem[] {
  const { chosen, blocks } = question;
  return walk(question, blocks.children, (index) => ({
    isRead: chosen.isRead[index] ?? true,
    heading: chosen.headings[index] ?? null,
    isTop: true,
  }));
}

function walk(
  question: PlainQuestion,
  children: readonly Block[],
  standingOf: (index: number) => Standing,
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let open: readonly OpenElement[] = [];
  let openPlace: Place | null = null;
  let broken = false; // what follows a wrong tag is wrong by the same cause
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
            `begins \`<${inner.name}>\` and does not close it. Close it in the same block`,
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
        `\`<${left.name}>\` is not closed. Add \`</${left.name}>\` after what it holds.`,
      ),
    );
  return problems;
}

function ofBlock(
  question: PlainQuestion,
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
      // What stands in a fence is shown as an example; what is merely indented may be a row that slipped.
      return standing.isRead && !isFenced(question.source, block)
        ? unreadLines(question.source, block, standing, question.looks)
        : [];
    case 'heading':
    case 'paragraph':
      return [
        ...inlineProblems(question, block),
        ...(standing.isRead ? unreadLines(question.source, block, standing, question.looks) : []),
      ];
    case 'table': {
      const columns = standing.isTop ? question.read.get(block.position?.start.line ?? 0) : undefined;
      if (columns !== undefined) return tableMarkup(question.source, block.children.slice(1), columns);
      return [
        ...tableMarkup(question.source, block.children),
        ...(standing.isRead ? unreadTable(question.source, block, standing, question.looks) : []),
      ];
    }
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return walk(question, block.children, () => inner);
    default:
      return [
        problem(
          'ledger-markup',
          startOfBlock(question.source, block),
          `Unexpected ${block.type} in a ledger, which is not read. Take it away.`,
        ),
      ];
  }
}

function isFenced(source: Source, { position }: Extract<Block, { type: 'code' }>): boolean {
  const { line = 1, column = 1 } = position?.start ?? {};
  return /^\s*(?:```|~~~)/.test(lineText(source, line).slice(column - 1));
}

/** A row in a link definition: GitHub may end the definition before it, and show what follows. */
function definitionProblems(source: Source, block: Block): readonly ReadingProblem[] {
  const { start, end } = block.position ?? {};
  for (let line = (start?.line ?? 1) + 1; line <= (end?.line ?? 0); line += 1)
    if (/^[\s>]*\|/.test(lineText(source, line)))
      return [
        problem(
          'ledger-markup',
          startOfBlock(source, block),
          'This link definition holds a line that begins with `|`. Write the definition on one line.',
        ),
      ];
  return [];
}

/** The raw tags of a paragraph or a heading, which must be closed in it. */
function inlineProblems(
  { source }: PlainQuestion,
  block: Extract<Block, { type: 'heading' | 'paragraph' }>,
): readonly ReadingProblem[] {
  const text = textOf(block);
  const wrong = text.includes('<') ? wrongTags(text) : null;
  return wrong === null ? [] : [unclear(source, block, wrong.offset, wrong.message)];
}

/** What is wrong with the tags in some inline Markdown, and where in it. */
function wrongTags(markdown: string): WrongHtml | null {
  const tags: { readonly value: string; readonly offset: number }[] = [];
  const gather = (node: PhrasingContent): void => {
    if (node.type === 'html') tags.push({ value: node.value, offset: node.position?.start.offset ?? 0 });
    if ('children' in node) node.children.forEach(gather);
  };
  readPhrasing(markdown).forEach(gather);
  let open: readonly OpenElement[] = [];
  for (const { value, offset } of tags) {
    const reading = readHtml(value, true, open);
    if (reading.kind === 'wrong') return { offset, message: reading.message };
    open = reading.open.map((one) => (open.includes(one) ? one : { ...one, offset }));
  }
  const [left] = open;
  return left === undefined
    ? null
    : {
        offset: left.offset,
        message: `begins \`<${left.name}>\` and does not close it. Close it in the same paragraph`,
      };
}

/** The first cell whose tags a browser may take for ones of the table; the cells of some columns were looked at as they were read. */
function tableMarkup(
  source: Source,
  rows: readonly TableRow[],
  read: ReadonlySet<number> = new Set(),
): readonly ReadingProblem[] {
  for (const cell of rows.flatMap((row) => rowOf(source, row).cells.filter((_, column) => !read.has(column)))) {
    const wrong = cell.text.includes('<') ? wrongTags(cell.text) : null;
    if (wrong !== null) return [problem('ledger-markup', placeAt(source, cell.offset), `The cell ${wrong.message}.`)];
  }
  return [];
}

function unclear(source: Source, block: Block, offset: number, message: string): ReadingProblem {
  const line = (block.position?.start.line ?? 1) + lineBreaks(textOf(block).slice(0, offset));
  const lead = lineText(source, line).search(/\S/);
  const place = placeAt(source, (source.lineStarts[line - 1] ?? 0) + Math.max(lead, 0));
  return problem(
    'ledger-markup',
    place,
    `GitHub may show this ledger in another way than it is read: this ${names[block.type] ?? 'text'} ${message}.`,
  );
}

const names: Readonly<Record<string, string>> = { html: 'HTML' };

function textOf(block: Block): string {
  if ('value' in block) return block.value;
  return 'children' in block ? block.children.map((child) => ('value' in child ? child.value : '\n')).join('') : '';
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
