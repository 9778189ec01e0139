import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/model/read-status.ts';
import { plainVocabulary, type Status, type StatusNotes } from '../../src/model/statuses.ts';
import { citedWords } from '../../src/read/documents/ledger/words.ts';
import { likelyStatus } from '../../src/model/likely-status.ts';
import { gateOfHeading } from '../../src/read/documents/ledger/own-gate.ts';
import { judgeProject } from '../support/judging.ts';

/* What real documents meet: each is judged as it is, with a line or two of policy at most. */

const evidence = Object.fromEntries(
  ['evidence/build.log', 'docs/evidence/x.log', 'tests/login.test.ts', 'src/a.py', 'src/__init__.py'].map((path) => [
    path,
    Buffer.from(path.endsWith('__init__.py') ? '' : 'ok\n'),
  ]),
);

async function judged(ledger: string, policy = '', more: Readonly<Record<string, string>> = {}) {
  const files = { 'docs/signal-ledger.md': ledger, '.github/gate-ledger.yml': policy, ...more };
  const texts = Object.entries(files).filter(([, text]) => text !== '');
  return await judgeProject({
    head: { ...evidence, ...Object.fromEntries(texts.map(([path, text]) => [path, Buffer.from(text)])) },
  });
}

/** The findings but for columns that are absent, as `rule line`. */
async function found(ledger: string, policy = '', more: Readonly<Record<string, string>> = {}) {
  const { findings } = await judged(ledger, policy, more);
  return findings.filter(({ rule }) => rule !== 'ledger-columns').map(({ rule, line }) => `${rule} ${String(line)}`);
}

const proven = '`evidence/build.log`';

describe('signals', () => {
  it('go by their names where nothing numbers them', async () => {
    const { signals, gates } = await judged(
      `# R\n\n| Check | Status | Evidence |\n|---|---|---|\n| Unit  tests | GO | ${proven} |\n| Load | NO-GO | |\n`,
    );
    expect(signals.map(({ id, title, effective }) => [id, title, effective])).toEqual([
      ['Unit tests', null, 'GO'],
      ['Load', null, 'NO-GO'],
    ]);
    expect(gates.map(({ id, declared, effective, go, total }) => [id, declared, effective, go, total])).toEqual([
      ['R', null, 'PARTIAL', 1, 2],
    ]);
  });

  it('go by their names in the rows that have no number', async () => {
    const { signals } = await judged(
      `| ID | Item | Status |\n|---|---|---|\n| R-1 | Login | NO-GO |\n| — | Logout | NO-GO |\n|  | Load | NO-GO |\n`,
    );
    expect(signals.map(({ id, title }) => [id, title])).toEqual([
      ['R-1', 'Login'],
      ['Logout', null],
      ['Load', null],
    ]);
    expect(await found('| ID | Status |\n|---|---|\n|  | GO |\n')).toEqual(['signal-id 3']);
  });

  it('are compared in one Unicode form, and with regard to case', async () => {
    const table = (one: string, other: string): string =>
      `| Check | Status |\n|---|---|\n| ${one} | NO-GO |\n| ${other} | NO-GO |\n`;
    expect(await found(table('Pr\u00fcfung', 'Pru\u0308fung'))).toEqual(['signal-duplicate 4']);
    expect(await found(table('Load', 'load'))).toEqual([]);
    expect(await found(table('Load\u00a0test', 'x'))).toEqual(['signal-id 3']);
  });

  it('of one name are two where the policy says that each gate has its own', async () => {
    const table = '| # | Status |\n|---|---|\n| 1 | NO-GO |\n';
    const text = `## Gate 1: Build\n\n${table}\n## Gate 2\n\n${table}`;
    const { findings } = await judged(text);
    expect(findings.find(({ rule }) => rule === 'signal-duplicate')?.message).toContain('write `ids: per-gate`');
    const { signals, gates } = await judged(text, 'ids: per-gate\n');
    expect(signals.map(({ id }) => id)).toEqual(['1 / 1', '2 / 1']);
    expect(gates.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Build'],
      ['2', null],
    ]);
  });

  it('have columns of any name that the policy gives, and of no other that it gives away', async () => {
    const table = (id: string, status: string): string => `| ${id} | ${status} |\n|---|---|\n| x | GO |\n\n`;
    const text = `${table('Req ID', 'Verdict')}${table('Ticket', 'Outcome').replace('x', 'y')}`;
    const policy = 'columns: { id: [Req ID, Ticket], status: [Outcome, Verdict] }\n';
    expect((await judged(text, policy)).signals.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(await found(table('ID', 'Status'), 'columns: { owner: Lead }\n')).toContain('ledger-table 1');
    // `Gate` names the signals, so it is no gate.
    const gates = await judged('# All\n\n| Gate | Status |\n|---|---|\n| x | NO-GO |\n', 'columns: { id: Gate }\n');
    expect(gates.gates.map(({ id }) => id)).toEqual(['All']);
    const none = await judged(
      '# All\n\n| ID | Gate | Status |\n|---|---|---|\n| x | 1 | NO-GO |\n',
      'columns: { gate: none }\n',
    );
    expect(none.gates.map(({ id }) => id)).toEqual(['All']);
    expect(await found('| ID | Status |\n|---|---|\n| x | NO-GO |\n', 'columns: { id: none }\n')).toEqual([
      'policy-invalid 1',
    ]);
  });
});

