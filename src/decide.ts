import type { Finding } from './evaluate.ts';
import { rules } from './rules/index.ts';
import type { GateStanding } from './rules/rule.ts';
import type { Settings } from './settings.ts';

export type Verdict = 'GO' | 'NO-GO' | 'INVALID';

export interface Decision {
  readonly verdict: Verdict;
  readonly decision: 'pass' | 'block';
  /** One stable code: `all-gates-go`, `sound`, `gates-open`, `missing-ignored`, or the rule of the first blocking finding. */
  readonly reason: string;
  /** The findings for which it is `block`. */
  readonly blocking: ReadonlySet<Finding>;
}

/** Turns findings (in their order) and gates into the verdict on the state and what the job does about it. Pure. */
export function decide(findings: readonly Finding[], gates: readonly GateStanding[], settings: Settings): Decision {
  const concerning = settings.mode === 'release' ? findings.filter(concerningRelease(gates)) : findings;
  const verdict = verdictOn(concerning, findings, gates);
  const blocking = concerning.filter((finding) => blocks(finding, settings));
  const first = blocking.find(({ rule }) => rule !== 'gate-open') ?? blocking[0];
  if (first !== undefined) {
    const reason = first.rule === 'gate-open' ? 'gates-open' : first.rule;
    return { verdict, decision: 'block', reason, blocking: new Set(blocking) };
  }
  const passes = { verdict, decision: 'pass', blocking: new Set<Finding>() } as const;
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
  gates: readonly GateStanding[],
): Verdict {
  if (findings.some(({ rule }) => untrusted.has(rule))) return 'INVALID';
  const required = gates.filter((gate) => gate.required);
  const closed = required.length > 0 && required.every(({ effective }) => effective === 'GO');
  // The verdict is on the state; what a change asks less of is in the decision.
  return closed && !concerning.some(({ severity, rule }) => severity === 'error' && !ofChanges.has(rule))
    ? 'GO'
    : 'NO-GO';
}

/** While a finding of one of these rules stands, the documents cannot be trusted enough to judge. */
export const untrusted: ReadonlySet<string> = new Set(
  rules.filter(({ family, fixed }) => family === 'Documents' && fixed === true).map(({ id }) => id),
);

const ofChanges: ReadonlySet<string> = new Set(rules.filter(({ family }) => family === 'Changes').map(({ id }) => id));

/** A release is held up by what touches a required gate, one of its signals, or a whole document. */
function concerningRelease(gates: readonly GateStanding[]): (finding: Finding) => boolean {
  const required = gates.filter((gate) => gate.required);
  const ids = new Set(required.map(({ id }) => id));
  const signals = new Set(required.flatMap(({ requires }) => [...requires]));
  return ({ rule, gate = '', signal = '' }) => {
    const whole = untrusted.has(rule) || (gate === '' && signal === '');
    return whole || ids.has(gate) || signals.has(signal);
  };
}
