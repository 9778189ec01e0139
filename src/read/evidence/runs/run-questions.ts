import type { RunRules } from '../../policy/keys/runs.ts';
import type { GitHubRuns } from './run-port.ts';

/** What a release needs to know about runs and checks. */
export interface RunQuestions {
  /** Null where GitHub cannot be asked. */
  readonly github: GitHubRuns | null;
  /** Which runs count. */
  readonly rules: RunRules;
  /** The repository, as `owner/name`. */
  readonly repository: string;
  /** The run that judges, by its id: it proves nothing about itself. Null where none does. */
  readonly self: number | null;
}
