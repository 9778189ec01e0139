import type { ListItem, Nodes } from 'mdast';
import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { lineText, placeAt, type Source } from '../../../../model/source.ts';
import { quote } from '../../../../model/text.ts';
import { readContent } from '../../markdown/cell.ts';
import { withoutComments } from '../../markdown/html.ts';
import { isFenced } from '../../markdown/lines.ts';
import type { LedgerBlocks } from '../around/blocks.ts';
import { almostBox, beginsWithBox, box } from './boxes.ts';
import { seen, textLimit } from '../looks.ts';
import { rawText } from './task-words.ts';
import { rowOf, startOfBlock } from '../around/unread.ts';

/** A problem for each thing that a reader may take for a task and that is none of those that were read. */
export function almostTasks(
  { source, blocks, chosen }: LedgerBlocks,
  read: ReadonlySet<ListItem>,
): readonly ReadingProblem[] {
  const lines = new Set([...read].map(({ position }) => position?.start.line ?? 0));
  const problems: ReadingProblem[] = [];
  const add = (line: number, found: ReadingProblem): void => {
    if (lines.has(line)) return;
    lines.add(line);
    problems.push(found);
  };
  const walk = (node: Nodes): void => {
    const inside = boxInside(source, node);
    if (inside !== undefined) add(node.position?.start.line ?? 0, almostTask(startOfBlock(source, node), inside));
    if (node.type === 'listItem' && !read.has(node) && looksLikeTask(node))
      add(node.position?.start.line ?? 0, almostTask(startOfBlock(source, node), textOf(node)));
    if ('children' in node) node.children.forEach(walk);
  };
  for (const [index, block] of blocks.children.entries()) {
    if (chosen.isRead[index] !== true) continue;
    walk(block);
    for (const line of linesIn(source, block)) {
      const text = lineText(source, line);
      if (!showsBox(text.replace(/^[\s>]+/, ''))) continue;
      const place = placeAt(source, (source.lineStarts[line - 1] ?? 0) + text.search(/\S/));
      add(line, almostTask(place, text.trim()));
    }
  }
  return problems;
}

/** The text of HTML or of a row of a table in which a box is seen. */
function boxInside(source: Source, node: Nodes): string | undefined {
  if (node.type === 'tableRow') return rowOf(source, node).cells.find(({ text }) => showsBox(text))?.text;
  if (node.type !== 'html') return undefined;
  const lines = withoutComments(node.value).split(/[\r\n]+/);
  return lines.map((line) => line.replace(/<[^<>]*>/g, ' ').trim()).find(showsBox);
}

function showsBox(line: string): boolean {
  return (
    beginsWithBox(line) || (/[[&<*_［]/.test(line) && beginsWithBox(seen(line.slice(0, textLimit)).normalize('NFKC')))
  );
}

/** The lines of a block, but for those of HTML and fenced code, where nothing is a task to anybody. */
function linesIn(source: Source, node: Nodes): readonly number[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || node.type === 'html' || isFenced(source, node)) return [];
  const inner = 'children' in node ? node.children : [];
  const lines = new Set(Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index));
  for (const child of inner) {
    const { start: from, end: to } = child.position ?? {};
    if (
      from === undefined ||
      to === undefined ||
      !('children' in child || child.type === 'html' || child.type === 'code')
    )
      continue;
    for (let line = from.line; line <= to.line; line += 1) lines.delete(line);
    for (const line of linesIn(source, child)) lines.add(line);
  }
  return [...lines];
}

/** Whether what an item begins with has a box, or the sign of one, before it; a line below may make a heading of it. */
function looksLikeTask({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return false;
  return box.test(rawText(first)) || almostBox.test(rawText(first));
}

function textOf({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' || first?.type === 'heading' ? readContent(rawText(first).slice(0, 200)).text : '';
}

function almostTask(place: ReturnType<typeof startOfBlock>, text: string): ReadingProblem {
  const message = `${quote(text)} looks like a task, and is not read as one. Begin it with \`- [x] \` where it is done, else with \`- [ ] \`, in a list that stands in nothing else, with an empty line before it; or take the sign away.`;
  return problem('table-unread', place, message);
}
