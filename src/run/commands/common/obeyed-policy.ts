import { ruleCatalogue } from '../../../judge/rules/catalogue.ts';
import { UsageError } from '../../../model/errors.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { DocumentTree } from '../../../read/git/tree.ts';
import { readPolicyOf } from '../../../read/policy/load-policy.ts';
import { defaultPolicy, type Policy } from '../../../read/policy/policy.ts';

/** The policy of a tree, or the default where it has none. Throws `UsageError` where it is invalid: with other words for statuses, rows would be read wrongly. */
export async function obeyedPolicy(tree: DocumentTree, path: RepositoryPath): Promise<Policy> {
  const { policy, problems } = await readPolicyOf(tree, path, ruleCatalogue);
  const [first] = problems;
  if (policy !== null) return policy;
  if (first === undefined) return defaultPolicy(path);
  throw new UsageError(`${first.path}:${String(first.line)}: ${first.message}`);
}
