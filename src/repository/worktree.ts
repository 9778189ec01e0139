import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Git } from './git.ts';
import type { Entry, Tree } from './tree.ts';

/** The files of a working tree as they are on the disk, untracked ones too, ignored ones not searched. `root` is absolute. */
export function worktree(git: Git, root: string): Tree {
  return {
    find: async (name) => {
      const listing = await git([
        'ls-files',
        '-z',
        '--cached',
        '--others',
        '--exclude-standard',
        '--',
        `:(top,glob)**/${name}`,
      ]);
      const paths = [
        ...new Set(
          listing
            .toString()
            .split('\0')
            .filter((path) => path !== ''),
        ),
      ].sort();
      const found = await Promise.all(
        paths.map(async (path) => ((await lookAt(root, path)).kind === 'file' ? [path] : [])),
      );
      return found.flat();
    },
    read: async (path, limit) => {
      const entry = await lookAt(root, path);
      if (entry.kind === 'missing') return { kind: 'missing' };
      if (entry.kind !== 'file')
        return {
          kind: 'not-a-file',
          what: entry.kind === 'outside' ? 'a symbolic link out of the repository' : `a ${entry.kind}`,
        };
      return entry.size > limit
        ? { kind: 'too-large', size: entry.size }
        : { kind: 'bytes', bytes: await readFile(join(root, path)) };
    },
    look: async (paths) => {
      const entries = await Promise.all(paths.map(async (path) => [path, await lookAt(root, path)] as const));
      return new Map(entries);
    },
  };
}

async function lookAt(root: string, path: string): Promise<Entry> {
  try {
    const real = await realpath(join(root, path));
    const inside = relative(await realpath(root), real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || inside.split(sep)[0] === '.git') return { kind: 'outside' };
    if (await inSubmodule(root, path)) return { kind: 'submodule' };
    const found = await stat(real);
    if (found.isFile()) return { kind: 'file', size: found.size };
    return { kind: found.isDirectory() && (await hasFiles(real)) ? 'directory' : 'missing' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && notThere.has(String(error.code))) return { kind: 'missing' };
    throw error;
  }
}

const notThere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** A submodule is a folder with a `.git` of its own; git does not hold what is in it. */
async function inSubmodule(root: string, path: string): Promise<boolean> {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    if (await exists(join(root, ...steps.slice(0, length), '.git'))) return true;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

async function hasFiles(directory: string): Promise<boolean> {
  const entries = await readdir(directory, { withFileTypes: true });
  if (entries.some((entry) => !entry.isDirectory())) return true;
  for (const entry of entries) if (await hasFiles(join(directory, entry.name))) return true;
  return false;
}
