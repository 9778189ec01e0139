import type { Unknown } from '../../model/lookup.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';

/** What a path of the judged tree is; a symbolic link counts as its target. */
export type Entry =
  /** `tracked` is whether git tracks it. */
  | { readonly kind: 'file'; readonly size: number; readonly tracked: boolean }
  | { readonly kind: 'directory'; readonly tracked: boolean }
  | { readonly kind: 'empty-directory' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'submodule' }
  | Unknown;

/** A file's bytes, or why there are none. */
export type FileReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file'; readonly what: string }
  | Unknown;

/** The files of one commit, or of the working tree, from which documents are read. Paths are relative to the root, with `/`. */
export interface DocumentTree {
  /** The paths of all files, sorted. */
  readonly list: () => Promise<readonly RepositoryPath[]>;
  /** Reads a file of at most `limit` bytes. */
  readonly read: (path: RepositoryPath, limit: number) => Promise<FileReading>;
  /** The object ids of paths; paths that do not exist are left out. */
  readonly identify: (paths: readonly RepositoryPath[]) => Promise<ReadonlyMap<string, string>>;
}

/** A tree that also answers what its paths are, in one batch for any number of paths. */
export interface Tree extends DocumentTree {
  readonly look: (paths: readonly RepositoryPath[]) => Promise<ReadonlyMap<string, Entry>>;
  /** The number of lines of files; a path that is not a file, or whose content git does not have, is left out. */
  readonly countLines: (paths: readonly RepositoryPath[]) => Promise<ReadonlyMap<string, number>>;
}

/** A tree to compare with: its files; `none` where no base was asked for; or why it cannot be read. */
export type BaseTree = { readonly kind: 'there'; readonly tree: Tree } | { readonly kind: 'none' } | Unknown;

/** The first of the paths that exists, else the first, with what it is; null where there are no paths. */
export function firstThere(
  paths: readonly RepositoryPath[],
  entries: ReadonlyMap<string, Entry>,
): { readonly path: RepositoryPath; readonly entry: Entry } | null {
  const found = paths.map((path) => ({ path, entry: entries.get(path) ?? { kind: 'missing' as const } }));
  return found.find(({ entry }) => entry.kind !== 'missing') ?? found[0] ?? null;
}
