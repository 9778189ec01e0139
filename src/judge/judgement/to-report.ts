import { touchedSignals } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import type { Reference } from '../../model/reference.ts';
import { strongest, type ProofKind } from '../../model/proof.ts';
import { countByStatus, type Status } from '../../model/statuses.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import type { Loaded } from '../../read/documents/load.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import { kindOf } from '../../read/evidence/kinds/index.ts';
import type { Proof } from '../../read/evidence/kinds/kind.ts';
import type { Waiver } from '../../read/policy/keys/waivers.ts';
import type { Policy } from '../../read/policy/policy.ts';
import type { Report } from '../report/report.ts';
import type { Comparison } from '../changes/comparison.ts';
import type { Before } from './before.ts';
import type { Evaluation } from './evaluate.ts';
import { listed, findingIds } from './listed-findings.ts';
import { causesOf, needsOf, indexErrors } from './needs.ts';
import type { Settings } from './settings.ts';
import type { Waiving } from './waiving.ts';

/** Everything that goes into a report. */
export interface Judgement {
  readonly subject: Report['subject'];
  readonly settings: Settings;
  readonly head: Loaded;
  readonly evaluation: Evaluation;
  /** Null where nothing was compared. */
  readonly comparison: Comparison | null;
  /** Null where the base was not judged. */
  readonly before: Before | null;
  /** Null where the documents have no content. */
  readonly facts: Facts | null;
  readonly asOf: Date;
}

type Proofs = ReadonlyMap<Reference, Proof>;

/** Makes the report. Pure. */
export function toReport({ subject, settings, head, evaluation, comparison, before, facts, asOf }: Judgement): Report {
  const proofs: Proofs = facts?.proofs ?? new Map();
  const signals = head.ledger?.signals ?? [];
  const ids = findingIds(evaluation.findings);
  const errors = indexErrors(ids);
  const rows = new Map(signals.map((signal) => [signal.id, signal]));
  const results = new Map(evaluation.gates.map((gate) => [gate.id, gate]));
  const cited = new Map((head.tracker?.gates ?? []).map(({ id, evidence }) => [id, evidence]));
  const { verdict, decision, reason, blocking, findings, effective, waiving } = evaluation;
  return {
    schemaVersion: 2,
    mode: settings.mode,
    verdict,
    decision,
    reason,
    asOf: dependsOnTime(facts, settings.policy) ? asOf.toISOString() : null,
    subject: { sha: subject.sha, headSha: subject.headSha, baseSha: subject.baseSha, tag: subject.tag },
    ledger: {
      path: head.ledgerPath,
      title: head.ledger?.title ?? null,
      baselineCommit: head.ledger?.baselineCommit?.text ?? null,
    },
    tracker: { path: head.trackerPath },
    totals: totalsOf(signals, evaluation, proofs),
    gates: evaluation.gates.map((gate) => ({
      ...toGate(gate, before),
      needs: needsOf(gate, rows, effective, errors),
      references: (cited.get(gate.id) ?? []).map((reference) => toReference(reference, proofs)),
      waivedBy: [...(waiving.ofGate.get(gate.id) ?? [])],
    })),
    signals: signals.map((signal) => ({
      ...toSignal(signal, effective.get(signal.id) ?? 'NO-GO', proofs),
      waivedBy: waiving.ofSignal.get(signal.id) ?? null,
    })),
    changes:
      comparison === null ? null : { ...comparison.changes, before: requiredBefore(before), lost: comparison.lost },
    waivers: settings.policy.waivers.map((waiver) => toWaiver(waiver, waiving)),
    findings: listed(findings, blocking).map((finding) => {
      const { rule, severity, blocks, message, path, line, column, signal = null, gate = null, standsFor } = finding;
      const signals = touchedSignals(finding);
      const id = ids.get(finding.of) ?? '';
      const follows = causesOf(finding, results, errors);
      const older = before !== null && finding.all.every((one) => before.older.has(one));
      const waivers = new Set(finding.all.map((one) => waiving.ofFinding.get(one) ?? null));
      const waivedBy = waivers.size === 1 ? ([...waivers][0] ?? null) : null;
      const about = { signal, gate, signals, older, waivedBy };
      const shown = { id, follows, rule, severity, blocks, message, path, line, column, ...about };
      return standsFor === undefined ? shown : { ...shown, standsFor };
    }),
  };
}

