import { skeleton } from '../../../model/skeleton.ts';
import { readContent } from '../markdown/cell.ts';
import type { Row } from '../markdown/table.ts';

/** The header names that a ledger column goes by; where several stand in one table, the first of the list is read. */
export const columnNames = {
  id: ['Signal ID', 'ID'],
  gate: ['Gate'],
  title: ['Signal', 'Requirement', 'Title'],
  owner: ['Owner', 'DRI'],
  status: ['Status'],
  code: ['Code/Infra Path', 'Code Path', 'Path'],
  evidence: ['Evidence Artifact', 'Evidence Path', 'Evidence'],
  exit: ['Exit Test / Closure Condition', 'Exit Test', 'Exit Criterion', 'Exit Criteria', 'Closure Condition'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columnNames;

/** Which cell of a row holds which column; a column that the table lacks is absent. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** The header names of a table as a person reads them. */
export function headerNames(header: Row): readonly string[] {
  return header.cells.map((cell) => readContent(cell.text).text);
}

/** Header names that a policy gives to columns; they go before the known ones. */
export type ColumnNames = Readonly<Partial<Record<Column, string>>>;

/** Finds the columns of a table by its header, without regard to case and spacing. */
export function findColumns(header: Row, named: ColumnNames = {}): Columns {
  const names = headerNames(header).map(folded);
  const found = Object.entries(columnNames).flatMap(([column, aliases]) => {
    const given = named[column as Column]; // a key of the list above
    const name = [...(given === undefined ? [] : [given]), ...aliases]
      .map(folded)
      .find((alias) => names.includes(alias));
    return name === undefined ? [] : [[column, names.indexOf(name)] as const];
  });
  return Object.fromEntries(found);
}

/** Whether a table with these columns is part of the ledger. */
export function isLedger(columns: Columns): boolean {
  return columns.id !== undefined && columns.status !== undefined;
}

/** The header names that stand twice, or look alike, and are read as a column: which of the two a person reads is anyone's guess. */
export function repeatedNames(
  header: Row,
  named: ColumnNames = {},
): readonly { readonly name: string; readonly index: number }[] {
  const known = new Set([...Object.values(columnNames).flat(), ...Object.values(named)].map(skeleton));
  const seen = new Set<string>();
  return headerNames(header).flatMap((name, index) => {
    const key = skeleton(name);
    const again = seen.has(key);
    seen.add(key);
    return again && known.has(key) ? [{ name, index }] : [];
  });
}

/** A header name without what does not matter in it: case and spacing. */
export function folded(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
