import type { JSONPath } from 'jsonc-parser';
import type { Source } from '../../../model/source.ts';
import { areClosed, type Status } from '../../../model/statuses.ts';
import { quote } from '../../../model/text.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { isPlaceholder, type Signal } from '../ledger/signal.ts';
import type { Tracker } from '../tracker/tracker.ts';
import { trackerSchema } from '../tracker/tracker-schema.ts';
import { wordFor, type DocumentFormat, type NamedEdit } from './format.ts';
import { appendEdit, openJson, valueEdit } from './json-edit.ts';
import type { reviewing } from './review-edit.ts';
import type { Ledger } from './ledger.ts';

/** How much of a tracker follows its ledger. */
export interface Following {
  /** The signal whose status and owner follow; null means every signal. */
  readonly signal: string | null;
  /** Whether signals that the tracker does not have are added. */
  readonly add: boolean;
  /** The gates that are declared GO, where no row keeps them open. */
  readonly close: ReadonlySet<string>;
}

/** How a tracker is made to follow its ledger. */
export interface Followed {
  readonly edits: readonly NamedEdit[];
  /** What is not in the ledger, and stays in the tracker, because removing it would ask for less. */
  readonly left: readonly string[];
}

/** A format of trackers, and how a tracker in this format follows its ledger. Pure. */
export interface TrackerFormat extends DocumentFormat<Tracker> {
  readonly follow: typeof trackerFollowing;
  readonly review: typeof reviewing;
}

/** Makes a tracker without problems follow a ledger. Removes no requirement. Pure. */
export function trackerFollowing(
  source: Source,
  tracker: Tracker,
  ledger: Ledger,
  { vocabulary }: ReadingOptions,
  how: Following,
): Followed {
  const rows = new Map(ledger.signals.map((signal) => [signal.id, signal]));
  const file = trackerSchema.parse(JSON.parse(source.text));
  const used = [...file.gates, ...(file.signals ?? [])].flatMap(({ status }) => status ?? []);
  const word = (status: Status): string => wordFor(status, vocabulary, used);
  const added = how.add ? newRequirements(tracker, ledger) : new Map<number, readonly string[]>();
  const document = openJson(source.text);
  const values = [...signalChanges(tracker, file, rows, word, how), ...gateChanges(tracker, rows, added, word, how)];
  const signals = how.add ? newSignals(tracker, ledger, word) : [];
  return {
    edits: [
      ...values.map(({ path, value, what }) => ({ ...valueEdit(document, path, value), what })),
      ...[...added].map(([index, ids]) => ({
        ...appendEdit(document, ['gates', index, requirementsKey(file, index)], ids),
        what: `required by gate ${quote(tracker.gates[index]?.id ?? '')}`,
      })),
      ...(signals.length === 0
        ? []
        : [{ ...appendEdit(document, ['signals'], signals), what: 'signals of the tracker' }]),
    ],
    left: unlisted(tracker, rows),
  };
}

type TrackerFile = ReturnType<typeof trackerSchema.parse>;

interface Change {
  readonly path: JSONPath;
  readonly value: string;
  readonly what: string;
}

function signalChanges(
  tracker: Tracker,
  { signals: entries = [] }: TrackerFile,
  rows: ReadonlyMap<string, Signal>,
  word: (status: Status) => string,
  { signal: only }: Following,
): readonly Change[] {
  return (tracker.signals ?? []).flatMap((tracked, index): readonly Change[] => {
    const row = rows.get(tracked.id);
    if (row === undefined || (only !== null && only !== tracked.id)) return [];
    const at = (key: string, value: string): Change => ({
      path: ['signals', index, key],
      value,
      what: `${key} of ${quote(tracked.id)}`,
    });
    const owner = row.owner?.text ?? '';
    return [
      // An entry without a status does not contradict the ledger; an unknown word does.
      ...(row.status === null || entries[index]?.status == null || row.status === tracked.status
        ? []
        : [at('status', word(row.status))]),
      ...(tracked.owner === null || isPlaceholder(owner) || owner === tracked.owner.text ? [] : [at('owner', owner)]),
    ];
  });
}

function gateChanges(
  tracker: Tracker,
  rows: ReadonlyMap<string, Signal>,
  added: ReadonlyMap<number, readonly string[]>,
  word: (status: Status) => string,
  { close }: Following,
): readonly Change[] {
  return tracker.gates.flatMap(({ id, status, required }, index): readonly Change[] => {
    const ids = [...required.map((one) => one.id), ...(added.get(index) ?? [])];
    const to = gateStatus(
      status,
      ids.map((one) => rows.get(one)?.status ?? null),
      close.has(id),
    );
    if (to === status || to === null) return [];
    return [{ path: ['gates', index, 'status'], value: word(to), what: `gate ${quote(id)}` }];
  });
}

/** The new declared status of a gate: never better than its signals. */
function gateStatus(status: Status | null, said: readonly (Status | null)[], close: boolean): Status | null {
  const closed = areClosed(said);
  if (status === 'GO' && !closed) return said.includes('GO') ? 'PARTIAL' : 'NO-GO';
  return close && closed && status !== null ? 'GO' : status;
}

function newSignals(
  tracker: Tracker,
  ledger: Ledger,
  word: (status: Status) => string,
): readonly Readonly<Record<string, string>>[] {
  if (tracker.signals === null) return [];
  const known = new Set(tracker.signals.map(({ id }) => id));
  return ledger.signals.flatMap(({ id, owner, status }) => {
    if (known.has(id) || status === null) return [];
    return [
      { id, ...(owner === null || isPlaceholder(owner.text) ? {} : { owner: owner.text }), status: word(status) },
    ];
  });
}

/** Signals that no gate requires, by the index of the gate that their row names. */
function newRequirements({ gates }: Tracker, ledger: Ledger): ReadonlyMap<number, readonly string[]> {
  const required = new Set(gates.flatMap((gate) => gate.required.map(({ id }) => id)));
  const indexes = new Map(gates.map(({ id }, index) => [id, index]));
  const added = new Map<number, readonly string[]>();
  for (const { id, gate } of ledger.signals) {
    const index = indexes.get(gate?.text ?? '');
    if (index !== undefined && !required.has(id)) added.set(index, [...(added.get(index) ?? []), id]);
  }
  return added;
}

/** The one of the two keys that the gate has, else the first. */
function requirementsKey({ gates }: TrackerFile, index: number): string {
  return gates[index]?.required_signals === undefined ? 'required_signal_ids' : 'required_signals';
}

function unlisted(tracker: Tracker, rows: ReadonlyMap<string, Signal>): readonly string[] {
  const named = [...tracker.gates.flatMap(({ required }) => required), ...(tracker.signals ?? [])].map(({ id }) => id);
  return [...new Set(named)].filter((id) => !rows.has(id));
}
