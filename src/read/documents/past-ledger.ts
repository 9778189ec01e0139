import { besidePath, type RepositoryPath } from '../../model/repository-path.ts';
import { commitTree } from '../git/commit-tree.ts';
import { commitOf, everTouched } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { WholeHistory } from '../git/history.ts';
import type { EverHad, PastTracker } from './absence.ts';
import { ledgerName, trackerName } from './find-documents.ts';

/** The commits up to one: the clone, the commit, and its history. */
export interface Past {
  readonly git: Git;
  readonly sha: string;
  readonly history: WholeHistory;
}

/** Whether the clone's history ever had a ledger; where `path` is null, it is searched for by its name. */
export async function pastLedger({ git, sha, history }: Past, path: string | null): Promise<EverHad> {
  if (path === null) {
    const { files, isAll } = await history.filesNamed(ledgerName);
    return files.size > 0 ? 'had' : isAll ? 'never' : 'unknown';
  }
  const touched = await everTouched(git, sha, path);
  return touched === null ? 'unknown' : touched ? 'had' : 'never';
}

/**
 * The tracker that a ledger had: at its usual path, or at any path before the ledger came to its present one, because both may have moved. A tracker elsewhere that was deleted later belonged to another ledger.
 */
export async function pastTracker({ git, sha, history }: Past, ledger: RepositoryPath): Promise<PastTracker> {
  const usual = besidePath(ledger, trackerName);
  const { files, isAll } = await history.filesNamed(trackerName);
  if (files.has(usual)) return { kind: 'had', path: usual };
  const there: ReadonlySet<string> = new Set(files.size === 0 ? [] : await commitTree(git, sha).list());
  for (const [path, parent] of [...files].filter(([one]) => !there.has(one)).slice(0, goneLimit)) {
    const before = parent === null ? null : await commitOf(git, parent);
    const hadLedger = before !== null && (await commitTree(git, before).identify([ledger])).has(ledger);
    if (!hadLedger) return { kind: 'had', path };
  }
  return { kind: isAll ? 'never' : 'unknown' };
}

/** At most this many deleted trackers are looked at. */
const goneLimit = 100;
