import type { Finding } from '../../model/finding.ts';
import { severities } from '../../model/problem.ts';
import { countByStatus, type Status } from '../../model/statuses.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import type { Loaded } from '../../read/documents/load.ts';
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
}

/** Puts together the report. Pure. */
export function toReport({ subject, settings, head, evaluation, changes }: Judgement): Report {
  const signals = head.ledger?.signals ?? [];
  const { verdict, decision, reason, blocking, gates, findings, effective } = evaluation;
  return {
    schemaVersion: 1,
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
    gates: gates.map(({ id, name, required, declared, effective: stands, go, total, open }) => {
      return { id, name, required, declared, effective: stands, go, total, open };
    }),
    signals: signals.map((signal) => toSignal(signal, effective.get(signal.id) ?? 'NO-GO')),
    changes,
    findings: capped(findings, blocking).map((finding) => {
      const { rule, severity, blocks, message, path, line, column, signal = null, gate = null, standsFor } = finding;
      const listed = { rule, severity, blocks, message, path, line, column, signal, gate };
      return standsFor === undefined ? listed : { ...listed, standsFor };
    }),
  };
}

/** So many findings of one rule are listed; a document with more of them is broken in one way. */
const findingLimit = 500;

interface Listed extends Finding {
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
    if (seen <= findingLimit) return [{ ...finding, blocks: blocking.has(finding) }];
    if (seen > findingLimit + 1) return [];
    const rest = beyond.get(finding.rule) ?? [];
    const severity = severities.find((one) => rest.some((other) => other.severity === one)) ?? finding.severity;
    const message = `${String(rest.length)} more findings of this rule are not listed, the first of them here: ${finding.message}`;
    return [
      { ...finding, severity, message, blocks: rest.some((other) => blocking.has(other)), standsFor: rest.length },
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

function toSignal(signal: Signal, effective: Status): Report['signals'][number] {
  const { id, gate, title, owner, status, evidence, code, exit, place } = signal;
  return {
    id,
    gate: gate?.text ?? null,
    title: title?.text ?? null,
    owner: owner?.text ?? null,
    status,
    effective,
    evidence: evidence?.references.map(({ text }) => text) ?? [],
    code: code?.references.map(({ text }) => text) ?? [],
    exit: exit?.text ?? null,
    line: place.line,
  };
}
