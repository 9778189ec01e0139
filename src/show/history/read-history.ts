import { closedGates, compare, type Side } from '../../judge/changes/compare.ts';
import { ruleOf } from '../../judge/rules/catalogue.ts';
import { countByStatus } from '../../model/statuses.ts';
import { quote } from '../../model/text.ts';
import { documentLimit } from '../../read/documents/decode.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import { ownTracker } from '../../read/documents/formats/own-tracker.ts';
import type { Tracker } from '../../read/documents/tracker/tracker.ts';
import type { ReadingOptions } from '../../read/documents/ledger/reading-options.ts';
import { openLedger, openTracker, type Document } from '../../read/documents/load.ts';
import type { Git } from '../../read/git/git.ts';
import { revisionsOf, versionsAt, type Revision, type Version } from '../../read/git/revisions.ts';
import type { LedgerHistory } from './ledger-history.ts';

/** Whose history is read, and how much of it. */
export interface HistoryQuestion {
  readonly head: string;
  readonly shallow: boolean;
  readonly ledgerPath: string;
  readonly trackerPath: string | null;
  readonly options: ReadingOptions;
  /** The most revisions. */
  readonly limit: number;
}

type Row = LedgerHistory['revisions'][number];

/** Reads what the documents declared along the first parents of a commit, all in a few processes. Throws where git fails, or cannot be asked for such a path. */
export async function readHistory(git: Git, question: HistoryQuestion): Promise<LedgerHistory> {
  const { head, shallow, ledgerPath, trackerPath, limit } = question;
  const paths = trackerPath === null ? [ledgerPath] : [ledgerPath, trackerPath];
  for (const path of paths)
    if (/\p{Cc}/u.test(path)) throw new Error(`${quote(path)} has a control character in its name, and is not read`);
  // One more than is shown, to know what the oldest one changed. All together are read in the time that one document may take.
  const found = await revisionsOf(git, head, paths, limit + 1);
  const shas = found.map(({ sha }) => sha);
  const versions = await versionsAt(git, shas, paths, { each: documentLimit, all: documentLimit });
  const truncated = found.length > limit || versions.length < found.length;
  const rows = await toRows(found, versions, question);
  return {
    schemaVersion: 1,
    head,
    ledger: { path: ledgerPath },
    tracker: { path: trackerPath },
    shallow,
    truncated,
    revisions: truncated && rows.length > 1 ? rows.slice(0, -1) : rows,
  };
}

/** Newest first, as they came; made from the oldest on, for each is compared with the one before. */
async function toRows(
  revisions: readonly Revision[],
  versions: readonly (readonly Version[])[],
  { ledgerPath, trackerPath, options }: HistoryQuestion,
): Promise<readonly Row[]> {
  const ledgerAt = rememberingOne(async (version) => judged(await openLedger(ledgerPath, version.reading, options)));
  const trackerAt = rememberingOne(async (version) =>
    judged(await openTracker(trackerPath ?? '', version.reading, options)),
  );
  const rows: Row[] = [];
  let before: Before | null = null;
  for (const [index, files] of [...versions.entries()].toReversed()) {
    const [ledgerVersion, trackerVersion] = files;
    const revision = revisions[index];
    if (revision === undefined || ledgerVersion === undefined) continue;
    const ledger = await ledgerAt(ledgerVersion);
    const tracker = trackerVersion === undefined ? ownGates(ledger) : await trackerAt(trackerVersion);
    rows.push(toRow(revision, ledger, tracker, before));
    if (ledger.value !== null) before = { sha: revision.sha, ledger: ledger.value, tracker: tracker.value };
  }
  return rows.toReversed();
}

interface Judged<T> {
  /** Null where the document cannot be trusted. */
  readonly value: T | null;
  readonly problems: Row['problems'];
}

/** Where there is no tracker, the gates are the ledger's own. */
function ownGates({ value }: Judged<Ledger>): Judged<Tracker> {
  return { value: value === null ? null : ownTracker(value), problems: [] };
}

interface Before extends Side {
  readonly sha: string;
}

/** A document that `check` would call invalid says nothing here either: what it counts to would be a guess. */
function judged<T>({ value, problems }: Document<T>): Judged<T> {
  const first = problems.find(({ rule }) => ruleOf(rule).invalidates === true);
  if (first === undefined) return { value, problems: [] };
  return { value: null, problems: [{ rule: first.rule, path: first.path, line: first.line }] };
}

/** Most commits change one document of the two; to remember all that were read would take too much memory. */
function rememberingOne<T>(make: (version: Version) => T): (version: Version) => T {
  let last: { readonly id: string; readonly made: T } | null = null;
  return (version) => {
    if (last?.id !== version.id) last = { id: version.id, made: make(version) };
    return last.made;
  };
}

function toRow(revision: Revision, ledger: Judged<Ledger>, tracker: Judged<Tracker>, before: Before | null): Row {
  const readable = ledger.value !== null && tracker.value !== null;
  return {
    ...revision,
    signals: ledger.value === null ? null : countSignals(ledger.value),
    gates: readable ? countGates(ledger.value, tracker.value) : null,
    problems: [...ledger.problems, ...tracker.problems],
    changes: ledger.value === null || before === null ? null : changesSince(before, ledger.value, tracker.value),
  };
}

function countSignals({ signals }: Ledger): NonNullable<Row['signals']> {
  return { total: signals.length, byStatus: countByStatus(signals) };
}

function countGates(ledger: Ledger, tracker: Tracker): NonNullable<Row['gates']> {
  return { total: tracker.gates.length, closed: closedGates({ ledger, tracker }).size };
}

/** A tracker that one side cannot show would make every gate look added or removed. */
function changesSince(before: Before, ledger: Ledger, tracker: Tracker | null): NonNullable<Row['changes']> {
  const known = before.tracker !== null && tracker !== null;
  const changes = compare(
    { ledger: before.ledger, tracker: known ? before.tracker : null },
    { ledger, tracker: known ? tracker : null },
  );
  return {
    since: before.sha,
    ...changes,
    signals: changes.signals.map(({ id, kind, from, to, fields }) => ({ id, kind, from, to, fields })),
    gates: changes.gates.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
  };
}