describe('gates without a tracker', () => {
  it.for([
    [null, 'Release', null],
    ['Launch', 'Launch', null],
    ['Gate 2', '2', null],
    ['Gate 2: Storage', '2', 'Storage'],
    ['gate B — Load', 'B', 'Load'],
    ['Gate keepers of all', 'Gate keepers of all', null],
  ] as const)('under the heading %s are named %s', ([heading, id, name]) => {
    expect(gateOfHeading(heading)).toEqual({ id, name });
  });

  it('wait for every row: one without a gate, and two names that look alike, block', async () => {
    const rows = (one: string, other: string): string =>
      `| ID | Gate | Status | Evidence |\n|---|---|---|---|\n| x | ${one} | GO | ${proven} |\n| y | ${other} | NO-GO | |\n`;
    expect(await found(rows('1', ''))).toEqual(['signal-unrequired 4']);
    expect(await found(rows('Gate 1', 'gate 1'))).toEqual(['gate-duplicate 4']);
    expect(await found(rows('1', '2'))).toEqual([]);
  });

  it.for([
    ['gate_tracker.json', 'docs/gate_tracker.json'],
    ['a tracker elsewhere', 'release/gate-tracker.json'],
    ['another case', 'docs/Gate-Tracker.json'],
  ] as const)('are not enough where a tracker seems to be meant: %s', async ([, path]) => {
    const ledger = `| ID | Gate | Status | Evidence |\n|---|---|---|---|\n| x | 1 | GO | ${proven} |\n`;
    const { findings } = await judged(ledger, '', { [path]: '{"gates": []}' });
    expect(findings.find(({ rule }) => rule === 'tracker-missing')?.message).toContain(`Did you mean \`${path}\`?`);
    expect((await judged(ledger, 'tracker: none\n', { [path]: '{"gates": []}' })).verdict).toBe('GO');
    // One beside another ledger is that one's.
    const beside = path.replace(/[^/]*$/, 'signal-ledger.md');
    const other = { [path]: '{}', [beside]: ledger, '.github/gate-ledger.yml': 'ledger: docs/signal-ledger.md\n' };
    if (!path.startsWith('docs/')) expect((await judged(ledger, '', other)).verdict).toBe('GO');
  });
});

