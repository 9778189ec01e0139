import { json, page, urlOf, type Answer, type Incoming } from './http.ts';
import { refusal } from './refusals.ts';
import {
  checkRunOf,
  githubActions,
  jobOf,
  runOf,
  workflowOf,
  type CheckRun,
  type Job,
  type NewCheckRun,
  type NewJob,
  type NewRun,
  type Run,
  type Workflow,
} from './actions-shapes.ts';

/** Workflows, their runs and jobs, and check runs of any app. `emulate` 0.12.2 has few of them, and tests cannot make those. */
export interface Actions {
  /** A workflow without runs; a run makes its workflow, too. */
  readonly addWorkflow: (path: string) => void;
  /** The id of the run. */
  readonly addRun: (run: NewRun) => number;
  readonly addJobs: (run: number, jobs: readonly NewJob[]) => void;
  /** The id of the check run. */
  readonly addCheckRun: (checkRun: NewCheckRun) => number;
  /** What GitHub answers to an operation; undefined for another operation. */
  readonly answer: (operation: string, request: Incoming, origin: string) => Answer | undefined;
  /** The check runs that `checks/list-for-ref` asks for, newest first. */
  readonly checkRunsAt: (request: Incoming) => readonly object[];
}

/** A search of runs has at most this many results: https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const searchLimit = 1000;
/** Ids of check runs of `emulate` are smaller. */
const firstId = 1_000_000;

/** A repository without workflows. */
export function createActions(owner: string, repo: string): Actions {
  const repository = `${owner}/${repo}`;
  const workflows: Workflow[] = [];
  const runs: Run[] = [];
  const jobs: Job[] = [];
  const checkRuns: CheckRun[] = [];
  let last = firstId;
  const nextId = (): number => (last += 1);
  const workflowAt = (path: string): Workflow => {
    const known = workflows.find((one) => one.path === path);
    if (known !== undefined) return known;
    const added = { id: nextId(), path };
    workflows.push(added);
    return added;
  };

  const answers: Readonly<Record<string, (request: Incoming, origin: string) => Answer>> = {
    'actions/list-repo-workflows': (request, origin) => listed('workflows', workflows.map(workflowOf), request, origin),
    'actions/list-workflow-runs': (request, origin) => {
      const name = decodeURIComponent(/\/workflows\/([^/]+)\/runs$/.exec(request.path)?.[1] ?? '');
      const workflow = workflows.find(({ id, path }) => String(id) === name || path === `.github/workflows/${name}`);
      if (workflow === undefined) return refusal(404, 'Not Found');
      const query = queryOf(request);
      const found = runs.filter((run) => run.workflow === workflow && isAskedFor(run, query)).toReversed();
      const isSearch = ['branch', 'event', 'head_sha', 'status'].some((key) => (query.get(key) ?? '') !== '');
      const shown = isSearch ? found.slice(0, searchLimit) : found;
      return listed(
        'workflow_runs',
        shown.map((run) => runOf(run, repository)),
        request,
        origin,
        found.length,
      );
    },
    'actions/list-jobs-for-workflow-run': (request, origin) => {
      const run = runs.find(({ id }) => id === Number(/\/runs\/(\d+)\/jobs$/.exec(request.path)?.[1]));
      if (run === undefined) return refusal(404, 'Not Found');
      const isAll = queryOf(request).get('filter') === 'all';
      const found = jobs.filter((job) => job.run === run && (isAll || job.attempt === run.attempt));
      return listed(
        'jobs',
        found.map((job) => jobOf(job, repository)),
        request,
        origin,
      );
    },
  };

  return {
    addWorkflow: (path) => void workflowAt(path),
    addRun: (run) => {
      const path = run.path ?? '.github/workflows/ci.yml';
      const workflow = workflowAt(path.replace(/@.*$/s, ''));
      const number = runs.filter((one) => one.workflow === workflow).length + 1;
      const id = nextId();
      runs.push({
        event: 'push',
        headBranch: 'main',
        treeId: '7'.repeat(40),
        headRepository: repository,
        number,
        attempt: 1,
        status: 'completed',
        conclusion: 'success',
        ...run,
        path,
        id,
        workflow,
      });
      return id;
    },
    addJobs: (id, added) => {
      const run = runs.find((one) => one.id === id);
      if (run === undefined) throw new Error(`There is no run ${String(id)}`);
      for (const job of added) jobs.push({ attempt: 1, ...finished, ...job, id: nextId(), run });
    },
    addCheckRun: (added) => {
      const id = nextId();
      checkRuns.push({ app: githubActions, ...finished, ...added, id });
      return id;
    },
    answer: (operation, request, origin) => answers[operation]?.(request, origin),
    checkRunsAt: (request) => {
      const sha = /\/commits\/(.+)\/check-runs$/.exec(request.path)?.[1];
      const query = queryOf(request);
      const name = query.get('check_name');
      const status = query.get('status');
      const app = query.get('app_id');
      const found = checkRuns
        .filter(
          (one) =>
            one.headSha === sha &&
            (name === null || one.name === name) &&
            (status === null || one.status === status) &&
            (app === null || String(one.app) === app),
        )
        .toReversed();
      const isAll = query.get('filter') === 'all';
      return found
        .filter(
          (one, index) =>
            isAll || found.findIndex((newer) => newer.name === one.name && newer.app === one.app) === index,
        )
        .map((one) => checkRunOf(one, repository));
    },
  };
}

const finished = { status: 'completed', conclusion: 'success', completedAt: '2026-01-02T03:04:05Z' };

/** A parameter without a value asks for nothing. */
function isAskedFor(run: Run, query: URLSearchParams): boolean {
  const asks = (key: string, ...values: readonly (string | null)[]): boolean => {
    const wanted = query.get(key) ?? '';
    return wanted === '' || values.includes(wanted);
  };
  return (
    asks('head_sha', run.headSha) &&
    asks('event', run.event) &&
    asks('branch', run.headBranch) &&
    asks('status', run.status, run.conclusion)
  );
}

function listed(
  key: string,
  all: readonly object[],
  request: Incoming,
  origin: string,
  total: number = all.length,
): Answer {
  const { items, headers } = page(all, request, origin);
  return json(200, { total_count: total, [key]: items }, headers);
}

function queryOf(request: Incoming): URLSearchParams {
  return new URL(urlOf(request), 'http://stand-in').searchParams;
}
