import type { Finding } from '../../model/finding.ts';
import type { GateResult } from '../../model/gate-result.ts';
import { severities } from '../../model/problem.ts';
import type { Reference } from '../../model/reference.ts';
import { countByStatus, type Status } from '../../model/statuses.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import type { Loaded } from '../../read/documents/load.ts';
import { kindOf } from '../../read/evidence/kinds/index.ts';
import type { Proof } from '../../read/evidence/kinds/kind.ts';
import type { Changes } from '../changes/compare.ts';
import type { Report } from '../report/report.ts';
import type { Evaluation } from './evaluate.ts';
import type { Settings } from './settings.ts';

/** All that was judged, before it is put together. */
export interface Judgement {
  readonly subject: Report['subject'];
  readonly settings: Settings;
  readonly head: Loaded;
  readonly evaluation: Evaluation;
  readonly changes: Changes | null;
  /** What the evidence was found to be that was looked at. */
  readonly proofs: ReadonlyMap<Reference, Proof>;
}

/** Puts together the report. Pure. */
export function toReport({ subject, settings, head, evaluation, changes, proofs }: Judgement): Report {
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
      };
    }),
    signals: signals.map((signal) => toSignal(signal, effective.get(signal.id) ?? 'NO-GO', proofs)),
    changes,
    findings: capped(findings, blocking).map((finding) => {
      const { rule, severity, blocks, message, path, line, column, signal = null, gate = null, standsFor } = finding;
      const id = ids.get(finding.of) ?? '';
      const follows = causesOf(finding, results, errors);
      const listed = { id, follows, rule, severity, blocks, message, path, line, column, signal, gate };
      return standsFor === undefined ? listed : { ...listed, standsFor };
    }),
  };
}

/** So many findings of one rule are listed; a document with more of them is broken in one way. */
const findingLimit = 500;

interface Listed extends Finding {
  /** The finding itself. */
  readonly of: Finding;
  readonly blocks: boolean;
  readonly standsFor?: number;
}

/** The findings without those beyond the limit of their rule, for which the first of them says how many they are; all count in totals and decision. */
function capped(findings: readonly Finding[], blocking: ReadonlySet<Finding>): readonly Listed[] {
  const beyond = new Map<string, Finding[]>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const seen = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, seen);
    if (seen > findingLimit)
      beyond
        .set(finding.rule, beyond.get(finding.rule) ?? [])
        .get(finding.rule)
        ?.push(finding);
  }
  const listed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const seen = (listed.get(finding.rule) ?? 0) + 1;
    listed.set(finding.rule, seen);
    if (seen <= findingLimit) return [{ ...finding, of: finding, blocks: blocking.has(finding) }];
    if (seen > findingLimit + 1) return [];
    const rest = beyond.get(finding.rule) ?? [];
    const severity = severities.find((one) => rest.some((other) => other.severity === one)) ?? finding.severity;
    const message = `${String(rest.length)} more findings of this rule are not listed, the first of them here: ${finding.message}`;
    return [
      {
        ...finding,
        of: finding,
        severity,
        message,
        blocks: rest.some((other) => blocking.has(other)),
        standsFor: rest.length,
      },
    ];
  });
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

/** A name for each finding that is its own in this report, in the order of the findings. */
function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, path, line, column } = finding;
      const name = `${rule}:${path}:${String(line)}:${String(column)}`;
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [finding, number === 1 ? name : `${name}#${String(number)}`] as const;
    }),
  );
}

/** The errors by what they touch, each with its id; of a gate that is open no other error follows. */
function indexErrors(ids: ReadonlyMap<Finding, string>): ErrorIndex {
  const index: ErrorIndex = { ofGate: new Map(), ofSignal: new Map() };
  for (const [finding, id] of ids) {
    const { rule, severity, gate, signal } = finding;
    if (severity !== 'error' || rule === 'gate-open') continue;
    if (signal !== undefined) append(index.ofSignal, signal, id);
    else if (gate !== undefined) append(index.ofGate, gate, id);
  }
  return index;
}

interface ErrorIndex {
  /** Those that touch the gate itself. */
  readonly ofGate: Map<string, string[]>;
  readonly ofSignal: Map<string, string[]>;
}

function append(index: Map<string, string[]>, key: string, id: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [id]);
  else list.push(id);
}

/** So many causes of one finding, and so many errors of one gate, are listed. */
const causeLimit = 20;

/** That a gate is open follows from the errors that touch it or a signal that it requires. */
function causesOf(
  { rule, gate }: Finding,
  gates: ReadonlyMap<string, GateResult>,
  errors: ErrorIndex,
): readonly string[] {
  const result = gates.get(gate ?? '');
  if (rule !== 'gate-open' || result === undefined) return [];
  const ofSignals = [...result.requires].flatMap((id) => errors.ofSignal.get(id) ?? []);
  return [...(errors.ofGate.get(result.id) ?? []), ...ofSignals].slice(0, causeLimit);
}

function needsOf(
  { id, effective, declared, open, requires }: GateResult,
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
    ...(requires.size === 0 ? [{ kind: 'requirement' as const }] : []),
    ...(declared === null || declared === 'GO' ? [] : [{ kind: 'declaration' as const, status: declared }]),
  ];
}

/** Evidence of what is open is not looked at: nothing rests on it. */
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
  const reason =
    verification.kind === 'verified'
      ? null
      : verification.kind === 'unchecked'
        ? 'it is on the web, which is not fetched'
        : verification.why;
  return { text, kind, target, verification: verification.kind, reason };
}
