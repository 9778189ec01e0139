import { posix } from 'node:path';
import type { Candidate, Reference, Target } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { oneOf } from '../../../model/text.ts';
import { nearPathsIn, suggestion } from '../../documents/near-paths.ts';
import type { Entry, Tree } from '../../git/tree.ts';
import type { RefutingRule, Verification } from './kind.ts';
import { looksLike } from './looks-like.ts';

/** A file, a folder or a pattern that a reference names, with its text and the folder of its document. */
export interface CitedFile {
  readonly target: Exclude<Target, { readonly kind: 'url' } | { readonly kind: 'asked' }>;
  readonly text: string;
  readonly folder: string;
  readonly matches: readonly RepositoryPath[];
}

/** What the tree has for cited files. */
export interface FileFact {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The paths that may be meant; searched for only where the reference leads to nothing. */
  readonly near: readonly string[];
}

/** What a reference leads to: what there is of it, and why it is not evidence; `wrong` is null where it may be. */
export interface FoundFile {
  readonly target: string | null;
  readonly paths: readonly RepositoryPath[];
  /** The cited file, with the cited part of it; null of a pattern, and where there is none. */
  readonly candidate: Candidate | null;
  readonly wrong: Verification | null;
}

/** What a reference names; `text` is how it names it. */
export function citedFile(
  { text: whole, place, matches = [] }: Reference,
  target: CitedFile['target'],
  text = whole,
): CitedFile {
  return { target, text, folder: posix.dirname(place.path), matches };
}

/** The paths that a cited file may have. */
export function pathsOfCited({ target, matches }: CitedFile): readonly RepositoryPath[] {
  if (target.kind === 'glob') return matches;
  return target.kind === 'path' ? [...new Set(target.candidates.map(({ path }) => path))] : [];
}

/** Looks up all cited files in one batch. Throws where the tree cannot be read. */
export async function lookUpFiles(cited: readonly CitedFile[], tree: Tree): Promise<(one: CitedFile) => FileFact> {
  const entries = await tree.look([...new Set(cited.flatMap(pathsOfCited))]);
  const nearTo = await nearFinder(tree, cited, entries);
  return (one) => ({ entries, near: nearTo(one) });
}

/** Finds what is cited. Pure. */
export function findFile(cited: CitedFile, fact: FileFact): FoundFile {
  const { target } = cited;
  const nothing = { target: null, paths: [], candidate: null };
  if (target.kind === 'unsafe') return { ...nothing, wrong: unsafe(target.why, fact.near) };
  if (target.kind === 'glob') return ofPattern(target.pattern, cited.matches, fact);
  const found = target.candidates.find(({ path }) => isThere(fact.entries.get(path)));
  if (found === undefined) return { ...nothing, wrong: missing(cited, fact) };
  const entry = fact.entries.get(found.path) ?? { kind: 'missing' };
  const isFound = entry.kind === 'file' || entry.kind === 'directory';
  return {
    target: isFound ? found.path : null,
    paths: isFound ? [found.path] : [],
    candidate: found,
    wrong: ofEntry(entry),
  };
}

export function refuted(rule: RefutingRule, why: string, fix: string): Verification {
  return { kind: 'refuted', rule, why, fix };
}

function isThere(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.kind !== 'missing';
}

/** At most this many references that lead to nothing get a suggestion: more of them are not just typing mistakes. */
const suggestedLimit = 100;

async function nearFinder(
  tree: Tree,
  claims: readonly CitedFile[],
  entries: ReadonlyMap<string, Entry>,
): Promise<(claim: CitedFile) => readonly string[]> {
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
function lostPath({ target, text }: CitedFile, entries: ReadonlyMap<string, Entry>): string | null {
  if (target.kind === 'unsafe') return text.startsWith('/') ? `./${text.replace(/^\/+/, '')}` : null;
  if (target.kind === 'glob' || target.candidates.some(({ path }) => isThere(entries.get(path)))) return null;
  return target.candidates.at(-1)?.path ?? null;
}

function missing({ text }: CitedFile, { near }: FileFact): Verification {
  const look = near.length > 0 ? null : looksLike(text);
  if (look !== null)
    return refuted('evidence-missing', `looks like ${look.what}, which does not count as evidence`, look.fix);
  return near.length === 0
    ? refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path')
    : refuted('evidence-missing', 'does not exist', `${suggestion(near).trim()} Otherwise, commit the file`);
}

/** A pattern is evidence where one of the files that it matches is: a folder of sources may have an empty file in it. */
function ofPattern(pattern: string, matches: readonly RepositoryPath[], { entries }: FileFact): FoundFile {
  const wrong = matches.map((path) => ofEntry(entries.get(path) ?? { kind: 'missing' }));
  const [first] = wrong;
  if (first === undefined) {
    const fix = 'Commit a file that it matches, or correct the pattern: `*` is any text without `/`, `**` any text';
    return { target: null, paths: [], candidate: null, wrong: refuted('evidence-missing', 'matches no file', fix) };
  }
  return { target: pattern, paths: matches, candidate: null, wrong: wrong.includes(null) ? null : first };
}

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

function unsafe(why: string, near: readonly string[] = []): Verification {
  const fix = 'Cite a file of this repository by its path from the root';
  return refuted('evidence-unsafe', why, `${fix}${near.length === 0 ? '' : `, as ${oneOf(near)}`}`);
}
