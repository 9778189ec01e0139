import type { Unknown } from '../../model/lookup.ts';
import { quote } from '../../model/text.ts';
import type { CheckRun, GitHubRuns, Job, WorkflowRun } from '../evidence/runs/run-port.ts';
import { attempt } from './attempt.ts';
import { branchTip } from './branch-tip.ts';
import type { Client, Repository } from './client.ts';
import { failureOf } from './failure.ts';
import { listAll, listNewest, pageOf, pageSize, type Page } from './listing.ts';

/** Asks GitHub's API. What GitHub says is not judged here: which run counts is decided by who asks. */
export function runsOnGitHub(client: Client, repository: Repository): GitHubRuns {
  const asker: Asker = { client, repository };
  return {
    runsAt: (workflow, sha) => attempt('actions: read', () => runsAt(asker, workflow, sha)),
    latestRuns: (workflow, event, branch) =>
      attempt('actions: read', () => latestRuns(asker, workflow, { event, ...(branch === null ? {} : { branch }) })),
    jobs: (run) => attempt('actions: read', () => listJobs(asker, run)),
    checks: (name, sha) => attempt('checks: read', () => listChecks(asker, name, sha)),
    tip: (branch) => attempt('contents: read', () => branchTip(client, repository, branch)),
    defaultBranch: () =>
      attempt('contents: read', async () => (await client.rest.repos.get({ ...repository })).data.default_branch),
  };
}

interface Asker {
  readonly client: Client;
  readonly repository: Repository;
}

type Runs = readonly WorkflowRun[] | Unknown;

async function runsAt(asker: Asker, workflow: string, sha: string): Promise<Runs | null> {
  if (!isFullSha(sha)) return noFullSha(sha);
  return await ofWorkflow(asker, workflow, (file) => listAll('runs', runsOf(asker, file, { head_sha: sha })));
}

async function latestRuns(
  asker: Asker,
  workflow: string,
  filter: { readonly event: string; readonly branch?: string },
): Promise<Runs | null> {
  return await ofWorkflow(asker, workflow, (file) => listNewest('runs', runsOf(asker, file, filter)));
}

/** A workflow's file stands directly in this folder: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const workflowFile = /^\.github\/workflows\/(?<file>[^/]*\.ya?ml)$/;

/** Asks about the runs of a workflow, which the API knows by the name of its file; null where it is sure that there is no such workflow. */
async function ofWorkflow(
  asker: Asker,
  workflow: string,
  ask: (file: string) => Promise<readonly RunAnswer[] | Unknown>,
): Promise<Runs | null> {
  // The API takes a number for an id, which no name of a workflow's file is.
  const file = workflowFile.exec(workflow)?.groups?.['file'];
  if (file === undefined) return null;
  try {
    const runs = await ask(file);
    return 'kind' in runs ? runs : runs.map(workflowRun).toSorted(newestFirst);
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    // GitHub gives the same answer for what does not exist and for what a token may not see. To list all workflows needs the same permission.
    const workflows = await listWorkflows(asker);
    if ('kind' in workflows) return workflows;
    if (workflows.some(({ path }) => path === workflow)) throw error;
    return null;
  }
}

async function listWorkflows({ client, repository }: Asker): Promise<readonly { readonly path: string }[] | Unknown> {
  return await listAll('workflows', async (page) => {
    const { data } = await client.rest.actions.listRepoWorkflows({ ...repository, per_page: pageSize, page });
    return pageOf(data, 'workflows');
  });
}

/** What is read of a run. GitHub's description says that some of it is always there. */
interface RunAnswer {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly head_commit: { readonly tree_id: string } | null;
  readonly repository: { readonly full_name: string };
  readonly head_repository: { readonly full_name: string } | null;
  readonly run_number: number;
  readonly run_attempt?: number;
  readonly status: string | null;
  readonly conclusion: string | null;
}

function runsOf(
  { client, repository }: Asker,
  file: string,
  filter: { readonly head_sha: string } | { readonly event: string; readonly branch?: string },
): (page: number) => Promise<Page<RunAnswer>> {
  return async (page) => {
    const { data } = await client.rest.actions.listWorkflowRuns({
      ...repository,
      workflow_id: file,
      ...filter,
      exclude_pull_requests: true,
      per_page: pageSize,
      page,
    });
    return pageOf(data, 'workflow_runs');
  };
}

function workflowRun(run: RunAnswer): WorkflowRun {
  const repository = run.repository.full_name;
  return {
    id: run.id,
    path: withoutRef(run.path, repository),
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    treeId: run.head_commit?.tree_id ?? null,
    repository,
    headRepository: run.head_repository?.full_name ?? null,
    number: run.run_number,
    attempt: run.run_attempt ?? 1,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
  };
}

/** GitHub's description has the example `octocat/octo-repo/.github/workflows/ci.yml@main`. Another repository's name stays: its workflow is another one. */
function withoutRef(path: string, repository: string): string {
  const own = `${repository}/`;
  return (path.startsWith(own) ? path.slice(own.length) : path).replace(/(\.ya?ml)@.*$/s, '$1');
}

function newestFirst(one: WorkflowRun, other: WorkflowRun): number {
  return other.number - one.number || other.id - one.id;
}

async function listJobs({ client, repository }: Asker, run: number): Promise<readonly Job[] | Unknown> {
  const jobs = await listAll('jobs', async (page) => {
    const { data } = await client.rest.actions.listJobsForWorkflowRun({
      ...repository,
      run_id: run,
      // The latest attempt alone may lack the jobs that were not run again.
      filter: 'all',
      per_page: pageSize,
      page,
    });
    return pageOf(data, 'jobs');
  });
  if ('kind' in jobs) return jobs;
  return jobs.map(({ name, status, conclusion, run_attempt, completed_at }) => ({
    name,
    status,
    conclusion,
    attempt: run_attempt ?? 1,
    completedAt: completed_at,
  }));
}

async function listChecks(
  { client, repository }: Asker,
  name: string,
  sha: string,
): Promise<readonly CheckRun[] | Unknown> {
  if (!isFullSha(sha)) return noFullSha(sha);
  const checks = await listAll('check runs', async (page) => {
    const { data } = await client.rest.checks.listForRef({
      ...repository,
      ref: sha,
      check_name: name,
      filter: 'all',
      per_page: pageSize,
      page,
    });
    return pageOf(data, 'check_runs');
  });
  if ('kind' in checks) return checks;
  return checks
    .map(({ id, name: found, head_sha, app, status, conclusion, completed_at }) => ({
      id,
      name: found,
      headSha: head_sha,
      app: app?.id ?? null,
      status,
      conclusion,
      completedAt: completed_at,
    }))
    .toSorted((one, other) => other.id - one.id);
}

// GitHub lists no run for a short SHA, and the runs of all commits for an empty one.
function isFullSha(sha: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}

function noFullSha(sha: string): Unknown {
  return { kind: 'unknown', why: `${quote(sha)} is not the full SHA of a commit` };
}
