import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report.ts';
import { runCli } from '../support/bundle.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, '__tests__/fixtures');
const ledgerPath = 'docs/readiness/signal-ledger.md';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  put('sound');
  repository.commit();
});

function put(name: string): void {
  repository.copy(join(fixtures, name, 'ledger.md'), ledgerPath);
  repository.copy(join(fixtures, name, 'tracker.json'), 'docs/readiness/gate-tracker.json');
  repository.copy(join(fixtures, name, 'files'), '.');
}

describe('the command line', () => {
  it('judges the working tree, uncommitted changes too', async () => {
    expect(await runCli(repository.directory)).toMatchObject({ status: 0, stderr: '' });
    put('row-with-extra-pipe');
    const { status, stdout } = await runCli(repository.directory, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain(`${ledgerPath}:7:1 error row-cells`);
    expect(stdout).toContain('(working tree)');
    expect((await runCli(repository.directory, '--head', 'HEAD')).status).toBe(0);
  });

  it('finds a ledger that is not yet committed, and none that is ignored', async () => {
    repository.git('rm', '-r', '--quiet', '--cached', 'docs');
    expect((await runCli(repository.directory)).status).toBe(0);
    repository.write('.gitignore', 'docs\n');
    expect((await runCli(repository.directory)).stdout).toContain('ledger-missing');
  });

  it('shows what changed since the merge base', async () => {
    put('changes');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
    repository.write('other.txt', 'x');
    repository.commit();
    const { status, stdout } = await runCli(repository.directory, '--head', 'main', '--base', 'other');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Changes since [0-9a-f]{12} \(the merge base\)$/m);
    expect(stdout).toMatch(/^ {2}B-1 {2}promoted {3}NO-GO -> GO +status, evidence$/m);
  });

  it('blocks a release while a gate is open', async () => {
    const { status, stdout } = await runCli(repository.directory, '--tag', 'v1.0.0');
    expect(status).toBe(1);
    expect(stdout).toContain('Blocked in release mode: gates-open.');
  });

  it('prints the report as JSON and nothing else', async () => {
    const { stdout } = await runCli(repository.directory, '--format', 'json', '--head', 'HEAD');
    expect(reportSchema.parse(JSON.parse(stdout))).toMatchObject({
      verdict: 'NO-GO',
      subject: { sha: repository.git('rev-parse', 'HEAD'), baseSha: null },
      changes: null,
    });
    expect((await runCli(repository.directory, '--format', 'json', '--head', 'HEAD')).stdout).toBe(stdout);
  });

  it('prints Markdown', async () => {
    expect((await runCli(repository.directory, '--format', 'markdown')).stdout).toMatch(
      /^### NO-GO: 1 of 2 gates GO$/m,
    );
  });

  it('takes paths from the folder it is called in', async () => {
    const folder = join(repository.directory, 'docs/readiness');
    expect((await runCli(folder, '--ledger', 'signal-ledger.md', '--tracker', './gate-tracker.json')).status).toBe(0);
    expect(await runCli(folder, '--ledger', '../../../elsewhere.md')).toMatchObject({ status: 2, stdout: '' });
  });

  it.for([
    [['--mode', 'strict'], '--mode: unexpected "strict", expected auto, review, release, report'],
    [['--fail-on', 'x'], '--fail-on: unexpected "x", expected error, warning, open-gate'],
    [['--format', 'xml'], '--format: unexpected "xml", expected text, json, markdown'],
    [['--tag', '-x'], '--tag'],
    [['--wrong'], "Unknown option '--wrong'"],
    [['publish'], 'unknown command "publish"'],
    [['check', 'more'], 'unexpected argument "more"'],
    [['--head', 'nowhere'], '--head: this repository has no commit "nowhere"'],
    [['--base', '--output=x'], '--base'],
  ] as const)('%j is wrong usage', async ([args, message]) => {
    const { status, stdout, stderr } = await runCli(repository.directory, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('fails with 2 where there is no repository', async () => {
    expect(await runCli('/')).toMatchObject({ status: 2, stdout: '' });
  });

  it('tells its usage and its version', async () => {
    expect((await runCli(repository.directory, '--help')).stdout).toMatch(/^Usage: gate-ledger/);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await runCli(repository.directory, '--version')).stdout).toBe(`${version}\n`);
  });
});

describe('evidence in the working tree', () => {
  it.for([
    ['a link out of the repository', 'evidence-unsafe', (): void => void repository.git('config', 'x.y', 'z')],
    [
      'an empty folder',
      'evidence-missing',
      (): void => {
        mkdirSync(join(repository.directory, 'evidence/empty'));
      },
    ],
  ] as const)('%s does not count', async ([, rule, prepare]) => {
    prepare();
    const path = rule === 'evidence-unsafe' ? 'evidence/out' : 'evidence/empty';
    if (rule === 'evidence-unsafe') execFileSync('ln', ['-s', '/etc/passwd', join(repository.directory, path)]);
    const text = readFileSync(join(repository.directory, ledgerPath), 'utf8').replace('evidence/build.log', path);
    repository.write(ledgerPath, text);
    const { status, stdout } = await runCli(repository.directory);
    expect(status).toBe(1);
    expect(stdout).toContain(`error ${rule}: `);
  });
});

describe('a fresh clone', () => {
  it('judges its own ledger with `npm start`, without an install', () => {
    const clone = makeRepository().directory;
    for (const path of ['package.json', 'dist', 'docs', 'src', 'bench', '__tests__', '.github', 'README.md'])
      cpSync(join(root, path), join(clone, path), { recursive: true });
    rmSync(join(clone, 'node_modules'), { recursive: true, force: true });
    const output = execFileSync('npm', ['start', '--silent'], { cwd: clone, encoding: 'utf8' });
    expect(output).toMatch(/^Gate Ledger 1\.0\n/);
    expect(output).toContain('Passes in report mode');
  });
});
