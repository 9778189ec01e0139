import { logLine } from '../../show/render/log.ts';

/** In milliseconds: a shorter wait needs no message. */
const patience = 1000;

/** Reports what is being done now; `end` stops the reports. */
export interface Progress {
  readonly say: (what: string) => void;
  readonly end: () => void;
}

/** Reports what is being done, one line each, once it takes more than a second. */
export function startProgress(write: (line: string) => void, delay = patience): Progress {
  let [now, isLate] = ['Working', false];
  const tell = (): void => {
    write(`${logLine(now)} …\n`);
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
