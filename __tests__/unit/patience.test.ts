import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { patiently } from '../../src/read/github/patience.ts';

const quick = { total: 300, answer: 100, fault: 10, limit: 20 };
const fault = Object.assign(new Error('x'), { status: 502 });

describe('patience', () => {
  it('is not used up by what is done between requests', async () => {
    const withinTime = patiently(quick);
    await withinTime(() => Promise.resolve());
    await wait(400);
    let calls = 0;
    const second = withinTime((signal) => {
      calls += 1;
      return calls === 1 ? Promise.reject(fault) : Promise.resolve(signal.aborted);
    });
    expect(await second).toBe(false);
  });

  it('counts what runs side by side once, and ends', async () => {
    const withinTime = patiently(quick);
    const started = performance.now();
    const all = await Promise.allSettled(
      [1, 2, 3].map(() => withinTime(async () => await wait(20).then(() => Promise.reject(fault)))),
    );
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(600);
  });

  it.for([
    [{ status: 404 }, 1],
    [{ status: 403 }, 1],
    [{ status: 422 }, 1],
    [{ status: 500 }, 3],
    [{ status: 403, response: { headers: { 'retry-after': '0' } } }, 3],
    [{ status: 429, response: { headers: { 'retry-after': '60' } } }, 1],
    [
      {
        status: 429,
        response: {
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '100', date: 'Thu, 01 Jan 1970 00:00:00 GMT' },
        },
      },
      1,
    ],
    [{ name: 'GraphqlResponseError', errors: [{ type: 'RATE_LIMITED' }] }, 3],
    [{ name: 'GraphqlResponseError', errors: [{ type: 'FORBIDDEN' }] }, 1],
    [{ name: 'TypeError' }, 3],
    [{ name: 'ZodError' }, 1],
  ] as const)('tries again where that may help: %j', async ([error, expected]) => {
    let calls = 0;
    const tried = patiently(quick)(async () => {
      calls += 1;
      await wait(1);
      throw Object.assign(new Error('x'), error);
    });
    await expect(tried).rejects.toThrow('x');
    expect(Math.min(calls, 3)).toBe(expected);
  });
});
