import type { Root, RootContent } from 'mdast';
import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { placeAt, type Source } from '../../../../model/source.ts';

/** After these, a table without an empty line before it is a table for every reader. */
const harmless: ReadonlySet<string> = new Set(['paragraph', 'heading', 'thematicBreak', 'code', 'table']);

const names: Readonly<Record<string, string>> = {
  definition: 'link definition',
  footnoteDefinition: 'footnote',
  blockquote: 'quote',
  list: 'list',
  html: 'HTML',
};

/** A problem for each table that was read (`read` has the line of its header) and that GitHub may take for a part of the text above, because no empty line is between. */
export function joinProblems(
  source: Source,
  { children }: Root,
  read: ReadonlyMap<number, unknown>,
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let above: RootContent | null = null; // the nearest block without an empty line between that may continue into the table
  let end = -1;
  for (const block of children) {
    const { start, end: last } = block.position ?? {};
    const line = start?.line ?? 0;
    if (line - 1 > end) above = null;
    if (block.type === 'table' && read.has(line) && above !== null) {
      const what = names[above.type] ?? 'text';
      problems.push(
        problem(
          'ledger-table',
          placeAt(source, source.lineStarts[line - 1] ?? 0),
          `GitHub may show this table as a part of the ${what} above it. Add an empty line before the table.`,
        ),
      );
    }
    if (!harmless.has(block.type)) above = block;
    end = last?.line ?? line;
  }
  return problems;
}
