import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { Source } from '../../../model/source.ts';
import { areClosed, type Status } from '../../../model/statuses.ts';
import { quote } from '../../../model/text.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { isPlaceholder, type Signal } from '../ledger/signal.ts';
import type { Tracker } from '../tracker/tracker.ts';
import { trackerSchema } from '../tracker/tracker-schema.ts';
import { wordFor, type DocumentFormat } from './format.ts';
import { appended } from './json-append.ts';
import type { Ledger } from './ledger.ts';

/** How far a tracker is to follow its ledger. */
export interface Following {
  /** Whose status and owner follow; null is every signal's. */
  readonly signal: string | null;
  /** Whether signals that the tracker does not know are added. */
  readonly add: boolean;
  /** Whether gates whose signals are all closed are declared GO. */
  readonly close: boolean;
}

/** A tracker that follows its ledger, and in what it differs from before. */
export interface Followed {
  readonly text: string;
  /** Each change as "gate `1`: GO -> PARTIAL". */
  readonly changes: readonly string[];
  /** What is not in the ledger and stays, for to take it away would ask for less. */
  readonly left: readonly string[];
}

/** A format of trackers, and how a tracker is made to follow its ledger in it. Pure. */
export interface TrackerFormat extends DocumentFormat<Tracker> {
  readonly follow: typeof trackerFollowing;
}

interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
  readonly isNew: boolean;
  readonly told: string;
}

/** Makes a tracker without problems follow a ledger. Takes away nothing that it asks for. Pure. */
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
  const changes = [
    ...signalChanges(tracker, rows, word, how),
    ...gateChanges(tracker, rows, word, how),
    ...(how.add ? [...newSignals(tracker, ledger, word), ...newRequirements(tracker, ledger, file)] : []),
  ];
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^([ \t]+)"/m.exec(source.text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
  const text = changes.reduce(
    (before, { path, value, isNew }) =>
      isNew ? appended(before, path, value) : applyEdits(before, modify(before, path, value, { formattingOptions })),
    source.text,
  );
  return { text, changes: changes.map(({ told }) => told), left: unlisted(tracker, rows) };
}

function signalChanges(
  tracker: Tracker,
  rows: ReadonlyMap<string, Signal>,
  word: (status: Status) => string,
  { signal: only }: Following,
): readonly Change[] {
  return (tracker.signals ?? []).flatMap((tracked, index): readonly Change[] => {
    const row = rows.get(tracked.id);
    if (row === undefined || (only !== null && only !== tracked.id)) return [];
    const at = (key: string, value: string, from: string): Change => ({
      path: ['signals', index, key],
      value,
      isNew: false,
      told: `${key} of ${quote(tracked.id)}: ${from} -> ${value}`,
    });
    const owner = row.owner?.text ?? '';
    return [
      ...(row.status === null || tracked.status === null || row.status === tracked.status
        ? []
        : [at('status', word(row.status), tracked.status)]),
      ...(tracked.owner === null || isPlaceholder(owner) || owner === tracked.owner.text
        ? []
        : [at('owner', owner, quote(tracked.owner.text))]),
    ];
  });
}

function gateChanges(
  tracker: Tracker,
  rows: ReadonlyMap<string, Signal>,
  word: (status: Status) => string,
  { close }: Following,
): readonly Change[] {
  return tracker.gates.flatMap(({ id, status, required }, index): readonly Change[] => {
    const said = required.map((one) => rows.get(one.id)?.status ?? null);
    const to = gateStatus(status, said, close);
    if (to === status || to === null) return [];
    const told = `gate ${quote(id)}: ${status ?? 'nothing'} -> ${to}`;
    return [{ path: ['gates', index, 'status'], value: word(to), isNew: false, told }];
  });
}

/** What a gate is to be declared: no more than its signals say. */
function gateStatus(status: Status | null, said: readonly (Status | null)[], close: boolean): Status | null {
  const closed = areClosed(said);
  if (status === 'GO' && !closed) return said.includes('GO') ? 'PARTIAL' : 'NO-GO';
  return close && closed && status !== null ? 'GO' : status;
}

function newSignals(tracker: Tracker, ledger: Ledger, word: (status: Status) => string): readonly Change[] {
  if (tracker.signals === null) return [];
  const known = new Set(tracker.signals.map(({ id }) => id));
  return ledger.signals
    .filter(({ id, status }) => !known.has(id) && status !== null)
    .map(({ id, owner, status }) => ({
      path: ['signals'],
      value: {
        id,
        ...(owner === null || isPlaceholder(owner.text) ? {} : { owner: owner.text }),
        status: word(status ?? 'NO-GO'),
      },
      isNew: true,
      told: `signal ${quote(id)} is added`,
    }));
}

/** Signals that no gate requires, to the gate that their row names. */
function newRequirements(
  { gates }: Tracker,
  ledger: Ledger,
  file: ReturnType<typeof trackerSchema.parse>,
): readonly Change[] {
  const required = new Set(gates.flatMap((gate) => gate.required.map(({ id }) => id)));
  return ledger.signals.flatMap(({ id, gate }): readonly Change[] => {
    const index = gates.findIndex((one) => one.id === gate?.text);
    if (required.has(id) || index < 0) return [];
    const key = file.gates[index]?.required_signals === undefined ? 'required_signal_ids' : 'required_signals';
    const told = `gate ${quote(gates[index]?.id ?? '')} requires ${quote(id)}`;
    return [{ path: ['gates', index, key], value: id, isNew: true, told }];
  });
}

function unlisted(tracker: Tracker, rows: ReadonlyMap<string, Signal>): readonly string[] {
  const named = [...tracker.gates.flatMap(({ required }) => required), ...(tracker.signals ?? [])].map(({ id }) => id);
  return [...new Set(named)].filter((id) => !rows.has(id));
}
