import { groupBy, linesOf, problem, type ReadingProblem } from '../../../model/problem.ts';
import { likelyStatus } from '../../../model/likely-status.ts';
import { skeleton } from '../../../model/skeleton.ts';
import { placeAt, type Source } from '../../../model/source.ts';
import { piecesOf } from '../../../model/taken-back.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { readContent } from '../markdown/cell.ts';
import type { Row, Table } from '../markdown/table.ts';
import {
  columnNames,
  dispensable,
  folded,
  headerNames,
  namesGiven,
  repeatedNames,
  type Column,
  type ColumnNames,
  type Columns,
  usualName,
} from './columns.ts';
import { isStatus, isStatusName, seen, type Looks } from './looks.ts';
import { saidOpen } from './said-open.ts';

/** The problems of the headers of the tables that are read: markup, a column that appears twice or is absent, or a name of the policy that no table has. */
export function headerProblems(
  source: Source,
  ledgers: readonly { readonly table: Table; readonly columns: Columns }[],
  named: ColumnNames,
): readonly ReadingProblem[] {
  return [
    ...ledgers.flatMap(({ table: { header }, columns }) => [
      ...markedHeader(source, header),
      ...repeatedNames(header, columns).map(({ name, index }) =>
        problem(
          'ledger-table',
          placeAt(source, header.cells[index]?.offset ?? 0),
          `Unexpected second column ${quote(name)}, expected each column once. Rename or delete one.`,
        ),
      ),
    ]),
    ...absentColumns(ledgers, named),
    ...lostNames(ledgers, named),
  ];
}

function markedHeader(source: Source, { cells }: Row): readonly ReadingProblem[] {
  const marked = cells.find(({ text }) => readContent(text).markup.some(({ kind }) => kind !== 'break'));
  if (marked === undefined) return [];
  const message = `GitHub may show the header ${quote(marked.text)} differently from how it is read here. Write plain words.`;
  return [problem('ledger-markup', placeAt(source, marked.offset), message)];
}

/** Columns that tables lack, so that their content is not checked. A missing evidence column of GO rows has its own rule. */
function absentColumns(
  ledgers: readonly { readonly table: Table; readonly columns: Columns }[],
  named: ColumnNames,
): readonly ReadingProblem[] {
  const lacking = ledgers.flatMap(({ table, columns }) => {
    const absent = (Object.keys(columnNames) as Column[]).filter(
      (column) =>
        columns[column] === undefined && !dispensable.has(column) && column !== 'evidence' && named[column] !== 'none',
    );
    return absent.length === 0 ? [] : [{ place: table.header.place, absent }];
  });
  return groupBy(lacking, ({ absent }) => absent.join()).map((group) => {
    const [{ place, absent }] = group;
    const tables =
      group.length === 1
        ? 'The table has'
        : `${String(group.length)} tables (${linesOf(group.map((one) => one.place))}) have`;
    const it = absent.length === 1 ? 'it' : 'them';
    return problem(
      'ledger-columns',
      place,
      `${tables} no column ${oneOf(absent.map(usualName))}. To have ${it} checked, add ${it}. If you do not need ${it}, write \`columns: { ${absent.map((column) => `${column}: none`).join(', ')} }\` in the policy.`,
    );
  });
}

/** Headers that the policy names, and no table has. */
function lostNames(ledgers: readonly { readonly table: Table }[], named: ColumnNames): readonly ReadingProblem[] {
  const [first] = ledgers;
  if (first === undefined) return [];
  const headers = [...new Set(ledgers.flatMap(({ table }) => headerNames(table.header)))];
  const known = new Set(headers.map(folded));
  return (Object.keys(named) as Column[]).flatMap((column) => {
    const given = namesGiven(named, column);
    if (given.length === 0 || given.some((name) => known.has(folded(name)))) return [];
    const message = `The policy names ${oneOf(given)} under \`columns\` as \`${column}\`, but no table has this header, expected one of ${oneOf(headers.slice(0, 20))}. Correct the name.`;
    return [problem('ledger-table', first.table.header.place, message)];
  });
}

/** The problems of unread columns that contradict the status column: the column has a similar name, or a cell has a word that can only be a status. */
export function rivalProblems(
  source: Source,
  { header, rows }: Table,
  columns: Columns,
  looks: Looks,
): readonly ReadingProblem[] {
  const names = headerNames(header);
  const taken = new Set(Object.values(columns));
  const own = names[columns.status ?? -1] ?? '';
  return names.flatMap((name, index) => {
    if (index === columns.status || skeleton(name) === skeleton(own)) return [];
    const isNamed = isStatusName(name, looks);
    if (!isNamed && taken.has(index) && index !== columns.note) return [];
    const row = rows.find(({ cells }) => {
      const rival = seen(cells[index]?.text ?? '');
      const said = seen(cells[columns.status ?? -1]?.text ?? '');
      if (isNamed) return isStatus(rival, looks) && rival !== said;
      return saysNoGo(rival, name) && !looks.open.has(skeleton(said));
    });
    if (row === undefined) return [];
    const column = name === '' ? 'A column without a header' : `The column ${quote(name)}`;
    const message = `${column} says ${quote(seen(row.cells[index]?.text ?? ''))}, but the status column says something else. Only the status column is read.`;
    const place = placeAt(source, row.cells[index]?.offset ?? 0);
    return isNamed
      ? [problem('ledger-table', place, `${message} Keep one of the two.`)]
      : [saidOpen(place, `${message} Make the two agree.`)];
  });
}

/** Words in the header of a column with verdicts, and of a column about the past or the future. */
const asksVerdict =
  /\b(?:status|verdict|result|state|outcome|decision|approval|approved|sign[- ]?off|qa|go|no-go|ready)\b/i;
const asksOther =
  /\?$|\b(?:old|previous|prior|before|last|initial|first|expected|target|planned|on)\b|block|requir|critical/i;

/** Whether a cell under a header says that its row is open. Under a header that does not ask for a verdict, only the exact word of a status counts. */
function saysNoGo(text: string, header: string): boolean {
  if (/^NO-GO(?=$|[\s:;,.(–—-])/.test(text)) return !asksOther.test(header);
  if (!asksVerdict.test(header) || asksOther.test(header)) return false;
  const [first = ''] = piecesOf(text);
  return [text.replace(/\s*\([^()]*\)$/, ''), first].some((said) => likelyStatus(said) === 'NO-GO');
}
