import type { RepositoryPath } from '../repository-path.ts';
import * as z from 'zod/mini';
import type { Sections } from '../documents/chosen-sections.ts';
import { columnNames, type Column } from '../documents/columns.ts';
import { severities, type Severity } from '../documents/problem.ts';
import { startOf, type Place } from '../documents/source.ts';
import { matchesGlob } from './glob.ts';
import { statuses, type Vocabulary, plainVocabulary } from '../statuses.ts';

const text = z.string().check(z.minLength(1, { error: 'a text that is not empty' }));
/** Each entry of such a list costs the time of reading a file. */
const atMost = (limit: number) => z.maxLength(limit, { error: `at most ${String(limit)} entries` });
// Ranges as in GitHub's own filters are not known here; a pattern with one would match no tag, and leave it to a later, milder one.
const tagError = 'a pattern of `*`, `**`, `?` and characters that a tag may have, so without `[`';
const glob = text.check(z.maxLength(255, { error: 'a pattern of at most 255 characters, as long as any name is' }));
const tagGlob = glob.check(z.regex(/^[^\s~^:[\\]*$/, { error: tagError }));
const pattern = text.check(z.maxLength(1000, { error: 'a pattern of at most 1000 characters' }));
const headings = z.array(text).check(z.minLength(1, { error: 'at least one heading' }), atMost(100));
const id = z.union([z.string(), z.int()]);
const columns = Object.keys(columnNames) as readonly Column[];

/** A policy's setting for a rule. */
export const settings = [...severities, 'off'] as const;

/** The policy file. Every key may be left out. */
export const policySchema = z.strictObject({
  ledger: z.optional(text),
  tracker: z.optional(text),
  columns: z.optional(z.partialRecord(z.enum(columns), text)),
  statuses: z.optional(z.partialRecord(z.enum(statuses), z.array(text))),
  'status-notes': z.optional(z.boolean()),
  sections: z.optional(
    z.union([z.strictObject({ ignore: headings }), z.strictObject({ only: headings })], {
      error: '`ignore` or `only`, with a list of headings',
    }),
  ),
  rules: z.optional(z.record(z.string(), z.enum(settings))),
  releases: z.optional(
    z.array(
      z.strictObject({
        tags: tagGlob,
        gates: z.optional(
          z.union([z.literal('all'), z.array(id).check(z.minLength(1))], { error: '`all` or a list of gate ids' }),
        ),
        branch: z.optional(text),
        signed: z.optional(z.boolean()),
        changelog: z.optional(text),
        notes: z.optional(z.strictObject({ path: text, sections: z.optional(z.array(text)) })),
        assets: z.optional(z.array(z.strictObject({ match: glob, attested: z.optional(z.boolean()) }))),
      }),
    ),
  ),
  claims: z.optional(z.array(z.strictObject({ path: text, pattern })).check(atMost(100))),
  snapshots: z.optional(z.array(text).check(atMost(100))),
});

/** The words of the policy file, as they stand in it. */
export type PolicyFile = z.infer<typeof policySchema>;

/** What a release of some tags needs; null is not asked for. Each place is where the policy asks for it. */
export interface Release {
  readonly tags: string;
  readonly gates: 'all' | readonly { readonly id: string; readonly place: Place }[];
  /** The branch that the tagged commit must be on. */
  readonly branch: { readonly name: string; readonly place: Place } | null;
  /** An annotated tag whose signature GitHub has verified. */
  readonly signed: { readonly place: Place } | null;
  readonly changelog: PlacedPath | null;
  /** The path may have `{tag}` and `{version}` in it. */
  readonly notes: (PlacedPath<string> & { readonly sections: readonly string[] }) | null;
  readonly assets: readonly { readonly match: string; readonly attested: boolean; readonly place: Place }[];
}

/** A file that the policy names, and where. */
export interface PlacedPath<Path = RepositoryPath> {
  readonly path: Path;
  readonly place: Place;
}

/** A text that may stand in a file only while every gate is GO: a regular expression. */
export interface Claim extends PlacedPath {
  readonly pattern: string;
}

/** How documents are read and judged. */
export interface Policy {
  /** Where it stands, or would stand. */
  readonly path: string;
  readonly ledger: RepositoryPath | null;
  readonly tracker: RepositoryPath | null;
  /** Where the policy names ledger and tracker; null where it does not. */
  readonly places: { readonly ledger: Place | null; readonly tracker: Place | null };
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  readonly vocabulary: Vocabulary;
  readonly sections: Sections;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly releases: readonly Release[];
  readonly claims: readonly Claim[];
  /** Markdown files with a table of gates. */
  readonly snapshots: readonly PlacedPath[];
  /** The file itself, for what is compared key by key. */
  readonly file: PolicyFile;
}

/** The policy of a repository that has none. */
export function defaultPolicy(path: string): Policy {
  return {
    path,
    ledger: null,
    tracker: null,
    places: { ledger: null, tracker: null },
    columns: {},
    vocabulary: plainVocabulary,
    sections: { kind: 'all' },
    rules: new Map(),
    releases: [],
    claims: [],
    snapshots: [],
    file: {},
  };
}

/** The gates that a tag needs, and whether the policy knows the tag; without a tag, or without releases in the policy, all gates. */
export function gatesFor(
  policy: Policy,
  tag: string | null,
): { readonly gates: Release['gates']; readonly unmatched: Place | null } {
  const release = releaseFor(policy, tag);
  if (release !== null) return { gates: release.gates, unmatched: null };
  return { gates: 'all', unmatched: tag === null || policy.releases.length === 0 ? null : startOf(policy.path) };
}

/** What the policy says of a tag: the first release whose pattern matches it; null where none does. */
export function releaseFor({ releases }: Policy, tag: string | null): Release | null {
  return (tag === null ? undefined : releases.find(({ tags }) => matchesGlob(tags, tag))) ?? null;
}
