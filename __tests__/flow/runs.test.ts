import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubRuns } from '../../src/read/evidence/runs/run-port.ts';
import { connect } from '../../src/read/github/client.ts';
import { runsOnGitHub } from '../../src/read/github/runs.ts';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { setRef, uploadCommits } from '../stand-in/seed.ts';
import { makeRepository } from '../support/repository.ts';

/** A second of the waits of requests takes ten milliseconds. */
const quick = { total: 6000, answer: 1500, second: 10 };
const ci = '.github/workflows/ci.yml';
const other = '0'.repeat(40);

let github: GitHub;
let sha: string;
let runs: GitHubRuns;

async function start(isPrivate = false): Promise<void> {
  github = await startGitHub({ isPrivate });
  const repository = makeRepository();
  sha = repository.commit('base');
  await uploadCommits(github, repository.directory, [sha]);
  await setRef(github, 'refs/heads/main', sha);
  runs = asking(github.token);
}

function asking(token: string): GitHubRuns {
  return runsOnGitHub(connect(token, github.url, quick), { owner: github.owner, repo: github.repo });
}

async function stop(): Promise<void> {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
}

const unknown = (why: string | RegExp): object => ({ kind: 'unknown', why: expect.stringMatching(why) as string });
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const idsOf = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(({ id }: { readonly id: number }) => id) : answer;

const questions: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['runsAt', 'actions', () => runs.runsAt(ci, sha)],
  ['latestRuns', 'actions', () => runs.latestRuns(ci, 'push', null)],
  ['jobs', 'actions', () => runs.jobs(1_000_002)],
  ['checks', 'checks', () => runs.checks('e2e', sha)],
  ['tip', 'contents', () => runs.tip('main')],
  ['defaultBranch', 'contents', () => runs.defaultBranch()],
];
const lists = questions.slice(0, 4);

/** 150 of all that is listed; the first run is the run of the question about jobs. */
function fill(): void {
  for (const number of numbers(1, 150)) {
    const run = github.actions.addRun({ headSha: sha, number });
    if (number === 1)
      github.actions.addJobs(
        run,
        numbers(1, 150).map(() => ({ name: 'test' })),
      );
  }
  for (const app of numbers(1, 150)) github.actions.addCheckRun({ name: 'e2e', headSha: sha, app });
}

function answered(): object {
  return {
    id: 1,
    event: 'push',
    head_sha: sha,
    head_branch: 'main',
    head_commit: null,
    repository: { full_name: 'octo/ledger' },
    head_repository: null,
    run_number: 1,
    status: 'completed',
    conclusion: 'success',
  };
}

