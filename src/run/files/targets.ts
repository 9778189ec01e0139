import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { quote } from '../../model/text.ts';

/** A file of a working tree to be written. */
export interface Replacement {
  /** From the root, with `/`. */
  readonly path: string;
  /** What was read from it; null where it must not exist yet. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** A file to be written, and the target of its path. */
export interface Target extends Replacement {
  readonly target: string;
}

/** The targets of the paths. Throws `UsageError` where one must not be written, before anything is written. */
export async function findTargets(root: string, replacements: readonly Replacement[]): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const one of replacements) {
    const target = one.before === null ? join(root, ...one.path.split('/')) : await realTarget(root, one.path);
    const same = targets.find((other) => other.target === target);
    if (same !== undefined)
      throw new UsageError(
        `${quote(same.path)} and ${quote(one.path)} are the same file; nothing was written. Use only one of the two paths`,
      );
    targets.push({ ...one, target });
  }
  return targets;
}

/** What a path leads to. */
async function realTarget(root: string, path: string): Promise<string> {
  const target = await realpath(join(root, ...path.split('/')));
  await assertInside(root, target, path);
  const { mode } = await stat(target);
  // A rename only needs the right to write the folder, not the file.
  const mayWrite = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  if ((mode & 0o222) === 0 || !mayWrite) throw new UsageError(`${quote(path)} is read-only; nothing was written`);
  return target;
}

/** Throws `UsageError` where a path leads out of the root, or into git's own files. */
export async function assertInside(root: string, target: string, path: string): Promise<void> {
  const inside = relative(await realpath(root), target);
  const [first] = inside.split(sep);
  if (first === '..' || first?.toLowerCase() === '.git' || isAbsolute(inside))
    throw new UsageError(`${quote(path)} leads out of the repository; nothing was written`);
}
