import type { Severity } from '../documents/problem.ts';
import { quote } from '../documents/text.ts';
import { skeleton } from '../documents/skeleton.ts';
import { statuses, usedWord, type Status } from '../statuses.ts';
import type { Policy, PolicyFile } from './policy.ts';
import { releaseLoosenings } from './release-loosening.ts';

type Severities = ReadonlyMap<string, Severity>;

/** For each key of the policy, in what the head's value asks for less than the base's, each as a clause; a key without an entry does not compile. */
const ofKey: {
  readonly [Key in keyof Required<PolicyFile>]: (
    base: PolicyFile[Key],
    head: PolicyFile[Key],
    defaults: Severities,
  ) => readonly string[];
} = {
  ledger: (base, head) => (base === head ? [] : ['`ledger` names another file']),
  tracker: (base, head) => (base === head ? [] : ['`tracker` names another file']),
  columns: (base = {}, head = {}) => (sameRecord(base, head) ? [] : ['`columns` reads other columns']),
  statuses: (base, head) => {
    const before = wordsOf(base);
    return [...wordsOf(head)]
      .filter(([word, status]) => status === 'GO' && before.get(word) !== 'GO')
      .map(([word]) => `${quote(word)} counts as GO`);
  },
  'status-notes': (base = false, head = false) => (!base && head ? ['`status-notes` allows notes after a status'] : []),
  sections: (base, head) => {
    if (head === undefined || JSON.stringify(base) === JSON.stringify(head)) return [];
    if ('ignore' in head) {
      const known = new Set((base !== undefined && 'ignore' in base ? base.ignore : []).map(skeleton));
      return head.ignore
        .filter((heading) => !known.has(skeleton(heading)))
        .map((heading) => `the section ${quote(heading)} is no longer read`);
    }
    const before = base !== undefined && 'only' in base ? base.only : null;
    const after = new Set(head.only.map(skeleton));
    if (before === null) return ['only some sections are read'];
    return before
      .filter((heading) => !after.has(skeleton(heading)))
      .map((heading) => `the section ${quote(heading)} is no longer read`);
  },
  rules: (base = {}, head = {}, defaults) =>
    [...defaults].flatMap(([id, severity]) => {
      const [before, after] = [base[id] ?? severity, head[id] ?? severity];
      return ranks.indexOf(after) < ranks.indexOf(before) ? [`the rule \`${id}\` goes from ${before} to ${after}`] : [];
    }),
  releases: (base = [], head = []) => releaseLoosenings(base, head),
  claims: (base = [], head = []) =>
    base
      .filter((claim) => !head.some(({ path, pattern }) => path === claim.path && pattern === claim.pattern))
      .map(({ path }) => `a claim about ${quote(path)} is no longer checked`),
  snapshots: (base = [], head = []) =>
    base.filter((path) => !head.includes(path)).map((path) => `the snapshot ${quote(path)} is no longer checked`),
};

/** Everything in which a policy asks for less than another, each as a clause for a sentence; `defaults` are the rules' own severities. Pure. */
export function loosenings({ file: base }: Policy, { file: head }: Policy, defaults: Severities): readonly string[] {
  type Compare = (base: unknown, head: unknown, defaults: Severities) => readonly string[];
  const keys = Object.keys(ofKey) as (keyof PolicyFile)[]; // the keys of the record
  return keys.flatMap((key) => (ofKey[key] as Compare)(base[key], head[key], defaults)); // both values are of the same key
}

const ranks = ['off', 'notice', 'warning', 'error'];

/** The words of a policy as they are used. */
function wordsOf(given: PolicyFile['statuses'] = {}): ReadonlyMap<string, Status> {
  return new Map(statuses.flatMap((status) => (given[status] ?? []).map((word) => [usedWord(word), status])));
}

function sameRecord(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
