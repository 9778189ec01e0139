import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { skeleton } from '../../../model/skeleton.ts';
import { placeAt, type Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { readContent } from '../markdown/cell.ts';
import type { Row, Table } from '../markdown/table.ts';
import { columnNames, headerNames, repeatedNames, type Column, type ColumnNames, type Columns } from './columns.ts';
import { isStatus, isStatusName, seen, type Looks } from './looks.ts';

/** What is wrong with the header of a table that is read: markup, a column that stands twice, a column that is absent. */
export function headerProblems(
  source: Source,
  header: Row,
  columns: Columns,
  named: ColumnNames,
): readonly ReadingProblem[] {
  const at = (index: number) => placeAt(source, header.cells[index]?.offset ?? 0);
  const marked = header.cells.findIndex(({ text }) => readContent(text).markup.some(({ kind }) => kind !== 'break'));
  const absent = (Object.keys(columnNames) as Column[]).filter((column) => columns[column] === undefined);
  return [
    ...(marked < 0
      ? []
      : [
          problem(
            'ledger-markup',
            at(marked),
            `GitHub may show the header ${quote(header.cells[marked]?.text ?? '')} in another way than it is read. Write plain words.`,
          ),
        ]),
    ...repeatedNames(header, named).map(({ name, index }) =>
      problem(
        'ledger-table',
        at(index),
        `Unexpected second column ${quote(name)}, expected each column once. Rename or delete one.`,
      ),
    ),
    ...(absent.length === 0
      ? []
      : [
          problem(
            'ledger-columns',
            header.place,
            `The table has no column ${absent.map((column) => quote(columnNames[column][0])).join(', ')}. What it would say is not checked.`,
          ),
        ]),
  ];
}

/** A column that is not read and reads like the one of the status, in a row in which the two do not agree. */
export function rivalProblems(
  source: Source,
  { header, rows }: Table,
  columns: Columns,
  looks: Looks,
): readonly ReadingProblem[] {
  const names = headerNames(header);
  return names.flatMap((name, index) => {
    const own = names[columns.status ?? -1] ?? '';
    if (index === columns.status || !isStatusName(name, looks) || skeleton(name) === skeleton(own)) return [];
    const row = rows.find(({ cells }) => {
      const rival = seen(cells[index]?.text ?? '');
      return isStatus(rival, looks) && rival !== seen(cells[columns.status ?? -1]?.text ?? '');
    });
    if (row === undefined) return [];
    const message = `The column ${quote(name)} says ${quote(seen(row.cells[index]?.text ?? ''))} where the status column says something else, and is not read. Keep one of the two.`;
    return [problem('ledger-table', placeAt(source, row.cells[index]?.offset ?? 0), message)];
  });
}
