import { notAFile } from './commit-tree.ts';
import { gitText, type Git } from './git.ts';
import { checkObjects, readObjects, type ObjectAnswer } from './objects.ts';
import type { FileReading } from './tree.ts';

/** A commit, and the day it was committed in UTC, as `2026-01-31`; null where the date is not in a year with four digits. */
export interface Revision {
  readonly sha: string;
  readonly date: string | null;
}

/**
 * The commits up to `head` that changed one of the paths, newest first, at most `limit`. Only first parents are followed: each state then differs from the one before by one commit or one merge of the main line, without the commits of branches. Where a shallow clone ends, the last commit counts as a change of all paths.
 */
export async function revisionsOf(
  git: Git,
  head: string,
  paths: readonly string[],
  limit: number,
): Promise<readonly Revision[]> {
  // From the root, in any folder where git runs. A plumbing command, because a user's configuration may change what `git log` prints.
  const named = paths.map((path) => `:(top,literal)${path}`);
  const options = ['--first-parent', '--timestamp', `--max-count=${String(limit)}`];
  const lines = await gitText(git, ['rev-list', ...options, head, '--', ...named]);
  return lines.split('\n').flatMap((line) => {
    const [seconds, sha] = line.split(' ');
    return sha === undefined ? [] : [{ sha, date: dayOf(Number(seconds)) }];
  });
}

/** One state of a file: equal ids are equal contents. */
export interface Version {
  readonly id: string;
  readonly reading: FileReading;
}

/** Limits in bytes, of one file and of all together; a file that the next newer commit also has is not counted again. */
export interface ReadingLimits {
  readonly each: number;
  readonly all: number;
}

/**
 * The states of some paths at each commit, for as many of the first commits as the limits allow, at least one. Two processes for any number of commits. A path must have no line end.
 */
export async function versionsAt(
  git: Git,
  shas: readonly string[],
  paths: readonly string[],
  limits: ReadingLimits,
): Promise<readonly (readonly Version[])[]> {
  const answers = await checkObjects(
    git,
    shas.flatMap((sha) => paths.map((path) => `${sha}:${path}`)),
  );
  const states = shas.map((_, index) => answers.slice(index * paths.length, (index + 1) * paths.length));
  const affordable = withinLimits(states, limits);
  const ids = [...new Set(affordable.flat().flatMap((file) => (isReadable(file, limits) ? [file.oid] : [])))];
  const contents = await readObjects(git, ids);
  const byId = new Map(ids.map((oid, index) => [oid, contents[index]]));
  return affordable.map((files) => files.map((file) => versionOf(file, byId, limits)));
}

/** ISO 8601 days of years with four digits can be compared as text. */
function dayOf(seconds: number): string | null {
  return seconds >= 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 10) : null;
}

function withinLimits(
  states: readonly (readonly ObjectAnswer[])[],
  limits: ReadingLimits,
): readonly (readonly ObjectAnswer[])[] {
  let bytes = 0;
  const tooMany = states.findIndex((files, index) => {
    for (const [column, file] of files.entries()) {
      const newer = states[index - 1]?.[column];
      if (isReadable(file, limits) && !(newer?.kind === 'blob' && newer.oid === file.oid)) bytes += file.size;
    }
    return index > 0 && bytes > limits.all;
  });
  return tooMany < 0 ? states : states.slice(0, tooMany);
}

type Blob = Extract<ObjectAnswer, { readonly oid: string }>;

function isReadable(answer: ObjectAnswer, { each }: ReadingLimits): answer is Blob {
  return answer.kind === 'blob' && answer.size <= each;
}

function versionOf(
  file: ObjectAnswer,
  contents: ReadonlyMap<string, ObjectAnswer | undefined>,
  limits: ReadingLimits,
): Version {
  if (file.kind !== 'blob') return { id: file.kind, reading: notAFile(file) };
  if (file.size > limits.each) return { id: file.oid, reading: { kind: 'too-large', size: file.size } };
  const read = contents.get(file.oid);
  return read?.kind === 'blob' && read.content !== null
    ? { id: file.oid, reading: { kind: 'bytes', bytes: read.content } }
    : { id: 'missing', reading: { kind: 'missing' } };
}
