import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** Takes the answer of a program, piece by piece; true once the answer is complete. */
export type Taker = (piece: Buffer) => boolean;

/** A program that keeps running and is asked one question after the other. It is started at the first question. */
export type Conversation = (question: string, take: Taker) => Promise<void>;

/** In milliseconds: a program without questions for this time is stopped. */
const usualIdleLimit = 10_000;

interface Question {
  readonly text: string;
  readonly take: Taker;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Talks to the program that `start` starts. While it has no question, it does not keep this process alive. Where it ends before its answer is complete, all open questions throw the error that `failure` makes from its output and status, and the next question starts it again.
 */
export function converse(
  start: () => ChildProcessWithoutNullStreams,
  failure: (complaint: string, status: number | null) => Error,
  idleLimit = usualIdleLimit,
): Conversation {
  let talk: { readonly child: ChildProcessWithoutNullStreams; idle: NodeJS.Timeout | undefined } | null = null;
  const open: Question[] = [];

  const begin = (): NonNullable<typeof talk> => {
    const child = start();
    const begun = { child, idle: undefined };
    const take = (piece: Buffer): void => {
      const [question] = open;
      if (talk !== begun || question?.take(piece) !== true) return;
      open.shift();
      question.resolve();
      next();
    };
    listen(child, take, (complaint, status) => {
      // A program that was stopped when idle has no open question: the open ones belong to the next program.
      if (talk !== begun) return;
      talk = null;
      for (const { reject } of open.splice(0)) reject(failure(complaint, status));
    });
    return begun;
  };

  /** Stops the program after a while, unless it is asked again. */
  const rest = ({ child }: NonNullable<typeof talk>): NodeJS.Timeout => {
    hold(child, false);
    return setTimeout(() => {
      if (talk?.child === child) talk = null;
      child.stdin.end();
    }, idleLimit).unref();
  };

  const next = (): void => {
    const [question] = open;
    if (question === undefined) {
      if (talk !== null) talk.idle = rest(talk);
      return;
    }
    talk ??= begin();
    clearTimeout(talk.idle);
    hold(talk.child, true);
    talk.child.stdin.write(question.text);
  };

  return (text, take) =>
    new Promise((resolve, reject) => {
      open.push({ text, take, resolve, reject });
      if (open.length === 1) next();
    });
}

/** Passes on what a child process answers, and once its end, with its error output. A status of null means that it could not be started. */
function listen(
  child: ChildProcessWithoutNullStreams,
  take: (piece: Buffer) => void,
  end: (complaint: string, status: number | null) => void,
): void {
  const complaint: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => complaint.push(piece));
  child.stdout.on('data', take);
  child.on('error', (error) => {
    end(error.message, null);
  });
  child.on('close', (status) => {
    end(Buffer.concat(complaint).toString(), status);
  });
  child.stdin.on('error', () => undefined); // its status says why it ended early
}

/** Whether this process waits for a child. */
function hold(child: ChildProcessWithoutNullStreams, waits: boolean): void {
  const sockets = [child.stdin, child.stdout, child.stderr] as readonly { ref?: () => void; unref?: () => void }[];
  for (const one of [child, ...sockets])
    if (waits) one.ref?.();
    else one.unref?.();
}
