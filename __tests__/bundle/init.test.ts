import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeEach, describe, expect, it } from 'vitest';
import { trackerSchema } from '../../src/read/documents/tracker/tracker-schema.ts';
import { runCli } from '../support/bundle.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const shapes = join(import.meta.dirname, '../fixtures/shapes');
const names = readdirSync(shapes)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace('.md', ''));

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

async function init(...args: readonly string[]) {
  return await runCli(repository.directory, 'init', ...args);
}

function text(path: string): string {
  return readFileSync(join(repository.directory, path), 'utf8');
}

/** A repository with a document of somebody's own, and what it cites. */
function withDocument(name: string): void {
  repository.write('docs/readiness.md', readFileSync(join(shapes, `${name}.md`), 'utf8'));
  for (const path of ['evidence/build.log', 'evidence/sign.log', 'docs/run.md']) repository.write(path, 'ok\n');
  repository.write('tests/test_a.py', 'def test_b():\n  pass\n');
  repository.commit();
}

describe("somebody's own document", () => {
  it.for(names)('%s gets the policy that reads it, and a verdict', async (name) => {
    withDocument(name);
    const { status, stdout, stderr } = await init('--from', 'docs/readiness.md');
    expect([status, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(join(shapes, `${name}.txt`));
    // All of it is read: what is still wrong is in the document.
    expect(stdout).toMatch(/^(?:The ledger is in order|Blocked: \d problems?)\. Release: \d of \d gates? GO$/m);
    const policy = text('.github/gate-ledger.yml');
    expect(policy).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
    expect(parse(policy)).toMatchObject({ ledger: 'docs/readiness.md' });
    expect((await runCli(repository.directory, '--format', 'json')).stdout).toContain('"verdict": "NO-GO"');
  });

  it('is found where it is the only one that looks like a ledger', async () => {
    withDocument('gate-as-name');
    expect((await init()).stdout).toContain('ledger: docs/readiness.md');
  });

  it('has to be chosen where several look like one', async () => {
    withDocument('gate-as-name');
    repository.write('launch; rm -rf x.md', '- [ ] x\n');
    const { status, stderr } = await init();
    expect(status).toBe(2);
    expect(stderr).toContain("`--from 'launch; rm -rf x.md'` or `--from docs/readiness.md`");
    expect(existsSync(join(repository.directory, '.github'))).toBe(false);
  });
});

describe('an empty repository', () => {
  it('gets a ledger, a policy and workflows for its branch, and a sound verdict', async () => {
    repository.git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    const { status, stdout, stderr } = await init();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^The ledger is in order\. Release: 0 of 3 gates GO\nNothing must be corrected\. Open gates hold up a release\.\n\nWhat the gates still need\n/m,
    );
    expect(stdout).toContain('\nJudged docs/signal-ledger.md in the working tree. No change was judged: ');
    expect(stdout).not.toMatch(/\b(?:error|warning)\b/);
    expect(text('.github/workflows/gates.yml')).toContain('branches: [trunk]');
    expect(parse(text('.github/workflows/release-gates.yml'))).toHaveProperty('jobs.gates');
  });

  it('gets a tracker where one is asked for, which says what the ledger says', async () => {
    const { stdout } = await init('--tracker');
    expect(stdout).toContain('Wrote docs/gate-tracker.json');
    const tracker: unknown = JSON.parse(text('docs/gate-tracker.json'));
    expect(tracker).toMatchObject({ $schema: expect.stringContaining('/schema/tracker.json') as string });
    expect(trackerSchema.parse(tracker).gates.map(({ id }) => id)).toEqual(['Tests', 'Security', 'Operations']);
    expect((await runCli(repository.directory)).stdout).not.toMatch(/\b(?:error|warning)\b/);
  });

  it('gets the default branch of its remote', async () => {
    repository.write('x', 'x');
    repository.commit();
    repository.git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    await init();
    expect(text('.github/workflows/gates.yml')).toContain('branches: [develop]');
  });
});

describe('what is there already', () => {
  it('is kept', async () => {
    await init();
    const paths = ['docs/signal-ledger.md', '.github/gate-ledger.yml', '.github/workflows/gates.yml'];
    const written = paths.map(text);
    repository.write('.github/workflows/release-gates.yml', null);
    repository.write('.github/workflows/gates.yml', 'mine');
    const { stdout } = await init('--tracker');
    expect(stdout).toContain('Kept docs/signal-ledger.md, which already exists');
    expect(stdout).toContain('Wrote .github/workflows/release-gates.yml');
    expect(paths.map(text)).toEqual([written[0], written[1], 'mine']);
  });

  it.for([
    ['a document that is not a ledger', 'notes.md', '# Notes\n\nSome text.\n', 'is not a ledger'],
    ['a document that is not there', 'gone.md', null, 'there is no file `gone.md`'],
    ['a document that is no text', 'notes.md', new Uint8Array([0x7c, 0xff]), 'Unexpected byte 0xFF'],
    ['a path outside', '../x.md', null, 'is not a file of the repository'],
  ] as const)('of %s nothing is written', async ([, path, content, why]) => {
    if (content !== null) repository.write(path, content);
    const { status, stdout, stderr } = await init('--from', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(existsSync(join(repository.directory, '.github'))).toBe(false);
  });

  it('of a policy, its text is not changed, and what it would have to say is told', async () => {
    withDocument('gate-as-name');
    repository.write('.github/gate-ledger.yml', 'ledger: other.md\n');
    const { status, stderr } = await init('--from', 'docs/readiness.md');
    expect(status).toBe(2);
    expect(stderr).toContain('write `{ ledger: docs/readiness.md, ');
    expect(text('.github/gate-ledger.yml')).toBe('ledger: other.md\n');
  });
});
