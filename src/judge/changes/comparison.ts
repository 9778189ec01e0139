import { pathsOf } from '../../model/reference.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import type { Rewrite } from '../../read/documents/rewrites.ts';
import { evidenceOf } from '../../read/evidence/facts.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import type { Tree } from '../../read/git/tree.ts';
import { policyPath } from '../../read/policy/load-policy.ts';
import { rowLoosenings } from './columns.ts';
import { compare, type Changes, type LostEvidence, type Side } from './compare.ts';
import { type ChangedFiles, type Loosening } from './loosening.ts';
import { trackerLoosenings } from './tracker-keys.ts';

/** What the rules about changes may know. */
export interface Comparison {
  readonly base: Side;
  readonly head: Side;
  readonly changes: Changes;
  /** The cited paths that were added or changed since the base. */
  readonly fresh: ReadonlySet<string>;
  readonly loosenings: readonly Loosening[];
  readonly lost: readonly LostEvidence[];
  /** What the promoted signals asked for before the base, where that changed. */
  readonly rewrites: readonly Rewrite[];
}

/** The trees of both sides. */
export interface Trees {
  readonly base: Tree;
  readonly head: Tree;
}

/** Compares two sides, and looks up which cited files are new. Throws where a tree cannot be read. */
export async function compareSides(
  base: Side,
  head: Side,
  trees: Trees,
  rewritesOf: (ids: readonly string[]) => Promise<readonly Rewrite[]>,
): Promise<Comparison> {
  const changes = compare(base, head);
  const promoted = changes.signals.filter(({ kind }) => kind === 'promoted').map(({ id }) => id);
  const [files, rewrites] = await Promise.all([
    changedFiles(citedBy(head), [...documentsOf(base), ...documentsOf(head)], trees),
    promoted.length === 0 ? [] : rewritesOf(promoted),
  ]);
  return {
    base,
    head,
    changes,
    fresh: files.fresh,
    loosenings: looseningsOf(base, head, files),
    lost: lostEvidence(head, files.gone),
    rewrites,
  };
}

/** The evidence of GO rows that the change moved or deleted. */
function lostEvidence({ ledger }: Side, gone: ReadonlySet<string>): readonly LostEvidence[] {
  const go = (ledger?.signals ?? []).filter(({ status }) => status === 'GO');
  return go.flatMap((signal) =>
    evidenceOf(signal).flatMap((reference) => {
      const path = evidencePathsOf(reference).find((one) => gone.has(one));
      return path === undefined ? [] : [{ signal: signal.id, path }];
    }),
  );
}

function looseningsOf(base: Side, head: Side, files: ChangedFiles): readonly Loosening[] {
  const before = new Map((base.ledger?.signals ?? []).map((signal) => [signal.id, signal]));
  const pairs = (head.ledger?.signals ?? []).flatMap((to) => {
    const from = before.get(to.id);
    return from === undefined ? [] : [{ from, to, files }];
  });
  const baseline = base.ledger?.baselineCommit;
  return [
    ...rowLoosenings(pairs),
    ...(base.tracker === null || head.tracker === null ? [] : trackerLoosenings(base.tracker, head.tracker, files)),
    ...(baseline == null || head.ledger?.baselineCommit !== null
      ? []
      : [
          {
            rule: 'baseline-dropped' as const,
            message: `The line with the baseline commit is gone; in the base it was \`${baseline.text}\`. Restore it.`,
            ...startOf(head.ledger.path),
          },
        ]),
  ];
}

/** Paths whose change proves nothing, because they change with every promotion. */
function documentsOf({ ledger, tracker }: Side): readonly string[] {
  return [ledger?.path, tracker?.path, policyPath].filter((path) => path !== undefined);
}

/** The paths that the GO rows, the gates and the command matrix of a side cite. */
function citedBy({ ledger, tracker }: Side): readonly RepositoryPath[] {
  const go = (ledger?.signals ?? []).filter(({ status }) => status === 'GO');
  return [
    ...[...go.flatMap(evidenceOf), ...(tracker?.gates ?? []).flatMap(({ evidence }) => evidence)].flatMap(
      evidencePathsOf,
    ),
    ...(tracker?.commandMatrix == null ? [] : pathsOf(tracker.commandMatrix.statusFile)),
  ];
}

/** In bytes. A larger file is not checked for being empty. */
const blankLimit = 256 * 1024;

async function changedFiles(
  cited: readonly RepositoryPath[],
  documents: readonly string[],
  trees: Trees,
): Promise<ChangedFiles & { readonly gone: ReadonlySet<string> }> {
  const paths = [...new Set(cited)];
  if (paths.length === 0) return { fresh: new Set(), blank: new Set(), gone: new Set() };
  const [before, after] = await Promise.all([trees.base.identify(paths), trees.head.identify(paths)]);
  const holdsDocument = (path: string): boolean =>
    documents.some((document) => document === path || document.startsWith(`${path}/`));
  const fresh = paths.filter((path) => after.has(path) && after.get(path) !== before.get(path) && !holdsDocument(path));
  const blank = await Promise.all(
    fresh
      .filter((path) => before.has(path))
      .map(async (path) => {
        const reading = await trees.head.read(path, blankLimit);
        return reading.kind === 'bytes' && Buffer.from(reading.bytes).toString().trim() === '' ? [path] : [];
      }),
  );
  const gone = paths.filter((path) => before.has(path) && !after.has(path));
  return { fresh: new Set(fresh), blank: new Set(blank.flat()), gone: new Set(gone) };
}