describe('what is not applicable', () => {
  const table = (...rows: readonly string[]): string =>
    `| ID | Gate | Status | Evidence | Notes |\n|---|---|---|---|---|\n${rows.map((row) => `${row}\n`).join('')}`;
  const go = `| x | 1 | GO | ${proven} | |`;

  it('counts in no gate, and is counted apart', async () => {
    const { gates, totals, verdict } = await judged(table(go, '| y | 1 | N/A | | no mainframe |'));
    expect([verdict, gates.map((gate) => [gate.go, gate.total, gate.requires])]).toEqual(['GO', [[1, 1, ['x', 'y']]]]);
    expect(totals).toMatchObject({ signals: 2, byStatus: { GO: 1, 'N/A': 1 } });
  });

  it('says why, else it counts as open', async () => {
    const { findings, gates } = await judged(table(go, '| y | 1 | N/A | — | |'));
    expect(findings.map(({ rule, signal }) => [rule, signal])).toContainEqual(['signal-incomplete', 'y']);
    expect(gates[0]).toMatchObject({ effective: 'PARTIAL', open: ['y'] });
  });

  it('is no gate by itself', async () => {
    const { gates, verdict } = await judged(table(go, '| y | 2 | N/A | | gone |'));
    expect([verdict, gates[1]]).toMatchObject(['NO-GO', { effective: 'NO-GO', needs: [{ kind: 'requirement' }] }]);
    const tracker = JSON.stringify({ gates: [{ id: 2, status: 'GO', required_signal_ids: ['y'] }] });
    expect(await found(table('| y | 2 | N/A | | gone |'), '', { 'docs/gate-tracker.json': tracker })).toEqual([
      'gate-overclaimed 1',
    ]);
    const declared = JSON.stringify({ gates: [{ id: 2, status: 'N/A', required_signal_ids: ['y'] }] });
    expect(await found(table('| y | 2 | N/A | | gone |'), '', { 'docs/gate-tracker.json': declared })).toEqual([
      'status-unknown 1',
    ]);
  });

  it('disagrees with a tracker that says something else', async () => {
    for (const status of ['GO', 'NO-GO']) {
      const tracker = JSON.stringify({
        gates: [{ id: 1, required_signal_ids: ['x', 'y'] }],
        signals: [
          { id: 'x', status: 'GO' },
          { id: 'y', status },
        ],
      });
      expect(await found(table(go, '| y | 1 | N/A | | gone |'), '', { 'docs/gate-tracker.json': tracker })).toEqual([
        'status-drift 4',
      ]);
    }
  });
});

describe('the word of a status', () => {
  const words = new Map<string, Status>([...plainVocabulary.words, ['PASS', 'GO'], ['Fail', 'NO-GO'], ['', 'NO-GO']]);
  it.for([
    ['PASS', 'none', 'GO'],
    ['', 'none', 'NO-GO'],
    ['PASS (2026-02-19)', 'none', null],
    ['PASS (2026-02-19)', 'parentheses', 'GO'],
    ['PASS — all green', 'parentheses', null],
    ['PASS — all green', 'any', 'GO'],
    ['PASS: 42 of 42', 'any', 'GO'],
    ['PASS. By hand.', 'any', 'GO'],
    ['Fail; see #4', 'any', 'NO-GO'],
    ['PASS with conditions', 'any', null],
    ['PASSED — x', 'any', null],
    ['PASS — no, Fail', 'any', null],
    ['PASS: NO-GO for EU', 'any', null],
    ['NO-GO — GO later', 'any', 'NO-GO'],
    ['GO-ish: x', 'any', null],
  ] as const)('%j with %s notes is %s', ([text, notes, status]) => {
    expect(readStatus(text, { words, notes: notes satisfies StatusNotes })).toBe(status);
  });

  it.for([
    ['✅ Done', 'GO'],
    ['Done', 'GO'],
    ['✅', 'GO'],
    ['❌', 'NO-GO'],
    ['⏳ Waiting on counsel', 'BLOCKED-EXTERNAL'],
    ['Not ready', 'NO-GO'],
    ['Not applicable', 'N/A'],
    ['Go with conditions', 'PARTIAL'],
    ['', 'NO-GO'],
    // A sign that says one thing and words that say another are nobody's status.
    ['✅ Pending', null],
    ['✅ Whatever', null],
    ['Whatever', null],
  ] as const)('%j is likely meant as %s', ([text, status]) => {
    expect(likelyStatus(text)).toBe(status);
  });

  it.for([
    ['', 'statuses: { NO-GO: [""] }'],
    ['fixed', 'Did you mean `Fixed`?'],
    ['✅ Fixed', 'statuses: { GO: ["✅ Fixed"] }'],
    ['Fixed — see log', 'put the rest in parentheses and write `status-notes: true`'],
    ['Passed (2026-02-19)', 'write `statuses: { GO: [Passed] }` and `status-notes: true`'],
    ['Passed: see log', 'or `statuses: { GO: [Passed] }` and `status-notes: any`'],
    ['Whatever', 'as `statuses: { PARTIAL: [Whatever] }`'],
    ['GO pending', 'as `statuses: { PARTIAL: [GO pending] }`'],
  ] as const)('%j is told with the policy that reads it', async ([word, hint]) => {
    const { findings } = await judged(`| ID | Status |\n|---|---|\n| x | ${word} |\n`, 'statuses: { GO: [Fixed] }\n');
    expect(findings.find(({ rule }) => rule === 'status-unknown')?.message).toContain(hint);
  });
});

