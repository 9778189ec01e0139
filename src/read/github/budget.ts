/** A time budget for all work that uses it. Time between does not count, and parallel work counts once. */
export interface Budget {
  /** What is left, in milliseconds, never below 0. */
  readonly left: () => number;
  /** Does some work. Throws `OutOfTime` as soon as no time is left, even if the work still runs. */
  readonly spend: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The time for all requests together is used up. */
class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** A budget of a number of milliseconds. */
export function budgetOf(total: number): Budget {
  let [spent, running, since] = [0, 0, 0];
  const left = (): number => Math.max(0, Math.ceil(total - spent - (running > 0 ? performance.now() - since : 0)));
  return {
    left,
    spend: async (work) => {
      if (running === 0) since = performance.now();
      running += 1;
      let timer: NodeJS.Timeout | undefined;
      try {
        const end = new Promise<never>((_, reject) => {
          timer = setTimeout(() => {
            reject(new OutOfTime(`all requests together took more than ${String(total / 1000)} seconds`));
          }, left());
        });
        return await Promise.race([work(), end]);
      } finally {
        clearTimeout(timer);
        running -= 1;
        if (running === 0) spent += performance.now() - since;
      }
    },
  };
}
