import { problem, repeated, type ReadingProblem } from '../../../model/problem.ts';
import type { Reference } from '../../../model/reference.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { count, oneOf, quote, withoutHidden } from '../../../model/text.ts';
import { chooseSections } from '../ledger/chosen-sections.ts';
import { columnNames, findColumns, headerNames, isLedger } from '../ledger/columns.ts';
import { plainOptions, type ReadingOptions } from '../ledger/reading-options.ts';
import { frontMatterProblems } from '../ledger/front-matter.ts';
import { readHeader } from '../ledger/header.ts';
import { joinProblems } from '../ledger/joined.ts';
import { looksOf } from '../ledger/looks.ts';
import { plainProblems } from '../ledger/plain.ts';
import { readSignal, type RowFormat, type Signal } from '../ledger/signal.ts';
import { headerProblems, rivalProblems } from '../ledger/table-columns.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { withinLimits } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { readTables, type Row, type Table } from '../markdown/table.ts';

/** A signal ledger as it was read. */
export interface Ledger {
  readonly path: string;
  readonly title: string | null;
  readonly baselineCommit: Reference | null;
  readonly definitionOfDone: Reference | null;
  /** In the order of the document, the first of each id. */
  readonly signals: readonly Signal[];
  /** The ids of rows that stand in the ledger and could not be read. */
  readonly unread: readonly string[];
}

/** A ledger, or null where the document is none, and what is wrong with it. */
export interface LedgerReading {
  readonly ledger: Ledger | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads every top-level table with an id and a status column. */
export function readLedger(source: Source, options: ReadingOptions = plainOptions): LedgerReading {
  const bounded = withinLimits(source, () => readTablesOf(source, options));
  return bounded.kind === 'read' ? bounded.value : { ledger: null, problems: [bounded.problem] };
}

function readTablesOf(source: Source, options: ReadingOptions): LedgerReading {
  const { blocks, tables, chosen, ledgers } = findLedgers(source, options);
  const read = new Map(
    ledgers.map(({ table, columns }) => [table.header.place.line, new Set(Object.values(columns))] as const),
  );
  const doubtsBeside = (ids: readonly string[]): readonly ReadingProblem[] => {
    const looks = looksOf(options, ids);
    return [
      ...chosen.lacks.map((name) => noSection(source, name)),
      ...frontMatterProblems(source, looks),
      ...joinProblems(source, blocks, read),
      ...plainProblems({ source, blocks, read, chosen, looks }),
    ];
  };
  if (ledgers.length === 0) {
    const doubts = doubtsBeside([]);
    return { ledger: null, problems: doubts.length > 0 ? doubts : [noTable(source, tables)] };
  }

  const rows = ledgers.flatMap((ledger) => ledger.table.rows.map((row) => readRow(source, row, ledger)));
  const signals = rows.flatMap(({ signal }) => (signal === null ? [] : [signal]));
  const first = new Map(signals.toReversed().map((signal) => [signal.id, signal]));
  return {
    ledger: {
      path: source.path,
      ...readHeader(source, blocks),
      signals: signals.filter((signal) => first.get(signal.id) === signal),
      unread: rows.flatMap(({ unread }) => (unread === null ? [] : [unread])),
    },
    problems: [
      ...doubtsBeside(rows.flatMap(({ signal, unread }) => signal?.id ?? unread ?? [])),
      ...ledgers.flatMap((ledger) => headerProblems(source, ledger.table.header, ledger.columns, options.columns)),
      ...ledgers.flatMap((ledger) => rivalProblems(source, ledger.table, ledger.columns, looksOf(options, []))),
      ...rows.flatMap(({ problems }) => problems),
      ...repeated('signal-duplicate', 'signal', signals),
      ...(rows.length === 0 ? [noRows(source, ledgers[0]?.table)] : []),
    ],
  };
}

/** The tables of a ledger, without looking at what else is in the document; none where no parser reads it in a bounded time. */
export function ledgerTables(source: Source, options: ReadingOptions): readonly LedgerTable[] {
  const bounded = withinLimits(source, () => findLedgers(source, options).ledgers);
  return bounded.kind === 'read' ? bounded.value : [];
}

/** The document's blocks and tables, and those of the tables that are read. */
function findLedgers(source: Source, { columns: names, vocabulary, sections }: ReadingOptions) {
  const blocks = readBlocks(source.text);
  const tables = readTables(source, blocks);
  const definitions = definitionsOf(source, blocks);
  const chosen = chooseSections(source, blocks.children, sections);
  const readLines = new Set(
    blocks.children.flatMap(({ type, position }, index) =>
      type === 'table' && chosen.isRead[index] === true ? (position?.start.line ?? []) : [],
    ),
  );
  const ledgers: readonly LedgerTable[] = tables
    .map((table) => ({ table, columns: findColumns(table.header, names), vocabulary, definitions }))
    .filter(({ table, columns }) => isLedger(columns) && readLines.has(table.header.place.line));
  return { blocks, tables, chosen, ledgers };
}

interface RowReading {
  readonly signal: Signal | null;
  readonly unread: string | null;
  readonly problems: readonly ReadingProblem[];
}

/** A table whose rows are signals. */
export interface LedgerTable extends RowFormat {
  readonly table: Table;
}

function readRow(source: Source, row: Row, ledger: LedgerTable): RowReading {
  const reading = readSignal(source, row, ledger);
  const expected = ledger.table.header.cells.length;
  if (row.cells.length === expected)
    return { ...reading, unread: reading.signal === null ? visible(reading.id) : null };
  const hint =
    row.cells.length > expected ? 'Write a `|` inside a cell as `\\|`, also in a code span' : 'Add the missing cells';
  const id = reading.id === null ? {} : { signal: reading.id };
  const of = reading.id === null ? '' : ` of ${quote(reading.id)}`;
  const message = `Unexpected row${of} with ${count(row.cells.length, 'cell')}, expected ${String(expected)} as in the header. ${hint}.`;
  return { signal: null, unread: visible(reading.id), problems: [problem('row-cells', row.place, message, id)] };
}

/** The id that a reader sees, by which the row counts as being there. */
function visible(id: string | null): string | null {
  return id === null ? null : withoutHidden(id);
}

function noTable(source: Source, tables: readonly Table[]): ReadingProblem {
  const seen = tables
    .map((table) =>
      headerNames(table.header)
        .map((name) => quote(name))
        .join(', '),
    )
    .join('; ');
  const found = seen === '' ? 'the document has no table at its top level' : `found the headers ${seen}`;
  const place = tables[0]?.header.place ?? startOf(source.path);
  return problem(
    'ledger-table',
    place,
    `Expected a table with the columns ${oneOf(columnNames.id)} and ${oneOf(columnNames.status)}, ${found}.`,
  );
}

function noSection(source: Source, name: string): ReadingProblem {
  return problem(
    'ledger-table',
    startOf(source.path),
    `The ledger has no heading ${quote(name)}, which the policy names under \`sections\`. Correct the name there, or add the heading.`,
  );
}

function noRows(source: Source, table: Table | undefined): ReadingProblem {
  return problem(
    'ledger-empty',
    table?.header.place ?? startOf(source.path),
    'The ledger has no signals, expected at least one row; a ledger without signals closes nothing.',
  );
}
