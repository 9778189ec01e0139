import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { quote } from '../../model/text.ts';

/** A file of a working tree to be written. */
export interface Replacement {
  /** From the root, with `/`. */
  readonly path: string;
  /** What was read of it; null where there must be none yet. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/**
 * Writes files, all or none: each goes to a temporary file beside it, and takes its place only when all are written and every target
 * still is what was read. A symbolic link stays, and what it leads to is replaced. Throws `UsageError` where a file is read-only,
 * changed meanwhile, leads out of the root or is there already; then nothing is changed. `beforeTheLast` is for tests of races.
 */
export async function replaceFiles(
  root: string,
  replacements: readonly Replacement[],
  beforeTheLast: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const prepared: Prepared[] = [];
  try {
    for (const replacement of replacements) prepared.push(await prepare(root, replacement));
    await beforeTheLast();
    for (const one of prepared) await assertUnchanged(one);
    await putAll(prepared);
  } finally {
    for (const { temporary } of prepared) await rm(temporary, { force: true });
  }
}

/** Writes a text to a file that may be there or not, anywhere; nobody ever sees half of it. Throws where its folder is not there. */
export async function putFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

interface Prepared extends Replacement {
  readonly target: string;
  readonly temporary: string;
}

async function prepare(root: string, replacement: Replacement): Promise<Prepared> {
  const { path, before, after } = replacement;
  const target = before === null ? await newTarget(root, path) : await realTarget(root, path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  await writeFile(temporary, after, { flag: 'wx' });
  if (before !== null) await chmod(temporary, (await stat(target)).mode);
  return { ...replacement, target, temporary };
}

/** What a path leads to. */
async function realTarget(root: string, path: string): Promise<string> {
  const target = await realpath(join(root, ...path.split('/')));
  await assertInside(root, target, path);
  const { mode } = await stat(target);
  // A rename asks for no right to write the file, only its folder.
  if ((mode & 0o222) === 0) throw new UsageError(`${quote(path)} is read-only; nothing was written`);
  return target;
}

/** Where a new file goes, with the folders that it lies in. */
async function newTarget(root: string, path: string): Promise<string> {
  const target = join(root, ...path.split('/'));
  await mkdir(dirname(target), { recursive: true });
  await assertInside(root, await realpath(dirname(target)), path);
  return target;
}

async function assertInside(root: string, target: string, path: string): Promise<void> {
  const inside = relative(await realpath(root), target);
  if (inside === '..' || inside.startsWith(`..${sep}`))
    throw new UsageError(`${quote(path)} leads out of the repository; nothing was written`);
}

async function assertUnchanged({ path, target, before }: Prepared): Promise<void> {
  const now = await readFile(target).catch(() => null);
  const isSame = before === null ? now === null : now !== null && Buffer.compare(now, before) === 0;
  if (isSame) return;
  throw new UsageError(
    before === null
      ? `${quote(path)} is there already; nothing was written`
      : `${quote(path)} changed while this ran; nothing was written, run it again`,
  );
}

/** Puts all files in their places; what was put is taken back where one cannot be. */
async function putAll(prepared: readonly Prepared[]): Promise<void> {
  const done: Prepared[] = [];
  try {
    for (const one of prepared) {
      // A link, other than a rename, never takes the place of a file that has come meanwhile.
      await (one.before === null ? link(one.temporary, one.target) : rename(one.temporary, one.target));
      done.push(one);
    }
  } catch (error) {
    for (const { target, before } of done) await (before === null ? rm(target) : writeFile(target, before));
    throw error;
  }
}
