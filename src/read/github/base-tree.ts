import { commitTree } from '../git/commit-tree.ts';
import { hasTree } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { BaseTree, Tree } from '../git/tree.ts';
import type { Client, Repository } from './client.ts';

/** How to reach GitHub where the clone lacks something. */
export interface Remote {
  readonly connect: () => Promise<Client>;
  readonly repository: Repository;
}

/** The files of a base commit, from the clone where it has them, else through the API; where neither has them, the reason. Never throws where GitHub fails. */
export async function openBase(git: Git, sha: string, remote: Remote | null): Promise<BaseTree> {
  if (await hasTree(git, sha)) return { kind: 'there', tree: commitTree(git, sha) };
  if (remote === null)
    return { kind: 'unknown', why: `the commit ${sha} is not in the clone, and there is no token to ask GitHub` };
  try {
    const { githubTree } = await import('./github-tree.ts');
    const tree = await githubTree(await remote.connect(), remote.repository, git, sha);
    return tree === null
      ? { kind: 'unknown', why: `the commit ${sha} is not in the clone, and the token cannot see it on GitHub` }
      : { kind: 'there', tree: guarded(tree) };
  } catch (error) {
    return { kind: 'unknown', why: `the commit ${sha} is not in the clone, and GitHub answered ${messageOf(error)}` };
  }
}

/** A tree where files that GitHub fails to return are unknown. */
function guarded(tree: Tree): Tree {
  return {
    ...tree,
    read: async (path, limit) => {
      try {
        return await tree.read(path, limit);
      } catch (error) {
        return { kind: 'unknown', why: `GitHub answered ${messageOf(error)}` };
      }
    },
  };
}

function messageOf(error: unknown): string {
  return JSON.stringify((error instanceof Error ? error.message : String(error)).slice(0, 300));
}
