import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { openPullRequest, setRef, uploadCommits } from '../stand-in/seed.ts';
import { merged, payload, runStep, type StepResult } from './bundle.ts';
import { putCase } from './cases.ts';
import { makeRepository, type TestRepository } from './repository.ts';

export const ledgerPath = 'docs/readiness/signal-ledger.md';
export const trackerPath = 'docs/readiness/gate-tracker.json';

/** A repository on a machine, and the one on GitHub. */
export interface Project {
  readonly github: GitHub;
  readonly repository: TestRepository;
}

export async function startProject(): Promise<Project> {
  return { github: await startGitHub(), repository: makeRepository() };
}

/** Commits the documents of a case. */
export function commitCase(repository: TestRepository, name: string): string {
  putCase(repository, name);
  return repository.commit(name);
}

/** A pull request, by its SHAs. */
export interface OpenPull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Opens a pull request from `work` to a base that is sound; its merge commit is checked out, as actions/checkout leaves it. */
export async function openPull(project: Project, change: () => string): Promise<OpenPull> {
  const { github, repository } = project;
  const base = commitCase(repository, 'sound');
  repository.branch('work');
  const head = change();
  await uploadCommits(github, repository.directory, [base, head]);
  await setRef(github, 'refs/heads/main', base);
  await setRef(github, 'refs/heads/work', head);
  const number = await openPullRequest(github, { head: 'work', base: 'main' });
  return { number, base, head, merge: repository.merge(base, head) };
}

/** Pushes another commit to the pull request; its merge commit is checked out. */
export async function pushToPull(
  { github, repository }: Project,
  pull: OpenPull,
  change: () => string,
): Promise<OpenPull> {
  repository.git('checkout', '--quiet', 'work');
  const head = change();
  await uploadCommits(github, repository.directory, [head]);
  await setRef(github, 'refs/heads/work', head);
  return { ...pull, head, merge: repository.merge(pull.base, head) };
}

/** A clone with nothing but one commit, as actions/checkout makes it by default. */
export function shallowClone(repository: TestRepository, sha: string): TestRepository {
  const shallow = makeRepository();
  shallow.git('fetch', '--quiet', '--depth=1', `file://${repository.directory}`, sha);
  shallow.git('checkout', '--quiet', 'FETCH_HEAD');
  return shallow;
}

/** How a run on a pull request differs from the usual one. */
export interface Given {
  readonly token?: string;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly bundle?: true;
  /** Parts of the payload. */
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** Runs the action on a pull request. */
export async function reviewPull(
  { github, repository }: Project,
  { number, base, head, merge }: OpenPull,
  given: Given = {},
): Promise<StepResult> {
  const pull = { number, head: { sha: head }, base: { sha: base } };
  return await runStep({
    workspace: given.workspace ?? repository.directory,
    event: given.event ?? 'pull_request',
    payload: payload('pull_request', merged({ number, pull_request: pull }, given.parts ?? {}), 'opened'),
    sha: merge,
    ref: `refs/pull/${String(number)}/merge`,
    inputs: { token: given.token ?? github.token, ...given.inputs },
    apiUrl: given.apiUrl ?? github.url,
    ...(given.env === undefined ? {} : { env: given.env }),
    ...(given.bundle === undefined ? {} : { bundle: given.bundle }),
  });
}
