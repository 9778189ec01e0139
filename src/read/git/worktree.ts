import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { lazily, remembering } from '../../model/once.ts';
import { listedPaths, type RepositoryPath } from '../../model/repository-path.ts';
import { lineCounter } from './commit-tree.ts';
import { gitText, type Git } from './git.ts';
import { checkObjects } from './objects.ts';
import { changedPaths } from './status.ts';
import type { Entry, Tree } from './tree.ts';

/** The files of a working tree as they are on the disk, with untracked files, without ignored ones. `root` is absolute. */
export function worktree(git: Git, root: string): Tree {
  const listing = lazily(() => listFiles(git, root));
  return {
    list: async () => (await listing()).all,
    read: async (path, limit) => {
      const entry = await lookAt(root, path);
      if (entry.kind === 'missing') return { kind: 'missing' };
      if (entry.kind === 'unknown') return entry;
      if (entry.kind !== 'file') return { kind: 'not-a-file', what: whatIs[entry.kind] };
      return entry.size > limit
        ? { kind: 'too-large', size: entry.size }
        : { kind: 'bytes', bytes: await readFile(join(root, path)) };
    },
    identify: async (paths) => {
      const files = await existing(root, paths);
      const isFile = new Set(files);
      const rest = paths.filter((path) => !isFile.has(path));
      const [oids, folders] = await Promise.all([
        files.length === 0
          ? ''
          : gitText(git, ['-C', root, 'hash-object', '--stdin-paths'], files.map((path) => `${path}\n`).join('')),
        identifyFolders(git, rest),
      ]);
      const named = oids
        .split('\n')
        .flatMap((oid, index) => (files[index] === undefined ? [] : [[files[index], oid] as const]));
      return new Map([...named, ...folders]);
    },
    look: async (paths) => {
      const { held } = await listing();
      // Most paths have the same folders around them.
      const hasGit = remembering((folder: string) => exists(join(root, folder, '.git')));
      return new Map(
        await Promise.all(paths.map(async (path) => [path, await lookAt(root, path, held, hasGit)] as const)),
      );
    },
    countLines: async (paths) => {
      const files = await existing(root, paths);
      const counts = new Map<string, number>();
      // One after the other: many large files together would not fit into memory.
      for (const path of files) {
        const counter = lineCounter((lines) => counts.set(path, lines));
        for await (const piece of createReadStream(join(root, path))) await counter.take(piece as Buffer);
        await counter.end();
      }
      return new Map([...counts].filter(([, lines]) => lines >= 0));
    },
  };
}

/** Folders have the object id of the last commit. A changed folder has none yet, so it gets an id that differs from all others. */
async function identifyFolders(git: Git, paths: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  if (paths.length === 0) return [];
  const [answers, changed] = await Promise.all([
    checkObjects(
      git,
      paths.map((path) => `HEAD:${path}`),
    ),
    changedPaths(git),
  ]);
  return paths.flatMap((path, index) => {
    if (changed.some((one) => one.startsWith(`${path}/`))) return [[path, `changed ${path}`] as const];
    const answer = answers[index];
    return answer?.kind === 'tree' ? [[path, answer.oid] as const] : [];
  });
}

const whatIs = {
  directory: 'a directory',
  'empty-directory': 'a directory',
  outside: 'a symbolic link out of the repository',
  submodule: 'a submodule',
} as const;

async function existing(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await lookAt(root, path)).kind === 'file' ? [path] : [])),
  );
  return found.flat();
}

interface Listing {
  /** Every file that git tracks or does not ignore, sorted. */
  readonly all: readonly RepositoryPath[];
  /** The files that git tracks, and their folders. */
  readonly held: ReadonlySet<string>;
}

async function listFiles(git: Git, root: string): Promise<Listing> {
  const output = await git([
    '-C',
    root,
    'ls-files',
    '-z',
    '-t',
    '--cached',
    '--others',
    '--deleted',
    '--exclude-standard',
  ]);
  // Each entry is a tag, a space, a path; `?` marks untracked files, `R` files that are no longer on the disk.
  const entries = output
    .toString()
    .split('\0')
    .filter((entry) => entry !== '');
  const held = entries.filter((entry) => !entry.startsWith('?')).map((entry) => entry.slice(2));
  const gone = new Set(entries.filter((entry) => entry.startsWith('R')).map((entry) => entry.slice(2)));
  const all = [...new Set(entries.map((entry) => entry.slice(2)))].filter((path) => !gone.has(path));
  return { all: listedPaths(all.sort()), held: withFolders(held) };
}

function withFolders(files: readonly string[]): ReadonlySet<string> {
  const held = new Set(files);
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0 && !held.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
      held.add(file.slice(0, at));
  }
  return held;
}

/** Where a working tree really is; asked once. */
const realRoot = remembering((root: string) => realpath(root));

type HasGit = (folder: string) => Promise<boolean>;

async function lookAt(
  root: string,
  path: string,
  held: ReadonlySet<string> = new Set(),
  hasGit: HasGit = (folder) => exists(join(root, folder, '.git')),
): Promise<Entry> {
  try {
    const real = await realpath(join(root, path));
    const inside = relative(await realRoot(root), real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || inside.split(sep)[0] === '.git') return { kind: 'outside' };
    if (await inSubmodule(path, hasGit)) return { kind: 'submodule' };
    const tracked = held.has(inside.split(sep).join('/'));
    const found = await stat(real);
    if (found.isFile()) return { kind: 'file', size: found.size, tracked };
    if (!found.isDirectory()) return { kind: 'missing' };
    return (await hasFiles(real)) ? { kind: 'directory', tracked } : { kind: 'empty-directory' };
  } catch (error) {
    if (error instanceof Error && 'code' in error && notThere.has(String(error.code))) return { kind: 'missing' };
    throw error;
  }
}

const notThere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** A submodule is a folder with its own `.git`; its files are not in this repository. */
async function inSubmodule(path: string, hasGit: HasGit): Promise<boolean> {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    if (await hasGit(steps.slice(0, length).join('/'))) return true;
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
