import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Permissions } from '../stand-in/emulator.ts';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { checkRuns, comments, openPullRequest, setRef, uploadCommits } from '../stand-in/seed.ts';
import { payload, runCli, runStep, type StepResult } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { proofExample } from '../support/proof-example.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { runScript, stepOf, type ScriptResult } from '../support/script.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { workflowsIn } from '../support/workflows.ts';

describe('fork-comment.yml', () => {
  const step = stepOf('examples/fork-comment.yml', 'Fetch the merge commit');
  /** A pull request as the server has it: its merge commit is the ref that GitHub makes. */
  function pullRequest(): { repository: TestRepository; base: string; head: string; merge: string } {
    const repository = makeRepository();
    const commitCase = (name: string): string => {
      putCase(repository, name);
      return repository.commit(name);
    };
    const base = commitCase('sound');
    repository.git('checkout', '--quiet', '-b', 'work');
    const head = commitCase('changes');
    repository.git('checkout', '--quiet', '--detach', base);
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
    repository.git('update-ref', 'refs/pull/1/merge', 'HEAD');
    return { repository, base, head, merge: repository.head() };
  }

  function fetchMerge(
    { directory }: TestRepository,
    workspace: string,
    head: string,
    env: Readonly<Record<string, string>> = {},
  ): ScriptResult {
    return runScript(step, workspace, {
      ...env,
      NUMBER: '1',
      HEAD: head,
      GITHUB_SERVER_URL: `file://${dirname(directory)}`,
      GITHUB_REPOSITORY: basename(directory),
    });
  }

  async function judge(
    github: GitHub,
    workspace: string,
    { number, base, head }: { number: number; base: string; head: string },
    sha: string,
  ): Promise<StepResult> {
    const pull = { number, head: { sha: head }, base: { sha: base } };
    return await runStep({
      workspace,
      event: 'pull_request_target',
      payload: payload('pull_request', { number, pull_request: pull }, 'opened'),
      sha: base,
      ref: 'refs/heads/main',
      inputs: { token: github.token, sha },
      apiUrl: github.url,
    });
  }

  it('judges a pull request by its git objects, and writes none of its files', async () => {
    const { repository, base, head, merge } = pullRequest();
    const workspace = temporaryFolder();
    const fetched = fetchMerge(repository, workspace, head);
    expect(fetched).toMatchObject({ status: 0, output: `sha=${merge}\n` });

    const github = await startGitHub();
    await uploadCommits(github, repository.directory, [base, head]);
    await setRef(github, 'refs/heads/main', base);
    await setRef(github, 'refs/heads/work', head);
    const number = await openPullRequest(github, { head: 'work', base: 'main' });
    const result = await judge(github, workspace, { number, base, head }, merge);

    expect(result.report?.subject).toEqual({ sha: merge, headSha: head, baseSha: base, tag: null });
    expect(result.outputs).toMatchObject({ decision: 'pass', reason: 'sound', changes: '6' });
    expect((await checkRuns(github, head)).map(({ name, conclusion }) => `${name} ${conclusion ?? ''}`)).toEqual([
      'Release gates success',
    ]);
    expect(await comments(github, number)).toHaveLength(1);
    expect(readdirSync(workspace)).toEqual(['.git']);
    const { violations } = github;
    await github.close();
    expect(violations).toEqual([]);
  });

  it('refuses the merge of another head than that of the event, and writes nothing', async () => {
    const { repository, base, merge } = pullRequest();
    const workspace = temporaryFolder();
    expect(fetchMerge(repository, workspace, 'a'.repeat(40)).status).toBe(0);
    const github = await startGitHub();
    const result = await judge(github, workspace, { number: 1, base, head: 'a'.repeat(40) }, merge);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'INVALID', decision: 'block' });
    expect(result.log).toContain('neither the pull request');
    expect(github.calls).toEqual([]);
    await github.close();
  });

  it('waits for the merge commit, which comes after the event', () => {
    const { repository, base, head, merge } = pullRequest();
    repository.git('update-ref', 'refs/pull/1/merge', base);
    const { status, output } = fetchMerge(repository, temporaryFolder(), head, {
      WHILE_ASLEEP: `git -C '${repository.directory}' update-ref refs/pull/1/merge ${merge}`,
    });
    expect(status).toBe(0);
    expect(output).toBe(`sha=${merge}\n`);
  });

  it('fails where GitHub has no merge commit', () => {
    const { status, output } = fetchMerge(makeRepository(), temporaryFolder(), 'a'.repeat(40));
    expect(status).not.toBe(0);
    expect(output).toBe('');
  });

  it('hands over nothing of the event but a number and a SHA', () => {
    expect(step.env).toEqual({
      NUMBER: '${{ github.event.pull_request.number }}',
      HEAD: '${{ github.event.pull_request.head.sha }}',
    });
  });
});

