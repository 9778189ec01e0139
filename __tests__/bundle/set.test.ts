import { chmodSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ledgerPath = 'docs/readiness/signal-ledger.md';
const trackerPath = 'docs/readiness/gate-tracker.json';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  putCase(repository, 'sound');
  repository.commit();
});

function text(path: string): string {
  return readFileSync(join(repository.directory, path), 'utf8');
}

async function set(...args: readonly string[]) {
  return await runCli(repository.directory, 'set', ...args);
}

describe('one promotion', () => {
  it('is one command, and passes review without a warning of its own', async () => {
    repository.write(
      'docs/summary.md',
      '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | GO | 2 | 0 |\n| 2 | NO-GO | 0 | 1 |\n',
    );
    repository.write('.github/gate-ledger.yml', 'snapshots: [docs/summary.md]\n');
    repository.commit();
    repository.branch('promotion');
    repository.git('checkout', '--quiet', 'promotion');
    repository.write('evidence/load.log', 'p99 is 80 ms\n');
    const { status, stdout, stderr } = await set('B-1', 'GO', '--evidence', 'evidence/load.log', '--close');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      `${ledgerPath}:9: NO-GO -> GO (status of \`B-1\`)`,
      `${ledgerPath}:9: nothing -> \`evidence/load.log\` (evidence of \`B-1\`)`,
      `${trackerPath}:19: NO-GO -> GO (gate \`2\`)`,
      `${trackerPath}:39: NO-GO -> GO (status of \`B-1\`)`,
      `${trackerPath}:40: reviewed as it is now (fingerprint of \`B-1\`)`,
      'docs/summary.md:4: NO-GO -> GO (status of gate `2`)',
      'docs/summary.md:4: 0 -> 1 (closed signals of gate `2`)',
      'docs/summary.md:4: 1 -> 0 (open signals of gate `2`)',
      'Add the evidence to git, otherwise nobody else has it: git add evidence/load.log',
      'Gate `2` is GO once that is added.',
    ]);
    expect(text(ledgerPath)).toContain(
      '| B-1 | 2 | Load test | Performance | GO | `src/server.c` | `evidence/load.log` |',
    );
    expect(text(trackerPath).match(/"status": "GO"/g)).toHaveLength(5);
    expect(text('docs/summary.md')).toContain('| 2 | GO | 1 | 0 |');
    repository.commit();
    const review = await runCli(repository.directory, '--base', 'main', '--mode', 'review', '--fail-on', 'warning');
    expect(review.stdout).toMatch(
      /^This change can merge\. Release: 2 of 2 gates GO \(\+1\)\nNothing must be done before it merges\.\n\nWhat this change does\n/,
    );
    expect(review.stdout).toContain(
      '\n  Gate 2 Performance: 0/1 → 1/1 signals GO, NO-GO → GO\n      declared: NO-GO → GO\n' +
        '  B-1 Load test: NO-GO → GO\n      evidence: none → evidence/load.log\n\n',
    );
    expect([review.status, /\b(?:warning|error)\b/.exec(review.stdout)]).toEqual([0, null]);
  });

  it('says what its gate still needs, and closes it only where it is told to', async () => {
    repository.write('evidence/load.log', 'p99 is 80 ms\n');
    const { stdout } = await set('B-1', 'GO', '--evidence', 'evidence/load.log');
    expect(stdout).toContain('All signals of Gate `2` are GO, but it is declared NO-GO. Use --close to declare it GO.');
    expect((await set('A-2', 'partial')).stdout).toContain('Gate `1` needs 1 signal more: `A-2`.');
  });

  it('lowers a gate that would claim too much', async () => {
    expect((await set('A-1', 'NO-GO')).status).toBe(0);
    expect(text(trackerPath)).toMatch(/"name": "Build",\s+"status": "PARTIAL"/);
    await set('A-2', 'NO-GO');
    await set('A-1', 'NO-GO');
    expect((await runCli(repository.directory)).stdout).not.toContain('error');
  });

  it('closes no gate whose signals are not proven', async () => {
    const { status, stdout } = await set('B-1', 'GO', '--close');
    expect(status).toBe(0);
    expect(stdout).toContain(`${ledgerPath}:9: evidence-missing: There is no evidence for \`B-1\``);
    expect(stdout).toContain('Gate `2` needs 1 signal more: `B-1`.');
    expect(text(trackerPath)).toMatch(/"name": "Performance",\s+"status": "NO-GO"/);
  });

  it('counts on evidence that the row plans already, and says that it is not in git', async () => {
    repository.write(ledgerPath, text(ledgerPath).replace('c` | |', 'c` | `evidence/load.log`, `evidence/raw.bin` |'));
    repository.write('.gitignore', '*.bin\n');
    repository.commit();
    repository.write('evidence/load.log', 'p99 is 80 ms\n');
    repository.write('evidence/raw.bin', 'x');
    const { stdout } = await set('B-1', 'GO', '--close');
    expect(stdout).toContain('nobody else has it: git add evidence/load.log\n');
    expect(stdout).toContain('nobody else has it: git add -f evidence/raw.bin\n');
    expect(stdout).toContain('Gate `2` is GO once that is added.');
  });

  it('takes a pattern and an address as evidence', async () => {
    const args = ['--evidence', 'evidence/*.log', '--evidence', ' https://example.com/p99 '];
    expect(await set('B-1', 'GO', ...args)).toMatchObject({ status: 0, stderr: '' });
    expect(text(ledgerPath)).toContain('| `evidence/*.log`, `https://example.com/p99` |');
  });

  it('takes the words of the policy in any case, where one is meant', async () => {
    repository.write(
      '.github/gate-ledger.yml',
      'statuses: { GO: [Passed], PARTIAL: [Begun, BEGUN], NO-GO: [begun] }\n',
    );
    repository.write(ledgerPath, text(ledgerPath).replaceAll('| GO |', '| Passed |'));
    expect((await set('B-1', 'PASSED')).status).toBe(0);
    expect(text(ledgerPath)).toContain('| Performance | Passed |');
    expect((await set('B-1', 'Begun')).stdout).toContain('Passed -> PARTIAL (status of `B-1`)');
    expect((await set('B-1', 'bEGUN')).stderr).toContain('`bEGUN` is not a status, expected');
  });

  it('shows a table of gates in the ledger itself, however the file is written', async () => {
    const table =
      '\n| Gate | Closed Signals | Status | Open Signals |\n|--|--:|--|--:|\n| Gate 2 |      0 | **NO-GO** |    1 |';
    repository.write('.github/gate-ledger.yml', `snapshots: [${ledgerPath}]\nsections: { only: [Signals] }\n`);
    const before =
      `\uFEFF${text(ledgerPath).replace('\n| Signal ID', '\n## Signals\n\n| Signal ID')}\n## Gates\n${table}`.replaceAll(
        '\n',
        '\r\n',
      );
    repository.write(ledgerPath, before);
    const args = ['--evidence', 'evidence/build.log', '--close'];
    expect(await set('B-1', 'GO', ...args)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(repository.directory, ledgerPath), 'utf8')).toBe(
      before
        .replace('NO-GO | `src/server.c` | |', 'GO | `src/server.c` | `evidence/build.log` |')
        .replace('     0 | **NO-GO** |    1 |', '     1 | **GO** |    0 |'),
    );
  });

  it('says where a gate has nothing that is applicable', async () => {
    expect((await set('B-1', 'n/a')).stdout).toContain('All signals of Gate `2` are N/A');
  });

  it('follows a link in the repository, which stays', async () => {
    repository.write('ledger.md', text(ledgerPath));
    repository.write(ledgerPath, null);
    symlinkSync('../../ledger.md', join(repository.directory, ledgerPath));
    expect(await set('B-1', 'PARTIAL')).toMatchObject({ status: 0, stderr: '' });
    expect(lstatSync(join(repository.directory, ledgerPath)).isSymbolicLink()).toBe(true);
    expect(text('ledger.md')).toContain('| Performance | PARTIAL |');
  });

  it('keeps line ends, the BOM and everything else', async () => {
    const before = `\uFEFF${text(ledgerPath).replaceAll('\n', '\r\n')}`;
    repository.write(ledgerPath, before);
    expect((await set('B-1', 'PARTIAL')).status).toBe(0);
    expect(readFileSync(join(repository.directory, ledgerPath), 'utf8')).toBe(before.replace('NO-GO |', 'PARTIAL |'));
    expect((await set('B-1', 'partial')).stdout).toContain('`B-1` is already PARTIAL; nothing changed.');
  });

  it('checks a task, and names what proves it', async () => {
    repository.write('TASKS.md', '# Launch\n\n- [ ] **A-1:** Build twice @ann\n- [ ] Sign   \n');
    repository.write('.github/gate-ledger.yml', 'ledger: TASKS.md\ntracker: none\n');
    expect((await set('A-1', 'GO', '--evidence', 'evidence/build.log')).stderr).toBe('');
    expect((await set('Sign', 'GO', '--evidence', 'evidence/sign.log', '--owner', '@ben')).stderr).toBe('');
    expect(text('TASKS.md')).toBe(
      '# Launch\n\n- [x] **A-1:** Build twice @ann (`evidence/build.log`)\n- [x] Sign (`evidence/sign.log`) @ben   \n',
    );
    const dirty = await runCli(repository.directory, '--tag', 'v1.0.0');
    expect([dirty.status, dirty.stdout]).toEqual([
      1,
      expect.stringContaining('The working tree has changes that are not committed'),
    ]);
    repository.commit();
    expect((await runCli(repository.directory, '--tag', 'v1.0.0')).status).toBe(0);
  });
});

