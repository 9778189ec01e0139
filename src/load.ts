import { posix } from 'node:path';
import { decode, documentLimit, tooLarge } from './documents/decode.ts';
import type { Format } from './documents/format.ts';
import { readLedger, type Ledger } from './documents/ledger.ts';
import { problem, type ReadingProblem } from './documents/problem.ts';
import { startOf } from './documents/source.ts';
import { oneOf, quote } from './documents/text.ts';
import { readTracker, type Tracker } from './documents/tracker.ts';
import type { Source } from './documents/source.ts';
import type { DocumentTree, FileReading } from './repository/tree.ts';

/** Paths that were asked for; null is to be found. */
export interface DocumentPaths {
  readonly ledger: string | null;
  readonly tracker: string | null;
}

/** The documents of a tree. A path is null where none was asked for and none was found. */
export interface Loaded {
  readonly ledgerPath: string | null;
  readonly trackerPath: string | null;
  /** Whether there is a file at all, be it readable or not. */
  readonly hasLedger: boolean;
  readonly hasTracker: boolean;
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
  readonly problems: readonly ReadingProblem[];
}

export const ledgerName = 'signal-ledger.md';
const trackerName = 'gate-tracker.json';

/** Finds, reads and parses ledger and tracker; what is wrong with them are problems. Throws where the tree cannot be read. */
export async function load(tree: DocumentTree, wanted: DocumentPaths, format: Format): Promise<Loaded> {
  const found = wanted.ledger === null ? await tree.find(ledgerName) : [wanted.ledger];
  const ledgerPath = found.length === 1 ? (found[0] ?? null) : null;
  const trackerPath =
    wanted.tracker ?? (ledgerPath === null ? null : posix.join(posix.dirname(ledgerPath), trackerName));
  const [ledger, tracker] = await Promise.all([
    loadDocument(tree, ledgerPath, {
      missing: 'ledger-missing',
      parse: (source) => fromLedger(readLedger(source, format)),
    }),
    loadDocument(tree, trackerPath, {
      missing: 'tracker-missing',
      parse: (source) => fromTracker(readTracker(source, format)),
    }),
  ]);
  return {
    ledgerPath,
    trackerPath,
    hasLedger: ledger.exists || found.length > 1,
    hasTracker: tracker.exists,
    ledger: ledger.value,
    tracker: tracker.value,
    problems: [...notOne(found, wanted), ...ledger.problems, ...tracker.problems],
  };
}

interface Document<T> {
  readonly exists: boolean;
  readonly value: T | null;
  readonly problems: readonly ReadingProblem[];
}

type Parsed<T> = Omit<Document<T>, 'exists'>;

function fromLedger({ ledger, problems }: ReturnType<typeof readLedger>): Parsed<Ledger> {
  return { value: ledger, problems };
}

function fromTracker({ tracker, problems }: ReturnType<typeof readTracker>): Parsed<Tracker> {
  return { value: tracker, problems };
}

interface Kind<T> {
  readonly missing: 'ledger-missing' | 'tracker-missing';
  readonly parse: (source: Source) => Parsed<T>;
}

async function loadDocument<T>(
  tree: DocumentTree,
  path: string | null,
  { missing, parse }: Kind<T>,
): Promise<Document<T>> {
  if (path === null) return { exists: false, value: null, problems: [] };
  const reading: FileReading = await tree.read(path, documentLimit);
  if (reading.kind === 'missing')
    return {
      exists: false,
      value: null,
      problems: [problem(missing, startOf(path), `There is no file ${quote(path)}; add it, or say where it is.`)],
    };
  if (reading.kind === 'not-a-file')
    return {
      exists: true,
      value: null,
      problems: [problem(missing, startOf(path), `${quote(path)} is ${reading.what}, expected a file.`)],
    };
  if (reading.kind === 'too-large') return { exists: true, value: null, problems: [tooLarge(path, reading.size)] };
  const { source, problems } = decode(path, reading.bytes);
  const parsed = parse(source);
  return { exists: true, value: parsed.value, problems: [...problems, ...parsed.problems] };
}

function notOne(found: readonly string[], wanted: DocumentPaths): readonly ReadingProblem[] {
  if (wanted.ledger !== null || found.length === 1) return [];
  if (found.length === 0)
    return [
      problem(
        'ledger-missing',
        startOf(ledgerName),
        `There is no file named ${quote(ledgerName)}; add one, or name the ledger by \`ledger\` (\`--ledger\`).`,
      ),
    ];
  return found.map((path) =>
    problem(
      'ledger-ambiguous',
      startOf(path),
      `There are ${String(found.length)} files named ${quote(ledgerName)}: ${oneOf(found.slice(0, 10), 'and')}; name the ledger by \`ledger\` (\`--ledger\`).`,
    ),
  );
}
