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
} from './columns.ts';
import { isStatus, isStatusName, seen, type Looks } from './looks.ts';
import { saidOpen } from './said-open.ts';
import { usualName } from './signal.ts';

/** What is wrong with the headers of the tables that are read: markup, a column that stands twice or is absent, or that the policy names and none has. */
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
  const message = `GitHub may show the header ${quote(marked.text)} in another way than it is read. Write plain words.`;
  return [problem('ledger-markup', placeAt(source, marked.offset), message)];
}

/** Columns that tables lack: what they would say is not checked. Where GO rows lack evidence, a rule of its own tells that. */
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
    return problem(
      'ledger-columns',
      place,
      `${tables} no column ${oneOf(absent.map(usualName), 'and no')}. What it would say is not checked. Where there is none, write \`columns: { ${absent.map((column) => `${column}: none`).join(', ')} }\` in the policy.`,
    );
  });
}

/** Headers that the policy names, and none of the tables has. */
function lostNames(ledgers: readonly { readonly table: Table }[], named: ColumnNames): readonly ReadingProblem[] {
  const [first] = ledgers;
  if (first === undefined) return [];
  const headers = [...new Set(ledgers.flatMap(({ table }) => headerNames(table.header)))];
  const known = new Set(headers.map(folded));
  return (Object.keys(named) as Column[]).flatMap((column) => {
    const given = namesGiven(named, column);
    if (given.length === 0 || given.some((name) => known.has(folded(name)))) return [];
    const message = `The policy names ${oneOf(given)} under \`columns\` as \`${column}\`, and no table has it, expected one of ${oneOf(headers.slice(0, 20))}. Correct the name.`;
    return [problem('ledger-table', first.table.header.place, message)];
  });
}

/** A column that is not read, and says something else than the one of the status: by a name like that one's, or by a word that only a status is. */
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
    const message = `${column} says ${quote(seen(row.cells[index]?.text ?? ''))} where the status column says something else, and is not read as a status.`;
    const place = placeAt(source, row.cells[index]?.offset ?? 0);
    return isNamed
      ? [problem('ledger-table', place, `${message} Keep one of the two.`)]
      : [saidOpen(place, `${message} Make the two agree.`)];
  });
}

/** Words of a header over a verdict, and of one over what was or is to be. */
const asksVerdict =
  /\b(?:status|verdict|result|state|outcome|decision|approval|approved|sign[- ]?off|qa|go|no-go|ready)\b/i;
const asksOther =
  /\?$|\b(?:old|previous|prior|before|last|initial|first|expected|target|planned|on)\b|block|requir|critical/i;

/** Whether a cell under a header says that its row is open. Where no verdict is asked, only the very word of a status does. */
function saysNoGo(text: string, header: string): boolean {
  if (/^NO-GO(?=$|[\s:;,.(–—-])/.test(text)) return !asksOther.test(header);
  if (!asksVerdict.test(header) || asksOther.test(header)) return false;
  const [first = ''] = piecesOf(text);
  return [text.replace(/\s*\([^()]*\)$/, ''), first].some((said) => likelyStatus(said) === 'NO-GO');
}
