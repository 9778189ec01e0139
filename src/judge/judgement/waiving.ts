import { dayOf } from '../../model/as-of.ts';
import { touchedSignals, type Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import type { Mode } from '../../model/mode.ts';
import { isOpen, type Status } from '../../model/statuses.ts';
import { isForTag, type Waiver } from '../../read/policy/keys/waivers.ts';
import type { waiverStates } from '../report/waiver.ts';
import { ruleOf } from '../rules/catalogue.ts';

export type WaiverState = (typeof waiverStates)[number];

/** What waivers cover. It changes no status: what is waived is not GO. */
export interface Waiving {
  /** The waiver of each finding that does not block because of it. */
  readonly ofFinding: ReadonlyMap<Finding, string>;
  /** The waiver of each open signal, by id. */
  readonly ofSignal: ReadonlyMap<string, string>;
  /** The waivers of each open gate that a release does not wait for, by id. */
  readonly ofGate: ReadonlyMap<string, readonly string[]>;
  readonly states: ReadonlyMap<Waiver, WaiverState>;
}

/** The state of the documents that waivers are for. */
export interface Waivable {
  readonly findings: readonly Finding[];
  readonly gates: readonly GateResult[];
  /** What the row of each signal says, by id. */
  readonly rows: ReadonlyMap<string, Status | null>;
  readonly effective: ReadonlyMap<string, Status>;
}

/** Applies the waivers of a policy; only a release waits for less because of them. Pure. */
export function waivingOf(
  waivers: readonly Waiver[],
  state: Waivable,
  { mode, tag, asOf }: { readonly mode: Mode; readonly tag: string | null; readonly asOf: Date },
): Waiving {
  const today = dayOf(asOf);
  const isCounting = (one: Waiver): boolean => one.expires >= today && (mode !== 'release' || isForTag(one, tag));
  const covered = coveredBy(
    waivers.filter((one) => isCounting(one) && isKnown(one, state)),
    state,
  );
  const used = new Set([
    ...covered.ofFinding.values(),
    ...covered.ofSignal.values(),
    ...[...covered.ofGate.values()].flat(),
  ]);
  const states = waivers.map((one): readonly [Waiver, WaiverState] => {
    if (!isKnown(one, state)) return [one, 'unknown'];
    if (mode === 'release' && !isForTag(one, tag)) return [one, 'other'];
    if (one.expires < today) {
      if (!isNeeded(one, state)) return [one, 'unused'];
      return [one, mode === 'release' && !isAwaited(one, state) ? 'other' : 'expired'];
    }
    if (!used.has(one.id)) return [one, 'unused'];
    return [one, mode === 'release' ? 'used' : 'other'];
  });
  return mode === 'release' ? { ...covered, states: new Map(states) } : { ...nothing, states: new Map(states) };
}

const nothing = { ofFinding: new Map(), ofSignal: new Map(), ofGate: new Map() } as const;

function isKnown({ of: { kind, id } }: Waiver, { gates, rows }: Waivable): boolean {
  return kind === 'signal' ? rows.has(id) : gates.some((gate) => gate.id === id);
}

/** Whether what a waiver names is still not GO, and the waiver would cover something of it. */
function isNeeded(waiver: Waiver, state: Waivable): boolean {
  const { kind, id } = waiver.of;
  const isStillOpen =
    kind === 'signal'
      ? isOpen(state.effective.get(id) ?? null)
      : state.gates.some((gate) => gate.id === id && gate.effective !== 'GO');
  const { ofFinding, ofSignal, ofGate } = coveredBy([waiver], state);
  return isStillOpen && ofFinding.size + ofSignal.size + ofGate.size > 0;
}

/** Whether a release waits for what a waiver names: of a signal in no gate nobody knows, so it does. */
function isAwaited({ of: { kind, id } }: Waiver, { gates }: Waivable): boolean {
  const touched = gates.filter((gate) => (kind === 'gate' ? gate.id === id : gate.requires.has(id)));
  return touched.length === 0 || touched.some(({ required }) => required);
}

function coveredBy(waivers: readonly Waiver[], state: Waivable): Omit<Waiving, 'states'> {
  const { findings, gates, rows, effective } = state;
  const find = (kind: 'signal' | 'gate', id: string, what: string): string | null =>
    waivers.find(({ of, covers }) => of.kind === kind && of.id === id && covers.includes(what))?.id ?? null;
  const gatesOf = gatesBySignal(gates);
  const ofFinding = new Map<Finding, string>();
  for (const finding of findings) {
    const waiver = ruleOf(finding.rule).invalidates === true ? null : waiverOf(finding, find, gatesOf);
    if (waiver !== null && finding.rule !== 'gate-open') ofFinding.set(finding, waiver);
  }
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && ruleOf(rule).ofChange !== true);
  const ofSignal = new Map<string, string>();
  for (const [id, status] of rows) {
    if (!isOpen(effective.get(id) ?? null)) continue;
    const touching = errors.filter((finding) => touchedSignals(finding).includes(id));
    const whole = touching.map((finding) => ofFinding.get(finding));
    const waiver = isOpen(status) ? find('signal', id, 'open') : whole.includes(undefined) ? null : (whole[0] ?? null);
    if (waiver !== null) ofSignal.set(id, waiver);
  }
  const ofGate = new Map<string, readonly string[]>();
  for (const gate of gates.filter((one) => one.effective !== 'GO')) {
    const own = find('gate', gate.id, 'open');
    const ownErrors = errors.filter(
      (one) => one.gate === gate.id && touchedSignals(one).length === 0 && one.rule !== 'gate-open',
    );
    const signals = gate.open.map((id) => ofSignal.get(id));
    const isWhole = signals.length > 0 && !signals.includes(undefined) && ownErrors.every((one) => ofFinding.has(one));
    if (own !== null) ofGate.set(gate.id, [own]);
    else if (isWhole) ofGate.set(gate.id, [...new Set(signals.filter((id) => id !== undefined))]);
  }
  for (const finding of findings) {
    const [waiver] = finding.rule === 'gate-open' ? (ofGate.get(finding.gate ?? '') ?? []) : [];
    if (waiver !== undefined) ofFinding.set(finding, waiver);
  }
  return { ofFinding, ofSignal, ofGate };
}

/** The waiver of a finding: of each signal that it touches, or of the only gate that it can concern. */
function waiverOf(
  finding: Finding,
  find: (kind: 'signal' | 'gate', id: string, what: string) => string | null,
  gatesOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const { rule, gate } = finding;
  const signals = touchedSignals(finding);
  if (signals.length === 0) return gate === undefined ? null : find('gate', gate, rule);
  const each = signals.map((id) => {
    const [only, another] = [...(gatesOf.get(id) ?? [])];
    return find('signal', id, rule) ?? (only === undefined || another !== undefined ? null : find('gate', only, rule));
  });
  return each.includes(null) ? null : (each[0] ?? null);
}

function gatesBySignal(gates: readonly GateResult[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, requires } of gates)
    for (const signal of requires) found.set(signal, (found.get(signal) ?? new Set()).add(id));
  return found;
}
