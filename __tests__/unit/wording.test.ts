import { describe, expect, it } from 'vitest';
import type { SignalChange } from '../../src/judge/changes/compare.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { headline } from '../../src/show/render/wording.ts';
import { findingWith, gateWith, reportWith } from '../support/report.ts';

type GateChange = NonNullable<Report['changes']>['gates'][number];

const signal = (id: string, kind: SignalChange['kind']): SignalChange => ({
  id,
  kind,
  from: null,
  to: null,
  fields: [],
});
const gate = (id: string, kind: GateChange['kind'], from: GateChange['from'], to: GateChange['to']): GateChange => ({
  id,
  kind,
  from,
  to,
});
const go = (id: string): Report['gates'][number] => gateWith(id, { effective: 'GO', declared: 'GO', go: 1 });

describe('the headline', () => {
  it.for([
    [
      'nothing',
      { gates: [go('1'), gateWith('2')] },
      'NO-GO: 1 of 2 gates GO, this change leaves ledger and tracker as they are',
    ],
    [
      'evidence that is moved, though no document says so',
      {
        gates: [gateWith('1')],
        changes: {
          lost: [
            { signal: 'A-1', path: 'a.log' },
            { signal: 'A-1', path: 'b.log' },
            { signal: 'A-2', path: 'c.log' },
          ],
        },
      },
      'NO-GO: 0 of 1 gate GO, this change takes away evidence of 2 signals',
    ],
    ['no base', { gates: [gateWith('1')], changes: null }, 'NO-GO: 0 of 1 gate GO'],
    [
      'a gate that the tracker closes',
      { gates: [go('1'), go('2')], changes: { gates: [gate('2', 'changed', 'PARTIAL', 'GO')], closed: ['2'] } },
      'NO-GO: 2 of 2 gates GO, this change closes gate 2',
    ],
    [
      'a gate that a signal closes',
      {
        gates: [gateWith('1', { effective: 'GO', go: 1 })],
        changes: { signals: [signal('A', 'promoted')], closed: ['1'] },
      },
      'NO-GO: 1 of 1 gate GO, this change closes gate 1 and promotes 1 signal',
    ],
    [
      'a gate that is declared closed and is not',
      {
        gates: [gateWith('1', { declared: 'GO', open: ['A'] })],
        changes: { gates: [gate('1', 'changed', 'PARTIAL', 'GO')], closed: ['1'] },
      },
      'NO-GO: 0 of 1 gate GO, this change changes what the tracker declares',
    ],
    [
      'a gate that the tracker reopens',
      {
        gates: [gateWith('1', { declared: 'PARTIAL' })],
        changes: { gates: [gate('1', 'changed', 'GO', 'PARTIAL')], reopened: ['1'] },
      },
      'NO-GO: 0 of 1 gate GO, this change reopens gate 1',
    ],
    [
      'a gate that a signal reopens',
      { gates: [gateWith('1', { open: ['A'] })], changes: { signals: [signal('A', 'regressed')], reopened: ['1'] } },
      'NO-GO: 0 of 1 gate GO, this change reopens gate 1 and regresses 1 signal',
    ],
    [
      'a gate that was open before',
      { gates: [gateWith('1', { open: ['A', 'B'] })], changes: { signals: [signal('A', 'regressed')], gates: [] } },
      'NO-GO: 0 of 1 gate GO, this change regresses 1 signal',
    ],
    [
      'gates that come and go',
      {
        gates: [go('1')],
        changes: {
          signals: [],
          gates: [gate('1', 'added', null, 'GO'), gate('2', 'removed', 'GO', null), gate('3', 'edited', 'GO', 'GO')],
        },
      },
      'NO-GO: 1 of 1 gate GO, this change adds gate 1, removes gate 2 and edits gate 3',
    ],
    [
      'many gates',
      {
        gates: ['1', '2', '3', '4', '5', '6', '7'].map(go),
        changes: {
          signals: [],
          gates: ['1', '2', '3', '4', '5', '6', '7'].map((id) => gate(id, 'changed', 'NO-GO', 'GO')),
          closed: ['1', '2', '3', '4', '5', '6', '7'],
        },
      },
      'NO-GO: 7 of 7 gates GO, this change closes gates 1, 2, 3, 4, 5 and 2 more',
    ],
    [
      'many signals',
      {
        changes: {
          signals: [signal('A', 'edited'), signal('B', 'promoted'), signal('C', 'edited'), signal('D', 'moved')],
          gates: [],
        },
      },
      'NO-GO: 1 of 1 gate GO, this change promotes 1 signal, moves 1 and edits 2',
    ],
    [
      'what blocks',
      {
        changes: null,
        decision: 'block',
        findings: [
          findingWith(),
          findingWith({ rule: 'status-drift' }),
          findingWith({ rule: 'owner-drift', blocks: false }),
        ],
      },
      'NO-GO: 1 of 1 gate GO, 1 open gate blocks, 1 finding blocks',
    ],
    [
      'documents that cannot be read',
      {
        verdict: 'INVALID',
        changes: null,
        gates: [],
        findings: [findingWith({ rule: 'row-cells' }), findingWith({ rule: 'row-cells' })],
      },
      'INVALID: 2 findings block',
    ],
    [
      'gates that are not required',
      { verdict: 'GO', changes: null, gates: [go('1'), gateWith('2', { required: false })] },
      'GO: 1 of 1 required gate GO',
    ],
    [
      'a ledger that never was',
      { verdict: 'INVALID', reason: 'missing-ignored', changes: null, gates: [] },
      'No ledger, which is ignored here',
    ],
  ] as const)('tells of %s', ([, parts, line]) => {
    expect(headline(reportWith(parts))).toBe(line);
  });

  it('stays short and shows what an id hides', () => {
    const id = `${'9'.repeat(500)}\u202e`;
    expect(
      headline(reportWith({ changes: { signals: [], gates: [gate(id, 'removed', 'GO', null)] } })).length,
    ).toBeLessThan(120);
    expect(
      headline(reportWith({ changes: { signals: [], gates: [gate('\u202e1', 'removed', 'GO', null)] } })),
    ).toContain('gate [U+202E]1');
  });
});
