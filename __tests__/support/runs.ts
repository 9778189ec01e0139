import { findCheck, findRun, aboutCommit, isKnown, type FoundRun } from '../../src/read/evidence/runs/find-run.ts';
import type { CheckRun, GitHubRuns, Job, WorkflowRun } from '../../src/read/evidence/runs/run-port.ts';
import type { Commits } from '../../src/read/git/judged-commit.ts';
import type { RunRules } from '../../src/read/policy/keys/runs.ts';

export const sha = 'a'.repeat(40);
export const earlierSha = 'b'.repeat(40);
export const tree = 'c'.repeat(40);
const workflow = '.github/workflows/ci.yml';
const repository = 'octo/apollo';

/** A run that counts and succeeded, but for what a test says. */
export function runWith(parts: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: 11,
    path: workflow,
    event: 'push',
    headSha: sha,
    headBranch: 'main',
    treeId: tree,
    repository,
    headRepository: repository,
    number: 1,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    ...parts,
  };
}

export function jobWith(parts: Partial<Job> = {}): Job {
  return {
    name: 'e2e',
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    completedAt: '2026-11-25T10:00:00Z',
    ...parts,
  };
}

export function checkWith(parts: Partial<CheckRun> = {}): CheckRun {
  return {
    id: 21,
    name: 'buildkite/e2e',
    headSha: sha,
    app: 42,
    status: 'completed',
    conclusion: 'success',
    completedAt: '2026-11-25T10:00:00Z',
    ...parts,
  };
}

/** What GitHub and git know, in memory; what a test does not say is as for a commit of main whose run succeeded. */
export interface World {
  readonly runs?: readonly WorkflowRun[];
  readonly jobs?: Readonly<Record<number, readonly Job[]>>;
  readonly checks?: readonly CheckRun[];
  readonly tip?: string | null;
  readonly github?: Partial<GitHubRuns>;
  readonly commits?: Partial<Commits>;
  readonly rules?: Partial<RunRules>;
  readonly self?: number;
}

/** Finds a run of the workflow, or a check, in a world; `asked` gets the questions. */
export async function find(
  world: World,
  claim: { readonly job?: string | null; readonly sameCode?: readonly string[]; readonly check?: string } = {},
  asked: string[] = [],
): Promise<FoundRun> {
  const runs = world.runs ?? [runWith()];
  const github: GitHubRuns = {
    runsAt: (_, at) =>
      answer(
        asked,
        'runsAt',
        runs.filter(({ headSha }) => headSha === at),
      ),
    latestRuns: (_, event) =>
      answer(
        asked,
        'latestRuns',
        runs.filter((run) => run.event === event),
      ),
    jobs: (id) => answer(asked, 'jobs', world.jobs?.[id] ?? [jobWith()]),
    checks: () => answer(asked, 'checks', world.checks ?? [checkWith()]),
    tip: () => answer(asked, 'tip', world.tip === undefined ? sha : world.tip),
    defaultBranch: () => answer(asked, 'defaultBranch', 'main'),
    ...world.github,
  };
  const commits: Commits = {
    sha,
    tree: () => Promise.resolve(tree),
    time: () => Promise.resolve(null),
    includes: () => Promise.resolve(true),
    isOnLineOf: (tip) => Promise.resolve(tip === sha),
    onOwnLine: (shas) => Promise.resolve([sha, earlierSha].filter((one) => shas.includes(one))),
    isSame: () => Promise.resolve(true),
    ...world.commits,
  };
  const rules: RunRules = {
    events: ['push', 'merge_group'],
    branch: 'main',
    sameTree: false,
    attempts: null,
    apps: new Map([['buildkite/e2e', 42]]),
    ...world.rules,
  };
  const known = await aboutCommit({ github, rules, repository, self: world.self ?? null }, commits);
  if (!isKnown(known)) return known;
  if (claim.check !== undefined) return await findCheck(known, claim.check);
  return await findRun(known, { workflow, job: claim.job ?? null, sameCode: claim.sameCode ?? null });
}

function answer<T>(asked: string[], question: string, value: T): Promise<T> {
  asked.push(question);
  return Promise.resolve(value);
}
