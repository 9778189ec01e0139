import type { Reference } from '../../../model/reference.ts';
import type { Place } from '../../../model/source.ts';
import type { Status } from '../../../model/statuses.ts';

/** A gate as the tracker declares it; `status` is null where it has none, or an unknown one. */
export interface Gate {
  readonly id: string;
  readonly name: string | null;
  readonly status: Status | null;
  readonly statusPlace: Place;
  readonly required: readonly Required[];
  readonly evidence: readonly Reference[];
  readonly place: Place;
}

export interface Required {
  readonly id: string;
  readonly place: Place;
}

/** What the tracker says about a signal. */
export interface TrackedSignal {
  readonly id: string;
  readonly owner: { readonly text: string; readonly place: Place } | null;
  readonly status: Status | null;
  readonly statusPlace: Place;
  /** The fingerprint of what somebody reviewed; `parts` is null where it has none. */
  readonly reviewed: { readonly whole: string; readonly parts: string | null; readonly place: Place } | null;
  readonly place: Place;
}

export interface Tracker {
  readonly path: string;
  /** Whether the gates come from a file, or from the ledger where there is no file. */
  readonly source: 'file' | 'ledger';
  readonly gates: readonly Gate[];
  /** Null where the tracker does not list its signals. */
  readonly signals: readonly TrackedSignal[] | null;
  readonly definitionOfDone: { readonly text: string; readonly place: Place } | null;
  readonly baselineCommit: Reference | null;
  /** The file with the results of the required commands. */
  readonly commandMatrix: CommandMatrix | null;
}

export interface CommandMatrix {
  readonly statusFile: Reference;
  readonly requiredCommands: readonly { readonly text: string; readonly place: Place }[];
}
