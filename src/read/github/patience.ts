import { setTimeout as wait } from 'node:timers/promises';
import { failureOf, type Failure } from './failure.ts';

/** How long a run waits for GitHub; all in milliseconds. */
export interface Patience {
  /** For all requests together, their waits included. */
  readonly total: number;
  /** For one answer. GitHub itself gives up after ten seconds: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts */
  readonly answer: number;
  /** Before the second try where the server failed or the connection broke; doubled before each further one. */
  readonly fault: number;
  /** The same where GitHub asks to slow down and does not say for how long. */
  readonly limit: number;
}

export const patience: Patience = { total: 60_000, answer: 15_000, fault: 500, limit: 2000 };

/** The most tries of one request. */
const tries = 6;

/** Tries something until it succeeds, fails for good, or the time is up, and then throws its last error. The signal ends a try when the time is up. */
export type Patiently = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** One allowance of time for all that is tried with it; what is done in between does not count. */
export function patiently({ total, fault, limit }: Patience): Patiently {
  const left = stopwatch(total);
  return async (work) =>
    await left.whileRunning(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await work(AbortSignal.timeout(left.milliseconds()));
        } catch (error) {
          const pause = pauseAfter(error, { fault: fault * 2 ** (attempt - 1), limit: limit * 2 ** (attempt - 1) });
          if (pause === null || attempt === tries || pause >= left.milliseconds()) throw error;
          await wait(pause);
        }
      }
    });
}

interface Stopwatch {
  /** What is left, never below 0. */
  readonly milliseconds: () => number;
  readonly whileRunning: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Counts down while anything runs; what runs side by side counts once. */
function stopwatch(total: number): Stopwatch {
  let spent = 0;
  let running = 0;
  let since = 0;
  return {
    milliseconds: () => Math.max(0, Math.ceil(total - spent - (running > 0 ? performance.now() - since : 0))),
    whileRunning: async (work) => {
      if (running === 0) since = performance.now();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) spent += performance.now() - since;
      }
    },
  };
}

/** How long to wait before another try, in milliseconds; null where another try would fail alike. */
function pauseAfter(error: unknown, usual: Pick<Patience, 'fault' | 'limit'>): number | null {
  const { status, headers, message, broken, hopeless } = failureOf(error);
  if (hopeless) return null;
  if (broken || (status !== null && status >= 500)) return usual.fault;
  if (status !== 429 && status !== 403) return null;
  const asked = secondsAsked(headers);
  if (asked !== null) return asked * 1000;
  return status === 429 || /secondary rate limit/i.test(message) ? usual.limit : null;
}

/** What `retry-after`, or else the reset of an exhausted limit, asks for: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function secondsAsked(headers: Failure['headers']): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after;
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const now = Math.floor(Date.parse(String(headers['date'])) / 1000);
  return Number.isNaN(reset - now) ? null : Math.max(1, reset - now);
}
