import type { Unknown } from '../../../model/lookup.ts';

/** A run of a workflow, as far as it matters as evidence. */
export interface WorkflowRun {
  readonly id: number;
  /** The workflow's file from the root; GitHub may add `@ref`, which is cut off. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** The tree of its commit; null where GitHub does not say. */
  readonly treeId: string | null;
  /** Full names, as `owner/name`; `headRepository` is null where the fork is gone. */
  readonly repository: string;
  readonly headRepository: string | null;
  /** The run's number within its workflow; another attempt keeps it. */
  readonly number: number;
  /** The attempt that all else here is about, from 1. */
  readonly attempt: number;
  /** `completed`, `in_progress` and others; `unknown` where GitHub does not say. */
  readonly status: string;
  /** Null while the run is not completed. */
  readonly conclusion: string | null;
}

/** A job of a run. Two jobs may have the same name. */
export interface Job {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  /** The attempt of the run in which this job ran, from 1; older than the run's where only other jobs were run again. */
  readonly attempt: number;
  /** In ISO 8601, by GitHub's clock; null while it runs. */
  readonly completedAt: string | null;
}

/** A check run, of GitHub Actions or of any other app. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  /** The id of the app that made it; null where GitHub does not say. */
  readonly app: number | null;
  readonly status: string;
  readonly conclusion: string | null;
  /** As the app says, in ISO 8601. */
  readonly completedAt: string | null;
}

/** What GitHub knows about runs. Does not throw: a failed request, a cut answer or a missing page is answered with the reason, and the permission that it needs. */
export interface GitHubRuns {
  /** The runs of a workflow's file at a commit, all of them, newest first (by run number, then id); null where GitHub has no such workflow. */
  readonly runsAt: (workflow: string, sha: string) => Promise<readonly WorkflowRun[] | Unknown | null>;
  /** The newest runs of a workflow's file by one event on a branch (null: any branch), at most 100, newest first; null where there is no such workflow. */
  readonly latestRuns: (
    workflow: string,
    event: string,
    branch: string | null,
  ) => Promise<readonly WorkflowRun[] | Unknown | null>;
  /** The jobs of all attempts of a run. */
  readonly jobs: (run: number) => Promise<readonly Job[] | Unknown>;
  /** All check runs of a name at a commit, of every attempt, newest first by id. */
  readonly checks: (name: string, sha: string) => Promise<readonly CheckRun[] | Unknown>;
  /** The commit at the tip of a branch; null where there is no such branch. */
  readonly tip: (branch: string) => Promise<string | Unknown | null>;
  /** The default branch's name. */
  readonly defaultBranch: () => Promise<string | Unknown>;
}
