/** In milliseconds: who waits less long need not be told for what. */
const patience = 1000;

/** A voice that says what is done now, and a way to silence it. */
export interface Progress {
  readonly say: (what: string) => void;
  readonly end: () => void;
}

/** Says what is done, a line each, from the moment at which it has taken more than a second. */
export function startProgress(write: (line: string) => void, delay = patience): Progress {
  let [now, isLate] = ['Working', false];
  const tell = (): void => {
    write(`${now} …\n`);
  };
  const timer = setTimeout(() => {
    isLate = true;
    tell();
  }, delay);
  timer.unref();
  return {
    say: (what) => {
      if (what === now) return;
      now = what;
      if (isLate) tell();
    },
    end: () => {
      clearTimeout(timer);
      isLate = false;
    },
  };
}
