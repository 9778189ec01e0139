import type { Report } from '../../../judge/report/report.ts';
import { quietLine, type View } from './body.ts';
import { withRows } from './markdown.ts';

/** GitHub's limit for the body of a comment, in characters; it answers 422 above. */
const commentLimit = 65_536;

/** Room for the marker before the text; its parts are bounded. */
const markerRoom = 4096;

/** The pull request comment, without the marker by which it is found again. */
export function comment(view: View): string {
  return isWorthAComment(view.report) ? withRows(view.body, commentLimit - markerRoom) : quietLine(view);
}

/** Whether a pull request is told: something changed, or something is wrong. */
export function isWorthAComment({ changes, findings }: Report): boolean {
  return (
    findings.some(({ severity }) => severity !== 'notice') ||
    (changes !== null && changes.signals.length + changes.gates.length > 0)
  );
}
