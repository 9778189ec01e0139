import type { Event, PullRequestEvent } from './event.ts';
import type { Remote } from './base-tree.ts';
import type { Run } from './github/marker.ts';
import type { Publication, Published } from './github/publish.ts';
import type { Inputs } from './inputs.ts';
import { checkRun } from './render/check-run.ts';
import { comment, isWorthTelling } from './render/comment.ts';
import type { BlobUrl } from './render/finding-list.ts';
import type { Comparison } from './render/wording.ts';
import type { Report } from './report.ts';

/** What is to be shown, and where. */
export interface Showing {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
  readonly headSha: string;
  readonly report: Report;
  readonly comparison: Comparison;
  readonly blobUrl: BlobUrl;
  readonly remote: Remote | null;
}

/** Shows a report on GitHub as far as inputs, event and token let it. Never throws: the decision does not depend on it. */
export async function show(showing: Showing): Promise<Published> {
  const { inputs, event, report, comparison, blobUrl, headSha, remote } = showing;
  const wanted = {
    headSha,
    checkRun: inputs.checkRun
      ? {
          name: inputs.checkName,
          output: checkRun(report, comparison, blobUrl),
          origin: { subject: subjectOf(inputs), run: showing.run },
        }
      : null,
    comment: event.kind === 'pull-request' && inputs.comment !== 'never' ? commentOn(event, showing) : null,
  };
  if (wanted.checkRun === null && wanted.comment === null) return nothing;
  if (remote === null)
    return {
      ...nothing,
      warnings: ['Nothing was shown on GitHub: the input `token` is empty, or GITHUB_REPOSITORY is.'],
    };
  if (event.kind === 'pull-request' && event.token === 'reads') {
    const note = `Neither check run nor comment: the token of a pull request from a fork only reads. ${sameElsewhere}`;
    return { ...nothing, notes: [note] };
  }
  const { publish } = await import('./github/publish.ts');
  const published = await publish(remote.connect, { ...wanted, repository: remote.repository });
  if (event.kind !== 'pull-request' || event.token === 'writes' || published.warnings.length === 0) return published;
  const note = `The token of Dependabot only reads, unless the workflow's \`permissions\` let it write. ${sameElsewhere}`;
  return { ...published, warnings: [], notes: [...published.notes, ...published.warnings, note] };
}

const sameElsewhere = "The job's exit code and summary say the same.";

const nothing: Published = { checkRunUrl: '', commentUrl: '', notes: [], warnings: [] };

function commentOn(
  { number, headSha }: PullRequestEvent,
  { inputs, run, report, comparison, blobUrl }: Showing,
): NonNullable<Publication['comment']> {
  return {
    number,
    marker: { subject: subjectOf(inputs), run, headSha },
    text: comment(report, comparison, blobUrl),
    create: inputs.comment === 'always' || isWorthTelling(report),
  };
}

/** A job may judge several ledgers; what was asked for stays the same even where a document goes missing. */
function subjectOf({ ledger, tracker, policy }: Inputs): string {
  return [ledger, tracker, policy].map((path) => path ?? '').join(':');
}
