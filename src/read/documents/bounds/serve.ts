import { parentPort, workerData } from 'node:worker_threads';
import { openSource, type Source } from '../../../model/source.ts';
import { readers, type ReaderCall } from './readers.ts';

/* The other thread: it reads one document, sends the result, and ends. */

const { name, path, text, option } = workerData as ReaderCall; // only by read-within.ts
const read = readers[name] as (source: Source, option: unknown) => unknown; // the option belongs to this name
parentPort?.postMessage(read(openSource(path, text), option));
