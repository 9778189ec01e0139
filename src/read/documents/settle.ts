import { targetOf, type Reference } from '../../model/reference.ts';
import { namedPath, type RepositoryPath } from '../../model/repository-path.ts';
import type { DocumentTree } from '../git/tree.ts';
import { matchesGlob } from '../../model/glob.ts';
import type { Ledger } from './formats/ledger.ts';
import type { Tracker } from './tracker/tracker.ts';
import type { Field, Signal } from './ledger/signal.ts';

/** At most this many words are looked up; a document with more does not cite in plain words. */
const wordLimit = 10_000;

/** At most this many paths are tried for all patterns of a document; the remaining patterns match nothing. */
const trialLimit = 5_000_000;

/** The most files that a pattern may match and still be one piece of evidence. */
const matchLimit = 1000;

/** What can be known about references only from the tree: which words name an entry of it, and which files patterns match. */
export interface Settled {
  readonly ledger: Ledger | null;
  readonly tracker: Tracker | null;
}

/** Adds to the references of both documents what the tree has for them. Throws where it cannot be read. */
export async function settle({ ledger, tracker }: Settled, tree: DocumentTree): Promise<Settled> {
  const fields = (ledger?.signals ?? [])
    .flatMap(({ evidence, code }) => [evidence, code])
    .filter((one) => one !== null);
  const cited = [
    ...fields.flatMap(({ references }) => references),
    ...(tracker?.gates ?? []).flatMap(({ evidence }) => evidence),
  ];
  const words = [...new Set(fields.flatMap((field) => field.words.map(({ text }) => text)))].slice(0, wordLimit);
  const isPattern = cited.some((reference) => targetOf(reference).kind === 'glob');
  if (words.length === 0 && !isPattern) return { ledger, tracker };
  const [named, match] = await Promise.all([namesIn(tree, words), isPattern ? matcher(tree) : null]);
  const matched = (reference: Reference): Reference => {
    const target = targetOf(reference);
    return target.kind === 'glob' && match !== null ? { ...reference, matches: match(target.pattern) } : reference;
  };
  const settled = (field: Field | null): Field | null =>
    field === null
      ? null
      : {
          ...field,
          references: [...field.references, ...field.words.filter(({ text }) => named.has(text))].map(matched),
        };
  const signal = (one: Signal): Signal => ({ ...one, evidence: settled(one.evidence), code: settled(one.code) });
  return {
    ledger: ledger === null ? null : { ...ledger, signals: ledger.signals.map(signal) },
    tracker:
      tracker === null
        ? null
        : { ...tracker, gates: tracker.gates.map((gate) => ({ ...gate, evidence: gate.evidence.map(matched) })) },
  };
}

/** The words that are paths of a tree. */
async function namesIn(tree: DocumentTree, words: readonly string[]): Promise<ReadonlySet<string>> {
  const paths = new Map<RepositoryPath, string[]>();
  for (const word of words) {
    const path = namedPath(word.replace(/[:#].*$/, ''));
    if (path !== null) paths.set(path, [...(paths.get(path) ?? []), word]);
  }
  if (paths.size === 0) return new Set();
  const there = await tree.identify([...paths.keys()]);
  return new Set([...paths].flatMap(([path, some]) => (there.has(path) ? some : [])));
}

/** Finds the files that a pattern matches, among those that begin like it, while trials are left. */
async function matcher(tree: DocumentTree): Promise<(pattern: string) => readonly RepositoryPath[]> {
  const paths = await tree.list();
  const known = new Map<string, readonly RepositoryPath[]>();
  let left = trialLimit;
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const prefix = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    const found: RepositoryPath[] = [];
    for (const path of paths) {
      if (left <= 0 || found.length === matchLimit) break;
      left -= 1;
      if (!path.startsWith(prefix)) continue;
      left -= pattern.length;
      if (matchesGlob(pattern, path)) found.push(path);
    }
    known.set(pattern, found);
    return found;
  };
}
