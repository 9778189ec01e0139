import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../stand-in/github.ts';
import { addLabels, checkRuns, comments, uploadCommits } from '../stand-in/seed.ts';
import { payload, runStep, type StepResult } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import * as support from '../support/project.ts';
import { ledgerPath, startProject, trackerPath, type Given, type OpenPull, type Project } from '../support/project.ts';
import type { TestRepository } from '../support/repository.ts';

let project: Project;
let github: GitHub;
let repository: TestRepository;

beforeEach(async () => {
  project = await startProject();
  ({ github, repository } = project);
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const commitCase = (name: string): string => support.commitCase(repository, name);
const openPull = async (change: () => string): Promise<OpenPull> => await support.openPull(project, change);
const reviewPull = async (pull: OpenPull, given?: Given): Promise<StepResult> =>
  await support.reviewPull(project, pull, given);

/** A shallow clone gives notices of what could not be checked, and nothing else that differs. */
function withoutNotices({ report }: StepResult): unknown {
  return { ...report, totals: null, findings: report?.findings.filter(({ severity }) => severity !== 'notice') };
}

function writes(): readonly string[] {
  return github.calls
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`);
}

describe('a pull request', () => {
  it('gets a check run on its head and a comment with the changes', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const result = await reviewPull(pull);

    expect(result.status).toBe(0);
    expect(result.report?.subject).toEqual({ sha: pull.merge, headSha: pull.head, baseSha: pull.base, tag: null });
    expect(result.outputs).toMatchObject({
      verdict: 'NO-GO',
      decision: 'pass',
      reason: 'sound',
      'open-gates': '["1","2"]',
      changes: '6',
      errors: '0',
    });
    expect(result.report?.changes?.signals.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'A-1 edited',
      'A-2 regressed',
      'B-1 promoted',
      'B-2 added',
    ]);
    const [run] = await checkRuns(github, pull.head);
    expect(run).toMatchObject({ name: 'Release gates', status: 'completed', conclusion: 'success' });
    const [comment, ...others] = await comments(github, pull.number);
    expect(others).toEqual([]);
    expect(comment?.login).toBe('github-actions[bot]');
    const evidence = `https://github.com/octo/ledger/blob/${pull.merge}/evidence/build.log`;
    for (const text of [comment?.body, run?.summary, result.summary]) {
      expect(text).toMatch(/^### ✅ \*\*This change can merge\.\*\* Release: 0 of 2 gates GO \(−1\)$/m);
      expect(text).toContain(
        `\n- \`B-1\` Load test: NO-GO → **GO**\n  - evidence: none → [\`evidence/build.log\`](${evidence})\n`,
      );
    }
    expect(run?.title).toBe('✅ This change can merge. Release: 0 of 2 gates GO (−1)');
    expect(result.outputs['check-run-url']).not.toBe('');
    expect(result.outputs['comment-url']).not.toBe('');
  });

  it('is judged the same twice, and the second run leaves the text of the comment', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const first = await reviewPull(pull);
    const before = { comments: await comments(github, pull.number), writes: writes().length };
    const second = await reviewPull(pull, { env: { GITHUB_RUN_ID: '2' } });

    expect(second.report).toEqual(first.report);
    expect(second.summary).toBe(first.summary);
    const text = (all: typeof before.comments) => all.map(({ id, body }) => [id, body.replace(/^.*\n/, '')]);
    const after = await comments(github, pull.number);
    // Only the marker tells that a newer run came to the same.
    expect(text(after)).toEqual(text(before.comments));
    expect(after[0]?.body).toContain('run:2.1');
    expect(writes().slice(before.writes).toSorted()).toEqual([
      expect.stringMatching(/^PATCH .*\/issues\/comments\//),
      'POST /repos/octo/ledger/check-runs',
    ]);
    const [one, two] = await checkRuns(github, pull.head);
    expect({ ...one, id: 0 }).toEqual({ ...two, id: 0 });
  });

  it('keeps one comment over a second push', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await reviewPull(pull);
    const [first] = await comments(github, pull.number);
    const pushed = await support.pushToPull(project, pull, () => commitCase('row-with-extra-pipe'));
    const result = await reviewPull(pushed);

    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'INVALID', decision: 'block', reason: 'row-cells' });
    const [second, ...others] = await comments(github, pull.number);
    expect(others).toEqual([]);
    expect(second?.id).toBe(first?.id);
    expect(second?.body).toContain(`${ledgerPath}:7`);
    expect(await checkRuns(github, pushed.head)).toMatchObject([
      { conclusion: 'failure', annotations: [{ path: ledgerPath, start_line: 7, annotation_level: 'failure' }] },
    ]);
  });

  it('is compared through the API where a shallow clone lacks the base', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const whole = await reviewPull(pull, { inputs: { comment: 'never', 'check-run': 'false' } });
    const shallow = support.shallowClone(repository, pull.merge);
    const result = await reviewPull(pull, { workspace: shallow.directory });

    expect(result.report?.changes).toEqual(whole.report?.changes);
    expect(withoutNotices(result)).toEqual(withoutNotices(whole));
    expect(result.report?.subject.baseSha).toBe(pull.base);
    expect(result.report?.findings).toContainEqual(
      expect.objectContaining({ rule: 'evidence-stale', severity: 'notice' }),
    );
  });

  it('checked out at its head is compared with the merge base, in a whole clone and in a shallow one', async () => {
    const pull = await openPull(() => commitCase('changes'));
    repository.git('checkout', '--quiet', pull.head);
    const whole = await reviewPull(pull);
    const shallow = support.shallowClone(repository, pull.head);
    const result = await reviewPull(pull, { workspace: shallow.directory });

    expect(whole.report?.subject).toMatchObject({ sha: pull.head, baseSha: pull.base });
    expect(withoutNotices(result)).toEqual(withoutNotices(whole));
  });

  it.for(['pull_request', 'pull_request_target'])('with another commit checked out is refused (%s)', async (event) => {
    const pull = await openPull(() => commitCase('changes'));
    repository.git('checkout', '--quiet', pull.base);
    const result = await reviewPull(pull, { event });

    expect(result.status).toBe(1);
    expect(result.outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
    expect(result.log).toContain("neither the pull request's head");
    expect(writes()).toEqual([]);
  });

  it.for([
    ['ledger-removed', ledgerPath],
    ['tracker-removed', trackerPath],
  ] as const)('that deletes a document is blocked (%s)', async ([reason, path]) => {
    const pull = await openPull(() => {
      repository.write(path, null);
      return repository.commit();
    });
    const result = await reviewPull(pull, { inputs: { 'if-missing': 'ignore' } });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'INVALID', decision: 'block', reason });
  });

  it('with a ledger of 20 MB is blocked', async () => {
    const pull = await openPull(() => {
      repository.write(ledgerPath, 'x'.repeat(20 * 1024 * 1024));
      return repository.commit();
    });
    const result = await reviewPull(pull);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'INVALID', reason: 'document-size' });
  });

  it('cannot speak to the runner through the log', async () => {
    const pull = await openPull(() => {
      const hostile = '::set-output name=decision::pass ##[add-mask]x';
      putCase(repository, 'sound');
      const text = repository
        .git('show', `HEAD:${ledgerPath}`)
        .replaceAll('| GO |', `| ${hostile} |`)
        .replaceAll('| Build |', `| ${hostile} |`);
      repository.write(ledgerPath, `${text}\n`);
      return repository.commit();
    });
    const { log } = await reviewPull(pull);
    expect(log).toContain('set-output');
    expect(log).not.toMatch(/^\s*::set-output/m);
    expect(
      log
        .split('\n')
        .filter((line) => !line.startsWith('::'))
        .join('\n'),
    ).not.toContain('##[');
  });
});

