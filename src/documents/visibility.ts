import type { Root, RootContent } from 'mdast';
import { findColumns, isLedger, type ColumnNames } from './columns.ts';
import { problem, type ReadingProblem } from './problem.ts';
import { placeAt, type Place, type Source } from './source.ts';
import { rowAt, type Table } from './table.ts';

/*
 * What a person reads on GitHub is what the gate reads. Where that is not certain, because GitHub renders a table that is none
 * here, or the other way round, or shows it struck out or not at all, the ledger is not judged.
 */

/** A problem for each ledger table, or what looks like one, that GitHub may show in another way than it is read. */
export function visibilityProblems(
  source: Source,
  blocks: Root,
  tables: readonly Table[],
  named: ColumnNames,
): readonly ReadingProblem[] {
  const ledgers = tables.filter(({ header }) => isLedger(findColumns(header, named)));
  return [...ledgers.flatMap((table) => doubtful(source, blocks, table)), ...unreadTables(source, blocks, named)];
}

function doubtful(source: Source, blocks: Root, { header }: Table): readonly ReadingProblem[] {
  const at = blocks.children.findIndex(
    (block) => block.type === 'table' && block.position?.start.line === header.place.line,
  );
  const before = blocks.children.slice(0, at);
  const joined = adjacent(before, header.place.line);
  const strange = joined.find(({ type }) => !harmless.has(type)) ?? joined.find((block) => hasFootnote(source, block));
  if (strange !== undefined)
    return [
      unclear(
        header.place,
        `joined to the ${names[strange.type] ?? 'footnote'} before it; put an empty line before the table`,
      ),
    ];
  const html = before.flatMap((block) => (block.type === 'html' ? [block.value] : [])).join('\n');
  const open = openHtml(html);
  return open === null
    ? []
    : [unclear(header.place, `inside ${open} that is not closed before it; close it, or take it away`)];
}

/** The blocks right before a line, without an empty line in between. */
function adjacent(before: readonly RootContent[], line: number): readonly RootContent[] {
  const last = before.at(-1);
  if (last?.position?.end.line !== line - 1) return [];
  return [last, ...adjacent(before.slice(0, -1), last.position.start.line)];
}

/** A footnote may begin in the middle of a paragraph, and goes on up to the next empty line. */
function hasFootnote(source: Source, { position }: RootContent): boolean {
  const text = source.text.slice(
    source.lineStarts[(position?.start.line ?? 1) - 1],
    source.lineStarts[position?.end.line ?? 0],
  );
  return /^ {0,3}\[\^[^\]]*\]:/m.test(text);
}

const harmless: ReadonlySet<string> = new Set(['paragraph', 'heading', 'thematicBreak', 'code', 'table']);
const names: Readonly<Record<string, string>> = {
  definition: 'definition or footnote',
  blockquote: 'quote',
  list: 'list',
  html: 'HTML',
};

/** The element, among those that strike out or swallow what is in them, that some HTML leaves open; an unfinished tag swallows as well. */
function openHtml(html: string): string | null {
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '');
  const tags = withoutComments.match(/<\/?[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi) ?? [];
  const rest = withoutComments.replace(/<\/?[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi, '');
  if (/<[a-z/!?]/i.test(rest)) return 'an HTML tag';
  for (const element of ['del', 's', 'strike', 'select', 'textarea', 'title', 'template']) {
    const named = (start: string): number =>
      tags.filter((tag) => new RegExp(`^<${start}${element}(?![a-z0-9-])`, 'i').test(tag)).length;
    if (named('') > named('/')) return `an element \`${element}\``;
  }
  return null;
}

/** Lines of a paragraph that GitHub may take for a ledger table: a header, and a delimiter row of as many cells, which may be padded with form feeds. */
function unreadTables(source: Source, blocks: Root, named: ColumnNames): readonly ReadingProblem[] {
  return blocks.children.flatMap((block) => {
    const { start, end } = block.position ?? {};
    if (block.type !== 'paragraph' || start === undefined || end === undefined) return [];
    return Array.from({ length: end.line - start.line }, (_, index) => start.line + index).flatMap((line) => {
      const [header, delimiters] = [rowAt(source, line), rowAt(source, line + 1)];
      const isTable =
        delimiters.cells.length === header.cells.length && delimiters.cells.every(({ text }) => /^:?-+:?$/.test(text));
      return isTable && isLedger(findColumns(header, named))
        ? [
            unclear(
              placeAt(source, source.lineStarts[line - 1] ?? 0),
              'indented, or has a character that is no space in its delimiter row; write it at the start of the line, with spaces',
            ),
          ]
        : [];
    });
  });
}

function unclear(place: Place, why: string): ReadingProblem {
  return problem('ledger-table', place, `GitHub may show this table in another way than it is read: it is ${why}.`);
}
