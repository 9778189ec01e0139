import { getOctokit } from '@actions/github';
import { BrokenAnswer, failureOf } from './failure.ts';
import { patience, patiently, type Patiently } from './patience.ts';

/** GitHub's API, and the time that is left for it. */
export type Client = ReturnType<typeof getOctokit> & { readonly patiently: Patiently };

/**
 * GitHub's API on the server of `apiUrl`, through the proxy of the environment. A request is tried again where that may help, but
 * for one with a signal of its own, whose caller looks at the state again before another try.
 */
export function connect(token: string, apiUrl: string): Client {
  const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: quiet });
  const withinTime = patiently(patience);
  octokit.hook.wrap('request', async (request, options) => {
    const attempt = async (signal: AbortSignal) => {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(patience.answer)]);
      const response = await request({ ...options, request: { ...options.request, signal: ends } });
      // Octokit hands on the text of an answer that is not the JSON that it should be.
      if (typeof response.data === 'string' && response.status !== 204)
        throw new BrokenAnswer(`the answer to ${options.method} ${options.url} is not whole`);
      return response;
    };
    const own = options.request.signal;
    return own === undefined ? await withinTime(attempt) : await attempt(own);
  });
  return Object.assign(octokit, { patiently: withinTime });
}

/** The owner and the name of a repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What a request answers; null where GitHub does not have what was asked for. */
export async function orNull<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if ([404, 409, 422].includes(failureOf(error).status ?? 0)) return null;
    throw error;
  }
}

function ignore(): void {
  // a request that fails is told once, by whoever made it
}
