import { describe, expect, it } from 'vitest';
import { decide } from '../../src/judge/judgement/decide.ts';
import { judge, type Case } from '../../src/judge/judgement/judge.ts';
import type { Settings } from '../../src/judge/judgement/settings.ts';
import { reportSchema, type Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { GateResult } from '../../src/model/gate-result.ts';
import { failOns, modes } from '../../src/model/mode.ts';
import { statuses } from '../../src/model/statuses.ts';
import { noHistory } from '../../src/read/git/history.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { defaultPolicy } from '../../src/read/policy/policy.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { terminal } from '../../src/show/render/text/terminal.ts';
import { releaseSourceOf } from '../support/release-source.ts';
import { treeOf } from '../support/tree.ts';
import { fc } from './fast-check.ts';
import { nothingBeside } from '../support/beside.ts';

async function judgeFiles(
  head: Readonly<Record<string, Uint8Array>>,
  base: Readonly<Record<string, Uint8Array>> | null,
  settings: Case['settings'],
): Promise<Report> {
  const { report } = await judge({
    subject: { sha: null, headSha: null, baseSha: null, tag: settings.mode === 'release' ? 'v1.0.0' : null },
    settings,
    paths: { ledger: null, tracker: null, policy: policyPath },
    head: treeOf(head),
    history: noHistory,
    base: base === null ? { kind: 'none' } : { kind: 'there', tree: treeOf(base) },
    tip: base === null || settings.mode !== 'review' ? { kind: 'none' } : { kind: 'there', tree: treeOf(base) },
    rewrites: () => Promise.resolve([]),
    pastLedger: () => Promise.resolve('unknown'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    release: releaseSourceOf(null),
    ...nothingBeside,
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  });
  return report;
}

const settings = fc.record({
  mode: fc.constantFrom(...modes),
  failOn: fc.constantFrom(...failOns),
  ignoreMissing: fc.boolean(),
});

const piece = fc.constantFrom(
  '| ID | Status |', '|---|---|', '| A | GO |', '| B | NO-GO |', '|', '\\|', '`', '\n', '\r\n', '\r', '\ufeff', '\u200b', '<!--', '-->', '```', '#', '> ', '- ', '[a](b)', '![', '&amp;', '\0', '\ud800', '**', 'GO', ' ', 'x',
  '{"gates": [', '{"id": 1, "required_signal_ids": ["A"]}', ']}', ',', '"', '{', '}', '[', ']', 'null', '1e999', '"__proto__": 1', 'rules:', 'owner-drift: off', '*a', '&a ', ': ', '? ', '!!js/x ', '---\n', '%YAML 1.1\n',
); // prettier-ignore
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.array(piece, { maxLength: 25 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

describe('any bytes', () => {
  it('give a report that renders, never an exception', async () => {
    const file = fc.option(bytes, { nil: undefined });
    const side = fc.record({ 'signal-ledger.md': file, 'gate-tracker.json': file, [policyPath]: file });
    const present = (files: Readonly<Record<string, Uint8Array | undefined>>): Record<string, Uint8Array> =>
      Object.fromEntries(
        Object.entries(files).filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined),
      );
    await fc.assert(
      fc.asyncProperty(side, fc.option(side), settings, async (head, base, how) => {
        const report = await judgeFiles(present(head), base === null ? null : present(base), how);
        expect(reportSchema.parse(report)).toEqual(report);
        expect(
          viewOf(report, { base: 'x' }, null).body(5).length + terminal(report, { base: 'x' }).length,
        ).toBeGreaterThan(0);
        if (report.verdict === 'GO')
          expect(report.gates.filter(({ required }) => required).map(({ effective }) => effective)).not.toContain(
            'PARTIAL',
          );
        if (report.verdict === 'INVALID')
          expect([report.decision, report.reason]).toEqual(
            report.reason === 'missing-ignored' ? ['pass', 'missing-ignored'] : ['block', report.reason],
          );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a verdict', () => {
  it('is GO only if every required signal says GO and every gate is closed', async () => {
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constant('GO') },
      fc.constantFrom(...statuses, 'Go', 'GO pending', 'Not GO', '~~GO~~', ''),
    );
    const declared = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('GO', undefined) }, fc.constantFrom(...statuses));
    const evidence = fc.oneof(
      { weight: 4, arbitrary: fc.constant('`proof.log`') },
      fc.constantFrom('', '`gone.log`', 'prose here', 'https://example.com'),
    );
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, evidence), { minLength: 1, maxLength: 4 }),
        declared,
        settings,
        async (rows, status, how) => {
          const ids = rows.map((_, index) => `S-${String(index)}`);
          const lines = rows.map(([text, proof], index) => `| S-${String(index)} | ${text} | ${proof} |`);
          const report = await judgeFiles(
            {
              'signal-ledger.md': new TextEncoder().encode(
                ['| ID | Status | Evidence |', '|---|---|---|', ...lines, ''].join('\n'),
              ),
              'gate-tracker.json': new TextEncoder().encode(
                JSON.stringify({ gates: [{ id: 1, status, required_signal_ids: ids }] }),
              ),
              'proof.log': new TextEncoder().encode('ok'),
            },
            null,
            how,
          );
          const isGo = ([text, proof]: readonly string[]): boolean =>
            text === 'GO' && (proof === '`proof.log`' || proof?.startsWith('https') === true);
          const isExcluded = ([text, proof]: readonly string[]): boolean => text === 'N/A' && proof !== '';
          const closed =
            rows.every((row) => isGo(row) || isExcluded(row)) &&
            rows.some(isGo) &&
            (status === undefined || status === 'GO');
          expect(report.verdict === 'GO').toBe(closed);
          seen += closed ? 1 : 0;
          if (how.mode === 'release' || how.failOn === 'open-gate')
            expect(report.decision).toBe(closed ? 'pass' : 'block');
        },
      ),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe('a decision to block', () => {
  it('stays, whatever error is added', () => {
    const finding: fc.Arbitrary<Finding> = fc.record({
      rule: fc.constantFrom(...rules.map(({ id }) => id)),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
      message: fc.constant('m'),
      path: fc.constant('p'),
      line: fc.constant(1),
      column: fc.constant(1),
      gate: fc.constantFrom('1', '2', '9'),
      signal: fc.constantFrom('A', 'B', 'Z'),
    });
    const gates = (['1', '2'] as const).map((id): GateResult => ({
      id,
      name: null,
      required: id === '1',
      declared: 'GO',
      effective: 'GO',
      go: 1,
      total: 1,
      requires: new Set([id === '1' ? 'A' : 'B']),
      open: [],
      errors: 0,
    }));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 5 }), finding, fc.nat(5), settings, (findings, extra, at, how) => {
        const all: Settings = { ...how, tag: null, policy: defaultPolicy(policyPath), acceptance: { kind: 'no-one' } };
        const before = decide(findings, gates, all);
        const after = decide(
          [...findings.slice(0, at), { ...extra, severity: 'error' }, ...findings.slice(at)],
          gates,
          all,
        );
        if (before.decision === 'block') expect(after.decision).toBe('block');
        if (before.verdict !== 'GO') expect(after.verdict).not.toBe('GO');
      }),
      { numRuns: 5000 },
    );
  });
});
