import type { Git } from './git.ts';

/** The paths that differ between the last commit and the working tree or the index, with new ones, without ignored ones. */
export async function changedPaths(git: Git): Promise<readonly string[]> {
  const output = await git(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all']);
  // Two letters, a space, a path from the root: https://git-scm.com/docs/git-status#_porcelain_format_version_1
  return output
    .toString()
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));
}
