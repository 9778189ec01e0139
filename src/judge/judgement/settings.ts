import type { Acceptance } from '../../model/acceptance.ts';
import type { FailOn, Mode } from '../../model/mode.ts';
import type { Policy } from '../../read/policy/policy.ts';

/** How a state is to be judged. */
export interface Settings {
  readonly mode: Mode;
  readonly failOn: FailOn;
  /** A repository that never had a ledger passes. */
  readonly ignoreMissing: boolean;
  /** The tag to judge for; null where there is none. */
  readonly tag: string | null;
  readonly policy: Policy;
  readonly acceptance: Acceptance;
}
