/** What a path of the judged tree is; a symbolic link counts as what it leads to. */
export type Entry =
  | { readonly kind: 'file'; readonly size: number }
  | { readonly kind: 'directory' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'submodule' };

/** A file's bytes, or why there are none. */
export type FileReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-file'; readonly what: string };

/** The files of one commit, or of the working tree, of which documents are read. Paths are relative to the root, with `/`. */
export interface DocumentTree {
  /** The paths of all files of that name, sorted. */
  readonly find: (name: string) => Promise<readonly string[]>;
  /** Reads a file of at most `limit` bytes. */
  readonly read: (path: string, limit: number) => Promise<FileReading>;
}

/** A tree that also tells what its paths are, all in one batch. */
export interface Tree extends DocumentTree {
  readonly look: (paths: readonly string[]) => Promise<ReadonlyMap<string, Entry>>;
}
