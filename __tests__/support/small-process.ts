import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Inputs } from '../../src/run/action/inputs.ts';
import type { Outcome } from '../../src/run/action/outcome.ts';
import type { Run } from '../../src/run/action/run-action.ts';
import type { Answer } from '../../src/run/cli/answer.ts';

/** What the small process is asked to do. */
export type Call =
  | { readonly kind: 'action'; readonly inputs: Inputs; readonly run: Run }
  | { readonly kind: 'command'; readonly args: readonly string[]; readonly directory: string };

/** A call as it is sent: with the environment of the process that asks. */
export interface Request {
  readonly id: number;
  readonly call: Call;
  readonly environment: NodeJS.ProcessEnv;
}

/** What came of a call. */
export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/*
 * To start git takes a process the longer, the more memory it uses, and a test runner uses much. The action and the command line
 * therefore run in a process beside it, with the same sources and nothing else, which stays for all tests of a worker.
 */
let beside: ChildProcess | null = null;
const open = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }>();
let calls = 0;

/** Runs the action. Throws what it throws. */
export async function runActionBeside(inputs: Inputs, run: Run): Promise<Outcome> {
  return await ask<Outcome>({ kind: 'action', inputs, run });
}

/** Answers a command line in a folder. */
export async function answerBeside(args: readonly string[], directory: string): Promise<Answer> {
  return await ask<Answer>({ kind: 'command', args, directory });
}

function ask<T>(call: Call): Promise<T> {
  beside ??= begin();
  const child = beside;
  calls += 1;
  const id = calls;
  return new Promise<T>((resolve, reject) => {
    open.set(id, { resolve, reject });
    child.send({ id, call, environment: process.env } satisfies Request);
  });
}

function begin(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'answering.ts'), { execArgv: [], serialization: 'advanced' });
  child.on('message', (reply: Reply) => {
    const call = open.get(reply.id);
    open.delete(reply.id);
    if ('error' in reply) call?.reject(new Error(reply.error));
    else call?.resolve(reply.value as never); // of the call with that id
  });
  child.on('exit', (status) => {
    beside = null;
    for (const { reject } of open.values()) reject(new Error(`the process beside ended with ${String(status)}`));
    open.clear();
  });
  return child;
}
