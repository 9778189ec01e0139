import type { GateChange } from '../../../judge/changes/compare.ts';
import type { Report } from '../../../judge/report/report.ts';
import { statusWord } from '../wording.ts';
import { capped, codeCell, table, text } from './markdown.ts';

type Gates = Report['gates'];

/** The most gates of which none is left out. */
const gatesAtOnce = 8;

/** The gates that a reader must see: all of a few; of many those that the change touches, that stand otherwise than declared, or for which a release waits. */
export function gatesToShow({ gates, signals, changes, findings }: Report): Gates {
  if (gates.length <= gatesAtOnce) return gates;
  const changed = new Set(changes?.signals.map(({ id }) => id));
  const touched = new Set([
    ...(changes?.gates ?? []).map(({ id }) => id),
    ...signals.filter(({ id }) => changed.has(id)).map(({ gate }) => gate),
    ...findings.filter(({ blocks }) => blocks).map(({ gate }) => gate),
  ]);
  return gates.filter(({ id, declared, effective }) => touched.has(id) || differs(declared, effective));
}

/** Gates with how many of their required signals are GO, and what the tracker declares where it says otherwise; those that were removed come last. */
export function gateTable(gates: Gates, changes: Report['changes'], rows: number): readonly string[] {
  const byId = new Map(changes?.gates.map((change) => [change.id, change]));
  const removed = changes?.gates.filter(({ kind }) => kind === 'removed') ?? [];
  const cells = [
    ...gates.map((gate) => () => [
      `${codeCell(gate.id)}${gate.name === null ? '' : ` ${text(gate.name)}`}${gate.required ? '' : ' (not required here)'}`,
      `${statusWord(gate.effective).replaceAll('-', unbroken)}${note(gate, byId.get(gate.id))}`,
      `${codeCell(progressBar(gate.go, gate.total))} ${String(gate.go)}&nbsp;of&nbsp;${String(gate.total)}`,
    ]),
    ...removed.map(({ id, from }) => () => [codeCell(id), `removed (was declared ${from ?? 'nothing'})`, '']),
  ];
  return capped(cells, rows, (shown) =>
    table(
      ['Gate', 'Status', 'Signals GO'],
      shown.map((row) => row()),
    ),
  );
}

/** A hyphen at which a narrow cell does not break "NO-GO"; a word joiner follows it. */
const unbroken = '-&#8288;';

function note({ declared, effective }: Gates[number], change: GateChange | undefined): string {
  if (change?.kind === 'changed') return ` (declared ${change.from ?? 'nothing'} → ${change.to ?? 'nothing'})`;
  if (differs(declared, effective)) return ` (declared ${declared ?? ''})`;
  return change === undefined ? '' : ` (${change.kind})`;
}

function differs(declared: Gates[number]['declared'], effective: Gates[number]['effective']): boolean {
  return declared !== null && declared !== effective;
}

/** Ten cells, of which the last is filled only where all are GO. */
function progressBar(go: number, total: number): string {
  const filled = total === 0 ? 0 : Math.floor((10 * go) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(10 - filled)}`;
}
