import { problem, repeated, type ReadingProblem } from '../../../model/problem.ts';
import type { Reference } from '../../../model/reference.ts';
import { isOpen } from '../../../model/statuses.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { count, oneOf, quote, withoutHidden, yamlWord } from '../../../model/text.ts';
import { aroundProblems, openBlocks } from '../ledger/around/blocks.ts';
import { columnNames, decidingIndexes, findColumns, headerNames, isLedger } from '../ledger/columns.ts';
import { openTasks } from '../ledger/tasks/open-tasks.ts';
import { plainOptions, type ReadingOptions } from '../ledger/reading-options.ts';
import { readHeader } from '../ledger/header.ts';
import { looksOf, nothingKnown, type Known } from '../ledger/looks.ts';
import { gateOfHeading } from '../ledger/own-gate.ts';
import { faultProblems } from '../ledger/row-faults.ts';
import { readSignal, type RowFormat, type Signal, type SignalReading } from '../ledger/signal.ts';
import { headerProblems, rivalProblems } from '../ledger/table-columns.ts';
import { withinLimits } from '../markdown/limits.ts';
import { readTables, type Row, type Table } from '../markdown/table.ts';

/** A signal ledger as it was read. */
export interface Ledger {
  readonly path: string;
  readonly title: string | null;
  readonly baselineCommit: Reference | null;
  readonly definitionOfDone: Reference | null;
  /** In the order of the document, the first of each id. */
  readonly signals: readonly Signal[];
  /** The ids of rows that are in the ledger and could not be read. */
  readonly unread: readonly string[];
}

