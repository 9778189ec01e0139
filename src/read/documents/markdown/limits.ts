import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { placeAt, startOf, type Source } from '../../../model/source.ts';

/*
 * The time and stack of a Markdown parser can grow faster than the text, and anyone who may open a pull request may write such a text. No real ledger comes near these limits. Within them the worst known text takes a few seconds.
 */
const lineLimit = 64 * 1024;
const cellLimit = 8 * 1024;
const nestingLimit = 50;
const indentLimit = 400;

/** The most lines in total. */
const allLinesLimit = 100_000;

/** The most rows of tables: nobody reads a ledger with more signals. */
const rowLimit = 40_000;

/** The most lines that are neither empty nor rows of tables. */
const proseLimit = 20_000;

/** The most quotes and lists that may begin. The time of the parser grows with the square of that number; this many take a second. */
const openingLimit = 2000;

/** In characters. A ledger may be longer, but nobody writes a table of gates or release notes of that length. */
const shortLimit = 512 * 1024;

/** What was read, or the one problem why it was not read. */
export type Bounded<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: ReadingProblem };

/** Reads a Markdown document, except where parsing may take too much time or stack. */
export function withinLimits<T>(source: Source, read: () => T): Bounded<T> {
  const [beyond] = limitProblems(source);
  if (beyond !== undefined) return { kind: 'refused', problem: beyond };
  try {
    return { kind: 'read', value: read() };
  } catch (error) {
    // The Markdown parser is recursive: unforeseen nesting may overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    const message = 'The document nests too deeply to be read. Remove the nesting.';
    return { kind: 'refused', problem: problem('document-size', startOf(source.path), message) };
  }
}

/** The same for other documents than ledgers, which are short. */
export function withinShortLimits<T>(source: Source, read: () => T): Bounded<T> {
  const { length } = source.text;
  if (length <= shortLimit) return withinLimits(source, read);
  const message = `The document has ${String(length)} characters up to here, the limit is ${String(shortLimit)}. Shorten it.`;
  const end = placeAt(source, length);
  return { kind: 'refused', problem: problem('document-size', end, message) };
}

/** The first line that is too long, nests too deeply, or exceeds a number of lines. */
function limitProblems(source: Source): readonly ReadingProblem[] {
  let [prose, opened, rows] = [0, 0, 0];
  let before = '';
  const extra = source.lineStarts[allLinesLimit];
  if (extra !== undefined) {
    const message = `The document has ${String(source.lineStarts.length)} lines, the limit is ${String(allLinesLimit)}. Shorten it.`;
    return [problem('document-size', placeAt(source, extra), message)];
  }
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.text.slice(start, source.lineStarts[index + 1]);
    const isProse = !line.startsWith('|') && line.trim() !== '';
    if (isProse) prose += 1;
    else if (line.startsWith('|')) rows += 1;
    const { markers, marks } = openingsOf(line);
    // A list continues where the next item has the same mark, a quote only up to an empty line.
    opened += marks === before ? Math.max(markers - 1, 0) : markers;
    if (isProse || before.includes('>')) before = marks;
    const wrong =
      tooMuch(line) ??
      (prose > proseLimit ? `is the ${String(prose)}th outside of tables` : null) ??
      (rows > rowLimit ? `is the ${String(rows)}th row of a table` : null) ??
      (opened > openingLimit ? `begins the ${String(opened)}th quote or list` : null);
    if (wrong !== null)
      return [problem('document-size', placeAt(source, start), `The line ${wrong}. Shorten the document here.`)];
  }
  return [];
}

/** How many quotes and list items a line begins with, and how they are marked. */
function openingsOf(line: string): { readonly markers: number; readonly marks: string } {
  const prefix = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  const markers = (prefix.match(/>|[*+-](?=\s|$)|\d[.)](?=\s|$)/g) ?? []).length;
  return { markers, marks: markers === 0 ? '' : prefix.trimEnd().replace(/\d+/g, '1') };
}

function tooMuch(line: string): string | null {
  if (line.length < nestingLimit) return null;
  if (line.length > lineLimit) return `has ${String(line.length)} characters, the limit is ${String(lineLimit)}`;
  if (openingsOf(line).markers > nestingLimit) return `opens more than ${String(nestingLimit)} quotes and lists`;
  if (line.length - line.trimStart().length > indentLimit)
    return `is indented by more than ${String(indentLimit)} characters`;
  return line.length > cellLimit && line.split('|').some((cell) => cell.length > cellLimit)
    ? `has a cell of more than ${String(cellLimit)} characters`
    : null;
}
