import { targetOf } from '../../model/reference.ts';
import { startOf, type Place } from '../../model/source.ts';
import { oneOf, quote } from '../../model/text.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { evidenceOf } from '../../read/evidence/facts.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import type { SignalChange } from '../changes/compare.ts';
import type { Comparison } from '../changes/comparison.ts';
import type { Rule } from './rule.ts';

/** Rules about what a change removes, reverts or promotes. */
export const changeRules: readonly Rule[] = [
  {
    id: 'signal-removed',
    family: 'Changes',
    ofChange: true,
    severity: 'error',
    acceptable: true,
    stage: 'changes',
    question: 'Is each signal of the base still there?',
    example: { file: 'signal-ledger.md', passes: '| A-2 |', fails: '| A-3 |' },
    check: (comparison) => {
      const places = placesOfRows(comparison);
      return comparison.changes.signals
        .filter(({ kind }) => kind === 'removed' && comparison.head.ledger !== null)
        .map(({ id, from }) => ({
          ...(places.get(id) ?? headLedger(comparison)),
          message: `The signal ${quote(id)} was ${from ?? 'without a known status'} in the base and is removed. Restore its row.`,
          signal: id,
        }));
    },
  },
  {
    id: 'gate-removed',
    family: 'Changes',
    ofChange: true,
    severity: 'error',
    acceptable: true,
    stage: 'changes',
    question: 'Is each gate of the base still there?',
    example: { file: 'gate-tracker.json', passes: '"id": 2,', fails: '"id": 3,' },
    check: (comparison) =>
      comparison.changes.gates
        .filter(({ kind }) => kind === 'removed' && comparison.head.tracker !== null)
        .map(({ id }) => ({
          ...headTracker(comparison),
          message: `The gate ${quote(id)} of the base is removed. Restore it.`,
          gate: id,
        })),
  },
  {
    id: 'requirement-dropped',
    family: 'Changes',
    ofChange: true,
    severity: 'error',
    acceptable: true,
    stage: 'changes',
    question: 'Does each gate still require every signal that it required in the base?',
    example: { file: 'gate-tracker.json', passes: '["A-1", "A-2"]', fails: '["A-1"]' },
    check: ({ base, head }) => {
      // Without a tracker the rows name their gates. A row that is gone is reported as a removed signal, not here too.
      const isOwn = base.tracker?.source === 'ledger' && head.tracker?.source === 'ledger';
      const rows = new Set(head.ledger?.signals.map(({ id }) => id));
      const before = new Map((base.tracker?.gates ?? []).map((gate) => [gate.id, gate]));
      return (head.tracker?.gates ?? []).flatMap((gate) => {
        const required = new Set(gate.required.map(({ id }) => id));
        const dropped = (before.get(gate.id)?.required ?? [])
          .map(({ id }) => id)
          .filter((id) => !required.has(id) && !(isOwn && !rows.has(id)));
        if (dropped.length === 0) return [];
        return [
          {
            ...gate.place,
            message: `Gate ${quote(gate.id)} no longer requires ${oneOf(dropped.slice(0, 20), 'and')}. Require it again.`,
            gate: gate.id,
            signals: dropped,
          },
        ];
      });
    },
  },
  {
    id: 'signal-regressed',
    family: 'Changes',
    ofChange: true,
    severity: 'notice',
    stage: 'changes',
    question: 'Is each signal that was GO still GO?',
    example: { file: 'signal-ledger.md', passes: '| Load team | GO |', fails: '| Load team | PARTIAL |' },
    check: (comparison) =>
      inBoth(comparison)
        .filter(({ change }) => change.kind === 'regressed')
        .map(({ to }) => ({
          ...to.statusPlace,
          message: `${quote(to.id)} was GO in the base and is ${to.status ?? 'without a known status'} now. Check that this is meant.`,
          signal: to.id,
        })),
  },
  {
    id: 'signal-rewritten',
    family: 'Changes',
    ofChange: true,
    severity: 'notice',
    stage: 'changes',
    question:
      'Does each promoted signal have the title and the exit criterion from when its row was added or was last GO? Needs history.',
    example: {
      file: 'signal-ledger.md',
      passes: 'p99 under 100 ms',
      fails: 'p99 under 900 ms',
      base: ['| Load team | GO |', '| Load team | NO-GO |'],
    },
    check: (comparison) => {
      const after = new Map((comparison.head.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
      return comparison.rewrites.map(({ id, field, sha, was }) => ({
        ...(after.get(id)?.[field]?.place ?? headLedger(comparison)),
        message: `The ${field === 'exit' ? 'exit criterion' : 'title'} of ${quote(id)}, which is promoted, was ${quote(was)} until commit ${sha.slice(0, 12)} changed it. Check that the evidence proves what was asked for at first.`,
        signal: id,
      }));
    },
  },
  {
    id: 'promotion-unproven',
    family: 'Changes',
    ofChange: true,
    severity: 'warning',
    stage: 'changes',
    question: 'Was some evidence of each promoted signal added or changed since the base?',
    example: {
      file: 'signal-ledger.md',
      passes: '`evidence/new.log`',
      fails: '`evidence/old.log`',
      base: ['| Load team | GO |', '| Load team | NO-GO |'],
    },
    check: (comparison) =>
      inBoth(comparison)
        .filter(({ change, to }) => change.kind === 'promoted' && !hasNewEvidence(comparison, to))
        .map(({ to }) => ({
          ...to.statusPlace,
          message: `${quote(to.id)} is promoted to GO, but none of its evidence was added or changed since the base. Commit what proves it.`,
          signal: to.id,
        })),
  },
];

interface Pair {
  readonly from: Signal;
  readonly to: Signal;
  readonly change: SignalChange;
}

function inBoth({ base, head, changes }: Comparison): readonly Pair[] {
  const before = new Map((base.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
  const after = new Map((head.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
  return changes.signals.flatMap((change) => {
    const [from, to] = [before.get(change.id), after.get(change.id)];
    return from === undefined || to === undefined ? [] : [{ from, to, change }];
  });
}

function hasNewEvidence({ fresh }: Comparison, signal: Signal): boolean {
  // A run is of the judged commit itself.
  return evidenceOf(signal).some(
    (reference) => targetOf(reference).kind === 'asked' || evidencePathsOf(reference).some((path) => fresh.has(path)),
  );
}

/** The place for something that is gone: the beginning of its document. */
/** Where each row of the base is in the head; of a removed one, the row above it that is still there. */
function placesOfRows({ base, head }: Comparison): ReadonlyMap<string, Place> {
  const there = new Map(head.ledger?.signals.map(({ id, place }) => [id, place]));
  const places = new Map<string, Place>();
  let above: Place | undefined;
  for (const { id } of base.ledger?.signals ?? []) {
    above = there.get(id) ?? above;
    if (above !== undefined) places.set(id, above);
  }
  return places;
}

function headLedger({ base, head }: Comparison): Place {
  return startOf(head.ledger?.path ?? base.ledger?.path ?? '');
}

function headTracker({ base, head }: Comparison): Place {
  return startOf(head.tracker?.path ?? base.tracker?.path ?? '');
}
