import type { Event } from './event.ts';
import type { Policy } from './policy/policy.ts';

export const modes = ['review', 'release', 'report'] as const;
export type Mode = (typeof modes)[number];

export const failOns = ['error', 'warning', 'open-gate'] as const;
export type FailOn = (typeof failOns)[number];

/** How a state is to be judged. */
export interface Settings {
  readonly mode: Mode;
  /** What blocks in `review` and `report`, the least of it named; a release blocks on errors and on open required gates. */
  readonly failOn: FailOn;
  /** A repository that never had a ledger passes. */
  readonly ignoreMissing: boolean;
  /** The tag to judge for; null where there is none. */
  readonly tag: string | null;
  readonly policy: Policy;
  readonly acceptance: Acceptance;
}

/** Whether the people of a pull request accept what it asks less of, by the label of that name. */
export type Acceptance =
  /** There is no pull request, so nobody can accept anything. */
  | { readonly kind: 'no-one' }
  | { readonly kind: 'accepted'; readonly label: string }
  /** Not set, where `why` is null; else a sentence that says why the label does not count. */
  | { readonly kind: 'not-accepted'; readonly label: string; readonly why: string | null };

/** The mode of `auto`. */
export function modeFor(event: Event, tag: string | null): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'review';
  return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}
