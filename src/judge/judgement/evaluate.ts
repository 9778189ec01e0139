import { defaultAcceptLabel, type Acceptance } from '../../model/acceptance.ts';
import { touchedSignals, type Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import type { Mode } from '../../model/mode.ts';
import type { Problem, ReadingProblem } from '../../model/problem.ts';
import { isOpen, type Status } from '../../model/statuses.ts';
import { quote } from '../../model/text.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import type { Tracker } from '../../read/documents/tracker/tracker.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { ReleaseFacts } from '../../read/evidence/release-facts.ts';
import type { SummaryFacts } from '../../read/evidence/summary-facts.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import { gatesFor } from '../../read/policy/policy.ts';
import type { Comparison } from '../changes/comparison.ts';
import { ruleCatalogue, ruleOf, rules } from '../rules/catalogue.ts';
import type { Rule, RuleOf, Stages, Unapproved } from '../rules/rule.ts';
import { decide, type Decision } from './decide.ts';
import type { Settings } from './settings.ts';
import { waivingOf, type Waiving } from './waiving.ts';

/** The state that was read; a document that could not be read is null. */
export interface State {
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
  readonly problems: readonly ReadingProblem[];
  /** Null where a document has no content: each rule would only report that once more. */
  readonly facts: Facts | null;
  /** Null where there is no base, or where base or head cannot be read. */
  readonly comparison: Comparison | null;
  /** Null where no policies are compared. */
  readonly policies: PolicyChange | null;
  /** Null where no tag is judged. */
  readonly release: ReleaseFacts | null;
  readonly summaries: SummaryFacts;
  /** Waivers of the head that somebody did not approve. */
  readonly unapproved: readonly Unapproved[];
  /** The time of the verdict. */
  readonly asOf: Date;
}

export interface Evaluation extends Decision {
  readonly waiving: Waiving;
  /** The effective status of each signal of the ledger, by id. */
  readonly effective: ReadonlyMap<string, Status>;
  readonly gates: readonly GateResult[];
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly Finding[];
}

/** Judges a state: runs every rule at its stage, then computes the effective signals and gates, then decides. Pure. */
export function evaluate(state: State, settings: Settings): Evaluation {
  const { ledger, tracker, problems, facts } = state;
  const { policy, tag } = settings;
  const stamp = stampBy(settings);
  const see = <Stage extends keyof Stages>(stage: Stage, known: Stages[Stage] | null): readonly Finding[] =>
    known === null ? [] : rulesOf(stage).flatMap((rule) => stamp(rule, ...rule.check(known)));

  const claimed = [...problems.flatMap((one) => stamp(ruleOf(one.rule), one)), ...see('facts', facts)];
  const effective = effectiveStatuses(ledger, claimed);
  const suspect = new Set(errorsOf(claimed).flatMap(({ gate }) => gate ?? []));
  const closed = [...claimed, ...see('signals', facts && { facts, effective, suspect })];
  const gates = gateResults(tracker, effective, closed, settings);
  const judged = named(
    [
      ...closed,
      // Findings about the change come last: the state of a commit does not depend on its base.
      ...see('changes', state.comparison),
      ...see('policy', state.policies && { ...state.policies, rules: ruleCatalogue }),
      ...see('release', facts && openGatesBlock(settings) ? { facts, gates, policy, tag } : null),
      ...see('tag', state.release),
      ...see('summaries', { summaries: state.summaries, gates, policy }),
    ],
    tracker,
  );
  const { mode } = settings;
  const { asOf, unapproved } = state;
  const rows = new Map((ledger?.signals ?? []).map(({ id, status }) => [id, status]));
  const waiving = waivingOf(policy.waivers, { findings: judged, gates, rows, effective }, { mode, tag, asOf });
  const stage = { waivers: policy.waivers, states: waiving.states, mode, asOf, unapproved };
  const findings = sorted([...judged, ...see('waivers', ledger === null ? null : stage)]);
  const rowGates = new Map(
    (ledger?.signals ?? []).flatMap(({ id, gate, under }) => (gate === null || under === null ? [] : [[id, under.id]])),
  );
  return { ...decide(findings, gates, settings, rowGates, waiving.ofFinding), effective, gates, findings, waiving };
}

function rulesOf<Stage extends keyof Stages>(stage: Stage) {
  return rules.filter((rule): rule is Rule & RuleOf<Stage> => rule.stage === stage);
}

function openGatesBlock({ mode, failOn }: Settings): boolean {
  return mode === 'release' || failOn === 'open-gate';
}

/** Gives problems their rule and severity: the severity of the policy, else of the rule. An error that the label of a pull request accepts is only a warning. */
function stampBy({
  policy,
  acceptance,
  mode,
}: Settings): (rule: Rule, ...problems: readonly Problem[]) => readonly Finding[] {
  return (rule, ...problems) => {
    const set = policy.rules.get(rule.id);
    if (set === 'off') return [];
    return problems.map(({ isNote = false, ...problem }): Finding => {
      const severity = set ?? (isNote ? 'notice' : rule.severity);
      if (rule.acceptable !== true || severity !== 'error') return { ...problem, rule: rule.id, severity };
      const message = withAcceptance(problem.message, acceptance, mode);
      return { ...problem, message, rule: rule.id, severity: acceptance.kind === 'accepted' ? 'warning' : severity };
    });
  };
}

/** A message with what the label of the pull request does about it; from a terminal only a review is about a pull request. */
function withAcceptance(message: string, acceptance: Acceptance, mode: Mode): string {
  const accepts = (label: string): string => `accepts it with the label ${quote(label)}.`;
  switch (acceptance.kind) {
    case 'accepted':
      return `Nothing to do, the label ${quote(acceptance.label)} accepts it: ${message}`;
    case 'not-accepted':
      return `${message} ${acceptance.why ?? `Or somebody who may label this pull request ${accepts(acceptance.label)}`}`;
    case 'no-one':
      return mode === 'review'
        ? `${message} Or somebody who may label the pull request ${accepts(defaultAcceptLabel)}`
        : message;
  }
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** The status of the ledger, except that errors change it: a GO that an error touches is PARTIAL, an N/A that an error touches is NO-GO. An unknown status is NO-GO, too. */
function effectiveStatuses(ledger: Ledger | null, findings: readonly Finding[]): ReadonlyMap<string, Status> {
  const touched = new Set(errorsOf(findings).flatMap(touchedSignals));
  const effective = (status: Status | null, isTouched: boolean): Status => {
    if (!isTouched || status === null || isOpen(status)) return status ?? 'NO-GO';
    return status === 'GO' ? 'PARTIAL' : 'NO-GO';
  };
  return new Map((ledger?.signals ?? []).map(({ id, status }) => [id, effective(status, touched.has(id))]));
}

function gateResults(
  tracker: Tracker | null,
  effective: ReadonlyMap<string, Status>,
  findings: readonly Finding[],
  { policy, tag }: Settings,
): readonly GateResult[] {
  const { gates: needed } = gatesFor(policy, tag);
  const requiredIds = needed === 'all' ? null : new Set(needed.map(({ id }) => id));
  const errorsByGate = new Map<string, number>();
  for (const { gate = '' } of errorsOf(findings)) errorsByGate.set(gate, (errorsByGate.get(gate) ?? 0) + 1);
  return (tracker?.gates ?? []).map((gate) => {
    const requires = new Set(gate.required.map(({ id }) => id));
    // Signals that are not applicable are not counted.
    const counted = [...requires].filter((id) => effective.get(id) !== 'N/A');
    const open = counted.filter((id) => effective.get(id) !== 'GO');
    const go = counted.length - open.length;
    const errors = errorsByGate.get(gate.id) ?? 0;
    const declaredOpen = gate.status !== null && gate.status !== 'GO';
    const closed = !declaredOpen && go > 0 && open.length === 0 && errors === 0;
    return {
      id: gate.id,
      name: gate.name,
      required: requiredIds?.has(gate.id) ?? true,
      declared: gate.status,
      effective: closed ? 'GO' : declaredOpen ? gate.status : gate.status === null && go === 0 ? 'NO-GO' : 'PARTIAL',
      go,
      total: counted.length,
      requires,
      open,
      errors,
    };
  });
}

/** Adds the gate to the findings about a signal, so that a reader sees which gate is affected. */
function named(findings: readonly Finding[], tracker: Tracker | null): readonly Finding[] {
  const gateOf = new Map(
    (tracker?.gates ?? []).toReversed().flatMap((gate) => gate.required.map(({ id }) => [id, gate.id] as const)),
  );
  return findings.map((finding) => {
    const gates = new Set(touchedSignals(finding).map((id) => gateOf.get(id)));
    const gate = finding.gate ?? (gates.size === 1 ? [...gates][0] : undefined);
    return gate === undefined ? finding : { ...finding, gate };
  });
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** By code unit, so the order does not depend on the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