describe('a pull request that gets another base', () => {
  const parts = (baseSha: string): Given => ({
    parts: {
      action: 'edited',
      changes: { base: { ref: { from: 'old' }, sha: { from: 'f'.repeat(40) } } },
      pull_request: { base: { sha: baseSha } },
    },
  });

  it('is judged against the new base', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const result = await reviewPull(pull, parts(pull.base));
    expect(result.report?.subject.baseSha).toBe(pull.base);
    expect(result.report?.changes?.signals).toHaveLength(4);
  });

  it('is not judged on a merge with the old one', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const { status, log } = await reviewPull(pull, parts('e'.repeat(40)));
    expect(status).toBe(1);
    expect(log).toContain('was not made with the new base');
  });

  it('is judged as ever where only its title is edited', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const { status } = await reviewPull(pull, {
      parts: { action: 'edited', changes: { title: { from: 'x' } } },
    });
    expect(status).toBe(0);
  });
});

describe('a review of a pull request', () => {
  it.for(['pull_request_review', 'pull_request_review_comment'])(
    'is no way around the policy of the base (%s)',
    async (event) => {
      repository.write('.github/gate-ledger.yml', 'rules: { owner-drift: error }\n');
      const pull = await openPull(() => {
        repository.write('.github/gate-ledger.yml', 'rules: { owner-drift: off }\n');
        return commitCase('owner-drift');
      });
      const { report } = await reviewPull(pull, { event });
      expect(report).toMatchObject({ mode: 'review', decision: 'block', subject: { baseSha: pull.base } });
    },
  );
});

