import { defaults, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { budgetOf, type Budget } from './budget.ts';
import { failureOf, isHopeless } from './failure.ts';

/** GitHub's API. */
export type Client = Octokit;

type Core = Parameters<typeof retry>[0];
type Answer = Awaited<ReturnType<Client['request']>>;

/** How long a run waits for GitHub; all in milliseconds. */
export interface Pace {
  /** For all requests together, including their waits. */
  readonly total: number;
  /** For one answer. GitHub itself gives up after ten seconds: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts */
  readonly answer: number;
  /** How long a wait of one second takes; tests wait less. */
  readonly second: number;
}

/** The pace of a real run. */
export const usualPace: Pace = { total: 60_000, answer: 15_000, second: 1000 };

/** The number of retries of one request; the plugin waits one, four and nine seconds before them. */
const retries = 3;

/**
 * GitHub's API on the server of `apiUrl`, through the proxy of the environment. Temporary failures are tried again, also where GitHub asks to slow down. All requests together stop at the total time of the pace.
 */
export function connect(token: string, apiUrl: string, pace: Pace = usualPace): Client {
  const budget = budgetOf(pace.total);
  const mayWait = (seconds: number, _: unknown, __: unknown, tries: number): boolean =>
    tries < retries && seconds * pace.second < budget.left();
  const octokit = new PatientOctokit({
    ...defaults,
    ...getOctokitOptions(token),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retries, retryAfterBaseValue: pace.second },
    throttle: {
      retryAfterBaseValue: pace.second,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      // A run writes only a few times, so the plugin's waits before each write (one second) and comment (three seconds) are not needed.
      write: oneAtATime('write'),
      notifications: oneAtATime('notifications'),
    },
    request: { ...defaults.request, answerLimit: pace.answer, budget },
  });
  octokit.hook.wrap('request', async (request, options) => await budget.spend(async () => request(options)));
  return octokit;
}

/** The owner and the name of a repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/**
 * For the `request` of a write that may succeed although its answer is lost: before each retry, `look` returns what an earlier try has done, or null where it has done nothing. An error of `look` ends the request.
 */
export function lookingFirst(look: () => Promise<Answer | null>): Pick<RequestOptions, 'beforeTry'> {
  // Octokit counts tries in an object that requests share.
  let tries = 0;
  return {
    beforeTry: async () => {
      tries += 1;
      return tries === 1 ? null : await look();
    },
  };
}

/** The answer that GitHub would have given for a write that was already done. */
export function answerOf(data: unknown): Answer {
  return { data, status: 200, url: '', headers: {} };
}

/** The answer of a request; null where GitHub answers 404. */
export async function orNull<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request();
  } catch (error) {
    if ([404, 409, 422].includes(failureOf(error).status ?? 0)) return null;
    throw error;
  }
}

/** Options of a request for the plugins below, besides those of Octokit. */
interface RequestOptions {
  readonly answerLimit: number;
  readonly budget: Budget;
  /** Called before each try, by `lookingFirst`. */
  readonly beforeTry?: () => Promise<Answer | null>;
}

/** One try, with its own time limit, and with its failure in a form that the retry plugin understands. */
function oneTry(octokit: Core): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { answerLimit, budget, beforeTry } = options.request as unknown as RequestOptions; // of `connect`
    const done = await beforeTry?.();
    if (done != null) return done;
    try {
      const signal = AbortSignal.timeout(Math.min(answerLimit, budget.left()));
      const response = await request({ ...options, request: { ...options.request, signal } });
      // Octokit returns the text of an answer that is not valid JSON.
      if (typeof response.data !== 'string' || response.status === 204) return response;
      throw new Error(`the answer to ${options.method} ${options.url} is not complete`);
    } catch (error) {
      if (error instanceof RequestError && error.response !== undefined) throw error;
      const message = error instanceof Error ? error.message : String(error);
      // The plugin only retries errors with a server error status, not errors without a status.
      throw isHopeless(error)
        ? new Error(message, { cause: error })
        : new RequestError(message, 500, { request: { ...options, headers: {} }, cause: error });
    }
  });
}

// The first plugin is the nearest one to the network.
const PatientOctokit = Octokit.plugin(oneTry, retry, throttling);

function oneAtATime(id: string): Bottleneck.Group {
  return new Bottleneck.Group({ id: `gate-ledger-${id}`, maxConcurrent: 1 });
}

function ignore(): void {
  // a failed request is reported once, by its caller
}
