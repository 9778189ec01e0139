import type { Report } from '../../judge/report/report.ts';
import type { Published } from '../../show/publish/publish.ts';

/** The outputs of `action.yml`; `saved` is the path of the report, empty where it could not be written. */
export function outputsOf(report: Report, published: Published, saved: string) {
  return {
    verdict: report.verdict,
    decision: report.decision,
    reason: report.reason,
    'open-gates': JSON.stringify(report.gates.filter(({ effective }) => effective !== 'GO').map(({ id }) => id)),
    'signals-go': report.totals.byStatus.GO,
    'signals-total': report.totals.signals,
    errors: report.totals.errors,
    warnings: report.totals.warnings,
    changes: (report.changes?.signals.length ?? 0) + (report.changes?.gates.length ?? 0),
    report: saved,
    'check-run-url': published.checkRunUrl,
    'comment-url': published.commentUrl,
  } as const;
}

/** The outputs of a run that ended without a report: a step that only reads the outputs must not take an empty one for a pass. */
export const failedOutputs = { verdict: 'INVALID', decision: 'block' } as const;
