import { judge } from '../../judge/judgement/judge.ts';
import type { Acceptance } from '../../model/acceptance.ts';
import { verdictTime } from '../../model/as-of.ts';
import { UsageError } from '../../model/errors.ts';
import { type Event, modeFor } from '../../model/event.ts';
import type { Unknown } from '../../model/lookup.ts';
import { remembering } from '../../model/once.ts';
import { pastLedger, pastTracker } from '../../read/documents/past-ledger.ts';
import { releaseSource } from '../../read/evidence/release-source.ts';
import { commitTree } from '../../read/git/commit-tree.ts';
import { describeClone, hasTree } from '../../read/git/commits.ts';
import { gitIn } from '../../read/git/git.ts';
import { factBook } from '../../read/facts/fact-book.ts';
import { noted, type Outside } from '../../read/facts/noted.ts';
import { historyOf } from '../../read/git/history.ts';
import { commitsOf } from '../../read/git/judged-commit.ts';
import { openBase, type Remote } from '../../read/github/base-tree.ts';
import type { Pace } from '../../read/github/client.ts';
import type { PackOrder } from '../../show/pack/make.ts';
import type { Inputs } from './inputs.ts';
import { runOf, showOutcome, type Outcome } from './outcome.ts';
import { readEvent } from './read-event.ts';
import { mergeBaseOf, releaseOf, remoteOf, runsOf } from './remote.ts';
import { findBase, findSubject, policyCommit } from './subject.ts';

/** The environment of a workflow run and its event's payload. */
export interface Run {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly payload: unknown;
  /** How long to wait for GitHub; the usual time where it is absent. */
  readonly pace?: Pace;
}

/** Runs the action: judges the checked-out commit, and shows the result on GitHub. Throws where the environment fails. */
export async function runAction(inputs: Inputs, { env, payload, pace }: Run): Promise<Outcome> {
  const event = readEvent(env, payload);
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const git = gitIn(workspace, { trusted: true });
  const remote = remoteOf(inputs, env, pace);
  const [subject, clone] = await Promise.all([findSubject(git, event, inputs), describeClone(git)]);
  const found = await findBase(git, event, subject, mergeBaseOf(remote));
  const tipSha = policyCommit(event);
  // Cached, because the base is often the tip.
  const open = remembering((sha: string) => openBase(git, sha, remote));
  const [base, tip] = await Promise.all([
    found.kind === 'commit' ? open(found.sha) : found,
    tipSha === null ? nothingAsked : open(tipSha),
  ]);
  const mode = inputs.mode === 'auto' ? modeFor(event, subject.tag) : inputs.mode;
  if (mode === 'release' && subject.tag === null)
    throw new UsageError('input mode: `release` needs a tag; run at a tag, or name one by the input `tag`');
  const asOf = verdictTime(inputs.asOf, mode);
  const book = factBook(null, () => new Date());
  const history = historyOf(git, subject.sha, clone.shallow);
  const patience = { wait: inputs.wait, second: pace?.second ?? 1000, self: runOf(env).id };
  const outside: Outside = {
    commits: commitsOf(git, subject.sha, clone.shallow, history.includes),
    release: releaseSource({ git, commit: subject.sha, event, github: releaseOf(remote) }),
    runs: runsOf(remote, patience),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    self: patience.self,
  };
  const past = { git, sha: subject.sha, history };
  const judged = await judge({
    subject: { ...subject, baseSha: found.kind === 'commit' && base.kind === 'there' ? found.sha : null },
    settings: { mode, failOn: inputs.failOn, ignoreMissing: inputs.ignoreMissing },
    paths: inputs,
    head: commitTree(git, subject.sha),
    base,
    tip,
    history,
    ...noted(outside, book),
    asOf,
    pastLedger: (path) => pastLedger(past, path),
    pastTracker: (ledger) => pastTracker(past, ledger),
    rewrites: async (path, options, ids) =>
      clone.shallow || found.kind !== 'commit' || !(await hasTree(git, found.sha))
        ? []
        : await (await import('../../read/documents/rewrites.ts')).rewritesOf(git, found.sha, path, options, ids),
    approvals: () => approvals(event, remote),
    acceptance: () => acceptance(event, inputs.acceptLabel, remote),
  });
  const { report } = judged;
  const packed = await packNotes(inputs, { git, judged, asked: { ...outside, book, asOf }, base: workspace });
  const { historyForSummary } = await import('../../show/history/summary-history.ts');
  const chart = await historyForSummary(git, { report, clone, policy: judged.policy });
  const comparison = { base: base.kind === 'unknown' ? base.why : found.kind === 'commit' ? found.how : found.why };
  const shown = { report, headSha: subject.headSha, comparison, history: chart, packed };
  return await showOutcome({ inputs, env, event, remote, ...shown });
}

/** Makes the evidence pack where one is asked for. This comes before anything is shown, because a failure of the pack fails the job. */
async function packNotes(
  { pack, policy }: Inputs,
  order: Pick<PackOrder, 'git' | 'judged' | 'asked' | 'base'>,
): Promise<readonly string[]> {
  if (pack === null) return [];
  const { makePack } = await import('../../show/pack/make.ts');
  return [await makePack({ ...order, policy, folder: pack })];
}

const nothingAsked = { kind: 'none' } as const;

/** Whether the label accepts the loosenings; a label that cannot be read accepts nothing, and the answer says why. */
async function acceptance(event: Event, label: string, remote: Remote | null): Promise<Acceptance> {
  if (!('number' in event) || event.number === null) return { kind: 'no-one' };
  if (remote === null) {
    const why = `It is not known whether the label ${JSON.stringify(label)} accepts this, because there is no token to ask GitHub. Give the input \`token\`.`;
    return { kind: 'not-accepted', label, why };
  }
  const { acceptanceOf } = await import('../../read/github/labels.ts');
  const number = event.number;
  const labeled = event.kind === 'pull-request' ? event.labeled : null;
  const headSha = event.kind === 'pull-request' ? event.headSha : null;
  return await acceptanceOf(remote.connect, { ...remote.repository, number }, { label, labeled, headSha });
}

/** Who approved the last commit of the pull request; null where there is none. A merge group was a pull request that was judged before. */
async function approvals(event: Event, remote: Remote | null): Promise<ReadonlySet<string> | Unknown | null> {
  if (event.kind !== 'pull-request') return null;
  if (remote === null) return { kind: 'unknown', why: 'there is no token to ask GitHub; give the input `token`' };
  const { approvalsOf } = await import('../../read/github/approvals.ts');
  return await approvalsOf(remote.connect, { ...remote.repository, number: event.number }, event.headSha);
}
