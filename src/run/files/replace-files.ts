import { constants } from 'node:fs';
import {
  chmod,
  chown,
  copyFile,
  link,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { oneOf, quote } from '../../model/text.ts';
import { assertInside, findTargets, type Replacement, type Target } from './targets.ts';

/** For tests of races: called before the last check of the targets, and before each file is replaced. */
export interface Hooks {
  readonly beforeTheLast?: () => Promise<void>;
  readonly beforeEach?: (path: string) => Promise<void>;
}

/**
 * Writes files, all or none: each is written to a temporary file beside its target. The targets are replaced only when all are written and no target has changed since it was read. A symbolic link stays, and its target is replaced. Throws `UsageError` where a file is read-only, has changed, leads out of the root or already exists, or where the disk refuses; then nothing is changed.
 */
export async function replaceFiles(
  root: string,
  replacements: readonly Replacement[],
  hooks: Hooks = {},
): Promise<void> {
  const begun: Begun = { temporaries: [], folders: [] };
  let isDone = false;
  try {
    const targets = await findTargets(root, replacements);
    const prepared: Prepared[] = [];
    for (const target of targets) prepared.push(await prepare(root, target, begun));
    await hooks.beforeTheLast?.();
    for (const one of prepared) await assertUnchanged(one);
    await putAll(prepared, hooks);
    isDone = true;
  } catch (error) {
    throw asUsage(error, root);
  } finally {
    for (const path of begun.temporaries) await rm(path, { force: true });
    // A folder that is no longer empty stays.
    if (!isDone) for (const path of begun.folders.toReversed()) await rmdir(path).catch(() => undefined);
  }
}

/** Writes a text to a new or existing file anywhere, at once as a whole. Throws where its folder does not exist. */
export async function putFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.gate-ledger-${crypto.randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What is deleted at the end. */
interface Begun {
  readonly temporaries: string[];
  /** The folders that were made, the outer ones first. */
  readonly folders: string[];
}

interface Prepared extends Target {
  readonly temporary: string;
}

/** Writes the new content of a file beside it. */
async function prepare(root: string, one: Target, begun: Begun): Promise<Prepared> {
  const { path, target, before, after } = one;
  if (before === null) {
    begun.folders.push(...(await makeFolders(dirname(target))));
    await assertInside(root, await realpath(dirname(target)), path);
  }
  const temporary = join(dirname(target), `.gate-ledger-${crypto.randomUUID()}`);
  begun.temporaries.push(temporary);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(after);
    await handle.sync(); // otherwise a machine that stops now may leave an empty file under the new name
  } finally {
    await handle.close();
  }
  if (before !== null) await takeAfter(temporary, target);
  return { ...one, temporary };
}

/** Gives a file the owner and the mode of another one. */
async function takeAfter(path: string, other: string): Promise<void> {
  const [now, was] = [await stat(path), await stat(other)];
  // Only root may change the owner. For others the owner is the same, or they become the owner, as with every editor.
  if (now.uid !== was.uid || now.gid !== was.gid) await chown(path, was.uid, was.gid).catch(() => undefined);
  await chmod(path, was.mode & 0o7777);
}

/** Makes a folder and its parents; returns the new ones, the outer ones first. */
async function makeFolders(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const steps = relative(first, folder)
    .split(sep)
    .filter((step) => step !== '');
  return [first, ...steps.map((_, index) => join(first, ...steps.slice(0, index + 1)))];
}

async function assertUnchanged({ path, target, before }: Target): Promise<void> {
  const isSame = before === null ? (await stat(target).catch(() => null)) === null : await has(target, before);
  if (isSame) return;
  throw new UsageError(
    before === null
      ? `${quote(path)} already exists; nothing was written`
      : `${quote(path)} changed during this run; nothing was written. Run it again`,
  );
}

async function has(path: string, bytes: Uint8Array): Promise<boolean> {
  const now = await readFile(path).catch(() => null);
  return now !== null && Buffer.compare(now, bytes) === 0;
}

/** Replaces all files; where one fails, the others are restored. */
async function putAll(prepared: readonly Prepared[], { beforeEach }: Hooks): Promise<void> {
  const done: Prepared[] = [];
  try {
    for (const one of prepared) {
      await beforeEach?.(one.path);
      await put(one);
      done.push(one);
    }
  } catch (error) {
    const kept: string[] = [];
    for (const one of done.toReversed()) await takeBack(one).catch(() => kept.push(one.path));
    if (kept.length === 0) throw error;
    throw new UsageError(
      `not all files could be written, and ${oneOf(kept, 'and')} could not be restored. Check them`,
      {
        cause: error,
      },
    );
  }
}

async function put({ temporary, target, before, path }: Prepared): Promise<void> {
  if (before !== null) {
    await rename(temporary, target);
    return;
  }
  try {
    // Unlike a rename, a link never replaces a file that was made meanwhile.
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(`${quote(path)} already exists; nothing was written`);
    if (codeOf(error) === 'ENOENT') throw error;
    // Not every file system has hard links.
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

/** A file that somebody else has written since then stays. */
async function takeBack({ target, temporary, before, after }: Prepared): Promise<void> {
  if (!(await has(target, after))) return;
  if (before === null) {
    await rm(target);
    return;
  }
  const handle = await open(temporary, 'w');
  await handle.writeFile(before).finally(() => handle.close());
  await takeAfter(temporary, target);
  await rename(temporary, target);
}

/** An error of the disk, in words, without the names of temporary files. */
function asUsage(error: unknown, root: string): Error {
  if (!(error instanceof Error) || error instanceof UsageError)
    return error instanceof Error ? error : new Error(String(error));
  const { code, path = '' } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const where = relative(root, dirname(path)) || '.';
  return new UsageError(`the files in ${quote(where)} cannot be written: ${code}; nothing was written`, {
    cause: error,
  });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
