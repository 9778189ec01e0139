import type { Report } from '../../../judge/report/report.ts';
import { inColumns, styleOf, type Paint, type TextCell } from './paint.ts';

/** So many open signals of one gate are shown. */
const signalLimit = 10;

/** What each open gate still needs: its open signals with status, title and owner, and whatever else keeps it open. */
export function openByGate({ gates, signals }: Report, paint: Paint): readonly string[] {
  const byId = new Map(signals.map((signal) => [signal.id, signal]));
  const open = gates.filter(({ needs }) => needs.some(({ kind }) => kind !== 'finding'));
  const rows = open.map(({ id, name, needs }) => ({
    title: `  ${paint(name === null ? `Gate ${id}` : `Gate ${id}: ${name}`)}`,
    cells: needs.flatMap((need) => needRow(need, byId)),
  }));
  return rows.flatMap(({ title, cells }) => {
    const more = cells.length - signalLimit;
    return [
      title,
      ...inColumns(cells.slice(0, signalLimit), '    ', paint),
      ...(more > 0 ? [paint(`    and ${String(more)} more`, 'dim')] : []),
    ];
  });
}

type Need = Report['gates'][number]['needs'][number];

function needRow(need: Need, byId: ReadonlyMap<string, Report['signals'][number]>): readonly (readonly TextCell[])[] {
  switch (need.kind) {
    case 'signal': {
      const status = need.status ?? 'no row';
      const title = byId.get(need.id)?.title ?? '';
      const owner = need.owner === null || need.owner === '' ? '' : `(${need.owner})`;
      return [
        [
          { text: need.id },
          { text: status, style: styleOf(status) },
          { text: [title, owner].filter((part) => part !== '').join(' ') },
        ],
      ];
    }
    case 'declaration':
      return [[{ text: `declared ${need.status}: declare it GO when all is done` }]];
    case 'requirement':
      return [[{ text: 'requires no signal that is applicable' }]];
    case 'finding':
      return [];
  }
}
