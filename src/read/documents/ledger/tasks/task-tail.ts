import type { PhrasingContent } from 'mdast';
import { handle, isPathLike } from './task-text.ts';
import { citedWords } from '../words.ts';

/** A path or an address that a task cites without markup, and its place in the text. */
export interface BareReference {
  readonly text: string;
  readonly index: number;
}

const address = /https?:\/\/[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/g;

/** What the text of a task cites in plain words: addresses, and paths in parentheses, as in "Load test done (docs/load.md)". */
export function bareReferences(text: string): readonly BareReference[] {
  const addresses = [...text.matchAll(address)].map((match) => ({ text: match[0], index: match.index }));
  const paths = [...text.matchAll(/\(([^()]+)\)/g)].flatMap(({ index: start, 1: inner = '' }) =>
    areAllPaths(inner) ? citedWords(inner).map((word) => ({ text: word.text, index: start + 1 + word.index })) : [],
  );
  return [...addresses, ...paths].toSorted((one, other) => one.index - other.index);
}

/** In a sentence "CI/CD" and "Node.js" are words: a path has a slash and an extension. */
function areAllPaths(text: string): boolean {
  const words = citedWords(text);
  const pieces = text.split(/[\s,;]+/).filter((piece) => piece !== '');
  return (
    words.length > 0 &&
    words.length === pieces.length &&
    words.every(({ text: word }) => /^(?!.*:\/\/).*\/.*[^.]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word))
  );
}

/** The words of a task without references and owners at its end: adding some must not make it another task. */
export function withoutTail(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const kept = [...nodes];
  let isCut = false;
  let isBracketed = false;
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (isCited(last, isBracketed) && kept.length > 1) {
      kept.pop();
      isCut = true;
      continue;
    }
    if (last.type !== 'text') break;
    const value = shortened(last.value, isCut);
    isBracketed = last.value.includes(')');
    kept.pop();
    if (value !== '' || kept.length === 0) return [...kept, { ...last, value }];
  }
  return kept;
}

/** A code span that is not a path is a word of the task, except in brackets at its end. */
function isCited(node: PhrasingContent, isBracketed: boolean): boolean {
  if (node.type === 'inlineCode') return isPathLike(node.value) || (isBracketed && !/\s/.test(node.value));
  return node.type === 'link' || node.type === 'linkReference';
}

/** The words of a task without the references in brackets at its end, which `set` writes. Two tasks may differ only in the text before these. */
export function withoutGroup(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !/^\)\s*$/.test(last.value)) return nodes;
  const from = nodes.findLastIndex(
    (node, index) => index < nodes.length - 1 && node.type === 'text' && !/^,\s*$/.test(node.value),
  );
  const first = nodes[from];
  return first?.type === 'text' && first.value.endsWith('(')
    ? [...nodes.slice(0, from), { ...first, value: first.value.replace(/\s*\($/, '') }]
    : nodes;
}

/** A GitHub name, with the sign before it. */
const named = new RegExp(String.raw`\s*[–—-]?\s*${handle.source}`, handle.flags);

/** A text without the references, names, empty brackets and signs at its end; `isCut` is whether references were removed there. */
function shortened(text: string, isCut: boolean): string {
  const trimmed = text.replace(/[\s,;:–—+-]+$/, '');
  const value = trimmed.replace(named, '').replace(/[\s,;:–—+-]+$/, '');
  const next = withoutLast(value, isCut || value !== trimmed);
  return next === value ? value : shortened(next, true);
}

function withoutLast(text: string, isCut: boolean): string {
  const [group = '', inner = ''] = /[([]([^()[\]]*)[)\]]$/.exec(text) ?? [];
  if (group !== '') {
    const rest = inner.replace(address, '').replace(/[\s,;]/g, '');
    return rest === '' || areAllPaths(inner) ? text.slice(0, -group.length) : text;
  }
  const bare = [...text.matchAll(address)].at(-1);
  if (bare !== undefined && /^[.!?]*$/.test(text.slice(bare.index + bare[0].length))) return text.slice(0, bare.index);
  if (!isCut) return text.replace(/^[)\]]$/, '');
  // A bracket around a reference with markup, and the word before it.
  return text
    .replace(/(?:(?<=\s)(?:see|by)|(?<=[([,;:–—-]\s*)(?:evidence|proof|see|owner|by))$/i, '')
    .replace(/[([]$|^[)\]]$/, '');
}
