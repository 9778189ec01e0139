import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Reply } from './example-client.ts';
import { makeHistory, type History } from './example-history.ts';
import { startGitHub, type GitHub } from './github.ts';
import { uploadCommits } from './seed.ts';

let github: GitHub;
let history: History;

beforeAll(() => {
  history = makeHistory();
});

afterAll(() => {
  history.remove();
});

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const get = (path: string, token = github.token): Promise<Reply> =>
  ask(github, 'GET', `/repos/octo/ledger${path}`, { token });
const listed = (key: string, total: number, items: readonly object[]): object => ({
  status: 200,
  body: { total_count: total, [key]: items },
});

describe('the runs of a workflow', () => {
  const path = '/actions/workflows/ci.yml/runs';

  test.each([
    ['', [4, 3, 2, 1]],
    ['?head_sha=aaa', [3, 1]],
    ['?event=schedule', [2]],
    ['?branch=work', [3]],
    ['?status=success', [4, 2, 1]],
    ['?status=in_progress', [3]],
    ['?head_sha=aaa&branch=main', [1]],
    ['?exclude_pull_requests=true', [4, 3, 2, 1]],
    // As GitHub does, no part of a SHA is enough, and an empty filter is none.
    ['?head_sha=aa', []],
    ['?head_sha=', [4, 3, 2, 1]],
  ])('are filtered (%s), the newest first', async (query, expected) => {
    github.actions.addRun({ headSha: 'aaa' });
    github.actions.addRun({ headSha: 'bbb', event: 'schedule' });
    github.actions.addRun({ headSha: 'aaa', headBranch: 'work', status: 'in_progress', conclusion: null });
    github.actions.addRun({ headSha: 'ccc', headBranch: null, treeId: null, headRepository: null });
    github.actions.addRun({ headSha: 'aaa', path: '.github/workflows/ci.yml.evil' });
    const runs = expected.map((run_number) => expect.objectContaining({ run_number }) as object);
    expect(await get(`${path}${query}`)).toMatchObject(listed('workflow_runs', runs.length, runs));
  });

  test('come in pages, and a search has no more than 1000', async () => {
    for (let number = 1; number <= 1001; number += 1) github.actions.addRun({ headSha: 'aaa', number });
    const first = await get(path);
    expect(first.body).toMatchObject({ total_count: 1001, workflow_runs: { length: 30 } });
    expect(first.headers.get('link')).toContain('page=2');
    expect(await get(`${path}?per_page=100&page=11`)).toMatchObject(listed('workflow_runs', 1001, [{ run_number: 1 }]));
    expect(await get(`${path}?per_page=100&page=11&head_sha=aaa`)).toMatchObject(listed('workflow_runs', 1001, []));
  });

  test('are found by id or name of the workflow, which exists with or without a run', async () => {
    expect(await get(path)).toMatchObject({ status: 404 });
    github.actions.addWorkflow('.github/workflows/ci.yml');
    github.actions.addRun({ headSha: 'aaa', path: '.github/workflows/ci.yml@refs/heads/main' });
    const workflows = await get('/actions/workflows');
    expect(workflows).toMatchObject(listed('workflows', 1, [{ path: '.github/workflows/ci.yml' }]));
    const [{ id }] = (workflows.body as { readonly workflows: readonly [{ readonly id: number }] }).workflows;
    expect((await get(`/actions/workflows/${String(id)}/runs`)).body).toEqual((await get(path)).body);
    expect(await get('/actions/workflows/ci.yaml/runs')).toMatchObject({ status: 404 });
  });
});

test('The jobs of a run are those of its latest attempt, or all', async () => {
  const run = github.actions.addRun({ headSha: 'aaa', attempt: 2 });
  github.actions.addJobs(run, [{ name: 'old' }, { name: 'new', attempt: 2 }]);
  const path = `/actions/runs/${String(run)}/jobs`;
  expect(await get(path)).toMatchObject(listed('jobs', 1, [{ name: 'new', run_attempt: 2 }]));
  expect(await get(`${path}?filter=all`)).toMatchObject(listed('jobs', 2, [{ name: 'old' }, { name: 'new' }]));
  expect(await get(`${path}?filter=all&per_page=1&page=2`)).toMatchObject(listed('jobs', 2, [{ name: 'new' }]));
  expect(await get('/actions/runs/7/jobs')).toMatchObject({ status: 404 });
  expect(() => {
    github.actions.addJobs(7, []);
  }).toThrow('There is no run 7');
});

test('Check runs are those of any app: the latest of each, or all', async () => {
  await uploadCommits(github, history.directory, [history.first]);
  const body = { name: 'e2e', head_sha: history.first };
  await ask(github, 'POST', '/repos/octo/ledger/check-runs', { body });
  github.actions.addCheckRun({ name: 'e2e', headSha: history.first, app: 7, conclusion: 'failure' });
  github.actions.addCheckRun({ name: 'e2e', headSha: history.first, app: 7 });
  github.actions.addCheckRun({ name: 'e2e', headSha: history.first, app: null, status: 'queued', conclusion: null });
  github.actions.addCheckRun({ name: 'e2e', headSha: history.side });
  const path = `/commits/${history.first}/check-runs?check_name=e2e`;
  const own = { name: 'e2e', app: { id: 15_368 } };
  const latest = [{ app: null }, { app: { id: 7 }, conclusion: 'success' }];
  expect(await get(path)).toMatchObject(listed('check_runs', 3, [...latest, own]));
  expect(await get(`${path}&filter=all`)).toMatchObject(
    listed('check_runs', 4, [...latest, { app: { id: 7 }, conclusion: 'failure' }, own]),
  );
  expect(await get(`${path}&filter=all&status=queued`)).toMatchObject(listed('check_runs', 2, [{ app: null }, own]));
  expect(await get(`${path}&app_id=7`)).toMatchObject(listed('check_runs', 1, [{ app: { id: 7 } }]));
});

test('Of a private repository, a token needs the permission; of a public one, none', async () => {
  const run = github.actions.addRun({ headSha: 'aaa' });
  const paths = ['/actions/workflows', '/actions/workflows/ci.yml/runs', `/actions/runs/${String(run)}/jobs`];
  for (const path of paths) expect(await get(path, github.readOnlyToken)).toMatchObject({ status: 200 });
  await github.close();
  github = await startGitHub({ isPrivate: true });
  expect(github.actions.addRun({ headSha: 'aaa' })).toBe(run);
  const may = await github.tokenWith({ actions: 'read' });
  for (const path of paths) {
    const refused = await get(path, github.readOnlyToken);
    expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('actions=read');
    expect(await get(path, may)).toMatchObject({ status: 200 });
    expect(await get(path, github.patToken)).toMatchObject({ status: 200 });
  }
});
