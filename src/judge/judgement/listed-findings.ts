import type { Finding } from '../../model/finding.ts';
import { severities } from '../../model/problem.ts';

/** At most this many findings of one rule are listed. More of them usually have one cause. */
const findingLimit = 500;

/** A finding as the report lists it. */
export interface Listed extends Finding {
  /** The finding itself. */
  readonly of: Finding;
  /** All findings that it represents, itself among them. */
  readonly all: readonly Finding[];
  readonly blocks: boolean;
  readonly standsFor?: number;
}

/** The findings up to the limit of each rule, and one more that says how many findings are not listed. All of them count in the totals and the decision. */
export function listed(findings: readonly Finding[], blocking: ReadonlySet<Finding>): readonly Listed[] {
  const beyond = beyondLimit(findings);
  return findings.flatMap((finding): readonly Listed[] => {
    const rest = beyond.get(finding);
    if (rest === undefined) return [{ ...finding, of: finding, all: [finding], blocks: blocking.has(finding) }];
    if (rest.length === 0) return [];
    const severity = severities.find((one) => rest.some((other) => other.severity === one)) ?? finding.severity;
    const message = `${String(rest.length)} more findings of this rule are not listed. This is the first of them: ${finding.message}`;
    const blocks = rest.some((other) => blocking.has(other));
    return [{ ...finding, of: finding, all: rest, severity, message, blocks, standsFor: rest.length }];
  });
}

/** The findings beyond the limit of their rule. The first of them represents all of them, the others represent none. */
function beyondLimit(findings: readonly Finding[]): ReadonlyMap<Finding, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same === undefined) byRule.set(finding.rule, [finding]);
    else same.push(finding);
  }
  return new Map(
    [...byRule.values()].flatMap((same) => {
      const rest = same.slice(findingLimit);
      return rest.map((finding, index) => [finding, index === 0 ? rest : []] as const);
    }),
  );
}

/** A name for each finding, unique in this report, in the order of the findings. */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, path, line, column } = finding;
      const name = `${rule}:${path}:${String(line)}:${String(column)}`;
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [finding, number === 1 ? name : `${name}#${String(number)}`] as const;
    }),
  );
}
