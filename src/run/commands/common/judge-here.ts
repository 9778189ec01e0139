import { posix, relative, resolve, sep } from 'node:path';
import { judge, type Case, type Judged } from '../../../judge/judgement/judge.ts';
import type { Report } from '../../../judge/report/report.ts';
import { timeOf, verdictTime } from '../../../model/as-of.ts';
import { UsageError } from '../../../model/errors.ts';
import type { Mode } from '../../../model/mode.ts';
import { namedPath, type RepositoryPath } from '../../../model/repository-path.ts';
import { releaseSource } from '../../../read/evidence/release-source.ts';
import { pastTracker } from '../../../read/documents/past-ledger.ts';
import { commitTree } from '../../../read/git/commit-tree.ts';
import { commitOf, describeClone, mergeBase } from '../../../read/git/commits.ts';
import { gitIn, type Git } from '../../../read/git/git.ts';
import { factBook } from '../../../read/facts/fact-book.ts';
import { noted, type Outside } from '../../../read/facts/noted.ts';
import { historyOf, historyOfWorktree, noHistory } from '../../../read/git/history.ts';
import { commitsOf } from '../../../read/git/judged-commit.ts';
import { changedPaths } from '../../../read/git/status.ts';
import type { Tree } from '../../../read/git/tree.ts';
import { worktree } from '../../../read/git/worktree.ts';
import { policyPath } from '../../../read/policy/load-policy.ts';
import type { Asked } from '../../../show/pack/asked.ts';
import type { Comparison } from '../../../show/render/digest/judged-what.ts';
import type { Values, ValueOption } from './command.ts';
import { openFacts } from './open-facts.ts';
import type { documentOptions, factOptions, judgingOptions } from './options.ts';

type JudgingOptions = typeof documentOptions & typeof judgingOptions & { readonly head: ValueOption };

/** Options that only some commands have. */
type Judging = Values<JudgingOptions> & Partial<Values<typeof factOptions>>;

/** The result of judging from a terminal. */
interface Checked {
  readonly git: Git;
  readonly judged: Judged;
  /** What was asked, for a pack. */
  readonly asked: Asked;
  readonly comparison: Comparison;
  /** The path of the policy from the repository's root. */
  readonly policy: RepositoryPath;
}

/** Judges the repository around a folder: a commit, else the working tree, or another tree that is given instead. Throws `UsageError` or `GitFailure`. */
export async function judgeHere(options: Judging, directory: string, instead: Tree | null = null): Promise<Checked> {
  const git = gitIn(directory, { trusted: false });
  const [{ root: top, shallow, bare }, checkedOut] = await Promise.all([describeClone(git), commitOf(git, 'HEAD')]);
  if (bare && options.head === null)
    throw new UsageError('this repository has no working tree; name the commit to judge, as --head HEAD');
  // In a repository without a working tree, a path is one of its commits.
  const root = bare ? directory : top;
  const head = options.head === null ? null : await commit(git, '--head', options.head);
  const tip = head ?? checkedOut;
  const { baseSha, tipSha, comparison } = await findBase(git, options.base, head);
  const mode = options.mode === 'auto' ? modeOf(options) : options.mode;
  if (mode === 'release' && options.tag === null) throw new UsageError('--mode release: name the tag by --tag TAG');
  const here = gitIn(root, { trusted: false });
  const tree = instead ?? (head === null ? worktree(git, root) : commitTree(git, head));
  const facts = await openFacts(options.facts ?? null, { directory, root, tree });
  const asOf = verdictTime(timeOf(options['as-of'] ?? ''), mode, facts?.asOf);
  const book = factBook(facts?.facts ?? null, () => new Date());
  const history = tip === null ? null : historyOf(here, tip, shallow);
  // A working tree may have uncommitted changes, which a tag cannot have.
  const changed = head === null ? () => changedPaths(here) : null;
  const outside: Outside = {
    commits: { ...commitsOf(here, tip, shallow, (history ?? noHistory).includes), sha: head },
    release: releaseSource({ git, commit: tip, event: null, github: null, changed }),
    runs: null,
    repository: facts?.repository ?? '',
    self: facts?.run ?? null,
  };
  const question: Case = {
    subject: { sha: head, headSha: head, baseSha, tag: options.tag },
    settings: { mode, failOn: options['fail-on'], ignoreMissing: false },
    paths: pathsOf(options, pathsFrom(directory, root)),
    head: tree,
    base: baseSha === null ? { kind: 'none' } : { kind: 'there', tree: commitTree(git, baseSha) },
    tip: mode !== 'review' || tipSha === null ? { kind: 'none' } : { kind: 'there', tree: commitTree(git, tipSha) },
    history: history === null ? noHistory : head === null ? historyOfWorktree(here, history) : history,
    ...noted(outside, book),
    asOf,
    approvals: () => Promise.resolve(null),
    pastLedger: () => Promise.resolve('unknown'),
    pastTracker: async (ledger) =>
      tip === null || history === null
        ? { kind: 'never' }
        : await pastTracker({ git: here, sha: tip, history }, ledger),
    rewrites: async (path, format, ids) =>
      shallow || baseSha === null
        ? []
        : await (await import('../../../read/documents/rewrites.ts')).rewritesOf(git, baseSha, path, format, ids),
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  };
  return {
    git,
    judged: await judge(question),
    asked: { ...outside, book, asOf },
    comparison,
    policy: question.paths.policy,
  };
}

