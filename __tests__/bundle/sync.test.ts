import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

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

describe('sync', () => {
  it('has nothing to do where all agree', async () => {
    for (const args of [['sync'], ['sync', '--check']])
      expect(await runCli(repository.directory, ...args)).toMatchObject({
        status: 0,
        stdout: 'The tracker and the snapshots agree with the ledger; nothing changed.\n',
      });
  });

  it('makes the tracker follow new, moved and renamed rows, and says it before with --check', async () => {
    const row = '| B-2 | 2 | Soak test | Soakers | PARTIAL | `src/server.c` | | 24 hours |\n';
    repository.write(ledgerPath, `${text(ledgerPath).replace('| Performance |', '| Loaders |')}${row}`);
    const before = text(trackerPath);
    const check = await runCli(repository.directory, 'sync', '--check');
    expect([check.status, text(trackerPath)]).toEqual([1, before]);
    const done = await runCli(repository.directory, 'sync');
    expect([done.status, done.stdout]).toEqual([0, check.stdout]);
    expect((await runCli(repository.directory)).stdout).not.toMatch(/error|drift/);
    expect((await runCli(repository.directory, 'sync', '--check')).status).toBe(0);
  });

  it('lowers in one run the gate that a new signal opens, and says each change in a line', async () => {
    const row = '| A-3 | 1 | Notes are signed | Build | PARTIAL | `src/sign.c` | | Signature verifies |\n';
    repository.write(ledgerPath, `${text(ledgerPath)}${row}`);
    const before = text(trackerPath);
    const { status, stdout } = await runCli(repository.directory, 'sync');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      `${trackerPath}:7: GO -> PARTIAL (gate \`1\`)`,
      `${trackerPath}:11: nothing -> A-3 (required by gate \`1\`)`,
      `${trackerPath}:42: nothing -> { "id": "A-3", "owner": "Build", "status": "PARTIAL" } (signals of the tracker)`,
    ]);
    expect(text(trackerPath)).toBe(
      before
        .replace('"status": "GO"', '"status": "PARTIAL"')
        .replace('"A-2"\n', '"A-2",\n        "A-3"\n')
        .replace(
          /\n {2}\]\n\}\n$/,
          ',\n    {\n      "id": "A-3",\n      "owner": "Build",\n      "status": "PARTIAL"\n    }\n  ]\n}\n',
        ),
    );
    expect((await runCli(repository.directory, 'sync', '--check')).status).toBe(0);
  });

  it('agrees with `set` on evidence that is still to be added to git', async () => {
    repository.write('.github/gate-ledger.yml', 'snapshots: [summary.md]\n');
    repository.write(
      'summary.md',
      '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | GO | 2 | 0 |\n| 2 | NO-GO | 0 | 1 |\n',
    );
    repository.write('evidence/load.log', 'p99 is 80 ms\n');
    await runCli(repository.directory, 'set', 'B-1', 'GO', '--evidence', 'evidence/load.log', '--close');
    expect(text('summary.md')).toContain('| 2 | GO | 1 | 0 |');
    expect(await runCli(repository.directory, 'sync', '--check')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nobody else has it: git add evidence/load.log\n') as string,
    });
  });

  it('takes nothing away', async () => {
    repository.write(ledgerPath, text(ledgerPath).replace(/\| B-1 .*\n/, ''));
    const { stdout } = await runCli(repository.directory, 'sync');
    expect(stdout).toContain('`B-1` is in the tracker, but not in the ledger. It was kept');
    expect(text(trackerPath)).toContain('"B-1"');
  });

  it('makes snapshots follow where there is no tracker', async () => {
    repository.write(trackerPath, null);
    repository.write('.github/gate-ledger.yml', 'tracker: none\nsnapshots: [summary.md]\n');
    repository.write(
      'summary.md',
      '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | GO | 1 | 1 |\n| 2 | GO | 0 | 0 |\n',
    );
    expect((await runCli(repository.directory, 'sync')).status).toBe(0);
    expect(text('summary.md')).toContain('| 1 | GO | 2 | 0 |\n| 2 | NO-GO | 0 | 1 |\n');
  });
});
