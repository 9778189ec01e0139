import { randomUUID } from 'node:crypto';
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

/** For tests of races: what happens before the last look at the targets, and before each file takes its place. */
export interface Hooks {
  readonly beforeTheLast?: () => Promise<void>;
  readonly beforeEach?: (path: string) => Promise<void>;
}

/**
 * Writes files, all or none: each goes to a temporary file beside it, and takes its place only when all are written and every target
 * still is what was read. A symbolic link stays, and what it leads to is replaced. Throws `UsageError` where a file is read-only,
 * changed meanwhile, leads out of the root or is there already, or where the disk refuses; then nothing is changed.
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
    // One that somebody has put something in meanwhile stays.
    if (!isDone) for (const path of begun.folders.toReversed()) await rmdir(path).catch(() => undefined);
  }
}

/** Writes a text to a file that may be there or not, anywhere; nobody ever sees half of it. Throws where its folder is not there. */
export async function putFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.gate-ledger-${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What is to be taken away in the end. */
interface Begun {
  readonly temporaries: string[];
  /** Those that were made, the outer ones first. */
  readonly folders: string[];
}

interface Prepared extends Target {
  readonly temporary: string;
}

/** Writes what a file is to have beside it. */
async function prepare(root: string, one: Target, begun: Begun): Promise<Prepared> {
  const { path, target, before, after } = one;
  if (before === null) {
    begun.folders.push(...(await makeFolders(dirname(target))));
    await assertInside(root, await realpath(dirname(target)), path);
  }
  const temporary = join(dirname(target), `.gate-ledger-${randomUUID()}`);
  begun.temporaries.push(temporary);
  const handle = await open(temporary, 'wx');
  try {
    await handle.writeFile(after);
    await handle.sync(); // else a machine that stops now may leave an empty file under the new name
  } finally {
    await handle.close();
  }
  if (before !== null) await takeAfter(temporary, target);
  return { ...one, temporary };
}

/** Gives a file the owner and the mode of another one. */
async function takeAfter(path: string, other: string): Promise<void> {
  const [now, was] = [await stat(path), await stat(other)];
  // Only root may give a file away; for all others the two are the same, or it stays theirs as with every editor.
  if (now.uid !== was.uid || now.gid !== was.gid) await chown(path, was.uid, was.gid).catch(() => undefined);
  await chmod(path, was.mode & 0o7777);
}

/** Makes a folder and those that it lies in; answers the new ones, the outer ones first. */
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
      ? `${quote(path)} is there already; nothing was written`
      : `${quote(path)} changed while this ran; nothing was written, run it again`,
  );
}

async function has(path: string, bytes: Uint8Array): Promise<boolean> {
  const now = await readFile(path).catch(() => null);
  return now !== null && Buffer.compare(now, bytes) === 0;
}

/** Puts all files in their places; what was put is taken back where one cannot be. */
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
    throw new UsageError(`not all files could be written, and ${oneOf(kept, 'and')} could not be taken back`, {
      cause: error,
    });
  }
}

async function put({ temporary, target, before, path }: Prepared): Promise<void> {
  if (before !== null) {
    await rename(temporary, target);
    return;
  }
  try {
    // A link, other than a rename, never takes the place of a file that has come meanwhile.
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new UsageError(`${quote(path)} is there already; nothing was written`);
    if (codeOf(error) === 'ENOENT') throw error;
    // Not every file system has hard links.
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

/** What somebody else has written since then stays. */
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

/** What the disk refuses, in words; the name of a temporary file says nothing to anybody. */
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