describe('a runner that lets nothing be written', () => {
  it('changes no decision', async () => {
    const sha = commitCase('sound');
    const { status, outputs, log } = await runStep({
      workspace: repository.directory,
      event: 'schedule',
      payload: {},
      sha,
      ref: 'refs/heads/main',
      env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md', RUNNER_TEMP: '/nowhere' },
      bundle: true,
    });
    expect(status).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'NO-GO', decision: 'pass', reason: 'sound', report: '' });
    expect(log).toMatch(/^::warning title=not published::Could not write the report/m);
    expect(log).toMatch(/^::warning title=not published::Could not write the job summary/m);
  });
});

describe('a base that GitHub does not let be read', () => {
  it('blocks, and says what to do', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const token = await github.tokenWith({ checks: 'write' });
    github.setFaults(({ path }) =>
      path.includes('/git/trees/')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined,
    );
    const { status, log, outputs } = await reviewPull(pull, {
      token,
      workspace: support.shallowClone(repository, pull.merge).directory,
    });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ decision: 'block', reason: 'base-unknown' });
    expect(log).toMatch(
      /^::error title=base-unknown.*Resource not accessible by integration.*`fetch-depth: 0`, or give the token `contents: read`/m,
    );
  });
});

describe('a run with the rights of the default branch', () => {
  const after = async (
    sha: string,
    own: string,
    workflowRun: Record<string, unknown>,
    event = 'workflow_run',
  ): Promise<StepResult> =>
    await runStep({
      workspace: support.shallowClone(repository, sha).directory,
      event,
      payload: payload(event, {
        repository: { default_branch: 'main' },
        ...(event === 'workflow_run' ? { workflow_run: { head_branch: 'main', ...workflowRun } } : {}),
      }),
      sha: own,
      ref: 'refs/heads/main',
    });
  const fork = { event: 'pull_request', head_repository: { full_name: 'mallory/ledger' } };

  it.for(['workflow_run', 'issue_comment'])("refuses a checkout that may be anyone's (%s)", async (event) => {
    const own = commitCase('sound');
    const foreign = commitCase('all-go-in-release');
    const result = await after(foreign, own, { ...fork, head_sha: foreign }, event);
    expect(result.status).toBe(1);
    expect(result.outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
    expect(result.log).toContain('which may only judge commits of the default branch');
  });

  it('reports on its own commit, and on one that was pushed to the repository itself', async () => {
    const own = commitCase('sound');
    const pushed = commitCase('changes');
    expect((await after(own, own, { ...fork, head_sha: pushed })).report).toMatchObject({
      mode: 'report',
      decision: 'pass',
    });
    const name = (payload('workflow_run', {}) as { repository: { full_name: string } }).repository.full_name;
    const push = { event: 'push', head_sha: pushed, head_repository: { full_name: name } };
    expect((await after(pushed, own, push)).report).toMatchObject({ mode: 'report', subject: { sha: pushed } });
    const fromFork = { ...push, head_repository: { full_name: 'mallory/ledger' } };
    expect((await after(pushed, own, fromFork)).status).toBe(1);
  });
});

describe('a schedule and a manual run', () => {
  it.for(['schedule', 'workflow_dispatch'])('report (%s)', async (event) => {
    const sha = commitCase('sound');
    const { report } = await runStep({
      workspace: repository.directory,
      event,
      payload: {},
      sha,
      ref: 'refs/heads/main',
    });
    expect(report).toMatchObject({ mode: 'report', decision: 'pass', reason: 'sound', changes: null });
  });
});

describe('a merge group', () => {
  it('is judged against its base', async () => {
    const base = commitCase('sound');
    const head = commitCase('changes');
    await uploadCommits(github, repository.directory, [base, head]);
    const result = await runStep({
      workspace: repository.directory,
      event: 'merge_group',
      payload: payload('merge_group', { merge_group: { base_sha: base, head_sha: head } }),
      sha: head,
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      inputs: { token: github.token },
      apiUrl: github.url,
    });
    expect(result.status).toBe(0);
    expect(result.report).toMatchObject({ mode: 'review', subject: { sha: head, headSha: head, baseSha: base } });
    expect(result.report?.changes?.signals).toHaveLength(4);
    expect(await checkRuns(github, head)).toMatchObject([{ conclusion: 'success' }]);
  });

  it('is accepted by the label of the pull request that it was made for', async () => {
    const pull = await openPull(() => commitCase('requirement-dropped'));
    repository.git('checkout', '--quiet', pull.head);
    const run = async (): Promise<StepResult> =>
      await runStep({
        workspace: repository.directory,
        event: 'merge_group',
        payload: payload('merge_group', {
          merge_group: {
            base_sha: pull.base,
            head_sha: pull.head,
            head_ref: `refs/heads/gh-readonly-queue/main/pr-${String(pull.number)}-${pull.base}`,
          },
        }),
        sha: pull.head,
        ref: `refs/heads/gh-readonly-queue/main/pr-${String(pull.number)}-${pull.base}`,
        inputs: { token: github.token },
        apiUrl: github.url,
      });
    expect((await run()).outputs).toMatchObject({ decision: 'block', reason: 'requirement-dropped' });
    await addLabels(github, pull.number, ['gates-loosened']);
    expect((await run()).outputs).toMatchObject({ decision: 'pass' });
  });
});

describe('a push', () => {
  const pushed = async (before: string, sha: string, inputs: Record<string, string> = {}): Promise<StepResult> =>
    await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { before, after: sha }),
      sha,
      ref: 'refs/heads/main',
      inputs: { token: github.token, ...inputs },
      apiUrl: github.url,
    });

  it('reports what changed since the commit before', async () => {
    const before = commitCase('sound');
    const sha = commitCase('changes');
    await uploadCommits(github, repository.directory, [before, sha]);
    const result = await pushed(before, sha);
    expect(result.status).toBe(0);
    expect(result.report).toMatchObject({ mode: 'report', subject: { sha, baseSha: before } });
    expect(await checkRuns(github, sha)).toHaveLength(1);
  });

  it('that makes a branch, or follows a commit that nobody has, has no base and still a verdict', async () => {
    const sha = commitCase('sound');
    await uploadCommits(github, repository.directory, [sha]);
    for (const before of ['0'.repeat(40), 'd'.repeat(40)]) {
      const result = await pushed(before, sha);
      expect(result.status).toBe(0);
      expect(result.report).toMatchObject({ verdict: 'NO-GO', subject: { baseSha: null }, changes: null });
      expect(result.summary).toMatch(/^### ✅ \*\*The ledger is in order\.\*\* Release: 1 of 2 gates GO$/m);
      expect(result.summary).toContain(`${sha.slice(0, 12)}\`. No change was judged: `);
    }
  });

  it('blocks on an open gate where that is asked for', async () => {
    const sha = commitCase('sound');
    await uploadCommits(github, repository.directory, [sha]);
    const result = await pushed('0'.repeat(40), sha, { 'fail-on': 'open-gate' });
    expect(result.status).toBe(1);
    expect(result.outputs['reason']).toBe('gates-open');
  });

  it('is judged without a token, and says what it did not show', async () => {
    const sha = commitCase('sound');
    const result = await pushed('0'.repeat(40), sha, { token: '' });
    expect(result.status).toBe(0);
    expect(result.log).toContain('the input `token` is empty');
    expect(github.calls).toEqual([]);
  });
});

