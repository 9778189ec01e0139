import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLabels, checkRuns, comments } from '../stand-in/seed.ts';
import { payload, runStep } from '../support/bundle.ts';
import {
  commitCase,
  openPull,
  pushToPull,
  reviewPull,
  shallowClone,
  showPull,
  startProject,
  type Project,
} from '../support/project.ts';

let project: Project;

beforeEach(async () => {
  project = await startProject();
});

afterEach(async () => {
  const { violations } = project.github;
  await project.github.close();
  expect(violations).toEqual([]);
});

const run = (id: number) => ({ GITHUB_RUN_ID: String(id) });

describe('the label', () => {
  it('accepts what was there when it was set, and no later push', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'requirement-dropped'));
    await addLabels(github, pull.number, ['Gates-Loosened']);
    expect((await reviewPull(project, pull)).outputs).toMatchObject({ decision: 'pass' });

    const pushed = await pushToPull(project, pull, () => {
      repository.write('more.txt', 'more');
      return repository.commit();
    });
    const late = await reviewPull(project, pushed);
    expect(late.outputs).toMatchObject({ decision: 'block', reason: 'requirement-dropped' });
    expect(late.log).toContain(
      'was set before the last push, so it does not accept this. To accept this, remove the label and set it again.',
    );

    await addLabels(github, pull.number, ['Gates-Loosened']);
    expect((await reviewPull(project, pushed)).outputs).toMatchObject({ decision: 'pass' });
  });

  it('accepts nothing where GitHub does not tell when the head was pushed, but by its own event', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'requirement-dropped'));
    await addLabels(github, pull.number, ['gates-loosened']);
    github.people.forget('refs/heads/work');
    const other = await reviewPull(project, pull);
    expect(other.outputs).toMatchObject({ decision: 'block' });
    expect(other.log).toContain('It is not known whether the label `gates-loosened` was set after the last push');
    const labeled = { action: 'labeled', label: { name: 'gates-loosened' } };
    expect((await reviewPull(project, pull, { parts: labeled })).outputs).toMatchObject({ decision: 'pass' });
  });

  it('that may not be read is not accepted, and said', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'requirement-dropped'));
    await addLabels(github, pull.number, ['gates-loosened']);
    github.setFaults(({ path }) =>
      /\/pulls\/\d+$/.test(path)
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined,
    );
    const { outputs, log } = await reviewPull(project, pull);
    expect(outputs).toMatchObject({ decision: 'block', reason: 'requirement-dropped' });
    expect(log).toContain(
      'It is not known whether the label `gates-loosened` accepts this, because GitHub answered `Resource not accessible',
    );
    expect(log).toContain('The token needs `pull-requests: read`');
  });
});

describe('the newest run', () => {
  it('is shown in comment and check run, whatever an older one comes to later', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'owner-drift'));
    const strict = { 'fail-on': 'warning' };
    await showPull(project, pull, { env: run(10), inputs: strict });
    await showPull(project, pull, { env: run(12), inputs: strict });
    const late = await showPull(project, pull, { env: run(11) });
    expect(late.outputs).toMatchObject({ decision: 'pass' });
    expect(late.log).toContain('Check run: a newer run wrote it.');
    expect((await checkRuns(github, pull.head)).map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
    const [comment, ...others] = await comments(github, pull.number);
    expect([others, comment?.body.includes('run:12.1')]).toEqual([[], true]);
    expect(comment?.body).toMatch(/^### ❌ \*\*Blocked: \d+ problems?\.\*\* /m);
  });

  it('keeps its check run where an older one was created right behind it', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'owner-drift'));
    await showPull(project, pull, { env: run(12), inputs: { 'fail-on': 'warning' } });
    // The older run looks before the newer one is there.
    let looks = 0;
    github.setFaults(({ method, path }) => {
      if (method !== 'GET' || !path.endsWith('/check-runs')) return undefined;
      looks += 1;
      return looks === 1 ? { status: 200, body: { total_count: 0, check_runs: [] } } : undefined;
    });
    await showPull(project, pull, { env: run(11) });
    expect((await checkRuns(github, pull.head)).map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
  });

  it('makes one check run, though the answer to it is lost', async () => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'changes'));
    let lost = 0;
    github.setFaults(({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/check-runs')) return undefined;
      lost += 1;
      return lost === 1 ? 'drop-answer' : undefined;
    });
    const { outputs } = await showPull(project, pull);
    expect(await checkRuns(github, pull.head)).toHaveLength(1);
    expect(outputs['check-run-url']).not.toBe('');
  });
});

