import type { Report } from '../report.ts';

/** The report as the action writes it and the terminal prints it. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
