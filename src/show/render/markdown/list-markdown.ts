import { linesBelow, type Finding, type Item } from '../digest/section.ts';
import { joined } from '../digest/phrase.ts';
import { phraseMarkdown, type BlobUrl } from './phrase-markdown.ts';

/** How a list is written. */
export interface ListStyle {
  readonly blobUrl: BlobUrl;
  /** The most lines of it. */
  readonly rows: number;
  readonly isNumbered: boolean;
}

/** A list of Markdown of at most so many lines, and how many are left out; no items, no lines. */
export function listMarkdown(items: readonly Item[], { blobUrl, rows, isNumbered }: ListStyle): readonly string[] {
  if (items.length === 0) return [];
  const lines: string[] = [];
  let [all, number] = [0, 0];
  for (const item of items) {
    // A note between the steps is not one of them.
    const isStep = isNumbered && 'finding' in item;
    if (isStep) number += 1;
    const mark = isStep ? `${String(number)}. ` : '- ';
    const below = linesBelow(item);
    if (lines.length < rows) lines.push(`${mark}${itemMarkdown(item, blobUrl)}`);
    const indent = ' '.repeat(mark.length);
    for (const phrase of below.slice(0, Math.max(0, rows - lines.length)))
      lines.push(`${indent}- ${phraseMarkdown(phrase, blobUrl)}`);
    all += 1 + below.length;
  }
  const dropped = all - lines.length;
  if (dropped === 0) return [...lines, ''];
  const note = `${String(dropped)} ${lines.length === 0 ? '' : 'more '}not shown here; the report has them all.`;
  return [...lines, ...(lines.length === 0 ? [] : ['']), note, ''];
}

function itemMarkdown(item: Item, blobUrl: BlobUrl): string {
  if ('finding' in item) return findingMarkdown(item.finding, blobUrl);
  const { phrase, below, isInline = false } = item;
  const inline = isInline && below.length > 0 ? [': ', ...joined(below, ', ')] : [];
  return phraseMarkdown([...phrase, ...inline], blobUrl);
}

/** What is wrong and what to do, then where, with a link to the line at the judged commit, and the rule. */
function findingMarkdown({ path, line, rule, message }: Finding, blobUrl: BlobUrl): string {
  const place = { label: `${path}:${String(line)}`, path, line };
  return phraseMarkdown([{ message }, ' ', place, ' (', { code: rule }, ')'], blobUrl);
}
