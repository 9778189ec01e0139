import type { LedgerHistory } from '../ledger-history.ts';
import type { Report } from '../report.ts';

/** A report as the action writes it and the terminal prints it, or a history. */
export function json(value: Report | LedgerHistory): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
