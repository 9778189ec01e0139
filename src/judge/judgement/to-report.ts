import { touchedSignals } from '../../model/finding.ts';
import type { Reference } from '../../model/reference.ts';
import { countByStatus, type Status } from '../../model/statuses.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import type { Loaded } from '../../read/documents/load.ts';
import { kindOf } from '../../read/evidence/kinds/index.ts';
import type { Proof } from '../../read/evidence/kinds/kind.ts';
import type { Report } from '../report/report.ts';
import type { Comparison } from '../changes/comparison.ts';
import type { Before } from './before.ts';
import type { Evaluation } from './evaluate.ts';
import { listed, findingIds } from './listed-findings.ts';
import { causesOf, needsOf, indexErrors } from './needs.ts';
import type { Settings } from './settings.ts';

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
  /** What was found out about each piece of evidence that was looked at. */
  readonly proofs: ReadonlyMap<Reference, Proof>;
}

/** Makes the report. Pure. */
export function toReport({ subject, settings, head, evaluation, comparison, before, proofs }: Judgement): Report {
  const signals = head.ledger?.signals ?? [];
  const ids = findingIds(evaluation.findings);
  const errors = indexErrors(ids);
  const rows = new Map(signals.map((signal) => [signal.id, signal]));
  const results = new Map(evaluation.gates.map((gate) => [gate.id, gate]));
  const cited = new Map((head.tracker?.gates ?? []).map(({ id, evidence }) => [id, evidence]));
  const { verdict, decision, reason, blocking, gates, findings, effective } = evaluation;
  return {
    schemaVersion: 2,
    mode: settings.mode,
    verdict,
    decision,
    reason,
    subject: { sha: subject.sha, headSha: subject.headSha, baseSha: subject.baseSha, tag: subject.tag },
    ledger: {
      path: head.ledgerPath,
      title: head.ledger?.title ?? null,
      baselineCommit: head.ledger?.baselineCommit?.text ?? null,
    },
    tracker: { path: head.trackerPath },
    totals: totalsOf(signals, evaluation),
    gates: gates.map((gate) => {
      const { id, name, required, declared, effective: holds, go, total, open, requires } = gate;
      const references = (cited.get(id) ?? []).map((reference) => toReference(reference, proofs));
      const needs = needsOf(gate, rows, effective, errors);
      return {
        id,
        name,
        required,
        declared,
        effective: holds,
        go,
        total,
        open,
        requires: [...requires],
        needs,
        references,
        before: gateBefore(before, id),
      };
    }),
    signals: signals.map((signal) => toSignal(signal, effective.get(signal.id) ?? 'NO-GO', proofs)),
    changes:
      comparison === null ? null : { ...comparison.changes, before: requiredBefore(before), lost: comparison.lost },
    findings: listed(findings, blocking).map((finding) => {
      const { rule, severity, blocks, message, path, line, column, signal = null, gate = null, standsFor } = finding;
      const signals = touchedSignals(finding);
      const id = ids.get(finding.of) ?? '';
      const follows = causesOf(finding, results, errors);
      const older = before !== null && finding.all.every((one) => before.older.has(one));
      const shown = { id, follows, rule, severity, blocks, message, path, line, column, signal, gate, signals, older };
      return standsFor === undefined ? shown : { ...shown, standsFor };
    }),
  };
}

function gateBefore(before: Before | null, id: string): Report['gates'][number]['before'] {
  const gate = before?.gates.get(id);
  return gate === undefined ? null : { effective: gate.effective, go: gate.go, total: gate.total };
}

function requiredBefore(before: Before | null): NonNullable<Report['changes']>['before'] {
  if (before === null) return null;
  const required = [...before.gates.values()].filter((gate) => gate.required);
  const go = required.filter(({ effective }) => effective === 'GO');
  return { requiredGates: required.length, requiredGatesGo: go.length };
}

function totalsOf(signals: readonly Signal[], { gates, findings }: Evaluation): Report['totals'] {
  const found = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    signals: signals.length,
    byStatus: countByStatus(signals),
    gates: gates.length,
    gatesGo: gates.filter(({ effective }) => effective === 'GO').length,
    errors: found('error'),
    warnings: found('warning'),
    notices: found('notice'),
  };
}

function toSignal(signal: Signal, effective: Status, proofs: Judgement['proofs']): Report['signals'][number] {
  const { id, gate, title, owner, status, evidence, code, exit, place } = signal;
  return {
    id,
    gate: gate?.text ?? null,
    title: title?.text ?? null,
    owner: owner?.text ?? null,
    status,
    effective,
    evidence: evidence?.references.map(({ text }) => text) ?? [],
    references: evidence?.references.map((reference) => toReference(reference, proofs)) ?? [],
    code: code?.references.map(({ text }) => text) ?? [],
    exit: exit?.text ?? null,
    line: place.line,
  };
}

/** Evidence of what is open is not looked at: no verdict depends on it. */
function toReference(
  reference: Reference,
  proofs: Judgement['proofs'],
): Report['signals'][number]['references'][number] {
  const { text } = reference;
  const proof = proofs.get(reference);
  if (proof === undefined)
    return {
      text,
      kind: kindOf(reference),
      target: null,
      verification: 'unchecked',
      reason: 'only evidence of what is GO is looked at',
    };
  const { kind, target, verification } = proof;
  const reason = verification.kind === 'verified' ? null : verification.why;
  return { text, kind, target, verification: verification.kind, reason };
}
