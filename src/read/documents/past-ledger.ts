import { everTouched } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { EverHad } from './absence.ts';
import { ledgerName } from './load.ts';

/** Whether a ledger was ever there, as far as the clone's history tells; `path` is null where it is to be found by its name. */
export async function pastLedger(git: Git, sha: string, path: string | null): Promise<EverHad> {
  const touched = await everTouched(git, sha, path === null ? `:(top,glob)**/${ledgerName}` : `:(top,literal)${path}`);
  return touched === null ? 'unknown' : touched ? 'had' : 'never';
}
