import { styleText } from 'node:util';
import type { Severity } from '../../../model/problem.ts';
import { spelledOut } from '../../../model/text.ts';
import { logLine } from '../log.ts';

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red';

/** Makes untrusted text safe for a terminal and a job's log, in a style where colours are wanted. */
export type Paint = (untrusted: string, style?: Style) => string;

/** Text without colours. */
export const plain: Paint = (untrusted) => logLine(untrusted);

/** Text with colours, by the escape codes that every terminal knows. */
export const colored: Paint = (untrusted, style) =>
  style === undefined
    ? logLine(untrusted)
    : // What the environment says of colours was heeded before.
      styleText(style, logLine(untrusted), { validateStream: false });

const statusStyles: Readonly<Record<string, Style>> = {
  GO: 'green',
  PARTIAL: 'yellow',
  'BLOCKED-EXTERNAL': 'yellow',
  'NO-GO': 'red',
  INVALID: 'red',
};

/** The style of a status, or of a verdict. */
export function styleOf(status: string): Style {
  return statusStyles[status] ?? 'dim';
}

export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'dim' };

/** A cell of a list in columns. */
export interface TextCell {
  readonly text: string;
  readonly style?: Style;
}

/** Rows as lines whose cells begin below each other; the last cell of a row may be as long as it is. */
export function inColumns(rows: readonly (readonly TextCell[])[], indent: string, paint: Paint): readonly string[] {
  const spelled = rows.map((row) => row.map((cell) => ({ ...cell, text: spelledOut(cell.text) })));
  const widths: number[] = [];
  for (const row of spelled)
    for (const [column, { text }] of row.slice(0, -1).entries())
      widths[column] = Math.max(widths[column] ?? 0, text.length);
  return spelled.map((row) => {
    const cells = row.map(({ text, style }, column) =>
      paint(column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0), style),
    );
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}
