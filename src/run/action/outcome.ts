import type { Report } from '../../judge/report/report.ts';
import type { Event } from '../../model/event.ts';
import type { Remote } from '../../read/github/base-tree.ts';
import type { HistoryReading } from '../../show/history/summary-history.ts';
import { show } from '../../show/publish/publication.ts';
import type { Published } from '../../show/publish/publish.ts';
import { viewOf } from '../../show/render/markdown/body.ts';
import { summary } from '../../show/render/markdown/summary.ts';
import type { Comparison } from '../../show/render/digest/judged-what.ts';
import { headline } from '../../show/render/text/first-line-text.ts';
import type { Inputs } from './inputs.ts';

/** Everything that a run results in, for the one place that prints and fails. */
export interface Outcome {
  readonly report: Report;
  readonly headline: string;
  /** The job summary, Markdown. */
  readonly summary: string;
  readonly published: Published;
}

/** What was judged, and for which run. */
export interface JudgedRun {
  readonly inputs: Inputs;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: Event;
  readonly remote: Remote | null;
  readonly report: Report;
  /** The commit that carries the check run. */
  readonly headSha: string;
  readonly comparison: Comparison;
  /** The history for the job summary; null where there is none to show. */
  readonly history: HistoryReading | null;
  /** The message about the evidence pack. */
  readonly packed: readonly string[];
}

/** Shows the result of a run on GitHub, and renders it for the job. Never throws because of an answer of GitHub. */
export async function showOutcome(run: JudgedRun): Promise<Outcome> {
  const { inputs, env, event, remote, report, headSha, comparison, history, packed } = run;
  const files = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/blob`;
  const view = viewOf(report, comparison, `${files}/${report.subject.sha ?? headSha}`);
  const published = await show({ options: inputs, event, run: runOf(env), headSha, view, remote });
  return {
    report,
    headline: headline(report),
    summary: summary(view, history),
    published: { ...published, notes: [...packed, ...published.notes] },
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function runOf(env: JudgedRun['env']): { readonly id: number; readonly attempt: number } {
  const number = (name: string): number => (/^\d{1,15}$/.test(env[name] ?? '') ? Number(env[name]) : 0);
  return { id: number('GITHUB_RUN_ID'), attempt: number('GITHUB_RUN_ATTEMPT') };
}