describe('what cannot succeed', () => {
  it.for(['http://127.0.0.1:9', 'http://no-such-host.invalid'])('fails at once: %s', async (apiUrl) => {
    const { repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'changes'));
    const started = performance.now();
    const { outputs } = await showPull(project, pull, { apiUrl });
    expect(outputs).toMatchObject({ decision: 'pass' });
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

describe('a pull request in a shallow clone whose base nobody can read', () => {
  it.for([
    ['there is no token', { token: '' }],
    ['GitHub does not have it', {}],
  ] as const)('is blocked: %s', async ([, given]) => {
    const { github, repository } = project;
    const pull = await openPull(project, () => commitCase(repository, 'signal-removed'));
    if (!('token' in given))
      github.setFaults(({ path }) =>
        path.includes('/git/trees/') ? { status: 404, body: { message: 'Not Found' } } : undefined,
      );
    const workspace = shallowClone(repository, pull.merge).directory;
    const { outputs, log } = await reviewPull(project, pull, { workspace, ...given });
    expect(outputs).toMatchObject({ decision: 'block', reason: 'base-unknown' });
    expect(log).toContain('Check out with `fetch-depth: 0`, or give the token `contents: read`.');
  });
});

describe('a push in a shallow clone', () => {
  it('is judged at once without its changes where GitHub is down, and says so', async () => {
    const { repository } = project;
    const before = commitCase(repository, 'sound');
    const sha = commitCase(repository, 'changes');
    const started = performance.now();
    const { outputs, report } = await runStep({
      workspace: shallowClone(repository, sha).directory,
      event: 'push',
      payload: payload('push', { before, after: sha }),
      sha,
      ref: 'refs/heads/main',
      inputs: { token: 'x' },
    });
    expect(outputs).toMatchObject({ decision: 'pass' });
    expect(report).toMatchObject({ mode: 'report', changes: null, subject: { baseSha: null } });
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

describe('an event that is not known', () => {
  it.for(['check_run', 'status', 'deployment_status', 'issues'])(
    "judges nobody's commit by its own policy: %s",
    async (event) => {
      const { repository } = project;
      const own = commitCase(repository, 'sound');
      repository.write('.github/gate-ledger.yml', 'rules: { evidence-missing: off }\n');
      const foreign = repository.commit();
      const run = async (sha: string, ref: string) =>
        await runStep({
          workspace: repository.directory,
          event,
          payload: { repository: { default_branch: 'main' } },
          sha,
          ref,
        });
      for (const ref of ['refs/heads/main', 'refs/heads/work']) {
        const { status, outputs, log } = await run(ref === 'refs/heads/main' ? own : foreign, ref);
        expect([status, outputs]).toEqual([1, { verdict: 'INVALID', decision: 'block' }]);
        expect(log).toContain('which may only judge commits of the default branch');
      }
      repository.git('checkout', '--quiet', own);
      expect((await run(own, 'refs/heads/main')).outputs).toMatchObject({ decision: 'pass' });
    },
  );
});

describe('a manual run at a tag', () => {
  it.for(['workflow_dispatch', 'create', 'repository_dispatch'])('is a release of that tag: %s', async (event) => {
    const { repository } = project;
    const sha = commitCase(repository, 'sound');
    const { status, outputs, report } = await runStep({
      workspace: repository.directory,
      event,
      payload: {},
      sha,
      ref: 'refs/tags/v1.0.0',
      inputs: { tag: '' },
    });
    expect([status, outputs['reason'], report?.mode, report?.subject.tag]).toEqual([
      1,
      'gates-open',
      'release',
      'v1.0.0',
    ]);
  });
});
