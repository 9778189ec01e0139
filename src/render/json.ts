import type { LedgerHistory } from '../history/ledger-history.ts';
import type { Report } from '../report.ts';
import type { Statement } from '../pack/statement.ts';

/** A report as the action writes it and the terminal prints it, the statement of one, or a history. */
export function json(value: Report | Statement | LedgerHistory): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
