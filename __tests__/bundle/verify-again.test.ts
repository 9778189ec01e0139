import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { statementOf } from '../../src/show/pack/statement.ts';
import { json } from '../../src/show/render/json.ts';
import { runCli } from '../support/bundle.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { smallProject } from '../support/small-project.ts';
import { filesIn } from '../support/tree.ts';

/* A pack that somebody edits with everything that depends on it: report, statement and manifest agree, and the verdict does not. */

const policy = `proof: [{ signals: A-2, needs: [report] }]
waivers: [{ id: W-1, signal: B-1, covers: [open], reason: The vendor is late, approved-by: [octocat], expires: 2099-12-31 }]
`;
const rows = [
  { id: 'A-1', evidence: '`a.log:1`', code: '`src/a.c`' },
  { id: 'A-2', evidence: '`junit: r/*.xml`' },
  { id: 'B-1', gate: '2', status: 'NO-GO', evidence: '`plan.md`' },
];
const files = {
  'a.log': 'one\ntwo\n',
  'src/a.c': 'a',
  'r/1.xml': '<testsuite><testcase name="one"/></testsuite>',
  'r/2.xml': '<testsuite><testcase name="two"/></testsuite>',
};

let repository: TestRepository;
let count = 0;

beforeAll(() => {
  repository = makeRepository();
  for (const [path, content] of Object.entries(smallProject(rows, { policy, files, declared: { 1: 'GO' } })))
    repository.write(path, content);
  repository.commit();
});

/** A fresh pack of the commit. */
async function packed(...options: readonly string[]): Promise<string> {
  count += 1;
  const name = `out/pack-${String(count)}`;
  const { status, stderr } = await runCli(repository.directory, 'pack', '--tag', 'v1.0.0', '--out', name, ...options);
  expect([status, stderr]).toEqual([0, '']);
  return join(repository.directory, name);
}

async function verified(folder: string): Promise<readonly [number | null, string]> {
  const { status, stdout } = await runCli(repository.directory, 'verify-pack', folder);
  return [status, stdout];
}

const read = (folder: string): Report => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;

/** Puts texts into a pack, and makes its manifest anew. */
function put(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const lines = Object.entries(filesIn(folder))
    .filter(([path]) => path !== 'manifest.sha256')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  writeFileSync(join(folder, 'manifest.sha256'), lines.join(''));
}

type Draft = { -readonly [Key in keyof Report]: Report[Key] };
const first = <T>(list: readonly T[], change: Partial<T>, at = 0): readonly T[] =>
  list.map((one, index) => (index === at ? { ...one, ...change } : one));

