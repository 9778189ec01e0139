import type { Source } from '../../../model/source.ts';
import type { Status } from '../../../model/statuses.ts';
import { codeSpan, oneOf, quote } from '../../../model/text.ts';
import { columnNames, type Column } from '../ledger/columns.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { isPlaceholder, readSignal } from '../ledger/signal.ts';
import type { Cell, Row } from '../markdown/table.ts';
import { cellEdit, escapedCell } from './cell-edit.ts';
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
    return refused(`The row ${quote(change.id)} has not as many cells as the header. Correct it first.`);
  const { signal, problems } = readSignal(source, row, table);
  const [unclear] = problems.filter(({ rule }) => rule === 'ledger-markup' || rule === 'signal-id');
  if (signal === null || unclear !== undefined)
    return refused(`The row ${quote(change.id)} is not plain. ${unclear?.message ?? 'Correct it first.'}`);

  const { status, owner, evidence } = change;
  const wanted: (readonly [Column, (cell: Cell) => string])[] = [];
  if (status !== undefined && status !== signal.status)
    wanted.push(['status', (cell) => emphasised(cell, word(status, tables, options))]);
  if (owner !== undefined) wanted.push(['owner', () => escapedCell(owner)]);
  if (evidence !== undefined) {
    const cited = signal.evidence?.references.map(({ text }) => text) ?? [];
    wanted.push(['evidence', (cell) => withEvidence(cell, cited, evidence)]);
  }
  const edits: TextEdit[] = [];
  for (const [column, text] of wanted) {
    const cell = row.cells[table.columns[column] ?? -1];
    if (cell === undefined)
      return refused(`The table has no column ${oneOf(columnNames[column].slice(0, 2))}. Add it first.`);
    const made = text(cell);
    if (/[\r\n]/.test(made)) return refused('A cell of a table has no line end.');
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
    table.rows.map((row) => row.cells[columns.status ?? -1]?.text ?? ''),
  );
  return escapedCell(wordFor(status, vocabulary, used));
}

/** A word with the emphasis of the one whose place it takes. */
function emphasised({ raw }: Cell, text: string): string {
  const [, marks = ''] = /^(\*\*|\*|__|_)[^*_`[\]]+\1$/.exec(raw) ?? [];
  return `${marks}${text}${marks}`;
}

function withEvidence({ raw }: Cell, cited: readonly string[], added: readonly string[]): string {
  const fresh = added
    .filter((reference) => !cited.includes(reference))
    .map((reference) => escapedCell(codeSpan(reference)));
  const before = isPlaceholder(raw) ? [] : [raw];
  return [...before, ...fresh].join(', ');
}
