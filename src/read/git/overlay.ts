import type { RepositoryPath } from '../../model/repository-path.ts';
import type { Entry, Tree } from './tree.ts';

/** A tree where some files have other contents, or are added. They count as tracked by git, and so do some other paths. */
export function overlay(
  tree: Tree,
  files: ReadonlyMap<RepositoryPath, Uint8Array>,
  held: ReadonlySet<string> = new Set(),
): Tree {
  const rest = (paths: readonly RepositoryPath[]): readonly RepositoryPath[] =>
    paths.filter((path) => !files.has(path));
  const own = <T>(paths: readonly RepositoryPath[], of: (bytes: Uint8Array) => T): readonly (readonly [string, T])[] =>
    paths.flatMap((path) => {
      const bytes = files.get(path);
      return bytes === undefined ? [] : [[path, of(bytes)] as const];
    });
  return {
    list: async () => [...new Set([...(await tree.list()), ...files.keys()])].toSorted(),
    read: async (path, limit) => {
      const bytes = files.get(path);
      if (bytes === undefined) return await tree.read(path, limit);
      return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
    },
    identify: async (paths) =>
      new Map([
        ...(await tree.identify(rest(paths))),
        ...own(paths, (bytes) => `written ${Buffer.from(bytes).toString('base64')}`),
      ]),
    look: async (paths) =>
      new Map([
        ...[...(await tree.look(rest(paths)))].map(([path, entry]) => [path, asHeld(entry, held.has(path))] as const),
        ...own(paths, (bytes): Entry => ({ kind: 'file', size: bytes.length, tracked: true })),
      ]),
    countLines: async (paths) =>
      new Map([
        ...(await tree.countLines(rest(paths))),
        ...own(
          paths,
          (bytes) =>
            Buffer.from(bytes)
              .toString()
              .split(/\n(?!$)/).length,
        ),
      ]),
  };
}

function asHeld(entry: Entry, isHeld: boolean): Entry {
  return isHeld && 'tracked' in entry ? { ...entry, tracked: true } : entry;
}
