import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';

/** GitHub's API with retries of what may pass (5xx), through the proxy of the environment, on the server of `apiUrl`. */
export function connect(token: string, apiUrl: string): Client {
  const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return getOctokit(token, { baseUrl: apiUrl, log: quiet, request: { retries: 2 } }, retry);
}

export type Client = ReturnType<typeof getOctokit>;

/** The owner and the name of a repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The HTTP status of a failed request; null for any other error, a lost connection among them. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

function ignore(): void {
  // a request that fails is told once, by whoever made it
}