describe('in a folder', () => {
  it('means what lies there, and else what lies in the root', async () => {
    repository.write('app/logs/load.log', 'ok');
    repository.write('evidence/root.log', 'ok');
    repository.write('logs/load.log', 'of the root');
    repository.commit();
    const setIn = async (path: string) =>
      await runCli(join(repository.directory, 'app'), 'set', 'B-1', 'PARTIAL', '--evidence', path);
    expect((await setIn('logs/load.log')).status).toBe(0);
    expect((await setIn('../logs/load.log:1')).status).toBe(0);
    expect((await setIn('evidence/root.log')).status).toBe(0);
    expect(text(ledgerPath)).toContain('`app/logs/load.log`, `logs/load.log:1`, `evidence/root.log`');
  });
});

describe('nothing is written, and one line says why,', () => {
  it.for([
    ['an id that is not there', ['B-2', 'GO'], 'there is no signal `B-2`', 'Did you mean `A-2` or `B-1`?'],
    ['a status that is none', ['B-1', 'GOO'], '`GOO` is not a status', 'Did you mean `GO`?'],
    [
      'evidence that is not there',
      ['B-1', 'GO', '--evidence', 'evidence/bild.log'],
      'does not exist',
      'Commit the file',
    ],
    ['evidence elsewhere', ['B-1', 'GO', '--evidence', 'build.log'], 'Did you mean `evidence/build.log`?', ''],
    ['a command as evidence', ['B-1', 'GO', '--evidence', 'make test'], 'looks like a command', 'Commit its output'],
    ['an empty line as evidence', ['B-1', 'GO', '--evidence', ''], 'not empty', ''],
    ['an empty file as evidence', ['B-1', 'GO', '--evidence', 'evidence/none.log'], 'is an empty file', ''],
    ['evidence over two lines', ['B-1', 'GO', '--evidence', 'a\nb'], 'cannot have a line end', ''],
    ['an owner that is blank', ['B-1', 'GO', '--owner', ' '], 'not empty', ''],
    ['an owner over two lines', ['B-1', 'GO', '--owner', 'a\nb'], 'cannot have a line end', ''],
    ['no status at all', ['B-1'], "missing required argument 'status'", ''],
  ] as const)('of %s', async ([, args, why, hint]) => {
    repository.write('evidence/none.log', '');
    const before = [text(ledgerPath), text(trackerPath)];
    const { status, stdout, stderr } = await set(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr).toContain(hint);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect([text(ledgerPath), text(trackerPath)]).toEqual(before);
  });

  it('of an id that stands twice', async () => {
    repository.write(ledgerPath, text(ledgerPath).replace('| A-2 |', '| A-1 |'));
    expect((await set('A-1', 'GO')).stderr).toContain('There are 2 rows `A-1`');
  });

  it('of a row that is not plain', async () => {
    repository.write(ledgerPath, text(ledgerPath).replace('| Load test |', '| Load <b>test</b> |'));
    expect((await set('B-1', 'GO')).stderr).toContain('cannot be edited');
  });

  it('of a read-only file, though the ledger could be written', async () => {
    const before = text(ledgerPath);
    chmodSync(join(repository.directory, trackerPath), 0o444);
    const { status, stderr } = await set('B-1', 'PARTIAL');
    expect([status, stderr]).toEqual([2, expect.stringContaining('is read-only; nothing was written')]);
    expect(text(ledgerPath)).toBe(before);
  });

  it('of a ledger behind a link out of the repository', async () => {
    const outside = join(temporaryFolder(), 'x.md');
    const before = text(ledgerPath);
    writeFileSync(outside, before);
    repository.write(ledgerPath, null);
    symlinkSync(outside, join(repository.directory, ledgerPath));
    const { status, stderr } = await set('B-1', 'PARTIAL', '--ledger', ledgerPath);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is a symbolic link out of the repository')]);
    expect(readFileSync(outside, 'utf8')).toBe(before);
  });

  it('of a ledger that is not read as it is shown', async () => {
    const before = `${text(ledgerPath)}\n> | ID | Status |\n> |---|---|\n> | Z-1 | GO |\n`;
    repository.write(ledgerPath, before);
    for (const args of [['set', 'B-1', 'PARTIAL'], ['sync']]) {
      const { status, stdout, stderr } = await runCli(repository.directory, ...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`gate-ledger: ${ledgerPath}:`);
    }
    expect(text(ledgerPath)).toBe(before);
  });

  it.for([
    [
      'an entry of the tracker that stands twice',
      '"id": "A-2",\n      "owner"',
      '"id": "A-1",\n      "owner"',
      'second signal `A-1`',
    ],
    ['a gate of the tracker that stands twice', '"id": 2,', '"id": 1,', 'second gate `1`'],
    ['a tracker that is no JSON', '"gates": [', '"gates": [[', 'Unexpected'],
  ] as const)('of %s', async ([, from, to, why]) => {
    repository.write(trackerPath, text(trackerPath).replace(from, to));
    const before = [text(ledgerPath), text(trackerPath)];
    const { status, stdout, stderr } = await set('A-1', 'PARTIAL');
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
    expect([text(ledgerPath), text(trackerPath)]).toEqual(before);
  });

  it('of a table without a column for evidence', async () => {
    repository.write(ledgerPath, text(ledgerPath).replace('| Evidence |', '| Anything |'));
    expect((await set('B-1', 'PARTIAL', '--evidence', 'evidence/build.log')).stderr).toContain(
      'The table has no column for the evidence. Add one first, as `Evidence`.',
    );
  });

  it('of evidence beside a bare word that is a file, and would be one no more', async () => {
    repository.write('Makefile', 'all:\n');
    repository.write('evidence/c d.log', 'x\n');
    const before = text(ledgerPath).replace('c` | |', 'c` | Makefile |');
    repository.write(ledgerPath, before);
    const { status, stderr } = await set('B-1', 'PARTIAL', '--evidence', 'evidence/c d.log');
    expect([status, stderr]).toEqual([2, expect.stringContaining('would not be read as you want')]);
    expect(text(ledgerPath)).toBe(before);
  });

  it('of a snapshot that is not there', async () => {
    repository.write('.github/gate-ledger.yml', 'snapshots: [summary.md]\n');
    repository.write('docs/Summary.md', 'x\n');
    const before = text(ledgerPath);
    const { status, stderr } = await set('B-1', 'PARTIAL');
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('no file `summary.md`. Did you mean `docs/Summary.md`?'),
    ]);
    expect(text(ledgerPath)).toBe(before);
  });

  it('of a policy that cannot be obeyed', async () => {
    repository.write('.github/gate-ledger.yml', 'rule: x\n');
    expect((await set('B-1', 'GO')).stderr).toContain('.github/gate-ledger.yml:1: Unexpected key `rule`');
  });
});
