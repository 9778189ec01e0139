import { describe, expect, it } from 'vitest';
import { readCase, soundProject } from '../support/cases.ts';
import { judgeProject } from '../support/judging.ts';
import type { Files } from '../support/tree.ts';

const ledgerPath = 'docs/readiness/signal-ledger.md';

/** The sound project with another word in its ledger. */
function withLedger(from: string, to: string): Files {
  const text = Buffer.from(soundProject[ledgerPath] ?? '').toString();
  expect(text).toContain(from);
  return { ...soundProject, [ledgerPath]: Buffer.from(text.replace(from, () => to)) };
}

describe('the report says of evidence', () => {
  it('what it leads to where it was looked at', async () => {
    const { signals, gates } = await judgeProject({ head: soundProject });
    expect(signals.find(({ id }) => id === 'A-2')?.references).toEqual([
      {
        text: 'evidence/sign.log',
        kind: 'file',
        target: 'evidence/sign.log',
        verification: 'verified',
        reason: null,
        says: null,
      },
      {
        text: 'evidence/keys/',
        kind: 'file',
        target: 'evidence/keys',
        verification: 'verified',
        reason: null,
        says: null,
      },
    ]);
    expect(gates[0]?.references).toMatchObject([{ target: 'evidence/build.log', verification: 'verified' }]);
  });

  it.for([
    ['`evidence/gone.log`', { target: null, verification: 'refuted', reason: 'does not exist' }],
    ['`evidence/build.log:9`', { verification: 'refuted', reason: 'names line 9, but the file has 1 line' }],
    ['<https://example.com/log>', { kind: 'url', target: 'https://example.com/log', verification: 'unchecked' }],
  ] as const)('why %s is not verified', async ([cited, expected]) => {
    const { signals } = await judgeProject({ head: withLedger('`evidence/build.log`', cited) });
    expect(signals.find(({ id }) => id === 'A-1')?.references).toMatchObject([expected]);
  });

  it('that of what is open nothing was looked at', async () => {
    const { signals } = await judgeProject({ head: withLedger('NO-GO | `src/server.c` | |', 'NO-GO | | `x/y.log` |') });
    expect(signals.find(({ id }) => id === 'B-1')?.references).toMatchObject([
      { text: 'x/y.log', target: null, verification: 'unchecked' },
    ]);
  });
});

describe('the report says of a gate', () => {
  it('what it requires and what it still needs', async () => {
    const { gates } = await judgeProject({ head: soundProject });
    expect(gates).toMatchObject([
      { id: '1', requires: ['A-1', 'A-2'], needs: [] },
      {
        id: '2',
        requires: ['B-1'],
        needs: [
          { kind: 'signal', id: 'B-1', status: 'NO-GO', owner: 'Performance', exit: 'p99 under 100 ms' },
          { kind: 'declaration', status: 'NO-GO' },
        ],
      },
    ]);
  });

  it('which signals have no row, and which findings hold it up', async () => {
    const { gates, findings } = await judgeProject({ head: withLedger('| B-1 |', '| B-2 |') });
    expect(gates[1]?.needs).toContainEqual({ kind: 'signal', id: 'B-1', status: null, owner: null, exit: null });
    const { head } = readCase('gate-overclaimed');
    const overclaimed = await judgeProject({ head });
    const [finding] = overclaimed.findings.filter(({ rule }) => rule === 'gate-overclaimed');
    expect(overclaimed.gates[1]?.needs).toContainEqual({ kind: 'finding', id: finding?.id });
    expect(findings.map(({ id }) => id)).toHaveLength(new Set(findings.map(({ id }) => id)).size);
  });
});

describe('the report says of a finding', () => {
  it('what it follows from', async () => {
    const head = withLedger('`evidence/build.log`', '`evidence/gone.log`');
    const { findings } = await judgeProject({ head, settings: { failOn: 'open-gate' } });
    const cause = findings.find(({ rule }) => rule === 'evidence-missing');
    const open = findings.filter(({ rule }) => rule === 'gate-open');
    expect(open.find(({ gate }) => gate === '1')?.follows).toContain(cause?.id);
    expect(open.find(({ gate }) => gate === '2')?.follows).toEqual([]);
    expect(cause?.follows).toEqual([]);
  });
});