describe('guard-before-tag.yml', () => {
  const step = stepOf('examples/guard-before-tag.yml', 'Tag the commit');
  const env = { GITHUB_REPOSITORY: 'octo/ledger', GITHUB_SHA: 'a'.repeat(40) };

  it.for(['v1.2.3', 'v1"; touch pwned; "', '$(touch pwned)', '@pwned'])(
    'makes one tag of exactly the name: %s',
    (tag) => {
      const workspace = temporaryFolder();
      const { gh } = runScript(step, workspace, { ...env, TAG: tag });
      expect(gh).toEqual([
        ['api', 'repos/octo/ledger/git/refs', '-f', `ref=refs/tags/${tag}`, '-f', `sha=${env.GITHUB_SHA}`],
      ]);
      expect(readdirSync(workspace)).toEqual([]);
    },
  );
});

describe('release-proof.yml', () => {
  const workflow = workflowsIn('examples').find(({ path }) => path === 'examples/release-proof.yml');
  const guard = workflow?.jobs['guard'];
  const [checkout, judging, upload] = guard?.steps ?? [];
  const soaked = 'the commit that the soak test ran for';

  let github: GitHub;
  let repository: TestRepository;

  beforeEach(async () => {
    // What is public may be read without any permission.
    github = await startGitHub({ isPrivate: true });
    repository = makeRepository();
    // A release is judged by today, and the commits of tests are always of the same day.
    for (const [path, content] of Object.entries(proofExample()))
      repository.write(path, content.replace('max-age: 14d', 'max-age: 9999w'));
    const earlier = repository.commit(soaked);
    repository.write('README.md', 'Not code.\n');
    const sha = repository.commit();
    await uploadCommits(github, repository.directory, [sha]);
    await setRef(github, 'refs/heads/main', sha);
    await setRef(github, 'refs/tags/v1.2.0', sha);
    const completedAt = new Date().toISOString();
    const soak = github.actions.addRun({ headSha: earlier, path: '.github/workflows/soak.yml' });
    github.actions.addJobs(soak, [{ name: 'soak', completedAt }]);
    const ci = github.actions.addRun({ headSha: sha, conclusion: 'failure' });
    github.actions.addJobs(ci, [
      { name: 'e2e', completedAt },
      { name: 'windows', completedAt, conclusion: 'failure' },
    ]);
    github.actions.addCheckRun({ name: 'buildkite/e2e', headSha: sha, app: 72, completedAt });
  });

  afterEach(async () => {
    const { violations } = github;
    await github.close();
    expect(violations).toEqual([]);
  });

  /** Runs the step that judges with its own inputs, and a token with some permissions. */
  async function judge(permissions: Permissions): Promise<StepResult & { readonly pack: string }> {
    const sha = repository.head();
    const pack = join(temporaryFolder(), 'pack');
    const inputs = Object.fromEntries(
      Object.entries(judging?.with ?? {}).map(([name, value]) => [
        name,
        String(value).replace('${{ runner.temp }}/pack', pack),
      ]),
    );
    const result = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { ref: 'refs/tags/v1.2.0', before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/tags/v1.2.0',
      inputs: { ...inputs, token: await github.tokenWith(permissions) },
      apiUrl: github.url,
    });
    return { ...result, pack };
  }
  const granted = guard?.permissions as Permissions;

  it('judges the example of docs/proof.md, with no more than its permissions', async () => {
    const { log, outputs, report, pack } = await judge(granted);
    expect(log).toContain('GO: v1.2.0 can be released. 10 of 10 signals GO: 3 by run, 7 by report');
    expect(outputs).toMatchObject({ decision: 'pass', reason: 'all-gates-go', warnings: '0' });
    expect(report?.totals.byProof).toEqual({ word: 0, file: 0, report: 7, run: 3, attested: 0 });
    expect((await runCli(pack, 'verify-pack', '.')).stdout).toContain(' is sound: ');
    // The same verdict without GitHub.
    const facts = ['--tag', 'v1.2.0', '--head', 'HEAD', '--facts', join(pack, 'facts.json')];
    expect((await runCli(repository.directory, 'check', ...facts)).stdout).toMatch(/^GO: v1\.2\.0 can be released\. /);
  });

  it.for(['actions', 'checks'])('blocks without the permission %s, and names it', async (lost) => {
    const rest = Object.entries(granted).filter(([name]) => name !== lost);
    const { log, outputs } = await judge(Object.fromEntries(rest));
    expect(outputs).toMatchObject({ decision: 'block', reason: 'evidence-unknown' });
    expect(log).toContain(`the token needs \`${lost}: read\``);
  });

  it('uploads the whole pack: also what is hidden', async () => {
    const { pack } = await judge(granted);
    expect(readdirSync(pack)).toContain('.github');
    expect(upload?.with).toMatchObject({
      path: judging?.with?.['pack'],
      'include-hidden-files': true,
      'if-no-files-found': 'error',
    });
    rmSync(join(pack, '.github'), { recursive: true });
    expect((await runCli(pack, 'verify-pack', '.')).status).toBe(1);
  });

  it('sees all history, and has time to wait', () => {
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(Number(guard?.['timeout-minutes'])).toBeGreaterThan(Number(judging?.with?.['wait']));
  });
});

