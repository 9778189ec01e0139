import { commitOf } from './commits.ts';
import { gitText, type Git } from './git.ts';
import type { History } from './history.ts';
import { checkObjects, readObjects } from './objects.ts';

/** The judged commit among others. What a clone is too shallow to know is null. */
export interface Commits {
  /** Null where a working tree is judged. */
  readonly sha: string | null;
  /** The id of its tree. */
  readonly tree: () => Promise<string | null>;
  /** When it was committed, in ISO 8601. */
  readonly time: () => Promise<string | null>;
  /** Whether a commit is the judged one or an ancestor of it. */
  readonly includes: (sha: string) => Promise<boolean | null>;
  /** Whether the judged commit is another one, or a first parent of it, of that one's first parent, and so on. */
  readonly isOnLineOf: (tip: string) => Promise<boolean | null>;
  /** Those of some commits that are the judged one or on its line of first parents, in the order of the line, the newest first. */
  readonly onOwnLine: (shas: readonly string[]) => Promise<readonly string[] | null>;
  /** Whether some paths are there in the judged commit, and have the same objects in another one. */
  readonly isSame: (sha: string, paths: readonly string[]) => Promise<boolean | null>;
}

/** The commits of a clone. `includes` is the history's. */
export function commitsOf(git: Git, sha: string | null, shallow: boolean, includes: History['includes']): Commits {
  return {
    sha,
    tree: async () => {
      if (sha === null) return null;
      const [tree] = await checkObjects(git, [`${sha}^{tree}`]);
      return tree?.kind === 'tree' ? tree.oid : null;
    },
    time: async () => {
      if (sha === null) return null;
      const [commit] = await readObjects(git, [sha]);
      const text = commit?.kind === 'commit' ? (commit.content?.toString() ?? '') : '';
      const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(text.split('\n\n', 1)[0] ?? '')?.[1];
      return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString();
    },
    includes,
    isOnLineOf: async (tip) => {
      if (sha === null) return false;
      if (sha === tip) return true;
      if ((await commitOf(git, tip)) === null) return null;
      return (await firstParents(git, tip)).has(sha) || (shallow ? null : false);
    },
    onOwnLine: async (shas) => {
      if (sha === null) return [];
      const line = await firstParents(git, sha);
      const found = new Set(shas.filter((one) => line.has(one)));
      if (found.size === 0 && shallow) return null;
      return [...line].filter((one) => found.has(one));
    },
    isSame: async (other, paths) => {
      if (sha === null) return false;
      if ((await commitOf(git, other)) === null) return null;
      const names = paths.flatMap((path) => [`${sha}:${path}`, `${other}:${path}`]);
      const answers = (await checkObjects(git, names)).map((answer) => ('oid' in answer ? answer.oid : null));
      // What is in neither commit is not known to be the same.
      return paths.every((_, index) => {
        const [now, before] = [answers[2 * index], answers[2 * index + 1]];
        return now !== null && now === before;
      });
    },
  };
}

/** A commit and its line of first parents, as far as the clone has it. */
async function firstParents(git: Git, sha: string): Promise<ReadonlySet<string>> {
  return new Set((await gitText(git, ['rev-list', '--first-parent', sha])).split('\n'));
}
