import type { Problem, Severity } from './problem.ts';

/** One problem, with the rule it breaks and what that means. */
export interface Finding extends Omit<Problem, 'isNote'> {
  readonly rule: string;
  readonly severity: Severity;
}

/** The verdict on a state: every required gate is GO; one is not; or the documents cannot be trusted. */
export type Verdict = 'GO' | 'NO-GO' | 'INVALID';

/** All signals that a finding touches. */
export function touchedSignals({ signal, signals = [] }: Pick<Finding, 'signal' | 'signals'>): readonly string[] {
  return signal === undefined ? signals : [signal, ...signals];
}
