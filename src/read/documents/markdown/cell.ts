import type { PhrasingContent } from 'mdast';
import { readPhrasing } from './markdown.ts';

/** What a person reads in a table cell on GitHub, and what it refers to. */
export interface Content {
  readonly text: string;
  /** The code spans and links. */
  readonly references: readonly CellReference[];
  /** Markup other than text, emphasis, code and links: the kind of each, in order. */
  readonly markup: readonly Markup[];
}

/** A piece of markup: its kind, and where it begins in the cell's text. */
export interface Markup {
  readonly kind: 'break' | 'html' | 'image' | 'struck';
  readonly index: number;
}

export interface CellReference {
  readonly text: string;
  /** Where the reference begins in the cell's text. */
  readonly index: number;
  readonly link: boolean;
}

/** The link definitions of a document: the Markdown and the URL of each identifier. */
export type Definitions = ReadonlyMap<string, { readonly markdown: string; readonly url: string }>;

const noDefinitions: Definitions = new Map();

/** Reads the inline Markdown of a cell. HTML, images and struck text stay as they are written: they cannot be part of a status or an id. */
export function readContent(text: string, definitions: Definitions = noDefinitions): Content {
  const spans = codeSpans(text);
  const read = spans === null ? readMarked(text, definitions) : readPlain(text, spans);
  return { ...read, text: read.text.trim() };
}

function readMarked(text: string, definitions: Definitions): Content {
  const phrasing = readPhrasing(text, definitionsFor(text, definitions));
  return {
    text: phrasing.map((node) => visibleText(node, text)).join(''),
    references: phrasing.flatMap((node) => markedReferences(node, definitions)),
    markup: phrasing.flatMap(markupOf),
  };
}

/** A cell refers to few definitions; parsing all of them again with each cell would take minutes. */
const definitionLimit = 20;

/** The Markdown of the definitions that a cell may refer to. */
function definitionsFor(text: string, definitions: Definitions): string {
  if (definitions.size === 0 || !text.includes('[')) return '';
  const found = new Set<string>();
  for (const [, label = ''] of text.matchAll(/\[([^[\]]{1,999})\]/g)) {
    const { markdown } = definitions.get(label.trim().replace(/\s+/g, ' ').toLowerCase()) ?? {};
    if (markdown !== undefined && markdown.length < 2048) found.add(markdown);
    if (found.size === definitionLimit) break;
  }
  return [...found].join('\n');
}

/** Text and code spans only, as nearly every cell is: a tenth of the time that a Markdown parser takes. */
function readPlain(text: string, spans: readonly RegExpExecArray[]): Content {
  let visible = '';
  let from = 0;
  const references: CellReference[] = [];
  for (const span of spans) {
    const code = (span[2] ?? '').replace(/^ (.*[^ ].*) $/, '$1');
    references.push({ text: code, index: span.index, link: false });
    visible += text.slice(from, span.index) + code;
    from = span.index + span[0].length;
  }
  return { text: visible + text.slice(from), references, markup: [] };
}

/** The code spans of a text that has no other markup; null where it has any. */
function codeSpans(text: string): readonly RegExpExecArray[] | null {
  return /[\\`*_[\]<&!~]/.test(text.replace(codeSpan, '')) ? null : [...text.matchAll(codeSpan)];
}

const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;

function visibleText(node: PhrasingContent, source: string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) return ' ';
  if ('children' in node) {
    const inside = node.children.map((child) => visibleText(child, source)).join('');
    return node.type === 'delete' ? `~~${inside}~~` : inside;
  }
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function markupOf(node: PhrasingContent): readonly Markup[] {
  const index = node.position?.start.offset ?? 0;
  if (node.type === 'html') return [{ kind: /^<br\s*\/?>$/i.test(node.value) ? 'break' : 'html', index }];
  if (node.type === 'image' || node.type === 'imageReference') return [{ kind: 'image', index }];
  const inside = 'children' in node ? node.children.flatMap(markupOf) : [];
  return node.type === 'delete' ? [{ kind: 'struck', index }, ...inside] : inside;
}

function markedReferences(node: PhrasingContent, definitions: Definitions): readonly CellReference[] {
  const index = node.position?.start.offset ?? 0;
  if (node.type === 'delete') return []; // struck text does not count
  if (node.type === 'inlineCode') return [{ text: node.value, index, link: false }];
  if (node.type === 'link') return [{ text: node.url, index, link: true }];
  if (node.type === 'linkReference') return [{ text: definitions.get(node.identifier)?.url ?? '', index, link: true }];
  return 'children' in node ? node.children.flatMap((child) => markedReferences(child, definitions)) : [];
}
