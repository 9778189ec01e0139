import type { GateResult } from '../../model/gate-result.ts';
import type { Mode } from '../../model/mode.ts';
import type { Problem, Severity } from '../../model/problem.ts';
import type { Status } from '../../model/statuses.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { ReleaseFacts } from '../../read/evidence/release-facts.ts';
import type { SummaryFacts } from '../../read/evidence/summary-facts.ts';
import type { Waiver } from '../../read/policy/keys/waivers.ts';
import type { RuleCatalogue } from '../../read/policy/keys/key.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import type { Policy } from '../../read/policy/policy.ts';
import type { Comparison } from '../changes/comparison.ts';

export type Family = 'Documents' | 'Drift' | 'Evidence' | 'Command matrix' | 'Changes' | 'Release' | 'Summaries';

/** What is known once drift and evidence are checked. */
export interface SignalStage {
  readonly facts: Facts;
  readonly effective: ReadonlyMap<string, Status>;
  /** The gates that an error finding touches. */
  readonly suspect: ReadonlySet<string>;
}

/** What is known when the gates of a release are judged. */
export interface ReleaseStage {
  readonly facts: Facts;
  readonly gates: readonly GateResult[];
  readonly policy: Policy;
  readonly tag: string | null;
}

/** The policies of both sides, and the rules with their own severities. */
export interface PolicyStage extends PolicyChange {
  readonly rules: RuleCatalogue;
}

/** The waivers of the policy, and what they do here. */
export interface WaiverStage {
  readonly waivers: readonly Waiver[];
  readonly states: ReadonlyMap<Waiver, string>;
  readonly mode: Mode;
  readonly asOf: Date;
  /** New or changed waivers that somebody did not approve; `why` is a clause where that is not known. */
  readonly unapproved: readonly Unapproved[];
}

/** A waiver of the head that lacks the approval of some logins. */
export interface Unapproved {
  readonly waiver: Waiver;
  readonly logins: readonly string[];
  readonly why: string | null;
}

/** What other files say about the gates, and the real state of the gates. */
export interface SummaryStage {
  readonly summaries: SummaryFacts;
  readonly gates: readonly GateResult[];
  readonly policy: Policy;
}

/**
 * A pair of texts for one file of a small sound project: with `passes` the rule finds nothing, with `fails` instead it finds a problem. Null means that the file does not exist. The file `github` is what GitHub knows about tag and release. The tests run every pair, and the README shows them.
 */
export interface Example {
  readonly file: string;
  readonly passes: string | null;
  readonly fails: string | null;
  /** A replacement in the same file of the base. */
  readonly base?: readonly [string, string];
}

interface Common {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** The policy cannot change its severity. */
  readonly fixed?: true;
  /** A finding of it makes the verdict INVALID: the documents cannot be trusted. */
  readonly invalidates?: true;
  /** The label of a pull request may accept it. */
  readonly acceptable?: true;
  /** It judges a change, so the verdict on the state does not depend on it. */
  readonly ofChange?: true;
  /** It depends on when files changed last. */
  readonly ofHistory?: true;
  /** The question that the rule answers. Where the answer is yes, it finds nothing. */
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
  readonly waivers: WaiverStage;
}

/** A rule of one stage. */
export interface RuleOf<Stage extends keyof Stages> extends Common {
  readonly stage: Stage;
  readonly check: (known: Stages[Stage]) => readonly Problem[];
}

/** A rule: a pure function from what is known at its stage to the problems that it finds. The problems of `reading` are found in `read/documents/`. */
export type Rule = (Common & { readonly stage: 'reading' }) | { [Stage in keyof Stages]: RuleOf<Stage> }[keyof Stages];
