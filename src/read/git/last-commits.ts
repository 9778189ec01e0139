import { compareWithParents, eachStep, walkFirstParents, type Change } from './changes.ts';
import type { Git } from './git.ts';

/** The commit where a path changed last on a line of first parents. */
export interface Found {
  readonly sha: string;
  /** The committer's time, in seconds since 1970. */
  readonly time: number;
  /** How many commits of the line are newer. */
  readonly index: number;
  /** The other parents of a merge: one of them may have brought the change. */
  readonly others: readonly string[];
}

/** Paths to be looked for, by the commit from which on to look. */
type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** Asked once after many commits: which of the paths are worth looking for further back. */
type Sift = (paths: readonly string[]) => Promise<readonly string[]>;

/** After so many commits it costs less to ask which paths exist than to look for those that never did. */
const sometime = 1000;

/** Where paths changed last, seen along the first parents of a commit. The walk ends when all are found. */
export async function lastOnMainLine(
  git: Git,
  head: string,
  paths: readonly string[],
  sift: Sift,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  let left = new Set(paths);
  let index = 0;
  await walkFirstParents(git, head, async ({ heading, files }) => {
    const [sha = '', time = '', , ...others] = heading.split(' ');
    take(files, left, { sha, time: Number(time), index, others }, found);
    index += 1;
    if (index === sometime) left = new Set(await sift([...left]));
    return left.size === 0 ? 'enough' : 'more';
  });
  return found;
}

/**
 * The commits that changed paths last, as `git log -1 COMMIT -- PATH` names them: where a merge has a path as one of its parents has it, that parent is followed. A merge that has it as none of them changed it.
 */
export async function lastCommits(git: Git, main: ReadonlyMap<string, Found>): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, string>();
  let found = main;
  while (found.size > 0) {
    const origins = await originsOf(git, found);
    const next = new Map<string, Set<string>>();
    for (const [path, { sha }] of found) {
      const origin = origins.get(path);
      if (origin === undefined) last.set(path, sha);
      else add(next, origin, [path]);
    }
    found = await lastOnLines(git, next);
  }
  return last;
}

/** How many commits are newer than each of some commits: a commit comes before its parents, else the newer one comes first. */
export async function orderOf(git: Git, head: string, shas: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const order = new Map<string, number>();
  let rest = '';
  let index = 0;
  await git(['rev-list', '--date-order', head], '', (piece) => {
    const lines = `${rest}${piece.toString('latin1')}`.split('\n');
    rest = lines.pop() ?? '';
    for (const sha of lines) {
      if (shas.has(sha)) order.set(sha, index);
      index += 1;
    }
    return Promise.resolve<'enough' | 'more'>(order.size === shas.size ? 'enough' : 'more');
  });
  return order;
}

/** The same for any number of commits to begin at. A branch is seldom long: first only the beginning of each line is compared. */
async function lastOnLines(git: Git, wanted: Wanted): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  let next = new Map([...wanted].map(([sha, paths]) => [sha, new Set(paths)]));
  for (let length = 32; next.size > 0; length *= 8) {
    const lines = await beginnings(git, [...next.keys()], length);
    const commits = [...new Map([...lines.values()].flat().map((one) => [one.sha, one])).values()];
    const changes = new Map<string, Change['files']>();
    await compareWithParents(
      git,
      commits.map(({ sha, first }) => `${sha} ${first}`.trimEnd()),
      ({ heading, files }) => {
        changes.set(heading, files);
        return 'more';
      },
    );
    const later = new Map<string, Set<string>>();
    for (const [tip, paths] of next) {
      const line = lines.get(tip) ?? [];
      for (const commit of line) {
        if (paths.size === 0) break;
        take(changes.get(commit.sha) ?? [], paths, commit, found);
      }
      const further = line.at(-1)?.first ?? '';
      if (paths.size > 0 && further !== '') add(later, further, paths);
    }
    next = later;
  }
  return found;
}

interface Commit extends Found {
  /** Empty where there is none. */
  readonly first: string;
}

/** The first commits of lines of first parents, by the commit that each begins at. */
async function beginnings(
  git: Git,
  tips: readonly string[],
  length: number,
): Promise<ReadonlyMap<string, readonly Commit[]>> {
  const commits = new Map<string, Commit>();
  /** How many commits of each line are still to come, by the next one. */
  const awaited = new Map(tips.map((tip) => [tip, length]));
  let rest = '';
  const args = ['rev-list', '--first-parent', '--topo-order', '--parents', '--timestamp', '--stdin'];
  await git(args, tips.map((tip) => `${tip}\n`).join(''), (piece) => {
    const texts = `${rest}${piece.toString('latin1')}`.split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      const [time = '', sha = '', first = '', ...others] = text.split(' ');
      const left = awaited.get(sha);
      if (left === undefined) continue;
      commits.set(sha, { sha, time: Number(time), index: 0, others, first });
      awaited.delete(sha);
      if (left > 1 && first !== '') awaited.set(first, Math.max(left - 1, awaited.get(first) ?? 0));
    }
    return Promise.resolve<'enough' | 'more'>(awaited.size === 0 ? 'enough' : 'more');
  });
  const line = (tip: string): readonly Commit[] => {
    const those: Commit[] = [];
    for (let at = commits.get(tip); at !== undefined && those.length < length; at = commits.get(at.first))
      those.push(at);
    return those;
  };
  return new Map(tips.map((tip) => [tip, line(tip)]));
}

/** Moves the paths that a commit changed to those that were found. */
function take(files: Change['files'], paths: Set<string>, commit: Found, found: Map<string, Found>): void {
  for (const path of touched(files, paths)) {
    paths.delete(path);
    found.set(path, commit);
  }
}

/** For each path that a merge has as one of its other parents has it: the first such parent. */
async function originsOf(git: Git, found: ReadonlyMap<string, Found>): Promise<ReadonlyMap<string, string>> {
  const merges = new Map<string, { readonly others: readonly string[]; readonly paths: Set<string> }>();
  for (const [path, { sha, others }] of found) {
    if (others.length === 0) continue;
    const merge = merges.get(sha) ?? { others, paths: new Set() };
    merges.set(sha, merge);
    merge.paths.add(path);
  }
  const pairs = [...merges].flatMap(([sha, { others, paths }]) => others.map((parent) => ({ sha, parent, paths })));
  const origins = new Map<string, string>();
  let index = 0;
  const lines = pairs.map(({ sha, parent }) => `${sha} ${parent}`);
  await compareWithParents(git, lines, ({ files }) => {
    const pair = pairs[index];
    index += 1;
    if (pair === undefined) return 'more';
    const differing = touched(files, pair.paths);
    for (const path of pair.paths) if (!differing.has(path) && !origins.has(path)) origins.set(path, pair.parent);
    return 'more';
  });
  return origins;
}

/** The paths that are among the changed files, or are folders of one. */
function touched(files: Change['files'], paths: ReadonlySet<string>): ReadonlySet<string> {
  const those = new Set<string>();
  for (const { path } of files)
    eachStep(path, (step) => {
      if (paths.has(step)) those.add(step);
    });
  return those;
}

function add(at: Map<string, Set<string>>, sha: string, paths: Iterable<string>): void {
  const there = at.get(sha);
  if (there === undefined) at.set(sha, new Set(paths));
  else for (const path of paths) there.add(path);
}
