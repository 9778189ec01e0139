import type { PhrasingContent } from 'mdast';
import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { withoutHidden } from '../../../model/text.ts';
import { withoutComments } from './html.ts';
import { readBlocks, readPhrasing } from './markdown.ts';

type Node = ReturnType<typeof readBlocks> | ReturnType<typeof readBlocks>['children'][number];

/** The words of some inline Markdown as a reader sees them: entities decoded, without marks and tags, and without struck or hidden text and comments. */
export function visibleInline(markdown: string): string {
  if (!/[\\&<`*_~[!\u00a0]|[^\x20-\x7e]/.test(markdown)) return markdown;
  let struck = 0;
  const words = readPhrasing(markdown).map((node) => {
    const tag = node.type === 'html' ? (/^<(\/?)(?:del|s|strike)\b/i.exec(node.value)?.[1] ?? null) : null;
    if (tag !== null) struck = Math.max(0, struck + (tag === '' ? 1 : -1));
    return struck > 0 ? '' : wordsOf(node);
  });
  return plain(words.join(''));
}

function wordsOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    case 'delete':
    case 'footnoteReference':
      return '';
    default:
      return node.children.map(wordsOf).join('');
  }
}

function plain(text: string): string {
  return withoutHidden(text.normalize('NFKC')).replace(/\s+/g, ' ');
}

/** A document as a reader sees it: a line for each paragraph, heading, cell or item, with the line of the source where it begins. */
export interface VisibleText {
  readonly text: string;
  readonly lines: readonly { readonly offset: number; readonly line: number }[];
}

/** What a reader sees of a Markdown document. */
export function visibleText(source: Source): VisibleText {
  const lines: { readonly offset: number; readonly line: number }[] = [];
  const words: string[] = [];
  let offset = 0;
  const add = (seen: string, line: number): void => {
    if (seen.trim() === '') return;
    lines.push({ offset, line });
    words.push(seen);
    offset += seen.length + 1;
  };
  const walk = (node: Node): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'code') add(plainLines(node.value), line);
    else if (node.type === 'html') add(visibleInline(withoutTags(node.value)), line);
    else if (node.type === 'paragraph' || node.type === 'heading') add(visibleInline(rawOf(node)), line);
    else if (node.type === 'tableRow') add(rowText(source, line), line);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(readBlocks(source.text));
  return { text: words.map((one) => `${one}\n`).join(''), lines };
}

/** The place in the source for an offset of the visible text: the place of its first word, where the source has the same word, else of its block. */
export function placeOfVisible(source: Source, { text, lines }: VisibleText, offset: number): Place {
  const found = lines.findLast((one) => one.offset <= offset)?.line ?? 1;
  const start = source.lineStarts[found - 1] ?? 0;
  const end = source.lineStarts[found] ?? source.text.length;
  const word = /^\S+/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const at = word === '' ? -1 : source.text.slice(start, start + searchLimit).indexOf(word);
  return placeAt(source, start + (at < 0 ? Math.max(source.text.slice(start, end).search(/\S/), 0) : at));
}

/** In characters: only this much of a longer paragraph is used. */
const searchLimit = 4096;

/** The text of a block whose inline content was not read. */
function rawOf({ children }: Extract<Node, { readonly children: unknown }>): string {
  return children.map((child) => ('value' in child ? child.value : '\n')).join('');
}

function rowText(source: Source, line: number): string {
  const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]).replace(/[\r\n]+$/, '');
  return text
    .replaceAll('\\|', '\u0001')
    .split('|')
    .map((cell) => visibleInline(cell.replaceAll('\u0001', '|').trim()))
    .join(' | ');
}

function withoutTags(html: string): string {
  return withoutComments(html)
    .replace(/<!--[^]*|<(?:script|style|template)\b[^]*?(?:<\/(?:script|style|template)>|$)/gi, '')
    .replace(/<(?:del|s|strike)\b[^<>]*>[^]*?<\/(?:del|s|strike)>/gi, '')
    .replace(/<[^<>]*>/g, ' ');
}

function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n');
}
