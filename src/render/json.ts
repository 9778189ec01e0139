import type { Report } from '../report.ts';
import type { Statement } from '../pack/statement.ts';

/** A report as the action writes it and the terminal prints it, or the statement of one. */
export function json(value: Report | Statement): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
