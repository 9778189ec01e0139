import { touchedSignals, type Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import type { Status } from '../../model/statuses.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import type { Report } from '../report/report.ts';
import { ruleOf } from '../rules/catalogue.ts';

/** The ids of the errors, by the gate or the signal that they touch. Left out are `gate-open`, which is a result, and errors of the change, which keep no gate open. */
export function indexErrors(ids: ReadonlyMap<Finding, string>): ErrorIndex {
  const index: ErrorIndex = {
    ofGate: new Map(),
    ofSignal: new Map(),
    removed: new Map(),
    unproven: new Map(),
    rewritten: new Map(),
  };
  for (const [finding, id] of ids) {
    const { rule, severity, gate } = finding;
    const signals = touchedSignals(finding);
    if (severity !== 'error' || rule === 'gate-open') continue;
    if (rule === 'signal-removed') for (const signal of signals) index.removed.set(signal, id);
    if (rewriting.has(rule)) for (const signal of signals) append(index.rewritten, signal, id);
    if (ruleOf(rule).ofChange === true) continue;
    if (unproving.has(rule)) for (const signal of signals) append(index.unproven, signal, id);
    for (const signal of signals) append(index.ofSignal, signal, id);
    if (signals.length === 0 && gate !== undefined) append(index.ofGate, gate, id);
  }
  return index;
}

export interface ErrorIndex {
  /** The errors that touch the gate itself. */
  readonly ofGate: Map<string, string[]>;
  readonly ofSignal: Map<string, string[]>;
  /** Those of signals that the change removed, by signal. */
  readonly removed: Map<string, string>;
  /** Those by which nothing proves a signal. */
  readonly unproven: Map<string, string[]>;
  /** Those that find another criterion, evidence or code than in the base. */
  readonly rewritten: Map<string, string[]>;
}

function append(index: Map<string, string[]>, key: string, id: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [id]);
  else list.push(id);
}

/** At most this many causes of one finding, and errors of one gate, are listed. */
const causeLimit = 20;

/** With one of these errors, nothing proves the signal. */
const unproving: ReadonlySet<string> = new Set([
  'evidence-missing',
  'evidence-empty',
  'evidence-unknown',
  'evidence-circular',
]);

/** A change that one of these finds makes a reviewed signal suspect, too. */
const rewriting: ReadonlySet<string> = new Set(['evidence-dropped', 'code-dropped', 'criterion-changed-on-promotion']);

/** Rules that find a removed signal missing where it was named. */
const missing: ReadonlySet<string> = new Set(['requirement-dropped', 'signal-unlisted']);

/** The causes of a finding: of an open gate, the errors that touch it or a signal that it requires; of a missing signal, its removal; of an unproven promotion, the errors of its evidence; of a suspect signal, what the change made of it. */
export function causesOf(
  finding: Finding,
  gates: ReadonlyMap<string, GateResult>,
  errors: ErrorIndex,
): readonly string[] {
  const { rule, gate } = finding;
  if (missing.has(rule)) {
    const removals = touchedSignals(finding).map((id) => errors.removed.get(id));
    return removals.includes(undefined) ? [] : removals.filter((id) => id !== undefined);
  }
  if (rule === 'promotion-unproven') return touchedSignals(finding).flatMap((id) => errors.unproven.get(id) ?? []);
  if (rule === 'signal-suspect') return touchedSignals(finding).flatMap((id) => errors.rewritten.get(id) ?? []);
  const result = gates.get(gate ?? '');
  if (rule !== 'gate-open' || result === undefined) return [];
  const ofSignals = [...result.requires].flatMap((id) => errors.ofSignal.get(id) ?? []);
  return [...new Set([...(errors.ofGate.get(result.id) ?? []), ...ofSignals])].slice(0, causeLimit);
}

/** Everything that keeps the gate from being GO; empty where it is GO. */
export function needsOf(
  { id, effective, declared, open, total }: GateResult,
  rows: ReadonlyMap<string, Signal>,
  statuses: ReadonlyMap<string, Status>,
  errors: ErrorIndex,
): Report['gates'][number]['needs'] {
  if (effective === 'GO') return [];
  return [
    ...open.map((signal) => {
      const { owner = null, exit = null } = rows.get(signal) ?? {};
      const status = statuses.get(signal) ?? null;
      return { kind: 'signal' as const, id: signal, status, owner: owner?.text ?? null, exit: exit?.text ?? null };
    }),
    ...(errors.ofGate.get(id) ?? []).slice(0, causeLimit).map((finding) => ({ kind: 'finding' as const, id: finding })),
    ...(total === 0 ? [{ kind: 'requirement' as const }] : []),
    ...(declared === null || declared === 'GO' ? [] : [{ kind: 'declaration' as const, status: declared }]),
  ];
}
