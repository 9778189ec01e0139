import { posix } from 'node:path';
import { pathsOf, type Reference } from '../../model/reference.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { areClosed } from '../../model/statuses.ts';
import { decode, documentLimit } from '../documents/decode.ts';
import type { Ledger } from '../documents/formats/ledger.ts';
import { readMatrix, type Matrix } from '../documents/formats/matrix.ts';
import type { Gate, Tracker } from '../documents/tracker/tracker.ts';
import type { Signal } from '../documents/ledger/signal.ts';
import { nearPathsIn } from '../documents/near-paths.ts';
import type { History } from '../git/history.ts';
import { firstThere, type Entry, type Tree } from '../git/tree.ts';
import { evidencePathsOf, prove } from './kinds/index.ts';
import type { Proof } from './kinds/kind.ts';

/** The documents of the judged tree, and what was looked up for them: everything that a rule about the state may know. */
export interface Facts {
  readonly ledger: Ledger;
  readonly tracker: Tracker;
  /** The result for each reference that proves a GO signal or gate. */
  readonly proofs: ReadonlyMap<Reference, Proof>;
  /** What each path is that is cited as code. */
  readonly code: ReadonlyMap<string, Entry>;
  /** For cited code that does not exist: the paths that may be meant. */
  readonly nearCode: ReadonlyMap<string, readonly string[]>;
  /** How many commits ago each path changed last; null where the clone is too shallow to know. */
  readonly lastChanges: ReadonlyMap<string, number> | null;
  /** Whether the ledger's baseline commit is in the history; null where the clone is too shallow to know. */
  readonly baselineIncluded: boolean | null;
  /** Null where the tracker names no command matrix, or the file does not exist. */
  readonly matrix: Matrix | null;
}

/** Looks up everything that the rules need from the repository, each kind of question in one batch. Throws where the tree cannot be read. */
export async function gatherFacts(ledger: Ledger, tracker: Tracker, tree: Tree, history: History): Promise<Facts> {
  const signals = goSignals(ledger);
  const evidence = [...signals.flatMap(evidenceOf), ...goGates(ledger, tracker).flatMap((gate) => gate.evidence)];
  const baseline = (ledger.baselineCommit ?? tracker.baselineCommit)?.text ?? '';
  const [proofs, code, lastChanges, baselineIncluded, matrix] = await Promise.all([
    prove(evidence, { tree }),
    tree.look(eachOnce(signals.flatMap(codeOf).flatMap(pathsOf))).then(async (entries) => ({
      entries,
      near: await nearMissing(tree, ledger.path, entries),
    })),
    history.lastChanges(
      eachOnce(
        signals
          .filter((signal) => codeOf(signal).length > 0)
          .flatMap((signal) => [...codeOf(signal).flatMap(pathsOf), ...evidenceOf(signal).flatMap(evidencePathsOf)]),
      ),
    ),
    baseline === '' ? true : history.includes(baseline),
    tracker.commandMatrix === null ? null : loadMatrix(tracker.commandMatrix.statusFile, tree),
  ]);
  return { ledger, tracker, proofs, code: code.entries, nearCode: code.near, lastChanges, baselineIncluded, matrix };
}

/** The signals with the status GO, which need evidence. */
export function goSignals(ledger: Ledger): readonly Signal[] {
  return ledger.signals.filter(({ status }) => status === 'GO');
}

/** The gates that claim to be GO: by their declared status, or without one by their signals. */
export function goGates(ledger: Ledger, tracker: Tracker): readonly Gate[] {
  const rows = new Map(ledger.signals.map(({ id, status }) => [id, status]));
  return tracker.gates.filter(
    ({ status, required }) => status === 'GO' || (status === null && areClosed(required.map(({ id }) => rows.get(id)))),
  );
}

export function evidenceOf(signal: Signal): readonly Reference[] {
  return signal.evidence?.references ?? [];
}

export function codeOf(signal: Signal): readonly Reference[] {
  return signal.code?.references ?? [];
}

/** The existing files and folders that a piece of evidence leads to. */
export function provenPaths({ proofs }: Facts, reference: Reference): readonly RepositoryPath[] {
  return proofs.get(reference)?.paths ?? [];
}

/** What a reference to code leads to: all files that its pattern matches, or the first of its paths that exists, else its first path. Empty where it is not a path. */
export function codeAt(
  { code }: Facts,
  reference: Reference,
): readonly { readonly path: RepositoryPath; readonly entry: Entry }[] {
  if (reference.matches !== undefined)
    return reference.matches.map((path) => ({ path, entry: code.get(path) ?? { kind: 'missing' } }));
  const found = firstThere(pathsOf(reference), code);
  return found === null ? [] : [found];
}

/** Whether a reference to code leads to nothing. */
export function isCodeMissing(facts: Facts, reference: Reference): boolean {
  const found = codeAt(facts, reference);
  return found.length === 0 ? reference.matches !== undefined : found.every(({ entry }) => entry.kind === 'missing');
}

/** For each path that does not exist: the paths that may be meant. */
async function nearMissing(
  tree: Tree,
  ledgerPath: string,
  code: ReadonlyMap<string, Entry>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const missing = [...code].flatMap(([path, { kind }]) => (kind === 'missing' ? [path] : []));
  if (missing.length === 0) return new Map();
  const near = nearPathsIn(await tree.list());
  return new Map(missing.slice(0, suggestedLimit).map((path) => [path, near(path, posix.dirname(ledgerPath))]));
}

/** At most this many paths get a suggestion. */
const suggestedLimit = 100;

function eachOnce(paths: readonly RepositoryPath[]): readonly RepositoryPath[] {
  return [...new Set(paths)];
}

async function loadMatrix(statusFile: Reference, tree: Tree): Promise<Matrix | null> {
  const [path] = pathsOf(statusFile);
  if (path === undefined) return null;
  const reading = await tree.read(path, documentLimit);
  if (reading.kind !== 'bytes') return null;
  const { source, problems } = decode(path, reading.bytes);
  return problems.length === 0 ? readMatrix(source) : null;
}
