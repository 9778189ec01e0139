import type { HistoryReading } from '../../history/summary-history.ts';
import type { View } from './body.ts';
import { historyChart } from './history-chart.ts';
import { inBytes, withRows } from './markdown.ts';

/** GitHub's limit for a job summary, in bytes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const summaryLimit = 1024 * 1024;

/** The job summary; `history` is null where there is none to show. */
export function summary({ body }: View, history: HistoryReading | null = null): string {
  // A few thousand characters at most, so that they are not what has to give way.
  const past = history === null ? '' : `\n#### Readiness over time\n\n${historyChart(history)}\n`;
  const rest = summaryLimit - inBytes(past);
  return `${withRows(body, rest, inBytes)}${past}`;
}
