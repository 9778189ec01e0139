import { columnList, type Column } from '../../documents/ledger/columns.ts';
import type { PolicyFile } from '../policy.ts';
import { headerOf, type SeenTable } from './tables.ts';

/** The columns that are not found by their usual names, and the columns that no table has. */
export function columnsOf(tables: readonly SeenTable[]): NonNullable<PolicyFile['columns']> {
  const given: Partial<Record<Column, string[]>> = {};
  const has = new Set<Column>();
  for (const table of tables) {
    const taken = new Set([table.status ?? -1]);
    const statusName = table.names[table.status ?? -1] ?? '';
    if (headerOf(table, 'status', new Set())?.index !== table.status) give(given, 'status', statusName);
    nameRows(table, taken, given);
    for (const column of ['gate', 'evidence', 'owner', 'exit', 'code', 'note'] as const) {
      const found = headerOf(table, column, taken);
      if (found === null) continue;
      taken.add(found.index);
      has.add(column);
      if (!found.isKnown) give(given, column, table.names[found.index] ?? '');
    }
  }
  return Object.fromEntries(
    columnList.flatMap((column) => {
      const names = given[column] ?? [];
      if (names.length > 0) return [[column, names.length === 1 ? (names[0] ?? '') : names] as const];
      const isNone = (column === 'owner' || column === 'code' || column === 'exit') && !has.has(column);
      return isNone ? [[column, 'none'] as const] : [];
    }),
  );
}

/** Finds the columns that name the rows of a table: their numbers and names, or the column that makes them unique. */
function nameRows(table: SeenTable, taken: Set<number>, given: Partial<Record<Column, string[]>>): void {
  const number = headerOf(table, 'id', taken);
  if (number !== null) taken.add(number.index);
  const title = headerOf(table, 'title', taken);
  if (number === null && title?.isKnown !== true) {
    const index = nameColumn(table);
    taken.add(index);
    give(given, 'id', table.names[index] ?? '');
    return;
  }
  if (title !== null) taken.add(title.index);
  if (number?.isKnown === false) give(given, 'id', table.names[number.index] ?? '');
  if (title?.isKnown === false) give(given, 'title', table.names[title.index] ?? '');
}

function give(given: Partial<Record<Column, string[]>>, column: Column, name: string): void {
  const names = given[column] ?? [];
  if (name !== '' && !names.includes(name)) given[column] = [...names, name];
}

/** The column that names the rows. Among the columns without another meaning: the first without empty or equal cells, else the first. */
function nameColumn(table: SeenTable): number {
  const { names, rows, status } = table;
  const said = new Set([status ?? -1]);
  for (const column of ['owner', 'evidence', 'exit', 'code', 'note'] as const)
    said.add(headerOf(table, column, said)?.index ?? -1);
  const indexes = names.map((_, index) => index).filter((index) => !said.has(index) && names[index] !== '');
  const isDistinct = (index: number): boolean => {
    const texts = rows.map((row) => row[index]?.text ?? '');
    return !texts.includes('') && new Set(texts).size === texts.length;
  };
  return indexes.find(isDistinct) ?? indexes[0] ?? names.findIndex((name, index) => index !== status && name !== '');
}

/** The headers of the names of the rows, where the rows also have numbers; else null. */
export function titlesOf(tables: readonly SeenTable[]): string | string[] | null {
  const names = tables.flatMap((table) => {
    const number = headerOf(table, 'id', new Set([table.status ?? -1]));
    if (number?.isKnown !== true) return [];
    const title = headerOf(table, 'title', new Set([table.status ?? -1, number.index]));
    return title === null ? [] : [table.names[title.index] ?? ''];
  });
  const all = [...new Set(names)];
  return all.length === 0 ? null : all.length === 1 ? (all[0] ?? '') : all;
}
