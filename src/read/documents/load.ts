import { problem, type ReadingProblem } from '../../model/problem.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { startOf, type Place, type Source } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import type { DocumentTree, FileReading } from '../git/tree.ts';
import { readWithin } from './bounds/read-within.ts';
import { decode, documentLimit, tooLarge } from './decode.ts';
import { formatOf, trackerFormats } from './formats/index.ts';
import type { Ledger } from './formats/ledger.ts';
import { ownGateProblems, ownTracker } from './formats/own-tracker.ts';
import type { Tracker } from './tracker/tracker.ts';
import { findDocuments, type DocumentPaths } from './find-documents.ts';
import type { ReadingOptions } from './ledger/reading-options.ts';
import { didYouMean } from './near-paths.ts';
import { settle } from './settle.ts';

/** Who named a path, and where: the place of a policy's key, or null where an input or an option did. */
export interface NamedBy {
  readonly ledger: Place | null;
  readonly tracker: Place | null;
}

/** No policy names a path. */
const namedByInput: NamedBy = { ledger: null, tracker: null };

/** The documents of a tree. A path is null where none was asked for and none was found. */
export interface Loaded {
  readonly ledgerPath: RepositoryPath | null;
  readonly trackerPath: RepositoryPath | null;
  /** Whether there is a file, readable or not. */
  readonly hasLedger: boolean;
  readonly hasTracker: boolean;
  /** Whether no tracker was named or found, so the gates are the ledger's own. */
  readonly hasOwnGates: boolean;
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
  readonly problems: readonly ReadingProblem[];
}

/** Finds, reads and parses ledger and tracker; what is wrong with them are problems. Throws where the tree cannot be read. */
export async function load(
  tree: DocumentTree,
  wanted: DocumentPaths,
  options: ReadingOptions,
  by: NamedBy = namedByInput,
): Promise<Loaded> {
  const { ledgerPath, trackerPath, ambiguous, problems } = await findDocuments(tree, wanted);
  const [ledger, file] = await Promise.all([
    loadDocument(tree, ledgerPath, by.ledger, (path, reading) => openLedger(path, reading, options)),
    loadDocument(tree, trackerPath, by.tracker, (path, reading) => openTracker(path, reading, options)),
  ]);
  const isLost = problems.some(({ rule }) => rule === 'tracker-missing');
  const own = trackerPath === null && ledger.value !== null && !isLost ? ownTracker(ledger.value) : null;
  const settled = await settle({ ledger: ledger.value, tracker: file.value ?? own }, tree);
  return {
    ledgerPath,
    trackerPath,
    hasLedger: ledger.exists || ambiguous,
    hasTracker: file.exists,
    hasOwnGates: own !== null,
    ...settled,
    problems: [
      ...problems,
      ...ledger.problems,
      // Where the ledger is missing, a missing tracker has the same cause.
      ...(!ledger.exists && !file.exists && wanted.tracker === null ? [] : file.problems),
      ...(own === null || own.gates.length + (ledger.value?.signals.length ?? 0) === 0 ? [] : ownGateProblems(own)),
    ],
  };
}

/** A document as it was read; null where there is none, or it could not be read as one. */
export interface Document<T> {
  readonly exists: boolean;
  readonly value: T | null;
  readonly problems: readonly ReadingProblem[];
}

/** The ledger of a file. */
export async function openLedger(
  path: string,
  reading: FileReading,
  options: ReadingOptions,
): Promise<Document<Ledger>> {
  return await openDocument(path, reading, 'ledger-missing', async (source) => {
    const outcome = await readWithin('ledger', source, readingPart(options));
    return outcome.kind === 'refused' ? { value: null, problems: [outcome.problem] } : outcome.value;
  });
}

/** The tracker of a file. */
export async function openTracker(
  path: string,
  reading: FileReading,
  options: ReadingOptions,
): Promise<Document<Tracker>> {
  return await openDocument(path, reading, 'tracker-missing', (source) => {
    return Promise.resolve(formatOf(trackerFormats, source, options).read(source, options));
  });
}

/** Only the parts of a policy that a reader needs: not all parts can be sent to another thread. */
function readingPart({ columns, vocabulary, sections, ids }: ReadingOptions): ReadingOptions {
  return { columns, vocabulary, sections, ids };
}

async function loadDocument<T>(
  tree: DocumentTree,
  path: RepositoryPath | null,
  named: Place | null,
  open: (path: string, reading: FileReading) => Promise<Document<T>>,
): Promise<Document<T>> {
  if (path === null) return { exists: false, value: null, problems: [] };
  const reading = await tree.read(path, documentLimit);
  const document = await open(path, reading);
  if (reading.kind !== 'missing') return document;
  const hint = didYouMean(path, await tree.list());
  const problems = document.problems.map((one) => ({ ...one, ...named, message: `${one.message}${hint}` }));
  return { ...document, problems };
}

async function openDocument<T>(
  path: string,
  reading: FileReading,
  missing: 'ledger-missing' | 'tracker-missing',
  parse: (source: Source) => Promise<Omit<Document<T>, 'exists'>>,
): Promise<Document<T>> {
  if (reading.kind === 'missing')
    return {
      exists: false,
      value: null,
      problems: [problem(missing, startOf(path), `There is no file ${quote(path)}. Add it, or correct the path.`)],
    };
  if (reading.kind === 'not-a-file')
    return {
      exists: true,
      value: null,
      problems: [
        problem(missing, startOf(path), `${quote(path)} is ${reading.what}, expected a file. Correct the path.`),
      ],
    };
  if (reading.kind === 'unknown')
    return {
      exists: true,
      value: null,
      problems: [
        problem(missing, startOf(path), `It is not known whether there is a file ${quote(path)}: ${reading.why}.`),
      ],
    };
  if (reading.kind === 'too-large') return { exists: true, value: null, problems: [tooLarge(path, reading.size)] };
  const { source, problems } = decode(path, reading.bytes);
  // A file that is not text has no content to read; more problems would have the same cause.
  if (problems.some(({ rule }) => rule === 'document-encoding')) return { exists: true, value: null, problems };
  const parsed = await parse(source);
  return { exists: true, value: parsed.value, problems: [...problems, ...parsed.problems] };
}
