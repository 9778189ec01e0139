import type { Report } from '../../src/judge/report/report.ts';

type Parts = { readonly [K in Exclude<keyof Report, 'changes'>]?: Report[K] } & {
  readonly changes?: Partial<NonNullable<Report['changes']>> | null;
};

/** A report with the parts that a test is about; the rest is that of a small sound project. */
export function reportWith(parts: Parts): Report {
  const gates = parts.gates ?? [gateWith('1', { effective: 'GO', go: 1 })];
  return {
    schemaVersion: 2,
    mode: 'review',
    verdict: 'NO-GO',
    decision: 'pass',
    reason: 'sound',
    asOf: null,
    subject: { sha: 'a'.repeat(40), headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40), tag: null },
    ledger: { path: 'ledger.md', title: null, baselineCommit: null },
    tracker: { path: 'tracker.json' },
    totals: {
      signals: 1,
      byStatus: { GO: 1, PARTIAL: 0, 'NO-GO': 0, 'BLOCKED-EXTERNAL': 0, 'N/A': 0 },
      byProof: { word: 0, file: 0, report: 0, run: 0, attested: 0 },
      gates: gates.length,
      gatesGo: gates.filter(({ effective }) => effective === 'GO').length,
      errors: 0,
      warnings: 0,
      notices: 0,
    },
    gates,
    signals: [],
    waivers: [],
    findings: [],
    ...parts,
    changes:
      parts.changes === null
        ? null
        : { signals: [], gates: [], closed: [], reopened: [], before: null, lost: [], ...parts.changes },
  };
}

export function gateWith(id: string, parts: Partial<Report['gates'][number]> = {}): Report['gates'][number] {
  return {
    id,
    name: null,
    required: true,
    declared: null,
    effective: 'PARTIAL',
    go: 0,
    total: 1,
    open: [],
    requires: [],
    needs: [],
    references: [],
    before: null,
    waivedBy: [],
    ...parts,
  };
}

export function signalWith(id: string, parts: Partial<Report['signals'][number]> = {}): Report['signals'][number] {
  return {
    id,
    gate: '1',
    title: null,
    owner: null,
    status: 'NO-GO',
    effective: 'NO-GO',
    proof: null,
    evidence: [],
    references: [],
    code: [],
    exit: null,
    line: 1,
    waivedBy: null,
    ...parts,
  };
}

export function findingWith(parts: Partial<Report['findings'][number]> = {}): Report['findings'][number] {
  return {
    id: 'gate-open:ledger.md:1:1',
    follows: [],
    signals: [],
    rule: 'gate-open',
    severity: 'error',
    blocks: true,
    message: 'x',
    path: 'ledger.md',
    line: 1,
    column: 1,
    signal: null,
    gate: null,
    older: false,
    waivedBy: null,
    ...parts,
  };
}
