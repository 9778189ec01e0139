import { everTouched } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { EverHad } from './absence.ts';
import { ledgerName } from './find-documents.ts';

/** Whether a ledger was ever there, as far as the clone's history tells; `path` is null where it is to be found by its name. */
export async function pastLedger(git: Git, sha: string, path: string | null): Promise<EverHad> {
  return await ever(git, sha, path === null ? `:(top,glob,icase)**/${ledgerName}` : `:(top,literal)${path}`);
}

/** Whether a file was ever at a path. */
export async function pastFile(git: Git, sha: string, path: string): Promise<EverHad> {
  return await ever(git, sha, `:(top,literal)${path}`);
}

async function ever(git: Git, sha: string, pathspec: string): Promise<EverHad> {
  const touched = await everTouched(git, sha, pathspec);
  return touched === null ? 'unknown' : touched ? 'had' : 'never';
}
