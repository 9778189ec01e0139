import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { noHistory } from '../../src/read/git/history.ts';
import { releaseSourceOf } from '../support/release-source.ts';
import { treeOf } from '../support/tree.ts';
import { nothingBeside } from '../support/beside.ts';

const header = '| Signal ID | Gate | Status | Evidence |\n|---|---|---|---|\n';
const sound = `${header}| A-1 | 1 | GO | \`a.log\` |\n`;
const tracker = {
  gates: [
    { id: 1, status: 'GO', required_signal_ids: ['A-1'] },
    { id: 2, status: 'NO-GO', required_signal_ids: ['B-1'] },
  ],
};
const open = '| B-1 | 2 | NO-GO | |\n';

/* The policy requires gate 1 of this tag. */
const blocking: readonly (readonly [what: string, rows: string, tracker?: object])[] = [
  ['a NO-GO row under a gate that the tracker lacks', `${open}| C-1 | 9 | NO-GO | |\n`],
  ['a NO-GO row under a gate that is written otherwise', `${open}| C-1 | Gate 0 | NO-GO | |\n`],
  ['a NO-GO row under no gate', `${open}| C-1 | | NO-GO | |\n`],
  ['a NO-GO row under the required gate that requires it not', `${open}| C-1 | 1 | NO-GO | |\n`],
  ['a NO-GO row under the required gate that another one requires', '| B-1 | 1 | NO-GO | |\n'],
  [
    'a signal of the tracker without a row',
    open,
    { ...tracker, signals: [{ id: 'A-1' }, { id: 'B-1' }, { id: 'X-1' }] },
  ],
  [
    'a signal that a required gate requires and nobody has',
    open,
    { gates: [{ id: 1, status: 'GO', required_signal_ids: ['A-1', 'X-1'] }, tracker.gates[1]] },
  ],
  ['a row that cannot be read', `${open}| C-1 | 2 | NO-GO |\n`],
];

const passing: readonly (readonly [what: string, rows: string, tracker?: object])[] = [
  ['an open gate that is not required', open],
  [
    'missing evidence under a gate that is not required',
    '| B-1 | 2 | GO | `gone.log` |\n',
    { gates: [tracker.gates[0], { id: 2, status: 'GO', required_signal_ids: ['B-1'] }] },
  ],
  ['a NO-GO row under a gate that is not required and requires it not', `${open}| C-1 | 2 | NO-GO | |\n`],
];

describe('a release', () => {
  it.for(blocking)('is held up by %s', async ([, rows, other]) => {
    const { decision, verdict } = await judgeRelease(rows, other ?? tracker);
    expect([decision, verdict === 'GO']).toEqual(['block', false]);
  });

  it.for(passing)('is not held up by %s', async ([, rows, other]) => {
    const { decision, findings } = await judgeRelease(rows, other ?? tracker);
    expect(decision).toBe('pass');
    expect(findings.some(({ blocks }) => blocks)).toBe(false);
  });

  it('of all gates is held up by every error', async () => {
    const { decision } = await judgeRelease(`${open}| C-1 | 2 | NO-GO | |\n`, tracker, 'all');
    expect(decision).toBe('block');
  });
});

async function judgeRelease(rows: string, other: object, gates = '[1]'): Promise<Report> {
  const files = {
    'signal-ledger.md': `${sound}${rows}`,
    'gate-tracker.json': JSON.stringify(other),
    'a.log': 'a',
    '.github/gate-ledger.yml': `releases: [{ tags: "v*", gates: ${gates} }]\n`,
  };
  const { report } = await judge({
    subject: { sha: null, headSha: null, baseSha: null, tag: 'v1.0.0' },
    settings: { mode: 'release', failOn: 'error', ignoreMissing: false },
    paths: { ledger: null, tracker: null, policy: knownPath('.github/gate-ledger.yml') },
    head: treeOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
    history: noHistory,
    base: { kind: 'none' },
    tip: { kind: 'none' },
    rewrites: () => Promise.resolve([]),
    pastLedger: () => Promise.resolve('unknown'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    release: releaseSourceOf(null),
    ...nothingBeside,
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  });
  return report;
}
