import { logLine } from '../../show/render/log.ts';
import { findingLine } from '../../show/render/text/finding-line.ts';
import type { Outcome } from './outcome.ts';

/** A line of the job's log. What is not `info` is also an annotation; `place` is where it is shown. */
export interface LogLine {
  readonly level: 'error' | 'warning' | 'notice' | 'info';
  readonly text: string;
  readonly title?: string;
  readonly place?: { readonly file: string; readonly startLine: number; readonly startColumn: number };
}

/** GitHub shows ten annotations of each level a step. */
const annotationLimit = 10;

/** The whole line is escaped. */
const raw = (text: string): string => text;

/** The lines of the log about an outcome, before the decision. Pure. */
export function logLines({ report: { findings }, published: { notes, warnings } }: Outcome): readonly LogLine[] {
  const annotations = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    findings
      .filter(({ severity }) => severity === level)
      .slice(0, annotationLimit)
      .map(({ message, rule, path, line, column }) => ({
        level,
        text: logLine(message),
        title: rule,
        place: { file: path, startLine: line, startColumn: column },
      })),
  );
  return [
    ...annotations,
    ...[...findings.map((finding) => findingLine(finding, raw)), ...notes].map((text) => ({
      level: 'info' as const,
      text: logLine(text),
    })),
    ...warnings.map((text) => ({ level: 'warning' as const, text: logLine(text), title: 'not published' })),
  ];
}
