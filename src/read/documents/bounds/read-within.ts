import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { readers, type ReaderCall, type ReaderName, type Readers } from './readers.ts';
import { isSmallAndPlain } from './small.ts';

/** In milliseconds: the longest time for reading one document. */
const deadline = 4000;

/** What a thread may use, in MiB. The stack is as large as in the main thread: the limits of nesting were chosen for that. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** What was read, or the one problem why it was not read. */
export type WithinTime<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: ReadingProblem };

let script: string | null = null;

/** Sets the script of the threads that read documents. Until this is called, all documents are read in this thread. The script must run `serve.ts`. */
export function readInThreads(path: string): void {
  script = path;
}

/**
 * Reads a document by one of the readers: a small and plain one in this thread, any other in a thread that is stopped when its time is over, because the time of a Markdown parser has no bound. Never throws because of the content of the document.
 */
export async function readWithin<Name extends ReaderName>(
  name: Name,
  source: Source,
  option: Parameters<Readers[Name]>[1],
): Promise<WithinTime<ReturnType<Readers[Name]>>> {
  type Value = ReturnType<Readers[Name]>;
  const call: ReaderCall = { name, path: source.path, text: source.text, option };
  const known = readings.find((one) => isSame(one.call, call));
  if (known !== undefined) return await (known.outcome as Promise<WithinTime<Value>>); // the same name, so the same type
  const outcome = read<Value>(source, call);
  readings.unshift({ call, outcome });
  readings.length = Math.min(readings.length, readingsKept);
  return await outcome;
}

/** Recent readings, the newest first: head, base and history often have the same document, and reading takes most of the time of a run. */
const readings: { readonly call: ReaderCall; readonly outcome: Promise<unknown> }[] = [];

/** Enough for the documents of head and base; each may be as large as a document can be. */
const readingsKept = 4;

function isSame(one: ReaderCall, other: ReaderCall): boolean {
  return (
    one.name === other.name &&
    one.path === other.path &&
    one.text === other.text &&
    isDeepStrictEqual(one.option, other.option)
  );
}

async function read<Value>(source: Source, call: ReaderCall): Promise<WithinTime<Value>> {
  if (script !== null && !isSmallAndPlain(source.text)) return await inThread<Value>(script, call);
  const reader = readers[call.name] as (source: Source, option: unknown) => Value; // the option belongs to this name
  return { kind: 'read', value: reader(source, call.option) };
}

function inThread<T>(path: string, call: ReaderCall): Promise<WithinTime<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(path, { workerData: call, resourceLimits, stdout: true, stderr: true });
    const refuse = (why: string): void => {
      const message = `The document ${why}. Shorten it, or remove nested and repeated markup.`;
      finish({ kind: 'refused', problem: problem('document-size', startOf(call.path), message) });
    };
    const timer = setTimeout(() => {
      refuse(`could not be read within ${String(deadline / 1000)} seconds`);
    }, deadline);
    const finish = (outcome: WithinTime<T>): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.on('message', (value: T) => {
      finish({ kind: 'read', value });
    });
    worker.on('error', (error: Error) => {
      refuse(`could not be read: ${error.message.split('\n', 1)[0]?.slice(0, 200) ?? ''}`);
    });
    worker.on('exit', () => {
      refuse('could not be read: the parser gave up');
    });
  });
}
