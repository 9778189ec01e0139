import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { noHistory } from '../../src/read/git/history.ts';
import type { Tree } from '../../src/read/git/tree.ts';
import { releaseSourceOf } from '../support/release-source.ts';
import { treeOf } from '../support/tree.ts';
import { nothingBeside } from '../support/beside.ts';

/* A project with a word for everything that a change may ask less of, and what pull requests do to it. */

type Files = Readonly<Record<string, string | null>>;

interface TrackerDocument {
  baseline_commit?: string;
  definition_of_done?: string;
  command_matrix?: { status_file: string; required_commands: string[] } | null;
  gates: { id: number; name?: string; status?: string | null; required_signal_ids: string[]; evidence?: string[] }[];
  signals?: { id: string; owner?: string; status?: string }[];
}

const H =
  '| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|---|\n';
const L =
  '# L\n\n- Baseline commit: `abcdef1`\n\n' +
  H +
  '| A-1 | 1 | Build | Core | GO | `a.c` | `a.log`, `b.log`, `c.log` | It builds |\n| A-2 | 1 | Sign | Core | NO-GO | `b.c` | `plan.log` | It verifies |\n| B-1 | 2 | Load | Core | GO | `c.c` | `c.log` | p99 |\n';
const T = {
  baseline_commit: 'abcdef1',
  definition_of_done: 'ALL_GATES_GO',
  command_matrix: { status_file: 'm.tsv', required_commands: ['make', 'make test'] },
  gates: [
    { id: 1, name: 'Build', status: 'NO-GO', required_signal_ids: ['A-1', 'A-2'], evidence: ['m.tsv'] },
    { id: 2, name: 'Load', status: 'GO', required_signal_ids: ['B-1'], evidence: ['c.log'] },
  ],
  signals: ['A-1', 'A-2', 'B-1'].map((id) => ({ id, owner: 'Core', status: id === 'A-2' ? 'NO-GO' : 'GO' })),
};
const P =
  'ledger: signal-ledger.md\nrules: { owner-drift: error, evidence-stale: error }\nstatuses: { NO-GO: [Pending] }\nreleases:\n  - tags: "v*"\n    gates: all\n    branch: main\n    signed: true\n    changelog: CHANGELOG.md\n    notes: { path: n.md, sections: [A, B] }\n    assets: [{ match: "*.json", attested: true }]\nclaims: [{ path: README.md, pattern: ready }]\nsnapshots: [s.md]\n';
