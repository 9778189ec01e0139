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
  const tree = await readThrough(remote, git, base.sha);
  return tree === null
    ? { base: { kind: 'none', why: `the base ${base.sha} is neither in the clone nor on GitHub` }, tree }
    : { base, tree };
}

/** Throws one line with what to do where GitHub refuses. */
async function readThrough({ connect, repository }: Remote, git: Git, sha: string): Promise<DocumentTree | null> {
  const { githubTree } = await import('./repository/github-tree.ts');
  try {
    return await githubTree(await connect(), repository, git, sha);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the base ${sha} is not in the clone and cannot be read from GitHub: ${why}; give the token \`contents: read\`, or fetch the base (actions/checkout with fetch-depth: 2)`,
      { cause: error },
    );
  }
}
