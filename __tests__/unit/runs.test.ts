import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../src/read/evidence/runs/run-port.ts';
import { checkWith, earlierSha, find, jobWith, runWith, sha, tree, type World } from '../support/runs.ts';
import { fc } from './fast-check.ts';

describe('a run', () => {
  it('that succeeded with all its jobs is proof, at the time of its last job', async () => {
    const jobs = { 11: [jobWith(), jobWith({ name: 'lint', completedAt: '2026-11-25T11:00:00Z' })] };
    expect(await find({ jobs })).toEqual({
      kind: 'succeeded',
      says: 'run 11 succeeded',
      time: '2026-11-25T11:00:00Z',
    });
    expect(await find({ jobs }, { job: 'e2e' })).toMatchObject({
      kind: 'succeeded',
      says: '`e2e` of run 11 succeeded',
      time: '2026-11-25T10:00:00Z',
    });
  });

  const forged: readonly (readonly [string, Partial<WorkflowRun>, string])[] = [
    ['a fork', { headRepository: 'mallory/apollo' }, 'is of a fork, `mallory/apollo`'],
    ['a fork that is gone', { headRepository: null }, 'is of a fork'],
    ['another repository', { repository: 'mallory/apollo' }, 'is of the repository `mallory/apollo`'],
    ['a pull request', { event: 'pull_request' }, 'is by `pull_request`'],
    ['a dispatch', { event: 'workflow_dispatch' }, 'is by `workflow_dispatch`'],
    ['another workflow', { path: '.github/workflows/other.yml' }, 'is of the workflow `.github/workflows/other.yml`'],
    ['a file with almost the name', { path: '.github/workflows/ci.yml.evil' }, 'is of the workflow'],
    ['a file whose name goes on', { path: '.github/workflows/ci.yml@x.yml' }, 'is of the workflow'],
    ['a branch named like the tag', { headBranch: 'v1.0.0' }, 'is on the branch `v1.0.0`'],
    ['no branch', { headBranch: null }, 'is on the branch'],
    ['a merge group of another branch', { event: 'merge_group', headBranch: 'gh-readonly-queue/dev/pr-1-x' }, 'is on'],
    ['a branch that looks like a merge group', { headBranch: 'gh-readonly-queue/main/pr-1-x' }, 'is on the branch'],
  ];

  it.for(forged)('of %s does not count', async ([, parts, why]) => {
    const found = await find({ runs: [runWith(parts)] });
    expect(found).toMatchObject({ kind: 'none' });
    expect('why' in found ? found.why : '').toContain(why);
  });

  it('that judges proves nothing about itself', async () => {
    expect(await find({ self: 11 })).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('is the run that judges') as string,
    });
  });

  it('of a merge group of the branch counts', async () => {
    const runs = [runWith({ event: 'merge_group', headBranch: 'gh-readonly-queue/main/pr-1-abc' })];
    expect(await find({ runs })).toMatchObject({ kind: 'succeeded' });
  });

  const last: readonly (readonly [string, Partial<WorkflowRun>, string])[] = [
    ['was cancelled', { conclusion: 'cancelled' }, 'ended with `cancelled`'],
    ['failed', { conclusion: 'failure' }, 'ended with `failure`'],
    ['was skipped', { conclusion: 'skipped' }, 'ended with `skipped`'],
    ['is neutral', { conclusion: 'neutral' }, 'ended with `neutral`'],
    ['needs somebody', { conclusion: 'action_required' }, 'ended with `action_required`'],
    ['has not ended', { status: 'in_progress', conclusion: null }, 'has not ended'],
    ['says that it succeeded, and has not ended', { status: 'queued' }, 'has not ended'],
  ];

  it.for(last)('over which a newer one %s is no proof', async ([, parts, why]) => {
    const runs = [runWith({ number: 1 }), runWith({ id: 12, number: 2, ...parts })];
    for (const some of [runs, runs.toReversed()]) {
      const found = await find({ runs: some });
      expect(found).toMatchObject({ kind: 'failed' });
      expect('why' in found ? found.why : '').toContain(why);
    }
  });

  it.for([
    ['two jobs of the name', [jobWith(), jobWith()], 'has 2 jobs named `e2e`'],
    ['a skipped job', [jobWith({ conclusion: 'skipped' })], '`e2e` of run 11 ended with `skipped`'],
    ['a neutral job', [jobWith({ conclusion: 'neutral' })], 'ended with `neutral`'],
    ['a job that runs', [jobWith({ status: 'in_progress', conclusion: null })], 'ended with `in_progress`'],
    ['no such job', [jobWith({ name: 'e2e (windows)' })], 'has no job `e2e`'],
    ['a job in other letters', [jobWith({ name: 'E2E' })], 'has no job `e2e`'],
    ['no jobs', [], 'has no job `e2e`'],
  ] as const)('with %s is no proof of that job', async ([, jobs, why]) => {
    const found = await find({ jobs: { 11: jobs } }, { job: 'e2e' });
    expect(found).toMatchObject({ kind: 'failed' });
    expect('why' in found ? found.why : '').toContain(why);
  });

  it('is asked for all its jobs where none is named', async () => {
    const skipped = [jobWith(), jobWith({ name: 'deploy', conclusion: 'skipped' })];
    expect(await find({ jobs: { 11: skipped } })).toMatchObject({ kind: 'failed' });
    expect(await find({ jobs: { 11: [] } })).toMatchObject({ kind: 'failed' });
    expect(await find({ jobs: { 11: skipped } }, { job: 'e2e' })).toMatchObject({ kind: 'succeeded' });
  });

  it('counts by the last attempt of each job, and only up to the attempt that the policy counts', async () => {
    const runs = [runWith({ attempt: 2 })];
    const jobs = { 11: [jobWith({ conclusion: 'failure' }), jobWith({ attempt: 2 }), jobWith({ name: 'lint' })] };
    expect(await find({ runs, jobs })).toMatchObject({ kind: 'succeeded' });
    expect(await find({ runs, jobs, rules: { attempts: 2 } })).toMatchObject({ kind: 'succeeded' });
    expect(await find({ runs, jobs, rules: { attempts: 1 } })).toMatchObject({ kind: 'failed' });
    const failedAgain = { 11: [jobWith(), jobWith({ attempt: 2, conclusion: 'failure' })] };
    expect(await find({ runs, jobs: failedAgain }, { job: 'e2e' })).toMatchObject({ kind: 'failed' });
  });

  it('at another commit counts only where it has the same files and the policy says so', async () => {
    const runs = [runWith({ headSha: earlierSha })];
    expect(await find({ runs })).toMatchObject({ kind: 'none' });
    expect(await find({ runs, rules: { sameTree: true } })).toMatchObject({ kind: 'succeeded' });
    const other = [runWith({ headSha: earlierSha, treeId: 'd'.repeat(40) })];
    expect(await find({ runs: other, rules: { sameTree: true } })).toMatchObject({ kind: 'none' });
    const nameless = { runs: [runWith({ headSha: earlierSha, treeId: null })], rules: { sameTree: true } };
    expect(await find({ ...nameless, commits: { tree: () => Promise.resolve(null) } })).toMatchObject({ kind: 'none' });
    const dispatched = [runWith({ headSha: earlierSha, event: 'workflow_dispatch', treeId: tree })];
    const rules = { sameTree: true, events: ['workflow_dispatch', 'push'] };
    expect(await find({ runs: dispatched, rules })).toMatchObject({ kind: 'none' });
  });

  it('at an earlier commit counts as long as the code is the same, where the row asks for that', async () => {
    const runs = [runWith({ headSha: earlierSha })];
    const since = { sameCode: ['src/a.c'] };
    expect(await find({ runs }, since)).toMatchObject({ kind: 'succeeded' });
    const changed = { isSame: () => Promise.resolve(false) };
    expect(await find({ runs, commits: changed }, since)).toMatchObject({ kind: 'none' });
    expect(await find({ runs, commits: { isSame: () => Promise.resolve(null) } }, since)).toMatchObject({
      kind: 'unknown',
    });
    expect(await find({ runs, commits: { onOwnLine: () => Promise.resolve([]) } }, since)).toMatchObject({
      kind: 'none',
    });
    expect(await find({ runs, commits: { onOwnLine: () => Promise.resolve(null) } }, since)).toMatchObject({
      kind: 'unknown',
    });
    // A run of the judged commit itself that failed is not passed over.
    const failedHere = [...runs, runWith({ id: 12, number: 2, conclusion: 'failure' })];
    expect(await find({ runs: failedHere }, since)).toMatchObject({ kind: 'failed' });
  });
});