/** A ledger (null where the document is not a ledger), and its problems. */
export interface LedgerReading {
  readonly ledger: Ledger | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads every top-level table with a status column and one that names its signals. */
export function readLedger(source: Source, options: ReadingOptions = plainOptions): LedgerReading {
  const bounded = withinLimits(source, () => readTablesOf(source, options));
  return bounded.kind === 'read' ? bounded.value : { ledger: null, problems: [bounded.problem] };
}

function readTablesOf(source: Source, options: ReadingOptions): LedgerReading {
  const found = findLedgers(source, options);
  const { tables, ledgers } = found;
  const columns = new Map(ledgers.map((one) => [one.table.header.place.line, decidingIndexes(one.columns)] as const));
  const doubtsBeside = (known: Known): readonly ReadingProblem[] =>
    aroundProblems(found, options, known, { columns, items: new Set() });
  if (ledgers.length === 0) {
    const doubts = doubtsBeside(nothingKnown);
    return { ledger: null, problems: doubts.length > 0 ? doubts : [noTable(source, tables)] };
  }

  const rows = ledgers.flatMap((ledger) => ledger.table.rows.map((row) => readRow(source, row, ledger)));
  const signals = rows.flatMap(({ signal }) => (signal === null ? [] : [signal]));
  return {
    ledger: {
      path: source.path,
      ...readHeader(source, found.blocks),
      signals: firstOfEach(signals),
      unread: rows.flatMap(({ unread }) => (unread === null ? [] : [unread])),
    },
    problems: [
      ...doubtsBeside({
        ids: rows.flatMap(({ signal, unread }) => signal?.id ?? unread ?? []),
        gates: gateNames(signals),
        hasOpen: signals.some(({ status }) => isOpen(status)),
      }),
      ...headerProblems(source, ledgers, options.columns),
      ...ledgers.flatMap((ledger) =>
        rivalProblems(source, ledger.table, ledger.columns, looksOf(options, nothingKnown)),
      ),
      ...rows.flatMap(({ problems }) => problems),
      ...faultProblems(
        rows.flatMap(({ faults }) => faults),
        options.vocabulary,
      ),
      ...repeated('signal-duplicate', 'signal', signals, duplicateHint(signals)),
      ...ledgers.filter(({ table }) => table.rows.length === 0).map(({ table }) => noRows(table, rows.length > 0)),
      ...openTasks(found),
    ],
  };
}

/** The names of the gates of some signals, without names that are just numbers. */
export function gateNames(signals: readonly Signal[]): readonly string[] {
  const names = signals.flatMap(({ under }) => [under?.id ?? '', under?.name ?? '']);
  return [...new Set(names)].filter((name) => /\p{L}{2}/u.test(name));
}

/** What to do about ids that appear twice. Where each gate has its own ids, the policy can say so. */
export function duplicateHint(signals: readonly Signal[]): string {
  const inGate = new Set(signals.map(({ id, under }) => JSON.stringify([id, under?.id])));
  const all = new Set(signals.map(({ id }) => id));
  return inGate.size > all.size
    ? 'Rename one, or, if each gate has its own ids, write `ids: per-gate` in the policy'
    : 'Rename or delete one';
}

/** The first signal of each id. */
export function firstOfEach(signals: readonly Signal[]): readonly Signal[] {
  const first = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
  return signals.filter((signal) => first.get(signal.id) === signal);
}

/** The tables of a ledger, without looking at the rest of the document; empty where reading could take too long. */
export function ledgerTables(source: Source, options: ReadingOptions): readonly LedgerTable[] {
  const bounded = withinLimits(source, () => findLedgers(source, options).ledgers);
  return bounded.kind === 'read' ? bounded.value : [];
}

/** The document's blocks and tables, and which of the tables are read. */
function findLedgers(source: Source, options: ReadingOptions) {
  const { columns: names, vocabulary, ids } = options;
  const opened = openBlocks(source, options);
  const { blocks, chosen, definitions } = opened;
  const tables = readTables(source, blocks);
  const headings = new Map(
    blocks.children.flatMap(({ type, position }, index) =>
      type === 'table' && chosen.isRead[index] === true && position !== undefined
        ? [[position.start.line, chosen.headings[index] ?? null] as const]
        : [],
    ),
  );
  const ledgers = tables.flatMap((table): readonly LedgerTable[] => {
    const { place } = table.header;
    const heading = headings.get(place.line);
    const columns = findColumns(table.header, names);
    if (heading === undefined || !isLedger(columns)) return [];
    const header = headerNames(table.header);
    const read = decidingIndexes(columns);
    const spare = header.filter((name, index) => name !== '' && !read.has(index));
    const row = { columns, names: header, header: { ...place, spare }, vocabulary, ids, definitions };
    return [{ ...row, headed: gateOfHeading(heading), table }];
  });
  return { ...opened, tables, ledgers };
}

interface RowReading extends Omit<SignalReading, 'id'> {
  readonly unread: string | null;
}

/** A table whose rows are signals. */
export interface LedgerTable extends RowFormat {
  readonly table: Table;
}

function readRow(source: Source, row: Row, ledger: LedgerTable): RowReading {
  const { id, ...reading } = readSignal(source, row, ledger);
  const expected = ledger.table.header.cells.length;
  if (row.cells.length === expected) return { ...reading, unread: reading.signal === null ? visible(id) : null };
  const hint =
    row.cells.length > expected ? 'Write a `|` inside a cell as `\\|`, also in a code span' : 'Add the missing cells';
  const of = id === null ? '' : ` of ${quote(id)}`;
  const message = `Unexpected row${of} with ${count(row.cells.length, 'cell')}, expected ${String(expected)} as in the header. ${hint}.`;
  const wrong = problem('row-cells', row.place, message, id === null ? {} : { signal: id });
  return { signal: null, unread: visible(id), problems: [wrong], faults: [] };
}

/** The id that a reader sees: the row with this id counts as present. */
function visible(id: string | null): string | null {
  return id === null ? null : withoutHidden(id);
}

function noTable(source: Source, tables: readonly Table[]): ReadingProblem {
  const headers = [
    ...new Map(tables.map(({ header }) => [headerNames(header).join('|'), headerNames(header)])).values(),
  ];
  const found =
    headers.length === 0
      ? 'the document has no table at its top level, and no task list'
      : `found the headers ${headers
          .slice(0, 10)
          .map((names) => names.map((name) => quote(name)).join(', '))
          .join('; ')}`;
  const [[first = '', second = ''] = []] = headers;
  const example =
    first === '' || second === '' ? 'columns' : `columns: { id: ${yamlWord(first)}, status: ${yamlWord(second)} }`;
  const fix = headers.length === 0 ? 'Add one' : `Rename the columns, or name them in the policy, as \`${example}\``;
  return problem(
    'ledger-table',
    tables[0]?.header.place ?? startOf(source.path),
    `Expected a table with a status column (${oneOf(columnNames.status)}) and a column that names its rows (${oneOf(columnNames.id)}), ${found}. ${fix}.`,
  );
}

function noRows({ header }: Table, hasOthers: boolean): ReadingProblem {
  return problem(
    'ledger-empty',
    header.place,
    hasOthers
      ? 'This table has no signals, expected at least one row. Add rows, or delete the table.'
      : 'The ledger has no signals, expected at least one row. Add the signals of the release.',
  );
}
