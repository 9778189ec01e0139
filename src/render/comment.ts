import type { Report } from '../report.ts';
import { body, type BlobUrl } from './body.ts';
import { fit } from './markdown.ts';
import type { Comparison } from './wording.ts';

/** GitHub's limit for the body of a comment, in characters; it answers 422 above. */
const commentLimit = 65_536;

/** GitHub's limit for a job summary, in bytes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const summaryLimit = 1024 * 1024;

/** The first line of our comment, by which we find it again. */
export const marker = '<!-- gate-ledger -->';

/** The pull request comment. */
export function comment(report: Report, comparison: Comparison, blobUrl: BlobUrl): string {
  return withRows((rows) => `${marker}\n${body(report, comparison, blobUrl, rows)}`, commentLimit);
}

/** The job summary. */
export function summary(report: Report, comparison: Comparison, blobUrl: BlobUrl): string {
  return withRows((rows) => body(report, comparison, blobUrl, rows), summaryLimit / 4); // a character has at most four bytes
}

/** As many table rows as are within the limit, by halves. */
export function withRows(render: (rows: number) => string, limit: number): string {
  return fit(
    [400, 200, 100, 50, 20, 5, 0].map((rows) => () => render(rows)),
    limit,
  );
}

/** Whether a pull request is told: something changed, or something is wrong. */
export function isWorthTelling({ changes, findings }: Report): boolean {
  return (
    findings.some(({ severity }) => severity !== 'notice') ||
    (changes !== null && changes.signals.length + changes.gates.length > 0)
  );
}
