import { posix } from 'node:path';
import { commitTree } from '../git/commit-tree.ts';
import { everTouched, touchedPaths } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { EverHad } from './absence.ts';
import { ledgerName } from './find-documents.ts';

/** Whether a ledger was ever there, as far as the clone's history tells; `path` is null where it is to be found by its name. */
export async function pastLedger(git: Git, sha: string, path: string | null): Promise<EverHad> {
  return await ever(git, sha, path === null ? `:(top,glob,icase)**/${ledgerName}` : `:(top,literal)${path}`);
}

/** Whether a file was ever at a path, or one of its name anywhere that is gone: a tracker may have moved before it was deleted. */
export async function pastFile(git: Git, sha: string, path: string): Promise<EverHad> {
  const name = posix.basename(path);
  const { paths, isAll } = await touchedPaths(git, sha, `:(top,glob,icase)**/${name}`);
  const there: ReadonlySet<string> = new Set(paths.length === 0 ? [] : await commitTree(git, sha).list());
  if (paths.some((one) => one === path || !there.has(one))) return 'had';
  return isAll ? 'never' : 'unknown';
}

async function ever(git: Git, sha: string, pathspec: string): Promise<EverHad> {
  const touched = await everTouched(git, sha, pathspec);
  return touched === null ? 'unknown' : touched ? 'had' : 'never';
}
