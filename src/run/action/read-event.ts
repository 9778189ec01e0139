import { z } from 'zod';
import type { Event, PullRequestEvent } from '../../model/event.ts';

/** The known events. For all others, only the default branch's own commit is judged. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const known: ReadonlySet<string> = new Set([
  'push',
  'merge_group',
  'release',
  'schedule',
  'workflow_dispatch',
  'workflow_call',
  'create',
  'deployment',
  'repository_dispatch',
]);

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
  action: z.string().optional(),
  label: z.object({ name: z.string() }).optional(),
});

const workflowRun = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    head_repository: repository.nullish(),
  }),
  repository,
});

const ofRepository = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha, head_ref: z.string() }) });

const release = z.object({ release: z.object({ id: z.int().positive(), tag_name: z.string().min(1) }) });

const push = z.object({ before: sha });

/** Reads the event of a workflow run from its environment and payload. Throws an `Error` where the payload lacks something that GitHub documents. */
export function readEvent(env: Env, payload: unknown): Event {
  try {
    return eventOf(env, payload);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const missing = error.issues.map(({ path }) => path.join('.') || 'the payload').join(', ');
    throw new Error(`the event ${env['GITHUB_EVENT_NAME'] ?? ''} is not as GitHub documents it: ${missing}`, {
      cause: error,
    });
  }
}

/** Events with a pull request in their payload. The run of the first is for its merge commit, the run of the second for the base. */
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
  if (name === undefined || !known.has(name)) return privileged(env, payload);
  const runSha = sha.parse(env['GITHUB_SHA'], { error: () => '`GITHUB_SHA`' });
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
  if (name === 'release') {
    const { id, tag_name: released } = release.parse(payload).release;
    return { kind: 'tag', tag: released, sha: runSha, release: id };
  }
  if (tag !== null) return { kind: 'tag', tag, sha: runSha, release: null };
  if (name === 'merge_group') {
    const { base_sha: baseSha, head_ref: headRef } = mergeGroup.parse(payload).merge_group;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef)?.[1];
    return { kind: 'merge-group', sha: runSha, baseSha, number: number === undefined ? null : Number(number) };
  }
  if (name === 'push') {
    const { before } = push.parse(payload);
    return { kind: 'push', sha: runSha, before: /^0+$/.test(before) ? null : before };
  }
  return { kind: 'other', sha: runSha };
}

function pullRequestEvent(env: Env, payload: unknown): PullRequestEvent {
  const { pull_request: pull, changes, action, label } = pullRequest.parse(payload);
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
    labeled: action === 'labeled' ? (label?.name ?? null) : null,
    token: isFork && env['GITHUB_EVENT_NAME'] !== 'pull_request_target' ? 'reads' : mayOnlyRead,
  };
}

/**
 * A run whose commit somebody else may have chosen. Only the default branch's own commit is trusted, and the commit of a push to it that started another run. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
function privileged(env: Env, payload: unknown): Event {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const { data } = ofRepository.safeParse(payload);
  const branch = data?.repository.default_branch;
  const own = env['GITHUB_SHA'] ?? '';
  const isDefault = branch !== undefined && env['GITHUB_REF'] === `refs/heads/${branch}` && sha.safeParse(own).success;
  const trusted = isDefault ? [own] : [];
  if (name !== 'workflow_run') return { kind: 'privileged', name, trusted };
  const { workflow_run: run, repository: here } = workflowRun.parse(payload);
  const isPushed =
    run.event === 'push' && run.head_branch === branch && run.head_repository?.full_name === here.full_name;
  return { kind: 'privileged', name, trusted: [...trusted, ...(isPushed ? [run.head_sha] : [])] };
}
