import type { Git } from './git.ts';

/** What one commit changed against one of its parents. */
export interface Change {
  /** The line that git prints for the commit: its SHA, and what else was asked for. */
  readonly heading: string;
  readonly files: readonly FileChange[];
}

/** One changed file; of a rename both names are given, as one that was deleted and one that was added. */
export interface FileChange {
  /** `A` added, `D` deleted, `M` and `T` changed: https://git-scm.com/docs/git-diff#Documentation/git-diff.txt---diff-filterACDMRTUXB */
  readonly status: string;
  readonly path: string;
}

/** Takes the changes one by one; `enough` ends git. */
export type ChangeTaker = (change: Change) => 'enough' | 'more' | Promise<'enough' | 'more'>;

const listing = ['-r', '--root', '--no-renames', '--name-status', '-z'] as const;

/** Goes back along the first parents of a commit, newest first. The heading is the SHA, the time in seconds, and the parents. */
export async function walkFirstParents(git: Git, head: string, take: ChangeTaker): Promise<void> {
  // A user's configuration must not add anything to the output.
  await readChanges(
    git,
    ['log', '--first-parent', '-m', '--no-show-signature', '--format=%H %ct %P', ...listing, head],
    '',
    take,
  );
}

/** Compares commits with one of their parents: each pair is a commit and that parent, or a commit without parents. Every pair gets an answer, in order. */
export async function compareWithParents(git: Git, pairs: readonly string[], take: ChangeTaker): Promise<void> {
  if (pairs.length === 0) return;
  const input = pairs.map((line) => `${line}\n`).join('');
  await readChanges(git, ['diff-tree', '--stdin', '--always', ...listing], input, take);
}

async function readChanges(git: Git, args: readonly string[], input: string, take: ChangeTaker): Promise<void> {
  const reader = changeReader(take);
  await git(args, input, reader.take);
  await reader.end();
}

/** Reads headings, and pairs of status and path, each with a NUL behind it, from pieces of any size. A status is one letter, and a heading is longer. */
export function changeReader(take: ChangeTaker): {
  readonly take: (piece: Buffer) => Promise<'enough' | 'more'>;
  readonly end: () => Promise<void>;
} {
  let rest: readonly Buffer[] = [];
  let heading: string | null = null;
  let status: string | null = null;
  let files: FileChange[] = [];
  let isEnough = false;
  const pass = async (): Promise<void> => {
    if (heading === null || isEnough) return;
    const answer = take({ heading, files });
    isEnough = (typeof answer === 'string' ? answer : await answer) === 'enough';
  };
  return {
    take: async (piece) => {
      const end = piece.lastIndexOf(0);
      if (end < 0) {
        rest = [...rest, piece];
        return 'more';
      }
      const text = Buffer.concat([...rest, piece.subarray(0, end)]).toString();
      rest = [piece.subarray(end + 1)];
      for (const part of text.split('\0')) {
        if (status !== null) {
          files.push({ status, path: part });
          status = null;
          continue;
        }
        // `git log` has a line end between the heading and the first status.
        const word = part.startsWith('\n') ? part.slice(1) : part;
        if (word.length === 1) status = word;
        else if (word !== '') {
          await pass();
          if (isEnough) return 'enough';
          heading = word;
          files = [];
        }
      }
      return 'more';
    },
    end: async () => {
      await pass();
    },
  };
}

/** Calls `see` with the path of a file and of each folder around it. */
export function eachStep(path: string, see: (step: string) => void): void {
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) see(path.slice(0, at));
  see(path);
}
