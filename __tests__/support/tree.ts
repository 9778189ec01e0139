import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listedPaths } from '../../src/model/repository-path.ts';
import { linesOf, notAFile } from '../../src/read/git/commit-tree.ts';
import type { History } from '../../src/read/git/history.ts';
import type { Entry, Tree } from '../../src/read/git/tree.ts';

/** The files of a project, by their paths from the root. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The files of a working tree, without those of git. */
export function filesIn(directory: string): Files {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return Object.fromEntries(
    paths.filter((path) => !path.startsWith('.git/')).map((path) => [path, readFileSync(join(directory, path))]),
  );
}

/** What is special of some paths. */
interface Special {
  /** Listed in the commit, and not in the clone. */
  readonly lost?: readonly string[];
  /** In the working tree, and not held by git. */
  readonly untracked?: readonly string[];
}

/** A tree of these files, in memory; it answers as a commit's does. */
export function treeOf(files: Files, { lost = [], untracked = [] }: Special = {}): Tree {
  const paths = Object.keys(files).toSorted();
  const below = (path: string): readonly string[] => paths.filter((one) => one.startsWith(`${path}/`));
  const unknown = { kind: 'unknown', why: 'its content is not in the clone' } as const;
  const entryAt = (path: string): Entry => {
    const file = files[path];
    if (lost.includes(path)) return unknown;
    if (file !== undefined) return { kind: 'file', size: file.length, tracked: !untracked.includes(path) };
    return below(path).length > 0 ? { kind: 'directory', tracked: true } : { kind: 'missing' };
  };
  return {
    list: () => Promise.resolve(listedPaths(paths)),
    read: (path, limit) => {
      const bytes = files[path];
      if (lost.includes(path)) return Promise.resolve(unknown);
      if (bytes === undefined)
        return Promise.resolve(
          below(path).length > 0 ? notAFile({ kind: 'tree', oid: '', size: 0, content: null }) : { kind: 'missing' },
        );
      return Promise.resolve(
        bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes },
      );
    },
    identify: (some) => Promise.resolve(new Map(some.flatMap((path) => idOf(files, path, below(path))))),
    look: (some) => Promise.resolve(new Map(some.map((path) => [path, entryAt(path)]))),
    countLines: async (some) => {
      const counts = await Promise.all(
        some.map(async (path) => {
          const file = files[path];
          return [path, file === undefined ? -1 : await linesOf(file)] as const;
        }),
      );
      return new Map(counts.filter(([, lines]) => lines >= 0));
    },
  };
}

/** The history of a project that had these files at its commits, oldest first; `shas` are theirs. */
export function historyOfFiles(commits: readonly Files[], shas: readonly string[]): History {
  return {
    lastChanges: (paths) => {
      const changes = paths.flatMap((path) => {
        const ids = commits.map((files) => String(idOf(files, path, filesBelow(files, path))[0]?.[1]));
        const last = ids.findLastIndex((id, index) => index === 0 || id !== ids[index - 1]);
        return last < 0 ? [] : [[path, commits.length - 1 - last] as const];
      });
      return Promise.resolve(new Map(changes));
    },
    changedAt: () => Promise.resolve(null),
    includes: (sha) => Promise.resolve(sha !== '' && shas.some((one) => one.startsWith(sha))),
  };
}

function filesBelow(files: Files, path: string): readonly string[] {
  return Object.keys(files).filter((one) => one.startsWith(`${path}/`));
}

function idOf(files: Files, path: string, below: readonly string[]): readonly (readonly [string, string])[] {
  const file = files[path];
  if (file !== undefined) return [[path, hash(file)]];
  return below.length === 0 ? [] : [[path, hash(below.map((one) => `${one} ${hash(files[one] ?? '')}`).join('\n'))]];
}

function hash(content: Uint8Array | string): string {
  return createHash('sha1').update(content).digest('hex');
}
