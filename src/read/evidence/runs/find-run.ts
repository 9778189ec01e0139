import type { Unknown } from '../../../model/lookup.ts';
import { count, oneOf, quote } from '../../../model/text.ts';
import type { Commits } from '../../git/judged-commit.ts';
import { newest, whyNotCounted, type Wanted } from './counting.ts';
import { outcomeOfCheck, outcomeOfRun, type RunOutcome } from './outcome.ts';
import type { GitHubRuns, WorkflowRun } from './run-port.ts';
import type { RunQuestions } from './run-questions.ts';

/** What was found: what the run shows; that there is none that counts (why, as a clause, and what to do); or that it is not known. */
export type FoundRun = RunOutcome | { readonly kind: 'none'; readonly why: string; readonly fix: string } | Unknown;

/** What is asked for: a job of a workflow, or all its jobs. */
export interface RunClaim {
  readonly workflow: string;
  readonly job: string | null;
  /** Where the code of the row may be, of which a run at an earlier commit may be; null where only the judged commit counts. */
  readonly sameCode: readonly string[] | null;
}

/** The judged commit and GitHub, which both are known. */
interface Known {
  readonly github: GitHubRuns;
  readonly commits: Commits;
  readonly sha: string;
  readonly questions: RunQuestions;
  readonly branch: string;
}

/** Finds out once for all claims: whether GitHub can be asked, and whether the judged commit is on the branch. Never throws because of an answer of GitHub. */
export async function aboutCommit(questions: RunQuestions, commits: Commits | null): Promise<Known | FoundRun> {
  const { github, rules } = questions;
  if (commits?.sha == null) return unknown('a working tree is no commit; name the commit to judge, as with `--head`');
  if (github === null)
    return unknown('GitHub cannot be asked; give the input `token`, or from a terminal `--facts` with the answers');
  const branch = rules.branch ?? (await github.defaultBranch());
  if (typeof branch !== 'string') return branch;
  const tip = await github.tip(branch);
  if (tip === null)
    return none(
      `is not asked for: GitHub has no branch ${quote(branch)}`,
      'Correct `branch` under `runs` in the policy',
    );
  if (typeof tip !== 'string') return tip;
  const isOn = await commits.isOnLineOf(tip);
  if (isOn === null)
    return unknown(
      `the clone does not show whether the commit is on the branch ${quote(branch)}; check out with \`fetch-depth: 0\``,
    );
  return isOn
    ? { github, commits, sha: commits.sha, questions, branch }
    : none(
        `does not count: the judged commit is not on the line of first parents of ${quote(branch)}`,
        `Release a commit of ${quote(branch)}`,
      );
}

/** Whether it is known enough to look for runs. */
export function isKnown(found: Known | FoundRun): found is Known {
  return !('kind' in found);
}

/** Finds the run that counts for a claim, and what it shows. */
export async function findRun(known: Known, claim: RunClaim): Promise<FoundRun> {
  const found = await newestRun(known, claim.workflow);
  if (!('id' in found)) return found.kind === 'none' && claim.sameCode !== null ? await earlier(known, claim) : found;
  return await outcome(known, claim, found);
}

async function outcome({ github, questions }: Known, { job }: RunClaim, run: WorkflowRun): Promise<FoundRun> {
  // The jobs of a run that did not end or did not succeed change nothing.
  if (run.status !== 'completed') return outcomeOfRun(run, [], job, questions.rules.attempts);
  const jobs = await github.jobs(run.id);
  return 'kind' in jobs ? jobs : outcomeOfRun(run, jobs, job, questions.rules.attempts);
}

/** The newest run that counts at the judged commit, else at a commit with the same files where the policy lets that count. */
async function newestRun(known: Known, workflow: string): Promise<WorkflowRun | FoundRun> {
  const { github, sha, questions, commits } = known;
  const wanted = wantedOf(known, workflow);
  const runs = await github.runsAt(workflow, sha);
  if (runs === null) return none('has no such workflow on GitHub', 'Correct the name of the file');
  if ('kind' in runs) return runs;
  const here = runs.filter(({ headSha }) => headSha === sha);
  const counting = newest(here.filter((run) => whyNotCounted(run, wanted) === null));
  if (counting !== null) return counting;
  if (questions.rules.sameTree) {
    const alike = await sameTree(known, wanted, await commits.tree());
    if (alike !== null) return alike;
  }
  const reasons = [...new Set(here.map((run) => whyNotCounted(run, wanted) ?? ''))];
  const events = oneOf(questions.rules.events);
  const but =
    here.length === 0
      ? ''
      : `; ${count(here.length, 'run')} of it ${reasons.slice(0, 3).join(', or ')}, and does not count`;
  return none(
    `has no run by ${events} on ${quote(known.branch)} at the judged commit${but}`,
    'Run the workflow for this commit, or release a commit that it ran for',
  );
}

