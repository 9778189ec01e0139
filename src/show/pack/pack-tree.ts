import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { listedPaths } from '../../model/repository-path.ts';
import type { GitFacts } from '../../read/facts/facts-file.ts';
import { linesOf } from '../../read/git/commit-tree.ts';
import type { Entry, FileReading, Tree } from '../../read/git/tree.ts';
import { readOnly } from './pack-folder.ts';

/** The commit of a pack, as far as the pack has it: its files, and what its facts say of what is cited as code. */
export function packTree(folder: string, files: readonly string[], { code, objects }: GitFacts): Tree {
  const held = new Set(files);
  const folders = new Set(files.flatMap(foldersOf));
  const known = new Map(Object.entries(code));
  const ids = new Map(Object.entries(objects));
  const entryAt = async (path: string): Promise<Entry> => {
    if (held.has(path)) return { kind: 'file', size: await sizeOf(join(folder, path)), tracked: true };
    return folders.has(path) ? { kind: 'directory', tracked: true } : (known.get(path) ?? { kind: 'missing' });
  };
  const isThere = (path: string): boolean =>
    held.has(path) || folders.has(path) || !['missing', undefined].includes(known.get(path)?.kind);
  const read = async (path: string, limit: number): Promise<FileReading> => {
    if (!held.has(path)) return isThere(path) ? { kind: 'not-a-file', what: 'not in the pack' } : { kind: 'missing' };
    const handle = await open(join(folder, path), readOnly);
    try {
      const { size } = await handle.stat();
      return size > limit ? { kind: 'too-large', size } : { kind: 'bytes', bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  };
  return {
    list: () => {
      const cited = [...known].flatMap(([path, { kind }]) => (kind === 'file' && !held.has(path) ? [path] : []));
      return Promise.resolve(listedPaths([...files, ...cited].toSorted()));
    },
    read,
    identify: (paths) =>
      Promise.resolve(
        new Map(paths.flatMap((path) => (isThere(path) ? [[path, ids.get(path) ?? `at ${path}`] as const] : []))),
      ),
    look: async (paths) => new Map(await Promise.all(paths.map(async (path) => [path, await entryAt(path)] as const))),
    countLines: async (paths) => {
      const counts = new Map<string, number>();
      for (const path of paths) {
        const reading = await read(path, lineLimit);
        if (reading.kind === 'bytes') counts.set(path, await linesOf(reading.bytes));
      }
      return new Map([...counts].filter(([, lines]) => lines >= 0));
    },
  };
}

/** In bytes; the lines of a larger file are not counted again. */
const lineLimit = 64 * 1024 * 1024;

function foldersOf(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

async function sizeOf(path: string): Promise<number> {
  const handle = await open(path, readOnly);
  return (await handle.stat().finally(() => handle.close())).size;
}
