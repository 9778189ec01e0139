import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ledgerPath = 'docs/readiness/signal-ledger.md';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  putCase(repository, 'sound');
  repository.commit();
});

async function ask(...args: readonly string[]) {
  return await runCli(repository.directory, ...args);
}

describe('status', () => {
  it('says who has to do what', async () => {
    expect(await ask('status')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Performance (1 open)
  B-1  NO-GO  Load test
      gate \`2\`, 1 signal from closing
      done when: p99 under 100 ms
`,
    });
  });

  it('puts first what is nearest to closing, and may be asked for one gate or owner', async () => {
    repository.write('docs/readiness/gate-tracker.json', null);
    repository.write('.github/gate-ledger.yml', 'tracker: none\ncolumns: { code: none, exit: none }\n');
    repository.write(
      ledgerPath,
      '| ID | Gate | Owner | Status | Evidence |\n|---|---|---|---|---|\n| A | 1 | Ann | NO-GO | |\n| B | 1 | Ben | PARTIAL | |\n| C | 2 | Ann | NO-GO | `c.log` |\n| D | 2 | | N/A | not built |\n',
    );
    const { stdout } = await ask('status');
    expect(stdout.match(/^ {2}\w|^\S.*/gm)).toEqual(['Ann (2 open)', '  C', '  A', 'Ben (1 open)', '  B']);
    expect(stdout).toContain('evidence: `c.log`');
    expect((await ask('status', '--gate', '2')).stdout).not.toContain('  A ');
    expect((await ask('status', '--owner', 'Ben')).stdout).toMatch(/^Ben \(1 open\)\n/);
    const json = await ask('status', '--owner', 'Ann', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject([
      { gate: '2', signal: { id: 'C' } },
      { gate: '1', signal: { id: 'A' } },
    ]);
  });

  it.for([
    [['--gate', '3'], 'there is no gate `3`', 'Did you mean `1` or `2`?'],
    [['--owner', 'Performanze'], 'there is no owner `Performanze`', 'Did you mean `Performance`?'],
  ] as const)('does not know %j', async ([args, why, hint]) => {
    const { status, stderr } = await ask('status', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).toContain(hint);
  });

  it('says what is wrong where nothing can be read', async () => {
    repository.write(ledgerPath, '# Nothing\n');
    expect((await ask('status')).stderr).toContain(`${ledgerPath}:1: Expected a table`);
  });
});

describe('explain', () => {
  it('tells of a signal down to its evidence', async () => {
    repository.write('evidence/build.log', null);
    const { status, stdout } = await ask('explain', 'A-1');
    expect(status).toBe(0);
    for (const line of [
      'Signal A-1: Build is reproducible',
      '  says GO, is PARTIAL, because of the error `evidence-missing`',
      '  done when: Two builds give the same bytes',
      '    `evidence/build.log` (file): refuted, does not exist',
      '  gate 1 waits for it, and is PARTIAL',
    ])
      expect(stdout).toContain(`${line}\n`);
    expect(stdout).toMatch(/^ {4}docs\/readiness\/signal-ledger.md:7:66 error evidence-missing: /m);
  });

  it('tells of a gate what it requires and needs', async () => {
    const { stdout } = await ask('explain', '2');
    expect(stdout).toBe(`Gate 2: Performance
  is NO-GO: 0 of 1 signals are GO
  declared NO-GO
  required
  signals:
    B-1  NO-GO  Load test
  it stays open until it is declared GO
`);
    repository.write('.github/gate-ledger.yml', 'releases: [{ tags: "v*", gates: [1] }]\n');
    expect((await ask('explain', '2', '--tag', 'v1.0.0')).stdout).toContain('not required for this tag by the policy');
  });

  it('tells of a rule what it asks, and what the policy makes of it', async () => {
    repository.write('.github/gate-ledger.yml', 'rules: { evidence-stale: error }\n');
    const { stdout } = await ask('explain', 'evidence-stale');
    expect(stdout).toContain('  error, set by the policy; by default warning\n');
    expect(stdout).toContain('  it found nothing here\n');
    const fixed = await ask('explain', 'row-cells');
    expect(fixed.stdout).toContain('  no policy may relax it\n');
    expect((await ask('explain', 'signal-removed')).stdout).toContain(
      '  on a pull request, the label `gates-loosened` accepts it\n',
    );
  });

  it('does not know what nobody has', async () => {
    const { status, stderr } = await ask('explain', 'evidence-stail');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean `evidence-stale`?')]);
    expect((await ask('explain', 'evidence')).stderr).toContain('Did you mean `evidence-missing`');
    expect((await runCli(makeRepository().directory, 'set', 'x', 'BLOCKED')).stderr).toContain('Did you mean');
  });
});

