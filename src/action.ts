import { openBase, type Remote } from './base-tree.ts';
import { readEvent, type Event } from './event.ts';
import { modeFor } from './settings.ts';
import type { Publication, Published } from './github/publish.ts';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { checkRun } from './render/check-run.ts';
import { comment, isWorthTelling } from './render/comment.ts';
import { summary } from './render/summary.ts';
import { headline, type Comparison } from './render/wording.ts';
import type { Report } from './report.ts';
import { describeClone } from './repository/commits.ts';
import { commitTree } from './repository/commit-tree.ts';
import { historyOf } from './repository/history.ts';
import { lazily } from './repository/lazily.ts';
import { gitIn } from './repository/git.ts';
import { pastLedger } from './past-ledger.ts';
import { findBase, findSubject, type Subject } from './subject.ts';

/** The environment of a workflow run and its event's payload. */
export interface Run {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
}

/** All that a run came to, for the one place that prints and fails. */
export interface Outcome {
  readonly report: Report;
  readonly headline: string;
  /** The job summary, Markdown. */
  readonly summary: string;
  readonly published: Published;
}

/** Runs the action: judges the checked-out commit, and shows the result on GitHub. Throws where the environment fails. */
export async function runAction(inputs: Inputs, { env, payload }: Run): Promise<Outcome> {
  const event = readEvent(env, payload);
  const git = gitIn(env['GITHUB_WORKSPACE'] ?? process.cwd(), { trusted: true });
  const remote = remoteOf(inputs, env);
  const [subject, { shallow }] = await Promise.all([findSubject(git, event, inputs), describeClone(git)]);
  const policyFrom = event.kind === 'pull-request' || event.kind === 'merge-group' ? 'base' : 'head';
  const { base, tree } = await openBase(git, await findBase(git, event, subject, mergeBaseOf(remote)), remote);
  const report = await judge({
    subject: { ...subject, baseSha: base.kind === 'commit' ? base.sha : null },
    settings: {
      mode: inputs.mode === 'auto' ? modeFor(event, inputs.tag) : inputs.mode,
      failOn: inputs.failOn,
      ignoreMissing: inputs.ignoreMissing,
    },
    paths: inputs,
    head: commitTree(git, subject.sha),
    base: tree,
    policyFrom,
    history: historyOf(git, subject.sha, shallow),
    pastLedger: (path) => pastLedger(git, subject.sha, path),
    acceptedBy: () => acceptedBy(event, inputs.acceptLabel, remote),
  });
  const { historyForSummary } = await import('./summary-history.ts');
  const history = await historyForSummary(git, { report, shallow, base: tree, policyPath: inputs.policy, policyFrom });
  const comparison = { base: base.kind === 'commit' ? base.how : base.why };
  const blobUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/blob/${subject.sha}`;
  return {
    report,
    headline: headline(report),
    summary: summary(report, comparison, blobUrl, history),
    published: await show({ inputs, event, subject, report, comparison, blobUrl, remote }),
  };
}

function remoteOf({ token }: Inputs, env: Run['env']): Remote | null {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (token === '' || owner === undefined || repo === undefined) return null;
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const connect = lazily(async () => (await import('./github/client.ts')).connect(token, apiUrl));
  return { repository: { owner, repo }, connect };
}

function mergeBaseOf(remote: Remote | null): (base: string, head: string) => Promise<string | null> {
  return async (base, head) => {
    if (remote === null) return null;
    const { githubMergeBase } = await import('./repository/github-tree.ts');
    return await githubMergeBase(await remote.connect(), remote.repository, base, head);
  };
}

/** The label, where the pull request has it. No label that cannot be read accepts anything. */
async function acceptedBy(event: Event, label: string, remote: Remote | null): Promise<string | null> {
  if (remote === null || !('number' in event) || event.number === null) return null;
  const { hasLabel } = await import('./github/labels.ts');
  const accepted = await hasLabel(await remote.connect(), remote.repository, event.number, label).catch(() => false);
  return accepted ? label : null;
}

interface Showing {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly subject: Subject;
  readonly report: Report;
  readonly comparison: Comparison;
  readonly blobUrl: string;
  readonly remote: Remote | null;
}

async function show({ inputs, event, subject, report, comparison, blobUrl, remote }: Showing): Promise<Published> {
  const nothing = { checkRunUrl: '', commentUrl: '', notes: [], warnings: [] };
  const publication: Omit<Publication, 'repository'> = {
    headSha: subject.headSha,
    checkRun: inputs.checkRun ? { name: inputs.checkName, output: checkRun(report, comparison, blobUrl) } : null,
    comment:
      event.kind === 'pull-request' && inputs.comment !== 'never'
        ? {
            number: event.number,
            body: comment(report, comparison, blobUrl),
            create: inputs.comment === 'always' || isWorthTelling(report),
          }
        : null,
  };
  if (publication.checkRun === null && publication.comment === null) return nothing;
  if (remote === null)
    return {
      ...nothing,
      warnings: ['Nothing was shown on GitHub: the input `token` is empty, or GITHUB_REPOSITORY is.'],
    };
  const { publish } = await import('./github/publish.ts');
  return await publish(await remote.connect(), { ...publication, repository: remote.repository });
}
