import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/documents/decode.ts';
import { formatOf, ledgerFormats } from '../../src/read/documents/formats/index.ts';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';
import { hasCmark, renderAll } from '../support/cmark.ts';
import { hostileTasks } from '../support/hostile-tasks.ts';
import { fc } from './fast-check.ts';

/** `HOSTILE=100000 npx vitest run __tests__/unit/hostile-tasks.test.ts` looks at more documents than the suite does. */
const wanted = Number(process.env['HOSTILE'] ?? 3000);
const seed = Number(process.env['HOSTILE_SEED'] ?? 11);

describe.runIf(hasCmark)('a hostile task list', () => {
  it('has the boxes that a reader sees on GitHub, or a finding', () => {
    const tally = { documents: 0, read: 0, boxes: 0, disagree: 0 };
    const rules = new Map<string, number>();
    const size = 2000;
    for (let done = 0; done < wanted; done += size) {
      const documents = fc.sample(hostileTasks, { numRuns: Math.min(size, wanted - done), seed: seed + done });
      const soundOnes = documents.flatMap((markdown) => {
        tally.documents += 1;
        const found = read(markdown);
        for (const rule of new Set(found.rules)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
        return found.rules.length === 0 ? [{ markdown, boxes: found.boxes }] : [];
      });
      tally.read += soundOnes.length;
      const pages = renderAll(soundOnes.map(({ markdown }) => markdown));
      soundOnes.forEach(({ markdown, boxes }, index) => {
        tally.boxes += boxes.length;
        const wrong = disagreement(boxes, pages[index] ?? '');
        if (wrong === null) return;
        tally.disagree += 1;
        if (tally.disagree < 20) console.warn(JSON.stringify(markdown).replaceAll('\u00a0', '<nbsp>'), '\n', wrong);
      });
    }
    if (wanted > 3000) console.warn(tally, Object.fromEntries(rules));
    expect(tally.disagree).toBe(0);
    expect(tally.read / tally.documents).toBeGreaterThan(0.15);
  }, 3_600_000);
});

/** A box, and the words behind it. */
interface Box {
  readonly isChecked: boolean;
  readonly words: string;
}

/** The tasks that are read, and the rules of the findings that block. */
function read(markdown: string): { readonly boxes: readonly Box[]; readonly rules: readonly string[] } {
  const { source, problems: unread } = decode('x.md', new TextEncoder().encode(markdown));
  const reading = formatOf(ledgerFormats, source, plainOptions).read(source, plainOptions);
  const boxes = (reading.value?.signals ?? []).map(({ id, status, header }) => ({
    isChecked: status === 'GO',
    words: header === null ? id : `not a task: ${id}`,
  }));
  return { boxes, rules: [...unread, ...reading.problems].map(({ rule }) => rule) };
}

/** In what a reader sees something else than was read; null where all agree. */
function disagreement(boxes: readonly Box[], html: string): string | null {
  const { seen, wrong } = shownBoxes(html);
  if (wrong !== null) return wrong;
  const told = `read ${JSON.stringify(boxes)}, shown ${JSON.stringify(seen)}`;
  if (boxes.length !== seen.length) return told;
  const agree = boxes.every(({ isChecked, words }, index) => {
    const shown = seen[index];
    return shown?.isChecked === isChecked && isBeginning(words, shown.words);
  });
  return agree ? null : told;
}

/** An id is the first words of its task, or all of them. */
function isBeginning(id: string, shown: string): boolean {
  const [some, all] = [wordsOf(id), wordsOf(shown)];
  return (some.length > 0 || all.length === 0) && some.every((word, index) => all[index] === word);
}

function wordsOf(text: string): readonly string[] {
  return text.replace('@octocat', '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'pre', 'code']); // prettier-ignore
const apart: ReadonlySet<string> = new Set(['ul', 'ol', 'p', 'pre', 'blockquote', 'table', 'div', 'details', 'hr']);

/** The boxes of a page in their order, and what looks like an open one and is none. */
function shownBoxes(html: string): { readonly seen: readonly Box[]; readonly wrong: string | null } {
  const seen: Box[] = [];
  let wrong: string | null = null;
  const walk = (node: Node, isStruck: boolean): void => {
    if (
      node.nodeName === '#text' &&
      'value' in node &&
      isBegin(node) &&
      /(?:^|\n)\s*(?:[-*+]\s+)?\[ \](?=\s|$)/.test(node.value)
    )
      wrong ??= `an open box: ${JSON.stringify(node.value)}`;
    if (!('tagName' in node) || unseen.has(node.tagName)) return;
    const now = isStruck || node.tagName === 'del' || node.tagName === 's';
    if (node.tagName === 'input') {
      const parent = node.parentNode !== null && 'tagName' in node.parentNode ? node.parentNode : null;
      if (parent?.tagName !== 'li' || now) wrong ??= 'a box that is struck out, or not in a list';
      const isChecked = node.attrs.some(({ name }) => name === 'checked');
      seen.push({ isChecked, words: wordsBehind(parent?.childNodes ?? [], node) });
    }
    for (const child of node.childNodes) walk(child, now);
  };
  for (const node of parseFragment(html).childNodes) walk(node, false);
  return { seen, wrong };
}

/** Whether no words of the same line stand before a text. */
function isBegin(node: Node): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before === undefined || before.nodeName === 'br' || apart.has(before.nodeName);
}

/** The text behind a box, up to the next block; in a loose list it is the first paragraph. */
function wordsBehind(siblings: readonly Node[], box: Node): string {
  const behind = siblings.slice(siblings.indexOf(box) + 1);
  const start = behind.findIndex((node) => !('value' in node) || node.value.trim() !== '');
  const first = behind[start];
  if (first?.nodeName === 'p') return textOf(first);
  const end = behind.findIndex((node) => apart.has(node.nodeName));
  return (end < 0 ? behind : behind.slice(0, end)).map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === '#comment' || !('childNodes' in node)) return '';
  return node.nodeName === 'sup' ? '' : node.childNodes.map(textOf).join('');
}
