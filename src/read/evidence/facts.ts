import { pathsOf, targetOf, type Reference } from '../../model/reference.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { decode, documentLimit } from '../documents/decode.ts';
import type { Ledger } from '../documents/formats/ledger.ts';
import { readMatrix, type Matrix } from '../documents/formats/matrix.ts';
import type { Gate, Tracker } from '../documents/formats/tracker.ts';
import type { Signal } from '../documents/ledger/signal.ts';
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
    tree.look(eachOnce(signals.flatMap(codeOf).flatMap(pathsOf))),
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
  return { ledger, tracker, proofs, code, lastChanges, baselineIncluded, matrix };
}

/** The signals whose word is GO, of which evidence is asked. */
export function goSignals(ledger: Ledger): readonly Signal[] {
  return ledger.signals.filter(({ status }) => status === 'GO');
}

/** The gates that claim to be GO: declared so, or, where the tracker states nothing, by their signals. */
export function goGates(ledger: Ledger, tracker: Tracker): readonly Gate[] {
  const go = new Set(goSignals(ledger).map(({ id }) => id));
  return tracker.gates.filter(
    ({ status, required }) => status === 'GO' || (status === null && required.every(({ id }) => go.has(id))),
  );
}

export function evidenceOf(signal: Signal): readonly Reference[] {
  return signal.evidence?.references ?? [];
}

export function codeOf(signal: Signal): readonly Reference[] {
  return signal.code?.references ?? [];
}

/** The path that a piece of evidence leads to, or null where it leads to none that is there. */
export function provenPath({ proofs }: Facts, reference: Reference): RepositoryPath | null {
  const target = proofs.get(reference)?.target;
  return evidencePathsOf(reference).find((path) => path === target) ?? null;
}

/** What a reference to code leads to: the first of its paths that is there, else its first; null for what is no path. */
export function codeAt(
  { code }: Facts,
  reference: Reference,
): { readonly path: RepositoryPath; readonly entry: Entry } | null {
  return firstThere(pathsOf(reference), code);
}

function eachOnce(paths: readonly RepositoryPath[]): readonly RepositoryPath[] {
  return [...new Set(paths)];
}

async function loadMatrix(statusFile: Reference, tree: Tree): Promise<Matrix | null> {
  const target = targetOf(statusFile);
  const path = target.kind === 'path' ? target.paths[0] : undefined;
  if (path === undefined) return null;
  const reading = await tree.read(path, documentLimit);
  if (reading.kind !== 'bytes') return null;
  const { source, problems } = decode(path, reading.bytes);
  return problems.length === 0 ? readMatrix(source) : null;
}
