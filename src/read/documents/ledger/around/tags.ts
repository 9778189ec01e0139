import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { lineText, placeAt, type Source } from '../../../../model/source.ts';
import { readHtml, type OpenElement, type WrongHtml } from '../../markdown/html.ts';
import { readPhrasing } from '../../markdown/markdown.ts';
import { rowOf } from './unread.ts';

/** A block of a ledger, at any place. */
export type Block = RootContent | BlockContent | DefinitionContent | ListItem;

/** The raw tags of a paragraph or a heading, which must be closed in it. */
export function inlineProblems(
  source: Source,
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
        message: `opens \`<${left.name}>\` and does not close it. Close it in the same paragraph`,
      };
}

/** The problem of the first cell whose tags may change the table in a browser. The cells of some columns were already checked when they were read. */
export function tableMarkup(
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

export function unclear(source: Source, block: Block, offset: number, message: string): ReadingProblem {
  const line = (block.position?.start.line ?? 1) + lineBreaks(textOf(block).slice(0, offset));
  const lead = lineText(source, line).search(/\S/);
  const place = placeAt(source, (source.lineStarts[line - 1] ?? 0) + Math.max(lead, 0));
  return problem(
    'ledger-markup',
    place,
    `GitHub may show this ledger differently from how it is read here: this ${names[block.type] ?? 'text'} ${message}.`,
  );
}

const names: Readonly<Record<string, string>> = { html: 'HTML' };

export function textOf(block: Block): string {
  if ('value' in block) return block.value;
  return 'children' in block ? block.children.map((child) => ('value' in child ? child.value : '\n')).join('') : '';
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
