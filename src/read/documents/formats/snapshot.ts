import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { folded, headerNames } from '../ledger/columns.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { readTables, type Row, type Table } from '../markdown/table.ts';

/** The columns of a snapshot of gates. */
export const snapshotColumns = ['Gate', 'Status', 'Closed Signals', 'Open Signals'] as const;

interface SnapshotField {
  readonly text: string;
  readonly place: Place;
}

/** What a snapshot says of one gate, as a reader sees it; a cell that is not there says ''. */
export interface SnapshotRow {
  readonly gate: SnapshotField;
  readonly status: SnapshotField;
  /** The number of its signals that are GO. */
  readonly closed: SnapshotField;
  /** The number of its signals that are not. */
  readonly open: SnapshotField;
}

/** A table of gates, by hand. */
export interface Snapshot {
  readonly place: Place;
  readonly rows: readonly SnapshotRow[];
}

/** The tables of a document that have these columns, in any order and among others, without regard to case and spacing. */
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
        gate: field(row, gate),
        status: field(row, status),
        closed: field(row, closed),
        open: field(row, open),
      })),
    },
  ];
}
