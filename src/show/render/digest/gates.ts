import type { Report } from '../../../judge/report/report.ts';
import { becauseOf } from './changes.ts';
import { gateName, type Phrase } from './phrase.ts';
import type { Item } from './section.ts';

type Gate = Report['gates'][number];
type Need = Gate['needs'][number];
type Signal = Report['signals'][number];

/** The gates that are not GO, those nearest to closing first: what each still needs, and whose turn it is. */
export function openGates(report: Report, needLimit: number): readonly Item[] {
  const rows = new Map(report.signals.map((signal) => [signal.id, signal]));
  return report.gates
    .filter(({ effective }) => effective !== 'GO')
    .toSorted((one, other) => Number(other.required) - Number(one.required) || one.open.length - other.open.length)
    .map((gate) => {
      const needs = needsOf(gate, rows, report);
      const more = needs.length - needLimit;
      return {
        phrase: [...gateName(gate), `, ${ratio(gate)} GO${optional(gate)}`],
        below: [...needs.slice(0, needLimit), ...(more > 0 ? [[`and ${String(more)} more`]] : [])],
        isInline: true,
      };
    });
}

/** The gates that are GO. */
export function closedGates({ gates }: Report): readonly Item[] {
  return gates
    .filter(({ effective }) => effective === 'GO')
    .map((gate) => ({ phrase: [...gateName(gate), `, ${ratio(gate)}${optional(gate)}`], below: [] }));
}

function ratio({ go, total }: Gate): string {
  return `${String(go)} of ${String(total)}`;
}

function optional({ required }: Gate): string {
  return required ? '' : ' (not required here)';
}

function needsOf(gate: Gate, rows: ReadonlyMap<string, Signal>, report: Report): readonly Phrase[] {
  const signals = gate.needs.filter((need) => need.kind === 'signal');
  const errors = gate.needs.filter((need) => need.kind === 'finding');
  const rules = new Map(report.findings.map(({ id, rule }) => [id, rule]));
  const needs: readonly Phrase[] = [
    ...signals.map((need) => signalPhrase(need, rows.get(need.id) ?? null, report)),
    ...[...new Set(errors.map(({ id }) => rules.get(id) ?? id))].map(
      (rule) => ['a problem of its own (', { code: rule }, ')'] as const,
    ),
    ...(gate.needs.some(({ kind }) => kind === 'requirement') ? [['a signal that is not N/A'] as const] : []),
  ];
  const declared = gate.needs.find((need) => need.kind === 'declaration');
  if (needs.length > 0 || declared === undefined) return needs;
  return [['declare it GO: all its signals are, and it is declared ', { status: declared.status }]];
}

/** "`B-1` Load test (NO-GO, SRE)". */
function signalPhrase(
  { id, status, owner }: Extract<Need, { kind: 'signal' }>,
  row: Signal | null,
  report: Report,
): Phrase {
  if (row === null || status === null) return [{ code: id }, ' (has no row in the ledger)'];
  const title = row.title === null || row.title.trim() === '' ? [] : [' ', { text: row.title }];
  const why = row.status === status ? [] : becauseOf(id, report);
  const who: Phrase = owner === null || owner.trim() === '' ? ['no owner'] : [{ strong: [{ text: owner }] }];
  return [{ code: id }, ...title, ' (', { status }, ...why, ', ', ...who, ')'];
}