describe('one cause', () => {
  it('is one finding, with its rows', async () => {
    const rows = Array.from({ length: 41 }, (_, row) => `| x${String(row)} | Passed | |\n`).join('');
    const { findings } = await judged(`| ID | Status | Evidence |\n|---|---|---|\n${rows}`);
    const [unknown, ...others] = findings.filter(({ rule }) => rule === 'status-unknown');
    expect(others).toEqual([]);
    expect(unknown?.message).toContain('in 41 rows (lines 3, 4, 5, ');
    expect([unknown?.signal, unknown?.signals]).toEqual([
      null,
      Array.from({ length: 41 }, (_, row) => `x${String(row)}`),
    ]);
  });

  it('of all tables without an evidence column is one, at a header', async () => {
    const table = '| Check | Status | Notes |\n|---|---|---|\n| a | GO | |\n| b | GO | |\n';
    const text = `## One\n\n${table}\n## Two\n\n${table.replaceAll('| a |', '| c |').replaceAll('| b |', '| d |')}`;
    const { findings, gates } = await judged(text);
    const missing = findings.filter(({ rule }) => rule === 'evidence-missing');
    expect(missing.map(({ line, message }) => [line, message.slice(0, 86)])).toEqual([
      [3, '2 tables (lines 3 and 10) have no evidence column, so nothing proves 4 signals (lines '],
    ]);
    expect(missing[0]?.message).toContain('`columns: { evidence: Notes }`');
    expect(gates.map(({ effective, go }) => [effective, go])).toEqual([
      ['NO-GO', 0],
      ['NO-GO', 0],
    ]);
  });

  it('of an evidence cell that says nothing is one', async () => {
    for (const cell of ['', '—', '-', 'n/a', 'TBD', '`-`', 'One finding, reproduced, fixed'])
      expect(await found(`| ID | Status | Evidence |\n|---|---|---|\n| x | GO | ${cell} |\n`)).toEqual([
        'evidence-missing 3',
      ]);
  });

  it('in the policy silences what follows from it', async () => {
    const { findings, verdict } = await judged(
      '| # | Result |\n|---|---|\n| x | Passed |\n',
      'columns: { id: #, status: Result }\n',
    );
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['policy-invalid', 1, 16]]);
    expect([findings[0]?.message, verdict]).toEqual([
      expect.stringContaining('Write it in quotes, as `"#"`'),
      'INVALID',
    ]);
  });
});

describe('words of a cell', () => {
  it.for([
    ['a/b.txt, c.txt + d.txt', ['a/b.txt', 'c.txt', 'd.txt'], []],
    ['build, reports/', ['reports/'], ['build']],
    ['One finding, reproduced, fixed', [], []],
    ['see docs/run.md for CI/CD and Node.js', ['docs/run.md'], ['CI/CD', 'Node.js']],
    ['(docs/run.md:3).', ['docs/run.md:3'], []],
    ['12/15', [], []],
  ] as const)('%s', ([text, paths, names]) => {
    const words = citedWords(text);
    expect(words.filter(({ isPath }) => isPath).map((word) => word.text)).toEqual(paths);
    expect(words.filter(({ isPath }) => !isPath).map((word) => word.text)).toEqual(names);
  });
});

