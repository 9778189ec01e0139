import { count } from '../../../model/text.ts';
import type { LedgerHistory } from '../../history/ledger-history.ts';
import { pointLimit, type HistoryReading } from '../../history/summary-history.ts';
import { text } from './markdown.ts';

// Green, orange and violet that are seen on GitHub's light and dark pages: https://www.w3.org/TR/WCAG22/#non-text-contrast
const colours = ['#2da44e', '#bf6a02', '#a475f9'];

/**
 * How many signals were GO, open and blocked at each commit, oldest left: Markdown with a Mermaid chart, or a sentence on why
 * there is none. The chart holds numbers and dates alone, no text of a document.
 */
export function historyChart(reading: HistoryReading): string {
  switch (reading.kind) {
    case 'read':
      return chart(reading.history);
    case 'shallow':
      return 'The clone is shallow (`actions/checkout` with `fetch-depth: 0` brings the history), so readiness over time is not drawn.';
    case 'partial':
      return 'The clone is partial (`actions/checkout` with `filter`) and would fetch each older ledger by itself, so readiness over time is not drawn.';
    case 'failed':
      return `The history could not be read, so readiness over time is not drawn: ${text(reading.why)}`;
  }
}

function chart(history: LedgerHistory): string {
  const points = pointsOf(history);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return tooFew(history.truncated ? 'What was read of the history' : 'The history', points.length);
  const line = (name: keyof Counts): string => `  line "${name}" [${points.map((point) => point[name]).join(', ')}]`;
  const ends = (name: keyof Counts): string => `${name} from ${String(first[name])} to ${String(last[name])}`;
  return [
    '```mermaid',
    '---',
    'config:',
    '  themeVariables:',
    `    xyChart: { plotColorPalette: "${colours.join(', ')}" }`,
    '  xyChart: { width: 640, height: 400, xAxis: { labelFontSize: 12, labelRotation: -90 } }',
    '---',
    'xychart-beta',
    `  x-axis [${points.map(({ name }) => `"${name}"`).join(', ')}]`,
    `  y-axis "signals" 0 --> ${String(Math.max(...points.map(({ total }) => total)))}`,
    line('GO'),
    line('open'),
    line('blocked'),
    '```',
    '',
    `Signals as declared at each commit that changed ledger or tracker, oldest left: ${ends('GO')} (green), ${ends('open')} (PARTIAL and NO-GO, orange), ${ends('blocked')} (BLOCKED-EXTERNAL, violet).${asides(history)}`,
  ].join('\n');
}

function tooFew(where: string, points: number): string {
  const commits = points === 0 ? 'no commit' : 'only one commit';
  return `${where} has ${commits} with a ledger that can be read, so readiness over time is not drawn.`;
}

interface Counts {
  readonly GO: number;
  readonly open: number;
  readonly blocked: number;
}

interface Point extends Counts {
  readonly name: string;
  readonly total: number;
}

/** Oldest first; a revision that cannot be trusted has no point, for every number of it would be a guess. */
function pointsOf({ revisions }: LedgerHistory): readonly Point[] {
  const readable = revisions
    .slice(0, pointLimit)
    .toReversed()
    .flatMap(({ sha, date, signals }) => (signals === null ? [] : [{ day: date ?? sha.slice(0, 7), signals }]));
  // Two points of one name would be one: of a day the second is "2026-01-31 (2)".
  const ofDay = new Map<string, number>();
  return readable.map(({ day, signals }) => {
    const number = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, number);
    const { GO, PARTIAL, 'NO-GO': noGo, 'BLOCKED-EXTERNAL': blocked } = signals.byStatus;
    const name = number === 1 ? day : `${day} (${String(number)})`;
    return { name, total: signals.total, GO, open: PARTIAL + noGo, blocked };
  });
}

function asides({ revisions, truncated }: LedgerHistory): string {
  const unreadable = revisions.slice(0, pointLimit).filter(({ signals }) => signals === null).length;
  return [
    ...(unreadable > 0 ? [`Left out: ${count(unreadable, 'commit')} whose ledger cannot be read.`] : []),
    ...(truncated || revisions.length > pointLimit ? ['Older commits are left out.'] : []),
  ]
    .map((text) => ` ${text}`)
    .join('');
}
