import type { Client, Repository } from './github/client.ts';
import type { BaseSide } from './judge.ts';
import { hasTree } from './repository/commits.ts';
import { commitTree } from './repository/commit-tree.ts';
import type { Git } from './repository/git.ts';
import type { DocumentTree } from './repository/tree.ts';

/** How to reach GitHub where the clone does not have what is needed. */
export interface Remote {
  readonly connect: () => Promise<Client>;
  readonly repository: Repository;
}

/** The files of a base commit, from the clone where they are there, else through the API; where neither has them it says why. Never throws where GitHub fails. */
export async function openBase(git: Git, sha: string, remote: Remote | null): Promise<BaseSide> {
  if (await hasTree(git, sha)) return { kind: 'there', tree: commitTree(git, sha) };
  if (remote === null)
    return { kind: 'unknown', why: `the commit ${sha} is not in the clone, and there is no token to ask GitHub with` };
  try {
    const { githubTree } = await import('./repository/github-tree.ts');
    const tree = await githubTree(await remote.connect(), remote.repository, git, sha);
    return tree === null
      ? { kind: 'unknown', why: `the commit ${sha} is neither in the clone nor on GitHub, as far as the token can see` }
      : { kind: 'there', tree: guarded(tree) };
  } catch (error) {
    return { kind: 'unknown', why: `the commit ${sha} is not in the clone, and GitHub answered ${messageOf(error)}` };
  }
}

/** A tree whose files that GitHub does not hand out are unknown. */
function guarded(tree: DocumentTree): DocumentTree {
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
