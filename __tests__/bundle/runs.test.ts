import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyPack } from '../../src/show/pack/verify.ts';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { ensureTag, setRef, uploadCommits } from '../stand-in/seed.ts';
import { payload, runCli, runStep, type Step, type StepResult } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ledgerPath = 'docs/readiness/signal-ledger.md';
const ci = '.github/workflows/ci.yml';
const cited = `\`run: ${ci} / e2e\``;

let github: GitHub;
let repository: TestRepository;
let sha: string;

beforeEach(async () => {
  github = await startGitHub();
  repository = makeRepository();
  putCase(repository, 'all-go-in-release');
  repository.write(ci, 'on: push\n');
  repository.write('.github/gate-ledger.yml', 'runs: { apps: { "buildkite/e2e": 42 } }\n');
  repository.commit();
  cite('`evidence/sign.log` + `evidence/keys/`', cited);
  await pushMain();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

/** Commits the ledger with other evidence of a row. */
function cite(before: string, after: string): string {
  const text = readFileSync(join(repository.directory, ledgerPath), 'utf8');
  expect(text).toContain(before);
  repository.write(ledgerPath, text.replace(before, after));
  return repository.commit();
}

async function pushMain(): Promise<void> {
  sha = repository.head();
  await uploadCommits(github, repository.directory, [sha]);
  await setRef(github, 'refs/heads/main', sha);
}

async function release(given: Partial<Step> = {}): Promise<StepResult> {
  await ensureTag(github, 'v1.0.0', sha);
  return await runStep({
    workspace: repository.directory,
    event: 'push',
    payload: payload('push', { ref: 'refs/tags/v1.0.0', before: '0'.repeat(40), after: sha }),
    sha,
    ref: 'refs/tags/v1.0.0',
    apiUrl: github.url,
    ...given,
    inputs: { 'check-run': 'false', token: github.token, ...given.inputs },
  });
}

/** A run of `ci.yml` with its job `e2e` that succeeded; both but for what is given. */
function addRun(
  run: Partial<Parameters<GitHub['actions']['addRun']>[0]> = {},
  jobs: readonly Parameters<GitHub['actions']['addJobs']>[1][number][] = [{ name: 'e2e' }],
): number {
  const id = github.actions.addRun({ headSha: sha, path: ci, event: 'push', headBranch: 'main', ...run });
  github.actions.addJobs(id, jobs);
  return id;
}

function errors({ report }: StepResult): readonly string[] {
  return (report?.findings ?? []).filter(({ blocks, rule }) => blocks && rule !== 'gate-open').map(({ rule }) => rule);
}

function asked(): readonly string[] {
  return github.calls.map(({ path }) => path).filter((path) => /\/actions\/|check-runs/.test(path));
}

describe('a release whose evidence is a run', () => {
  it('passes with it, and says so', async () => {
    addRun();
    const { report, outputs, summary } = await release();
    expect(outputs).toMatchObject({ decision: 'pass', verdict: 'GO' });
    expect(report?.signals.find(({ id }) => id === 'A-2')).toMatchObject({
      effective: 'GO',
      proof: 'run',
      references: [{ kind: 'run', target: ci, verification: 'verified' }],
    });
    expect(summary).toContain('3 of 3 signals GO: 1 by run, 2 on a file’s word'.replace('’', "'"));
    expect(summary).toContain('by run (`e2e` of run ');
  });

  it('blocks without it', async () => {
    github.actions.addWorkflow(ci);
    expect(errors(await release())).toEqual(['evidence-missing']);
  });

  it.for([
    ['the run of a fork', { headRepository: 'mallory/ledger' }, 'evidence-missing'],
    ['the run of a pull request', { event: 'pull_request' }, 'evidence-missing'],
    ['a dispatch', { event: 'workflow_dispatch' }, 'evidence-missing'],
    ['another workflow with the job', { path: '.github/workflows/other.yml' }, 'evidence-missing'],
    ['a workflow file with almost the name', { path: `${ci}.evil` }, 'evidence-missing'],
    ['a branch named like the tag', { headBranch: 'v1.0.0' }, 'evidence-missing'],
    ['a run of another commit', { headSha: 'd'.repeat(40) }, 'evidence-missing'],
    ['a cancelled run', { conclusion: 'cancelled' }, 'evidence-failing'],
    ['a run that has not ended', { status: 'in_progress', conclusion: null }, 'evidence-failing'],
  ] as const)('blocks with %s, over an older success of it', async ([, parts, rule]) => {
    github.actions.addWorkflow(ci);
    if (rule === 'evidence-failing') addRun();
    addRun(parts);
    const step = await release();
    expect(errors(step)).toEqual([rule]);
    expect(step.status).toBe(1);
  });

  it.for([
    ['two jobs of the name', [{ name: 'e2e' }, { name: 'e2e' }]],
    ['a skipped job', [{ name: 'e2e', conclusion: 'skipped' }]],
    ['only another job', [{ name: 'lint' }]],
  ] as const)('blocks with %s', async ([, jobs]) => {
    addRun({}, jobs);
    expect(errors(await release())).toEqual(['evidence-failing']);
  });

  it('blocks with a success that is its own run', async () => {
    const id = addRun();
    expect(errors(await release({ env: { GITHUB_RUN_ID: String(id) } }))).toEqual(['evidence-missing']);
  });

  it('blocks where the commit is on no first-parent line of the branch', async () => {
    addRun();
    const before = repository.git('rev-parse', 'HEAD~1').trim();
    await setRef(github, 'refs/heads/main', before);
    expect(errors(await release())).toEqual(['evidence-missing']);
  });

  it.for([403, 404, 429, 500, 502] as const)(
    'blocks where GitHub answers %i, because it is not known',
    async (status) => {
      addRun();
      // A branch that is not there is not unknown, and blocks, too.
      for (const about of ['/runs?', '/jobs?', ...(status === 404 ? [] : ['/git/ref/heads'])]) {
        github.setFaults(({ path }) =>
          path.includes(about.replace('?', '')) ? { status, body: { message: 'no' } } : undefined,
        );
        const step = await release();
        expect(errors(step)).toEqual(['evidence-unknown']);
      }
    },
  );

  it('blocks where an answer is cut', async () => {
    addRun();
    github.setFaults(({ path }) => (/\/jobs(?:\?|$)/.test(path) ? 'drop-answer' : undefined));
    expect(errors(await release())).toEqual(['evidence-unknown']);
  });

  it('waits for a run that has not ended, as long as it is told', async () => {
    let number = 0;
    addRun({ status: 'in_progress', conclusion: null });
    github.setFaults(({ path }) => {
      if (!path.includes('/workflows/ci.yml/runs')) return undefined;
      number += 1;
      if (number === 3) addRun({ number: 9 });
      return undefined;
    });
    // The first run never ends, so all the time is used, and the newer one counts then.
    expect((await release({ inputs: { wait: '1' } })).outputs).toMatchObject({ decision: 'pass' });
    expect(number).toBe(5);
  });

  it('is announced by a review, which asks GitHub for nothing of it', async () => {
    const { report } = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { ref: 'refs/heads/main', before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/heads/main',
      apiUrl: github.url,
      inputs: { 'check-run': 'false', token: github.token },
    });
    expect(report?.decision).toBe('pass');
    expect(report?.findings.map(({ rule }) => rule)).toContain('proof-announced');
    expect(asked()).toEqual([]);
  });
});

describe('four kinds of proof', () => {
  it('are judged in at most ten calls and three seconds, a workflow asked for once', async () => {
    repository.write('reports/unit.xml', '<testsuite tests="1"><testcase name="adds"/></testsuite>');
    cite('`evidence/build.log` | Two', `${cited}, \`run: ${ci}\`, \`junit: reports/unit.xml\` | Two`);
    cite('`evidence/build.log` | p99', '`check: buildkite/e2e`, `evidence/build.log` | p99');
    await pushMain();
    addRun();
    github.actions.addCheckRun({ name: 'buildkite/e2e', headSha: sha, app: 42 });
    const before = github.calls.length;
    const start = performance.now();
    const { outputs, report } = await release();
    expect(outputs).toMatchObject({ decision: 'pass' });
    expect(performance.now() - start).toBeLessThan(3000);
    const calls = github.calls.slice(before).filter(({ method }) => method === 'GET');
    expect(calls.length).toBeLessThanOrEqual(10);
    expect(calls.filter(({ path }) => path.includes('/workflows/ci.yml/runs'))).toHaveLength(1);
    expect(report?.totals.byProof).toEqual({ word: 0, file: 0, report: 0, run: 3, attested: 0 });
  });
});

describe('the facts of a release', () => {
  it('are in its pack, and give the same report in another clone without GitHub', async () => {
    addRun();
    const pack = join(temporaryFolder(), 'pack');
    const { report } = await release({ inputs: { pack } });
    const facts = join(pack, 'facts.json');
    const { asOf } = JSON.parse(readFileSync(facts, 'utf8')) as { readonly asOf: string };
    const given = ['--tag', 'v1.0.0', '--head', sha, '--facts', facts, '--as-of', asOf];
    const { stdout, status } = await runCli(repository.directory, 'check', ...given, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(report);
    expect(await runCli(repository.directory, 'verify-pack', pack)).toMatchObject({ status: 0 });

    // Without them nobody knows.
    const alone = await runCli(repository.directory, 'check', '--tag', 'v1.0.0', '--head', sha);
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain('evidence-unknown');
  });

  it('that were edited give another verdict, though manifest and statement agree', async () => {
    addRun();
    const pack = join(temporaryFolder(), 'pack');
    await release({ inputs: { pack } });
    const facts = join(pack, 'facts.json');
    const before = readFileSync(facts, 'utf8');
    const after = before.replaceAll('"conclusion": "success"', '"conclusion": "failure"');
    expect(after).not.toBe(before);
    writeFileSync(facts, after);
    const manifest = join(pack, 'manifest.sha256');
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(digest(before), digest(after)));
    const { status, stdout } = await runCli(repository.directory, 'verify-pack', pack);
    expect(status).toBe(1);
    expect(stdout).toContain('judged again from the pack alone, verdict is NO-GO, and the report says something else');
  });

  it('give the same verdict a year later, whatever the day is then', async () => {
    repository.write('.github/gate-ledger.yml', 'proof: [{ needs: [file], max-age: 400d }]\n');
    repository.commit();
    await pushMain();
    addRun();
    const pack = join(temporaryFolder(), 'pack');
    expect((await release({ inputs: { pack } })).report?.asOf).not.toBeNull();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 365 * 86_400_000 });
    try {
      expect(await verifyPack(pack)).toMatchObject({ problems: [] });
    } finally {
      vi.useRealTimers();
    }
    // By that day itself, the evidence is too old.
    const then = await runCli(repository.directory, 'check', '--head', sha, '--as-of', '2027-11-27');
    expect(then.stdout).toContain('evidence-old');
  });

  it('are judged by today, and not by a day that is over', async () => {
    const given = ['check', '--tag', 'v1.0.0', '--as-of', '2026-01-05'];
    const { status, stderr } = await runCli(repository.directory, ...given);
    expect([status, stderr]).toEqual([2, expect.stringContaining('the day 2026-01-05 is over')]);
    expect((await runCli(repository.directory, 'check', '--as-of', '2026-01-05')).status).toBe(0);
    expect((await runCli(repository.directory, 'check', '--as-of', '2026-02-30')).status).toBe(2);
    const step = await release({ inputs: { 'as-of': '2026-01-05' } });
    expect(step.outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
    for (const inputs of [{ 'as-of': 'tomorrow' }, { wait: '361' }, { wait: '-1' }])
      expect((await release({ inputs })).outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
  });

  it('are refused where they are part of what is judged, or are no facts', async () => {
    repository.write('facts.json', '{}');
    repository.commit();
    const ours = await runCli(repository.directory, 'check', '--facts', 'facts.json', '--tag', 'v1.0.0');
    expect([ours.status, ours.stderr]).toEqual([2, expect.stringContaining('is part of what is judged')]);
    const other = join(temporaryFolder(), 'facts.json');
    for (const text of [
      '',
      '{}',
      '{"schemaVersion":1,"repository":"","run":null,"asOf":"2026-01-01T00:00:00Z","policy":"p","git":null,"facts":[{"question":"runs.jobs","subject":[1],"answer":"yes","time":null}]}',
    ]) {
      writeFileSync(other, text);
      expect((await runCli(repository.directory, 'check', '--facts', other, '--tag', 'v1.0.0')).status).toBe(2);
    }
  });
});
