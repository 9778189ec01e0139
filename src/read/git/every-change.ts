import { availableParallelism } from 'node:os';
import { compareWithParents, eachStep, type FileChange } from './changes.ts';
import type { Git } from './git.ts';
import type { Found } from './last-commits.ts';

/** What all commits up to one did. */
export interface EveryChange {
  /** The files that had a name that was asked for, newest first: the parent of the last commit that deleted it, null where no commit but a merge did. */
  readonly files: ReadonlyMap<string, string | null>;
  /** Where each path changed last, seen along the first parents. */
  readonly main: ReadonlyMap<string, Found>;
  /** How many commits are newer than one, as `orderOf` counts. */
  readonly order: (sha: string) => number | undefined;
}

interface Line {
  readonly sha: string;
  readonly parents: readonly string[];
  /** How many commits are newer. */
  readonly index: number;
  /** Null for a commit that is not on the line of first parents. */
  readonly main: Found | null;
}

/** So many commits are given to one process: few enough to share them out evenly, enough that its start does not count. */
const share = 10_000;

/** At most this many processes: more would take memory, and there are seldom more processors. */
const mostProcesses = 4;

/** Compares every commit up to one with its first parent: what was ever there, some commit added. Takes as long as `git log --name-only`, divided by the number of processors. */
export async function everyChange(git: Git, head: string, isAsked: (path: string) => boolean): Promise<EveryChange> {
  const asked = new Map<string, { index: number; readonly deleted: Map<number, string> }>();
  const main = new Map<string, Found>();
  const see = ({ index, parents, main: found }: Line, files: readonly FileChange[]): void => {
    for (const { status, path } of files) {
      if (isAsked(path)) {
        const one = asked.get(path) ?? { index, deleted: new Map<number, string>() };
        asked.set(path, one);
        one.index = Math.min(one.index, index);
        const [first] = parents;
        if (status === 'D' && parents.length === 1 && first !== undefined) one.deleted.set(index, first);
      }
      if (found !== null)
        eachStep(path, (step) => {
          if (found.index < (main.get(step)?.index ?? Infinity)) main.set(step, found);
        });
    }
  };
  const listed = await shareOut(git, head, see);
  const newest = [...asked].toSorted(([, one], [, other]) => one.index - other.index);
  const before = (deleted: ReadonlyMap<number, string>): string | null =>
    deleted.get(Math.min(...deleted.keys())) ?? null;
  return { files: new Map(newest.map(([path, { deleted }]) => [path, before(deleted)])), main, order: orderIn(listed) };
}

/** Looks a commit up in lists of commits: these are one text each, because an object for each commit would take much memory. */
function orderIn(lists: readonly string[]): EveryChange['order'] {
  return (sha) => {
    for (const [index, list] of lists.entries()) {
      const at = list.indexOf(sha);
      if (at >= 0) return index * share + at / (sha.length + 1);
    }
    return undefined;
  };
}

/** Lists the commits once, and compares them in a few processes at the same time. Answers the SHAs of each share, each with a line end. */
async function shareOut(
  git: Git,
  head: string,
  see: (line: Line, files: readonly FileChange[]) => void,
): Promise<readonly string[]> {
  const limit = Math.min(availableParallelism(), mostProcesses);
  const running = new Set<Promise<void>>();
  const compare = async (lines: readonly Line[]): Promise<void> => {
    let next = 0;
    await compareWithParents(
      git,
      lines.map(({ sha, parents: [first = ''] }) => `${sha} ${first}`.trimEnd()),
      ({ files }) => {
        const line = lines[next];
        next += 1;
        if (line !== undefined) see(line, files);
        return 'more';
      },
    );
  };
  const listed: string[] = [];
  const give = async (lines: readonly Line[]): Promise<void> => {
    listed.push(lines.map(({ sha }) => `${sha}\n`).join(''));
    while (running.size >= limit) await Promise.race(running);
    const work = compare(lines).finally(() => running.delete(work));
    work.catch(() => undefined); // it is thrown where it is waited for
    running.add(work);
  };
  const lineOf = lineReader(head);
  let lines: Line[] = [];
  let rest = '';
  await git(['rev-list', '--date-order', '--parents', '--timestamp', head], '', async (piece) => {
    const texts = `${rest}${piece.toString('latin1')}`.split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      lines.push(lineOf(text));
      if (lines.length < share) continue;
      await give(lines);
      lines = [];
    }
  });
  await give(lines);
  await Promise.all(running);
  return listed;
}

/** Reads lines of a time, a commit and its parents, and follows the line of first parents: each commit comes before its parents. */
function lineReader(head: string): (text: string) => Line {
  let [index, mainIndex] = [0, 0];
  let next: string | undefined = head;
  return (text) => {
    const [time = '', sha = '', ...parents] = text.split(' ');
    const others = parents.slice(1);
    const main = sha === next ? { sha, time: Number(time), index: mainIndex, others } : null;
    if (main !== null) {
      next = parents[0];
      mainIndex += 1;
    }
    const line = { sha, parents, index, main };
    index += 1;
    return line;
  };
}
