import type { Report } from '../report.ts';
import { body } from './body.ts';
import type { BlobUrl } from './finding-list.ts';
import { withRows } from './markdown.ts';
import type { Comparison } from './wording.ts';

/** GitHub's limit for a job summary, in bytes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const summaryLimit = 1024 * 1024;

/** The job summary. */
export function summary(report: Report, comparison: Comparison, blobUrl: BlobUrl): string {
  return withRows((rows) => body(report, comparison, blobUrl, rows), summaryLimit / 3); // a UTF-16 unit has at most three bytes
}
