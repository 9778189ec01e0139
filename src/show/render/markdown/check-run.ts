import type { Report } from '../../../judge/report/report.ts';
import { severities } from '../../../model/problem.ts';
import { wellFormed } from '../../../model/text.ts';
import { plainFirstLine } from '../text/first-line-text.ts';
import type { View } from './body.ts';
import { inBytes, withRows } from './markdown.ts';

/** GitHub's limits for a check run: https://docs.github.com/rest/checks/runs. The summary's is in bytes, whatever is written there. */
const summaryLimit = 65_535;
const annotationsARequest = 50;
/** Characters; GitHub takes 64 KB, and a UTF-16 unit has at most three bytes. */
const messageLimit = 20_000;

/** UTF-16 units; a longer title would not be read. */
const titleLimit = 255;

/** The most annotations, errors first; the summary counts all findings, and ten requests are enough. */
const annotationsInAll = 10 * annotationsARequest;

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
  /** What blocks before the rest, errors before warnings. */
  readonly annotations: readonly Annotation[];
}

/** A report as a completed check run. */
export function checkRun({ report, body }: View): CheckRunOutput {
  const ranked = [true, false].flatMap((blocks) =>
    severities.flatMap((severity) =>
      report.findings.filter((finding) => finding.blocks === blocks && finding.severity === severity),
    ),
  );
  return {
    conclusion: report.decision === 'pass' ? 'success' : 'failure',
    title: wellFormed(plainFirstLine(report).slice(0, titleLimit)),
    summary: withRows(body, summaryLimit, inBytes),
    annotations: ranked.slice(0, annotationsInAll).map(annotation),
  };
}

/** Annotations in the portions that GitHub takes in one request; the first may be empty. */
export function annotationBatches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const batches = Math.max(1, Math.ceil(annotations.length / annotationsARequest));
  return Array.from({ length: batches }, (_, index) =>
    annotations.slice(index * annotationsARequest, (index + 1) * annotationsARequest),
  );
}

function annotation({ path, line, column, severity, rule, message }: Report['findings'][number]): Annotation {
  return {
    path: wellFormed(path),
    start_line: line,
    end_line: line,
    start_column: column,
    end_column: column,
    annotation_level: severity === 'error' ? 'failure' : severity,
    title: rule,
    message: wellFormed(message.slice(0, messageLimit)),
  };
}
