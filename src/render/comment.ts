import type { Report } from '../report.ts';
import { body, type BlobUrl } from './body.ts';
import { withRows } from './markdown.ts';
import type { Comparison } from './wording.ts';

/** GitHub's limit for the body of a comment, in characters; it answers 422 above. */
const commentLimit = 65_536;

/** The first line of our comment, by which we find it again. */
export const marker = '<!-- gate-ledger -->';

/** The pull request comment. */
export function comment(report: Report, comparison: Comparison, blobUrl: BlobUrl): string {
  return withRows((rows) => `${marker}\n${body(report, comparison, blobUrl, rows)}`, commentLimit);
}

/** Whether a pull request is told: something changed, or something is wrong. */
export function isWorthTelling({ changes, findings }: Report): boolean {
  return (
    findings.some(({ severity }) => severity !== 'notice') ||
    (changes !== null && changes.signals.length + changes.gates.length > 0)
  );
}
