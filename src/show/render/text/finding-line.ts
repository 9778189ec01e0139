import type { Report } from '../../../judge/report/report.ts';
import { plain, severityStyles, type Paint } from './paint.ts';

type Finding = Report['findings'][number];

/** A finding as compilers write it, so that editors and people find the place. */
export function findingLine({ path, line, column, severity, rule, message }: Finding, paint: Paint = plain): string {
  const place = `${path}:${String(line)}:${String(column)}`;
  return `  ${paint(place)} ${paint(severity, severityStyles[severity])} ${paint(`${rule}: ${message}`)}`;
}
