import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** Takes what a program answers, piece by piece; true once the answer is whole. */
export type Taker = (piece: Buffer) => boolean;

/** A program that stays and is asked again and again, one question after the other; it is started when it is first asked. */
export type Conversation = (question: string, take: Taker) => Promise<void>;

/** In milliseconds: a program that is asked nothing for so long is ended. */
const usualIdleLimit = 10_000;

interface Question {
  readonly text: string;
  readonly take: Taker;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Talks to the program that `start` starts. While it is asked nothing it keeps this process from nothing. Where it ends before its
 * answer is whole, all open questions throw what `failure` makes of its complaint and status, and the next one starts it anew.
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
      // One that was ended for being idle has no open question: those there are, are its follower's.
      if (talk !== begun) return;
      talk = null;
      for (const { reject } of open.splice(0)) reject(failure(complaint, status));
    });
    return begun;
  };

  /** Ends the program after a while, unless it is asked again. */
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

/** Hands on what a child answers, and once that it has ended, with what it complained of; a status of null is that it could not be started. */
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
  child.stdin.on('error', () => undefined); // its status tells why it ended early
}

/** Whether this process waits for a child. */
function hold(child: ChildProcessWithoutNullStreams, waits: boolean): void {
  const sockets = [child.stdin, child.stdout, child.stderr] as readonly { ref?: () => void; unref?: () => void }[];
  for (const one of [child, ...sockets])
    if (waits) one.ref?.();
    else one.unref?.();
}
