import type { Report } from '../../../judge/report/report.ts';
import { firstLine } from '../digest/first-line.ts';
import { phraseText } from './phrase-text.ts';

/** The decision and how near the release is, as plain text with the sign: the title of a check run. */
export function plainFirstLine(report: Report): string {
  return `${firstLine(report).sign} ${headline(report)}`;
}

/** The decision and how near the release is, as plain text: for logs and lists. */
export function headline(report: Report): string {
  const { decision, release } = firstLine(report);
  return [phraseText(decision), ...(release === null ? [] : [release])].join(' ');
}
