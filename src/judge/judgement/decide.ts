import { touchedSignals, type Finding, type Verdict } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import { ruleOf } from '../rules/catalogue.ts';
import type { Settings } from './settings.ts';

export interface Decision {
  readonly verdict: Verdict;
  readonly decision: 'pass' | 'block';
  /** One stable code: `all-gates-go`, `sound`, `waived`, `gates-open`, `missing-ignored`, or the rule of the first blocking finding. */
  readonly reason: string;
  /** The findings for which it is `block`. */
  readonly blocking: ReadonlySet<Finding>;
}

/** Makes the verdict on the state, and the decision of the job, from the findings (in their order), the gates, and the waivers of findings. Pure. */
export function decide(
  findings: readonly Finding[],
  gates: readonly GateResult[],
  settings: Settings,
  rowGates: ReadonlyMap<string, string> = new Map(),
  waived: ReadonlyMap<Finding, string> = new Map(),
): Decision {
  const concerning = settings.mode === 'release' ? findings.filter(concerningRelease(gates, rowGates)) : findings;
  const verdict = verdictOn(concerning, findings, gates);
  const wrong = concerning.filter((finding) => blocks(finding, settings));
  const blocking = wrong.filter((finding) => !waived.has(finding));
  const first = blocking.find(({ rule }) => rule !== 'gate-open') ?? blocking[0];
  if (first !== undefined) {
    const reason = first.rule === 'gate-open' ? 'gates-open' : first.rule;
    return { verdict, decision: 'block', reason, blocking: new Set(blocking) };
  }
  const passes = { verdict, decision: 'pass', blocking: new Set<Finding>() } as const;
  if (wrong.length > 0) return { ...passes, reason: 'waived' };
  if (verdict === 'INVALID') return { ...passes, reason: 'missing-ignored' };
  return { ...passes, reason: verdict === 'GO' ? 'all-gates-go' : 'sound' };
}

/** Whether a finding blocks in this mode, provided that it concerns what is judged. */
function blocks({ severity }: Finding, { mode, failOn }: Settings): boolean {
  return severity === 'error' || (severity === 'warning' && failOn === 'warning' && mode !== 'release');
}

function verdictOn(
  concerning: readonly Finding[],
  findings: readonly Finding[],
  gates: readonly GateResult[],
): Verdict {
  if (findings.some(({ rule }) => ruleOf(rule).invalidates === true)) return 'INVALID';
  const required = gates.filter((gate) => gate.required);
  const closed = required.length > 0 && required.every(({ effective }) => effective === 'GO');
  // The verdict is about the state. Findings about the change only affect the decision.
  return closed && !concerning.some(({ severity, rule }) => severity === 'error' && ruleOf(rule).ofChange !== true)
    ? 'GO'
    : 'NO-GO';
}

/**
 * In a release a finding blocks, unless it touches only gates that the policy does not require. A signal touches the gates that require it, and the gate that its row names (`rowGates`, by signal). A finding that touches no known gate may touch any gate, so it blocks.
 */
function concerningRelease(
  gates: readonly GateResult[],
  rowGates: ReadonlyMap<string, string>,
): (finding: Finding) => boolean {
  const isRequired = new Map(gates.map(({ id, required }) => [id, required]));
  /** For each signal that touches a gate: whether one of its gates is required. */
  const touches = new Map<string, boolean>();
  const touch = (signal: string, gate: string): void => {
    const required = isRequired.get(gate);
    if (required !== undefined) touches.set(signal, required || touches.get(signal) === true);
  };
  for (const { id, requires } of gates) for (const signal of requires) touch(signal, id);
  for (const [signal, gate] of rowGates) touch(signal, gate);
  return (finding) => {
    const { rule, gate } = finding;
    const ofSignals = touchedSignals(finding).map((id) => touches.get(id));
    const known = [isRequired.get(gate ?? ''), ...ofSignals].filter((one) => one !== undefined);
    // A signal without a known gate may touch any gate.
    const isLost = ofSignals.length > 1 && ofSignals.includes(undefined);
    return ruleOf(rule).invalidates === true || known.length === 0 || known.includes(true) || isLost;
  };
}
