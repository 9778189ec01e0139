import { compare, type Changes, type Side } from './compare.ts';
import { evidenceOf, pathsOf } from './facts.ts';
import type { Policy } from './policy/policy.ts';
import type { DocumentTree } from './repository/tree.ts';

/** The policies of both sides, where either side has one that can be read. */
export interface PolicyChange {
  /** Null where that side has no policy file. */
  readonly base: Policy | null;
  readonly head: Policy | null;
  /** Whether the texts differ. */
  readonly differs: boolean;
}

/** What the rules about changes may know. */
export interface Comparison {
  readonly base: Side;
  readonly head: Side;
  readonly changes: Changes;
  readonly policies: PolicyChange;
  /** The paths among the evidence of promoted signals that were added or changed since the base. */
  readonly changedEvidence: ReadonlySet<string>;
}

/** Compares two sides, and looks up which evidence of promoted signals is new. Throws where a tree cannot be read. */
export async function compareSides(
  base: Side,
  head: Side,
  policies: PolicyChange,
  trees: { readonly base: DocumentTree; readonly head: DocumentTree },
): Promise<Comparison> {
  const changes = compare(base, head);
  const promoted = new Set(changes.signals.filter(({ kind }) => kind === 'promoted').map(({ id }) => id));
  const evidence = (head.ledger?.signals ?? []).filter(({ id }) => promoted.has(id)).flatMap(evidenceOf);
  return { base, head, changes, policies, changedEvidence: await changedPaths(pathsOf(evidence), trees) };
}

async function changedPaths(
  paths: readonly string[],
  trees: { readonly base: DocumentTree; readonly head: DocumentTree },
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const [before, after] = await Promise.all([trees.base.identify(paths), trees.head.identify(paths)]);
  return new Set(paths.filter((path) => after.has(path) && after.get(path) !== before.get(path)));
}
