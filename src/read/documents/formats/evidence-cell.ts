import { startOf } from '../../../model/source.ts';
import { pathsOf, targetOf, type Reference } from '../../../model/reference.ts';
import { codeSpan } from '../../../model/text.ts';
import { isPlaceholder } from '../ledger/signal.ts';
import { citedWords } from '../ledger/words.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import type { Cell } from '../markdown/table.ts';
import { escapedCell } from './cell-edit.ts';

/**
 * The Markdown of a cell that cites the old references and some more; null where that cannot be written. In a cell without code spans and links, plain words are references. Beside a code span they would not be, so they become code spans, too.
 */
export function withEvidence(
  cell: Cell,
  definitions: Definitions,
  cited: readonly Reference[],
  added: readonly string[],
): string | null {
  const fresh = added.reduce<readonly string[]>(
    (before, text) => (isCited(text, cited) || before.includes(text) ? before : [...before, text]),
    [],
  );
  if (fresh.length === 0) return cell.raw;
  const { text, references } = readContent(cell.text, definitions);
  const spans = fresh.map((one) => codeSpan(one)).join(', ');
  if (isPlaceholder(text)) return escapedCell(spans);
  const bare = `${cell.text}, ${fresh.join(', ')}`;
  const marked = `${cell.text}, ${spans}`;
  const isKept = (one: string, before: readonly string[]): boolean => {
    const read = readContent(one, definitions);
    const now = read.references.length > 0 ? read.references : citedWords(read.text);
    return [...before, ...fresh].every((wanted, index) => now[index]?.text === wanted);
  };
  const words = citedWords(text);
  const every = references.length > 0 ? references.map((one) => one.text) : words.map((one) => one.text);
  // The last form loses words that are paths only where the tree has them; the caller, who knows the tree, checks the result.
  const paths = words.filter(({ isPath }) => isPath).map((one) => one.text);
  const inSpans = references.length > 0 ? null : `${withSpans(cell.text)}, ${spans}`;
  const made =
    [marked, bare].find((one) => isKept(one, every)) ?? (inSpans !== null && isKept(inSpans, paths) ? inSpans : null);
  return made === null ? null : escapedCell(made);
}

/** The cell with each word that is a path in a code span. */
function withSpans(text: string): string {
  return citedWords(text)
    .filter(({ isPath }) => isPath)
    .toReversed()
    .reduce(
      (before, { text: word, index }) =>
        `${before.slice(0, index)}${codeSpan(word)}${before.slice(index + word.length)}`,
      text,
    );
}

/** Whether one of the references has the same text, or means the same part of the same file. A link may mean one of two files. */
function isCited(text: string, cited: readonly Reference[]): boolean {
  const meant = meaning({ text, link: false, place: startOf('') });
  return cited.some((one) => one.text === text || (meant !== null && meaning(one) === meant));
}

function meaning(reference: Reference): string | null {
  const target = targetOf(reference);
  return target.kind === 'path' && pathsOf(reference).length === 1 ? JSON.stringify(target.candidates) : null;
}
