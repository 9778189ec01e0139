/** A run of a workflow; all but the commit has a default. */
export interface NewRun {
  readonly headSha: string;
  /** The workflow's file; what stands behind `@` is sent, and is no part of the file. */
  readonly path?: string;
  readonly event?: string;
  readonly headBranch?: string | null;
  /** The tree of the commit; null where GitHub does not say. */
  readonly treeId?: string | null;
  /** As `owner/name`; null where the fork is gone. */
  readonly headRepository?: string | null;
  /** Next in the workflow, where not given. */
  readonly number?: number;
  readonly attempt?: number;
  readonly status?: string | null;
  readonly conclusion?: string | null;
}

/** A job of a run; it belongs to the attempt, 1 where not given. */
export interface NewJob {
  readonly name: string;
  readonly attempt?: number;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly completedAt?: string | null;
}

/** A check run, by GitHub Actions where no other app is given. */
export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  /** The app's id; null where GitHub does not say. */
  readonly app?: number | null;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly completedAt?: string | null;
}

type Complete<T> = { readonly [Key in keyof T]-?: T[Key] };
/** Everything about a run that a request may ask for. */
export type Run = Complete<NewRun> & { readonly id: number; readonly workflow: Workflow };
export type Job = Complete<NewJob> & { readonly id: number; readonly run: Run };
export type CheckRun = Complete<NewCheckRun> & { readonly id: number };
export interface Workflow {
  readonly id: number;
  readonly path: string;
}

/** The id of the app behind GITHUB_TOKEN: https://api.github.com/apps/github-actions */
export const githubActions = 15_368;

/** Nobody follows these addresses. */
const nowhere = 'https://example.invalid/';
const time = '2026-01-02T03:04:05Z';

const owner = {
  login: 'octo',
  id: 1,
  node_id: 'U_1',
  gravatar_id: '',
  type: 'User',
  site_admin: false,
  ...urls('url avatar_url html_url followers_url following_url gists_url starred_url subscriptions_url'),
  ...urls('organizations_url repos_url events_url received_events_url'),
};

/** `workflow` of GitHub's description. */
export function workflowOf({ id, path }: Workflow): object {
  const name = path;
  return {
    id,
    node_id: 'W_1',
    name,
    path,
    state: 'active',
    created_at: time,
    updated_at: time,
    ...urls('url html_url badge_url'),
  };
}

/** `workflow-run` of GitHub's description. */
export function runOf(run: Run, repository: string): object {
  return {
    id: run.id,
    node_id: 'WFR_1',
    name: 'CI',
    display_title: 'CI',
    path: run.path,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    pull_requests: [],
    created_at: time,
    updated_at: time,
    head_commit: run.treeId === null ? null : commitOf(run.headSha, run.treeId),
    repository: repositoryOf(repository),
    head_repository: run.headRepository === null ? null : repositoryOf(run.headRepository),
    ...urls('url html_url jobs_url logs_url check_suite_url artifacts_url cancel_url rerun_url workflow_url'),
  };
}

/** `job` of GitHub's description. */
export function jobOf({ id, run, name, attempt, status, conclusion, completedAt }: Job, repository: string): object {
  return {
    id,
    node_id: 'J_1',
    run_id: run.id,
    run_attempt: attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: 'CI',
    name,
    status,
    conclusion,
    created_at: time,
    started_at: time,
    completed_at: completedAt,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    run_url: `${nowhere}${repository}`,
    ...urls('url html_url check_run_url'),
  };
}

/** `check-run` of GitHub's description. */
export function checkRunOf(checkRun: CheckRun, repository: string): object {
  return {
    id: checkRun.id,
    node_id: 'CR_1',
    external_id: null,
    name: checkRun.name,
    head_sha: checkRun.headSha,
    status: checkRun.status,
    conclusion: checkRun.conclusion,
    started_at: time,
    completed_at: checkRun.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: nowhere },
    check_suite: { id: checkRun.id },
    app: checkRun.app === null ? null : appOf(checkRun.app),
    pull_requests: [],
    url: `${nowhere}${repository}`,
    ...urls('html_url details_url'),
  };
}

/** `integration` of GitHub's description: an app. */
export function appOf(id: number): object {
  return {
    id,
    node_id: 'A_1',
    owner,
    name: `App ${String(id)}`,
    description: null,
    created_at: time,
    updated_at: time,
    permissions: {},
    events: [],
    ...urls('external_url html_url'),
  };
}

function commitOf(id: string, tree_id: string): object {
  const someone = { name: 'Octo', email: 'octo@example.invalid' };
  return { id, tree_id, message: 'Commit', timestamp: time, author: someone, committer: someone };
}

function repositoryOf(fullName: string): object {
  return {
    id: 1,
    node_id: 'R_1',
    name: fullName.replace(/^.*\//, ''),
    full_name: fullName,
    owner,
    private: false,
    fork: false,
    description: null,
    ...urls('url html_url archive_url assignees_url blobs_url branches_url collaborators_url comments_url commits_url'),
    ...urls('compare_url contents_url contributors_url deployments_url downloads_url events_url forks_url'),
    ...urls('git_commits_url git_refs_url git_tags_url hooks_url issue_comment_url issue_events_url issues_url'),
    ...urls('keys_url labels_url languages_url merges_url milestones_url notifications_url pulls_url releases_url'),
    ...urls('stargazers_url statuses_url subscribers_url subscription_url tags_url teams_url trees_url'),
  };
}

function urls(keys: string): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, `${nowhere}${key}`]));
}