describe('what GitHub knows', () => {
  beforeEach(() => start());

  afterEach(stop);

  describe('the runs of a workflow at a commit', () => {
    it('are told as GitHub knows them', async () => {
      const id = github.actions.addRun({
        headSha: sha,
        path: `${ci}@refs/heads/main`,
        event: 'pull_request',
        headBranch: 'work',
        treeId: 'a'.repeat(40),
        headRepository: 'mallory/ledger',
        attempt: 3,
        conclusion: 'failure',
      });
      expect(await runs.runsAt(ci, sha)).toEqual([
        {
          id,
          path: ci,
          event: 'pull_request',
          headSha: sha,
          headBranch: 'work',
          treeId: 'a'.repeat(40),
          repository: 'octo/ledger',
          headRepository: 'mallory/ledger',
          number: 1,
          attempt: 3,
          status: 'completed',
          conclusion: 'failure',
        },
      ]);
    });

    it('say what GitHub does not know', async () => {
      const nothing = { headBranch: null, treeId: null, headRepository: null, status: null, conclusion: null };
      github.actions.addRun({ headSha: sha, ...nothing });
      expect(await runs.runsAt(ci, sha)).toMatchObject([{ ...nothing, status: 'unknown' }]);
    });

    it.each([
      [`${ci}@main`, ci],
      ['.github/workflows/ci.yml@feature/a@b.yml', ci],
      [`octo/ledger/${ci}@main`, ci],
      [`octo/rules/${ci}@main`, `octo/rules/${ci}`],
    ])('have a path without the ref (%s)', async (path, expected) => {
      github.actions.addRun({ headSha: sha });
      github.setFaults(() => ({ status: 200, body: { total_count: 1, workflow_runs: [{ ...answered(), path }] } }));
      expect(await runs.runsAt(ci, sha)).toMatchObject([{ path: expected }]);
    });

    it('are those of this commit and this file only, newest first', async () => {
      const second = github.actions.addRun({ headSha: sha, number: 2 });
      const first = github.actions.addRun({ headSha: sha, number: 1 });
      const last = github.actions.addRun({ headSha: sha, number: 2 });
      github.actions.addRun({ headSha: other });
      github.actions.addRun({ headSha: sha, path: `${ci}.evil` });
      github.actions.addRun({ headSha: sha, path: '.github/workflows/ci.yaml' });
      expect(idsOf(await runs.runsAt(ci, sha))).toEqual([last, second, first]);
    });

    it('are all listed where there are more than a page', async () => {
      for (const number of numbers(1, 250)) github.actions.addRun({ headSha: sha, number });
      expect(await runs.runsAt(ci, sha)).toMatchObject(numbers(1, 250).map((index) => ({ number: 251 - index })));
      expect(github.calls).toHaveLength(3);
    });

    it('are none where the workflow has not run there', async () => {
      github.actions.addWorkflow(ci);
      expect(await runs.runsAt(ci, sha)).toEqual([]);
    });

    it('are unknown where they are more than GitHub lists', async () => {
      for (const number of numbers(1, 1001)) github.actions.addRun({ headSha: sha, number });
      expect(await runs.runsAt(ci, sha)).toEqual(unknown(/^GitHub has 1001 runs, and lists at most 1000 of them$/));
    });

    it.each(['', 'HEAD', '0123456'])('are not asked for where the SHA is not a full one (%j)', async (short) => {
      github.actions.addRun({ headSha: sha });
      expect(await runs.runsAt(ci, short)).toEqual(unknown('is not the full SHA of a commit'));
      expect(github.calls).toEqual([]);
    });
  });

  describe('a workflow that does not exist', () => {
    it('is told from one that has not run', async () => {
      github.actions.addWorkflow(`${ci}.evil`);
      github.actions.addWorkflow('.github/workflows/other.yml');
      expect(await runs.runsAt(ci, sha)).toBeNull();
      expect(await runs.latestRuns(ci, 'push', 'main')).toBeNull();
    });

    it.each(['ci.yml', 'docs/ci.yml', '.github/workflows/more/ci.yml', '.github/workflows/7', `${ci}.evil`, ''])(
      'is not asked for where no workflow can stand (%j)',
      async (path) => {
        github.actions.addRun({ headSha: sha, path });
        expect(await runs.runsAt(path, sha)).toBeNull();
        expect(github.calls).toEqual([]);
      },
    );

    it.each(['a b.yml', 'ü?.yml', '..%2f.yml', '7.yml'])(
      'is asked for by its name, whatever is in it (%s)',
      async (name) => {
        const path = `.github/workflows/${name}`;
        const id = github.actions.addRun({ headSha: sha, path });
        expect(await runs.runsAt(path, sha)).toMatchObject([{ id, path }]);
      },
    );
  });

  describe('the latest runs of a workflow', () => {
    it('are those of the event and the branch, newest first', async () => {
      const old = github.actions.addRun({ headSha: other });
      const work = github.actions.addRun({ headSha: other, headBranch: 'work' });
      github.actions.addRun({ headSha: sha, event: 'schedule' });
      const last = github.actions.addRun({ headSha: sha });
      expect(idsOf(await runs.latestRuns(ci, 'push', 'main'))).toEqual([last, old]);
      expect(idsOf(await runs.latestRuns(ci, 'push', null))).toEqual([last, work, old]);
      expect(await runs.latestRuns(ci, 'merge_group', 'main')).toEqual([]);
    });

    it('are at most 100, though GitHub has more', async () => {
      for (const number of numbers(1, 1200)) github.actions.addRun({ headSha: sha, number });
      const latest = await runs.latestRuns(ci, 'push', 'main');
      expect(latest).toMatchObject(numbers(1, 100).map((index) => ({ number: 1201 - index })));
      expect(github.calls).toHaveLength(1);
    });
  });

  describe('the jobs of a run', () => {
    it('are those of all its attempts', async () => {
      const run = github.actions.addRun({ headSha: sha, attempt: 2 });
      github.actions.addJobs(run, [
        { name: 'test', conclusion: 'failure' },
        { name: 'test', attempt: 2 },
        { name: 'e2e', attempt: 2, status: 'in_progress', conclusion: null, completedAt: null },
      ]);
      github.actions.addJobs(github.actions.addRun({ headSha: sha }), [{ name: 'of another run' }]);
      expect(await runs.jobs(run)).toEqual([
        { name: 'test', attempt: 1, status: 'completed', conclusion: 'failure', completedAt: '2026-01-02T03:04:05Z' },
        { name: 'test', attempt: 2, status: 'completed', conclusion: 'success', completedAt: '2026-01-02T03:04:05Z' },
        { name: 'e2e', attempt: 2, status: 'in_progress', conclusion: null, completedAt: null },
      ]);
    });

    it('are all listed where there are more than a page, also those of the same name', async () => {
      const run = github.actions.addRun({ headSha: sha });
      github.actions.addJobs(
        run,
        numbers(1, 130).map(() => ({ name: 'test' })),
      );
      expect(await runs.jobs(run)).toHaveLength(130);
    });

    it('are unknown of a run that GitHub does not have', async () => {
      expect(await runs.jobs(7)).toEqual(unknown(/^GitHub answered .*Not Found.*; the token needs `actions: read`$/));
    });
  });

  describe('the check runs of a name at a commit', () => {
    it('are those of every app and attempt, newest first', async () => {
      const name = 'buildkite/e2e';
      const first = github.actions.addCheckRun({ name, headSha: sha, app: 12_345, conclusion: 'failure' });
      const second = github.actions.addCheckRun({ name, headSha: sha, app: 12_345 });
      const nobody = { app: null, status: 'queued', conclusion: null, completedAt: null };
      const third = github.actions.addCheckRun({ name, headSha: sha, ...nobody });
      github.actions.addCheckRun({ name: 'buildkite', headSha: sha });
      github.actions.addCheckRun({ name, headSha: other });
      const completedAt = '2026-01-02T03:04:05Z';
      const common = { name, headSha: sha, app: 12_345, status: 'completed', completedAt };
      expect(await runs.checks(name, sha)).toEqual([
        { name, headSha: sha, ...nobody, id: third },
        { ...common, conclusion: 'success', id: second },
        { ...common, conclusion: 'failure', id: first },
      ]);
    });

    it('are all listed where there are more than a page', async () => {
      for (const app of numbers(1, 201)) github.actions.addCheckRun({ name: 'e2e', headSha: sha, app });
      expect(await runs.checks('e2e', sha)).toHaveLength(201);
      expect(await runs.checks('other', sha)).toEqual([]);
    });

    it('are unknown where the commit is', async () => {
      expect(await runs.checks('e2e', other)).toMatchObject({ kind: 'unknown' });
      expect(await runs.checks('e2e', 'main')).toEqual(unknown('is not the full SHA of a commit'));
    });
  });

  describe('a branch', () => {
    it('has a tip, also where a tag has its name', async () => {
      await setRef(github, 'refs/tags/only-a-tag', sha);
      expect(await runs.tip('main')).toBe(sha);
      expect(await runs.tip('only-a-tag')).toBeNull();
      expect(await runs.tip('mai')).toBeNull();
    });

    it('may be the default one', async () => {
      expect(await runs.defaultBranch()).toBe('main');
    });
  });
});

