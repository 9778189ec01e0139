import { listedPaths } from '../../src/model/repository-path.ts';
import type { Entry, Tree } from '../../src/read/git/tree.ts';

/** A tree of these files, in memory. */
export function treeOf(files: Readonly<Record<string, Uint8Array>>): Tree {
  const entry = (path: string): Entry => {
    const file = files[path];
    return file === undefined ? { kind: 'missing' } : { kind: 'file', size: file.length, tracked: true };
  };
  return {
    list: () => Promise.resolve(listedPaths(Object.keys(files))),
    read: (path) =>
      Promise.resolve(files[path] === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes: files[path] }),
    identify: (paths) =>
      Promise.resolve(
        new Map(
          paths.flatMap((path) =>
            files[path] === undefined ? [] : [[path, Buffer.from(files[path]).toString('hex')]],
          ),
        ),
      ),
    look: (paths) => Promise.resolve(new Map(paths.map((path) => [path, entry(path)]))),
    countLines: (paths) => Promise.resolve(new Map(paths.map((path) => [path, 1]))),
  };
}
