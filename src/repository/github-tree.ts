import { statusOf, type Client, type Repository } from '../github/client.ts';
import { lazily } from './lazily.ts';
import type { DocumentTree } from './tree.ts';

/** The files of a commit that is not in the clone, through GitHub's API; null where GitHub has no such commit. Needs `contents: read`. */
export async function githubTree(client: Client, repository: Repository, sha: string): Promise<DocumentTree | null> {
  const known = await orNull(() => client.rest.git.getCommit({ ...repository, commit_sha: sha }));
  if (known === null) return null;
  const files = lazily(async () => {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: known.data.tree.sha, recursive: '1' });
    if (!data.truncated) return data.tree;
    throw new Error(
      `the tree of ${sha} is too large to be listed through the API; fetch the base, or name ledger and tracker`,
    );
  });
  return {
    find: async (name) => {
      const blobs = (await files()).filter(
        ({ type, path }) => type === 'blob' && (path === name || path.endsWith(`/${name}`)),
      );
      return blobs.map(({ path }) => path).sort();
    },
    identify: async (paths) => {
      const wanted = new Set(paths);
      return new Map((await files()).filter(({ path }) => wanted.has(path)).map(({ path, sha: oid }) => [path, oid]));
    },
    read: async (path, limit) => {
      const found = await orNull(() =>
        client.rest.repos.getContent({ ...repository, path, ref: sha, mediaType: { format: 'raw' } }),
      );
      if (found === null) return { kind: 'missing' };
      const content: unknown = found.data; // the raw media type answers text, whatever the types say
      if (typeof content !== 'string') return { kind: 'not-a-file', what: 'no file' };
      const bytes = new TextEncoder().encode(content);
      return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
    },
  };
}

/** The best common ancestor of two commits; null where GitHub finds none. Needs `contents: read`. */
export async function githubMergeBase(
  client: Client,
  repository: Repository,
  base: string,
  head: string,
): Promise<string | null> {
  const found = await orNull(() =>
    client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 }),
  );
  return found?.data.merge_base_commit.sha ?? null;
}

/** What a request answers; null where GitHub says that there is no such thing. */
export async function orNull<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
}
