import type { Report } from '../../../judge/report/report.ts';
import type { Phrase } from './phrase.ts';

/** What was compared, for a reader who does not know the SHAs by heart. */
export interface Comparison {
  /** How the base was found, or why there is none. */
  readonly base: string;
}

/** A SHA as people write it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 12);
}

/** Which ledger was read, at which commit, and what it was compared with. */
export function judgedWhat({ subject, ledger, changes, mode }: Report, { base }: Comparison): Phrase {
  const { sha, headSha, baseSha, tag } = subject;
  const file: Phrase = ledger.path === null ? [] : [{ label: ledger.path, path: ledger.path, line: null }, ' '];
  const at: Phrase = sha === null ? ['in the working tree'] : ['at ', { code: shortSha(sha) }];
  const merged: Phrase = headSha === null || headSha === sha ? [] : [', the merge of ', { code: shortSha(headSha) }];
  const forTag: Phrase = tag === null ? [] : [' for the tag ', { code: tag }];
  return [
    'Judged ',
    ...file,
    ...at,
    ...merged,
    ...forTag,
    ...(baseSha === null ? [] : compared(baseSha, changes !== null, base)),
    '.',
    // A release is judged by itself.
    ...(baseSha === null && mode !== 'release' ? [' No change was judged: ', { message: base }, '.'] : []),
  ];
}

function compared(baseSha: string, isCompared: boolean, base: string): Phrase {
  const other: Phrase = [{ code: shortSha(baseSha) }, ' (', { message: base }, ')'];
  return isCompared
    ? [', compared with ', ...other]
    : [', not compared with ', ...other, ', for a document of one of the two cannot be read'];
}
