import { besidePath, type RepositoryPath } from '../../model/repository-path.ts';
import { commitTree } from '../git/commit-tree.ts';
import { beforeDeletion, everTouched, touchedPaths } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { EverHad, PastTracker } from './absence.ts';
import { ledgerName, trackerName } from './find-documents.ts';

/** Whether the clone's history ever had a ledger; where `path` is null, it is searched for by its name. */
export async function pastLedger(git: Git, sha: string, path: string | null): Promise<EverHad> {
  return await ever(git, sha, path === null ? `:(top,glob,icase)**/${ledgerName}` : `:(top,literal)${path}`);
}

/**
 * The tracker that a ledger had: at its usual path, or at any path before the ledger came to its present one, because both may have moved. A tracker elsewhere that was deleted later belonged to another ledger.
 */
export async function pastTracker(git: Git, sha: string, ledger: RepositoryPath): Promise<PastTracker> {
  const usual = besidePath(ledger, trackerName);
  const { paths, isAll } = await touchedPaths(git, sha, `:(top,glob,icase)**/${trackerName}`);
  if (paths.includes(usual)) return { kind: 'had', path: usual };
  const there: ReadonlySet<string> = new Set(paths.length === 0 ? [] : await commitTree(git, sha).list());
  for (const path of paths.filter((one) => !there.has(one)).slice(0, goneLimit)) {
    const before = await beforeDeletion(git, sha, path);
    const hadLedger = before !== null && (await commitTree(git, before).identify([ledger])).has(ledger);
    if (!hadLedger) return { kind: 'had', path };
  }
  return { kind: isAll ? 'never' : 'unknown' };
}

/** At most this many deleted trackers are looked at. */
const goneLimit = 100;

async function ever(git: Git, sha: string, pathspec: string): Promise<EverHad> {
  const touched = await everTouched(git, sha, pathspec);
  return touched === null ? 'unknown' : touched ? 'had' : 'never';
}
