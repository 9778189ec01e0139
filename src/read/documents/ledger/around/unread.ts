import type { Html, Nodes, Table, TableRow } from 'mdast';
import { groupBy, linesOf, problem, type ReadingProblem } from '../../../../model/problem.ts';
import { lineText, placeAt, type Place, type Source } from '../../../../model/source.ts';
import { quote, yamlWord } from '../../../../model/text.ts';
import { withoutComments } from '../../markdown/html.ts';
import { rowAt } from '../../markdown/table.ts';
import { isPast, saidOfWhole, saysNotReady } from '../said-open.ts';
import { looksLikeRow, seen, showsStatuses, tellsStatus, textLimit, type Looks } from '../looks.ts';

/** Where a block is: under which heading, whether in a section that is read, and whether at the top level. */
export interface Standing {
  readonly isRead: boolean;
  readonly heading: string | null;
  readonly isTop: boolean;
  /** Whether it is in a list, where a single word may be part of a legend. */
  readonly isListed: boolean;
  /** Whether there are signals under that heading, too. */
  readonly isShared: boolean;
}

/** A table that is not read and shows the status of something. */
export interface UnreadTable {
  readonly place: Place;
  readonly names: readonly string[];
  readonly standing: Standing;
}

/** A table that looks like signals; null where it does not. */
export function unreadTable(source: Source, table: Table, standing: Standing, looks: Looks): UnreadTable | null {
  const [first, ...others] = table.children;
  if (first === undefined) return null;
  const header = rowOf(source, first);
  const names = header.cells.map(({ text }) => seen(text));
  const rows = others.map((row) => rowOf(source, row).cells.map(({ text }) => seen(text)));
  return showsStatuses(names, rows, looks) ? { place: header.place, names, standing } : null;
}

/** A row of a table, in a quote or a list too. */
export function rowOf(source: Source, { position }: TableRow) {
  return rowAt(source, position?.start.line ?? 1, position?.start.column ?? 1);
}

/** The problems of tables that are not read, those with the same header as one. */
export function unreadTableProblems(tables: readonly UnreadTable[], looks: Looks): readonly ReadingProblem[] {
  return groupBy(tables, ({ names, standing }) => JSON.stringify([names, standing.isTop])).map((group) => {
    const [{ place, names, standing }] = group;
    const status = names.find((name) => showsStatuses([name], [], looks)) ?? names.at(-1) ?? '';
    const key = names.find((name) => name !== status && name !== '') ?? '';
    const read = standing.isTop
      ? `write \`columns: { id: ${yamlWord(key)}, status: ${yamlWord(status)} }\` in the policy`
      : 'move it to the top level of the document';
    const headers = names.slice(0, 8).map((name) => quote(name));
    const what =
      group.length === 1
        ? `A table with ${headers.join(', ')} looks`
        : `${String(group.length)} tables with ${headers.join(', ')} (${linesOf(group.map((one) => one.place))}) look`;
    const is = group.length === 1 ? 'is' : 'are';
    const headings = [...new Set(group.map((one) => (one.standing.isShared ? null : one.standing.heading)))];
    return problem(
      'table-unread',
      place,
      `${what} like signals and ${is} not read. To use ${group.length === 1 ? 'it' : 'them'}, ${read}; ${leaveOut(headings)}.`,
    );
  });
}

/** The same for one block. A heading that has signals, too, is not suggested. */
function leaveOutOf({ heading, isShared }: Standing): string {
  return leaveOut([isShared ? null : heading]);
}

/** How to leave out the sections under some headings, as a clause. */
export function leaveOut(headings: readonly (string | null)[]): string {
  const named = headings.filter((heading) => heading !== null).slice(0, 10);
  return named.length === 0
    ? 'to leave it out, give it its own heading, and name that in the policy under `sections: { ignore: [...] }`'
    : `to leave it out, write \`sections: { ignore: [${named.map(yamlWord).join(', ')}] }\` in the policy`;
}

