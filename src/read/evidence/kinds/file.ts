import { targetOf, type Target } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { count } from '../../../model/text.ts';
import { firstThere, type Entry } from '../../git/tree.ts';
import { evidenceKind, type RefutingRule, type Verification } from './kind.ts';

type Claim = Exclude<Target, { readonly kind: 'url' }>;

interface Fact {
  /** The first path of the claim that is there, else its first. */
  readonly path: RepositoryPath;
  readonly entry: Entry;
  /** How many lines the file has; null where no line is claimed, or nobody can count them. */
  readonly lines: number | null;
}

/** A file or a folder of the judged tree, with something in it, and with the line that is cited. */
export const file = evidenceKind<Claim, Fact | null>({
  name: 'file',
  parse: (reference) => {
    const target = targetOf(reference);
    return target.kind === 'url' ? null : target;
  },
  paths: (claim) => (claim.kind === 'path' ? claim.paths : []),
  lookUp: async (claims, { tree }) => {
    const paths = claims.filter((claim) => claim.kind === 'path');
    const withLine = paths.filter(({ line }) => line !== null);
    const [entries, lines] = await Promise.all([
      tree.look(eachOnce(paths.flatMap((claim) => claim.paths))),
      tree.countLines(eachOnce(withLine.flatMap((claim) => claim.paths))),
    ]);
    return (claim) => {
      if (claim.kind === 'unsafe') return null;
      const found = firstThere(claim.paths, entries);
      return found === null ? null : { ...found, lines: lines.get(found.path) ?? null };
    };
  },
  verify: (claim, fact) => {
    if (claim.kind === 'unsafe' || fact === null)
      return { target: null, verification: unsafe(claim.kind === 'unsafe' ? claim.why : 'names no file') };
    const { path, entry, lines } = fact;
    const isThere = entry.kind === 'file' || entry.kind === 'directory';
    return { target: isThere ? path : null, verification: ofEntry(entry) ?? ofLine(claim.line, lines) };
  },
});

/** What keeps an entry from being evidence; null where nothing does. */
function ofEntry(entry: Entry): Verification | null {
  switch (entry.kind) {
    case 'missing':
      return refuted('evidence-missing', 'does not exist', 'Commit the file, or correct the path');
    case 'unknown':
      return entry;
    case 'outside':
      return unsafe('leads out of the repository by a symbolic link');
    case 'submodule':
      return unsafe('lies in a submodule');
    case 'empty-directory':
      return refuted('evidence-empty', 'is a folder without files', 'Commit what proves it, or cite another file');
    case 'file':
    case 'directory':
      if (!entry.tracked)
        return refuted(
          'evidence-ignored',
          'is not tracked by git, so nobody else has it',
          'Add it (`git add`), with `-f` where it is ignored',
        );
      return entry.kind === 'file' && entry.size === 0
        ? refuted('evidence-empty', 'has no bytes', 'Commit what proves it, or cite another file')
        : null;
  }
}

function ofLine(line: number | null, lines: number | null): Verification {
  if (line === null || lines === null || (line >= 1 && line <= lines)) return { kind: 'verified' };
  const why = `names line ${String(line)}, but the file has ${count(lines, 'line')}`;
  return refuted('evidence-line', why, 'Correct the line');
}

function unsafe(why: string): Verification {
  return refuted('evidence-unsafe', why, 'Cite a file of this repository by its path from the root');
}

function refuted(rule: RefutingRule, why: string, fix: string): Verification {
  return { kind: 'refuted', rule, why, fix };
}

function eachOnce<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
