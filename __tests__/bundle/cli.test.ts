import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/judge/report/report.ts';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');
const ledgerPath = 'docs/readiness/signal-ledger.md';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  put('sound');
  repository.commit();
});

function put(name: string): void {
  putCase(repository, name);
}

describe('the command line', () => {
  it('judges the working tree, uncommitted changes too', async () => {
    expect(await runCli(repository.directory)).toMatchObject({ status: 0, stderr: '' });
    put('row-with-extra-pipe');
    const { status, stdout } = await runCli(repository.directory, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain(`${ledgerPath}:7:1 error row-cells`);
    expect(stdout).toMatch(/^Blocked: 1 problem\. Release: cannot be judged\n\nWhat to do\n/);
    expect(stdout).toContain(`\nJudged ${ledgerPath} in the working tree. No change was judged: `);
    expect((await runCli(repository.directory, '--head', 'HEAD')).status).toBe(0);
  });

  it('judges the same from a folder below the root', async () => {
    repository.write('src/build.c', 'changed');
    repository.commit();
    const above = await runCli(repository.directory);
    expect(above.stdout).toContain('warning evidence-stale');
    expect((await runCli(join(repository.directory, 'docs'))).stdout).toBe(above.stdout);
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
    expect(stdout).toMatch(
      /^This change can merge\. Release: 0 of 2 gates GO \(−1\)\nNothing must be done before it merges\. Open gates hold up a release, not this change\.\n\nWhat this change does\n/,
    );
    expect(stdout).toContain('\n  B-1 Load test: NO-GO → GO\n      evidence: none → evidence/build.log\n');
    const [head, base] = ['main', 'main~1'].map((name) => repository.git('rev-parse', name).trim().slice(0, 12));
    expect(stdout).toContain(
      `\nJudged ${ledgerPath} at ${String(head)}, compared with ${String(base)} (the merge base).\n`,
    );
  });

  it('blocks a release while a gate is open', async () => {
    const { status, stdout } = await runCli(repository.directory, '--tag', 'v1.0.0');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^NO-GO: v1\.0\.0 is held by 1 gate\.\n\nGates to close\n {2}Gate 2 Performance, 0 of 1 GO\n {6}B-1 Load test \(NO-GO, Performance\)\n/,
    );
    expect(stdout).toMatch(/^Judged .* for the tag v1\.0\.0\.$/m);
  });

  it('prints the report as JSON and nothing else', async () => {
    const { stdout } = await runCli(repository.directory, '--format', 'json', '--head', 'HEAD');
    expect(reportSchema.parse(JSON.parse(stdout))).toMatchObject({
      verdict: 'NO-GO',
      subject: { sha: repository.head(), baseSha: null },
      changes: null,
    });
    expect((await runCli(repository.directory, '--format', 'json', '--head', 'HEAD')).stdout).toBe(stdout);
  });

  it('prints Markdown', async () => {
    expect((await runCli(repository.directory, '--format', 'markdown')).stdout).toMatch(
      /^### ✅ \*\*The ledger is in order\.\*\* Release: 1 of 2 gates GO\n\nNothing must be corrected\. Open gates hold up a release\.\n\n#### What the gates still need\n\n- Gate `2` Performance, /,
    );
  });

  it('finds the ledger from any folder of the repository', async () => {
    mkdirSync(join(repository.directory, 'deep/er'), { recursive: true });
    expect((await runCli(join(repository.directory, 'deep/er'))).status).toBe(0);
    expect((await runCli(join(repository.directory, 'docs'), '--head', 'HEAD')).status).toBe(0);
  });

  it('judges a repository without commits', async () => {
    const fresh = makeRepository();
    putCase(fresh, 'sound');
    fresh.git('add', '--all');
    expect((await runCli(fresh.directory)).status).toBe(0);
  });

  it('ends quietly when its reader has seen enough', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `| X-${String(index)} | 2 | t | Performance | NO-GO | | | x |`,
    ).join('\n');
    repository.write(ledgerPath, `${readFileSync(join(repository.directory, ledgerPath), 'utf8')}${rows}\n`);
    const script = `'${process.execPath}' '${join(root, 'dist/cli/index.js')}' --format json | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: repository.directory, encoding: 'utf8' });
    expect([stdout.length, stderr.replace(/^[A-Z].* …$/gm, '').trim()]).toEqual([10, '']);
  });

  it('is not led astray by what git reads from the environment', async () => {
    for (const name of ['GIT_LITERAL_PATHSPECS', 'GIT_ICASE_PATHSPECS']) process.env[name] = '1';
    try {
      expect((await runCli(repository.directory)).status).toBe(0);
    } finally {
      delete process.env['GIT_LITERAL_PATHSPECS'];
      delete process.env['GIT_ICASE_PATHSPECS'];
    }
  });

  it('takes paths from the folder it is called in', async () => {
    const folder = join(repository.directory, 'docs/readiness');
    expect((await runCli(folder, '--ledger', 'signal-ledger.md', '--tracker', './gate-tracker.json')).status).toBe(0);
    expect(await runCli(folder, '--ledger', '../../../elsewhere.md')).toMatchObject({ status: 2, stdout: '' });
  });

  it.for([
    [['--mode', 'release'], '--mode release: name the tag by --tag TAG'],
    [
      ['--mode', 'strict'],
      "option '--mode <mode>' argument 'strict' is invalid. Allowed choices are auto, review, release, report.",
    ],
    [
      ['--fail-on', 'x'],
      "option '--fail-on <what>' argument 'x' is invalid. Allowed choices are error, warning, open-gate.",
    ],
    [
      ['--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, markdown.",
    ],
    [['--tag', '-x'], 'Expected the name of a tag, without refs/tags/.'],
    [['--wrong'], "unknown option '--wrong'"],
    [['publish'], "unknown command 'publish'"],
    [['chekc'], 'Did you mean check?'],
    [['check', '--leger', 'x'], 'Did you mean --ledger?'],
    [['check', 'more'], "too many arguments for 'check'"],
    [['--head', 'nowhere'], '--head: this repository has no commit "nowhere"'],
    [['--base', '--output=x'], '--base'],
  ] as const)('%j is wrong usage', async ([args, message]) => {
    const { status, stdout, stderr } = await runCli(repository.directory, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(args[0] === 'check' ? 'See gate-ledger check --help.' : 'See gate-ledger --help.');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('fails with 2 where there is no repository', async () => {
    expect(await runCli('/')).toMatchObject({ status: 2, stdout: '' });
  });

  it('tells its usage and its version', async () => {
    expect((await runCli(repository.directory, '--help')).stdout).toMatch(/^Usage: gate-ledger/);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    for (const option of ['--version', '-v'])
      expect(await runCli(repository.directory, option)).toMatchObject({ status: 0, stdout: `${version}\n` });
    for (const args of [
      ['pack', '--help'],
      ['help', 'pack'],
    ])
      expect((await runCli(repository.directory, ...args)).stdout).toMatch(
        /^Usage: gate-ledger pack[^]*--out <folder>/,
      );
  });
});

describe('an option', () => {
  it.for([
    [['--mode', 'release', '--tag', 'v1.0.0'], 'gates-open'],
    [['--mode', 'review', '--fail-on', 'warning'], 'owner-drift'],
    [['--fail-on', 'open-gate'], 'gates-open'],
    [['--tracker', 'docs/other.json'], 'tracker-missing'],
    [['--ledger', 'docs/readiness/other.md'], 'ledger-missing'],
    [['--policy', 'strict.yml'], 'owner-drift'],
    [[], 'sound'],
  ] as const)('%j counts', async ([args, reason]) => {
    put('owner-drift');
    repository.write('strict.yml', 'rules: { owner-drift: error }');
    repository.commit();
    const { stdout } = await runCli(repository.directory, '--format', 'json', ...args);
    expect(JSON.parse(stdout)).toMatchObject({ reason });
  });

  it('`--base` takes the merge base, not the tip', async () => {
    const common = repository.head();
    repository.git('checkout', '--quiet', '-b', 'other');
    put('changes');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    const { stdout } = await runCli(repository.directory, '--format', 'json', '--base', 'other');
    expect(JSON.parse(stdout)).toMatchObject({
      subject: { sha: null, baseSha: common },
      changes: { signals: [], gates: [] },
    });
  });
});

describe('the command', () => {
  it('runs by a link to it, as npm installs it', () => {
    const link = join(repository.directory, 'gate-ledger');
    symlinkSync(join(root, 'dist/cli/index.js'), link);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(execFileSync(link, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });
});

describe('evidence in the working tree', () => {
  it.for([
    [
      'a link out of the repository',
      'evidence-unsafe',
      (path: string): void => {
        symlinkSync('/etc/passwd', path);
      },
    ],
    [
      'an empty folder',
      'evidence-empty',
      (path: string): void => {
        mkdirSync(path);
      },
    ],
    [
      'a file that git does not hold',
      'evidence-ignored',
      (path: string): void => {
        writeFileSync(path, 'x');
      },
    ],
    ['nothing', 'evidence-missing', (): void => undefined],
  ] as const)('%s does not count', async ([, rule, make]) => {
    make(join(repository.directory, 'evidence/new'));
    const text = readFileSync(join(repository.directory, ledgerPath), 'utf8').replace(
      'evidence/build.log',
      'evidence/new',
    );
    repository.write(ledgerPath, text);
    const { status, stdout } = await runCli(repository.directory);
    expect(status).toBe(1);
    expect(stdout).toContain(`error ${rule}: `);
  });

  it('counts by way of a link inside the repository', async () => {
    symlinkSync('evidence', join(repository.directory, 'proof'));
    repository.git('add', 'proof');
    const text = readFileSync(join(repository.directory, ledgerPath), 'utf8').replace(
      'evidence/build.log',
      'proof/build.log',
    );
    repository.write(ledgerPath, text);
    expect((await runCli(repository.directory)).status).toBe(0);
  });
});

describe('a fresh clone', () => {
  it('judges its own ledger with `npm start`, without an install', () => {
    const clone = makeRepository();
    // What is not committed yet belongs to it, too.
    const files = execFileSync('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const path of files.split('\0'))
      if (path !== '' && existsSync(join(root, path))) clone.copy(join(root, path), path);
    clone.commit();
    const output = execFileSync('npm', ['start', '--silent'], { cwd: clone.directory, encoding: 'utf8' });
    expect(output).toMatch(/^The ledger is in order\. Release: \d of 5 gates GO\n/);
    expect(output).toContain('\nJudged docs/readiness/signal-ledger.md in the working tree. No change was judged: ');
  });
});
