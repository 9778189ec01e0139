import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
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
    expect(stdout).toContain(`${ledgerPath}:9\n`);
    expect(stdout).toContain('git add evidence/load.log');
    expect(stdout).toContain('Gate `2` is GO.');
    expect(text(ledgerPath)).toContain(
      '| B-1 | 2 | Load test | Performance | GO | `src/server.c` | `evidence/load.log` |',
    );
    expect(text(trackerPath).match(/"status": "GO"/g)).toHaveLength(5);
    expect(text('docs/summary.md')).toContain('| 2 | GO | 1 | 0 |');
    repository.commit();
    const review = await runCli(repository.directory, '--base', 'main', '--mode', 'review', '--fail-on', 'warning');
    expect(review.stdout).toContain('this change closes gate 2 and promotes 1 signal');
    expect([review.status, /\b(?:warning|error)\b/.exec(review.stdout)]).toEqual([0, null]);
  });

  it('says what its gate still needs, and closes it only where it is told to', async () => {
    repository.write('evidence/load.log', 'p99 is 80 ms\n');
    const { stdout } = await set('B-1', 'GO', '--evidence', 'evidence/load.log');
    expect(stdout).toContain('Gate `2` has all its signals, and is declared NO-GO: --close declares it GO.');
    expect((await set('A-2', 'partial')).stdout).toContain('Gate `1` needs 1 signal more: `A-2`.');
  });

  it('lowers a gate that would claim too much', async () => {
    expect((await set('A-1', 'NO-GO')).status).toBe(0);
    expect(text(trackerPath)).toMatch(/"name": "Build",\s+"status": "PARTIAL"/);
    await set('A-2', 'NO-GO');
    await set('A-1', 'NO-GO');
    expect((await runCli(repository.directory)).stdout).not.toContain('error');
  });

  it('keeps line ends, the BOM and everything else', async () => {
    const before = `\uFEFF${text(ledgerPath).replaceAll('\n', '\r\n')}`;
    repository.write(ledgerPath, before);
    expect((await set('B-1', 'PARTIAL')).status).toBe(0);
    expect(readFileSync(join(repository.directory, ledgerPath), 'utf8')).toBe(before.replace('NO-GO |', 'PARTIAL |'));
    expect((await set('B-1', 'partial')).stdout).toContain('`B-1` is PARTIAL already; nothing changed.');
  });

  it('checks a task, and names what proves it', async () => {
    repository.write('TASKS.md', '# Launch\n\n- [ ] **A-1:** Build twice @ann\n- [ ] Sign   \n');
    repository.write('.github/gate-ledger.yml', 'ledger: TASKS.md\ntracker: none\n');
    expect((await set('A-1', 'GO', '--evidence', 'evidence/build.log')).stderr).toBe('');
    expect((await set('Sign', 'GO', '--evidence', 'evidence/sign.log', '--owner', '@ben')).stderr).toBe('');
    expect(text('TASKS.md')).toBe(
      '# Launch\n\n- [x] **A-1:** Build twice @ann (`evidence/build.log`)\n- [x] Sign (`evidence/sign.log`) @ben   \n',
    );
    expect((await runCli(repository.directory, '--tag', 'v1.0.0')).status).toBe(0);
  });
});

describe('nothing is written, and one line says why,', () => {
  it.for([
    ['an id that is not there', ['B-2', 'GO'], 'there is no signal `B-2`', 'Did you mean `A-2` or `B-1`?'],
    ['a status that is none', ['B-1', 'GOO'], '`GOO` is no status', 'Did you mean `GO`?'],
    [
      'evidence that is not there',
      ['B-1', 'GO', '--evidence', 'evidence/bild.log'],
      'does not exist',
      'Commit the file',
    ],
    ['evidence elsewhere', ['B-1', 'GO', '--evidence', 'build.log'], 'Did you mean `evidence/build.log`?', ''],
    ['a command as evidence', ['B-1', 'GO', '--evidence', 'make test'], 'looks like a command', 'Commit its output'],
    ['an empty line as evidence', ['B-1', 'GO', '--evidence', ''], 'not empty', ''],
    ['an owner over two lines', ['B-1', 'GO', '--owner', 'a\nb'], 'no line end', ''],
    ['no status at all', ['B-1'], "missing required argument 'status'", ''],
  ] as const)('of %s', async ([, args, why, hint]) => {
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
    expect((await set('B-1', 'GO')).stderr).toContain('is not plain');
  });

  it('of a read-only file, though the ledger could be written', async () => {
    const before = text(ledgerPath);
    chmodSync(join(repository.directory, trackerPath), 0o444);
    const { status, stderr } = await set('B-1', 'PARTIAL');
    expect([status, stderr]).toEqual([2, expect.stringContaining('is read-only; nothing was written')]);
    expect(text(ledgerPath)).toBe(before);
  });

  it('of a ledger behind a link out of the repository', async () => {
    const outside = temporaryFolder();
    repository.write(ledgerPath, null);
    symlinkSync(join(outside, 'x.md'), join(repository.directory, ledgerPath));
    expect((await set('B-1', 'GO', '--ledger', ledgerPath)).status).toBe(2);
  });

  it('of a policy that cannot be obeyed', async () => {
    repository.write('.github/gate-ledger.yml', 'rule: x\n');
    expect((await set('B-1', 'GO')).stderr).toContain('.github/gate-ledger.yml:1: Unexpected key `rule`');
  });
});
