import type { Mode } from './mode.ts';

/** The event of a run, with the facts that are needed here. */
export type Event =
  | PullRequestEvent
  /** `number` is the pull request that the group was made for; null where its ref does not say. */
  | (OfRun & { readonly kind: 'merge-group'; readonly baseSha: string; readonly number: number | null })
  /** `before` is null where the push made the branch. */
  | (OfRun & { readonly kind: 'push'; readonly before: string | null })
  /** A run at a tag, started by any event, or at a release. `release` is the id of the release; null where there is none. */
  | (OfRun & { readonly kind: 'tag'; readonly tag: string; readonly release: number | null })
  /** A run that others may start and that has the rights of the default branch. `trusted` are the commits that it may judge. */
  | { readonly kind: 'privileged'; readonly name: string; readonly trusted: readonly string[] }
  | (OfRun & { readonly kind: 'other' });

/** A run for one commit: `GITHUB_SHA`. */
interface OfRun {
  readonly sha: string;
}

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Whether the event is a change of the pull request's base branch. */
  readonly retargeted: boolean;
  /** What is known about the run's token: in a pull request from a fork it can only read; for Dependabot too, unless the workflow's `permissions` let it write. */
  readonly token: 'writes' | 'reads' | 'may only read';
  /** The label that this event has just set; null for any other event. */
  readonly labeled: string | null;
}

/** The mode that `auto` chooses. */
export function modeFor(event: Event, tag: string | null): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'review';
  return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}
