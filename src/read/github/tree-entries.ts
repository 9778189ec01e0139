import { posix } from 'node:path';
import { orNull, type Client, type Repository } from './client.ts';

/** A file, a folder or a submodule of a commit, as git has it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** In bytes; 0 for what is not a file. */
  readonly size: number;
}

/** The entries of a commit, by path. */
export interface Listing {
  readonly entry: (path: string) => Promise<TreeEntry | null>;
  /** The paths of all files. Throws where there are more than the API lists. */
  readonly files: () => Promise<readonly string[]>;
}

/** Lists a commit's tree; a tree that is too large for one answer is looked up folder by folder. Null where GitHub has no such commit. */
export async function listTree(client: Client, repository: Repository, sha: string): Promise<Listing | null> {
  const whole = await readTree(client, repository, sha, { recursive: '1' });
  if (whole === null) return null;
  if (!whole.truncated)
    return {
      entry: (path) => Promise.resolve(whole.entries.get(path) ?? null),
      files: () =>
        Promise.resolve([...whole.entries.values()].filter(({ type }) => type === 'blob').map(({ path }) => path)),
    };

  const folders = new Map<string, ReturnType<typeof readTree>>();
  const folder = async (oid: string): ReturnType<typeof readTree> => {
    const reading = folders.get(oid) ?? readTree(client, repository, oid, {});
    folders.set(oid, reading);
    return await reading;
  };
  const entry = async (path: string): Promise<TreeEntry | null> => {
    const parent = posix.dirname(path);
    const above = parent === '.' ? sha : await entry(parent);
    if (above === null || (typeof above !== 'string' && above.type !== 'tree')) return null;
    const listed = await folder(typeof above === 'string' ? above : above.sha);
    return listed?.entries.get(posix.basename(path)) ?? null;
  };
  const files = (): Promise<never> =>
    Promise.reject(
      new Error(
        `the tree of ${sha} is too large for the API to list; name ledger and tracker, or fetch the base (fetch-depth: 2)`,
      ),
    );
  return { entry, files };
}

async function readTree(
  client: Client,
  repository: Repository,
  sha: string,
  how: { readonly recursive?: '1' },
): Promise<{ readonly truncated: boolean; readonly entries: ReadonlyMap<string, TreeEntry> } | null> {
  const answer = await orNull(() => client.rest.git.getTree({ ...repository, tree_sha: sha, ...how }));
  if (answer === null) return null;
  const { truncated, tree } = answer.data;
  const entries = tree.map(
    ({ path, mode, type, sha: oid, size = 0 }) => [path, { path, mode, type, sha: oid, size }] as const,
  );
  return { truncated, entries: new Map(entries) };
}
