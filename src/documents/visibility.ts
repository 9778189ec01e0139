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
  const open = openHtmlBefore(blocks);
  const ledgers = tables.filter(({ header }) => isLedger(findColumns(header, named)));
  return [
    ...ledgers.flatMap((table) => doubtful(source, blocks, table, open.get(table.header.place.line) ?? null)),
    ...unreadTables(source, blocks, named),
  ];
}

function doubtful(source: Source, blocks: Root, { header }: Table, open: string | null): readonly ReadingProblem[] {
  const { place } = header;
  const at = blocks.children.findIndex((block) => block.type === 'table' && block.position?.start.line === place.line);
  const joined = adjacent(blocks.children.slice(0, at), place.line);
  const strange = joined.find(({ type }) => !harmless.has(type)) ?? joined.find((block) => hasFootnote(source, block));
  if (strange !== undefined) {
    const what = names[strange.type] ?? 'footnote';
    return [unclear(place, `joined to the ${what} before it; put an empty line before the table`)];
  }
  return open === null
    ? []
    : [unclear(place, `inside ${open} that is not closed before it; close it, or take it away`)];
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

/** For the line of each table, what the HTML before it leaves open: an element that strikes out or swallows, or an unfinished tag; each HTML block is read once. */
function openHtmlBefore(blocks: Root): ReadonlyMap<number, string | null> {
  const before = new Map<number, string | null>();
  const depth = new Map<string, number>();
  let unfinished = '';
  for (const block of blocks.children) {
    if (block.type === 'table')
      before.set(block.position?.start.line ?? 0, unfinished === '' ? openElement(depth) : 'an HTML tag');
    // What is too long to be read on stays unfinished.
    if (block.type === 'html' && unfinished.length <= unfinishedLimit)
      unfinished = readTags(`${unfinished}${block.value}\n`, depth);
  }
  return before;
}

const unfinishedLimit = 16 * 1024;
const tag = /<(\/?)([a-z][a-z0-9-]*)[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi;
const swallowing: ReadonlySet<string> = new Set(['del', 's', 'strike', 'select', 'textarea', 'title', 'template']);

/** Counts the tags of some HTML, and answers what is left of it that begins a tag and does not end it. */
function readTags(html: string, depth: Map<string, number>): string {
  const text = withoutComments(html);
  if (text.length > unfinishedLimit) return text;
  const rest = text.replace(tag, (_, slash: string, name: string) => {
    const element = name.toLowerCase();
    if (swallowing.has(element)) depth.set(element, (depth.get(element) ?? 0) + (slash === '' ? 1 : -1));
    return '';
  });
  return /<[a-z/!?][^]*/i.exec(rest)?.[0] ?? '';
}

/** Some HTML without its comments; an unclosed one stays: it swallows all that follows. */
export function withoutComments(html: string): string {
  let kept = '';
  for (let at = 0; ;) {
    const start = html.indexOf('<!--', at);
    const end = start < 0 ? -1 : html.indexOf('-->', start);
    if (end < 0) return kept + html.slice(at);
    kept += html.slice(at, start);
    at = end + 3;
  }
}

function openElement(depth: ReadonlyMap<string, number>): string | null {
  const [element] = [...depth].find(([, count]) => count > 0) ?? [];
  return element === undefined ? null : `an element \`${element}\``;
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
