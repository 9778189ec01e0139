import type { Mode } from '../../model/mode.ts';
import { problem, type ReadingProblem } from '../../model/problem.ts';
import { besidePath, type RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import type { DocumentTree } from '../git/tree.ts';
import type { ReadingOptions } from './ledger/reading-options.ts';
import { isNone, ledgerName, trackerName, type DocumentPaths } from './find-documents.ts';
import { load, type Loaded, type NamedBy } from './load.ts';
import { nearPaths } from './near-paths.ts';

/** Whether a history had a ledger: `unknown` where the clone is too shallow to know. */
export type EverHad = 'had' | 'never' | 'unknown';

/** The tracker that a history had for a ledger. */
export type PastTracker =
  | { readonly kind: 'had'; readonly path: string }
  | { readonly kind: 'never' }
  /** The clone is too shallow to know. */
  | { readonly kind: 'unknown' };

interface Leniency {
  readonly mode: Mode;
  readonly ignoreMissing: boolean;
  readonly pastLedger: () => Promise<EverHad>;
  /** Called for a ledger only where there is no tracker. */
  readonly pastTracker: (ledger: RepositoryPath) => Promise<PastTracker>;
  readonly options: ReadingOptions;
}

/** Loads the head. A document that the base has and the head does not is removed; one that never existed may be ignored. */
export async function loadHead(
  tree: DocumentTree,
  wanted: DocumentPaths,
  base: Loaded | null,
  leniency: Leniency,
  by: NamedBy,
): Promise<Loaded> {
  const found = await load(tree, wanted, leniency.options, by);
  // Where nothing was found, the paths of the base are used.
  const lost = found.ledgerPath === null && !found.hasLedger && base?.ledgerPath != null;
  const head = lost
    ? await load(tree, { ledger: base.ledgerPath, tracker: base.trackerPath }, leniency.options)
    : found;
  const isNamed = wanted.ledger !== null || wanted.tracker !== null;
  const looksLike =
    nearPaths(ledgerName, await (leniency.ignoreMissing ? tree.list() : Promise.resolve([]))).length > 0;
  if (!head.hasLedger && !head.hasTracker && leniency.ignoreMissing && !isNamed && !looksLike)
    return { ...head, problems: await ignoring(head, base, leniency) };
  const problems = head.problems.map((one) => asRemoval(one, base));
  if (!head.hasOwnGates || isNone(wanted.tracker)) return { ...head, problems };
  const lostTracker = await trackerProblem(head, base, leniency);
  return lostTracker === null
    ? { ...head, problems }
    : { ...head, tracker: null, problems: [...problems, lostTracker] };
}

/** The problem of a tracker that the base or the history has and the head does not: it may have more than the ledger's own gates. */
async function trackerProblem(
  { ledgerPath }: Loaded,
  base: Loaded | null,
  { mode, pastTracker }: Leniency,
): Promise<ReadingProblem | null> {
  if (base?.hasTracker === true && base.trackerPath !== null) return removed('tracker-removed', base.trackerPath);
  if (ledgerPath === null) return null;
  const past = await pastTracker(ledgerPath);
  const none = 'or write `tracker: none` in the policy if the ledger alone is enough';
  if (past.kind === 'had')
    return problem(
      'tracker-removed',
      startOf(past.path),
      `The history of this commit has ${quote(past.path)}, but the commit does not. Restore it, ${none}.`,
    );
  // As with a ledger: a release must not pass where this could not be looked up.
  const path = besidePath(ledgerPath, trackerName);
  return past.kind === 'unknown' && mode === 'release'
    ? problem(
        'tracker-missing',
        startOf(path),
        `There is no ${quote(path)}, and the clone is too shallow to know whether there ever was one. Check out with \`fetch-depth: 0\`, ${none}.`,
      )
    : null;
}

function asRemoval(one: ReadingProblem, base: Loaded | null): ReadingProblem {
  if (one.rule === 'ledger-missing' && base?.hasLedger === true)
    return removed('ledger-removed', base.ledgerPath ?? one.path);
  if (one.rule === 'tracker-missing' && base?.hasTracker === true)
    return removed('tracker-removed', base.trackerPath ?? one.path);
  return one;
}

function removed(rule: 'ledger-removed' | 'tracker-removed', path: string): ReadingProblem {
  return problem(
    rule,
    startOf(path),
    `The base has ${quote(path)}, but the head does not. Restore it: deleting the record of a gate does not close it.${rule === 'tracker-removed' ? ' If the ledger alone is enough, first merge a policy with `tracker: none`.' : ''}`,
  );
}

async function ignoring(
  head: Loaded,
  base: Loaded | null,
  { mode, pastLedger }: Leniency,
): Promise<readonly ReadingProblem[]> {
  if (base?.hasLedger === true || base?.hasTracker === true) return head.problems.map((one) => asRemoval(one, base));
  const past = await pastLedger();
  const place = startOf(head.ledgerPath ?? ledgerName);
  if (past === 'had')
    return [
      problem(
        'ledger-removed',
        place,
        'The history of this commit has a ledger, but the commit does not. Restore it: `if-missing: ignore` is only for repositories that never had one.',
      ),
    ];
  // A release must not pass where this could not be looked up. In other modes nothing is released.
  if (past === 'unknown' && mode === 'release') {
    return [
      problem(
        'ledger-missing',
        place,
        'There is no ledger, and the clone is too shallow to know whether there ever was one. Check out with `fetch-depth: 0`.',
      ),
    ];
  }
  return head.problems.map((one) => ({ ...one, isNote: true as const }));
}
