import { skeleton } from '../../../model/skeleton.ts';
import { readContent } from '../markdown/cell.ts';
import type { Row } from '../markdown/table.ts';

/** The header names of each ledger column. Where a table has several of them, the first of the list is read. */
export const columnNames = {
  id: ['Signal ID', 'ID', '#', 'Key'],
  gate: ['Gate'],
  title: ['Signal', 'Requirement', 'Title', 'Item', 'Check', 'Criterion', 'Control', 'Name', 'Capability', 'Area'],
  owner: ['Owner', 'DRI'],
  status: ['Status', 'Verdict', 'Result', 'State'],
  code: ['Code/Infra Path', 'Code Path', 'Path'],
  evidence: ['Evidence Artifact', 'Evidence Path', 'Evidence', 'Proof', 'Link', 'Links'],
  exit: ['Exit Test / Closure Condition', 'Exit Test', 'Exit Criterion', 'Exit Criteria', 'Closure Condition'],
  note: ['Notes', 'Note', 'Comments', 'Comment', 'Remarks', 'Reason'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columnNames;

/** The columns, in the order of the list above. */
export const columnList = Object.keys(columnNames) as readonly Column[]; // the keys of the record

/** Columns that a ledger does not need: another column, or the headings, say the same. */
export const dispensable: ReadonlySet<Column> = new Set(['id', 'gate', 'title', 'note']);

/** The index of the cell for each column; a column that the table lacks is absent. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** The header names of a table as a person reads them. */
export function headerNames(header: Row): readonly string[] {
  return header.cells.map((cell) => readContent(cell.text).text);
}

/** Header names that a policy gives to columns, or `none` where there is no such column. */
export type ColumnNames = Readonly<Partial<Record<Column, readonly string[] | 'none'>>>;

/** The header names that a policy gives to a column. */
export function namesGiven(named: ColumnNames, column: Column): readonly string[] {
  const given = named[column] ?? [];
  return given === 'none' ? [] : given;
}

/** Finds the columns of a table by its header. Case and spacing do not count. A header that the policy names is only that column. */
export function findColumns(header: Row, named: ColumnNames = {}): Columns {
  const names = headerNames(header).map(folded);
  const found: Partial<Record<Column, number>> = {};
  for (const column of columnList) {
    const name = aliasesOf(column, named)
      .map(folded)
      .find((alias) => names.includes(alias));
    if (name !== undefined) found[column] = names.indexOf(name);
  }
  // Without an id column, the names of the signals are their ids.
  if (found.id === undefined && found.title !== undefined) {
    found.id = found.title;
    delete found.title;
  }
  return found;
}

/** The names of a column: those of the policy first, then the usual ones that the policy does not give to another column. */
function aliasesOf(column: Column, named: ColumnNames): readonly string[] {
  if (named[column] === 'none') return [];
  const claimed = new Set(
    columnList.flatMap((other) => (other === column ? [] : namesGiven(named, other).map(folded))),
  );
  return [...namesGiven(named, column), ...columnNames[column].filter((name) => !claimed.has(folded(name)))];
}

/** Whether a table with these columns is part of the ledger. */
export function isLedger(columns: Columns): boolean {
  return columns.id !== undefined && columns.status !== undefined;
}

/** The header names that look like the name of a column that is read: it cannot be known which of the two a person reads. */
export function repeatedNames(
  header: Row,
  columns: Columns,
): readonly { readonly name: string; readonly index: number }[] {
  const names = headerNames(header);
  const read = decidingIndexes(columns);
  const keys = new Set([...read].map((index) => skeleton(names[index] ?? '')));
  return names.flatMap((name, index) => (!read.has(index) && keys.has(skeleton(name)) ? [{ name, index }] : []));
}

/** The indexes of the columns that matter for the verdict: all except the notes. */
export function decidingIndexes(columns: Columns): ReadonlySet<number> {
  return new Set(columnList.flatMap((column) => (column === 'note' ? [] : (columns[column] ?? []))));
}

/** A header name for comparison, without case and extra spaces. */
export function folded(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** The usual name of a column. */
export function usualName(column: Column): string {
  if (column === 'evidence') return 'Evidence';
  return column === 'code' ? 'Code Path' : columnNames[column][0];
}