describe('evidence', () => {
  const row = (cell: string): string => `| ID | Status | Evidence |\n|---|---|---|\n| x | GO | ${cell} |\n`;

  it.for([
    ['`evidence/build.log:1-2`', { 'evidence/build.log': 'a\nb\n' }],
    ['`tests/test_a.py::TestA::test_b[1-x]`', { 'tests/test_a.py': 'class TestA:\n  def test_b(self): pass\n' }],
    ['`docs/run.md#how-to-roll-back-1`', { 'docs/run.md': '# How to roll back\n\n## How to *roll* back\n' }],
    ['[steps](run.md#by-hand)', { 'docs/run.md': '# Run\n\n<a name="by-hand"></a>\n' }],
    ['`docs/a#b.md`', { 'docs/a#b.md': 'x' }],
    ['`evidence/*.log`', {}],
    ['`src/*.py`', {}],
    ['`**/x.log`', {}],
    ['see evidence/build.log', {}],
    ['docs', {}],
  ] as const)('%s is there', async ([cell, files]) => {
    expect((await judged(row(cell), '', files)).verdict).toBe('GO');
  });

  it.for([
    ['`evidence/build.log:1-9`', 'evidence-line', 'names lines 1 to 9, but the file has 1 line'],
    ['`evidence/build.log:2-1`', 'evidence-line', 'names lines 2 to 1'],
    ['`tests/login.test.ts::logs in`', 'evidence-line', 'names `logs in`, which `tests/login.test.ts` does not have'],
    ['`README.md#gone`', 'evidence-line', 'names a heading that'],
    ['`evidence/*.txt`', 'evidence-missing', 'matches no file'],
    ['`src/__init__.p?`', 'evidence-empty', 'is an empty file'],
    ['`../*`', 'evidence-unsafe', 'leads out of the repository'],
    ['`login.test.ts`', 'evidence-missing', 'Did you mean `tests/login.test.ts`?'],
    ['`evidence/x.log`', 'evidence-missing', 'Did you mean `docs/evidence/x.log`?'],
    ['`Evidence/BUILD.log`', 'evidence-missing', 'Did you mean `evidence/build.log`?'],
    ['evidence\\build.log', 'evidence-missing', 'Did you mean `evidence/build.log`?'],
    ['`/evidence/build.log`', 'evidence-unsafe', 'as `evidence/build.log`'],
    ['`npm run lint` passed', 'evidence-missing', 'looks like a command, which does not count as evidence'],
    ['`abc1234`', 'evidence-missing', 'looks like a commit'],
    ['`#45`', 'evidence-missing', 'looks like an issue or a pull request'],
    ['`/health`', 'evidence-unsafe', 'a route of a service'],
    ['`gone folder/a.log`', 'evidence-missing', 'does not exist'],
  ] as const)('%s proves nothing', async ([cell, rule, why]) => {
    const { findings, verdict } = await judged(row(cell), '', { 'README.md': '# Apollo\n' });
    const told = findings.filter((finding) => finding.rule !== 'ledger-columns');
    expect([verdict, told.map((finding) => finding.rule)]).toEqual(['NO-GO', [rule]]);
    expect(told[0]?.message).toContain(why);
  });

  it('of code may be a pattern, and is suggested where it is elsewhere', async () => {
    const text = (code: string): string =>
      `| ID | Status | Code Path | Evidence |\n|---|---|---|---|\n| x | GO | ${code} | ${proven} |\n`;
    expect(await found(text('`src/*.py`'))).toEqual([]);
    const { findings } = await judged(text('`lib/a.py`'));
    expect(findings.find(({ rule }) => rule === 'code-missing')?.message).toContain('Did you mean `src/a.py`?');
    expect(await found(text('`src/*.rs`'))).toEqual(['code-missing 3']);
  });
});

