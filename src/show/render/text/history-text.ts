import { statuses, type Status } from '../../../model/statuses.ts';
import type { LedgerHistory } from '../../history/ledger-history.ts';
import { logLine } from '../log.ts';
import { shortSha } from '../digest/judged-what.ts';

type Revision = LedgerHistory['revisions'][number];

/** The most moves of one revision that are shown; the JSON has them all. */
const moveLimit = 20;

/** A history for a terminal: a line for each revision, newest first, with what it moved below it. */
export function historyText(history: LedgerHistory): string {
  const { ledger, tracker, revisions } = history;
  const shown = shownStatuses(history);
  const header = ['commit', 'date', ...shown, 'signals', 'gates closed'];
  const rows = [header, ...revisions.map((revision) => cells(revision, shown, history))];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [top, ...lines] = rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, column, widths)).join('  ')}`.trimEnd(),
  );
  return `${[
    `${ledger.path}${tracker.path === null ? '' : ` and ${tracker.path}`}, newest first, along first parents`,
    '',
    top ?? '',
    ...lines.flatMap((line, index) => [line, ...moves(revisions[index]?.changes ?? null)]),
    '',
    'As declared: a gate is closed by its declaration and the rows of its signals. Evidence is not checked for past commits.',
    ...limits(history),
  ]
    .map(logLine)
    .join('\n')}\n`;
}

/** What is not applicable has a column only where something is. */
function shownStatuses({ revisions }: LedgerHistory): readonly Status[] {
  const hasExcluded = revisions.some(({ signals }) => (signals?.byStatus['N/A'] ?? 0) > 0);
  return statuses.filter((status) => status !== 'N/A' || hasExcluded);
}

/** Numbers end where the number above them ends. */
function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column < 2 || column === widths.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

function cells(
  { sha, date, signals, gates, problems }: Revision,
  shown: readonly Status[],
  { ledger }: LedgerHistory,
): readonly string[] {
  const wrong = problems.map(
    ({ rule, path, line }) => `${rule} (${path === ledger.path ? 'ledger' : 'tracker'}:${String(line)})`,
  );
  const start = [shortSha(sha), date ?? 'unknown'];
  if (signals === null) return [...start, ...shown.map(() => '-'), '-', `INVALID: ${wrong.join(', ')}`];
  return [
    ...start,
    ...shown.map((status) => String(signals.byStatus[status])),
    String(signals.total),
    gates === null ? ['unknown', ...wrong].join(': ') : `${String(gates.closed)} of ${String(gates.total)}`,
  ];
}

function moves(changes: Revision['changes']): readonly string[] {
  if (changes === null) return [];
  const all = [
    ...changes.gates.map((change) => ({ ...change, of: 'gate ' })),
    ...changes.signals.map((change) => ({ ...change, of: '' })),
  ];
  const moved = all.filter(({ kind }) => kind !== 'edited');
  const shown = moved.slice(0, moveLimit);
  const edited = all.length - moved.length;
  return [
    ...shown.map(({ of, id, kind, from, to }) => `${of}${id} ${kind}: ${from ?? '-'} -> ${to ?? '-'}`),
    ...(moved.length > shown.length ? [`${String(moved.length - shown.length)} more moved`] : []),
    ...(edited > 0 ? [`${String(edited)} edited`] : []),
  ].map((line) => `      ${line}`);
}

function limits({ shallow, truncated, revisions }: LedgerHistory): readonly string[] {
  const left = `Older revisions are left out: only the newest ${String(revisions.length)} are shown.`;
  const cut =
    'The clone is shallow: older history is cut off, and the oldest commit here may have changed nothing. `git fetch --unshallow` brings the rest.';
  return [...(truncated ? [left] : []), ...(shallow ? [cut] : [])];
}
