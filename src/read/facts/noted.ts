import type { GitHubRuns } from '../evidence/runs/run-port.ts';
import type { ReleaseSource } from '../evidence/release-port.ts';
import type { Commits } from '../git/judged-commit.ts';
import type { FactBook } from './fact-book.ts';

/** What is asked besides the files of a commit. */
export interface Outside {
  readonly commits: Commits;
  readonly release: ReleaseSource;
  /** Opened when it is first needed; null where GitHub cannot be asked. */
  readonly runs: (() => Promise<GitHubRuns>) | null;
  /** As in `RunQuestions`. */
  readonly repository: string;
  readonly self: number | null;
}

/** The same, with all answers in a book. */
export function noted({ commits, release, runs, repository, self }: Outside, book: FactBook) {
  const github = runs === null && !book.isReplay ? null : notedRuns(runs, book);
  return {
    commits: notedCommits(commits, book),
    release: notedRelease(release, book),
    runs: { github, repository, self },
  };
}

/** GitHub's runs; without them only what the book knows. */
function notedRuns(runs: (() => Promise<GitHubRuns>) | null, book: FactBook): GitHubRuns {
  const ask = <T>(name: string, subject: readonly unknown[], question: (port: GitHubRuns) => Promise<T>) =>
    book.answer(`runs.${name}`, subject, runs === null ? null : async () => await question(await runs()), true);
  return {
    runsAt: (workflow, sha) => ask('runsAt', [workflow, sha], (port) => port.runsAt(workflow, sha)),
    latestRuns: (workflow, event, branch) =>
      ask('latestRuns', [workflow, event, branch], (port) => port.latestRuns(workflow, event, branch)),
    jobs: (run) => ask('jobs', [run], (port) => port.jobs(run)),
    checks: (name, sha) => ask('checks', [name, sha], (port) => port.checks(name, sha)),
    tip: (branch) => ask('tip', [branch], (port) => port.tip(branch)),
    defaultBranch: () => ask('defaultBranch', [], (port) => port.defaultBranch()),
  };
}

function notedRelease(source: ReleaseSource, book: FactBook): ReleaseSource {
  return {
    commit: source.commit,
    tag: async (name) => {
      const answer = await book.answer('release.tag', [name], () => source.tag(name), true);
      return answer.kind === 'tag' ? answer : { kind: 'tag', target: answer, signature: answer };
    },
    branch: (name) => book.answer('release.branch', [name], () => source.branch(name), true),
    assets: (tag) => book.answer('release.assets', [tag], () => source.assets(tag), true),
    provenance: (digest) => book.answer('release.provenance', [digest], () => source.provenance(digest), true),
  };
}

function notedCommits(commits: Commits, book: FactBook): Commits {
  const ask = async <T>(name: string, subject: readonly unknown[], question: () => Promise<T | null>) => {
    const answer = await book.answer(`commits.${name}`, subject, question, false);
    return isUnknown(answer) ? null : answer;
  };
  return {
    sha: commits.sha,
    tree: () => ask('tree', [], commits.tree),
    time: () => ask('time', [], commits.time),
    includes: (sha) => ask('includes', [sha], () => commits.includes(sha)),
    isOnLineOf: (tip) => ask('isOnLineOf', [tip], () => commits.isOnLineOf(tip)),
    onOwnLine: (shas) => ask('onOwnLine', [...shas], () => commits.onOwnLine(shas)),
    isSame: (sha, paths) => ask('isSame', [sha, ...paths], () => commits.isSame(sha, paths)),
  };
}

function isUnknown(answer: unknown): answer is { readonly kind: 'unknown' } {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'unknown';
}
