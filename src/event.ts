import { z } from 'zod';

/** What happened, as far as it matters here. */
export type Event =
  | PullRequestEvent
  /** `number` is the pull request that the group was made for; null where its ref does not say. */
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly number: number | null }
  /** `before` is null where the push made the branch. */
  | { readonly kind: 'push'; readonly before: string | null }
  /** A tag push or a release; `sha` is what the run was started for, the tag's commit; `release` is the id of the release, null of a push. */
  | { readonly kind: 'tag'; readonly tag: string; readonly sha: string; readonly release: number | null }
  /** A run that others may start and that has the rights of the default branch; `trusted` are the commits that it may judge as its own. */
  | { readonly kind: 'privileged'; readonly name: string; readonly trusted: readonly string[] }
  | { readonly kind: 'other' };

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Whether the event is that the pull request got another base branch. */
  readonly retargeted: boolean;
  /** What is known of the run's token: that of a fork only reads, that of Dependabot unless the workflow's `permissions` let it write. */
  readonly token: 'writes' | 'reads' | 'may only read';
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

const repository = z.object({ full_name: z.string() });

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    /** `repo` is null where the fork is gone. */
    head: z.object({ sha, repo: repository.nullish() }),
    base: z.object({ sha, repo: repository }),
  }),
  changes: z.object({ base: z.unknown() }).partial().optional(),
});

const workflowRun = z.object({
  workflow_run: z.object({ event: z.string(), head_sha: sha, head_repository: repository.nullish() }),
  repository,
});

const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha, head_ref: z.string() }) });

const release = z.object({ release: z.object({ id: z.int().positive(), tag_name: z.string().min(1) }) });

const push = z.object({ before: sha });

/** Reads the event of a workflow run from its environment and payload. Throws an `Error` where GitHub's payload lacks what it documents. */
export function readEvent(env: Env, payload: unknown): Event {
  try {
    return eventOf(env, payload);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const missing = error.issues.map(({ path }) => path.join('.') || 'the payload').join(', ');
    throw new Error(`the event ${env['GITHUB_EVENT_NAME'] ?? ''} is not as GitHub sends it: ${missing}`, {
      cause: error,
    });
  }
}

/** Events with a pull request in their payload, whose run is for its merge commit or, of the second, for the base. */
const ofPullRequests: ReadonlySet<string | undefined> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

type Env = Readonly<Record<string, string | undefined>>;

function eventOf(env: Env, payload: unknown): Event {
  const ref = env['GITHUB_REF'] ?? '';
  const name = env['GITHUB_EVENT_NAME'];
  if (ofPullRequests.has(name)) return pullRequestEvent(env, payload);
  if (name === 'merge_group') {
    const { base_sha: baseSha, head_ref: headRef } = mergeGroup.parse(payload).merge_group;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef)?.[1];
    return { kind: 'merge-group', baseSha, number: number === undefined ? null : Number(number) };
  }
  if (name === 'workflow_run') return afterRun(env, payload);
  if (name === 'issue_comment') return { kind: 'privileged', name, trusted: [sha.parse(env['GITHUB_SHA'])] };
  if (name === 'release') {
    const { id, tag_name: tag } = release.parse(payload).release;
    return { kind: 'tag', tag, sha: sha.parse(env['GITHUB_SHA']), release: id };
  }
  if (name === 'push' && ref.startsWith('refs/tags/')) {
    return { kind: 'tag', tag: ref.slice('refs/tags/'.length), sha: sha.parse(env['GITHUB_SHA']), release: null };
  }
  if (name === 'push') {
    const { before } = push.parse(payload);
    return { kind: 'push', before: /^0+$/.test(before) ? null : before };
  }
  return { kind: 'other' };
}

function pullRequestEvent(env: Env, payload: unknown): PullRequestEvent {
  const { pull_request: pull, changes } = pullRequest.parse(payload);
  const { number, head, base } = pull;
  const isFork = head.repo?.full_name !== base.repo.full_name;
  // https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions
  const mayOnlyRead = env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'may only read' : 'writes';
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    baseSha: base.sha,
    retargeted: changes?.base !== undefined,
    token: isFork && env['GITHUB_EVENT_NAME'] !== 'pull_request_target' ? 'reads' : mayOnlyRead,
  };
}

/** A run after another one may be about a fork's commit: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run */
function afterRun(env: Env, payload: unknown): Event {
  const { workflow_run: run, repository: own } = workflowRun.parse(payload);
  const isPushed = run.event === 'push' && run.head_repository?.full_name === own.full_name;
  const trusted = [sha.parse(env['GITHUB_SHA']), ...(isPushed ? [run.head_sha] : [])];
  return { kind: 'privileged', name: 'workflow_run', trusted };
}
