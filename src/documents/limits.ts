import { problem, type ReadingProblem } from './problem.ts';
import { placeAt, startOf, type Source } from './source.ts';

/*
 * A Markdown parser takes time and stack that grow faster than some texts do, and anyone who may open a pull request may write
 * such a text. No real ledger comes near these limits; within them the worst text found takes a few seconds.
 */
const lineLimit = 64 * 1024;
const cellLimit = 8 * 1024;
const nestingLimit = 50;
const indentLimit = 400;

/** How many lines may follow one another without an empty one, rows of tables not counted. */
const blockLimit = 20_000;

/** What was read, or the one problem for which it was not. */
export type Bounded<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: ReadingProblem };

/** Reads a Markdown document, but for one that no parser reads in a bounded time and stack. */
export function withinLimits<T>(source: Source, read: () => T): Bounded<T> {
  const [beyond] = limitProblems(source);
  if (beyond !== undefined) return { kind: 'refused', problem: beyond };
  try {
    return { kind: 'read', value: read() };
  } catch (error) {
    // The Markdown parser is recursive: a text that nests in a way that no limit foresaw runs out of stack.
    if (!(error instanceof RangeError)) throw error;
    const message = 'The document nests too deeply to be read; take the nesting away.';
    return { kind: 'refused', problem: problem('document-size', startOf(source.path), message) };
  }
}

/** The first line that is too long, nests too deeply, or ends too long a block, to be parsed in a bounded time. */
function limitProblems(source: Source): readonly ReadingProblem[] {
  let block = 0;
  for (const [index, start] of source.lineStarts.entries()) {
    const line = source.text.slice(start, source.lineStarts[index + 1]);
    block = line.startsWith('|') || line.trim() === '' ? 0 : block + 1;
    const wrong = block > blockLimit ? `is the ${String(block)}th without an empty one before it` : tooMuch(line);
    if (wrong !== null)
      return [problem('document-size', placeAt(source, start), `The line ${wrong}; shorten what is there.`)];
  }
  return [];
}

function tooMuch(line: string): string | null {
  if (line.length < nestingLimit) return null;
  if (line.length > lineLimit) return `has ${String(line.length)} characters, the limit is ${String(lineLimit)}`;
  const prefix = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  if ((prefix.match(/>|[*+-](?=[ \t])|\d[.)](?=[ \t])/g) ?? []).length > nestingLimit)
    return `opens more than ${String(nestingLimit)} quotes and lists`;
  if (line.length - line.trimStart().length > indentLimit)
    return `is indented by more than ${String(indentLimit)} characters`;
  return line.length > cellLimit && line.split('|').some((cell) => cell.length > cellLimit)
    ? `has a cell of more than ${String(cellLimit)} characters`
    : null;
}
