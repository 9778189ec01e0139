import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Whether a file exists and is not empty. */
export async function hasWords(path: string): Promise<boolean> {
  return await readFile(path, 'utf8').then(
    (text) => text.trim() !== '',
    () => false,
  );
}

/** Whether a repository is a partial clone; `folder` is its git folder, or the git folder of a linked working tree. */
export async function hasPromisedPacks(folder: string): Promise<boolean> {
  // https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-commondir
  const common = await readFile(join(folder, 'commondir'), 'utf8').catch(() => '.');
  const packs = await readdir(join(resolve(folder, common.trim()), 'objects/pack')).catch(() => []);
  return packs.some((name) => name.endsWith('.promisor'));
}
