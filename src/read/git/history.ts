import { batched } from '../../model/batched.ts';
import { remembering } from '../../model/once.ts';
import { eachStep } from './changes.ts';
import { commitOf } from './commits.ts';
import { everyChange, type EveryChange } from './every-change.ts';
import { gitTry, type Git } from './git.ts';
import { lastCommits, lastOnMainLine, orderOf, type Found } from './last-commits.ts';
import { checkObjects } from './objects.ts';
import { changedPaths } from './status.ts';

/** Facts from the commits up to one; null where the clone is too shallow to know. A path that the newest commit does not have may be left out. */
export interface History {
  /** For each path, how many commits ago it changed last: of two paths the one with the smaller number changed later. 0 is the newest commit, and -1 a change that is not committed. A path that no commit changed is left out. */
  readonly lastChanges: (paths: readonly string[]) => Promise<ReadonlyMap<string, number> | null>;
  /** For each path, the time of the commit or merge of the main line (the first parents) that changed it last, as its committer dated it, in seconds since 1970; -1 for a change that is not committed. A path that no commit changed is left out. */
  readonly changedAt: (paths: readonly string[]) => Promise<ReadonlyMap<string, number> | null>;
  /** Whether a commit is among them, by its SHA or the beginning of it. */
  readonly includes: (sha: string) => Promise<boolean | null>;
}

/** A history that can be searched for what is no longer there. */
export interface WholeHistory extends History {
  /** The files that any commit had by a name, in any folder and in any case of its letters, newest first, each with the parent of the last commit that deleted it (null where only merges did); as far as the clone has them, `isAll` is false in a shallow one. Reads every commit. */
  readonly filesNamed: (
    name: string,
  ) => Promise<{ readonly files: ReadonlyMap<string, string | null>; readonly isAll: boolean }>;
}

/** The history of a repository without commits. */
export const noHistory: History = {
  lastChanges: () => Promise.resolve(new Map()),
  changedAt: () => Promise.resolve(new Map()),
  includes: () => Promise.resolve(false),
};

/** The history up to a commit, which is named by its SHA, in a clone that may be shallow. All questions of one turn of the event loop take one walk. */
export function historyOf(git: Git, head: string, shallow: boolean): WholeHistory {
  let whole: EveryChange | null = null;
  const found = remembering(
    batched(
      async (paths: readonly string[]) => whole?.main ?? (await lastOnMainLine(git, head, paths, existing(git, head))),
    ),
  );
  const onMain = async (paths: readonly string[]): Promise<ReadonlyMap<string, Found>> => {
    const all = await Promise.all(paths.map(async (path) => [path, await found(path)] as const));
    return new Map(all.flatMap(([path, one]) => (one === undefined ? [] : [[path, one]])));
  };
  const orderBy = async (shas: ReadonlySet<string>): Promise<Order> => {
    if (whole !== null) return whole.order;
    const known = await orderOf(git, head, shas);
    return (sha) => known.get(sha);
  };
  return {
    lastChanges: async (paths) => {
      if (paths.length === 0) return new Map();
      return shallow ? null : await countedBack(git, await onMain(paths), orderBy);
    },
    changedAt: async (paths) => {
      if (paths.length === 0) return new Map();
      return shallow ? null : new Map([...(await onMain(paths))].map(([path, { time }]) => [path, time]));
    },
    includes: async (sha) => {
      // Hexadecimal digits cannot be an option or a range; git also answers no where it is not a commit.
      const inside =
        /^[0-9a-f]{4,64}$/.test(sha) &&
        (await commitOf(git, sha)) !== null &&
        (await gitTry(git, ['merge-base', '--is-ancestor', sha, head])) !== null;
      return inside || !shallow ? inside : null;
    },
    filesNamed: async (name) => {
      // What was read for this answers later questions, too.
      whole = await everyChange(git, head, namedLike(name));
      return { files: whole.files, isAll: !shallow };
    },
  };
}

/** How many commits are newer than the last change of each path. */
async function countedBack(
  git: Git,
  main: ReadonlyMap<string, Found>,
  orderBy: (shas: ReadonlySet<string>) => Promise<Order>,
): Promise<ReadonlyMap<string, number>> {
  const last = await lastCommits(git, main);
  // All commits must be listed only where branches are to be put into the order.
  const isStraight = [...last].every(([path, sha]) => main.get(path)?.sha === sha);
  if (isStraight) return new Map([...last.keys()].map((path) => [path, main.get(path)?.index ?? Infinity]));
  const order = await orderBy(new Set(last.values()));
  return new Map([...last].map(([path, sha]) => [path, order(sha) ?? Infinity]));
}

type Order = EveryChange['order'];

/** Which paths a commit has; a path with a line end cannot be asked for. */
function existing(git: Git, head: string): (paths: readonly string[]) => Promise<readonly string[]> {
  return async (paths) => {
    const asked = paths.filter((path) => !path.includes('\n'));
    const answers = await checkObjects(
      git,
      asked.map((path) => `${head}:${path}`),
    );
    return asked.filter((_, index) => answers[index]?.kind !== 'missing');
  };
}

/** As git ignores case, which is only that of ASCII letters. */
function namedLike(name: string): (path: string) => boolean {
  const small = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const wanted = small(name);
  return (path) => {
    const from = path.lastIndexOf('/') + 1;
    return path.length - from === wanted.length && small(path.slice(from)) === wanted;
  };
}

/** The history of a working tree: changes that are not committed are newer than any commit. */
export function historyOfWorktree(git: Git, history: History): History {
  const changed = batched<'all', ReadonlyMap<string, number>>(async () => {
    const steps = new Map<string, number>();
    for (const path of await changedPaths(git)) eachStep(path, (step) => steps.set(step, -1));
    return new Map([['all', steps]]);
  });
  const withChanged =
    (ask: History['lastChanges']): History['lastChanges'] =>
    async (paths) => {
      // Both at once: each is a process of its own.
      const [known, uncommitted] = await Promise.all([ask(paths), paths.length === 0 ? null : changed('all')]);
      return known === null ? null : new Map([...known, ...(uncommitted ?? [])]);
    };
  return {
    ...history,
    lastChanges: withChanged(history.lastChanges),
    changedAt: withChanged(history.changedAt),
  };
}
