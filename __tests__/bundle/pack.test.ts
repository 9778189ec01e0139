import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { payload, runCli, runStep, type StepResult } from '../support/bundle.ts';
import { commitCase, ledgerPath, trackerPath } from '../support/project.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const packed = [
  '.github/gate-ledger.yml',
  trackerPath,
  ledgerPath,
  'evidence/build.log',
  'evidence/keys/one.pub',
  'evidence/sign.log',
  'facts.json',
  'manifest.sha256',
  'report.json',
  'verdict.intoto.json',
];

let repository: TestRepository;
let sha: string;

beforeEach(() => {
  repository = makeRepository();
  repository.write('.github/gate-ledger.yml', 'rules: { owner-drift: off }\n');
  sha = commitCase(repository, 'all-go-in-release');
});

/** Commits the ledger with `evidence/sign.log` cited in another way. */
function cite(reference: string): string {
  const text = readFileSync(join(repository.directory, ledgerPath), 'utf8').replace('`evidence/sign.log`', reference);
  repository.write(ledgerPath, text);
  return repository.commit();
}

/** The release-tag workflow's step, on the commit that is checked out. */
async function release(inputs: Readonly<Record<string, string>> = {}, workspace = repository): Promise<StepResult> {
  const head = workspace.head();
  return await runStep({
    workspace: workspace.directory,
    event: 'push',
    payload: payload('push', { ref: 'refs/tags/v1.0.0', before: '0'.repeat(40), after: head }),
    sha: head,
    ref: 'refs/tags/v1.0.0',
    inputs: { 'check-run': 'false', pack: 'out/pack', ...inputs },
  });
}

/** Another clone of the commit that is checked out. */
function cloned(...options: readonly string[]): TestRepository {
  const clone = makeRepository();
  clone.git('fetch', '--quiet', ...options, `file://${repository.directory}`, 'HEAD');
  clone.git('checkout', '--quiet', 'FETCH_HEAD');
  return clone;
}

/** What a folder holds, by path. */
function contents(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

function sha256sum(folder: string): number | null {
  return spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'manifest.sha256'], { cwd: folder }).status;
}

const pack = (): string => join(repository.directory, 'out/pack');

