import { posix } from 'node:path';
import { listedPaths } from '../../model/repository-path.ts';
import type { Git } from '../git/git.ts';
import { linesOf } from '../git/commit-tree.ts';
import { readObjects } from '../git/objects.ts';
import type { Entry, Tree } from '../git/tree.ts';
import { batched } from '../../model/batched.ts';
import { readBlobs } from './blobs.ts';
import { orNull, type Client, type Repository } from './client.ts';
import { listTree, type Listing, type TreeEntry } from './tree-entries.ts';

/** A longer chain of symbolic links counts as a loop, as in git. */
const linkLimit = 40;

/**
 * The files of a commit that is not in the clone, through GitHub's API; null where GitHub has no such commit. File contents are read from the clone where it has the object, which is so for all unchanged files. Needs `contents: read`.
 */
export async function githubTree(client: Client, repository: Repository, git: Git, sha: string): Promise<Tree | null> {
  const listing = await listTree(client, repository, sha);
  if (listing === null) return null;
  const read = blobReader(client, repository, git);
  const follow = async (path: string): Promise<TreeEntry | 'outside' | null> => await followLinks(listing, read, path);
  return {
    list: async () => listedPaths((await listing.files()).toSorted()),
    identify: async (paths) => {
      const found = await Promise.all(paths.map(async (path) => [path, await follow(path)] as const));
      return new Map(
        found.flatMap(([path, entry]) => (entry === null || entry === 'outside' ? [] : [[path, entry.sha] as const])),
      );
    },
    look: async (paths) =>
      new Map(await Promise.all(paths.map(async (path) => [path, entryOf(await follow(path))] as const))),
    countLines: async (paths) => {
      const found = await Promise.all(paths.map(async (path) => [path, await follow(path)] as const));
      const counted = await Promise.all(
        found.map(async ([path, entry]) =>
          entry === null || entry === 'outside' || entry.type !== 'blob' || entry.size > lineLimit
            ? []
            : [[path, await linesOf(await read(entry))] as const],
        ),
      );
      return new Map(counted.flat().filter(([, lines]) => lines >= 0));
    },
    read: async (path, limit) => {
      const entry = await follow(path);
      if (entry === null) return { kind: 'missing' };
      if (entry === 'outside') return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
      if (entry.type !== 'blob')
        return { kind: 'not-a-file', what: entry.type === 'tree' ? 'a directory' : 'a submodule' };
      if (entry.size > limit) return { kind: 'too-large', size: entry.size };
      return { kind: 'bytes', bytes: await read(entry) };
    },
  };
}

/** In bytes; a larger file is not fetched only to count its lines. */
const lineLimit = 512 * 1024;

function entryOf(entry: TreeEntry | 'outside' | null): Entry {
  if (entry === null) return { kind: 'missing' };
  if (entry === 'outside') return { kind: 'outside' };
  if (entry.type === 'blob') return { kind: 'file', size: entry.size, tracked: true };
  return entry.type === 'tree' ? { kind: 'directory', tracked: true } : { kind: 'submodule' };
}

type ReadBlob = (entry: TreeEntry) => Promise<Uint8Array>;

/** Reads files; the calls of one turn of the event loop are joined. */
function blobReader(client: Client, repository: Repository, git: Git): ReadBlob {
  const blob = batched(async (oids: readonly string[]) => {
    const answers = await readObjects(git, oids);
    const local = oids.flatMap((oid, index) => {
      const answer = answers[index];
      return answer?.kind === 'blob' && answer.content !== null ? [[oid, answer.content] as const] : [];
    });
    const known = new Map<string, Uint8Array>(local);
    const rest = oids.filter((oid) => !known.has(oid));
    return new Map([...known, ...(await readBlobs(client, repository, rest))]);
  });
  return async ({ sha, path }) => {
    const bytes = await blob(sha);
    if (bytes === undefined) throw new Error(`GitHub lists ${path}, but does not have its object ${sha}`);
    return bytes;
  };
}

/** What a path leads to, following symbolic links; null where it leads nowhere. */
async function followLinks(
  listing: Listing,
  read: ReadBlob,
  path: string,
  links = 0,
): Promise<TreeEntry | 'outside' | null> {
  if (links > linkLimit) return null;
  const steps = posix.normalize(path).split('/');
  for (const [index] of steps.entries()) {
    const at = steps.slice(0, index + 1).join('/');
    const entry = await listing.entry(at);
    if (entry === null) return null;
    if (entry.mode === '120000') {
      const target = new TextDecoder().decode(await read(entry));
      const next = posix.join(posix.dirname(at), target, ...steps.slice(index + 1));
      const isOutside = target.startsWith('/') || next.split('/')[0] === '..';
      return isOutside ? 'outside' : await followLinks(listing, read, next, links + 1);
    }
    if (index === steps.length - 1) return entry;
  }
  return null;
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
