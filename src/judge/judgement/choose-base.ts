import type { Mode } from '../../model/mode.ts';
import { problem, type ReadingProblem } from '../../model/problem.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import {
  findDocuments,
  isNone,
  ledgerName,
  type DocumentPaths,
  type Places,
} from '../../read/documents/find-documents.ts';
import { load, type Loaded, type NamedBy } from '../../read/documents/load.ts';
import type { BaseTree, Tree, DocumentTree } from '../../read/git/tree.ts';
import { choosePolicy, ownPolicy, readPolicyOf, type PolicyChange } from '../../read/policy/load-policy.ts';
import type { Policy } from '../../read/policy/policy.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';

/** The trees of both sides, and the paths and the mode that were asked for. */
export interface BaseQuestion {
  readonly head: DocumentTree;
  /** What the head is compared with. */
  readonly base: BaseTree;
  /** The tip of the base branch, whose policy is obeyed; `none` where the head's own policy is obeyed. */
  readonly tip: BaseTree;
  readonly paths: DocumentPaths & { readonly policy: RepositoryPath };
  readonly settings: { readonly mode: Mode };
}

/** The policy that is obeyed, and the documents of the base, read by that policy. */
export interface ChosenBase {
  readonly policy: Policy;
  readonly change: PolicyChange;
  /** The head's own policy; null where it has none, or an invalid one. */
  readonly own: Policy | null;
  /** Null where there is no base, or it cannot be read. */
  readonly base: Loaded | null;
  readonly baseProblems: readonly ReadingProblem[];
  /** Whether no valid policy is known. Then the documents are not judged: all their findings would have the same cause. */
  readonly isUnread: boolean;
}

/** Reads the base's documents by the policy that is chosen. */
export async function chooseBase({
  base: side,
  tip,
  head: tree,
  paths,
  settings: { mode },
}: BaseQuestion): Promise<ChosenBase> {
  const own = await readPolicyOf(tree, paths.policy, ruleCatalogue);
  const reads = tip.kind === 'there' ? await readPolicyOf(tip.tree, paths.policy, ruleCatalogue) : null;
  const read = async (policy: Policy): Promise<Loaded | null> =>
    side.kind === 'there' ? await load(side.tree, pathsBy(policy, paths), policy) : null;
  // Where the tip cannot be read, the defaults are obeyed, and no change of the policy is reported: `base-unknown` reports the cause.
  let chosen =
    tip.kind === 'none'
      ? ownPolicy(own, paths.policy)
      : choosePolicy(own, reads ?? { ...own, policy: null }, paths.policy, false);
  if (reads?.text === null && (await isFirst([side, tip], paths)))
    chosen = choosePolicy(own, reads, paths.policy, true);
  const base = await read(chosen.basePolicy);
  if (chosen.change.instead === 'absent' && side.kind === 'there' && own.policy !== null)
    chosen = { ...chosen, change: await withPlaces(chosen.change, own.policy, side.tree, paths) };
  const lost = [side, tip].find(({ kind }) => kind === 'unknown');
  return {
    policy: chosen.policy,
    change: chosen.change,
    own: own.policy,
    base,
    isUnread: own.policy === null && own.problems.length > 0 && reads?.policy == null,
    baseProblems: [
      ...chosen.problems,
      ...(mode === 'review' && lost?.kind === 'unknown' ? [baseUnknown(paths.policy, lost.why)] : []),
      ...(mode === 'review' && base !== null ? baseUnreadable(base) : []),
    ],
  };
}

/**
 * Whether neither the base nor its tip has a ledger, at the path of an input or with the usual name. A document that only the head's first policy makes a ledger was not a ledger before, so the change cannot ask for less.
 */
