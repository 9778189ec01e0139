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

/** A problem for each text that a reader may take for a task, and that was not read as one. */
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

/** The HTML or the table row in which a reader sees a box. */
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

/** The lines of a block, without HTML and fenced code, where no reader sees a task. */
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

/** Whether an item begins with a box, or with a sign for one; a line below may make it a heading. */
function looksLikeTask({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return false;
  return box.test(rawText(first)) || almostBox.test(rawText(first));
}

function textOf({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' || first?.type === 'heading' ? readContent(rawText(first).slice(0, 200)).text : '';
}

function almostTask(place: ReturnType<typeof startOfBlock>, text: string): ReadingProblem {
  const message = `${quote(text)} looks like a task, but is not read as one. Begin it with \`- [x] \` if it is done, else with \`- [ ] \`, in a list at the top level, with an empty line before it. Or delete the sign.`;
  return problem('table-unread', place, message);
}
