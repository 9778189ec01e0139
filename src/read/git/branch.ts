import { gitTry, type Git } from './git.ts';

/** The branch that a repository's work goes to: its remote's default branch, else the one that is checked out, else `main`. */
export async function defaultBranch(git: Git): Promise<string> {
  const remote = await gitTry(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote !== null && remote !== '') return remote.replace(/^origin\//, '');
  const own = await gitTry(git, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return own === null || own === '' ? 'main' : own;
}
