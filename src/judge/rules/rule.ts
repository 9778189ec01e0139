import type { GateResult } from '../../model/gate-result.ts';
import type { Problem, Severity } from '../../model/problem.ts';
import type { Status } from '../../model/statuses.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { ReleaseFacts } from '../../read/evidence/release-facts.ts';
import type { SummaryFacts } from '../../read/evidence/summary-facts.ts';
import type { RuleCatalogue } from '../../read/policy/keys/key.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import type { Policy } from '../../read/policy/policy.ts';
import type { Comparison } from '../changes/comparison.ts';

export type Family = 'Documents' | 'Drift' | 'Evidence' | 'Command matrix' | 'Changes' | 'Release' | 'Summaries';

/** Signals once drift and evidence are checked. */
export interface SignalStage {
  readonly facts: Facts;
  readonly effective: ReadonlyMap<string, Status>;
  /** The gates that an error finding touches. */
  readonly suspect: ReadonlySet<string>;
}

/** What the gates of a release are judged by. */
export interface ReleaseStage {
  readonly facts: Facts;
  readonly gates: readonly GateResult[];
  readonly policy: Policy;
  readonly tag: string | null;
}

/** The policies of both sides, and what the rules are by themselves. */
export interface PolicyStage extends PolicyChange {
  readonly rules: RuleCatalogue;
}

/** What is said of the gates elsewhere, and how they stand. */
export interface SummaryStage {
  readonly summaries: SummaryFacts;
  readonly gates: readonly GateResult[];
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
  /** It judges a change, so the verdict on the state does not depend on it. */
  readonly ofChange?: true;
  /** It rests on when files changed last. */
  readonly ofHistory?: true;
  /** The question that the rule answers with no problem where all is well. */
  readonly question: string;
  readonly example: Example;
}

/** What is known at each stage, in the order of the stages. */
export interface Stages {
  readonly facts: Facts;
  readonly signals: SignalStage;
  readonly changes: Comparison;
  readonly policy: PolicyStage;
  readonly release: ReleaseStage;
  readonly tag: ReleaseFacts;
  readonly summaries: SummaryStage;
}

/** A rule of one stage. */
export interface RuleOf<Stage extends keyof Stages> extends Common {
  readonly stage: Stage;
  readonly check: (known: Stages[Stage]) => readonly Problem[];
}

/** A rule: a pure function from what is known at its stage to the problems it sees. Those of `reading` are found by `documents/`. */
export type Rule = (Common & { readonly stage: 'reading' }) | { [Stage in keyof Stages]: RuleOf<Stage> }[keyof Stages];