describe('the judged commit', () => {
  it.for([
    ['is on a side branch', { commits: { isOnLineOf: () => Promise.resolve(false) } }, 'none'],
    ['may be on the branch', { commits: { isOnLineOf: () => Promise.resolve(null) } }, 'unknown'],
    ['is no commit', { commits: { sha: null } }, 'unknown'],
    ['is for a branch that is not there', { tip: null }, 'none'],
  ] as const satisfies readonly (readonly [string, World, string])[])(
    'that %s has no run that counts',
    async ([, world, kind]) => {
      expect(await find(world)).toMatchObject({ kind });
      expect(await find(world, { check: 'buildkite/e2e' })).toMatchObject({ kind });
    },
  );

  it('is asked about on the default branch where the policy names none', async () => {
    const asked: string[] = [];
    expect(await find({ rules: { branch: null } }, {}, asked)).toMatchObject({ kind: 'succeeded' });
    expect(asked).toEqual(['defaultBranch', 'tip', 'runsAt', 'jobs']);
  });
});

describe('what GitHub does not answer', () => {
  const unknown = () => Promise.resolve({ kind: 'unknown', why: 'GitHub answered `500`' } as const);

  it.for(['runsAt', 'jobs', 'tip', 'defaultBranch'] as const)('to %s is unknown', async (question) => {
    const world = { github: { [question]: unknown }, rules: { branch: null } };
    expect(await find(world)).toEqual({ kind: 'unknown', why: 'GitHub answered `500`' });
  });

  it('to questions about other commits, or about checks, is unknown', async () => {
    const none = { runs: [], github: { latestRuns: unknown } };
    expect(await find({ ...none, rules: { sameTree: true } })).toMatchObject({ kind: 'unknown' });
    expect(await find(none, { sameCode: ['a'] })).toMatchObject({ kind: 'unknown' });
    expect(await find({ github: { checks: unknown } }, { check: 'buildkite/e2e' })).toMatchObject({ kind: 'unknown' });
  });
});

