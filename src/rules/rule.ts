import type { Comparison } from '../comparison.ts';
import type { Problem, Severity } from '../documents/problem.ts';
import type { Facts } from '../facts.ts';
import type { Policy } from '../policy.ts';
import type { Status } from '../statuses.ts';

export type Family = 'Documents' | 'Drift' | 'Evidence' | 'Command matrix' | 'Changes' | 'Release';

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

/** Signals once drift and evidence are checked. */
export interface SignalStandings {
  readonly effective: ReadonlyMap<string, Status>;
  /** The gates that an error finding touches. */
  readonly suspect: ReadonlySet<string>;
}

/** What a release is judged by. */
export interface ReleaseStanding {
  readonly facts: Facts;
  readonly gates: readonly GateStanding[];
  readonly policy: Policy;
  readonly tag: string | null;
}

/**
 * A pair of texts for one file of a small sound project: with `passes` in it the rule sees no problem, with `fails` in its
 * place it does. Null is no such file. The tests run every pair, and the README shows them.
 */
export interface Example {
  readonly file: string;
  readonly passes: string | null;
  readonly fails: string | null;
  /** What is replaced in the same file of the base. */
  readonly base?: readonly [string, string];
}

interface Common {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** No policy may relax it. */
  readonly fixed?: true;
  /** The question that the rule answers with no problem where all is well. */
  readonly asks: string;
  readonly example: Example;
}

/** A rule: a pure function from what is known at its stage to the problems it sees. Those of `reading` are found by `documents/`. */
export type Rule = Common &
  (
    | { readonly stage: 'reading' }
    | { readonly stage: 'facts'; readonly check: (facts: Facts) => readonly Problem[] }
    | { readonly stage: 'signals'; readonly check: (facts: Facts, standings: SignalStandings) => readonly Problem[] }
    | { readonly stage: 'changes'; readonly check: (comparison: Comparison) => readonly Problem[] }
    | { readonly stage: 'release'; readonly check: (standing: ReleaseStanding) => readonly Problem[] }
  );