/** Events whose commit GitHub itself chose, so that a tree of theirs is the work of the branch. */
const ofBranch = ['merge_group', 'push'] as const;

async function sameTree(known: Known, wanted: Wanted, tree: string | null): Promise<WorkflowRun | Unknown | null> {
  const found = await latest(known, wanted);
  if ('kind' in found) return found;
  return newest(found.filter(({ treeId }) => treeId !== null && treeId === tree));
}

/** The newest runs on the branch that count, at any commit. */
async function latest(known: Known, wanted: Wanted): Promise<readonly WorkflowRun[] | Unknown> {
  const events = ofBranch.filter((event) => known.questions.rules.events.includes(event));
  const lists = await Promise.all(
    events.map((event) => known.github.latestRuns(wanted.workflow, event, event === 'push' ? known.branch : null)),
  );
  const lost = lists.find((list): list is Unknown => list !== null && 'kind' in list);
  if (lost !== undefined) return lost;
  const runs = lists.flatMap((list) => (list === null || 'kind' in list ? [] : list));
  return runs.filter((run) => whyNotCounted(run, wanted) === null);
}

/** At most this many earlier runs are looked into: each costs a request. */
const earlierLimit = 5;

/** The newest run that succeeded at an earlier commit of the line, as long as the code of the row is the same. */
async function earlier(known: Known, claim: RunClaim): Promise<FoundRun> {
  const { commits, github, questions } = known;
  const runs = await latest(known, wantedOf(known, claim.workflow));
  if ('kind' in runs) return runs;
  const line = await commits.onOwnLine([...new Set(runs.map(({ headSha }) => headSha))]);
  if (line === null)
    return unknown('the clone does not show at which earlier commits it ran; check out with `fetch-depth: 0`');
  const ended = line.flatMap((sha) => runs.filter((run) => run.headSha === sha && run.status === 'completed'));
  for (const run of ended.slice(0, earlierLimit)) {
    const jobs = await github.jobs(run.id);
    if ('kind' in jobs) return jobs;
    const shown = outcomeOfRun(run, jobs, claim.job, questions.rules.attempts);
    if (shown.kind !== 'succeeded') continue;
    const isSame = await commits.isSame(run.headSha, claim.sameCode ?? []);
    const at = `at ${run.headSha.slice(0, 12)}`;
    if (isSame === true) return { ...shown, says: `${shown.says} ${at}, and the code is the same since` };
    return isSame === null
      ? unknown(`the clone does not show whether the code is the same as ${at}; check out with \`fetch-depth: 0\``)
      : none(`succeeded last ${at}, and the code of the row changed since`, 'Run the workflow for this commit');
  }
  return none('has no run that succeeded at this commit or at an earlier one', 'Run the workflow for this commit');
}

/** That nobody knows who must have made a check. */
export function noApp(name: string): FoundRun {
  return none(
    'has no app in the policy, so anybody could have made it',
    `Name the app of ${quote(name)} by its id in the policy, under \`apps\` of \`runs\``,
  );
}

/** Finds what the newest check of a name by the app of the policy shows. */
export async function findCheck(known: Known, name: string): Promise<FoundRun> {
  const app = known.questions.rules.apps.get(name);
  if (app === undefined) return noApp(name);
  const checks = await known.github.checks(name, known.sha);
  if ('kind' in checks) return checks;
  const named = checks.filter((one) => one.name === name && one.headSha === known.sha);
  const [last] = named.filter((one) => one.app === app).toSorted((one, other) => other.id - one.id);
  if (last !== undefined) return outcomeOfCheck(last);
  const but = named.length === 0 ? '' : `; ${count(named.length, 'check run')} of that name is by another app`;
  return none(`has no check run by app ${String(app)} at the judged commit${but}`, 'Run it for this commit');
}

function wantedOf({ branch, questions }: Known, workflow: string): Wanted {
  const { rules, repository, self } = questions;
  return { workflow, branch, rules, repository, self };
}

function none(why: string, fix: string): Extract<FoundRun, { readonly kind: 'none' }> {
  return { kind: 'none', why, fix };
}

function unknown(why: string): Unknown {
  return { kind: 'unknown', why };
}
