import type { Report } from '../../../judge/report/report.ts';
import { isOpen } from '../../../model/statuses.ts';
import { count, quote } from '../../../model/text.ts';
import { inColumns, styleOf, type Paint } from './paint.ts';

/** One piece of work that is left: an open signal, and the gate that waits for it. */
export interface Work {
  readonly owner: string;
  readonly signal: Report['signals'][number];
  readonly gate: Report['gates'][number] | null;
}

/** What is open, by who has to do it: first what the gates wait for that are nearest to closing. */
export function workOf({ gates, signals }: Report): readonly Work[] {
  return signals
    .filter(({ effective }) => isOpen(effective))
    .map((signal) => ({
      owner: signal.owner ?? '',
      signal,
      gate: gates.find(({ requires }) => requires.includes(signal.id)) ?? null,
    }))
    .toSorted((one, other) => left(one) - left(other));
}

function left({ gate }: Work): number {
  return gate?.open.length ?? Infinity;
}

/** Who has to do what, a part for each owner. */
export function statusText(work: readonly Work[], paint: Paint): string {
  if (work.length === 0) return 'Nothing is open.\n';
  const owners = [...new Set(work.map(({ owner }) => owner))];
  const parts = owners.map((owner) => {
    const own = work.filter((one) => one.owner === owner);
    return [
      `${paint(owner === '' ? 'Nobody is named' : owner, 'bold')} (${String(own.length)} open)`,
      ...own.flatMap((one) => workLines(one, paint)),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function workLines({ signal, gate }: Work, paint: Paint): readonly string[] {
  const { id, title, effective, exit, evidence } = signal;
  const rows = [[{ text: id }, { text: effective, style: styleOf(effective) }, { text: title ?? '' }]];
  const more = [
    gate === null ? 'in no gate' : `gate ${quote(gate.id)}, ${count(gate.open.length, 'signal')} from closing`,
    ...(signal.waivedBy === null ? [] : [`waived by ${signal.waivedBy}, and not GO`]),
    ...(exit === null || exit === '' ? [] : [`done when: ${exit}`]),
    ...(evidence.length === 0 ? [] : [`evidence: ${evidence.map((text) => quote(text)).join(', ')}`]),
  ];
  return [...inColumns(rows, '  ', paint), ...more.map((line) => paint(`      ${line}`))];
}
