import { z } from 'zod';
import type { Mode } from './settings.ts';

/** What happened, as far as it matters here. */
export type Event =
  | { readonly kind: 'pull-request'; readonly number: number; readonly headSha: string; readonly baseSha: string }
  | { readonly kind: 'merge-group'; readonly baseSha: string }
  /** `before` is null where the push made the branch. */
  | { readonly kind: 'push'; readonly before: string | null }
  /** A tag push or a release; `sha` is what the run was started for, the tag's commit. */
  | { readonly kind: 'tag'; readonly tag: string; readonly sha: string }
  | { readonly kind: 'other' };

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha }),
    base: z.object({ sha }),
  }),
});

const mergeGroup = z.object({ merge_group: z.object({ base_sha: sha }) });

const push = z.object({ before: sha });

/** Reads the event of a workflow run from its environment and payload. Throws a `ZodError` where GitHub's payload lacks what it documents. */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): Event {
  const ref = env['GITHUB_REF'] ?? '';
  const name = env['GITHUB_EVENT_NAME'];
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { number, head, base } = pullRequest.parse(payload).pull_request;
    return { kind: 'pull-request', number, headSha: head.sha, baseSha: base.sha };
  }
  if (name === 'merge_group') return { kind: 'merge-group', baseSha: mergeGroup.parse(payload).merge_group.base_sha };
  if ((name === 'push' || name === 'release') && ref.startsWith('refs/tags/')) {
    return { kind: 'tag', tag: ref.slice('refs/tags/'.length), sha: sha.parse(env['GITHUB_SHA']) };
  }
  if (name === 'push') {
    const { before } = push.parse(payload);
    return { kind: 'push', before: /^0+$/.test(before) ? null : before };
  }
  return { kind: 'other' };
}

/** The mode of `auto`. */
export function modeFor(event: Event, tag: string | null): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'review';
  return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}
