import { posix, relative, resolve, sep } from 'node:path';
import type { Arguments, Asked } from './arguments.ts';
import { modeFor } from './settings.ts';
import { isPathInside, UsageError } from './inputs.ts';
import { policyPath } from './policy/load-policy.ts';
import { judge, type Case, type Judged } from './judge.ts';
import { body } from './render/body.ts';
import { terminal } from './render/terminal.ts';
import type { Comparison } from './render/wording.ts';
import { json } from './render/json.ts';
import { releaseSource } from './release/release-source.ts';
import type { Report } from './report.ts';
import { commitOf, describeClone, mergeBase } from './repository/commits.ts';
import { commitTree } from './repository/commit-tree.ts';
import { historyOf, noHistory } from './repository/history.ts';
import { gitIn, type Git } from './repository/git.ts';
import { worktree } from './repository/worktree.ts';

type Check = Extract<Arguments, { command: 'check' }>;

/** What was judged from a terminal, and with what. */
interface Checked {
  readonly git: Git;
  readonly judged: Judged;
  readonly comparison: Comparison;
  /** The path of the policy from the repository's root. */
  readonly policy: string;
}

/** Judges the repository around a folder as the terminal shows it. Throws `UsageError` or `GitFailure`. */
export async function check(
  asked: Check,
  directory: string,
): Promise<{ readonly text: string; readonly decision: Report['decision'] }> {
  const { judged, comparison } = await judgeHere(asked, directory);
  return { text: render(judged.report, comparison, asked.format), decision: judged.report.decision };
}

/** Judges the repository around a folder. Throws `UsageError` or `GitFailure`. */
export async function judgeHere(asked: Asked, directory: string): Promise<Checked> {
  const git = gitIn(directory, { trusted: false });
  const [{ root, shallow }, checkedOut] = await Promise.all([describeClone(git), commitOf(git, 'HEAD')]);
  const head = asked.head === null ? null : await commit(git, '--head', asked.head);
  const tip = head ?? checkedOut;
  const { baseSha, comparison } = await findBase(git, asked.base, head);
  const fromRoot = (path: string | null, option: string): string | null =>
    path === null ? null : pathFromRoot(root, directory, path, option);
  const question: Case = {
    subject: { sha: head, headSha: head, baseSha, tag: asked.tag },
    settings: {
      mode: asked.mode === 'auto' ? modeFor({ kind: 'other' }, asked.tag) : asked.mode,
      failOn: asked.failOn,
      ignoreMissing: false,
    },
    paths: {
      ledger: fromRoot(asked.ledger, '--ledger'),
      tracker: fromRoot(asked.tracker, '--tracker'),
      policy: fromRoot(asked.policy, '--policy') ?? policyPath,
    },
    head: head === null ? worktree(git, root) : commitTree(git, head),
    base: baseSha === null ? null : commitTree(git, baseSha),
    policyFrom: asked.mode === 'review' && baseSha !== null ? 'base' : 'head',
    history: tip === null ? noHistory : historyOf(gitIn(root, { trusted: false }), tip, shallow),
    pastLedger: () => Promise.resolve('unknown'),
    release: releaseSource({ git, commit: tip, event: { kind: 'other' }, github: null }),
    acceptedBy: () => Promise.resolve(null),
  };
  return { git, judged: await judge(question), comparison, policy: question.paths.policy };
}

function render(report: Report, comparison: Comparison, format: Check['format']): string {
  if (format === 'json') return json(report);
  return format === 'markdown' ? body(report, comparison, null, Infinity) : terminal(report, comparison);
}

/** The merge base with the revision, as a pull request is compared; the revision itself where the two share no history. */
async function findBase(
  git: Git,
  revision: string | null,
  head: string | null,
): Promise<{ readonly baseSha: string | null; readonly comparison: Comparison }> {
  if (revision === null) return { baseSha: null, comparison: { base: 'no `--base` was given' } };
  const given = await commit(git, '--base', revision);
  const common = await mergeBase(git, given, head ?? 'HEAD');
  return {
    baseSha: common ?? given,
    comparison: { base: common === null ? 'no merge base was found, so the commit itself' : 'the merge base' },
  };
}

/** The SHA of the commit that an option names. Throws `UsageError` where there is none. */
export async function commit(git: Git, option: string, revision: string): Promise<string> {
  const sha = await commitOf(git, revision);
  if (sha === null) throw new UsageError(`${option}: this repository has no commit ${JSON.stringify(revision)}`);
  return sha;
}

/** A path that was given in a folder, from the repository's root. Throws `UsageError` where it is outside. */
export function pathFromRoot(root: string, directory: string, path: string, option: string): string {
  const inside = relative(root, resolve(directory, path)).split(sep).join(posix.sep);
  if (inside === '' || !isPathInside(inside))
    throw new UsageError(`${option}: ${JSON.stringify(path)} is not a file of the repository ${root}`);
  return inside;
}
