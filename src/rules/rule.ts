import type { Ledger } from '../documents/ledger.ts';
import type { Problem, Severity } from '../documents/problem.ts';
import type { Tracker } from '../documents/tracker.ts';
import type { Entry } from '../repository/tree.ts';
import type { Status } from '../statuses.ts';

export type Family = 'Documents' | 'Drift' | 'Evidence' | 'Release';

/** The documents of the judged tree and what was looked up for them: all that a rule may know. */
export interface Facts {
  readonly ledger: Ledger;
  readonly tracker: Tracker;
  /** What each cited path is. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** How a gate stands once drift and evidence are checked. */
export interface GateStanding {
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

interface Common {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** No policy may relax it. */
  readonly fixed?: true;
  /** The question that the rule answers with no problem where all is well. */
  readonly asks: string;
}

/** A rule: a pure function from what is known at its stage to the problems it sees. */
export type Rule = Common &
  (
    | { readonly stage: 'reading' }
    | { readonly stage: 'facts'; readonly check: (facts: Facts) => readonly Problem[] }
    | {
        readonly stage: 'signals';
        readonly check: (
          facts: Facts,
          effective: ReadonlyMap<string, Status>,
          suspect: ReadonlySet<string>,
        ) => readonly Problem[];
      }
    | { readonly stage: 'gates'; readonly check: (facts: Facts, gates: readonly GateStanding[]) => readonly Problem[] }
  );
