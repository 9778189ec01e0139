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
import type { ProofNeed } from '../policy/keys/proof.ts';
import { fingerprintsOf, objectsOf, type Fingerprint } from './fingerprint.ts';
import { evidencePathsOf, prove } from './kinds/index.ts';
import { noRow, type Citation, type Ports, type Proof } from './kinds/kind.ts';
import { needsBySignal, unmatchedNeeds } from './proof-needs.ts';

/** The documents of the judged tree, and what was looked up for them: everything that a rule about the state may know. */
export interface Facts {
  readonly ledger: Ledger;
  readonly tracker: Tracker;
  /** The result for each reference that proves a GO signal or gate. */
  readonly proofs: ReadonlyMap<Reference, Proof>;
  /** What the policy needs as proof of each GO signal, by id; empty where it does not say. */
  readonly needs: ReadonlyMap<string, readonly ProofNeed[]>;
  /** The objects of all that reviewed GO signals cite, by path. */
  readonly objects: ReadonlyMap<string, string>;
  /** The fingerprints of the GO signals that the tracker says are reviewed, as they are now. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** The entries of the policy that match no signal at all. */
  readonly unmatched: readonly ProofNeed[];
  /** When the files changed last that prove a signal with a highest age, by path, in seconds since 1970; null where the clone is too shallow to know. */
  readonly changedAt: ReadonlyMap<string, number> | null;
  /** The time of the verdict. */
  readonly asOf: Date;
  /** When the judged commit was made, in ISO 8601; null where that is not known, or nothing depends on the time of the verdict. */
  readonly committedAt: string | null;
  /** Whether GitHub was asked for what it must prove, as in a release. */
  readonly isAsked: boolean;
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

/** Where facts come from, and what the policy needs. */
export interface Sources extends Ports {
  readonly history: Pick<History, 'lastChanges' | 'changedAt' | 'includes'>;
  readonly proof: readonly ProofNeed[];
  readonly asOf: Date;
  /** Whether more depends on the time of the verdict than ages, such as waivers. */
  readonly isTimed: boolean;
}

/** Looks up everything that the rules need from the repository, each kind of question in one batch. Throws where the tree cannot be read. */
export async function gatherFacts(ledger: Ledger, tracker: Tracker, sources: Sources): Promise<Facts> {
  const { tree, history, asOf } = sources;
  const signals = goSignals(ledger);
  const needs = needsBySignal(sources.proof, signals, tracker);
  const baseline = (ledger.baselineCommit ?? tracker.baselineCommit)?.text ?? '';
  const listed = new Set((tracker.signals ?? []).filter((one) => one.reviewed !== null).map(({ id }) => id));
  const reviewed = signals.filter(({ id }) => listed.has(id));
  const [proofs, code, lastChanges, changedAt, baselineIncluded, matrix, objects, committedAt] = await Promise.all([
    prove(citationsOf(ledger, tracker, needs), sources),
    tree.look(eachOnce(signals.flatMap(codeOf).flatMap(pathsOf))).then(async (entries) => ({
      entries,
      near: await nearMissing(tree, ledger.path, entries),
    })),
    history.lastChanges(
      eachOnce(
        signals
          .filter((signal) => codeOf(signal).length > 0)
          .flatMap((signal) => [...codeOf(signal).flatMap(pathsOf), ...evidencePaths(signal)]),
      ),
    ),
    changesOf(
      history,
      signals.filter(({ id }) => needs.get(id)?.some(({ maxAge }) => maxAge !== null)).flatMap(evidencePaths),
    ),
    baseline === '' ? true : history.includes(baseline),
    tracker.commandMatrix === null ? null : loadMatrix(tracker.commandMatrix.statusFile, tree),
    objectsOf(reviewed, tree),
    sources.isTimed || [...needs.values()].flat().some(({ maxAge }) => maxAge !== null)
      ? (sources.commits?.time() ?? null)
      : null,
  ]);
  return {
    ledger,
    tracker,
    proofs,
    needs,
    unmatched: unmatchedNeeds(sources.proof, ledger.signals, tracker),
    changedAt,
    objects,
    fingerprints: fingerprintsOf(reviewed, [ledger.path, tracker.path], objects),
    asOf,
    committedAt,
    isAsked: sources.runs !== null,
    code: code.entries,
    nearCode: code.near,
    lastChanges,
    baselineIncluded,
    matrix,
  };
}

/** All that proves a GO signal or gate, each with its row. */
function citationsOf(ledger: Ledger, tracker: Tracker, needs: Facts['needs']): readonly Citation[] {
  return [
    ...goSignals(ledger).flatMap((signal) => {
      const unchanged = needs.get(signal.id)?.some((need) => need.unchanged) === true;
      const row = { code: eachOnce(codeOf(signal).flatMap(pathsOf)), unchanged };
      return evidenceOf(signal).map((reference) => ({ reference, row }));
    }),
    ...goGates(ledger, tracker).flatMap(({ evidence }) => evidence.map((reference) => ({ reference, row: noRow }))),
  ];
}

function evidencePaths(signal: Signal): readonly RepositoryPath[] {
  return evidenceOf(signal).flatMap(evidencePathsOf);
}

async function changesOf(history: Sources['history'], paths: readonly RepositoryPath[]): Promise<Facts['changedAt']> {
  return paths.length === 0 ? new Map() : await history.changedAt(eachOnce(paths));
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
