import type { Nodes, Root, Table, TableRow } from 'mdast';

/** From so many equal rows on, the middle of a run is left out. */
const shortest = 16;

/** Lines of a document without the middle of long runs of equal lines. */
export interface Shortened {
  readonly lines: readonly string[];
  /** The number of each line in the whole document, from 1. */
  readonly numbers: readonly number[];
}

/** Leaves out the middle of each long run of rows that are equal: they make no block, and tokenizing them takes most of the time of a long ledger. Pure. */
export function withoutMiddles(lines: readonly string[]): Shortened {
  const numbers: number[] = [];
  for (let first = 0; first < lines.length;) {
    let end = first + 1;
    while (end < lines.length && lines[end] === lines[first]) end += 1;
    const isLong = end - first >= shortest && /^ {0,3}\|x\|\r?\n?$/.test(lines[first] ?? '');
    for (let at = first; at < end; at += 1) if (!isLong || at === first || at === end - 1) numbers.push(at + 1);
    first = end;
  }
  return { lines: numbers.map((number) => lines[number - 1] ?? ''), numbers };
}

/** Puts each node at its line of the whole document, and the rows that were left out back into their tables; null where they are in no table, so that all lines must be read. The tree is changed. */
export function withMiddles(root: Root, { numbers }: Shortened): Root | null {
  const gaps = new Set(
    numbers.flatMap((number, index) => ((numbers[index + 1] ?? number) > number + 1 ? [number] : [])),
  );
  if (gaps.size === 0) return root;
  place(root, numbers, gaps);
  return gaps.size === 0 ? root : null;
}

function place(node: Nodes, numbers: readonly number[], gaps: Set<number>): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    point.line = numbers[point.line - 1] ?? point.line;
  if (!('children' in node)) return;
  for (const child of node.children) place(child, numbers, gaps);
  if (node.type === 'table') fill(node, gaps);
}

/** Adds the rows between two rows that have a gap between them. */
function fill(table: Table, gaps: Set<number>): void {
  table.children = table.children.flatMap((row, index): TableRow[] => {
    const next = table.children[index + 1]?.position?.start.line;
    const { position } = row;
    if (position === undefined || next === undefined || !gaps.delete(position.start.line)) return [row];
    const between = Array.from({ length: next - position.start.line - 1 }, (_, step): TableRow => {
      const line = position.start.line + step + 1;
      return { ...row, position: { start: { ...position.start, line }, end: { ...position.end, line } } };
    });
    return [row, ...between];
  });
}
