import type { Comparison } from '../changes/comparison.ts';
import type { PolicyChange } from '../policy/load-policy.ts';
import type { Problem, Severity } from '../documents/problem.ts';
import type { Facts } from '../facts.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReleaseFacts } from '../release/release-facts.ts';
import type { SummaryFacts } from '../release/summary-facts.ts';
import type { Status } from '../statuses.ts';

export type Family = 'Documents' | 'Drift' | 'Evidence' | 'Command matrix' | 'Changes' | 'Release' | 'Summaries';

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
export interface SignalStanding {
  readonly facts: Facts;
  readonly effective: ReadonlyMap<string, Status>;
  /** The gates that an error finding touches. */
  readonly suspect: ReadonlySet<string>;
}

/** What the gates of a release are judged by. */
export interface ReleaseStanding {
  readonly facts: Facts;
  readonly gates: readonly GateStanding[];
  readonly policy: Policy;
  readonly tag: string | null;
}

/** What is said of the gates elsewhere, and how they stand. */
export interface SummaryStanding {
  readonly summaries: SummaryFacts;
  readonly gates: readonly GateStanding[];
  readonly policy: Policy;
}

/**
 * A pair of texts for one file of a small sound project: with `passes` in it the rule sees no problem, with `fails` in its
 * place it does. Null is no such file; the file `github` is what GitHub knows of tag and release. The tests run every pair,
 * and the README shows them.
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
  /** While a finding of it stands, the documents cannot be trusted enough to judge. */
  readonly invalidates?: true;
  /** The label of a pull request may accept it. */
  readonly acceptable?: true;
  /** The question that the rule answers with no problem where all is well. */
  readonly asks: string;
  readonly example: Example;
}

/** What is known at each stage, in the order of the stages. */
export interface Stages {
  readonly facts: Facts;
  readonly signals: SignalStanding;
  readonly changes: Comparison;
  readonly policy: PolicyChange;
  readonly release: ReleaseStanding;
  readonly tag: ReleaseFacts;
  readonly summaries: SummaryStanding;
}

/** A rule of one stage. */
export interface RuleOf<Stage extends keyof Stages> extends Common {
  readonly stage: Stage;
  readonly check: (known: Stages[Stage]) => readonly Problem[];
}

/** A rule: a pure function from what is known at its stage to the problems it sees. Those of `reading` are found by `documents/`. */
export type Rule = (Common & { readonly stage: 'reading' }) | { [Stage in keyof Stages]: RuleOf<Stage> }[keyof Stages];
