import { signalChangeKinds, type SignalChange } from '../compare.ts';
import { count } from '../documents/text.ts';
import type { Report } from '../report.ts';
import type { Status } from '../statuses.ts';

/** What was compared, for a reader who does not know the SHAs by heart. */
export interface Comparison {
  /** How the base was found, or why there is none. */
  readonly base: string;
}

/** The report in one line of plain text: "NO-GO: 2 of 7 gates GO; 1 signal promoted". */
export function headline(report: Report): string {
  const { verdict, decision, reason, totals, changes } = report;
  if (reason === 'missing-ignored') return 'No ledger, which is ignored here';
  const state =
    verdict === 'INVALID'
      ? `${count(totals.errors, 'error')} in the documents`
      : `${String(totals.gatesGo)} of ${count(totals.gates, 'gate')} GO`;
  const errors =
    verdict !== 'INVALID' && reason !== 'gates-open' && totals.errors > 0 ? [count(totals.errors, 'error')] : [];
  const moves = changes === null ? [] : changeCounts(changes.signals);
  return [
    `${verdict}: ${state}`,
    ...errors,
    ...(moves.length === 0 ? [] : [moves.join(', ')]),
    ...(decision === 'block' ? ['blocked'] : []),
  ].join('; ');
}

/** A status as a word with a sign, for the sign alone says nothing to some; `none` is the word where there is no status. */
export function statusWord(status: Status | null, none = 'none'): string {
  return status === null ? none : `${signs[status]} ${status}`;
}

/** Why the decision is what it is, in a sentence of plain text. */
export function decisionSentence(report: Report): string {
  const { decision, reason, mode } = report;
  if (decision === 'block') return `Blocked in ${mode} mode: ${reason}.`;
  return reason === 'sound'
    ? `Passes in ${mode} mode: the ledger is sound, open gates do not block here.`
    : `Passes in ${mode} mode: ${reason}.`;
}

/** A SHA as people write it. */
export function short(sha: string | null): string {
  return sha === null ? 'the working tree' : sha.slice(0, 12);
}

const signs: Readonly<Record<Status, string>> = { GO: '✅', PARTIAL: '🟡', 'NO-GO': '⛔', 'BLOCKED-EXTERNAL': '⏳' };

function changeCounts(changes: readonly SignalChange[]): readonly string[] {
  const kinds = signalChangeKinds.filter((kind) => changes.some((change) => change.kind === kind));
  return kinds.map((kind, index) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return index === 0 ? `${count(number, 'signal')} ${kind}` : `${String(number)} ${kind}`;
  });
}

/** What was compared with what, or why nothing was, in a clause of plain text. */
export function comparisonClause({ subject, changes }: Report, { base }: Comparison): string {
  if (subject.baseSha === null) return `no base to compare with: ${base}`;
  const other = `${short(subject.baseSha)} (${base})`;
  return changes === null
    ? `not compared with ${other}: a document of one side cannot be read`
    : `compared with ${other}`;
}
