import type { Report } from '../../judge/report/report.ts';
import type { Status } from '../../model/statuses.ts';
import { count, spelledOut } from '../../model/text.ts';
import { effect, type Show } from './effect.ts';

/** What was compared, for a reader who does not know the SHAs by heart. */
export interface Comparison {
  /** How the base was found, or why there is none. */
  readonly base: string;
}

/** The report in one line: "NO-GO: 2 of 7 gates GO, this change closes gate 2". */
export function headline(report: Report, show: Show = spelledOut): string {
  const { verdict, reason, gates } = report;
  if (reason === 'missing-ignored') return 'No ledger, which is ignored here';
  const does = effect(report, show);
  return `${verdict}: ${[
    ...(verdict === 'INVALID' ? [] : [gateCount(gates)]),
    ...blockers(report),
    ...(does === null ? [] : [`this change ${does}`]),
  ].join(', ')}`;
}

/** A status as a word with a sign, for the sign alone says nothing to some; no line breaks between the two. */
export function statusWord(status: Status): string {
  return `${signs[status]}\u00A0${status}`;
}

/** The headline with the sign of its verdict: the first line of comment, check run and job summary. */
export function title(report: Report, show?: Show): string {
  return `${report.reason === 'missing-ignored' ? '' : `${signs[report.verdict]} `}${headline(report, show)}`;
}

/** Why the decision is what it is, in a sentence of plain text. */
export function decisionSentence({ decision, reason, mode }: Report): string {
  if (decision === 'block') return `Blocked in ${mode} mode: ${reason}.`;
  return reason === 'sound'
    ? `Passes in ${mode} mode: the ledger is sound, open gates do not block here.`
    : `Passes in ${mode} mode: ${reason}.`;
}

/** A SHA as people write it. */
export function short(sha: string | null): string {
  return sha === null ? 'the working tree' : sha.slice(0, 12);
}

/** What was compared with what, or why nothing was, in a clause. */
export function comparisonClause(
  { subject, changes }: Report,
  { base }: Comparison,
  show: Show = (sha) => sha,
): string {
  if (subject.baseSha === null) return `no base to compare with: ${base}`;
  const other = `${show(short(subject.baseSha))} (${base})`;
  return changes === null
    ? `not compared with ${other}: a document of one side cannot be read`
    : `compared with ${other}`;
}

const signs: Readonly<Record<Status | Report['verdict'], string>> = {
  GO: '✅',
  PARTIAL: '🟡',
  'NO-GO': '⛔',
  'BLOCKED-EXTERNAL': '⏳',
  'N/A': '➖',
  INVALID: '❌',
};

/** "2 of 7 gates GO", of those that are required where a release does not need all of them. */
function gateCount(gates: Report['gates']): string {
  const required = gates.filter((gate) => gate.required);
  const go = required.filter(({ effective }) => effective === 'GO').length;
  return `${String(go)} of ${count(required.length, required.length < gates.length ? 'required gate' : 'gate')} GO`;
}

/** How many findings some listed ones are, with those that one of them stands for. */
export function findingCount(findings: Report['findings']): number {
  return findings.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0);
}

/** "6 open gates block", "1 finding blocks". */
function blockers({ findings }: Report): readonly string[] {
  const blocking = findings.filter(({ blocks }) => blocks);
  const open = findingCount(blocking.filter(({ rule }) => rule === 'gate-open'));
  const phrase = (number: number, noun: string): readonly string[] =>
    number === 0 ? [] : [`${count(number, noun)} block${number === 1 ? 's' : ''}`];
  return [...phrase(open, 'open gate'), ...phrase(findingCount(blocking) - open, 'finding')];
}