describe('the policy', () => {
  const policyPath = '.github/gate-ledger.yml';

  it('of a pull request is the one of its base, in the clone and through the API', async () => {
    repository.write(policyPath, 'rules: { owner-drift: error }\n');
    const pull = await openPull(() => {
      repository.write(policyPath, 'rules: { owner-drift: off }\n');
      return commitCase('owner-drift');
    });
    const whole = await reviewPull(pull);
    expect(whole.report?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'policy-changed notice',
      'policy-loosened error',
      'owner-drift error',
    ]);
    const shallow = support.shallowClone(repository, pull.merge);
    expect(withoutNotices(await reviewPull(pull, { workspace: shallow.directory }))).toEqual(withoutNotices(whole));
  });

  it('of the head is not obeyed where the base cannot be read', async () => {
    const pull = await openPull(() => {
      repository.write(policyPath, 'rules: { owner-drift: off }\n');
      return commitCase('owner-drift');
    });
    const shallow = support.shallowClone(repository, pull.merge);
    const result = await reviewPull(pull, { workspace: shallow.directory, inputs: { token: '' } });
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'base-unknown' });
    expect(result.report?.subject.baseSha).toBeNull();
    expect(result.report?.findings.map(({ rule }) => rule)).toContain('owner-drift');
  });

  it('of a push and of a tag is that of the commit', async () => {
    repository.write(policyPath, 'rules: { owner-drift: error }\nreleases: [{ tags: "v*", gates: [1] }]\n');
    const sha = commitCase('sound');
    const run = async (ref: string): Promise<StepResult> =>
      await runStep({
        workspace: repository.directory,
        event: 'push',
        payload: payload('push', { before: '0'.repeat(40) }),
        sha,
        ref,
      });
    expect((await run('refs/tags/v1.0.0')).report).toMatchObject({
      verdict: 'GO',
      reason: 'all-gates-go',
      gates: [{ required: true }, { required: false }],
    });
    expect((await run('refs/tags/nightly')).report).toMatchObject({ verdict: 'NO-GO', reason: 'tag-unmatched' });
    expect((await run('refs/heads/main')).report).toMatchObject({ verdict: 'NO-GO', reason: 'sound' });
  });
});

