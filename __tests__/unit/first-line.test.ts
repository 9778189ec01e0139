import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { headline, plainFirstLine } from '../../src/show/render/text/first-line-text.ts';
import { findingWith, gateWith, reportWith } from '../support/report.ts';

type Parts = Parameters<typeof reportWith>[0];

const go = (id: string): Report['gates'][number] => gateWith(id, { effective: 'GO', declared: 'GO', go: 1 });
const tagged = { sha: 'a'.repeat(40), headSha: 'a'.repeat(40), baseSha: null, tag: 'v1.2.0' };
const before = (requiredGatesGo: number): { readonly before: { requiredGates: number; requiredGatesGo: number } } => ({
  before: { requiredGates: 2, requiredGatesGo },
});
const openGate = (id: string, follows: readonly string[] = []): Report['findings'][number] =>
  findingWith({ id: `gate-open:${id}`, gate: id, follows });
const problem = (id: string): Report['findings'][number] => findingWith({ id, rule: 'evidence-missing' });

const cases: readonly (readonly [string, Parts, string])[] = [
  ['a sound change', { gates: [go('1'), gateWith('2')] }, '✅ This change can merge. Release: 1 of 2 gates GO'],
  [
    'a gate that it closes',
    { gates: [go('1'), gateWith('2')], changes: before(0) },
    '✅ This change can merge. Release: 1 of 2 gates GO (+1)',
  ],
  [
    'a gate that it opens',
    { gates: [go('1'), gateWith('2')], changes: before(2) },
    '✅ This change can merge. Release: 1 of 2 gates GO (−1)',
  ],
  [
    'as many gates as before',
    { gates: [go('1'), gateWith('2')], changes: before(1) },
    '✅ This change can merge. Release: 1 of 2 gates GO',
  ],
  [
    'all gates GO',
    { verdict: 'GO', reason: 'all-gates-go', gates: [go('1')] },
    '✅ This change can merge. Release: 1 of 1 gate GO',
  ],
  [
    'gates that are not required',
    { verdict: 'GO', gates: [go('1'), gateWith('2', { required: false })] },
    '✅ This change can merge. Release: 1 of 1 required gate GO',
  ],
  [
    'a report without a change',
    { mode: 'report', gates: [go('1'), gateWith('2')], changes: null },
    '✅ The ledger is in order. Release: 1 of 2 gates GO',
  ],
  [
    'one problem',
    { decision: 'block', gates: [gateWith('1')], findings: [problem('a'), { ...problem('b'), blocks: false }] },
    '❌ Blocked: 1 problem. Release: 0 of 1 gate GO',
  ],
  [
    'problems that are more than are listed',
    { decision: 'block', gates: [gateWith('1')], findings: [problem('a'), { ...problem('b'), standsFor: 7 }] },
    '❌ Blocked: 8 problems. Release: 0 of 1 gate GO',
  ],
  [
    'open gates that block',
    { decision: 'block', gates: [gateWith('1'), gateWith('2')], findings: [openGate('1'), openGate('2')] },
    '❌ Blocked: 2 open gates. Release: 0 of 2 gates GO',
  ],
  [
    'a problem that touches no gate, where all are GO',
    { decision: 'block', gates: [go('1')], findings: [problem('a')] },
    '❌ Blocked: 1 problem. Release: 1 of 1 gate GO, and problems to correct',
  ],
  [
    'documents that cannot be read',
    { decision: 'block', verdict: 'INVALID', gates: [], changes: null, findings: [problem('a'), problem('b')] },
    '❌ Blocked: 2 problems. Release: cannot be judged',
  ],
  [
    'a release that may be made',
    { mode: 'release', verdict: 'GO', subject: tagged, gates: [go('1')] },
    '🚀 GO: v1.2.0 can be released.',
  ],
  [
    'a release that gates hold',
    {
      mode: 'release',
      decision: 'block',
      subject: tagged,
      gates: ['1', '2', '3'].map((id) => gateWith(id)),
      findings: ['1', '2', '3'].map((id) => openGate(id)),
    },
    '⛔ NO-GO: v1.2.0 is held by 3 gates.',
  ],
  [
    'gates and a problem, of which one gate is open for the problem',
    {
      mode: 'release',
      decision: 'block',
      subject: tagged,
      gates: [gateWith('1'), gateWith('2')],
      findings: [problem('a'), openGate('1', ['a']), openGate('2')],
    },
    '⛔ NO-GO: v1.2.0 is held by 2 gates and 1 problem.',
  ],
  [
    'a release of documents that cannot be read',
    { mode: 'release', decision: 'block', verdict: 'INVALID', subject: tagged, gates: [], findings: [problem('a')] },
    '⛔ NO-GO: v1.2.0 cannot be judged: 1 problem.',
  ],
  [
    'a ledger that never was',
    { verdict: 'INVALID', reason: 'missing-ignored', changes: null, gates: [] },
    '➖ Nothing to judge: this repository has no ledger.',
  ],
];

describe('the first line', () => {
  it.for(cases)('tells of %s', ([, parts, line]) => {
    const report = reportWith(parts);
    expect(plainFirstLine(report)).toBe(line);
    // The comment says the same, with the decision in bold.
    const [first = ''] = viewOf(report, { base: 'x' }, null).body(10).split('\n');
    expect(first.replace(/^### /, '').replaceAll('**', '')).toBe(line);
    expect(first).toMatch(/^### \S+ \*\*[^*]+\.\*\*/);
  });

  it('shows what a tag hides, and lets it do nothing', () => {
    const report = reportWith({
      mode: 'release',
      decision: 'block',
      subject: { ...tagged, tag: '\u202e::x' },
      findings: [problem('a')],
    });
    expect(headline(report)).toContain('[U+202E]::x');
  });
});
