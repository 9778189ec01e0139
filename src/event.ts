import { z } from 'zod';

/** What happened, as far as it matters here. */
export type Event =
  | { readonly kind: 'pull-request'; readonly number: number; readonly headSha: string; readonly baseSha: string }
  /** `number` is the pull request that the group was made for; null where its ref does not say. */
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly number: number | null }
  /** `before` is null where the push made the branch. */
  | { readonly kind: 'push'; readonly before: string | null }
  /** A tag push or a release; `sha` is what the run was started for, the tag's commit; `release` is the id of the release, null of a push. */
  | { readonly kind: 'tag'; readonly tag: string; readonly sha: string; readonly release: number | null }
  | { readonly kind: 'other' };

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha }),
    base: z.object({ sha }),
  }),
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

type Env = Readonly<Record<string, string | undefined>>;

function eventOf(env: Env, payload: unknown): Event {
  const ref = env['GITHUB_REF'] ?? '';
  const name = env['GITHUB_EVENT_NAME'];
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { number, head, base } = pullRequest.parse(payload).pull_request;
    return { kind: 'pull-request', number, headSha: head.sha, baseSha: base.sha };
  }
  if (name === 'merge_group') {
    const { base_sha: baseSha, head_ref: headRef } = mergeGroup.parse(payload).merge_group;
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef)?.[1];
    return { kind: 'merge-group', baseSha, number: number === undefined ? null : Number(number) };
  }
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
