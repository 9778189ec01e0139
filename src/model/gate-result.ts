import type { Status } from './statuses.ts';

/** The state of a gate once drift and evidence are checked. */
export interface GateResult {
  readonly id: string;
  readonly name: string | null;
  readonly required: boolean;
  readonly declared: Status | null;
  readonly effective: Status;
  readonly go: number;
  readonly total: number;
  readonly requires: ReadonlySet<string>;
  /** The required signals that are not effectively GO. */
  readonly open: readonly string[];
  /** The error findings that touch the gate itself. */
  readonly errors: number;
}
