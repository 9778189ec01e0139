import type { Client, Repository } from './github/client.ts';
import type { Base } from './subject.ts';
import { hasTree } from './repository/commits.ts';
import { commitTree } from './repository/commit-tree.ts';
import type { Git } from './repository/git.ts';
import type { DocumentTree } from './repository/tree.ts';

/** How to reach GitHub where the clone does not have what is needed. */
export interface Remote {
  readonly connect: () => Promise<Client>;
  readonly repository: Repository;
}

/** The base's files, from the clone where they are there, else through the API; where neither has them, there is no base. */
export async function openBase(
  git: Git,
  base: Base,
  remote: Remote | null,
): Promise<{ readonly base: Base; readonly tree: DocumentTree | null }> {
  if (base.kind === 'none') return { base, tree: null };
  if (await hasTree(git, base.sha)) return { base, tree: commitTree(git, base.sha) };
  if (remote === null)
    return {
      base: { kind: 'none', why: `the base ${base.sha} is not in the clone, and there is no token to ask GitHub with` },
      tree: null,
    };
  const { githubTree } = await import('./repository/github-tree.ts');
  const tree = await githubTree(await remote.connect(), remote.repository, git, base.sha);
  return tree === null
    ? { base: { kind: 'none', why: `the base ${base.sha} is neither in the clone nor on GitHub` }, tree }
    : { base, tree };
}
