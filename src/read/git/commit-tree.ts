import type { Unknown } from '../../model/lookup.ts';
import { lazily } from '../../model/once.ts';
import { listedPaths } from '../../model/repository-path.ts';
import { rootOf } from './commit-files.ts';
import { whatIsAt } from './file-tree.ts';
import type { Git } from './git.ts';
import { checkObjects, readObjects, streamObjects, type ObjectAnswer, type Receiver } from './objects.ts';
import type { Entry, FileReading, Tree } from './tree.ts';

/** The files of a commit, read from git's objects and never from the checkout. */
export function commitTree(git: Git, sha: string): Tree {
  const names = (paths: readonly string[]): readonly string[] => paths.map((path) => `${sha}:${path}`);
  const list = lazily(async () =>
    listedPaths(splitNul(await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha])).toSorted()),
  );
  return {
    list,
    read: async (path, limit) => {
      if (/\p{Cc}/u.test(path))
        return { kind: 'not-a-file', what: 'a name with a control character, which is not read' };
      const [found] = await checkObjects(git, names([path]));
      if (found?.kind === 'blob' && found.size > limit) return { kind: 'too-large', size: found.size };
      if (found?.kind !== 'blob') {
        const reading = notAFile(found);
        // An object that the commit lists and the clone lacks is unknown, not missing.
        return reading.kind === 'missing' && (await list()).includes(path) ? lostReading(found) : reading;
      }
      const [read] = await readObjects(git, names([path]));
      return read?.kind === 'blob' && read.content !== null ? { kind: 'bytes', bytes: read.content } : notAFile(read);
    },
    identify: async (paths) => {
      const answers = await checkObjects(git, names(paths));
      return new Map(
        paths.flatMap((path, index) => {
          const answer = answers[index];
          return answer !== undefined && 'oid' in answer ? [[path, answer.oid] as const] : [];
        }),
      );
    },
    look: async (paths) => {
      const answers = await checkObjects(git, names(paths));
      const entries = new Map(paths.map((path, index) => [path, entryOf(answers[index])]));
      const missing = paths.filter((path) => entries.get(path)?.kind === 'missing');
      if (missing.length === 0) return entries;
      return new Map([...entries, ...(await lookAgain(git, sha, missing))]);
    },
    countLines: async (paths) => {
      const answers = await checkObjects(git, names(paths));
      const files = paths.flatMap((path, index) => {
        const answer = answers[index];
        return answer?.kind === 'blob' ? [{ path, oid: answer.oid }] : [];
      });
      const oids = [...new Set(files.map(({ oid }) => oid))];
      const counts = new Map<string, number>();
      await streamObjects(git, oids, (index) =>
        Promise.resolve(lineCounter((lines) => counts.set(oids[index] ?? '', lines))),
      );
      return new Map(
        files.flatMap(({ path, oid }) => {
          const lines = counts.get(oid) ?? -1;
          return lines < 0 ? [] : [[path, lines] as const];
        }),
      );
    },
  };
}

/** The answer for a file that a commit lists and the clone lacks. */
const lost: Unknown = {
  kind: 'unknown',
  why: 'the commit lists it, but its content is not in the clone; check out without `filter`',
};

function lostReading(answer: ObjectAnswer | undefined): FileReading {
  return answer?.kind === 'broken-link' ? { kind: 'not-a-file', what: 'a symbolic link that leads to nothing' } : lost;
}

/** The lines of a file that is read whole; -1 for a pointer of Git LFS. */
export async function linesOf(bytes: Uint8Array): Promise<number> {
  let counted = -1;
  const { take, end } = lineCounter((lines) => {
    counted = lines;
  });
  await take(Buffer.from(bytes));
  await end();
  return counted;
}

/**
 * Counts the lines of a file as editors do, piece by piece: a last line without a line end counts. Returns -1 for a pointer of Git LFS, whose lines are not the lines of the file.
 */
export function lineCounter(tell: (lines: number) => void): Receiver {
  let [lines, size, last] = [0, 0, 10];
  let beginning = '';
  return {
    take: (piece) => {
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
      if (beginning.length < pointerLimit) beginning += piece.toString('latin1', 0, pointerLimit);
      last = piece.at(-1) ?? last;
      size += piece.length;
      return Promise.resolve();
    },
    end: () => {
      const isPointer = size < pointerLimit && beginning.startsWith('version https://git-lfs.github.com/spec/');
      tell(isPointer ? -1 : last === 10 ? lines : lines + 1);
      return Promise.resolve();
    },
  };
}

/** In bytes; Git LFS keeps a small pointer in the commit: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointerLimit = 1024;

/** The answer for a path that is not a file of the commit. */
export function notAFile(answer: ObjectAnswer | undefined): FileReading {
  if (answer?.kind === 'tree') return { kind: 'not-a-file', what: 'a directory' };
  if (answer?.kind === 'outside') return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
  return { kind: 'missing' };
}

function entryOf(answer: ObjectAnswer | undefined): Entry {
  if (answer?.kind === 'blob') return { kind: 'file', size: answer.size, tracked: true };
  if (answer?.kind === 'tree') return { kind: 'directory', tracked: true };
  if (answer?.kind === 'commit') return { kind: 'submodule' };
  return { kind: answer?.kind === 'outside' ? 'outside' : 'missing' };
}

/** A path that git calls missing may be in a submodule, or behind a link such as `./x`, which `cat-file` does not follow. */
async function lookAgain(git: Git, sha: string, paths: readonly string[]): Promise<ReadonlyMap<string, Entry>> {
  const root = await rootOf(git, sha);
  const found = paths.map((path) => [path, whatIsAt(root, path)] as const);
  const oids = found.flatMap(([, at]) => (at.kind === 'file' ? [at.oid] : []));
  const sizes = new Map((await checkObjects(git, oids)).map((answer, index) => [oids[index], entryOf(answer)]));
  return new Map(
    found.map(([path, at]): readonly [string, Entry] => {
      if (at.kind === 'file') {
        const found = sizes.get(at.oid);
        return [path, found === undefined || found.kind === 'missing' ? lost : found];
      }
      return [path, at.kind === 'folder' ? { kind: 'directory', tracked: true } : { kind: at.kind }];
    }),
  );
}

function splitNul(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((entry) => entry !== '');
}