describe('release.yml', () => {
  const version = stepOf('.github/workflows/release.yml', 'Read the version');
  const notes = stepOf('.github/workflows/release.yml', 'Write the notes');

  function project(packageVersion: string, ...tags: readonly string[]): TestRepository {
    const repository = makeRepository();
    repository.write('package.json', JSON.stringify({ version: packageVersion }));
    repository.write(
      'CHANGELOG.md',
      '# Changelog\n\n## [Unreleased]\n\n- New\n\n## [1.2.3] - 2026-01-31\n\n- Right\n\n## [1.2.30] - 2026-01-30\n\n- Wrong\n',
    );
    repository.write('LICENSE', 'licence');
    repository.write('dist/cli/index.js', 'code');
    repository.commit();
    for (const tag of tags) repository.git('tag', tag);
    return repository;
  }

  it.for([
    ['1.2.3', []],
    ['1.2.3', ['v1', 'v1.2.2', 'v2.0.0', 'v10.0.0']],
    ['1.10.0', ['v1.9.0']],
    ['2.0.0', ['v1.9.0']],
  ] as const)('takes %s after the tags %s', ([wanted, tags]) => {
    const { status, output } = runScript(version, project(wanted, ...tags).directory, { VERSION: wanted });
    expect(status).toBe(0);
    expect(output).toBe(`tag=v${wanted}\nmajor=v${wanted.split('.')[0] ?? ''}\n`);
  });

  it.for([
    ['1.2', 'not of the form'],
    ['v1.2.3', 'not of the form'],
    ['01.2.3', 'not of the form'],
    ['1.2.3-rc.1', 'not of the form'],
    ['1.2.3\ntag=v9.9.9', 'not of the form'],
    ['1.2.3"; touch pwned; "', 'not of the form'],
    ['$(touch pwned)', 'not of the form'],
    ['', 'not of the form'],
    ['1.2.4', 'package.json has another version'],
  ] as const)('refuses %j', ([wanted, reason]) => {
    const { directory } = project('1.2.3');
    const { status, output, log } = runScript(version, directory, { VERSION: wanted });
    expect(status).not.toBe(0);
    expect(output).toBe('');
    expect(log).toContain(reason);
    expect(existsSync(join(directory, 'pwned'))).toBe(false);
  });

  it.for([
    ['v1.2.3', 'its tag already'],
    ['v1.3.0', 'v1.3.0 is newer'],
    ['v1.2.10', 'v1.2.10 is newer'],
  ] as const)('refuses 1.2.3 where there is %s', ([tag, reason]) => {
    const { status, log } = runScript(version, project('1.2.3', tag).directory, { VERSION: '1.2.3' });
    expect(status).not.toBe(0);
    expect(log).toContain(reason);
  });

  it('writes what the changelog says of the version, and the same archive twice', () => {
    const { directory } = project('1.2.3');
    const archive = join(directory, 'gate-ledger-cli.tar.gz');
    const written = [1, 2].map(() => {
      expect(runScript(notes, directory, { TAG: 'v1.2.3' }).status).toBe(0);
      return readFileSync(archive);
    });
    expect(readFileSync(join(directory, 'notes.md'), 'utf8')).toBe('\n- Right\n\n');
    expect(written[0]).toEqual(written[1]);
  });

  it('has no release without an entry in the changelog', () => {
    expect(runScript(notes, project('1.2.4').directory, { TAG: 'v1.2.4' })).toMatchObject({ status: 1 });
  });

  it('makes the archive that it signs the one that it uploads', () => {
    const attested = stepOf('.github/workflows/release.yml', 'Write the archive').run ?? 'none';
    expect(notes.run).toContain(attested.trim());
  });
});
