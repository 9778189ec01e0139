import type { GateResult } from '../../model/gate-result.ts';
import type { Problem } from '../../model/problem.ts';
import { startOf } from '../../model/source.ts';
import { readStatus } from '../../model/read-status.ts';
import type { Vocabulary } from '../../model/statuses.ts';
import { oneOf, quote } from '../../model/text.ts';
import {
  gateOfRow,
  isCount,
  snapshotColumns,
  type Snapshot,
  type SnapshotRow,
} from '../../read/documents/formats/snapshot.ts';
import type { Rule } from './rule.ts';

/** Rules about what other files say about the gates: claims that may be made only while every gate is GO, and tables that are kept by hand. */
export const summaryRules: readonly Rule[] = [
  {
    id: 'claim-early',
    family: 'Summaries',
    severity: 'error',
    stage: 'summaries',
    question: 'In every mode: is each claim that the policy protects made only while every gate is GO?',
    example: { file: 'README.md', passes: 'in the works', fails: 'production-ready' },
    check: ({ summaries, gates }) => {
      const open = gates.filter(({ effective }) => effective !== 'GO').map(({ id }) => id);
      if (gates.length > 0 && open.length === 0) return [];
      const seen = open.length === 0 ? 'no gate is known' : `open: ${oneOf(open.slice(0, 10), 'and')}`;
      return summaries.claims.flatMap(({ claim, reading }) => {
        const pattern = quote(claim.pattern);
        if (reading.kind !== 'read' || reading.value.kind === 'unknown') return []; // reported by `claim-unread`
        return reading.value.places.map((place) => ({
          ...place,
          message: `Unexpected claim ${pattern}, which is allowed only while every gate is GO (${seen}). Remove it until then.`,
        }));
      });
    },
  },
  {
    id: 'claim-unread',
    family: 'Summaries',
    severity: 'error',
    stage: 'summaries',
    question: 'In every mode: can each file that the policy checks for claims be read?',
    example: { file: 'README.md', passes: '', fails: null },
    check: ({ summaries }) =>
      summaries.claims.flatMap(({ claim, reading }) => {
        const known = `It is not known whether ${quote(reading.path)} claims ${quote(claim.pattern)}`;
        if (reading.kind !== 'read') return [{ ...claim.place, message: `${known}: the file ${reading.why}.` }];
        return reading.value.kind === 'unknown'
          ? [{ ...claim.place, message: `${known}: the pattern ${reading.value.why}. Simplify it.` }]
          : [];
      }),
  },
  {
    id: 'snapshot-drift',
    family: 'Summaries',
    severity: 'warning',
    stage: 'summaries',
    question: 'In every mode: is each table of gates that the policy names up to date?',
    example: { file: 'summary.md', passes: '| 2 | GO | 1 | 0 |', fails: '| 2 | GO | 0 | 1 |' },
    check: ({ summaries, gates, policy }) => {
      if (gates.length === 0) return [];
      return summaries.snapshots.flatMap(({ reading }) => {
        if (reading.kind !== 'read') return []; // reported by `snapshot-unread`
        const [first] = reading.value;
        if (first !== undefined) return drifts(reading.value, first, gates, policy.vocabulary);
        const message = `The snapshot has no table with the columns ${oneOf(snapshotColumns, 'and')}. Add one, or remove the file from the policy.`;
        return [{ ...startOf(reading.path), message }];
      });
    },
  },
  {
    id: 'snapshot-unread',
    family: 'Summaries',
    severity: 'error',
    stage: 'summaries',
    question: 'In every mode: can each table of gates that the policy names be read?',
    example: { file: 'summary.md', passes: '', fails: null },
    check: ({ summaries }) =>
      summaries.snapshots.flatMap(({ snapshot, reading }) =>
        reading.kind === 'read'
          ? []
          : [{ ...snapshot.place, message: `The snapshot ${quote(reading.path)} ${reading.why}.` }],
      ),
  },
];

function drifts(
  snapshots: readonly Snapshot[],
  first: Snapshot,
  gates: readonly GateResult[],
  vocabulary: Vocabulary,
): readonly Problem[] {
  const byId = new Map(gates.map((gate) => [gate.id, gate]));
  const rows = snapshots.flatMap(({ rows: some }) => some.map((row) => ({ row, gate: gateOfRow(row, byId) })));
  const shown = new Set(rows.map(({ gate }) => gate?.id));
  return [
    ...rows.flatMap(({ row, gate }) =>
      gate === undefined ? [unknownGate(row, gates)] : rowDrifts(row, gate, vocabulary),
    ),
    ...gates
      .filter(({ id }) => !shown.has(id))
      .map(({ id }) => ({
        ...first.place,
        message: `The snapshot has no row for gate ${quote(id)}, expected one for each gate. Add it.`,
        gate: id,
      })),
  ];
}

function unknownGate({ gate }: SnapshotRow, gates: readonly GateResult[]): Problem {
  const known = oneOf(gates.slice(0, 10).map(({ id }) => id));
  return {
    ...gate.place,
    message: `Unexpected gate ${quote(gate.text)}, expected a gate of the tracker: ${known}. Correct the row.`,
  };
}

function rowDrifts(
  { status, closed, open }: SnapshotRow,
  gate: GateResult,
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
            message: `Unexpected ${what} ${cell.text === '' ? 'that is empty' : quote(cell.text)} of gate ${quote(gate.id)}, expected ${holds}. Correct the table.`,
            gate: gate.id,
          },
        ],
  );
}

function count(cell: SnapshotRow['open'], holds: number, what: string) {
  return { cell, holds: String(holds), agrees: isCount(cell, holds), what };
}
