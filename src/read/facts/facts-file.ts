import * as z from 'zod/mini';
import { quote } from '../../model/text.ts';
import type { Entry } from '../git/tree.ts';
import type { Fact } from './fact-book.ts';

const unknown = z.object({ kind: z.literal('unknown'), why: z.string() });
const text = z.nullable(z.string());

const run = z.object({
  id: z.number(),
  path: z.string(),
  event: z.string(),
  headSha: z.string(),
  headBranch: text,
  treeId: text,
  repository: z.string(),
  headRepository: text,
  number: z.number(),
  attempt: z.number(),
  status: z.string(),
  conclusion: text,
});
const job = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: text,
  attempt: z.number(),
  completedAt: text,
});
const check = z.object({
  id: z.number(),
  name: z.string(),
  headSha: z.string(),
  app: z.nullable(z.number()),
  status: z.string(),
  conclusion: text,
  completedAt: text,
});
const kind = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) => z.object({ kind: z.enum(kinds) });
const signature = z.union([
  kind('unmade', 'lightweight'),
  z.object({ kind: z.literal('annotated'), verified: z.boolean(), reason: z.string() }),
  unknown,
]);
const target = z.union([
  kind('unmade', 'no-commit'),
  z.object({ kind: z.literal('commit'), sha: z.string() }),
  z.object({ kind: z.literal('uncommitted'), paths: z.array(z.string()) }),
  unknown,
]);
const asset = z.object({ name: z.string(), uploaded: z.boolean(), digest: text });
const boolean = z.nullable(z.boolean());

/** What an answer to each question looks like. */
const answers: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>(
  Object.entries({
    'runs.runsAt': z.union([z.null(), z.array(run), unknown]),
    'runs.latestRuns': z.union([z.null(), z.array(run), unknown]),
    'runs.jobs': z.union([z.array(job), unknown]),
    'runs.checks': z.union([z.array(check), unknown]),
    'runs.tip': z.union([text, unknown]),
    'runs.defaultBranch': z.union([z.string(), unknown]),
    'release.tag': z.union([z.object({ kind: z.literal('tag'), target, signature }), unknown]),
    'release.branch': z.union([kind('on', 'off', 'missing'), unknown]),
    'release.assets': z.union([
      kind('no-release'),
      z.object({ kind: z.literal('listed'), assets: z.array(asset) }),
      unknown,
    ]),
    'release.provenance': z.union([kind('found', 'none'), unknown]),
    'commits.tree': text,
    'commits.time': text,
    'commits.includes': boolean,
    'commits.isOnLineOf': boolean,
    'commits.onOwnLine': z.nullable(z.array(z.string())),
    'commits.isSame': boolean,
  }),
);

const entry = z.union([
  z.object({ kind: z.literal('file'), size: z.number(), tracked: z.boolean() }),
  z.object({ kind: z.literal('directory'), tracked: z.boolean() }),
  kind('empty-directory', 'missing', 'outside', 'submodule'),
  unknown,
]);

const file = z.strictObject({
  schemaVersion: z.literal(1),
  /** The repository on GitHub, as `owner/name`, empty where it has none, and the run that judged; null from a terminal. */
  repository: z.string(),
  run: z.nullable(z.number()),
  /** The time of the verdict, in ISO 8601. */
  asOf: z.iso.datetime(),
  /** The path of the policy, which may be absent. */
  policy: z.string(),
  git: z.nullable(
    z.strictObject({
      code: z.record(z.string(), entry),
      objects: z.record(z.string(), z.string()),
      lastChanges: z.nullable(z.record(z.string(), z.number())),
      changedAt: z.nullable(z.record(z.string(), z.number())),
      baselineIncluded: boolean,
    }),
  ),
  facts: z.array(
    z.strictObject({
      question: z.string(),
      subject: z.array(z.unknown()),
      answer: z.unknown(),
      time: z.nullable(z.iso.datetime()),
    }),
  ),
});

/** What a run asked, and what it needs to ask the same again. */
export interface FactsFile {
  readonly repository: string;
  readonly run: number | null;
  readonly asOf: string;
  readonly policy: string;
  /** What git knows besides the files of a pack; null where the documents have no content. */
  readonly git: GitFacts | null;
  readonly facts: readonly Fact[];
}

/** What git knows about the commit besides the files that are evidence, each by path. */
export interface GitFacts {
  /** What is at the paths that are cited as code. */
  readonly code: Readonly<Record<string, Entry>>;
  /** The objects of what reviewed signals cite. */
  readonly objects: Readonly<Record<string, string>>;
  /** As `History` tells them; null where the clone was too shallow to know. */
  readonly lastChanges: Readonly<Record<string, number>> | null;
  readonly changedAt: Readonly<Record<string, number>> | null;
  readonly baselineIncluded: boolean | null;
}

/** The text of a facts file. */
export function factsText({ repository, run: self, asOf, policy, git, facts }: FactsFile): string {
  return `${JSON.stringify({ schemaVersion: 1, repository, run: self, asOf, policy, git, facts }, null, 2)}\n`;
}

/** Whether two facts files say the same, but for when it was asked. */
export function isSameFacts(one: string, other: string): boolean {
  const timeless = (content: string): string => {
    const { facts, ...rest } = readFacts(content);
    return factsText({ ...rest, asOf: '', facts: facts.map((fact) => ({ ...fact, time: null })) });
  };
  try {
    return timeless(one) === timeless(other);
  } catch {
    return false;
  }
}

/** Reads a facts file. Throws a line that says what is wrong with it. */
export function readFacts(content: string): FactsFile {
  const { data, error } = file.safeParse(parsed(content));
  if (error !== undefined) {
    const [issue] = error.issues;
    throw new Error(`it is no facts file of Gate Ledger: ${quote(issue?.path.join('.') ?? '')} is not as expected`);
  }
  for (const { question, answer } of data.facts) {
    const known = answers.get(question);
    if (known === undefined) throw new Error(`nobody asks the question ${JSON.stringify(question.slice(0, 80))}`);
    if (!known.safeParse(answer).success)
      throw new Error(`the answer to ${question} is not as GitHub or git answers it`);
  }
  return data;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
