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

/** The documents of the judged tree and what was looked up for them: all that a rule of the state may know. */
export interface Facts {
  readonly ledger: Ledger;
  readonly tracker: Tracker;
  /** What each reference was found to be by which something that is GO is proven. */
  readonly proofs: ReadonlyMap<Reference, Proof>;
  /** What each path is that is cited as code. */
  readonly code: ReadonlyMap<string, Entry>;
  /** The paths that may be meant by cited code that is not there. */
  readonly nearCode: ReadonlyMap<string, readonly string[]>;
  /** How many commits back each path changed last; null where the clone is too shallow to tell. */
  readonly lastChanges: ReadonlyMap<string, number> | null;
  /** Whether the ledger's baseline commit is in the history; null where the clone is too shallow to tell. */
  readonly baselineIncluded: boolean | null;
  /** Null where the tracker names no command matrix, or the file is not there. */
  readonly matrix: Matrix | null;
}

/** Looks up all that the rules ask of the repository, each kind of question in one batch. Throws where the tree cannot be read. */
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

/** The signals whose word is GO, of which evidence is asked. */
export function goSignals(ledger: Ledger): readonly Signal[] {
  return ledger.signals.filter(({ status }) => status === 'GO');
}

/** The gates that claim to be GO: declared so, or, where the tracker states nothing, by their signals. */
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

/** The files and folders that a piece of evidence leads to, as far as they are there. */
export function provenPaths({ proofs }: Facts, reference: Reference): readonly RepositoryPath[] {
  return proofs.get(reference)?.paths ?? [];
}

/** What a reference to code leads to: all files that its pattern matches; or the first of its paths that is there, else its first. None for what is no path. */
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

/** The paths that may be meant by some that are not there, by each of them. */
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

/** So many paths get a suggestion. */
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
