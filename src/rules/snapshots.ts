import type { Problem } from '../documents/problem.ts';
import { snapshotColumns, type Snapshot, type SnapshotRow } from '../documents/snapshot.ts';
import { startOf } from '../documents/source.ts';
import { oneOf, quote } from '../documents/text.ts';
import { readStatus, type Vocabulary } from '../statuses.ts';
import type { GateStanding, Rule } from './rule.ts';

/** What is shown of the gates by hand. */
export const snapshotRules: readonly Rule[] = [
  {
    id: 'snapshot-drift',
    family: 'Summaries',
    severity: 'warning',
    stage: 'summaries',
    asks: 'In every mode: does each table of gates that the policy names say what holds?',
    example: { file: 'summary.md', passes: '| 2 | GO | 1 | 0 |', fails: '| 2 | GO | 0 | 1 |' },
    check: ({ summaries, gates, policy }) => {
      if (gates.length === 0) return [];
      return summaries.snapshots.flatMap(({ reading }) => {
        if (reading.kind !== 'read') return []; // told by `snapshot-unread`
        const [first] = reading.value;
        if (first !== undefined) return drifts(reading.value, first, gates, policy.vocabulary);
        const message = `The snapshot has no table with the columns ${oneOf(snapshotColumns, 'and')}; add one, or take the file out of the policy.`;
        return [{ ...startOf(reading.path), message }];
      });
    },
  },
  {
    id: 'snapshot-unread',
    family: 'Summaries',
    severity: 'error',
    stage: 'summaries',
    asks: 'In every mode: can each table of gates be read that the policy names?',
    example: { file: 'summary.md', passes: '', fails: null },
    check: ({ summaries }) =>
      summaries.snapshots.flatMap(({ asked, reading }) =>
        reading.kind === 'read'
          ? []
          : [{ ...asked.place, message: `The snapshot ${quote(reading.path)} ${reading.why}.` }],
      ),
  },
];

function drifts(
  snapshots: readonly Snapshot[],
  first: Snapshot,
  gates: readonly GateStanding[],
  vocabulary: Vocabulary,
): readonly Problem[] {
  const byId = new Map(gates.map((gate) => [gate.id, gate]));
  const rows = snapshots.flatMap(({ rows: some }) => some.map((row) => ({ row, gate: gateOf(row, byId) })));
  const shown = new Set(rows.map(({ gate }) => gate?.id));
  return [
    ...rows.flatMap(({ row, gate }) =>
      gate === undefined ? [unknownGate(row, gates)] : rowDrifts(row, gate, vocabulary),
    ),
    ...gates
      .filter(({ id }) => !shown.has(id))
      .map(({ id }) => ({
        ...first.place,
        message: `The snapshot has no row of gate ${quote(id)}, expected one of each gate; add it.`,
        gate: id,
      })),
  ];
}

/** A gate is named by its id, as `2`, `Gate 2`, `2: Storage` or `Gate 2: Storage`; a name may follow a dash, too. */
function gateOf({ gate: { text } }: SnapshotRow, byId: ReadonlyMap<string, GateStanding>): GateStanding | undefined {
  const id = text.replace(/^gate\s+/i, '');
  const names = [text, id, id.split(/:|\s[-–—]\s/, 1)[0] ?? ''];
  return names.map((name) => byId.get(name.trim())).find((gate) => gate !== undefined);
}

function unknownGate({ gate }: SnapshotRow, gates: readonly GateStanding[]): Problem {
  const known = oneOf(gates.slice(0, 10).map(({ id }) => id));
  return {
    ...gate.place,
    message: `Unexpected gate ${quote(gate.text)}, expected one of the tracker: ${known}; mend the row.`,
  };
}

function rowDrifts(
  { status, closed, open }: SnapshotRow,
  gate: GateStanding,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const cells = [
    {
      cell: status,
      holds: gate.effective,
      agrees: readStatus(status.text, vocabulary) === gate.effective,
      what: 'status',
    },
    count(closed, gate.go, 'number of closed signals'),
    count(open, gate.total - gate.go, 'number of open signals'),
  ];
  return cells.flatMap(({ cell, holds, agrees, what }) =>
    agrees
      ? []
      : [
          {
            ...cell.place,
            message: `Unexpected ${what} ${cell.text === '' ? 'that is empty' : quote(cell.text)} of gate ${quote(gate.id)}, expected ${holds}; mend the snapshot.`,
            gate: gate.id,
          },
        ],
  );
}

function count(cell: SnapshotRow['open'], holds: number, what: string) {
  const agrees = /^\d{1,9}$/.test(cell.text) && Number(cell.text) === holds;
  return { cell, holds: String(holds), agrees, what };
}
