import { targetOf, type Candidate, type Part } from '../../../model/reference.ts';
import { count, quote } from '../../../model/text.ts';
import type { Entry } from '../../git/tree.ts';
import {
  citedFile,
  findFile,
  lookUpFiles,
  pathsOfCited,
  refuted,
  type CitedFile,
  type FileFact,
} from './cited-file.ts';
import { readFailures } from './failures.ts';
import { findHollow } from './hollow-folders.ts';
import { evidenceKind, verified, type Verification } from './kind.ts';
import { headingName, readParts, type PartFacts } from './parts.ts';

interface Fact extends FileFact {
  readonly parts: PartFacts;
  /** The folders where every file is empty. */
  readonly hollow: ReadonlySet<string>;
  /** What reports say that failed, by their paths. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Files or folders of the judged tree that are not empty, that have the cited lines or words, and that do not plainly say that something failed. */
export const file = evidenceKind<CitedFile, Fact>({
  name: 'file',
  strength: 'file',
  parse: (reference) => {
    const target = targetOf(reference);
    return target.kind === 'url' || target.kind === 'asked' ? null : citedFile(reference, target);
  },
  paths: pathsOfCited,
  lookUp: async (cited, { tree }) => {
    const claims = cited.map(({ claim }) => claim);
    const factOf = await lookUpFiles(claims, tree);
    const entries = claims[0] === undefined ? new Map<string, Entry>() : factOf(claims[0]).entries;
    const [parts, hollow, failures] = await Promise.all([
      readParts(
        tree,
        claims.flatMap(({ target }) => (target.kind === 'path' ? target.candidates : [])),
      ),
      findHollow(tree, entries),
      readFailures(tree, [...new Set(claims.flatMap(pathsOfCited))], entries),
    ]);
    return ({ claim }) => ({ ...factOf(claim), parts, hollow, failures });
  },
  verify: ({ claim }, fact) => {
    const { target, paths, candidate, wrong } = findFile(claim, fact);
    const verification =
      wrong ??
      (candidate === null ? null : (ofFolder(candidate.path, fact) ?? ofPart(candidate, fact.parts))) ??
      ofFailures(paths, fact) ??
      verified;
    return { target, paths, says: null, time: null, verification };
  },
});

/** A file that says itself that something failed is no proof, whatever the row makes of it. */
function ofFailures(paths: readonly string[], { failures }: Fact): Verification | null {
  const failed = paths.find((path) => failures.has(path));
  if (failed === undefined) return null;
  const which = paths.length === 1 ? 'says' : `has ${quote(failed)}, which says`;
  return refuted(
    'evidence-failing',
    `${which} that it failed: ${failures.get(failed) ?? ''}`,
    'Correct the cause, run it again, and commit the new report',
  );
}

function ofFolder(path: string, { hollow }: Fact): Verification | null {
  return hollow.has(path)
    ? refuted('evidence-empty', 'is a folder of empty files', 'Commit a file with the proof, or cite another file')
    : null;
}

function ofPart({ path, part }: Candidate, facts: PartFacts): Verification | null {
  if (part === null) return null;
  if (part.kind === 'lines') return ofLines(part, facts.lines.get(path) ?? null);
  const found = facts.found.get(path);
  if (found === undefined)
    return {
      kind: 'unknown',
      why: `${quote(path)} is too large to search, or is not text; cite the whole file, or a smaller one`,
    };
  if (part.kind === 'heading')
    return found.has(headingName(part.anchor))
      ? null
      : refuted('evidence-line', `names a heading that ${quote(path)} does not have`, 'Correct what follows the `#`');
  const lost = part.words.find((word) => !found.has(word));
  return lost === undefined
    ? null
    : refuted('evidence-line', `names ${quote(lost)}, which ${quote(path)} does not have`, 'Correct the name');
}

function ofLines({ first, last }: Extract<Part, { kind: 'lines' }>, lines: number | null): Verification | null {
  if (lines === null || (first >= 1 && first <= last && last <= lines)) return null;
  const named = first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
  return refuted('evidence-line', `names ${named}, but the file has ${count(lines, 'line')}`, 'Correct the line');
}
