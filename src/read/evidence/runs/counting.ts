import { quote } from '../../../model/text.ts';
import type { RunRules } from '../../policy/keys/runs.ts';
import type { WorkflowRun } from './run-port.ts';

/** Which runs of one workflow count for a commit. */
export interface Wanted {
  /** The workflow's file, from the root. */
  readonly workflow: string;
  readonly branch: string;
  readonly rules: Pick<RunRules, 'events'>;
  /** The repository, as `owner/name`. */
  readonly repository: string;
  /** The run that judges, by its id. */
  readonly self: number | null;
}

/** Why a run of a list does not count, as a clause; null where it does. The commit is not looked at. Pure. */
export function whyNotCounted(run: WorkflowRun, { workflow, branch, rules, repository, self }: Wanted): string | null {
  if (run.path !== workflow) return `is of the workflow ${quote(run.path)}`;
  if (!isSameName(run.repository, repository)) return `is of the repository ${quote(run.repository)}`;
  if (run.headRepository === null || !isSameName(run.headRepository, repository))
    return `is of a fork, ${quote(run.headRepository ?? 'which is gone')}`;
  if (run.id === self) return 'is the run that judges';
  if (!rules.events.includes(run.event)) return `is by ${quote(run.event)}`;
  return isOfBranch(run, branch) ? null : `is on the branch ${quote(run.headBranch ?? '')}`;
}

/** The newest of some runs: the one with the highest number. Pure. */
export function newest(runs: readonly WorkflowRun[]): WorkflowRun | null {
  return runs.toSorted((one, other) => other.number - one.number || other.id - one.id)[0] ?? null;
}

/** The branch of a merge group is named after the branch that it is merged to. https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue */
function isOfBranch({ event, headBranch }: WorkflowRun, branch: string): boolean {
  return event === 'merge_group'
    ? headBranch?.startsWith(`gh-readonly-queue/${branch}/`) === true
    : headBranch === branch;
}

/** Names of repositories have no case. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
