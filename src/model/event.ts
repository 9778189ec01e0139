import type { Mode } from './mode.ts';

/** What happened, as far as it matters here. */
export type Event =
  | PullRequestEvent
  /** `number` is the pull request that the group was made for; null where its ref does not say. */
  | (OfRun & { readonly kind: 'merge-group'; readonly baseSha: string; readonly number: number | null })
  /** `before` is null where the push made the branch. */
  | (OfRun & { readonly kind: 'push'; readonly before: string | null })
  /** A run at a tag, whatever started it, or a release; `release` is the id of the release, null where the run is about none. */
  | (OfRun & { readonly kind: 'tag'; readonly tag: string; readonly release: number | null })
  /** A run that others may start and that has the rights of the default branch; `trusted` are the commits that it may judge as its own. */
  | { readonly kind: 'privileged'; readonly name: string; readonly trusted: readonly string[] }
  | (OfRun & { readonly kind: 'other' });

/** A run that is for a commit of its own: `GITHUB_SHA`. */
interface OfRun {
  readonly sha: string;
}

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Whether the event is that the pull request got another base branch. */
  readonly retargeted: boolean;
  /** What is known of the run's token: that of a fork only reads, that of Dependabot unless the workflow's `permissions` let it write. */
  readonly token: 'writes' | 'reads' | 'may only read';
  /** The label that the event is about, which was just set; null for any other event. */
  readonly labeled: string | null;
}

/** The mode of `auto`. */
export function modeFor(event: Event, tag: string | null): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'review';
  return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}
