import { posix } from 'node:path';
import { targetOf, type Candidate, type Part, type Reference, type Target } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { count, oneOf, quote } from '../../../model/text.ts';
import { nearPathsIn, suggestion } from '../../documents/near-paths.ts';
import type { Entry, Tree } from '../../git/tree.ts';
import { findHollow } from './hollow-folders.ts';
import { evidenceKind, type RefutingRule, type Verification } from './kind.ts';
import { looksLike } from './looks-like.ts';
import { headingName, readParts, type PartFacts } from './parts.ts';

/** What a reference claims, with its text and the folder of its document. */
interface Claim {
  readonly target: Exclude<Target, { readonly kind: 'url' }>;
  readonly text: string;
  readonly folder: string;
  readonly matches: readonly RepositoryPath[];
}

interface Fact {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly parts: PartFacts;
  /** The folders where every file is empty. */
  readonly hollow: ReadonlySet<string>;
  /** The paths that may be meant; searched for only where the reference leads to nothing. */
  readonly near: readonly string[];
}

/** Files or folders of the judged tree that are not empty, and that have the cited lines or words. */
export const file = evidenceKind<Claim, Fact>({
  name: 'file',
  parse: (reference) => {
    const target = targetOf(reference);
    return target.kind === 'url' ? null : claimOf(reference, target);
  },
  paths: pathsOfClaim,
  lookUp: async (claims, { tree }) => {
    const paths = [...new Set(claims.flatMap(pathsOfClaim))];
    const entries = await tree.look(paths);
    const candidates = claims.flatMap(({ target }) => (target.kind === 'path' ? target.candidates : []));
    const [parts, nearTo, hollow] = await Promise.all([
      readParts(tree, candidates),
      nearFinder(tree, claims, entries),
      findHollow(tree, entries),
    ]);
    return (claim) => ({ entries, parts, hollow, near: nearTo(claim) });
  },
  verify: (claim, fact) => {
    const { target } = claim;
    if (target.kind === 'unsafe') return { target: null, paths: [], verification: unsafe(target.why, fact.near) };
    if (target.kind === 'glob') return ofPattern(target.pattern, claim.matches, fact);
    const found = target.candidates.find(({ path }) => isThere(fact.entries.get(path)));
    const [first] = target.candidates;
    if (found === undefined || first === undefined)
      return { target: null, paths: [], verification: missing(claim, fact) };
    const entry = fact.entries.get(found.path) ?? { kind: 'missing' };
    const isFound = entry.kind === 'file' || entry.kind === 'directory';
    return {
      target: isFound ? found.path : null,
      paths: isFound ? [found.path] : [],
      verification: ofEntry(entry) ?? ofFolder(found.path, fact) ?? ofPart(found, fact.parts),
    };
  },
});

function claimOf(reference: Reference, target: Claim['target']): Claim {
  const { text, place, matches = [] } = reference;
  return { target, text, folder: posix.dirname(place.path), matches };
}

function pathsOfClaim({ target, matches }: Claim): readonly RepositoryPath[] {
  if (target.kind === 'glob') return matches;
  return target.kind === 'path' ? [...new Set(target.candidates.map(({ path }) => path))] : [];
}

function isThere(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.kind !== 'missing';
}

/** At most this many references that lead to nothing get a suggestion: more of them are not just typing mistakes. */
const suggestedLimit = 100;

async function nearFinder(
  tree: Tree,
  claims: readonly Claim[],
  entries: ReadonlyMap<string, Entry>,
): Promise<(claim: Claim) => readonly string[]> {
  const lost = new Map(
    claims
      .flatMap((claim) => {
        const path = lostPath(claim, entries);
        return path === null ? [] : [[claim, path] as const];
      })
      .slice(0, suggestedLimit),
  );
  if (lost.size === 0) return () => [];
  const near = nearPathsIn(await tree.list());
  return (claim) => {
    const path = lost.get(claim);
    return path === undefined ? [] : near(path, claim.folder);
  };
}