describe('a pack', () => {
  it('goes out with a release, holds what the verdict rests on, and is verified the second time', async () => {
    const first = await release();
    expect(first.status).toBe(0);
    expect(first.log).toContain('The evidence pack `out/pack` was written: 9 files and their manifest.');
    const before = contents(pack());
    expect(Object.keys(before).sort()).toEqual([...packed].sort());
    for (const path of packed.slice(0, 6))
      expect(before[path]).toBe(readFileSync(join(repository.directory, path), 'latin1'));
    expect(before['report.json']).toBe(readFileSync(first.outputs['report'] ?? '', 'latin1'));
    expect(JSON.parse(before['verdict.intoto.json'] ?? '')).toMatchObject({
      subject: [{ name: 'v1.0.0', digest: { gitCommit: sha } }],
      predicate: { verdict: 'GO', subject: { sha } },
    });
    expect(sha256sum(pack())).toBe(0);

    const second = await release();
    expect(second.status).toBe(0);
    expect(second.log).toContain('The evidence pack `out/pack` was there already, and is the same: 9 files verified.');
    expect(contents(pack())).toEqual(before);
    expect(await runCli(repository.directory, 'verify-pack', 'out/pack')).toEqual({
      status: 0,
      stdout: 'The evidence pack `out/pack` is sound: 9 files and their manifest.\n',
      stderr: '',
    });
  });

  it('has the same bytes from a terminal, in another clone, with the same facts and date', async () => {
    await release();
    const clone = cloned();
    const facts = join(pack(), 'facts.json');
    const { asOf } = JSON.parse(readFileSync(facts, 'utf8')) as { readonly asOf: string };
    const given = ['--tag', 'v1.0.0', '--facts', facts, '--as-of', asOf];
    const { status, stdout } = await runCli(clone.directory, 'pack', ...given, '--out', 'there');
    expect(status).toBe(0);
    expect(stdout).toContain('The evidence pack `there` was written');
    expect(contents(join(clone.directory, 'there'))).toEqual(contents(pack()));
  });

  it('has the same bytes in a shallow clone, unless the report says what was not checked there', async () => {
    await release();
    const shallow = await release({}, cloned('--depth=1'));
    expect(shallow.report?.findings).toMatchObject([{ rule: 'evidence-stale', severity: 'notice' }]);
    expect((await release({ pack: pack() }, cloned('--depth=1'))).log).toContain('`facts.json` differs');

    const text = readFileSync(join(repository.directory, ledgerPath), 'utf8').replace(/`src\/\w+\.c`/g, '');
    repository.write(ledgerPath, text);
    rmSync(pack(), { recursive: true });
    repository.commit();
    await release();
    expect((await release({ pack: pack() }, cloned('--depth=1'))).log).toContain('and is the same');
  });

  it('is that of the commit, whatever is checked out', async () => {
    await release();
    const before = contents(pack());
    repository.write('evidence/sign.log', 'other\n');
    repository.write(ledgerPath, null);
    repository.write('evidence/keys/more.pub', 'more\n');
    const { log, status } = await release();
    expect(log).toContain('and is the same');
    expect(status).toBe(0);
    expect(contents(pack())).toEqual(before);
  });

  it('is made from a terminal of HEAD, or of the commit asked for', async () => {
    commitCase(repository, 'sound');
    const head = await runCli(repository.directory, 'pack', '--tag', 'v1.0.0', '--out', 'blocked');
    expect(head.status).toBe(1);
    expect(head.stdout).toContain('No evidence pack was written: the decision is block.');
    expect(existsSync(join(repository.directory, 'blocked'))).toBe(false);
    const asked = await runCli(repository.directory, 'pack', '--tag', 'v1.0.0', '--head', sha, '--out', 'old');
    expect(asked.status).toBe(0);
    expect((await runCli(join(repository.directory, 'docs'), 'pack', '--out', 'here')).status).toBe(0);
    expect(existsSync(join(repository.directory, 'docs/here/manifest.sha256'))).toBe(true);
    expect(JSON.parse(readFileSync(join(repository.directory, 'old/report.json'), 'utf8'))).toMatchObject({
      subject: { sha },
    });
  });

  it('without a tag is that of a report, with no more than is GO', async () => {
    commitCase(repository, 'sound');
    repository.write('evidence/unused.log', 'x');
    const folder = join(temporaryFolder(), 'elsewhere');
    const { status } = await runCli(repository.directory, 'pack', '--out', relative(repository.directory, folder));
    expect(status).toBe(0);
    expect(contents(folder)['verdict.intoto.json']).toContain('"name": "_"');
    expect(Object.keys(contents(folder)).sort()).toEqual([...packed].sort());
  });

  it('has the evidence of signals and gates that are effectively GO, and of no other', async () => {
    repository.write('.github/gate-ledger.yml', 'releases: [{ tags: "v*", gates: [1] }]\n');
    for (const name of ['gate-1', 'gate-2', 'b-1']) repository.write(`evidence/${name}.log`, 'x\n');
    const change = (path: string, from: string | RegExp, to: string): void => {
      repository.write(path, readFileSync(join(repository.directory, path), 'utf8').replace(from, to));
    };
    change(ledgerPath, '`src/server.c` | `evidence/build.log`', '`src/server.c` | `evidence/b-1.log`, `gone.log`');
    change(trackerPath, '"evidence/build.log"', '"evidence/gate-1.log:1"');
    change(trackerPath, '"name": "Performance",', '"name": "Performance", "evidence": ["evidence/gate-2.log"],');
    repository.commit();
    const { outputs, report } = await release();
    expect(outputs).toMatchObject({ decision: 'pass', verdict: 'GO' });
    expect(report?.signals.find(({ id }) => id === 'B-1')).toMatchObject({ status: 'GO', effective: 'PARTIAL' });
    expect(Object.keys(contents(pack())).filter((path) => path.endsWith('.log'))).toEqual([
      'evidence/build.log',
      'evidence/gate-1.log',
      'evidence/sign.log',
    ]);
    expect((await runCli(repository.directory, 'verify-pack', 'out/pack')).status).toBe(0);
  });

  it('has files of any name, and links as what they lead to', async () => {
    const names = [
      'a b',
      '-rf',
      ' x',
      'x ',
      '*x',
      '#x',
      'back\\slash',
      'new\nline',
      'back\\new\nline',
      'ümläut',
      '😀',
      '\\',
    ];
    for (const name of [...names, 'carriage\rreturn\r']) repository.write(`evidence/odd/${name}`, `${name}\n`);
    symlinkSync('../keys', join(repository.directory, 'evidence/odd/folder'));
    symlinkSync('./a b', join(repository.directory, 'evidence/odd/file'));
    symlinkSync('evidence', join(repository.directory, 'proof'));
    cite('`evidence/odd/` + [sign](../../proof/sign.log) + <https://example.com/x>');
    await release();
    const found = contents(pack());
    for (const name of names) expect(found[`evidence/odd/${name}`]).toBe(Buffer.from(`${name}\n`).toString('latin1'));
    expect(found['evidence/odd/file']).toBe('a b\n');
    expect(found['evidence/odd/folder/one.pub']).toBe(found['evidence/keys/one.pub']);
    expect(found['proof/sign.log']).toBe(readFileSync(join(repository.directory, 'evidence/sign.log'), 'latin1'));
    expect(sha256sum(pack())).toBe(0);
    appendFileSync(join(pack(), 'evidence/odd/back\\new\nline'), 'x');
    expect(sha256sum(pack())).toBe(1);
    const { status, stdout } = await runCli(repository.directory, 'verify-pack', 'out/pack');
    expect([status, stdout]).toEqual([
      1,
      '`evidence/odd/back\\new[U+000A]line` is not the file whose digest the manifest has\n',
    ]);
  });
});