const F: Readonly<Record<string, string>> = {
  'signal-ledger.md': L,
  'gate-tracker.json': JSON.stringify(T, null, 1),
  '.github/gate-ledger.yml': P,
  'm.tsv': 'exit_code\tcmd\n0\tmake\n0\tmake test\n',
  'old.tsv': 'exit_code\tcmd\n0\tmake\n0\tmake test\n',
  'a.log': 'a',
  'b.log': 'b',
  'c.log': 'c',
  'old.log': 'o',
  'plan.log': 'p',
  'a.c': 'a',
  'b.c': 'b',
  'c.c': 'c',
  'README.md': 'x',
  's.md':
    '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | NO-GO | 1 | 1 |\n| 2 | GO | 1 | 0 |\n',
};
const l = (a: string | RegExp, b: string) => ({ 'signal-ledger.md': L.replace(a, b) });
const t = (edit: (c: TrackerDocument) => void) => {
  const c = structuredClone(T) as unknown as TrackerDocument; // the keys of the text above, each of which may go
  edit(c);
  return { 'gate-tracker.json': JSON.stringify(c, null, 1) };
};
const p = (a: string | RegExp, b: string) => ({ '.github/gate-ledger.yml': P.replace(a, b) });
const promo = (x: Files = {}) => ({
  ...l('| A-2 | 1 | Sign | Core | NO-GO', '| A-2 | 1 | Sign | Core | GO'),
  ...t((c) => {
    at(c.gates, 0).status = 'GO';
    at(c.signals ?? [], 1).status = 'GO';
  }),
  's.md': (F['s.md'] ?? '').replace('| 1 | NO-GO | 1 | 1 |', '| 1 | GO | 2 | 0 |'),
  'plan.log': 'new proof',
  ...x,
});
const blocked: Readonly<Record<string, Files>> = {
  matrixGone: t((c) => delete c.command_matrix),
  matrixEmpty: t((c) => (matrix(c).required_commands = [])),
  matrixNull: t((c) => (c.command_matrix = null)),
  cmdGone: t((c) => matrix(c).required_commands.pop()),
  statusSwap: t((c) => (matrix(c).status_file = 'old.tsv')),
  gateEvGone: t((c) => delete at(c.gates, 1).evidence),
  gateEvSwap: t((c) => (at(c.gates, 1).evidence = ['old.log'])),
  gateEvUrl: t((c) => (at(c.gates, 1).evidence = ['https://x.y/z'])),
  signalsGone: t((c) => delete c.signals),
  sigStatGone: t((c) => delete at(c.signals ?? [], 1).status),
  sigGone: t((c) => c.signals?.pop()),
  gateStatGone: t((c) => delete at(c.gates, 0).status),
  gateStatNull: t((c) => (at(c.gates, 0).status = null)),
  dodGone: t((c) => delete c.definition_of_done),
  baseGone: t((c) => delete c.baseline_commit),
  ownerGone: t((c) => delete at(c.signals ?? [], 0).owner),
  reqDrop: t((c) => at(c.gates, 0).required_signal_ids.pop()),
  gateDrop: t((c) => c.gates.pop()),
  gateRename: t((c) => (at(c.gates, 1).id = 7)),
  evSwap: l('`c.log` | p99', '`old.log` | p99'),
  evUrl: l('`c.log` | p99', '<https://x.y/z> | p99'),
  ev2of3: l('`a.log`, `b.log`, `c.log`', '`a.log`'),
  ev1of3: l('`a.log`, `b.log`, `c.log`', '`a.log`, `b.log`'),
  evProse: l('`c.log` | p99', 'see wiki | p99'),
  evBlank: { 'c.log': ' \n' },
  exitCol: l('Exit Criterion', 'Remarks'),
  ownerCol: l('| Owner |', '| Team |'),
  codeCol: l('| Code Path |', '| Source |'),
  gateCol: l('| Gate |', '| Area |'),
  titleCol: l('| Signal | Owner', '| Words | Owner'),
  codeDrop: l('`c.c` |', ' |'),
  baseLine: l('- Baseline commit: `abcdef1`\n\n', ''),
  rowGone: l(/\| B-1.*\n/, ''),
  idRen: l('| B-1 |', '| B-9 |'),
  evColGone: l('| Evidence |', '| Proofs |'),
  promoTitle: { ...promo(), 'signal-ledger.md': promo()['signal-ledger.md'].replace('| Sign |', '| Sign one file |') },
  promoExit: { ...promo(), 'signal-ledger.md': promo()['signal-ledger.md'].replace('It verifies', 'It exists') },
  promoEvSwap: {
    ...promo({ 'plan.log': 'p' }),
    'signal-ledger.md': promo()['signal-ledger.md'].replace('`plan.log`', '`old.log`'),
  },
  promoEvUrl: {
    ...promo({ 'plan.log': 'p' }),
    'signal-ledger.md': promo()['signal-ledger.md'].replace('`plan.log`', '<https://x.y>'),
  },
  pol1: p('owner-drift: error', 'owner-drift: off'),
  pol2: p('gates: all', 'gates: [2]'),
  pol3: p('    branch: main\n', ''),
  pol4: p('    signed: true\n', ''),
  pol5: p('    changelog: CHANGELOG.md\n', ''),
  pol6: p(', B]', ']'),
  pol7: p('attested: true', 'attested: false'),
  pol8: p(/claims.*\n/, ''),
  pol9: p(/snapshots.*\n/, ''),
  pol10: p('Pending]', 'Pending], GO: [Done]'),
  pol11: p('tags: "v*"', 'tags: "w*"'),
  pol12: p('releases:\n', 'releases:\n  - tags: "v*"\n    gates: [2]\n'),
  pol13: { '.github/gate-ledger.yml': null },
  pol14: p('ledger: signal-ledger.md\n', ''),
  pol15: p(/$/, 'sections: { ignore: [L] }\n'),
  pol16: p(/$/, 'status-notes: true\n'),
  pol17: p(/$/, 'columns: { status: Owner }\n'),
  pol18: p('evidence-stale: error', 'evidence-stale: error, criterion-changed-on-promotion: warning'),
  pol19: p('evidence-stale: error', 'evidence-stale: error, table-unread: off'),
  pol20: p('match: "*.json"', 'match: "*"'),
  pol21: p('pattern: ready', 'pattern: readyyy'),
  pol22: p('path: n.md', 'path: o.md'),
  pol23: p('changelog: CHANGELOG.md', 'changelog: { path: CHANGELOG.md, dated: false }'),
  ledgerGone: { 'signal-ledger.md': null },
  trackerGone: { 'gate-tracker.json': null },
  both: { 'signal-ledger.md': null, 'gate-tracker.json': null },
};
const honest: Readonly<Record<string, Files>> = {
  same: {},
  promo: promo(),
  newSignal: {
    ...l('| B-1 |', '| C-1 | 2 | More | Core | NO-GO | `c.c` | | x |\n| B-1 |'),
    ...t((c) => {
      at(c.gates, 1).required_signal_ids.push('C-1');
      at(c.gates, 1).status = 'PARTIAL';
      c.signals?.push({ id: 'C-1', owner: 'Core', status: 'NO-GO' });
    }),
    's.md': (F['s.md'] ?? '').replace('| 2 | GO | 1 | 0 |', '| 2 | PARTIAL | 1 | 1 |'),
  },
  regress: {
    ...l('| B-1 | 2 | Load | Core | GO', '| B-1 | 2 | Load | Core | NO-GO'),
    ...t((c) => {
      at(c.gates, 1).status = 'NO-GO';
      at(c.signals ?? [], 2).status = 'NO-GO';
    }),
    's.md': (F['s.md'] ?? '').replace('| 2 | GO | 1 | 0 |', '| 2 | NO-GO | 0 | 1 |'),
  },
  refresh: { ...l('`c.log` | p99', '`d.log` | p99'), 'd.log': 'new' },
  addEv: l('`c.log` | p99', '`c.log`, `old.log` | p99'),
  title: l('| Load |', '| Load test |'),
  exit: l('p99 |', 'p99 under 10 |'),
  owner: {
    ...l('| A-2 | 1 | Sign | Core', '| A-2 | 1 | Sign | SRE'),
    ...t((c) => {
      at(c.signals ?? [], 1).owner = 'SRE';
    }),
  },
  openEv: l('`plan.log`', '`old.log`'),
  stricter: p('owner-drift: error', 'owner-drift: error, code-missing: error'),
  prose: l('# L', '# L\n\nSome words.'),
  newGate: {
    ...l('| B-1 |', '| C-1 | 3 | More | Core | NO-GO | `c.c` | | x |\n| B-1 |'),
    ...t((c) => {
      c.gates.push({ id: 3, name: 'N', status: 'NO-GO', required_signal_ids: ['C-1'] });
      c.signals?.push({ id: 'C-1', owner: 'Core', status: 'NO-GO' });
    }),
    's.md': (F['s.md'] ?? '') + '| 3 | NO-GO | 0 | 1 |\n',
  },
  code: { 'a.c': 'changed' },
  baselineMoved: {
    ...l('abcdef1', 'abcdef2'),
    ...t((c) => {
      c.baseline_commit = 'abcdef2';
    }),
  },
  cmdAdd: {
    ...t((c) => matrix(c).required_commands.push('make lint')),
    'm.tsv': (F['m.tsv'] ?? '') + '0\tmake lint\n',
  },
  evRerun: { 'a.log': 'again', 'm.tsv': (F['m.tsv'] ?? '') + '\n' },
};

