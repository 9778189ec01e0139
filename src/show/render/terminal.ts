import type { Report } from '../../judge/report/report.ts';
import { logLine } from './log.ts';
import { comparisonClause, decisionSentence, headline, short, type Comparison } from './wording.ts';

/** The report for a terminal: gates, changes, then findings as `path:line:column`, and the decision last. */
export function terminal(report: Report, comparison: Comparison): string {
  const { subject, gates, changes, findings } = report;
  const gateLines = gates.map(({ id, name, required, declared, effective, go, total }) => [
    id,
    effective,
    `${String(go)}/${String(total)}`,
    [
      name ?? '',
      declared !== null && declared !== effective ? `(declared ${declared})` : '',
      required ? '' : '(not required)',
    ]
      .filter((part) => part !== '')
      .join(' '),
  ]);
  const signalLines = (changes?.signals ?? []).map(({ id, kind, from, to, fields }) => [
    id,
    kind,
    `${from ?? '-'} -> ${to ?? '-'}`,
    fields.join(', '),
  ]);
  const gateChangeLines = (changes?.gates ?? []).map(({ id, kind, from, to }) => [
    id,
    kind,
    `${from ?? '-'} -> ${to ?? '-'}`,
    '',
  ]);
  const title = report.ledger.title === null ? [] : [report.ledger.title];
  return `${[
    ...title,
    ...block('Gates', gateLines),
    ...(subject.baseSha === null
      ? []
      : [
          '',
          `${signalLines.length + gateChangeLines.length === 0 ? 'No changes' : 'Changes'}, ${comparisonClause(report, comparison)}`,
        ]),
    ...block('', signalLines),
    ...block('Gate changes', gateChangeLines),
    ...(findings.length === 0 ? [] : ['', 'Findings', ...findings.map(findingLine)]),
    '',
    `${headline(report)} (${subject.sha === null ? 'working tree' : short(subject.sha)})`,
    decisionSentence(report),
  ]
    .map(logLine) // a workflow may run it, too
    .join('\n')}\n`;
}

/** A finding as compilers write it, so that editors and people find the place. */
export function findingLine({ path, line, column, severity, rule, message }: Report['findings'][number]): string {
  return `  ${path}:${String(line)}:${String(column)} ${severity} ${rule}: ${message}`;
}

function block(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return [...(title === '' ? [] : ['', title]), ...lines];
}
