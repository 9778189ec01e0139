import type { Report } from '../../../judge/report/report.ts';
import { becauseOf } from './changes.ts';
import { gateName, isSaid, listed, named, type Phrase } from './phrase.ts';
import type { Problems } from './problems.ts';
import type { Item } from './section.ts';

type Gate = Report['gates'][number];
type Need = Gate['needs'][number];
type Signal = Report['signals'][number];

/** The gates that are not GO, those nearest to closing first: what each still needs, and whose turn it is. */
export function openGates(report: Report, { errorsOf }: Problems, needLimit: number): readonly Item[] {
  const known: Known = {
    rows: new Map(report.signals.map((signal) => [signal.id, signal])),
    rules: new Map(report.findings.map(({ id, rule }) => [id, rule])),
    errorsOf,
  };
  return report.gates
    .filter(({ effective }) => effective !== 'GO')
    .toSorted((one, other) => Number(other.required) - Number(one.required) || one.open.length - other.open.length)
    .map((gate) => {
      const needs = needsOf(gate, known);
      const more = needs.length - needLimit;
      return {
        phrase: [...gateName(gate), `, ${ratio(gate)} GO${optional(gate)}`, ...waived(gate.waivedBy)],
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

/** ", waived by `W-7`". */
function waived(ids: readonly string[]): Phrase {
  return ids.length === 0
    ? []
    : [
        ', waived by ',
        ...listed(
          ids.map((id) => ({ code: id })),
          3,
        ),
      ];
}

function optional({ required }: Gate): string {
  return required ? '' : ' (not required here)';
}

/** What a gate's needs are named by. */
interface Known extends Pick<Problems, 'errorsOf'> {
  readonly rows: ReadonlyMap<string, Signal>;
  /** The rule of each finding, by its id. */
  readonly rules: ReadonlyMap<string, string>;
}

function needsOf(gate: Gate, known: Known): readonly Phrase[] {
  const signals = gate.needs.filter((need) => need.kind === 'signal');
  const errors = gate.needs.filter((need) => need.kind === 'finding');
  const needs: readonly Phrase[] = [
    ...signals.map((need) => signalPhrase(need, known)),
    ...[...new Set(errors.map(({ id }) => known.rules.get(id) ?? id))].map(
      (rule) => ['a problem of its own (', { code: rule }, ')'] as const,
    ),
    ...(gate.needs.some(({ kind }) => kind === 'requirement') ? [['a signal that is not N/A'] as const] : []),
  ];
  const declared = gate.needs.find((need) => need.kind === 'declaration');
  if (needs.length > 0 || declared === undefined) return needs;
  return [['declare it GO: all its signals are, and it is declared ', { status: declared.status }]];
}

/** "`B-1` Load test (NO-GO, SRE)". */
function signalPhrase({ id, status, owner }: Extract<Need, { kind: 'signal' }>, { rows, errorsOf }: Known): Phrase {
  const row = rows.get(id);
  if (row === undefined || status === null) return [{ code: id }, ' (has no row in the ledger)'];
  const why = row.status === status ? [] : becauseOf(errorsOf.get(id));
  const by = row.waivedBy === null ? [] : waived([row.waivedBy]);
  const who: Phrase = isSaid(owner) ? [{ strong: [{ text: owner }] }] : ['no owner'];
  return [...named(id, row.title), ' (', { status }, ...why, ', ', ...who, ...by, ')'];
}
