import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { payload, runCli, runCliBundle, runStep } from '../support/bundle.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const header = '| ID | Status | Title |\n|---|---|---|\n';
const sound = '| ID | Status | Evidence |\n|---|---|---|\n| A | GO | `proof.log` |\n';
/* It takes the parser of Markdown half a minute. */
const endless = header + `| A | GO | ${'~a~ '.repeat(400)} |\n`.repeat(6000).slice(0, 4_000_000);

function makeProject(): TestRepository {
  const repository = makeRepository();
  repository.write('proof.log', 'proof');
  repository.write('gate-tracker.json', '{"gates": [{"id": 1, "required_signal_ids": ["A"]}]}');
  return repository;
}

// Each waits for the end of a thread's time, and all wait at once.
describe.concurrent('what outruns the parser', () => {
  it('is refused in a few seconds, from a terminal', async () => {
    const repository = makeProject();
    repository.write('signal-ledger.md', endless);
    const started = performance.now();
    const { status, stdout, stderr } = await runCliBundle(repository.directory);
    expect([status, stderr.replace(/^[A-Z].* …$/gm, '').trim()]).toEqual([1, '']);
    expect(stdout).toContain('signal-ledger.md:1:1 error document-size');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is refused in a few seconds, in a workflow', async () => {
    const repository = makeProject();
    repository.write('signal-ledger.md', endless);
    const sha = repository.commit();
    const started = performance.now();
    const { status, outputs } = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/heads/main',
      bundle: true,
    });
    expect([status, outputs['verdict'], outputs['reason']]).toEqual([1, 'INVALID', 'document-size']);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is refused in release notes, and holds up the release', async () => {
    const repository = makeProject();
    repository.write('signal-ledger.md', sound);
    repository.write('notes.md', '| a |\n|---|\n| ~~a~~ |\n\n'.repeat(12_000));
    repository.write('.github/gate-ledger.yml', 'releases: [{ tags: "v*", notes: { path: notes.md } }]\n');
    repository.commit();
    const started = performance.now();
    const { status, stdout } = await runCliBundle(repository.directory, '--head', 'HEAD', '--tag', 'v1.0.0');
    expect(status).toBe(1);
    expect(stdout).toMatch(/release-notes: The file `notes.md` of the release notes cannot be read/);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a Node that is too old', () => {
  const old = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process.versions, 'node', { value: '18.20.0' });")}`;
  const run = (script: string, env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ['--import', old, join(import.meta.dirname, '../../dist', script)], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    });

  it('is told in one line, from a terminal', () => {
    const { status, stdout, stderr } = run('cli/index.js', {});
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'gate-ledger: Gate Ledger needs Node 20 or newer, this is Node 18.20.0.\n',
    ]);
  });

  it('blocks a workflow', () => {
    const output = join(temporaryFolder(), 'output');
    const { status, stdout } = run('index.js', { GITHUB_OUTPUT: output });
    expect([status, stdout]).toEqual([1, '::error::Gate Ledger needs Node 20 or newer, this is Node 18.20.0.\n']);
  });
});

describe('a repository without a working tree', () => {
  it('has a history, a badge and a verdict on a commit', async () => {
    const repository = makeProject();
    repository.write('signal-ledger.md', sound);
    repository.commit();
    const bare = temporaryFolder();
    repository.git('clone', '--quiet', '--bare', '.', bare);
    expect((await runCli(bare, 'history')).status).toBe(0);
    expect((await runCli(bare, 'badge')).stdout).toContain('<svg');
    expect((await runCli(bare, '--head', 'HEAD')).stdout).toContain('1 of 1 gate');
    const { status, stderr } = await runCli(bare);
    expect([status, stderr]).toEqual([2, expect.stringContaining('has no working tree')]);
  });
});

describe('a ledger with the line ends of Windows', () => {
  it('is judged alike in the working tree and in the commit', async () => {
    const repository = makeProject();
    repository.git('config', 'core.autocrlf', 'true');
    repository.write('signal-ledger.md', sound.replaceAll('\n', '\r\n'));
    repository.write('gate-tracker.json', '{\r\n"gates": [{"id": 1, "required_signal_ids": ["A"]}]\r\n}\r\n');
    repository.commit();
    for (const more of [[], ['--head', 'HEAD']])
      expect((await runCli(repository.directory, ...more)).stdout).toMatch(
        /^The ledger is in order\. Release: 1 of 1 gate GO\n/,
      );
  });
});
