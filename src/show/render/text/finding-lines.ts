import type { Report } from '../../../judge/report/report.ts';
import { groupBy, severities } from '../../../model/problem.ts';
import { plain, severityStyles, type Paint } from './paint.ts';

type Finding = Report['findings'][number];

/** So many equal findings are shown in full, and the others by their lines. */
const shownLimit = 3;

/** Findings, a line each, those that block last where the eye is; of many equal ones the first, and the lines of the others. */
export function findingLines(findings: Report['findings'], paint: Paint): readonly string[] {
  const rank = ({ blocks, severity }: Finding): number =>
    (blocks ? severities.length : 0) - severities.indexOf(severity);
  const ordered = findings.toSorted((one, other) => rank(one) - rank(other));
  return groupBy(ordered, (one) =>
    JSON.stringify([one.rule, one.severity, one.blocks, one.path, sameWords(one)]),
  ).flatMap((group) => {
    const [first] = group;
    const shown = group.slice(0, shownLimit);
    const rest = group.slice(shownLimit);
    const lines = rest.map(({ line }) => String(line)).join(', ');
    return [
      ...shown.map((one) => findingLine(one, paint)),
      ...(rest.length === 0
        ? []
        : [paint(`  ${first.path}: ${String(rest.length)} more of ${first.rule}, in lines ${lines}`, 'dim')]),
    ];
  });
}

/** A message without what differs from row to row: what stands in backticks, and numbers. */
function sameWords({ message }: Finding): string {
  return message.replace(/`[^`]*`/g, '`').replace(/\d+/g, '0');
}

/** A finding as compilers write it, so that editors and people find the place. */
export function findingLine({ path, line, column, severity, rule, message }: Finding, paint: Paint = plain): string {
  const place = `${path}:${String(line)}:${String(column)}`;
  return `  ${paint(place)} ${paint(severity, severityStyles[severity])} ${paint(`${rule}: ${message}`)}`;
}
