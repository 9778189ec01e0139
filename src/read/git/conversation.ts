import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** Takes what a program answers, piece by piece; true once the answer is whole. */
export type Taker = (piece: Buffer) => boolean;

/** A program that stays and is asked again and again, one question after the other; it is started when it is first asked. */
export type Conversation = (question: string, take: Taker) => Promise<void>;

/** In milliseconds: a program that is asked nothing for so long is ended. */
const idleLimit = 10_000;

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
): Conversation {
  let talk: { readonly child: ChildProcessWithoutNullStreams; idle: NodeJS.Timeout | undefined } | null = null;
  const open: Question[] = [];

  const begin = (): NonNullable<typeof talk> => {
    const child = start();
    const complaint: Buffer[] = [];
    const begun = { child, idle: undefined };
    const end = (error: Error): void => {
      if (talk === begun) talk = null;
      for (const { reject } of open.splice(0)) reject(error);
    };
    child.stderr.on('data', (piece: Buffer) => complaint.push(piece));
    child.stdout.on('data', (piece: Buffer) => {
      const [question] = open;
      if (question?.take(piece) !== true) return;
      open.shift();
      question.resolve();
      next();
    });
    child.on('error', (error) => {
      end(failure(error.message, null));
    });
    child.on('close', (status) => {
      end(failure(Buffer.concat(complaint).toString(), status));
    });
    child.stdin.on('error', () => undefined); // its status tells why it ended early
    return begun;
  };

  const next = (): void => {
    const [question] = open;
    if (question === undefined) {
      if (talk === null) return;
      const { child } = talk;
      hold(child, false);
      talk.idle = setTimeout(() => {
        if (talk?.child === child) talk = null;
        child.stdin.end();
      }, idleLimit);
      talk.idle.unref();
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

/** Whether this process waits for a child. */
function hold(child: ChildProcessWithoutNullStreams, waits: boolean): void {
  const sockets = [child.stdin, child.stdout, child.stderr] as readonly { ref?: () => void; unref?: () => void }[];
  for (const one of [child, ...sockets])
    if (waits) one.ref?.();
    else one.unref?.();
}