describe('a document that is no ledger yet', () => {
  it('is named where there is none, with the line of policy that picks it', async () => {
    const { findings } = await judgeProject({
      head: {
        'docs/launch-readiness.md': Buffer.from('| What | Status |\n|---|---|\n| x | GO |\n'),
        'RELEASE.md': Buffer.from('- [ ] tag\n'),
        'gates.md': Buffer.from('# About gates\n'),
      },
    });
    expect(findings[0]?.message).toContain('`RELEASE.md` and `docs/launch-readiness.md` look like a ledger');
    expect(findings[0]?.message).toContain('`ledger: RELEASE.md` in `.github/gate-ledger.yml`');
    expect(findings[0]?.message).toContain('`gate-ledger init --from RELEASE.md`');
  });

  it('has its tables told once for each header, with the line that reads them', async () => {
    const table = '| Topic | Where | Verdict |\n|---|---|---|\n| a | b | GO |\n';
    const { findings } = await judged(`## A\n\n${table}\n## B\n\n${table}`);
    expect(findings.map(({ rule }) => rule)).toEqual(['table-unread']);
    expect(findings[0]?.message).toContain(
      '2 tables with `Topic`, `Where`, `Verdict` (lines 3 and 9) look like signals',
    );
    expect(findings[0]?.message).toContain('`columns: { id: Topic, status: Verdict }`');
    expect(findings[0]?.message).toContain('`sections: { ignore: [A, B] }`');
  });
});

describe('a task list', () => {
  it('is a ledger where no table has statuses', async () => {
    const { signals, gates } = await judged(
      `# Launch\n\n## Build\n\n- [x] **A-1:** Twice ([log](../evidence/build.log)) @ann\n  - see \`docs/evidence/x.log\`\n- [ ] \`B-2\` Sign @org/release\n1. [x] C-3: Notes — evidence: ${proven}\n\n## After\n\n* [ ] Write it up @ben\n`,
    );
    expect(
      signals.map(({ id, title, owner, effective, evidence: cited }) => [id, title, owner, effective, cited]),
    ).toEqual([
      ['A-1', 'Twice', '@ann', 'GO', ['../evidence/build.log', 'docs/evidence/x.log']],
      ['B-2', 'Sign', '@org/release', 'NO-GO', []],
      ['C-3', 'Notes', null, 'GO', ['evidence/build.log']],
      ['Write it up', null, '@ben', 'NO-GO', []],
    ]);
    expect(gates.map(({ id, go, total }) => [id, go, total])).toEqual([
      ['Build', 2, 3],
      ['After', 0, 1],
    ]);
  });

  it('keeps the id of a task when evidence and an owner are added', async () => {
    const ids = async (task: string) => (await judged(`- ${task}\n`)).signals.map(({ id }) => id);
    for (const task of [
      '[x] Load test',
      `[x] Load test (${proven})`,
      `[x] Load test — evidence: ${proven}, \`a.log\``,
      '[x] Load test [log](a.md) @ann',
      '[x] Load test @ann @ben',
    ])
      expect(await ids(task)).toEqual(['Load test']);
  });

  it.for([
    ['- [x] a\n- [] b', 'table-unread 2'],
    ['- [x] a\n- \\[x] b', 'table-unread 2'],
    ['- [x] a\n- ❌ b', 'table-unread 2'],
    ['- [x] a\n\n> - [ ] b', 'table-unread 3'],
    ['- [ ] a\n- [x] b: NO-GO', 'said-open 2'],
    ['- [ ] ~~a~~', 'ledger-markup 1'],
    ['- [ ] a [x]', 'ledger-markup 1'],
    ['- [ ] a\n- [x] a', 'signal-duplicate 2'],
    [`- [x] a ${proven}\n  - [ ] b`, 'item-overclaimed 1'],
    ['- [x] a', 'evidence-missing 1'],
  ] as const)('%j has %s', async ([text, finding]) => {
    expect(await found(`${text}\n`)).toContain(finding);
  });
});

describe('a change that moves evidence', () => {
  it('is told, though ledger and tracker are as they were', async () => {
    const ledger = Buffer.from(
      `| ID | Status | Evidence |\n|---|---|---|\n| x | GO | ${proven} |\n| y | NO-GO | \`a.log\` |\n`,
    );
    const report = await judgeProject({
      base: { 'signal-ledger.md': ledger, 'evidence/build.log': Buffer.from('ok'), 'a.log': Buffer.from('a') },
      head: { 'signal-ledger.md': ledger, 'proof/build.log': Buffer.from('ok') },
      settings: { mode: 'review' },
    });
    expect(report.changes?.lost).toEqual([{ signal: 'x', path: 'evidence/build.log' }]);
    expect(report.findings.map(({ message }) => message).join()).toContain('Did you mean `proof/build.log`?');
  });
});