function pathsOf({ ledger, tracker, policy }: Judging, fromRoot: ReturnType<typeof pathsFrom>): Case['paths'] {
  return {
    ledger: fromRoot(ledger, '--ledger'),
    tracker: fromRoot(tracker, '--tracker'),
    policy: fromRoot(policy, '--policy') ?? policyPath,
  };
}

/** Throws `UsageError` with the first problem where the documents cannot be read. */
export function assertRead({ verdict, findings, signals }: Report): void {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  if (verdict === 'INVALID' && signals.length === 0 && first !== undefined)
    throw new UsageError(`${first.path}:${String(first.line)}: ${first.message}`);
}

/** With a tag the question is whether it may be released, with a base whether the change may be merged. */
function modeOf({ tag, base }: { readonly tag: string | null; readonly base: string | null }): Mode {
  if (tag !== null) return 'release';
  return base === null ? 'report' : 'review';
}

/** The merge base with the revision, as in a pull request; the revision itself where the two share no history. */
export async function findBase(
  git: Git,
  revision: string | null,
  head: string | null,
): Promise<{ readonly baseSha: string | null; readonly tipSha: string | null; readonly comparison: Comparison }> {
  if (revision === null) return { baseSha: null, tipSha: null, comparison: { base: 'no `--base` was given' } };
  const given = await commit(git, '--base', revision);
  const common = await mergeBase(git, given, head ?? 'HEAD');
  return {
    baseSha: common ?? given,
    tipSha: given,
    comparison: { base: common === null ? 'the commit itself, because no merge base was found' : 'the merge base' },
  };
}

/** The SHA of the commit that an option names. Throws `UsageError` where there is none. */
export async function commit(git: Git, option: string, revision: string): Promise<string> {
  const sha = await commitOf(git, revision);
  if (sha === null) throw new UsageError(`${option}: this repository has no commit ${JSON.stringify(revision)}`);
  return sha;
}

/** Returns a function that turns paths of options into paths from the root; null stays null. That function throws `UsageError` for a path outside. */
export function pathsFrom(
  directory: string,
  root: string,
): (path: string | null, option: string) => RepositoryPath | null {
  return (path, option) => {
    if (path === null) return null;
    const inside = namedPath(relative(root, resolve(directory, path)).split(sep).join(posix.sep));
    if (inside === null)
      throw new UsageError(`${option}: ${JSON.stringify(path)} is not a file of the repository ${root}`);
    return inside;
  };
}
