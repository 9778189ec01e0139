import { ruleCatalogue } from '../../../judge/rules/catalogue.ts';
import { UsageError } from '../../../model/errors.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { isLedgerName } from '../../../read/documents/find-documents.ts';
import { commitTree } from '../../../read/git/commit-tree.ts';
import { commitOf, describeClone } from '../../../read/git/commits.ts';
import { gitIn } from '../../../read/git/git.ts';
import type { DocumentTree } from '../../../read/git/tree.ts';
import { worktree } from '../../../read/git/worktree.ts';
import { policyPath, readPolicyOf } from '../../../read/policy/load-policy.ts';
import { findBase, pathsFrom } from './judge-here.ts';

/**
 * The paths of all ledgers: of the judged commit or working tree, and of the base and its tip, too, because a deleted ledger must not pass. Throws `UsageError` where there is none.
 */
export async function allLedgers(
  {
    head,
    base,
    policy,
  }: { readonly head: string | null; readonly base: string | null; readonly policy: string | null },
  directory: string,
): Promise<{ readonly root: string; readonly ledgers: readonly string[] }> {
  const git = gitIn(directory, { trusted: false });
  const [{ root: top, bare }, sha] = await Promise.all([describeClone(git), commitOf(git, head ?? 'HEAD')]);
  if (sha === null && (head !== null || bare)) throw new UsageError(`this repository has no commit ${head ?? 'HEAD'}`);
  const root = bare ? directory : top;
  const policyFile = pathsFrom(directory, root)(policy, '--policy') ?? policyPath;
  const { baseSha, tipSha } = await findBase(git, base, head);
  const trees = [
    head === null && !bare ? worktree(git, root) : commitTree(git, sha ?? ''),
    ...[baseSha, tipSha].flatMap((commit) => (commit === null ? [] : [commitTree(git, commit)])),
  ];
  const found = await Promise.all(trees.map((tree) => ledgersIn(tree, policyFile)));
  const ledgers = [...new Set(found.flat())].toSorted();
  if (ledgers.length === 0) throw new UsageError('there is no file named signal-ledger.md; see gate-ledger init');
  return { root, ledgers };
}

/** The ledgers by their usual name, and the one that the policy names. */
async function ledgersIn(tree: DocumentTree, policyFile: RepositoryPath): Promise<readonly RepositoryPath[]> {
  const [paths, { policy }] = await Promise.all([tree.list(), readPolicyOf(tree, policyFile, ruleCatalogue)]);
  return paths.filter((path) => isLedgerName(path) || path === policy?.ledger?.path);
}
