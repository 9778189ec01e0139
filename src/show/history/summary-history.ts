import type { Report } from '../../judge/report/report.ts';
import type { ReadingOptions } from '../../read/documents/ledger/reading-options.ts';
import type { Clone } from '../../read/git/commits.ts';
import type { Git } from '../../read/git/git.ts';
import type { LedgerHistory } from './ledger-history.ts';
import { readHistory } from './read-history.ts';

/** The most points of a chart: more names of commits do not fit below it. */
export const pointLimit = 30;

/** A history, or why there is none: the clone has none, or only a part of each commit, or git failed. */
export type HistoryReading =
  | { readonly kind: 'read'; readonly history: LedgerHistory }
  | { readonly kind: 'shallow' | 'partial' }
  | { readonly kind: 'failed'; readonly why: string };

/** What was judged, and by whose policy. */
interface Judged {
  readonly report: Report;
  readonly clone: Pick<Clone, 'shallow' | 'partial'>;
  readonly policy: ReadingOptions;
}

/** Reads the history for the job summary; null where there is no ledger to follow. Never throws: the decision does not depend on it. */
export async function historyForSummary(git: Git, judged: Judged): Promise<HistoryReading | null> {
  const { sha } = judged.report.subject;
  const { path } = judged.report.ledger;
  if (sha === null || path === null) return null;
  // What a shallow clone has left of its history depends on how it was made, and so would what is drawn.
  if (judged.clone.shallow) return { kind: 'shallow' };
  if (await judged.clone.partial()) return { kind: 'partial' };
  try {
    return { kind: 'read', history: await read(git, sha, path, judged) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

async function read(
  git: Git,
  head: string,
  ledgerPath: string,
  { report, clone: { shallow }, policy }: Judged,
): Promise<LedgerHistory> {
  const trackerPath = report.tracker.path;
  return await readHistory(git, { head, shallow, ledgerPath, trackerPath, options: policy, limit: pointLimit });
}
