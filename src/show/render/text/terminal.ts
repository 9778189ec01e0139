import type { Report } from '../../../judge/report/report.ts';
import { count } from '../../../model/text.ts';
import { comparisonClause, decisionSentence, headline, short, type Comparison } from '../wording.ts';
import { findingLines } from './finding-lines.ts';
import { openByGate } from './open-by-gate.ts';
import { inColumns, plain, styleOf, type Paint, type TextCell } from './paint.ts';

/** The report for a terminal: gates, what is open, changes, findings with those that block last, and the decision. */
export function terminal(report: Report, comparison: Comparison, paint: Paint = plain): string {
  const { subject, changes, findings } = report;
  const title = report.ledger.title === null ? [] : [paint(report.ledger.title, 'bold')];
  return `${[
    ...title,
    ...block('Gates', report.gates.map(gateRow), paint),
    ...section('Open', openByGate(report, paint)),
    ...(subject.baseSha === null ? [] : changeLines(report, comparison, paint)),
    ...block('Gate changes', (changes?.gates ?? []).map(gateChangeRow), paint),
    ...section('Findings', findingLines(findings, paint)),
    '',
    paint(`${headline(report)} (${subject.sha === null ? 'working tree' : short(subject.sha)})`, 'bold'),
    paint(decisionSentence(report), report.decision === 'pass' ? 'green' : 'red'),
    ...whatToDo(report).map((line) => paint(line)),
  ].join('\n')}\n`;
}

function gateRow({ id, name, required, declared, effective, go, total }: Report['gates'][number]): readonly TextCell[] {
  const notes = [
    name ?? '',
    declared !== null && declared !== effective ? `(declared ${declared})` : '',
    required ? '' : '(not required)',
  ];
  return [
    { text: id },
    { text: effective, style: styleOf(effective) },
    { text: `${String(go)}/${String(total)}` },
    { text: notes.filter((part) => part !== '').join(' ') },
  ];
}

function changeLines(report: Report, comparison: Comparison, paint: Paint): readonly string[] {
  const signals = report.changes?.signals ?? [];
  const isNone = signals.length + (report.changes?.gates.length ?? 0) === 0;
  const rows = signals.map(({ id, kind, from, to, fields }) => [
    { text: id },
    { text: kind },
    { text: `${from ?? '-'} -> ${to ?? '-'}` },
    { text: fields.join(', ') },
  ]);
  return [
    '',
    paint(`${isNone ? 'No changes' : 'Changes'}, ${comparisonClause(report, comparison)}`),
    ...inColumns(rows, '  ', paint),
  ];
}

function gateChangeRow({ id, kind, from, to }: NonNullable<Report['changes']>['gates'][number]): readonly TextCell[] {
  return [{ text: id }, { text: kind }, { text: `${from ?? '-'} -> ${to ?? '-'}` }];
}

function block(title: string, rows: readonly (readonly TextCell[])[], paint: Paint): readonly string[] {
  return section(title, inColumns(rows, '  ', paint));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** What helps where the decision is to block, in a line. */
function whatToDo({ decision, findings, reason }: Report): readonly string[] {
  if (decision === 'pass') return [];
  const blocking = findings.filter(({ blocks, rule }) => blocks && rule !== 'gate-open');
  if (reason === 'gates-open' || blocking.length === 0)
    return ['`gate-ledger status` says who has to do what for the open gates.'];
  const which = blocking.length === 1 ? 'the finding' : `the ${count(blocking.length, 'finding')}`;
  return [`Correct ${which} at the end of the list; \`gate-ledger explain ${reason}\` says what that rule asks.`];
}