describe('an input', () => {
  const pushed = async (inputs: Record<string, string>): Promise<StepResult> => {
    const sha = repository.head();
    return await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/heads/main',
      inputs,
    });
  };

  it.for([
    [{ mode: 'release', tag: 'v1.0.0' }, 'gates-open', 'release'],
    [{ mode: 'review' }, 'sound', 'review'],
    [{ tag: 'v1.0.0' }, 'gates-open', 'release'],
    [{ 'fail-on': 'open-gate' }, 'gates-open', 'report'],
    [{ ledger: './docs/readiness/signal-ledger.md' }, 'sound', 'report'],
    [{ ledger: 'docs/readiness/other.md' }, 'ledger-missing', 'report'],
    [{ tracker: 'docs/other.json' }, 'tracker-missing', 'report'],
    [{ policy: 'strict.yml' }, 'owner-drift', 'report'],
  ] as const)('%j counts', async ([inputs, reason, mode]) => {
    commitCase('owner-drift');
    repository.write('strict.yml', 'rules: { owner-drift: error }\n');
    repository.commit();
    const result = await pushed(inputs);
    expect(result.report).toMatchObject({ mode, reason });
  });

  it('`fail-on: warning` blocks on a warning, but not a release', async () => {
    commitCase('warnings-block-by-input');
    expect((await pushed({ 'fail-on': 'warning' })).outputs).toMatchObject({
      decision: 'block',
      reason: 'owner-drift',
      warnings: '1',
    });
    expect((await pushed({ 'fail-on': 'warning', mode: 'release', tag: 'v1.0.0' })).outputs).toMatchObject({
      reason: 'gates-open',
    });
  });

  it('`mode: release` needs a tag', async () => {
    commitCase('sound');
    const { status, log, outputs } = await pushed({ mode: 'release' });
    expect([status, outputs]).toEqual([1, { verdict: 'INVALID', decision: 'block' }]);
    expect(log).toContain('`release` needs a tag');
  });

  it('names the check run, and turns check run and comment off', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await reviewPull(pull, { inputs: { 'check-name': 'May it ship?', comment: 'never' } });
    expect(await checkRuns(github, pull.head)).toMatchObject([{ name: 'May it ship?' }]);
    expect(await comments(github, pull.number)).toEqual([]);
    await reviewPull(pull, { inputs: { 'check-run': 'false' } });
    expect(await checkRuns(github, pull.head)).toHaveLength(1);
    expect(await comments(github, pull.number)).toHaveLength(1);
  });

  it('`accept-label` accepts a loosening where the pull request has the label now', async () => {
    const pull = await openPull(() => commitCase('requirement-dropped'));
    expect((await reviewPull(pull)).outputs).toMatchObject({ decision: 'block', reason: 'requirement-dropped' });
    await addLabels(github, pull.number, ['gates-loosened', 'fewer-gates']);
    expect((await reviewPull(pull)).outputs).toMatchObject({ decision: 'pass', warnings: '1' });
    expect((await reviewPull(pull, { inputs: { 'accept-label': 'other' } })).outputs).toMatchObject({
      decision: 'block',
    });
    expect(
      (await reviewPull(pull, { inputs: { 'accept-label': 'fewer-gates' } })).report?.findings[0]?.message,
    ).toMatch(/^Nothing to do, the label `fewer-gates` accepts it: /);
  });
});

