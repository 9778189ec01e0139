import type { Report } from '../../../judge/report/report.ts';
import { severities } from '../../../model/problem.ts';
import { remembering } from '../../../model/once.ts';
import { isOpen } from '../../../model/statuses.ts';
import { count } from '../../../model/text.ts';
import { comparisonClause, findingCount, decisionSentence, short, title, type Comparison } from '../wording.ts';
import { changeList } from './change-list.ts';
import { findingList, type BlobUrl } from './finding-list.ts';
import { gateTable, gatesToShow } from './gate-table.ts';
import { code, folded, section } from './markdown.ts';
import { openSignals } from './open-signals.ts';

/** A report as it is shown to people: what it was compared with, where its files can be seen, and the text made of it. */
export interface View {
  readonly report: Report;
  readonly comparison: Comparison;
  /**
   * The report as Markdown, the same for comment, check run and job summary. A list or table has at most `rows` rows and says
   * how many it leaves out; with none, what is left is bounded, whatever the documents say.
   */
  readonly body: (rows: number) => string;
}

/** The view of a report; a body that is shown in several places is made once. */
export function viewOf(report: Report, comparison: Comparison, blobUrl: BlobUrl): View {
  return { report, comparison, body: remembering((rows) => body(report, comparison, blobUrl, rows)) };
}

function body(report: Report, comparison: Comparison, blobUrl: BlobUrl, rows: number): string {
  const { changes, findings, gates } = report;
  const blocking = findings.filter(({ blocks }) => blocks);
  const others = findings.filter(({ blocks }) => !blocks);
  const open = report.signals.filter(({ effective }) => isOpen(effective));
  const shown = gatesToShow(report);
  const allGates = shown.length === gates.length ? [] : gateTable(gates, changes, rows);
  return [
    `### ${title(report, code)}`,
    '',
    decisionSentence(report).replace(/^\w+/, (word) => `**${word}**`),
    '',
    ...section(`What blocks (${String(findingCount(blocking))})`, findingList(blocking, blobUrl, rows)),
    ...section(`Signal changes (${String(changes?.signals.length ?? 0)})`, changeList(report, rows)),
    ...section('Gates', gateTable(shown, changes, rows)),
    ...folded(`All gates (${String(gates.length)})`, allGates),
    ...folded(`Open signals by owner (${String(open.length)})`, openSignals(open, rows)),
    ...folded(`Also found (${severityCounts(others)})`, findingList(others, blobUrl, rows)),
    `${judged(report, comparison)}.`,
    '',
  ].join('\n');
}

/** The report in one line, for whoever need not know more. */
export function quietLine({ report, comparison }: View): string {
  return `${title(report, code)}. ${judged(report, comparison)}.\n`;
}

function severityCounts(findings: Report['findings']): string {
  const counts = severities.map(
    (severity) => [findingCount(findings.filter((one) => one.severity === severity)), severity] as const,
  );
  return counts.flatMap(([number, severity]) => (number === 0 ? [] : [count(number, severity)])).join(', ');
}

/** Which commits the reader looks at. */
function judged(report: Report, comparison: Comparison): string {
  const { sha, headSha, tag } = report.subject;
  const merged = headSha !== null && headSha !== sha ? `, the merge of ${code(short(headSha))}` : '';
  const forTag = tag === null ? '' : ` for the tag ${code(tag)}`;
  return `Judged ${sha === null ? short(sha) : code(short(sha))}${merged}${forTag}; ${comparisonClause(report, comparison, code)}`;
}
