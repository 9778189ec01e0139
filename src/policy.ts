import * as z from 'zod/mini';
import { columnNames, type Column } from './documents/columns.ts';
import { severities, type Severity } from './documents/problem.ts';
import { startOf, type Place } from './documents/source.ts';
import { statuses, type Vocabulary, plainVocabulary } from './statuses.ts';

const text = z.string().check(z.minLength(1, { error: 'a text that is not empty' }));
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
  rules: z.optional(z.record(z.string(), z.enum(settings))),
  releases: z.optional(
    z.array(
      z.strictObject({
        tags: text,
        gates: z.optional(
          z.union([z.literal('all'), z.array(id).check(z.minLength(1))], { error: '`all` or a list of gate ids' }),
        ),
        branch: z.optional(text),
        signed: z.optional(z.boolean()),
        changelog: z.optional(text),
        notes: z.optional(z.strictObject({ path: text, sections: z.optional(z.array(text)) })),
        assets: z.optional(z.array(z.strictObject({ match: text, attested: z.optional(z.boolean()) }))),
      }),
    ),
  ),
  claims: z.optional(z.array(z.strictObject({ path: text, pattern: text }))),
  snapshots: z.optional(z.array(text)),
});

/** The words of the policy file, as they stand in it. */
export type PolicyFile = z.infer<typeof policySchema>;

/** What a release of some tags needs. */
export interface Release {
  readonly tags: string;
  readonly gates: 'all' | readonly { readonly id: string; readonly place: Place }[];
}

/** How documents are read and judged. */
export interface Policy {
  /** Where it stands, or would stand. */
  readonly path: string;
  readonly ledger: string | null;
  readonly tracker: string | null;
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  readonly vocabulary: Vocabulary;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly releases: readonly Release[];
  /** The file itself, for what is compared key by key. */
  readonly file: PolicyFile;
}

/** The policy of a repository that has none. */
export function defaultPolicy(path: string): Policy {
  return {
    path,
    ledger: null,
    tracker: null,
    columns: {},
    vocabulary: plainVocabulary,
    rules: new Map(),
    releases: [],
    file: {},
  };
}

/** The gates that a tag needs, and whether the policy knows the tag; without a tag, or without releases in the policy, all gates. */
export function gatesFor(
  { releases, path }: Policy,
  tag: string | null,
): { readonly gates: Release['gates']; readonly unmatched: Place | null } {
  if (tag === null || releases.length === 0) return { gates: 'all', unmatched: null };
  const release = releases.find(({ tags }) => matchesGlob(tags, tag));
  return release === undefined ? { gates: 'all', unmatched: startOf(path) } : { gates: release.gates, unmatched: null };
}

/** What the policy asks of a release of a tag, and this version does not check; a guard that skipped it would pass what must block. */
export function uncheckedKeys({ file }: Policy, tag: string | null): readonly string[] {
  const release = file.releases?.find(({ tags }) => tag !== null && matchesGlob(tags, tag)) ?? {};
  const asked = (['branch', 'signed', 'changelog', 'notes', 'assets'] as const).filter((key) => key in release);
  return [...asked, ...(file.claims === undefined ? [] : ['claims'])];
}

/** Whether a name matches a pattern of GitHub's kind: `*` is any text without `/`, `**` any text, `?` one character. */
function matchesGlob(pattern: string, name: string): boolean {
  const source = pattern.replace(/\*\*|\*|\?|[^*?]+/g, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 's').test(name);
}