describe('a check', () => {
  it.for([
    ['of the app that the policy names', [checkWith()], 'succeeded'],
    ['of another app', [checkWith({ app: 15368 })], 'none'],
    ['of no app', [checkWith({ app: null })], 'none'],
    ['at another commit', [checkWith({ headSha: earlierSha })], 'none'],
    ['of another name', [checkWith({ name: 'buildkite/E2E' })], 'none'],
    ['whose newest failed', [checkWith(), checkWith({ id: 22, conclusion: 'failure' })], 'failed'],
    ['whose newest runs', [checkWith(), checkWith({ id: 22, status: 'in_progress', conclusion: null })], 'failed'],
    ['that is neutral', [checkWith({ conclusion: 'neutral' })], 'failed'],
    [
      'of which a forged newer one is of another app',
      [checkWith({ conclusion: 'failure' }), checkWith({ id: 22, app: 7 })],
      'failed',
    ],
  ] as const)('%s', async ([, checks, kind]) => {
    expect(await find({ checks }, { check: 'buildkite/e2e' })).toMatchObject({ kind });
  });

  it('whose app the policy does not name is no proof', async () => {
    const asked: string[] = [];
    expect(await find({ rules: { apps: new Map() } }, { check: 'buildkite/e2e' }, asked)).toMatchObject({
      kind: 'none',
    });
    expect(asked).not.toContain('checks');
  });
});

describe('whatever runs there are', () => {
  const run = fc.record({
    id: fc.integer({ min: 1, max: 99 }),
    number: fc.integer({ min: 1, max: 9 }),
    event: fc.constantFrom('push', 'merge_group', 'pull_request', 'workflow_dispatch'),
    headBranch: fc.constantFrom('main', 'v1.0.0', 'gh-readonly-queue/main/pr-1-a', null),
    headRepository: fc.constantFrom('octo/apollo', 'mallory/apollo', null),
    path: fc.constantFrom('.github/workflows/ci.yml', '.github/workflows/ci.yml.evil'),
    headSha: fc.constantFrom(sha, earlierSha),
    conclusion: fc.constantFrom('success', 'failure', 'cancelled', null),
    status: fc.constantFrom('completed', 'in_progress'),
  });
  const runs = fc.array(run.map(runWith), { maxLength: 8 });

  it('only one that counts and succeeded makes it proof, and a newer one that did not succeed ends that', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (some) => {
        const found = await find({ runs: some });
        const isGood = (one: WorkflowRun): boolean =>
          one.headSha === sha &&
          one.path === '.github/workflows/ci.yml' &&
          one.headRepository === 'octo/apollo' &&
          (one.event === 'push'
            ? one.headBranch === 'main'
            : one.event === 'merge_group' && one.headBranch === 'gh-readonly-queue/main/pr-1-a') &&
          one.status === 'completed' &&
          one.conclusion === 'success';
        if (found.kind === 'succeeded') expect(some.some(isGood)).toBe(true);
        const newer = runWith({ id: 100, number: 10, conclusion: 'failure' });
        expect((await find({ runs: [...some, newer] })).kind).toBe('failed');
      }),
    );
  });
});
