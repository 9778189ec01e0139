import type { Report } from '../../../judge/report/report.ts';
import { doesSomething } from '../digest/changes.ts';
import type { View } from './body.ts';
import { withRows } from './markdown.ts';

/** GitHub's limit for the body of a comment, in characters; it answers 422 above. */
const commentLimit = 65_536;

/** Room for the marker before the text; its parts are bounded. */
const markerRoom = 4096;

/** The pull request comment, without the marker by which it is found again. Where nothing changed and nothing is wrong, only what comes first and what was judged. */
export function comment({ report, first, last, body }: View): string {
  if (isWorthAComment(report)) return withRows(body, commentLimit - markerRoom);
  const nothing = report.changes === null ? '' : 'This change leaves ledger and tracker as they are.\n\n';
  return `${first}\n\n${nothing}${last}\n`;
}

/** Whether a pull request gets a comment: it changes something, or something is wrong. */
export function isWorthAComment(report: Report): boolean {
  return report.findings.some(({ severity }) => severity !== 'notice') || doesSomething(report);
}
