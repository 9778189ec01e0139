import type { Report } from '../../../judge/report/report.ts';
import type { Comparison } from '../wording.ts';
import { body, quietLine } from './body.ts';
import type { BlobUrl } from './finding-list.ts';
import { withRows } from './markdown.ts';

/** GitHub's limit for the body of a comment, in characters; it answers 422 above. */
const commentLimit = 65_536;

/** Room for the marker before the text; its parts are bounded. */
const markerRoom = 4096;

/** The pull request comment, without the marker by which it is found again. */
export function comment(report: Report, comparison: Comparison, blobUrl: BlobUrl): string {
  return isWorthAComment(report)
    ? withRows((rows) => body(report, comparison, blobUrl, rows), commentLimit - markerRoom)
    : quietLine(report, comparison);
}

/** Whether a pull request is told: something changed, or something is wrong. */
export function isWorthAComment({ changes, findings }: Report): boolean {
  return (
    findings.some(({ severity }) => severity !== 'notice') ||
    (changes !== null && changes.signals.length + changes.gates.length > 0)
  );
}
