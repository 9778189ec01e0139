import { commitOf } from './commits.ts';
import { gitTry, type Git } from './git.ts';
import { changedPaths } from './status.ts';

/** Facts from the commits up to one; null where the clone is too shallow to know. */
export interface History {
  /** For each path, how many commits ago it changed last, 0 for the newest commit; a path that no commit changed is left out. */
  readonly lastChanges: (paths: readonly string[]) => Promise<ReadonlyMap<string, number> | null>;
  /** Whether a commit is among them, by its SHA or the beginning of it. */
  readonly includes: (sha: string) => Promise<boolean | null>;
}

/** The history of a repository without commits. */
export const noHistory: History = {
  lastChanges: () => Promise.resolve(new Map()),
  includes: () => Promise.resolve(false),
};

/** The history up to a commit, in a clone that may be shallow. */
export function historyOf(git: Git, head: string, shallow: boolean): History {
  return {
    lastChanges: async (paths) => {
      if (paths.length === 0) return new Map();
      if (shallow) return null;
      // The paths are sent by standard input: a command line of Windows has at most 32,767 characters. `-c` shows what a merge itself changed.
      const args = ['log', '-c', '--format=%x00%x00', '--name-only', '-z', '--no-renames', '--date-order', '--stdin'];
      const input = [head, '--', ...paths].map((line) => `${line}\n`).join('');
      return newestByPath((await git(['--literal-pathspecs', ...args], input)).toString());
    },
    includes: async (sha) => {
      // Hexadecimal digits cannot be an option or a range; git also answers no where it is not a commit.
      const inside =
        /^[0-9a-f]{4,64}$/.test(sha) &&
        (await commitOf(git, sha)) !== null &&
        (await gitTry(git, ['merge-base', '--is-ancestor', sha, head])) !== null;
      return inside || !shallow ? inside : null;
    },
  };
}

/** Of `git log -z --name-only`: one NUL ends a path, more of them begin a commit. A folder changed when something in it did. */
function newestByPath(log: string): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  log.split(/\0{2,}\n?/).forEach((commit, index) => {
    for (const path of commit.split('\0')) {
      const steps = path.split('/');
      for (let length = 1; length <= steps.length; length += 1) {
        const part = steps.slice(0, length).join('/');
        if (part !== '' && !newest.has(part)) newest.set(part, index);
      }
    }
  });
  return newest;
}

/** The history of a working tree: uncommitted changes are newer than any commit. */
export function historyOfWorktree(git: Git, history: History): History {
  return {
    ...history,
    lastChanges: async (paths) => {
      const known = await history.lastChanges(paths);
      if (known === null || paths.length === 0) return known;
      const changed = newestByPath(`\0\0\n${(await changedPaths(git)).join('\0')}`);
      return new Map([...known, ...[...changed.keys()].map((path) => [path, -1] as const)]);
    },
  };
}
