import { isUtf8 } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { quote } from '../../model/text.ts';
import type { CommitFile } from '../../read/git/commit-files.ts';
import type { Git } from '../../read/git/git.ts';
import { streamObjects } from '../../read/git/objects.ts';
import type { Digests } from './manifest.ts';

/** The files of a folder, and what else lies in it: symbolic links and the like, with a word for each. Paths have `/`. */
export interface Listing {
  readonly files: readonly string[];
  readonly others: ReadonlyMap<string, string>;
}

/** Whether a folder can be made: it is not there, is empty, or has something in it. Throws where it, or a folder between it and `base`, is a symbolic link or no folder. */
export async function lookAtTarget(base: string, target: string): Promise<'free' | 'filled'> {
  for (const path of waysTo(base, target)) {
    const found = await lstat(path).catch(ifMissing);
    if (found === null) return 'free';
    if (found.isSymbolicLink()) throw new Error(`${quote(path)} is a symbolic link, expected a folder`);
    if (!found.isDirectory()) throw new Error(`${quote(path)} is not a folder`);
  }
  return (await readdir(target)).length === 0 ? 'free' : 'filled';
}

/** Makes a folder that is free, all at once: `fill` fills another beside it, which then takes its name. Leaves nothing where it throws. */
export async function makeFolder(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const fresh = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  await mkdir(dirname(target), { recursive: true });
  await mkdir(fresh);
  try {
    await fill(fresh);
    await rmdir(target).catch(ifMissing); // not every system renames over an empty folder
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Writes a file that is new in a folder, and the folders that it lies in. Throws where there is one, or its path leads elsewhere. */
export async function writeNew(folder: string, path: string, text: string): Promise<void> {
  const handle = await openNew(folder, path);
  await handle.writeFile(text).finally(() => handle.close());
}

/** The digests of files of a commit; writes them below a folder, where one is given. Holds no file in memory. */
export async function takeFiles(git: Git, files: readonly CommitFile[], folder: string | null): Promise<Digests> {
  const digests = new Map<string, string>();
  const now: { handle: FileHandle | null } = { handle: null };
  const close = async (): Promise<void> => {
    await now.handle?.close();
    now.handle = null;
  };
  const receive = async (index: number): ReturnType<Parameters<typeof streamObjects>[2]> => {
    const path = files[index]?.path ?? '';
    const hash = createHash('sha256');
    if (folder !== null) now.handle = await openNew(folder, path);
    return {
      take: async (piece) => {
        hash.update(piece);
        await now.handle?.writeFile(piece);
      },
      end: async () => {
        digests.set(path, hash.digest('hex'));
        await close();
      },
    };
  };
  await streamObjects(
    git,
    files.map(({ oid }) => oid),
    receive,
  ).finally(close);
  return digests;
}

/** Lists a folder without following a link; null where it is none. */
export async function listFolder(folder: string): Promise<Listing | null> {
  const found = await stat(folder).catch(ifMissing);
  if (found?.isDirectory() !== true) return null;
  const files: string[] = [];
  const others = new Map<string, string>();
  for (const ways = ['']; ways.length > 0;) {
    const way = ways.pop() ?? '';
    for (const entry of await readdir(join(folder, way), { withFileTypes: true, encoding: 'buffer' })) {
      const path = `${way}${entry.name.toString()}`;
      if (!isUtf8(entry.name)) others.set(path, 'a name that is not UTF-8');
      else if (entry.isDirectory()) ways.push(`${path}/`);
      else if (entry.isFile()) files.push(path);
      else others.set(path, entry.isSymbolicLink() ? 'a symbolic link' : 'no regular file');
    }
  }
  return { files, others };
}

/** The digest of one file of a folder, read piece by piece. */
export async function digestOf(folder: string, path: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(join(folder, path), readOnly);
  for await (const piece of handle.createReadStream()) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** The text of one file of a folder; null where it is not UTF-8, or too large for a text. */
export async function readText(folder: string, path: string): Promise<string | null> {
  const { size } = await lstat(join(folder, path));
  if (size > textLimit) return null;
  const bytes = await readFile(join(folder, path), { flag: readOnly });
  return isUtf8(bytes) ? bytes.toString() : null;
}

/** In bytes; the report of the largest ledger that is read stays below it, as does the manifest of the largest pack. */
const textLimit = 256 * 1024 * 1024;

/** Opens a file for reading, and not what a symbolic link leads to; Windows has no such flag. */
export const readOnly = constants.O_RDONLY | ((constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0);

/** The folders from below `base` to the target; of one that lies elsewhere only itself. */
function waysTo(base: string, target: string): readonly string[] {
  const steps = relative(base, target).split(sep);
  if (steps[0] === '..' || resolve(base, ...steps) !== target) return [target];
  return steps.map((_, index) => resolve(base, ...steps.slice(0, index + 1)));
}

async function openNew(folder: string, path: string): Promise<FileHandle> {
  const full = resolve(folder, path);
  // What this machine reads as another path: `..`, or a backslash on Windows.
  if (full !== [folder, ...path.split('/')].join(sep)) throw new Error(`${quote(path)} is no path on this machine`);
  await mkdir(dirname(full), { recursive: true });
  return await open(full, 'wx');
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
  throw error;
}
