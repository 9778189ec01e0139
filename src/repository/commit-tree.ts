import type { Git } from './git.ts';
import { checkObjects, readObjects, type ObjectAnswer } from './objects.ts';
import type { Entry, FileReading, Tree } from './tree.ts';

/** The files of a commit, read from git's objects and never from the checkout. */
export function commitTree(git: Git, sha: string): Tree {
  return {
    find: async (name) => {
      const files = splitNul(await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha]));
      return files.filter((path) => path === name || path.endsWith(`/${name}`)).sort();
    },
    read: async (path, limit) => {
      const [found] = await checkObjects(git, [`${sha}:${path}`]);
      if (found?.kind === 'blob' && found.size > limit) return { kind: 'too-large', size: found.size };
      if (found?.kind !== 'blob') return notAFile(found);
      const [read] = await readObjects(git, [`${sha}:${path}`]);
      return read?.kind === 'blob' && read.content !== null ? { kind: 'bytes', bytes: read.content } : notAFile(read);
    },
    look: async (paths) => {
      const answers = await checkObjects(
        git,
        paths.map((path) => `${sha}:${path}`),
      );
      const entries = new Map(paths.map((path, index) => [path, entryOf(answers[index])]));
      const missing = paths.filter((path) => entries.get(path)?.kind === 'missing');
      if (missing.length === 0) return entries;
      const submodules = await submodulePaths(git, sha);
      for (const path of missing)
        if (submodules.some((root) => path === root || path.startsWith(`${root}/`)))
          entries.set(path, { kind: 'submodule' });
      return entries;
    },
  };
}

function notAFile(answer: ObjectAnswer | undefined): FileReading {
  if (answer?.kind === 'tree') return { kind: 'not-a-file', what: 'a directory' };
  if (answer?.kind === 'outside') return { kind: 'not-a-file', what: 'a symbolic link out of the repository' };
  return { kind: 'missing' };
}

function entryOf(answer: ObjectAnswer | undefined): Entry {
  if (answer?.kind === 'blob') return { kind: 'file', size: answer.size };
  if (answer?.kind === 'tree') return { kind: 'directory' };
  if (answer?.kind === 'commit') return { kind: 'submodule' };
  return { kind: answer?.kind === 'outside' ? 'outside' : 'missing' };
}

async function submodulePaths(git: Git, sha: string): Promise<readonly string[]> {
  const lines = splitNul(await git(['ls-tree', '-r', '-z', '--full-tree', sha]));
  return lines.filter((line) => line.startsWith('160000 ')).map((line) => line.slice(line.indexOf('\t') + 1));
}

function splitNul(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((entry) => entry !== '');
}
