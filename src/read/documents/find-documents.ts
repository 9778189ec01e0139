import { posix } from 'node:path';
import { problem, type ReadingProblem } from '../../model/problem.ts';
import { besidePath, type RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { oneOf, quote, shellWord, yamlWord } from '../../model/text.ts';
import type { DocumentTree } from '../git/tree.ts';
import { likelyLedgers } from './likely-ledgers.ts';
import { didYouMean, nearPaths, suggestion } from './near-paths.ts';

/** The paths that were asked for; null means that the file is searched for. The tracker `none` says that there is no tracker. */
export interface DocumentPaths {
  readonly ledger: RepositoryPath | null;
  readonly tracker: RepositoryPath | null;
}

export const ledgerName = 'signal-ledger.md';
export const trackerName = 'gate-tracker.json';

/** Where the documents are. */
export interface Places {
  /** Null where none was asked for, and not exactly one was found. */
  readonly ledgerPath: RepositoryPath | null;
  /** Null where none was asked for and none was found, or where `none` was asked for. */
  readonly trackerPath: RepositoryPath | null;
  readonly ambiguous: boolean;
  /** Why a document has no path. */
  readonly problems: readonly ReadingProblem[];
}

/** Finds the documents of a tree; a path that was asked for is not looked at. Throws where the tree cannot be read. */
export async function findDocuments(tree: DocumentTree, wanted: DocumentPaths): Promise<Places> {
  const found = wanted.ledger === null ? (await tree.list()).filter(isLedgerName) : [wanted.ledger];
  const ledgerPath = found.length === 1 ? (found[0] ?? null) : null;
  const tracker = await findTracker(tree, ledgerPath, wanted);
  return {
    ledgerPath,
    trackerPath: tracker.path,
    ambiguous: found.length > 1,
    problems: [...(await notOne(found, wanted, tree)), ...tracker.problems],
  };
}

/** Whether a path has the name of a ledger, in any case. */
export function isLedgerName(path: string): boolean {
  return posix.basename(path).toLowerCase() === ledgerName;
}

interface TrackerPlace {
  readonly path: RepositoryPath | null;
  readonly problems: readonly ReadingProblem[];
}

/** The tracker beside the ledger. A file with almost the right path is reported: it may declare a gate open. */
async function findTracker(
  tree: DocumentTree,
  ledgerPath: RepositoryPath | null,
  { tracker: named }: DocumentPaths,
): Promise<TrackerPlace> {
  if (named !== null) return { path: isNone(named) ? null : named, problems: [] };
  if (ledgerPath === null) return { path: null, problems: [] };
  const beside = besidePath(ledgerPath, trackerName);
  if ((await tree.identify([beside])).has(beside)) return { path: beside, problems: [] };
  const paths = await tree.list();
  if (paths.includes(beside)) return { path: beside, problems: [] };
  // A tracker beside another ledger belongs to that ledger.
  const taken = new Set(
    paths.filter((path) => isLedgerName(path) && path !== ledgerPath).map((path) => posix.dirname(path)),
  );
  const near = nearPaths(
    beside,
    paths.filter((path) => !taken.has(posix.dirname(path))),
  );
  if (near.length === 0) return { path: null, problems: [] };
  const message = `There is no tracker ${quote(beside)}.${suggestion(near)} Move it there, name it under \`tracker\` in the policy, or write \`tracker: none\` if the ledger alone is enough.`;
  return { path: null, problems: [problem('tracker-missing', startOf(beside), message)] };
}

/** Whether the path is `none`: there is no tracker. */
export function isNone(path: string | null): boolean {
  return path === 'none';
}

async function notOne(
  found: readonly string[],
  wanted: DocumentPaths,
  tree: DocumentTree,
): Promise<readonly ReadingProblem[]> {
  if (wanted.ledger !== null || found.length === 1) return [];
  if (found.length === 0)
    return [
      problem(
        'ledger-missing',
        startOf(ledgerName),
        `There is no file named ${quote(ledgerName)}. ${await whatElse(tree)}`,
      ),
    ];
  return found.map((path) =>
    problem(
      'ledger-ambiguous',
      startOf(path),
      `There are ${String(found.length)} files named ${quote(ledgerName)}: ${oneOf(found.slice(0, 10), 'and')}. Name one by \`ledger\` (\`--ledger\`), or judge them all by \`gate-ledger check --all\`.`,
    ),
  );
}

/** What to do where there is no ledger: use a file that looks like one, or begin a new one. */
async function whatElse(tree: DocumentTree): Promise<string> {
  const near = didYouMean(ledgerName, await tree.list());
  const [first, ...others] = near === '' ? await likelyLedgers(tree) : [];
  if (first !== undefined)
    return `${oneOf([first, ...others], 'and')} ${others.length === 0 ? 'looks' : 'look'} like a ledger: write \`ledger: ${yamlWord(first)}\` in \`.github/gate-ledger.yml\`, or run \`gate-ledger init --from ${shellWord(first)}\`, which writes it.`;
  return `Add one (\`gate-ledger init\` does), or name the ledger by \`ledger\` (\`--ledger\`).${near}`;
}
