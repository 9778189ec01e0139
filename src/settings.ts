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
  /** The label that accepts a loosening; null where there is none on the pull request. */
  readonly acceptedBy: string | null;
}

/** The mode of `auto`. */
export function modeFor(event: Event, tag: string | null): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'review';
  return event.kind === 'tag' || tag !== null ? 'release' : 'report';
}