describe('a pack', () => {
  it('is sound as it was made, also made anew', async () => {
    const folder = await packed();
    put(folder, {});
    expect(await verified(folder)).toEqual([0, expect.stringContaining('is sound')]);
    expect(read(folder)).toMatchObject({ verdict: 'NO-GO', decision: 'pass', reason: 'waived' });
  });

  it.for<readonly [what: string, change: (report: Draft) => void, found: string]>([
    ['the verdict', (one) => (one.verdict = 'GO'), 'verdict is NO-GO'],
    ['the reason', (one) => (one.reason = 'all-gates-go'), 'reason is waived'],
    ['no waiver', (one) => (one.waivers = []), 'waivers is another'],
    ['who approved', (one) => (one.waivers = first(one.waivers, { approvedBy: ['hubot'] })), 'waivers is another'],
    [
      'a closed gate',
      (one) => (one.gates = first(one.gates, { effective: 'GO', waivedBy: [] }, 1)),
      'gate `2` is NO-GO',
    ],
    ['a gate that nobody waived', (one) => (one.gates = first(one.gates, { waivedBy: [] }, 1)), 'gate `2` is NO-GO'],
    ['another count', (one) => (one.gates = first(one.gates, { go: 3, total: 3 })), 'gate `1` is GO'],
    ['another name of a gate', (one) => (one.gates = first(one.gates, { name: 'Security' })), 'gate `1` is GO'],
    ['more gates that are GO', (one) => (one.totals = { ...one.totals, gatesGo: 2 }), 'totals is another'],
    [
      'stronger proof in the sum',
      (one) => (one.totals = { ...one.totals, byProof: { ...one.totals.byProof, run: 2 } }),
      'totals is another',
    ],
    [
      'another name of an open gate',
      (one) => (one.gates = first(one.gates, { name: 'Small things' }, 1)),
      'gate `2` is NO-GO',
    ],
    [
      'another criterion of an open signal',
      (one) => (one.signals = first(one.signals, { exit: 'Nothing' }, 2)),
      'signal `B-1` is NO-GO',
    ],
    ['a gate less', (one) => (one.gates = one.gates.slice(0, 1)), 'gate `2` is NO-GO'],
    [
      'a gate more',
      (one) => (one.gates = [...one.gates, ...first(one.gates.slice(0, 1), { id: '3' })]),
      '`3` is not there',
    ],
    [
      'a closed signal',
      (one) => (one.signals = first(one.signals, { effective: 'GO', waivedBy: null }, 2)),
      'signal `B-1` is NO-GO',
    ],
    ['stronger proof', (one) => (one.signals = first(one.signals, { proof: 'attested' })), 'signal `A-1` is GO'],
    [
      'another criterion',
      (one) => (one.signals = first(one.signals, { exit: 'Everything works' })),
      'signal `A-1` is GO',
    ],
    ['another title', (one) => (one.signals = first(one.signals, { title: 'Everything' })), 'signal `A-1` is GO'],
    ['a signal less', (one) => (one.signals = one.signals.slice(1)), 'signal `A-1` is GO'],
    [
      'other words of a report',
      (one) =>
        (one.signals = one.signals.map((signal) => ({
          ...signal,
          references: signal.references.map((it) => (it.says === null ? it : { ...it, says: '999 cases passed' })),
        }))),
      'signal `A-2` is GO',
    ],
    [
      'other evidence',
      (one) =>
        (one.signals = first(one.signals, {
          evidence: ['a.log'],
          references: (one.signals[0]?.references ?? []).map((it) => ({ ...it, text: 'a.log' })),
        })),
      'signal `A-1` is GO',
    ],
  ])('whose report says %s is refused', async ([, change, found]) => {
    const folder = await packed();
    const report = read(folder);
    const draft: Draft = { ...report };
    change(draft);
    put(folder, {
      'report.json': json(draft),
      'verdict.intoto.json': json(statementOf(draft, report.subject.sha ?? '')),
    });
    const [status, text] = await verified(folder);
    expect([status, text]).toEqual([1, expect.stringContaining(`judged again from the pack alone, ${found}`)]);
  });

  it.for<readonly [what: string, path: string, text: string, found: string]>([
    [
      'a report of tests',
      'r/2.xml',
      '<testsuite><testcase name="two"><failure/></testcase></testsuite>',
      'signal `A-2` is PARTIAL',
    ],
    ['a cut report', 'r/2.xml', '<testsuite><testcase', 'signal `A-2` is PARTIAL'],
    ['a shorter file', 'a.log', '', 'signal `A-1` is PARTIAL'],
    ['the policy', '.github/gate-ledger.yml', policy.replace('2099-12-31', '2020-12-31'), 'decision is block'],
    [
      'what the policy needs',
      '.github/gate-ledger.yml',
      policy.replace('[report]', '[run]'),
      'signal `A-2` is PARTIAL',
    ],
    ['no waiver', '.github/gate-ledger.yml', 'proof: []\n', 'decision is block'],
  ])('whose files say another thing is refused: %s', async ([, path, text, found]) => {
    const folder = await packed();
    put(folder, { [path]: text });
    const [status, shown] = await verified(folder);
    expect([status, shown]).toEqual([1, expect.stringContaining(found)]);
  });

  it('is judged by its own time, whatever day it is, and by another time only with other facts', async () => {
    const folder = await packed('--as-of', '2099-12-31');
    expect((await verified(folder))[0]).toBe(0);
    const facts = readFileSync(join(folder, 'facts.json'), 'utf8').replace('2099-12-31T23', '2100-01-01T23');
    put(folder, { 'facts.json': facts });
    expect(await verified(folder)).toEqual([1, expect.stringContaining('decision is block')]);
  });

  it('of a release is of no day that is over, but by the facts of that day', async () => {
    const pack = ['pack', '--tag', 'v1.0.0', '--out', 'out/past'];
    const past = await runCli(repository.directory, ...pack, '--as-of', '2026-06-01');
    expect([past.status, past.stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining('as-of: the day 2026-06-01 is over'),
    ]);
    const folder = await packed();
    const text = readFileSync(join(folder, 'facts.json'), 'utf8').replace(
      /"asOf": "[^"]*"/,
      '"asOf": "2026-06-01T10:00:00.000Z"',
    );
    writeFileSync(join(folder, '..', 'earlier.json'), text);
    const facts = ['--facts', join(folder, '..', 'earlier.json')];
    const again = await packed('--as-of', '2026-06-01T10:00:00Z', ...facts);
    expect(read(again).asOf).toBe('2026-06-01T10:00:00.000Z');
    expect((await verified(again))[0]).toBe(0);
  });
});