function toGate(gate: GateResult, before: Before | null) {
  const { id, name, required, declared, effective, go, total, open, requires } = gate;
  const was = before?.gates.get(id);
  return {
    id,
    name,
    required,
    declared,
    effective,
    go,
    total,
    open,
    requires: [...requires],
    before: was === undefined ? null : { effective: was.effective, go: was.go, total: was.total },
  };
}

function requiredBefore(before: Before | null): NonNullable<Report['changes']>['before'] {
  if (before === null) return null;
  const required = [...before.gates.values()].filter((gate) => gate.required);
  const go = required.filter(({ effective }) => effective === 'GO');
  return { requiredGates: required.length, requiredGatesGo: go.length };
}

function totalsOf(
  signals: readonly Signal[],
  { gates, findings, effective }: Evaluation,
  proofs: Proofs,
): Report['totals'] {
  const kinds = signals.filter(({ id }) => effective.get(id) === 'GO').map((signal) => strongestProof(signal, proofs));
  const by = (kind: ProofKind): number => kinds.filter((one) => one === kind).length;
  const found = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    signals: signals.length,
    byStatus: countByStatus(signals),
    byProof: { word: by('word'), file: by('file'), report: by('report'), run: by('run'), attested: by('attested') },
    gates: gates.length,
    gatesGo: gates.filter(({ effective }) => effective === 'GO').length,
    errors: found('error'),
    warnings: found('warning'),
    notices: found('notice'),
  };
}

function toSignal(signal: Signal, effective: Status, proofs: Proofs): Omit<Report['signals'][number], 'waivedBy'> {
  const { id, gate, title, owner, status, evidence, code, exit, place } = signal;
  return {
    id,
    gate: gate?.text ?? null,
    title: title?.text ?? null,
    owner: owner?.text ?? null,
    status,
    effective,
    proof: status === 'GO' ? strongestProof(signal, proofs) : null,
    evidence: evidence?.references.map(({ text }) => text) ?? [],
    references: evidence?.references.map((reference) => toReference(reference, proofs)) ?? [],
    code: code?.references.map(({ text }) => text) ?? [],
    exit: exit?.text ?? null,
    line: place.line,
  };
}

/** Evidence of what is open is not looked at: no verdict depends on it. */
function toReference(reference: Reference, proofs: Proofs): Report['signals'][number]['references'][number] {
  const { text } = reference;
  const proof = proofs.get(reference);
  if (proof === undefined)
    return {
      text,
      kind: kindOf(reference),
      target: null,
      verification: 'unchecked',
      reason: 'only evidence of what is GO is looked at',
      says: null,
    };
  const { kind, target, verification, says } = proof;
  const reason = verification.kind === 'verified' ? null : verification.why;
  return { text, kind, target, verification: verification.kind, reason, says: reason === null ? says : null };
}

function toWaiver(waiver: Waiver, { states }: Waiving): Report['waivers'][number] {
  const { id, of, covers, reason, approvedBy, expires } = waiver;
  const signal = of.kind === 'signal' ? of.id : null;
  const gate = of.kind === 'gate' ? of.id : null;
  return { id, signal, gate, covers, reason, approvedBy, expires, state: states.get(waiver) ?? 'other' };
}

/** The strongest kind of proof that holds for a signal. */
function strongestProof({ evidence }: Signal, proofs: Proofs): ProofKind {
  const found = (evidence?.references ?? []).flatMap((reference) => proofs.get(reference) ?? []);
  return strongest(found.flatMap(({ strength, verification }) => (verification.kind === 'verified' ? [strength] : [])));
}

function dependsOnTime(facts: Facts | null, { waivers }: Policy): boolean {
  return waivers.length > 0 || [...(facts?.needs.values() ?? [])].flat().some(({ maxAge }) => maxAge !== null);
}