async function isFirst(sides: readonly BaseTree[], named: DocumentPaths): Promise<boolean> {
  const found = await Promise.all(
    sides.map(async (side) => {
      if (side.kind !== 'there') return false;
      const { ledgerPath, trackerPath, ambiguous } = await findDocuments(side.tree, named);
      const paths = [ledgerPath, trackerPath].filter((path) => path !== null && !isNone(path));
      const there = await side.tree.identify(paths.filter((path) => path !== null));
      return !ambiguous && there.size === 0;
    }),
  );
  return found.every((one) => one);
}

/** The paths that were asked for, else those of the policy. The tracker of the policy counts only with the ledger of the policy. */
export function pathsBy({ ledger, tracker }: Policy, named: DocumentPaths): DocumentPaths {
  const isOther = named.ledger !== null && ledger !== null && ledger.path !== named.ledger;
  return {
    ledger: named.ledger ?? ledger?.path ?? null,
    tracker: named.tracker ?? (isOther ? null : (tracker?.path ?? null)),
  };
}

/** A first policy that names the documents where they are found anyway does not ask for less. */
async function withPlaces(
  change: PolicyChange,
  own: Policy,
  base: DocumentTree,
  named: DocumentPaths,
): Promise<PolicyChange> {
  const found = await findDocuments(base, { ledger: named.ledger, tracker: named.tracker });
  const file = {
    ...change.base.file,
    ...(own.ledger !== null && own.ledger.path === found.ledgerPath ? { ledger: own.file.ledger } : {}),
    ...(own.tracker !== null && (own.tracker.path === found.trackerPath || isSaidNone(own, found))
      ? { tracker: own.file.tracker }
      : {}),
  };
  return { ...change, base: { ...change.base, file } };
}

/** Where there is no tracker, `tracker: none` does not ask for less. */
function isSaidNone({ tracker }: Policy, { trackerPath, problems }: Places): boolean {
  return isNone(tracker?.path ?? null) && trackerPath === null && problems.length === 0;
}

/** The paths of the documents in the head. Where a change moves a document and its path in the policy together, the new path counts. */
export async function headPaths(
  tree: Tree,
  policy: Policy,
  own: Policy | null,
  named: DocumentPaths,
): Promise<DocumentPaths> {
  const wanted = pathsBy(policy, named);
  if (own === null) return wanted;
  const moved = pathsBy(own, named);
  if (moved.ledger === wanted.ledger && moved.tracker === wanted.tracker) return wanted;
  const there = new Set(await tree.list());
  const place = (before: RepositoryPath | null, now: RepositoryPath | null): RepositoryPath | null =>
    before !== null && now !== null && !there.has(before) && there.has(now) ? now : before;
  return { ledger: place(wanted.ledger, moved.ledger), tracker: place(wanted.tracker, moved.tracker) };
}

function baseUnknown(path: string, why: string): ReadingProblem {
  const message = `The base cannot be read, so it cannot be known whether this change asks for less: ${why}. Check out with \`fetch-depth: 0\`, or give the token \`contents: read\`.`;
  return problem('base-unknown', startOf(path), message);
}

/** Why the base cannot be compared with, the first cause of each document. */
function baseUnreadable(base: Loaded): readonly ReadingProblem[] {
  const lost = [
    { path: base.ledgerPath, isLost: base.hasLedger && base.ledger === null },
    { path: base.trackerPath, isLost: base.hasTracker && base.tracker === null },
  ];
  return lost.flatMap(({ path, isLost }) => {
    if (!isLost) return [];
    const first = base.problems.find((one) => one.path === path) ?? base.problems[0];
    const message = `The change cannot be compared with ${quote(path ?? ledgerName)} of the base, which cannot be read. Correct it there first, in line ${String(first?.line ?? 1)}: ${first?.message ?? 'the base has more than one ledger.'}`;
    return [problem('base-unreadable', startOf(path ?? ledgerName), message)];
  });
}

/** The places where the policy names the documents; null where it does not. */
export function placesOf({ ledger, tracker }: Policy): NamedBy {
  return { ledger: ledger?.place ?? null, tracker: tracker?.place ?? null };
}