/** The path of a claim that leads to nothing; null where it leads to something, or is not a path. */
function lostPath({ target, text }: Claim, entries: ReadonlyMap<string, Entry>): string | null {
  if (target.kind === 'unsafe') return text.startsWith('/') ? `./${text.replace(/^\/+/, '')}` : null;
  if (target.kind === 'glob' || target.candidates.some(({ path }) => isThere(entries.get(path)))) return null;
  return target.candidates.at(-1)?.path ?? null;
}

function missing({ text }: Claim, { near }: Fact): Verification {
  const look = near.length > 0 ? null : looksLike(text);
  if (look !== null)
    return refuted('evidence-missing', `looks like ${look.what}, which does not count as evidence`, look.fix);
  return near.length === 0
    ? refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path')
    : refuted('evidence-missing', 'does not exist', `${suggestion(near).trim()} Otherwise, commit the file`);
}

/** A pattern is evidence where one of the files that it matches is: a folder of sources may have an empty file in it. */
function ofPattern(pattern: string, matches: readonly RepositoryPath[], { entries }: Fact) {
  const wrong = matches.map((path) => ofEntry(entries.get(path) ?? { kind: 'missing' }));
  const [first] = wrong;
  if (first === undefined) {
    const fix = 'Commit a file that it matches, or correct the pattern: `*` is any text without `/`, `**` any text';
    return { target: null, paths: [], verification: refuted('evidence-missing', 'matches no file', fix) };
  }
  return { target: pattern, paths: matches, verification: wrong.includes(null) ? verified : (first ?? verified) };
}

const verified: Verification = { kind: 'verified' };

/** Why an entry is not evidence; null where it is. */
function ofEntry(entry: Entry): Verification | null {
  switch (entry.kind) {
    case 'missing':
      return refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path');
    case 'unknown':
      return entry;
    case 'outside':
      return unsafe('leads out of the repository by a symbolic link');
    case 'submodule':
      return unsafe('is in a submodule');
    case 'empty-directory':
      return refuted(
        'evidence-empty',
        'is a folder without files',
        'Commit a file with the proof, or cite another file',
      );
    case 'file':
    case 'directory':
      if (!entry.tracked)
        return refuted(
          'evidence-ignored',
          'is not tracked by git, so nobody else has it',
          'Add it (`git add`), with `-f` where it is ignored',
        );
      return entry.kind === 'file' && entry.size === 0
        ? refuted('evidence-empty', 'is an empty file', 'Commit its content, or cite another file')
        : null;
  }
}

function ofFolder(path: string, { hollow }: Fact): Verification | null {
  return hollow.has(path)
    ? refuted('evidence-empty', 'is a folder of empty files', 'Commit a file with the proof, or cite another file')
    : null;
}

function ofPart({ path, part }: Candidate, facts: PartFacts): Verification {
  if (part === null) return verified;
  if (part.kind === 'lines') return ofLines(part, facts.lines.get(path) ?? null);
  const found = facts.found.get(path);
  if (found === undefined)
    return {
      kind: 'unknown',
      why: `${quote(path)} is too large to search, or is not text; cite the whole file, or a smaller one`,
    };
  if (part.kind === 'heading')
    return found.has(headingName(part.anchor))
      ? verified
      : refuted('evidence-line', `names a heading that ${quote(path)} does not have`, 'Correct what follows the `#`');
  const lost = part.words.find((word) => !found.has(word));
  return lost === undefined
    ? verified
    : refuted('evidence-line', `names ${quote(lost)}, which ${quote(path)} does not have`, 'Correct the name');
}

function ofLines({ first, last }: Extract<Part, { kind: 'lines' }>, lines: number | null): Verification {
  if (lines === null || (first >= 1 && first <= last && last <= lines)) return verified;
  const named = first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
  return refuted('evidence-line', `names ${named}, but the file has ${count(lines, 'line')}`, 'Correct the line');
}

function unsafe(why: string, near: readonly string[] = []): Verification {
  const fix = 'Cite a file of this repository by its path from the root';
  return refuted('evidence-unsafe', why, `${fix}${near.length === 0 ? '' : `, as ${oneOf(near)}`}`);
}

function refuted(rule: RefutingRule, why: string, fix: string): Verification {
  return { kind: 'refuted', rule, why, fix };
}
