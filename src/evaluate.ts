import type { Ledger } from './documents/ledger.ts';
import type { Problem, ReadingProblem, Severity } from './documents/problem.ts';
import type { Tracker } from './documents/tracker.ts';
import type { Entry } from './repository/tree.ts';
import { decide, type Decision } from './decide.ts';
import { rules } from './rules/index.ts';
import type { Facts, GateStanding, Rule } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import type { Status } from './statuses.ts';

/** One problem, with the rule it breaks and what that means. Sorted by path, line, column, rule. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

/** The state that was read; a document that could not be read is null. */
export interface State {
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
  readonly problems: readonly ReadingProblem[];
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Evaluation extends Decision {
  /** The effective status of each signal of the ledger, by id. */
  readonly effective: ReadonlyMap<string, Status>;
  readonly gates: readonly GateStanding[];
  readonly findings: readonly Finding[];
}

/** Judges a state: every rule at its stage, then what that leaves of signals and gates, then the decision. Pure. */
export function evaluate(state: State, settings: Settings): Evaluation {
  const read = state.problems.map((problem) => stamp(ruleOf(problem.rule), problem));
  const facts = factsOf(state);
  if (facts === null) {
    const findings = sorted(read, facts);
    const effective = effectiveStatuses(state.ledger, findings);
    const gates = state.tracker === null ? [] : gateStandings(state.tracker, effective, findings, settings);
    return { ...decide(findings, gates, settings), effective, gates, findings };
  }

  const claimed = [
    ...read,
    ...rules.flatMap((rule) =>
      rule.stage === 'facts' ? rule.check(facts).map((problem) => stamp(rule, problem)) : [],
    ),
  ];
  const effective = effectiveStatuses(facts.ledger, claimed);
  const suspect = new Set(claimed.filter(({ severity }) => severity === 'error').flatMap(({ gate }) => gate ?? []));
  const closed = [
    ...claimed,
    ...rules.flatMap((rule) =>
      rule.stage === 'signals' ? rule.check(facts, effective, suspect).map((problem) => stamp(rule, problem)) : [],
    ),
  ];
  const gates = gateStandings(facts.tracker, effective, closed, settings);
  const all = [
    ...closed,
    ...rules.flatMap((rule) =>
      rule.stage === 'gates' && openGatesBlock(settings)
        ? rule.check(facts, gates).map((problem) => stamp(rule, problem))
        : [],
    ),
  ];
  const findings = sorted(all, facts);
  return { ...decide(findings, gates, settings), effective, gates, findings };
}

/** Null where a document says nothing: every rule would then say that in its own way, for every entry of the other. */
function factsOf({ ledger, tracker, entries }: State): Facts | null {
  const silent =
    ledger === null ||
    tracker === null ||
    ledger.signals.length + ledger.unread.length === 0 ||
    tracker.gates.length === 0;
  return silent ? null : { ledger, tracker, entries };
}

function openGatesBlock({ mode, failOn }: Settings): boolean {
  return mode === 'release' || failOn === 'open-gate';
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`the rule ${id} is not listed in rules/index.ts`);
  return rule;
}

function stamp(rule: Rule, problem: Problem): Finding {
  return { ...problem, rule: rule.id, severity: problem.severity ?? rule.severity };
}

/** The ledger's status, but a GO that an error touches is PARTIAL, and what is no status is NO-GO. */
function effectiveStatuses(ledger: Ledger | null, findings: readonly Finding[]): ReadonlyMap<string, Status> {
  const touched = new Set(
    findings.filter(({ severity }) => severity === 'error').flatMap(({ signal }) => signal ?? []),
  );
  return new Map(
    (ledger?.signals ?? []).map(({ id, status }) => [
      id,
      status === 'GO' && touched.has(id) ? 'PARTIAL' : (status ?? 'NO-GO'),
    ]),
  );
}

function gateStandings(
  tracker: Tracker,
  effective: ReadonlyMap<string, Status>,
  findings: readonly Finding[],
  settings: Settings,
): readonly GateStanding[] {
  return tracker.gates.map((gate) => {
    const requires = new Set(gate.required.map(({ id }) => id));
    const ids = [...requires];
    const open = ids.filter((id) => effective.get(id) !== 'GO');
    const errors = findings.filter((finding) => finding.severity === 'error' && finding.gate === gate.id).length;
    const declaredOpen = gate.status !== null && gate.status !== 'GO';
    const go = !declaredOpen && ids.length > 0 && open.length === 0 && errors === 0;
    return {
      id: gate.id,
      name: gate.name,
      required: settings.requiredGates === 'all' || settings.requiredGates.includes(gate.id),
      declared: gate.status,
      effective: go ? 'GO' : declaredOpen ? gate.status : 'PARTIAL',
      go: ids.length - open.length,
      total: ids.length,
      requires,
      open,
      errors,
    };
  });
}

/** Also names the gate of each signal's finding, so that a reader sees what it holds up. */
function sorted(findings: readonly Finding[], facts: Facts | null): readonly Finding[] {
  const gateOf = new Map(
    (facts?.tracker.gates ?? []).toReversed().flatMap((gate) => gate.required.map(({ id }) => [id, gate.id] as const)),
  );
  const named = findings.map((finding) => {
    const gate = finding.gate ?? gateOf.get(finding.signal ?? '');
    return gate === undefined ? finding : { ...finding, gate };
  });
  return named.toSorted(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** By code unit, whatever the machine's language is. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