describe('check', () => {
  it('shows what to correct first, then what is worth a look, and then what each gate still needs', async () => {
    repository.write('evidence/sign.log', null);
    repository.write('src/build.c', 'newer');
    repository.commit();
    const { stdout } = await ask();
    expect(stdout.match(/^\S.*$|^ {2,}Gate .*$| (?:notice|warning|error) [\w-]+:/gm)).toEqual([
      'Blocked: 1 problem. Release: 0 of 2 gates GO',
      'What to do',
      ' error evidence-missing:',
      'Worth a look',
      ' warning evidence-stale:',
      'What the gates still need',
      '  Gate 1 Build, 1 of 2 GO',
      '  Gate 2 Performance, 0 of 1 GO',
      'What proves the GO signals (1)',
      `Judged ${ledgerPath} in the working tree. No change was judged: no \`--base\` was given.`,
      '`gate-ledger explain RULE` says what a rule asks.',
    ]);
    expect(stdout).toContain(
      '\n  Gate 1 Build, 1 of 2 GO\n      A-2 Artifacts are signed (PARTIAL, because of evidence-missing, Build)\n',
    );
  });

  it('shows many equal findings by the first of them and their lines', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, row) => `| X-${String(row)} | 2 | t | o | GO | | \`gone/${String(row)}.log\` | x |`,
    );
    repository.write(
      ledgerPath,
      `| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
    );
    const { stdout } = await ask('--tracker', 'none');
    expect(stdout.match(/error evidence-missing: The evidence/g)).toHaveLength(3);
    expect(stdout).toContain('\n  5 more like the last one, in lines 6, 7, 8, 9, 10 (evidence-missing)\n');
    expect(stdout).toMatch(/^Blocked: 8 problems\. /);
  });

  it('reviews where a base is given, by the policy of the base', async () => {
    repository.branch('change');
    repository.git('checkout', '--quiet', 'change');
    repository.write('.github/gate-ledger.yml', 'rules: { signal-removed: off }\n');
    repository.commit();
    const { status, stdout } = await ask('--base', 'main');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^Blocked: 1 problem\. Release: 1 of 2 gates GO\n\nWhat to do\n {2}\.github\/gate-ledger\.yml:1:1 error policy-loosened: /,
    );
    expect(stdout).toContain(
      ' notice policy-changed: The base has no policy, so this change is judged by the default ',
    );
    const label = 'Or somebody who may label the pull request accepts it with the label `gates-loosened`.';
    expect(stdout).toContain(label);
    const report = await ask('--base', 'main', '--mode', 'report');
    expect([report.status, report.stdout]).toEqual([0, expect.stringMatching(/^The ledger is in order\. /)]);
    expect(report.stdout).not.toContain(label);
    const release = await ask('--base', 'main', '--tag', 'v1.0.0');
    expect([release.status, release.stdout]).toEqual([
      1,
      expect.stringMatching(/^NO-GO: v1\.0\.0 is held by 1 gate\./),
    ]);
  });

  it('judges all ledgers, and blocks where one blocks', async () => {
    repository.write(
      'app/signal-ledger.md',
      '| Check | Status | Evidence |\n|---|---|---|\n| Unit tests | GO | `evidence/build.log` |\n',
    );
    repository.write(
      'lib/Signal-Ledger.md',
      '| Check | Status | Evidence |\n|---|---|---|\n| Unit tests | GO | `gone.log` |\n',
    );
    repository.commit();
    const { status, stdout } = await ask('--all');
    expect(status).toBe(1);
    expect(stdout.slice(stdout.indexOf('All ledgers\n')).split('\n')).toEqual([
      'All ledgers',
      '  passes  app/signal-ledger.md: The ledger is in order. Release: 1 of 1 gate GO',
      `  passes  ${ledgerPath}: The ledger is in order. Release: 1 of 2 gates GO`,
      '  blocks  lib/Signal-Ledger.md: Blocked: 1 problem. Release: 0 of 1 gate GO',
      '',
    ]);
    const json = await ask('--all', '--format', 'json', '--head', 'HEAD');
    expect((JSON.parse(json.stdout) as { decision: string }[]).map(({ decision }) => decision)).toEqual([
      'pass',
      'pass',
      'block',
    ]);
    expect((await ask('--all', '--ledger', ledgerPath)).stderr).toContain('leave --ledger and --tracker out');
    repository.write('lib/Signal-Ledger.md', null);
    expect((await ask('check', '--all')).status).toBe(0);
    // Nothing passes by being deleted, or renamed.
    const gone = await ask('--all', '--base', 'HEAD');
    expect([gone.status, gone.stdout]).toEqual([1, expect.stringContaining('ledger-removed')]);
    expect(gone.stdout).toContain('  blocks  lib/Signal-Ledger.md: Blocked: 1 problem. Release: cannot be judged\n');
  });

  it('judges the ledger that the policy names with all others', async () => {
    repository.write('.github/gate-ledger.yml', 'ledger: docs/launch.md\ntracker: none\n');
    repository.write('docs/launch.md', '| Check | Status |\n|---|---|\n| Legal | NO-GO |\n');
    repository.commit();
    const { status, stdout } = await ask('--all', '--tag', 'v1.0.0');
    expect(status).toBe(1);
    expect(stdout).toContain('  blocks  docs/launch.md: NO-GO: v1.0.0 is held by 1 gate.\n');
    repository.write(ledgerPath, null);
    repository.write('docs/readiness/gate-tracker.json', null);
    repository.commit();
    expect((await ask('--all')).stdout).toContain(
      '  passes  docs/launch.md: The ledger is in order. Release: 0 of 1 gate GO\n',
    );
  });

  it('does not lose a tracker that moved with its ledger before it was deleted', async () => {
    repository.write('.github/gate-ledger.yml', null);
    repository.git('mv', 'docs/readiness', 'ledger');
    repository.commit();
    repository.git('rm', '--quiet', 'ledger/gate-tracker.json');
    repository.commit();
    const { status, stdout } = await ask('--tag', 'v1.0.0');
    expect([status, stdout]).toEqual([1, expect.stringContaining('tracker-removed')]);
    // One of another ledger is that one's.
    repository.write('.github/gate-ledger.yml', 'tracker: none\n');
    expect((await ask()).stdout).not.toContain('tracker-removed');
  });

  it('takes a folder by a link for what is in it', async () => {
    symlinkSync('evidence', join(repository.directory, 'proof'));
    repository.write(
      ledgerPath,
      readFileSync(join(repository.directory, ledgerPath), 'utf8').replace(
        '`evidence/sign.log` + `evidence/keys/`',
        '`proof`',
      ),
    );
    repository.commit();
    expect((await ask('--head', 'HEAD')).stdout).not.toContain('evidence-empty');
  });

  it('says where there is no ledger at all', async () => {
    const empty = makeRepository();
    expect((await runCli(empty.directory, '--all')).stderr).toContain('there is no file named signal-ledger.md');
  });
});

describe('a bare clone', () => {
  it('answers what is asked of commits', async () => {
    const bare = temporaryFolder();
    repository.git('clone', '--quiet', '--bare', repository.directory, bare);
    expect((await runCli(bare, 'history')).stdout).toContain('signal-ledger.md and');
    expect((await runCli(bare, 'badge')).stdout).toContain('<svg');
    expect((await runCli(bare, '--head', 'HEAD')).stdout).toMatch(
      /^The ledger is in order\. Release: 1 of 2 gates GO\n/,
    );
    expect((await runCli(bare, '--all', '--head', 'HEAD')).stdout).toContain('All ledgers');
    expect((await runCli(bare, 'status', '--head', 'HEAD')).stdout).toContain('Performance (1 open)');
    for (const args of [['set', 'B-1', 'GO'], ['sync'], ['init']])
      expect((await runCli(bare, ...args)).stderr).toContain('this repository has no working tree to write to');
  });
});
