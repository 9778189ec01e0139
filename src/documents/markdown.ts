import { gfmTable } from 'micromark-extension-gfm-table';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { PhrasingContent, Root } from 'mdast';

/**
 * The blocks of a Markdown document, as GitHub Flavored Markdown has them, with every line where it was.
 *
 * The cells of table rows are left out: they are most of a ledger and cannot change which blocks there are, and tokenizing
 * them here took three times the time and seven times the memory. `table.ts` reads them from the source lines.
 */
export function readBlocks(text: string): Root {
  return fromMarkdown(withoutCells(text), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The inline content of one table cell. */
export function readPhrasing(text: string): readonly PhrasingContent[] {
  const [paragraph] = fromMarkdown(text, { extensions: [onlyInline] }).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

const onlyInline = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * Shortens each line that begins with a pipe, for no such line opens or closes a block by what follows the pipe. Kept are
 * a delimiter row and the header before it, whose numbers of cells make the table, lines with `>`, which may end HTML, and
 * rows without text, which the tokenizer treats in a way of their own. An escaped pipe is hidden from the tokenizer, which
 * would read `\\|` as the end of a cell where GitHub does not.
 */
function withoutCells(text: string): string {
  const lines = text.replaceAll('\\|', 'xx').split(/(?<=\n|\r(?!\n))/);
  return lines
    .map((line, index) =>
      /^ {0,3}\|.*[^\s|]/.test(line) &&
      !line.includes('>') &&
      !delimiterRow.test(line) &&
      !delimiterRow.test(lines[index + 1] ?? '')
        ? line.replace(/\|[^\r\n]*/, '|x|')
        : line,
    )
    .join('');
}

const delimiterRow = /^[ \t|:-]*-[ \t|:-]*[\r\n]*$/;
