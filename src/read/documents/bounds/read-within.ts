import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { readers, type ReaderCall, type ReaderName, type Readers } from './readers.ts';
import { isSmallAndPlain } from './small.ts';

/** In milliseconds: reading one document takes no longer, whatever it says. */
const deadline = 4000;

/** What a thread may use, in MiB. The stack is that of the main thread, for which the limits of nesting were chosen. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** What was read, or the one problem for which it was not. */
export type WithinTime<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: ReadingProblem };

let script: string | null = null;

/** Says which script a thread runs that reads a document; until then all is read in this thread. The script must run `serve.ts`. */
export function readInThreads(path: string): void {
  script = path;
}

/**
 * Reads a document by one of the readers: at once where it is small and plain, else in a thread that is ended when its time is up,
 * for no parser of Markdown is bounded by what it is given. Never throws for what the document says.
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

/** The newest readings first: head, base and history often have the same document, and reading it is most of a run. */
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
  const reader = readers[call.name] as (source: Source, option: unknown) => Value; // the option is that of the name
  return { kind: 'read', value: reader(source, call.option) };
}

function inThread<T>(path: string, call: ReaderCall): Promise<WithinTime<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(path, { workerData: call, resourceLimits, stdout: true, stderr: true });
    const refuse = (why: string): void => {
      const message = `The document ${why}. Shorten it, or take nested and repeated markup away.`;
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
