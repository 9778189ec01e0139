import type { ReadingProblem } from '../../model/problem.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import type { Source } from '../../model/source.ts';
import { readWithin } from '../documents/bounds/read-within.ts';
import type { ReaderName, Readers } from '../documents/bounds/readers.ts';
import { decode } from '../documents/decode.ts';
import type { Bounded } from '../documents/markdown/limits.ts';
import { didYouMean } from '../documents/near-paths.ts';
import type { DocumentTree } from '../git/tree.ts';

/** What was read from a file that the policy names, or why it was not read and what to do, as a clause about the file. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly path: string; readonly value: T }
  | { readonly kind: 'missing'; readonly path: string; readonly why: string }
  | { readonly kind: 'unread'; readonly path: string; readonly why: string };

/** The largest such file that is read, in bytes: 4 MiB, as much as the changelogs of old projects have. */
const textLimit = 4 * 1024 * 1024;

/** Reads a text file of a tree by one of the readers; one that is not UTF-8 is not read. Throws where the tree cannot be read. */
export async function readTextFile<T>(
  tree: DocumentTree,
  path: RepositoryPath,
  read: (source: Source) => Promise<Bounded<T>>,
): Promise<Reading<T>> {
  const file = await tree.read(path, textLimit);
  if (file.kind === 'missing') {
    const hint = didYouMean(path, await tree.list()).replace(/^ Did you mean (.*)\?$/, ' (did you mean $1?)');
    return { kind: 'missing', path, why: `does not exist${hint}. Add it, or correct the path` };
  }
  if (file.kind === 'not-a-file')
    return { kind: 'unread', path, why: `is ${file.what}, expected a file. Correct the path` };
  if (file.kind === 'unknown') return { kind: 'unread', path, why: `cannot be read: ${file.why}` };
  if (file.kind === 'too-large') {
    const why = `has ${String(file.size)} bytes, the limit is ${String(textLimit)}. Shorten it`;
    return { kind: 'unread', path, why };
  }
  const { source, problems } = decode(path, file.bytes);
  const unreadable = problems.find(({ rule }) => rule === 'document-encoding');
  if (unreadable !== undefined) return { kind: 'unread', path, why: whyUnread(unreadable) };
  const parsed = await read(source);
  return parsed.kind === 'read'
    ? { kind: 'read', path, value: parsed.value }
    : { kind: 'unread', path, why: whyUnread(parsed.problem) };
}

/** Reads such a file by one of the readers, within its time limit. */
export async function readNamedFile<Name extends Exclude<ReaderName, 'ledger'>>(
  name: Name,
  source: Source,
  option: Parameters<Readers[Name]>[1],
): Promise<ReturnType<Readers[Name]> | { readonly kind: 'refused'; readonly problem: ReadingProblem }> {
  const outcome = await readWithin(name, source, option);
  return outcome.kind === 'read' ? outcome.value : outcome;
}

function whyUnread({ line, message }: ReadingProblem): string {
  return `cannot be read at line ${String(line)}: ${message.replace(/\.$/, '')}`;
}
