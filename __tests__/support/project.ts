import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { openPullRequest, setRef, uploadCommits } from '../stand-in/seed.ts';
import { merged, payload, runStep, type Step, type StepResult } from './bundle.ts';
import { putCase } from './cases.ts';
import { copyShallow } from './git-writer.ts';
import { inMemory } from './in-memory.ts';
import { makeRepository, type TestRepository } from './repository.ts';
import { filesIn, type Files } from './tree.ts';

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
  /** The files of base and head. */
  readonly files: { readonly base: Files; readonly head: Files };
}

/** Opens a pull request from `work` to a base that is sound, or as `begin` commits it; its merge commit is checked out, as actions/checkout leaves it. */
export async function openPull(
  project: Project,
  change: () => string,
  begin: () => string = () => commitCase(project.repository, 'sound'),
): Promise<OpenPull> {
  const { github, repository } = project;
  const base = begin();
  const baseFiles = filesIn(repository.directory);
  repository.branch('work');
  const head = change();
  const files = { base: baseFiles, head: filesIn(repository.directory) };
  await uploadCommits(github, repository.directory, [base, head]);
  await setRef(github, 'refs/heads/main', base);
  await setRef(github, 'refs/heads/work', head);
  const number = await openPullRequest(github, { head: 'work', base: 'main' });
  return { number, base, head, merge: repository.merge(base, head), files };
}

/** Pushes another commit to the pull request; its merge commit is checked out. */
export async function pushToPull(
  { github, repository }: Project,
  pull: OpenPull,
  change: () => string,
): Promise<OpenPull> {
  repository.git('checkout', '--quiet', 'work');
  const head = change();
  const files = { ...pull.files, head: filesIn(repository.directory) };
  await uploadCommits(github, repository.directory, [head]);
  await setRef(github, 'refs/heads/work', head);
  return { ...pull, files, head, merge: repository.merge(pull.base, head) };
}

/** A clone with nothing but one commit, as actions/checkout makes it by default. */
export function shallowClone(repository: TestRepository, sha: string): TestRepository {
  const shallow = makeRepository();
  copyShallow(repository.directory, shallow.directory, sha);
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
  readonly act?: Step['act'];
  readonly bundle?: true;
  /** Parts of the payload. */
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** Judges a pull request in memory and shows the result on GitHub; no label accepts anything. */
export async function showPull(project: Project, pull: OpenPull, given: Given = {}): Promise<StepResult> {
  const subject = { sha: pull.merge, headSha: pull.head, baseSha: pull.base };
  return await reviewPull(project, pull, { ...given, act: inMemory(subject, pull.files) });
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
    ...(given.act === undefined ? {} : { act: given.act }),
    ...(given.bundle === undefined ? {} : { bundle: given.bundle }),
  });
}
