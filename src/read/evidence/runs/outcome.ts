import { count, oneOf, quote } from '../../../model/text.ts';
import type { CheckRun, Job, WorkflowRun } from './run-port.ts';

/** What a run or a check shows: that it succeeded, and when it ended; or why it proves nothing, as a clause, and what to do. */
export type RunOutcome =
  | { readonly kind: 'succeeded'; readonly says: string; readonly time: string | null }
  | { readonly kind: 'failed'; readonly why: string; readonly fix: string; readonly isUnfinished: boolean };

const rerun = 'Run it again, or correct what failed';

/** What the newest run that counts shows: of a job, or without one of all its jobs. Pure. */
export function outcomeOfRun(
  run: WorkflowRun,
  jobs: readonly Job[],
  job: string | null,
  attempts: number | null,
): RunOutcome {
  const which = `run ${String(run.id)}`;
  if (run.status !== 'completed') return unfinished(`has not ended: ${which} is ${quote(run.status)}`);
  if (run.conclusion !== 'success' && (job === null || run.conclusion !== 'failure'))
    return failed(`did not succeed: ${which} ended with ${quote(run.conclusion ?? 'nothing')}`);
  if (attempts !== null && run.attempt > attempts)
    return failed(
      `succeeded only at attempt ${String(run.attempt)} of ${which}, and \`runs\` in the policy counts at most ${String(attempts)}`,
      'Correct what failed at first, and push it',
    );
  const last = lastJobs(jobs);
  return job === null ? ofAllJobs(which, last) : ofOneJob(which, last, job);
}

/** Of each name the jobs of its last attempt: where only some jobs are run again, the others keep their attempt. */
function lastJobs(jobs: readonly Job[]): readonly Job[] {
  const last = new Map<string, number>();
  for (const { name, attempt } of jobs) last.set(name, Math.max(attempt, last.get(name) ?? 0));
  return jobs.filter(({ name, attempt }) => attempt === last.get(name));
}

function ofAllJobs(which: string, jobs: readonly Job[]): RunOutcome {
  const wrong = jobs.find((one) => one.conclusion !== 'success');
  if (jobs.length === 0) return failed(`has no jobs: ${which}`);
  if (wrong === undefined) return succeeded(`${which} succeeded`, jobs);
  return failed(
    `did not do all its jobs: of ${which}, ${quote(wrong.name)} ended with ${quote(wrong.conclusion ?? wrong.status)}`,
    'Name the job that proves it, as `run: FILE / JOB`',
  );
}

function ofOneJob(which: string, jobs: readonly Job[], name: string): RunOutcome {
  const named = jobs.filter((one) => one.name === name);
  const [only] = named;
  if (only === undefined) {
    const names = [...new Set(jobs.map((one) => one.name))].slice(0, 5);
    return failed(
      `has no job ${quote(name)} in ${which}, which has ${names.length === 0 ? 'none' : oneOf(names, 'and')}`,
      'Correct the name',
    );
  }
  if (named.length > 1)
    return failed(
      `has ${count(named.length, 'job')} named ${quote(name)} in ${which}, and nobody knows which is meant`,
      'Give each job a name of its own',
    );
  return only.conclusion === 'success'
    ? succeeded(`${quote(name)} of ${which} succeeded`, named)
    : failed(`did not succeed: ${quote(name)} of ${which} ended with ${quote(only.conclusion ?? only.status)}`);
}

/** What the newest check of a name and an app shows. Pure. */
export function outcomeOfCheck({ id, status, conclusion, completedAt }: CheckRun): RunOutcome {
  const which = `check run ${String(id)}`;
  if (status !== 'completed') return unfinished(`has not ended: ${which} is ${quote(status)}`);
  return conclusion === 'success'
    ? { kind: 'succeeded', says: `${which} succeeded`, time: completedAt }
    : failed(`did not succeed: ${which} ended with ${quote(conclusion ?? 'nothing')}`);
}

function succeeded(says: string, jobs: readonly Job[]): RunOutcome {
  const times = jobs.map(({ completedAt }) => completedAt);
  return { kind: 'succeeded', says, time: times.includes(null) ? null : (times.toSorted().at(-1) ?? null) };
}

function failed(why: string, fix = rerun): RunOutcome {
  return { kind: 'failed', why, fix, isUnfinished: false };
}

function unfinished(why: string): RunOutcome {
  return { kind: 'failed', why, fix: 'Wait until it ends, as with the input `wait`', isUnfinished: true };
}