/** Lines of prose that a reader takes for a row of a table, or for the status of a signal. */
export function unreadLines(source: Source, block: Nodes, standing: Standing, looks: Looks): readonly ReadingProblem[] {
  const { start, end } = block.position ?? {};
  if (start === undefined || end === undefined) return [];
  for (let line = start.line; line <= end.line; line += 1) {
    const row = rowAt(source, line, line === start.line ? start.column : 1 + containerPrefix(lineText(source, line)));
    const text = lineText(source, line).slice(row.place.column - 1);
    const message = lineMessage(
      text,
      row.cells.map((cell) => seen(cell.text)),
      standing,
      looks,
    );
    if (message !== null) return [problem('table-unread', row.place, message)];
    if (isSaidOpen(text, standing, looks)) return [saidOfWhole(row.place, text)];
  }
  // A reader sees the lines of a paragraph as one text.
  if (block.type === 'paragraph' && end.line > start.line) {
    const whole = block.children
      .map((child) => ('value' in child ? child.value : ' '))
      .join('')
      .slice(0, 2 * textLimit)
      .replace(/\s+/g, ' ');
    const message = tellsStatus(seen(whole), looks) ? lineMessage(whole, [], standing, looks) : null;
    if (message !== null) return [problem('table-unread', startOfBlock(source, block), message)];
  }
  return [];
}

function isSaidOpen(text: string, { heading, isListed }: Standing, looks: Looks): boolean {
  return !isPast.test(heading ?? '') && saysNotReady(text, looks, !isListed);
}

/** The message about a line of prose that shows a signal; null where it does not. `cells` is the line split as a row. */
function lineMessage(text: string, cells: readonly string[], standing: Standing, looks: Looks): string | null {
  const words = seen(text.replace(/^#{1,6}\s+/, ''));
  const isRow = [cells, words.split('|').map((cell) => cell.trim())].some((some) => looksLikeRow(text, some, looks));
  if (!isRow && !tellsStatus(words, looks)) return null;
  const what = isRow
    ? 'looks like a row of a table, but is not in one'
    : 'gives a status outside of the tables of signals';
  const how = isRow
    ? 'Move it directly below the other rows, without an empty line or a comment between'
    : 'Put it in a table';
  return `The line ${quote(text)} ${what}. ${how}; ${leaveOutOf(standing)}.`;
}

function containerPrefix(text: string): number {
  return /^[\s>]*/.exec(text)?.[0].length ?? 0;
}

/** Tables, rows and statuses that are written in HTML. */
export function unreadHtml(source: Source, block: Html, standing: Standing, looks: Looks): readonly ReadingProblem[] {
  const html = withoutComments(block.value);
  const rows = html
    .split(/<tr\b/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b/i)
        .slice(1)
        .map((cell) => seen(withoutTags(cell.slice(cell.indexOf('>') + 1)))),
    );
  const [header = []] = rows;
  if (rows.length > 0 && showsStatuses(header, rows, looks))
    return [
      problem(
        'table-unread',
        startOfBlock(source, block),
        `A table in HTML looks like signals and is not read. Write it as a Markdown table; ${leaveOutOf(standing)}.`,
      ),
    ];
  for (const line of html.split(/[\r\n]+/)) {
    const text = withoutTags(line).replace(/^(?:[-*+>]|\d+[.)])\s+/, '');
    const message = lineMessage(text, text.replaceAll('\\|', '|').split('|').map(seen), standing, looks);
    if (message !== null) return [problem('table-unread', startOfBlock(source, block), message)];
    if (isSaidOpen(text, standing, looks)) return [saidOfWhole(startOfBlock(source, block), text)];
  }
  return [];
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ').trim();
}

/** The place at which a block begins. */
export function startOfBlock(source: Source, { position }: Nodes): Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  return placeAt(source, (source.lineStarts[line - 1] ?? 0) + column - 1);
}