describe('a pack of another state', () => {
  it.for([
    ['evidence/build.log', '`evidence/build.log` is not the file whose digest the manifest has'],
    ['manifest.sha256', '`evidence/build.log` is not the file whose digest the manifest has'],
    ['facts.json', 'facts.json: it is no facts file of Gate Ledger'],
    ['report.json', 'report.json is not a report'],
    ['verdict.intoto.json', 'verdict.intoto.json: its `subject` does not belong to report.json'],
  ] as const)('with one byte of %s changed is refused, and left alone', async ([path, problem]) => {
    await release();
    const file = join(pack(), path);
    const bytes = readFileSync(file);
    const at = { 'manifest.sha256': bytes.indexOf('evidence/build.log') - 3, 'report.json': 5 }[path as string];
    const place = at ?? (path === 'verdict.intoto.json' ? bytes.indexOf(sha) : 0);
    bytes[place] = bytes[place] === 0x61 ? 0x62 : 0x61;
    writeFileSync(file, bytes);
    const before = contents(pack());

    const step = await release();
    expect(step.status).toBe(1);
    expect(step.outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
    expect(step.log.trim().split('\n')).toEqual([
      `::error::no evidence pack was written to \`out/pack\`: the folder holds something else, \`${path}\` differs; a pack is only written to a new or empty folder, so name another one`,
    ]);
    expect(contents(pack())).toEqual(before);
    const cli = await runCli(repository.directory, 'pack', '--tag', 'v1.0.0', '--out', 'out/pack');
    expect([cli.status, cli.stdout]).toEqual([2, '']);
    // A terminal was not asked for the repository, so its facts differ, too.
    expect(cli.stderr).toMatch(/`(?:facts\.json|evidence\/build\.log)` differs/);

    const verified = await runCli(repository.directory, 'verify-pack', 'out/pack');
    expect(verified.status).toBe(1);
    expect(verified.stdout).toContain(problem);
    expect(sha256sum(pack())).toBe(1);
  });

  it.for([
    ['a file more', '`evidence/a` is there', '`evidence/a` is in the folder, but not in the manifest', 'evidence/a'],
    ['a file less', '`evidence/sign.log` is missing', '`evidence/sign.log` is in the manifest, but not in', ''],
    ['a link', '`evidence/sign.log` is missing', '`evidence/sign.log` is a symbolic link, expected a file', ''],
  ] as const)('with %s is refused', async ([what, refusal, problem, more]) => {
    await release();
    const target = join(pack(), 'evidence/sign.log');
    if (what !== 'a file more') rmSync(target);
    if (what === 'a link') symlinkSync(join(repository.directory, 'evidence/sign.log'), target);
    if (more !== '') writeFileSync(join(pack(), more), '');
    expect((await release()).log).toContain(refusal);
    const { status, stdout } = await runCli(pack(), 'verify-pack', '.');
    expect(status).toBe(1);
    expect(stdout).toContain(problem);
  });

  it('is refused where the folder holds the pack of another commit, or something else', async () => {
    const folder = temporaryFolder();
    await release({ pack: folder });
    repository.write('evidence/sign.log', 'newer\n');
    repository.commit();
    expect((await release({ pack: folder })).log).toContain('`evidence/sign.log` differs');
    expect((await release({ pack: 'evidence' })).log).toContain('the folder holds something else');
    expect((await release({ pack: ledgerPath })).log).toContain('is not a folder');
  });
});

describe('no pack', () => {
  it('is written where the decision is block, and none where there is no ledger', async () => {
    commitCase(repository, 'sound');
    const blocked = await release();
    expect(blocked.outputs).toMatchObject({ decision: 'block', reason: 'gates-open' });
    expect(blocked.log).toContain('No evidence pack was written: the decision is block.');
    const empty = makeRepository();
    empty.write('readme.txt', 'x');
    empty.commit();
    const ignored = await release({ 'if-missing': 'ignore' }, empty);
    expect(ignored.outputs).toMatchObject({ decision: 'pass', reason: 'missing-ignored' });
    expect(ignored.log).toContain('No evidence pack was written: there is no ledger.');
    expect(existsSync(pack()) || existsSync(join(empty.directory, 'out'))).toBe(false);
  });

  it('is written through a link that the repository holds', async () => {
    const outside = temporaryFolder();
    symlinkSync(outside, join(repository.directory, 'out'));
    const { status, log } = await release();
    expect(status).toBe(1);
    expect(log).toContain('is a symbolic link, expected a folder');
    expect(readdirSync(outside)).toEqual([]);
  });

  it.for([
    ['report.json', '`report.json` has a name that the pack needs for a file of its own'],
    ['manifest.sha256/x', '`manifest.sha256/x` has a name that the pack needs for a file of its own'],
    ['-', '`-` names a file that `sha256sum` cannot check'],
  ] as const)('is written where a file of the repository is called %s', async ([path, why]) => {
    repository.write(path, 'x');
    cite(`\`./${path}\``);
    const { status, log } = await release();
    expect(status).toBe(1);
    expect(log).toContain(why);
    expect(existsSync(join(repository.directory, 'out'))).toBe(false);
  });

  it('is written without some of the evidence, though the policy may not ask for it', async () => {
    repository.write('.github/gate-ledger.yml', 'rules: { evidence-missing: off }\n');
    cite('`make test`');
    const { status, log } = await release();
    expect(status).toBe(1);
    expect(log).toContain('the evidence `make test` of `A-2`, which is GO, is no file of the commit');
    expect((await release({ pack: '' })).status).toBe(0);
  });

  it('is left half written', async () => {
    symlinkSync('nowhere', join(repository.directory, 'evidence/keys/lost'));
    repository.commit();
    const { log } = await release();
    expect(log).toContain('`evidence/keys/lost` leads to nothing in the commit, and cannot be packed');
    expect(existsSync(join(repository.directory, 'out'))).toBe(false);
  });
});

describe('verify-pack', () => {
  it('reads nothing outside the folder, whatever the manifest says', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'pack'));
    writeFileSync(join(folder, 'secret'), 'x');
    const digest = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
    const lines = ['../secret', '/etc/passwd', 'a/../../secret', '##[error]x', 'x/.git/config'];
    writeFileSync(join(folder, 'pack/manifest.sha256'), lines.map((line) => `${digest}  ${line}\n`).join(''));
    const { status, stdout } = await runCli(folder, 'verify-pack', 'pack');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      'manifest.sha256: line 1 names no file below the folder: `../secret`',
      'manifest.sha256: line 2 names no file below the folder: `/etc/passwd`',
      'manifest.sha256: line 3 names no file below the folder: `a/../../secret`',
      'manifest.sha256: line 5 names a file of git itself: `x/.git/config`',
      '`#\u200B#[error]x` is in the manifest, but not in the folder',
      'there is no report.json that can be read',
      'there is no verdict.intoto.json that can be read',
      'there is no facts.json that can be read',
    ]);
  });

  it.for([
    [['verify-pack'], "missing required argument 'folder'"],
    [['verify-pack', 'none'], 'there is no folder `none`'],
    [['verify-pack', ledgerPath], 'there is no folder'],
    [['verify-pack', 'docs', 'more'], "too many arguments for 'verify-pack'"],
    [['verify-pack', 'docs', '--tag', 'v1'], "unknown option '--tag'"],
    [['pack'], "required option '--out <folder>' not specified"],
    [['pack', '--out', ''], 'Expected a value that is not empty.'],
    [['verify-pack', ''], 'Expected a value that is not empty.'],
    [['pack', '--out', 'x', '--format', 'json'], "unknown option '--format'"],
    [['pack', '--out', 'x', 'y'], "too many arguments for 'pack'"],
    [['check', '--out', 'x'], "unknown option '--out'"],
    [['pack', '--out', 'x', '--head', 'none'], '--head: this repository has no commit "none"'],
  ] as const)('and pack say what is wrong with %j', async ([args, why]) => {
    const { status, stdout, stderr } = await runCli(repository.directory, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr).toContain(`See gate-ledger ${args[0]} --help.`);
  });
});
