import type { Event, PullRequestEvent } from '../../model/event.ts';
import type { Remote } from '../../read/github/base-tree.ts';
import type { View } from '../render/markdown/body.ts';
import { checkRun } from '../render/markdown/check-run.ts';
import { comment, isWorthAComment } from '../render/markdown/comment.ts';
import type { Run } from './marker.ts';
import type { Publication, Published } from './publish.ts';

/** What a user wants to be shown, and of which ledger. */
export interface ShowOptions {
  readonly comment: 'always' | 'on-change' | 'never';
  readonly checkRun: boolean;
  readonly checkName: string;
  /** The paths that were asked for. */
  readonly ledger: string | null;
  readonly tracker: string | null;
  readonly policy: string;
}

/** What is to be shown, and where. */
export interface Showing {
  readonly options: ShowOptions;
  readonly event: Event;
  readonly run: Run;
  readonly headSha: string;
  readonly view: View;
  readonly remote: Remote | null;
}

/** Shows a report on GitHub as far as inputs, event and token let it. Never throws: the decision does not depend on it. */
export async function show(showing: Showing): Promise<Published> {
  const { options, event, view, headSha, remote } = showing;
  const wanted = {
    headSha,
    checkRun: options.checkRun
      ? {
          name: options.checkName,
          output: checkRun(view),
          origin: { subject: subjectOf(options), run: showing.run },
        }
      : null,
    comment: event.kind === 'pull-request' && options.comment !== 'never' ? commentOn(event, showing) : null,
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
  const { publish } = await import('./publish.ts');
  const published = await publish(remote.connect, { ...wanted, repository: remote.repository });
  if (event.kind !== 'pull-request' || event.token === 'writes' || published.warnings.length === 0) return published;
  const note = `The token of Dependabot only reads, unless the workflow's \`permissions\` let it write. ${sameElsewhere}`;
  return { ...published, warnings: [], notes: [...published.notes, ...published.warnings, note] };
}

const sameElsewhere = "The job's exit code and summary say the same.";

const nothing: Published = { checkRunUrl: '', commentUrl: '', notes: [], warnings: [] };

function commentOn(
  { number, headSha }: PullRequestEvent,
  { options, run, view }: Showing,
): NonNullable<Publication['comment']> {
  return {
    number,
    marker: { subject: subjectOf(options), run, headSha },
    text: comment(view),
    create: options.comment === 'always' || isWorthAComment(view.report),
  };
}

/** A job may judge several ledgers; what was asked for stays the same even where a document goes missing. */
function subjectOf({ ledger, tracker, policy }: ShowOptions): string {
  return [ledger, tracker, policy].map((path) => path ?? '').join(':');
}
