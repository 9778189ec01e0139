import { severities } from '../documents/problem.ts';
import type { Report } from '../report.ts';
import { body, type BlobUrl } from './body.ts';
import { withRows } from './markdown.ts';
import { headline, type Comparison } from './wording.ts';

/** GitHub's limits for a check run: https://docs.github.com/rest/checks/runs */
const summaryLimit = 65_535;
const annotationLimit = 50;
const messageLimit = 60_000;

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number;
  readonly end_column: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a check run shows. */
export interface CheckRunOutput {
  /** Never `neutral` or `skipped`, which satisfy a required check. */
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  /** The first 50 findings, errors before the rest; the summary counts them all. */
  readonly annotations: readonly Annotation[];
}

/** Renders a report as a completed check run. */
export function checkRun(report: Report, comparison: Comparison, blobUrl: BlobUrl): CheckRunOutput {
  const ranked = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  return {
    conclusion: report.decision === 'pass' ? 'success' : 'failure',
    title: headline(report).slice(0, 255),
    summary: withRows((rows) => body(report, comparison, blobUrl, rows), summaryLimit),
    annotations: ranked.slice(0, annotationLimit).map(annotation),
  };
}

function annotation({ path, line, column, severity, rule, message }: Report['findings'][number]): Annotation {
  return {
    path,
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: column,
    annotation_level: severity === 'error' ? 'failure' : severity,
    title: rule,
    message: message.slice(0, messageLimit),
  };
}