describe('a change that asks for less is blocked:', () => {
  it.for(Object.entries(blocked))('%s', async ([, files]) => {
    const report = await review(files);
    expect(report.decision).toBe('block');
    expect(
      report.findings
        .filter(({ blocks }) => blocks)
        .every(({ path, line, column }) => path !== '' && line >= 1 && column >= 1),
    ).toBe(true);
  });
});

describe('a change that does its work passes:', () => {
  it.for(Object.entries(honest))('%s', async ([, files]) => {
    const { decision, findings } = await review(files);
    expect(findings.filter(({ blocks }) => blocks).map(({ message }) => message)).toEqual([]);
    expect(decision).toBe('pass');
  });
});

function matrix({ command_matrix: found }: TrackerDocument): NonNullable<TrackerDocument['command_matrix']> {
  if (found == null) throw new Error('the project has a command matrix');
  return found;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error('the project has no such entry');
  return found;
}

function tree(files: Files): Tree {
  return treeOf(
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, Buffer.from(text)]])),
    ),
  );
}

async function review(change: Files): Promise<Report> {
  const base = { kind: 'there', tree: tree(F) } as const;
  const { report } = await judge({
    subject: { sha: null, headSha: null, baseSha: null, tag: null },
    settings: { mode: 'review', failOn: 'error', ignoreMissing: false },
    paths: { ledger: null, tracker: null, policy: knownPath('.github/gate-ledger.yml') },
    head: tree({ ...F, ...change }),
    history: noHistory,
    base,
    tip: base,
    pastLedger: () => Promise.resolve('had'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    rewrites: () => Promise.resolve([]),
    release: releaseSourceOf(null),
    ...nothingBeside,
    acceptance: () => Promise.resolve({ kind: 'not-accepted', label: 'gates-loosened', why: null }),
  });
  return report;
}