describe('what goes wrong', () => {
  beforeAll(async () => {
    await start();
    fill();
  });

  beforeEach(() => {
    github.setFaults(undefined);
    // Each client has its own time for all that it asks.
    runs = asking(github.token);
  });

  afterAll(stop);

  describe.each(questions)('what %s asks', (_, permission, ask) => {
    it.each([401, 403, 404])(
      'is unknown where GitHub answers %i, and the answer names the permission',
      async (status) => {
        github.setFaults(() => ({ status, body: { message: 'No' } }));
        expect(await ask()).toEqual(
          unknown(new RegExp(`^GitHub answered \`No.*; the token needs \`${permission}: read\`$`)),
        );
      },
    );

    it.each([422, 429, 500, 503])('is unknown where GitHub answers %i, also when it is asked again', async (status) => {
      github.setFaults(() => ({ status, headers: { 'retry-after': '0' }, body: { message: 'Later' } }));
      expect(await ask()).toEqual(unknown(/^GitHub answered `Later/));
    });

    it.each([
      ['cut', '{"total_count": 1, "workflow_runs": [{"id":', '100'],
      ['not JSON', '<html>', '6'],
    ])('is unknown where the answer is %s', async (_name, body, length) => {
      const headers = { 'content-type': 'application/json', 'content-length': length };
      github.setFaults(() => ({ status: 200, headers, body }));
      expect(await ask()).toEqual(unknown(/^GitHub answered `/));
    });

    it('is unknown where the connection breaks', async () => {
      github.setFaults(() => 'drop');
      expect(await ask()).toEqual(unknown(/^GitHub answered `/));
    });
  });

  describe.each(lists)('the list that %s asks for', (name, _, ask) => {
    const isPaged = name !== 'latestRuns';

    it.each([403, 404, 500])('is unknown where its last page answers %i', async (status) => {
      const page = isPaged ? 'page=2' : 'page=1';
      github.setFaults(({ path, query }) =>
        query.split('&').includes(page) && !path.endsWith('/workflows')
          ? { status, body: { message: 'No' } }
          : undefined,
      );
      expect(await ask()).toEqual(unknown(/^GitHub answered `No/));
    });

    it('is unknown where a page is empty', async () => {
      const page = isPaged ? 'page=2' : 'page=1';
      const empty = { total_count: 150, workflow_runs: [], jobs: [], check_runs: [] };
      github.setFaults(({ query }) => (query.split('&').includes(page) ? { status: 200, body: empty } : undefined));
      expect(await ask()).toEqual(unknown(isPaged ? /^GitHub listed 100 of 150 / : /^GitHub listed 0 of 100 runs$/));
    });

    it('is unknown where GitHub counts more than it lists', async () => {
      const three = numbers(1, 3).map((id) => ({ ...answered(), id, path: ci }));
      const body = { total_count: 5, workflow_runs: three, jobs: three, check_runs: three };
      github.setFaults(() => ({ status: 200, body }));
      expect(await ask()).toEqual(unknown(/^GitHub listed 3 of 5 (?:runs|jobs|check runs)$/));
    });

    it.each([
      {},
      [],
      { total_count: 0 },
      { total_count: 1, workflow_runs: [null], jobs: [null], check_runs: [null] },
      { total_count: '0', workflow_runs: [], jobs: [], check_runs: [] },
      null,
    ])('is unknown where the answer is another one (%j)', async (body) => {
      github.setFaults(() => ({ status: 200, body }));
      expect(await ask()).toMatchObject({ kind: 'unknown' });
    });
  });
});

describe('a private repository', () => {
  beforeEach(async () => {
    await start(true);
    fill();
  });

  afterEach(stop);

  it.each(questions.slice(0, 5))('answers %s only with the permission %s', async (_, permission, ask) => {
    runs = asking(await github.tokenWith({}));
    expect(await ask()).toEqual(unknown(new RegExp(`not accessible.*; the token needs \`${permission}: read\`$`)));
    runs = asking(await github.tokenWith({ [permission]: 'read' }));
    expect(await ask()).not.toMatchObject({ kind: 'unknown' });
  });

  it('does not say whether a workflow exists where only the list of workflows may be seen, or none', async () => {
    const isRuns = (path: string): boolean => path.endsWith('/runs');
    github.setFaults(({ path }) => (isRuns(path) ? { status: 404, body: { message: 'Not Found' } } : undefined));
    runs = asking(await github.tokenWith({}));
    expect(await runs.runsAt(ci, sha)).toEqual(unknown('the token needs `actions: read`'));
    runs = asking(await github.tokenWith({ actions: 'read' }));
    expect(await runs.runsAt(ci, sha)).toEqual(unknown(/^GitHub answered `Not Found/));
    expect(await runs.runsAt('.github/workflows/none.yml', sha)).toBeNull();
  });
});
