import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { withMiddles, withoutMiddles } from './long-tables.ts';

/**
 * The blocks of a Markdown document, by GitHub Flavored Markdown, with every line at its place.
 *
 * The cells of table rows are left out: they are most of a ledger and cannot change the blocks, and with them tokenizing took three times the time and seven times the memory. `table.ts` reads them from the source lines.
 */
export function readBlocks(text: string): Root {
  const lines = withoutFrontMatter(text).split(/(?<=\n|\r(?!\n))/);
  const shortened = withoutCells(lines);
  const few = withoutMiddles(shortened);
  const root = withMiddles(blocksOf(few.lines), few) ?? blocksOf(shortened);
  giveBack(root, shortened, lines);
  return root;
}

function blocksOf(lines: readonly string[]): Root {
  return fromMarkdown(lines.join(''), {
    extensions: [gfmTable(), footnoteBlocks, onlyBlocks],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

/** The inline content of one table cell; `definitions` is the Markdown of the link definitions that it may refer to, '' for none. */
export function readPhrasing(text: string, definitions = ''): readonly PhrasingContent[] {
  // A cell that begins like a definition is not one on GitHub, but would be one here.
  const known = definitions === '' || /^\[[^\]]*\]:/.test(text) ? '' : `\n\n${definitions}`;
  const extensions = [gfmStrikethrough(), known === '' ? onlyInline : inlineAndDefinitions];
  const [first] = fromMarkdown(text + known, {
    extensions,
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  }).children;
  return first?.type === 'paragraph' ? first.children : [];
}

// References to footnotes are inline; only their definitions contain blocks.
const { document: footnoteDefinitions } = gfmFootnote();
const footnoteBlocks = footnoteDefinitions === undefined ? {} : { document: footnoteDefinitions };

const onlyBlocks = {
  disable: {
    null: [
      ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
      ...['labelEnd', 'labelStartImage', 'labelStartLink'],
    ],
  },
};

const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];
const inlineAndDefinitions = { disable: { null: blockConstructs } };
const onlyInline = { disable: { null: [...blockConstructs, 'definition'] } };

/**
 * Shortens each line that begins with a pipe: the text after the pipe cannot open or close a block. These lines are kept: a delimiter row and the header before it (their numbers of cells make the table), lines with `>` (which may end HTML), and rows without text (which the tokenizer treats differently). An escaped pipe is hidden from the tokenizer, which would end a cell at `\\|` where GitHub does not.
 */
function withoutCells(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    /^ {0,3}\|.*[^\s|]/.test(line) &&
    !line.includes('>') &&
    !delimiterRow.test(line) &&
    !delimiterRow.test(lines[index + 1] ?? '')
      ? line.replace(/\|[^\r\n]*/, '|x|')
      : line.replaceAll('\\|', '\\.'),
  );
}

/** Puts what was shortened or hidden back into the text of prose, HTML and code; tables stay without their cells. */
function giveBack(node: Nodes, shortened: readonly string[], lines: readonly string[]): void {
  if (node.type === 'table') return;
  if ('children' in node) for (const child of node.children) giveBack(child, shortened, lines);
  if (!('value' in node) || !/\|x\||\\\./.test(node.value)) return;
  const { start, end } = node.position ?? {};
  const parts = node.value.split(/(\r\n|\n|\r)/);
  // The text of fenced code begins below the line at which the code begins.
  let line = (start?.line ?? 1) - 1;
  if (node.type === 'code' && (end?.line ?? 1) - line > (parts.length + 1) / 2) line += 1;
  for (let index = 0; index < parts.length; index += 2, line += 1) {
    const [part = '', short = '', whole = ''] = [parts[index], shortened[line], lines[line]];
    if (short !== whole) parts[index] = partOf(whole, short.trimEnd(), part);
  }
  node.value = parts.join('');
}

/** The part of the whole line for a part of the shortened line. */
function partOf(whole: string, short: string, part: string): string {
  const kept = part.trimEnd();
  if (short.endsWith(kept)) return whole.slice(short.length - kept.length).trimEnd();
  const start = short.indexOf(kept);
  return start < 0 ? whole.trimEnd() : whole.slice(start, start + kept.length);
}

const delimiterRow = /^(?=[^-\r\n]*-)[ \t|:-]+[\r\n]*$/;

/** The front matter at the beginning of a text, with the lines around it; '' where there is none. */
export function frontMatterOf(text: string): string {
  return /^---[ \t]*(?:\r?\n)(?:.*?\n)??---[ \t]*(?=\r?\n|$)/s.exec(text)?.[0] ?? '';
}

/** Front matter is not part of the Markdown; its lines stay as empty lines. */
function withoutFrontMatter(text: string): string {
  const matter = frontMatterOf(text);
  return matter.replace(/[^\r\n]+/g, '') + text.slice(matter.length);
}
