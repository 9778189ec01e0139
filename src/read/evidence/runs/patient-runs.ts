import type { GitHubRuns } from './run-port.ts';

/** Between two looks at runs that have not ended, in seconds. */
const pause = 15;

/** How long to wait for runs that have not ended. */
export interface Patience {
  /** In minutes. */
  readonly wait: number;
  /** How long a second takes, in milliseconds; tests wait less. */
  readonly second: number;
  /** The run that judges, which never ends before its verdict. */
  readonly self: number;
}

/** GitHub's runs, asked again as long as some that were asked for have not ended and there is time. */
export function patientRuns(runs: GitHubRuns, { wait, second, self }: Patience): GitHubRuns {
  let left = wait * 60;
  const ended = async <T>(ask: () => Promise<T>, isOpen: (answer: T) => boolean): Promise<T> => {
    let answer = await ask();
    while (isOpen(answer) && left > 0) {
      const next = Math.min(pause, left);
      left -= next;
      await new Promise((resolve) => setTimeout(resolve, next * second));
      answer = await ask();
    }
    return answer;
  };
  return {
    ...runs,
    runsAt: (workflow, sha) =>
      ended(
        () => runs.runsAt(workflow, sha),
        (answer) =>
          answer !== null &&
          !('kind' in answer) &&
          answer.some(({ id, path, status }) => id !== self && path === workflow && status !== 'completed'),
      ),
    checks: (name, sha) =>
      ended(
        () => runs.checks(name, sha),
        (answer) => !('kind' in answer) && answer.some(({ status }) => status !== 'completed'),
      ),
  };
}
