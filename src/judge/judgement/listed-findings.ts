import type { Finding } from '../../model/finding.ts';
import { severities } from '../../model/problem.ts';

/** So many findings of one rule are listed; a document with more of them is broken in one way. */
const findingLimit = 500;

/** A finding as the report lists it. */
export interface Listed extends Finding {
  /** The finding itself. */
  readonly of: Finding;
  readonly blocks: boolean;
  readonly standsFor?: number;
}

/** The findings without those beyond the limit of their rule, for which the first of them says how many they are; all count in totals and decision. */
export function listed(findings: readonly Finding[], blocking: ReadonlySet<Finding>): readonly Listed[] {
  const beyond = new Map<string, Finding[]>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const seen = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, seen);
    if (seen > findingLimit)
      beyond
        .set(finding.rule, beyond.get(finding.rule) ?? [])
        .get(finding.rule)
        ?.push(finding);
  }
  const seenSoFar = new Map<string, number>();
  return findings.flatMap((finding) => {
    const seen = (seenSoFar.get(finding.rule) ?? 0) + 1;
    seenSoFar.set(finding.rule, seen);
    if (seen <= findingLimit) return [{ ...finding, of: finding, blocks: blocking.has(finding) }];
    if (seen > findingLimit + 1) return [];
    const rest = beyond.get(finding.rule) ?? [];
    const severity = severities.find((one) => rest.some((other) => other.severity === one)) ?? finding.severity;
    const message = `${String(rest.length)} more findings of this rule are not listed, the first of them here: ${finding.message}`;
    return [
      {
        ...finding,
        of: finding,
        severity,
        message,
        blocks: rest.some((other) => blocking.has(other)),
        standsFor: rest.length,
      },
    ];
  });
}

/** A name for each finding that is its own in this report, in the order of the findings. */
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
