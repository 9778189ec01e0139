import { areClosed, type Status } from '../../model/statuses.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import type { Gate, Tracker } from '../../read/documents/tracker/tracker.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { gateEdits, signalEdits, type Edit, type GateField, type SignalField } from './edits.ts';

export const signalChangeKinds = ['promoted', 'regressed', 'moved', 'added', 'removed', 'edited'] as const;

export interface SignalChange {
  readonly id: string;
  readonly kind: (typeof signalChangeKinds)[number];
  /** Null where the signal is added, or its status is not known. */
  readonly from: Status | null;
  readonly to: Status | null;
  /** What differs, where the signal is on both sides. */
  readonly fields: readonly SignalField[];
  /** What it says otherwise, field by field; of a signal that comes or goes, all that it says. */
  readonly edits: readonly Edit<SignalField>[];
}

export const gateChangeKinds = ['added', 'removed', 'changed', 'edited'] as const;

export interface GateChange {
  readonly id: string;
  readonly kind: (typeof gateChangeKinds)[number];
  /** The declared statuses. */
  readonly from: Status | null;
  readonly to: Status | null;
  /** What it says otherwise, field by field; of a gate that comes or goes, all that it says. */
  readonly edits: readonly Edit<GateField>[];
}

export interface Changes {
  readonly signals: readonly SignalChange[];
  readonly gates: readonly GateChange[];
  /** The gates of both sides that rows and declaration close now and did not close before. Evidence is not looked at. */
  readonly closed: readonly string[];
  /** The gates of both sides that they closed before and do not close now. */
  readonly reopened: readonly string[];
}

/** A file that a row of the head cites as evidence, and that the change moved or deleted. */
export interface LostEvidence {
  readonly signal: string;
  readonly path: string;
}

/** One side of a comparison; a document that does not exist is null. */
export interface Side {
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
}

/** What differs between base and head: first in the order of the head, then what is gone, in the order of the base. Pure. */
export function compare(base: Side, head: Side): Changes {
  const [before, after] = [closedGates(base), closedGates(head)];
  const known = new Set(base.tracker?.gates.map(({ id }) => id));
  const onBoth = (head.tracker?.gates ?? []).map(({ id }) => id).filter((id) => known.has(id));
  return {
    closed: onBoth.filter((id) => after.has(id) && !before.has(id)),
    reopened: onBoth.filter((id) => before.has(id) && !after.has(id)),
    signals: changesOf(base.ledger?.signals ?? [], head.ledger?.signals ?? [], signalChange).filter(
      ({ id, kind }) => kind !== 'removed' || head.ledger?.unread.includes(id) !== true,
    ),
    gates: changesOf(base.tracker?.gates ?? [], head.tracker?.gates ?? [], gateChange),
  };
}

/** The gates that the documents close: declared GO or not declared, and without an open required row. */
export function closedGates({ ledger, tracker }: Side): ReadonlySet<string> {
  const rows = new Map(ledger?.signals.map(({ id, status }) => [id, status]));
  const closed = (tracker?.gates ?? []).filter(
    ({ status, required }) => (status ?? 'GO') === 'GO' && areClosed(required.map(({ id }) => rows.get(id))),
  );
  return new Set(closed.map(({ id }) => id));
}

function changesOf<T extends { readonly id: string }, C>(
  base: readonly T[],
  head: readonly T[],
  change: (from: T | null, to: T | null) => C | null,
): readonly C[] {
  const before = new Map(base.map((entry) => [entry.id, entry]));
  const after = new Set(head.map(({ id }) => id));
  const kept = head.map((entry) => change(before.get(entry.id) ?? null, entry));
  const gone = base.filter(({ id }) => !after.has(id)).map((entry) => change(entry, null));
  return [...kept, ...gone].filter((entry) => entry !== null);
}

function signalChange(from: Signal | null, to: Signal | null): SignalChange | null {
  const edits = signalEdits(from, to);
  if (from === null || to === null) {
    const [kind, id] = from === null ? (['added', to?.id] as const) : (['removed', from.id] as const);
    return { id: id ?? '', kind, from: from?.status ?? null, to: to?.status ?? null, fields: [], edits };
  }
  const fields = edits.map(({ field }) => field);
  return edits.length === 0
    ? null
    : { id: to.id, kind: statusChange(from.status, to.status), from: from.status, to: to.status, fields, edits };
}

function statusChange(from: Status | null, to: Status | null): SignalChange['kind'] {
  if (from === to) return 'edited';
  if (to === 'GO') return 'promoted';
  // A change to N/A has its own rule, `signal-excluded`.
  return from === 'GO' && to !== 'N/A' ? 'regressed' : 'moved';
}

function gateChange(from: Gate | null, to: Gate | null): GateChange | null {
  const edits = gateEdits(from, to);
  const what = { from: from?.status ?? null, to: to?.status ?? null, edits };
  if (from === null || to === null)
    return { id: (to ?? from)?.id ?? '', kind: from === null ? 'added' : 'removed', ...what };
  if (edits.length === 0) return null;
  return { id: to.id, kind: from.status === to.status ? 'edited' : 'changed', ...what };
}
