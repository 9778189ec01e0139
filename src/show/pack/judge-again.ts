import { isDeepStrictEqual } from 'node:util';
import { judge } from '../../judge/judgement/judge.ts';
import type { Report } from '../../judge/report/report.ts';
import { namedPath } from '../../model/repository-path.ts';
import { quote } from '../../model/text.ts';
import { factBook } from '../../read/facts/fact-book.ts';
import type { FactsFile, GitFacts } from '../../read/facts/facts-file.ts';
import { noted } from '../../read/facts/noted.ts';
import type { History } from '../../read/git/history.ts';
import { policyPath } from '../../read/policy/load-policy.ts';
import { packTree } from './pack-tree.ts';

/** What is judged again: a pack whose manifest, statement and report agree. */
export interface PackAgain {
  readonly folder: string;
  /** Its files of the repository. */
  readonly files: readonly string[];
  readonly report: Report;
  readonly facts: FactsFile;
}

/** Judges a pack again, from its own files and facts alone, and says where the report says something else. That of a review is not judged again: a pack has neither the base nor its policy. */
export async function problemsOfVerdict(pack: PackAgain): Promise<readonly string[]> {
  const { report } = pack;
  if (report.mode === 'review') return [];
  const again = await judgeAgain(pack);
  const parts = ['verdict', 'decision', 'reason', 'waivers'] as const;
  return [
    ...parts
      .filter((part) => !isDeepStrictEqual(plain(again[part]), plain(report[part])))
      .map((part) => `${part} is ${shown(again[part])}`),
    ...(isDeepStrictEqual(plain(countsOf(again)), plain(countsOf(report))) ? [] : ['totals is another']),
    ...differences(report.gates, again.gates, (gate) => `gate ${quote(gate.id)} is ${gate.effective}`),
    ...differences(report.signals, again.signals, (one) => `signal ${quote(one.id)} is ${one.effective}`),
  ].map((what) => `judged again from the pack alone, ${what}, and the report says something else`);
}

type Entry = Report['gates'][number] | Report['signals'][number];

/** The entries that are there only once, or say another thing about their state or what proves them. */
function differences<One extends Entry>(
  said: readonly One[],
  again: readonly One[],
  name: (one: One) => string,
): readonly string[] {
  const before = new Map(said.map((one) => [one.id, one]));
  const now = new Set(again.map(({ id }) => id));
  return [
    ...again.filter((one) => !isDeepStrictEqual(stateOf(before.get(one.id)), stateOf(one))).map(name),
    ...said.filter(({ id }) => !now.has(id)).map(({ id }) => `${quote(id)} is not there`),
  ];
}

/** All that an entry says that is GO, but for what it was before the change; of another one what its row or the tracker says, because a pack does not have its evidence. */
function stateOf(one: Entry | undefined): unknown {
  if (one === undefined) return null;
  return plain(one.effective === 'GO' ? { ...one, before: null } : { ...one, ...unproven });
}

/** What depends on the evidence of an entry that is not GO, and on files that only it cites. */
const unproven = {
  evidence: null,
  code: null,
  effective: null,
  proof: null,
  references: null,
  go: null,
  total: null,
  open: null,
  needs: null,
  before: null,
} as const;

/** How many signals and gates there are, and what they rest on. What is found besides depends on files that a pack does not have. */
function countsOf({ totals: { signals, byStatus, byProof, gates, gatesGo } }: Report): unknown {
  return { signals, byStatus, byProof, gates, gatesGo };
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : 'another';
}

async function judgeAgain({ folder, files, report, facts }: PackAgain): Promise<Report> {
  const { subject, mode } = report;
  const book = factBook(facts.facts, () => new Date(0));
  const git = facts.git ?? noFacts;
  const tree = packTree(folder, files, git);
  const named = (path: string | null) => (path === null ? null : namedPath(path));
  const nobody = () => Promise.reject(new Error('nobody can be asked'));
  const outside = {
    commits: { sha: subject.sha, ...unknownCommits },
    release: { commit: subject.sha, tag: nobody, branch: nobody, assets: nobody, provenance: nobody },
    runs: null,
    repository: facts.repository,
    self: facts.run,
  };
  const judged = await judge({
    subject: { ...subject, baseSha: null },
    settings: { mode, failOn: 'error', ignoreMissing: false },
    paths: {
      ledger: named(report.ledger.path),
      tracker: named(report.tracker.path),
      policy: named(facts.policy) ?? policyPath,
    },
    head: tree,
    base: { kind: 'none' },
    tip: { kind: 'none' },
    history: historyOfFacts(git),
    ...noted(outside, book),
    asOf: new Date(facts.asOf),
    pastLedger: () => Promise.resolve('had'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    rewrites: () => Promise.resolve([]),
    approvals: () => Promise.resolve(null),
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  });
  return judged.report;
}

const noFacts: GitFacts = { code: {}, objects: {}, lastChanges: null, changedAt: null, baselineIncluded: null };

function historyOfFacts({ lastChanges, changedAt, baselineIncluded }: GitFacts): History {
  const known = (record: Readonly<Record<string, number>> | null) =>
    Promise.resolve(record === null ? null : new Map(Object.entries(record)));
  return {
    lastChanges: () => known(lastChanges),
    changedAt: () => known(changedAt),
    includes: () => Promise.resolve(baselineIncluded),
  };
}

/** What no fact tells is not known. */
const unknownCommits = {
  tree: () => Promise.resolve(null),
  time: () => Promise.resolve(null),
  includes: () => Promise.resolve(null),
  isOnLineOf: () => Promise.resolve(null),
  onOwnLine: () => Promise.resolve(null),
  isSame: () => Promise.resolve(null),
};
