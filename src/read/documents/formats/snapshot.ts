import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { readStatus } from '../../../model/read-status.ts';
import type { Status, Vocabulary } from '../../../model/statuses.ts';
import { quote } from '../../../model/text.ts';
import { folded, headerNames } from '../ledger/columns.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { cellEdit, emphasised } from './cell-edit.ts';
import { wordFor, type NamedEdit } from './format.ts';
import { readTables, type Cell, type Row, type Table } from '../markdown/table.ts';

/** The columns of a snapshot of gates. */
export const snapshotColumns = ['Gate', 'Status', 'Closed Signals', 'Open Signals'] as const;

interface SnapshotField {
  readonly text: string;
  readonly place: Place;
}

/** What a snapshot says about one gate, as a reader sees it; a missing cell is ''. */
export interface SnapshotRow {
  /** The cells of its columns, in the order of `snapshotColumns`; a missing cell is null. */
  readonly cells: readonly (Cell | null)[];
  readonly gate: SnapshotField;
  readonly status: SnapshotField;
  /** The number of its signals that are GO. */
  readonly closed: SnapshotField;
  /** The number of its signals that are not GO. */
  readonly open: SnapshotField;
}

/** A table of gates that somebody keeps by hand. */
export interface Snapshot {
  readonly place: Place;
  readonly rows: readonly SnapshotRow[];
}

/** The tables of a document that have these columns, in any order and among others. Case and spacing do not count. */
export function readSnapshots(source: Source): Bounded<readonly Snapshot[]> {
  return withinShortLimits(source, () => {
    const blocks = readBlocks(source.text);
    const definitions = definitionsOf(source, blocks);
    return readTables(source, blocks).flatMap((table) => snapshotOf(source, table, definitions));
  });
}

function snapshotOf(source: Source, { header, rows }: Table, definitions: Definitions): readonly Snapshot[] {
  const names = headerNames(header).map(folded);
  const columns = snapshotColumns.map((column) => names.indexOf(folded(column)));
  if (columns.includes(-1)) return [];
  const [gate, status, closed, open] = columns;
  const field = (row: Row, column: number | undefined): SnapshotField => {
    const cell = row.cells[column ?? -1];
    return cell === undefined
      ? { text: '', place: row.place }
      : { text: readContent(cell.text, definitions).text, place: placeAt(source, cell.offset) };
  };
  return [
    {
      place: header.place,
      rows: rows.map((row) => ({
        cells: columns.map((column) => row.cells[column] ?? null),
        gate: field(row, gate),
        status: field(row, status),
        closed: field(row, closed),
        open: field(row, open),
      })),
    },
  ];
}

/** The state of a gate, as a snapshot shows it. */
export interface ShownGate {
  readonly id: string;
  readonly status: Status;
  readonly closed: number;
  readonly open: number;
}

/** The gate that a row of a snapshot means, by its id: `2`, `Gate 2`, `2: Storage` or `Gate 2: Storage`. A name may also follow a dash. */
export function gateOfRow<Gate>({ gate: { text } }: SnapshotRow, byId: ReadonlyMap<string, Gate>): Gate | undefined {
  const id = text.replace(/^gate\s+/i, '');
  const names = [text, id, id.split(/:|\s[-–—]\s/, 1)[0] ?? ''];
  return names.map((name) => byId.get(name.trim())).find((gate) => gate !== undefined);
}

/** The edits that make the rows of a snapshot show the state of the gates. Rows of unknown gates stay. Pure. */
export function snapshotEdits(
  source: Source,
  snapshots: readonly Snapshot[],
  gates: readonly ShownGate[],
  vocabulary: Vocabulary,
): readonly NamedEdit[] {
  const byId = new Map(gates.map((gate) => [gate.id, gate]));
  const rows = snapshots.flatMap((snapshot) => snapshot.rows);
  const used = rows.map(({ status }) => status.text);
  return rows.flatMap((row) => {
    const gate = gateOfRow(row, byId);
    if (gate === undefined) return [];
    const [, status, closed, open] = row.cells;
    const edit = (cell: Cell | null | undefined, is: boolean, text: string, what: string): readonly NamedEdit[] =>
      is || cell === null || cell === undefined
        ? []
        : [
            {
              ...cellEdit(source, cell, emphasised(cell, text)),
              told: `${cell.raw === '' ? 'nothing' : cell.raw} -> ${emphasised(cell, text)}`,
              what: `${what} of gate ${quote(gate.id)}`,
            },
          ];
    const isStatus = readStatus(row.status.text, vocabulary) === gate.status;
    return [
      ...edit(status, isStatus, wordFor(gate.status, vocabulary, used), 'status'),
      ...edit(closed, isCount(row.closed, gate.closed), String(gate.closed), 'closed signals'),
      ...edit(open, isCount(row.open, gate.open), String(gate.open), 'open signals'),
    ];
  });
}

/** Whether a cell has this number, with or without leading zeros. */
export function isCount({ text }: SnapshotField, number: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) === number;
}
