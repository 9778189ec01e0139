import { hasPromisedPacks, hasWords } from './files.ts';
import { gitText, gitTry, type Git } from './git.ts';
import { checkObjects, readObjects } from './objects.ts';

/** A repository as it was cloned. */
export interface Clone {
  /** The folder of the working tree, or of a repository that has none. */
  readonly root: string;
  readonly bare: boolean;
  /** Whether the clone is shallow. */
  readonly shallow: boolean;
  /** Whether it fetches file contents only when they are needed, one by one: https://git-scm.com/docs/partial-clone */
  readonly partial: () => Promise<boolean>;
}

/** Describes the repository that `git` runs in; throws `GitFailure` where there is none. */
export async function describeClone(git: Git): Promise<Clone> {
  const flags = ['--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir'];
  // One process where there is a working tree. Without one, git refuses to name the folder.
  const answer = await gitText(git, ['rev-parse', ...flags, '--show-toplevel']).catch(() =>
    gitText(git, ['rev-parse', ...flags]),
  );
  const [bare, shallow, folder = '', top = ''] = answer.split(/\n(?=.)/);
  return {
    root: bare === 'true' ? folder : top,
    bare: bare === 'true',
    shallow: shallow === 'true',
    partial: () => hasPromisedPacks(folder),
  };
}

/** The SHA of the commit that a revision names, tags peeled; null where the clone has no such commit. */
export async function commitOf(git: Git, revision: string): Promise<string | null> {
  if (/[\n\0]/.test(revision)) return null;
  const [commit] = await checkObjects(git, [`${revision}^{commit}`]);
  return commit?.kind === 'commit' ? commit.oid : null;
}

/** The parents that a commit object names; a shallow clone may lack them. */
export async function parentsOf(git: Git, sha: string): Promise<readonly string[]> {
  const [commit] = await readObjects(git, [sha]);
  if (commit?.kind !== 'commit' || commit.content === null) return [];
  const header = commit.content.toString().split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/** Whether the clone has the files of a commit. */
export async function hasTree(git: Git, sha: string): Promise<boolean> {
  const [tree] = await checkObjects(git, [`${sha}^{tree}`]);
  return tree?.kind === 'tree';
}

/** The commit of a tag of the clone, peeled (null where the tag points to something else); null where the clone has no such tag. */
export async function findTag(git: Git, tag: string): Promise<{ readonly commit: string | null } | null> {
  const object = await objectOf(git, `refs/tags/${tag}`);
  return object === null ? null : { commit: await commitOf(git, object) };
}

/** Whether a commit is on a branch of the clone; null where the clone has no such branch, or is too shallow to know. */
export async function isOnBranch(git: Git, sha: string, branch: string): Promise<boolean | null> {
  // A workflow checks out the branch of the remote; a person's repository may have only a local branch.
  const tip = (await objectOf(git, `refs/remotes/origin/${branch}`)) ?? (await objectOf(git, `refs/heads/${branch}`));
  if (tip === null) return null;
  if (await hasGrafts(git)) return null;
  const inside = (await gitTry(git, ['merge-base', '--is-ancestor', sha, tip])) !== null;
  return inside || !(await isShallow(git)) ? inside : null;
}

/** The object that an exact full ref name points to; null where there is no such ref. */
async function objectOf(git: Git, ref: string): Promise<string | null> {
  const lines = await gitText(git, ['for-each-ref', '--format=%(objectname) %(refname)', ref]);
  return (
    lines
      .split('\n')
      .find((line) => line.endsWith(` ${ref}`))
      ?.split(' ', 1)[0] ?? null
  );
}

/** The best common ancestor of two commits; null where there is none, or the clone is too shallow to know. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | null> {
  if ((await isShallow(git)) || (await commitOf(git, one)) === null) return null;
  return await gitTry(git, ['merge-base', one, other]);
}

/** Whether any commit up to `sha` touched a path; null where none did in a shallow clone. */
export async function everTouched(git: Git, sha: string, path: string): Promise<boolean | null> {
  const commit = await gitText(git, ['rev-list', '-1', '--full-history', sha, '--', `:(top,literal)${path}`]);
  if (commit !== '') return true;
  return (await isShallow(git)) ? null : false;
}

/** Whether this clone was given other parents than the commits name: https://git-scm.com/docs/gitglossary#def_grafts */
async function hasGrafts(git: Git): Promise<boolean> {
  return await hasWords(await gitText(git, ['rev-parse', '--path-format=absolute', '--git-path', 'info/grafts']));
}

async function isShallow(git: Git): Promise<boolean> {
  return (await gitText(git, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
