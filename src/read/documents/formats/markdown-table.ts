import type { Source } from '../../../model/source.ts';
import type { Status } from '../../../model/statuses.ts';
import { hiddenCharacters, oneOf, quote } from '../../../model/text.ts';
import type { Column } from '../ledger/columns.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { usualName } from '../ledger/columns.ts';
import { readSignal } from '../ledger/signal.ts';
import { readContent } from '../markdown/cell.ts';
import type { Cell, Row } from '../markdown/table.ts';
import { cellEdit, emphasised, shownInCell } from './cell-edit.ts';
import { withEvidence } from './evidence-cell.ts';
import { refused, wordFor, type SignalChange, type LedgerFormat, type Edited, type TextEdit } from './format.ts';
import { ledgerTables, readLedger, type Ledger, type LedgerTable } from './ledger.ts';

/** A ledger as tables of Markdown, a row for each signal. */
export const markdownTable: LedgerFormat<Ledger> = {
  accepts: () => true,
  read: (source, format) => {
    const { ledger, problems } = readLedger(source, format);
    return { value: ledger, problems };
  },
  edit,
};

function edit(source: Source, change: SignalChange, options: ReadingOptions): Edited {
  const tables = ledgerTables(source, options);
  const found = tables.flatMap((table) => rowsOf(source, table, change.id).map((row) => ({ table, row })));
  const [only, second] = found;
  if (only === undefined) return refused(`There is no row ${quote(change.id)} in ${quote(source.path)}.`);
  if (second !== undefined)
    return refused(
      `There are ${String(found.length)} rows ${quote(change.id)} in ${quote(source.path)}. Delete or rename all but one.`,
    );
  const { table, row } = only;
  if (row.cells.length !== table.table.header.cells.length)
    return refused(`The row ${quote(change.id)} does not have as many cells as the header. Correct it first.`);
  const { signal, problems } = readSignal(source, row, table);
  const [unclear] = problems.filter(({ rule }) => rule === 'ledger-markup' || rule === 'signal-id');
  if (signal === null || unclear !== undefined)
    return refused(`The row ${quote(change.id)} cannot be edited. ${unclear?.message ?? 'Correct it first.'}`);

  const { status, owner, evidence } = change;
  for (const text of [owner ?? '', ...(evidence ?? [])]) {
    if (/[\r\n\u2028\u2029]/.test(text)) return refused('A cell of a table cannot have a line end.');
    if (/\p{Cc}/u.test(text) || hiddenCharacters(text).length > 0)
      return refused(`The text ${quote(text)} has invisible characters. Remove them.`);
  }
  const wanted: (readonly [Column, (cell: Cell) => string | null])[] = [];
  if (status !== undefined && status !== signal.status)
    wanted.push(['status', (cell) => emphasised(cell, word(status, tables, options))]);
  if (owner !== undefined) wanted.push(['owner', () => shownInCell(owner)]);
  if (evidence !== undefined)
    wanted.push([
      'evidence',
      (cell) => withEvidence(cell, table.definitions, signal.evidence?.references ?? [], evidence),
    ]);
  const edits: TextEdit[] = [];
  for (const [column, text] of wanted) {
    const cell = row.cells[table.columns[column] ?? -1];
    if (cell === undefined)
      return refused(`The table has no column for the ${column}. Add one first, as ${quote(usualName(column))}.`);
    const made = text(cell);
    if (made === null)
      return refused(
        `The ${column} ${oneOf(column === 'owner' ? [owner ?? ''] : (evidence ?? []))} of ${quote(change.id)} cannot be added to the content of the cell. Write it by hand.`,
      );
    if (made !== cell.raw) edits.push(cellEdit(source, cell, made));
  }
  return { kind: 'edits', edits };
}

function rowsOf(source: Source, table: LedgerTable, id: string): readonly Row[] {
  return table.table.rows.filter((row) => readSignal(source, row, table).id === id);
}

/** The word that the document itself uses for a status. */
function word(status: Status, tables: readonly LedgerTable[], { vocabulary }: ReadingOptions): string {
  const used = tables.flatMap(({ table, columns }) =>
    table.rows.map((row) => readContent(row.cells[columns.status ?? -1]?.text ?? '').text),
  );
  return wordFor(status, vocabulary, used);
}