describe('the outputs', () => {
  it('are those of the report, which is in the temporary folder of the runner', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const { outputs, report, temp } = await reviewPull(pull);
    expect(outputs).toMatchObject({
      'signals-go': '2',
      'signals-total': '4',
      changes: '6',
      errors: '0',
      warnings: String(report?.totals.warnings),
    });
    expect(outputs['report']?.startsWith(temp)).toBe(true);
    expect(report?.totals.warnings).toBeGreaterThan(0);
  });
});

describe('a wrong input', () => {
  it('is named with what it accepts, all at once', async () => {
    const sha = commitCase('sound');
    const result = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: {},
      sha,
      ref: 'refs/heads/main',
      inputs: {
        mode: 'strict',
        'fail-on': 'never',
        'check-run': 'yes',
        ledger: '../ledger.md',
        tag: '--upload-pack',
        sha: 'main',
        'if-missing': 'skip',
        comment: 'sometimes',
      },
    });
    expect(result.status).toBe(1);
    expect(result.outputs).toEqual({ verdict: 'INVALID', decision: 'block' });
    for (const name of ['mode', 'fail-on', 'check-run', 'ledger', 'tag', 'sha', 'if-missing', 'comment'])
      expect(result.log).toContain(`input ${name}: unexpected`);
  });

  it('in a folder that is no repository ends with one line and no stack trace', async () => {
    const result = await runStep({
      workspace: '/',
      event: 'push',
      payload: payload('push', {}),
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
    });
    expect(result.status).toBe(1);
    expect(result.log).toMatch(/^::error::/m);
    expect(result.log).not.toMatch(/^\s+at /m);
  });
});
