import type { PhrasingContent } from 'mdast';

/** Markup that a task must not have. */
export type Unclear = 'struck text' | 'an image' | 'HTML' | 'another box' | 'a link definition';

/** A user or a team of GitHub, in a text. */
export const handle = /(?<![\p{L}\p{N}@/.])@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9._-]+)?/gu;

/** A number such as `G1-001` before a colon or a dash. */
const numbered = /^([\p{L}][\p{L}\p{N}]*(?:[-_.][\p{L}\p{N}]+)*[-_.]?\d+[a-z]?)(?:\s*:\s*|\s+[-–—]\s+)/u;

/** The id at the beginning of a task, and the text after it; null where the whole text is the id. */
export function idOf(nodes: readonly PhrasingContent[]): {
  readonly id: string | null;
  readonly rest: readonly PhrasingContent[];
} {
  const [first, second] = nodes;
  if (first === undefined) return { id: null, rest: nodes };
  const follows = second?.type === 'text' ? second.value : '';
  if (first.type === 'strong') {
    const text = visible([first]).trim();
    const isName = !/\s/.test(text) || text.endsWith(':') || /^\s*[:–—([-]/.test(follows) || nodes.length === 1;
    if (isName && text !== '') return { id: text.replace(/\s*[:–—-]$/, ''), rest: trimmedStart(nodes.slice(1)) };
  }
  if (first.type === 'inlineCode' && !/[\s/\\]|\.[A-Za-z]\w{0,5}$/.test(first.value))
    return { id: first.value, rest: trimmedStart(nodes.slice(1)) };
  const [all, id] = numbered.exec(first.type === 'text' ? first.value : '') ?? [];
  if (all !== undefined && id !== undefined && first.type === 'text')
    return { id, rest: [{ ...first, value: first.value.slice(all.length) }, ...nodes.slice(1)] };
  return { id: null, rest: nodes };
}

function trimmedStart(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = nodes;
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(/^\s*[:–—-]?\s*/, '') }, ...others] : nodes;
}

/** Whether a code span is a path by its form; `main`, `HSTS` and `npm test` are words of the task. */
export function isPathLike(text: string): boolean {
  const word = text.trim();
  return (
    /^(?![@/])[^\s=]+$/.test(word) &&
    (/[^.\d]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word) || /[/*]|::/.test(word))
  );
}

/** The words of some inline content. */
export function visible(nodes: readonly PhrasingContent[]): string {
  const text = (node: PhrasingContent): string => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'break') return ' ';
    return 'children' in node ? node.children.map(text).join('') : '';
  };
  return nodes.map(text).join('').replace(/\s+/g, ' ').trim();
}

/** The first markup other than text, emphasis, code and links; null where there is none. */
export function unclearOf(nodes: readonly PhrasingContent[]): Unclear | null {
  for (const node of nodes) {
    if (node.type === 'delete') return 'struck text';
    if (node.type === 'html') return 'HTML';
    if (node.type === 'image' || node.type === 'imageReference') return 'an image';
    const inside = 'children' in node ? unclearOf(node.children) : null;
    if (inside !== null) return inside;
  }
  return null;
}
