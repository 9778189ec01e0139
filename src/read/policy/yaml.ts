import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml';
import { remembering } from '../../model/once.ts';

/** Where a value, or the key of one, begins in a YAML text, as a UTF-16 offset. */
export type Locate = (path: readonly PropertyKey[], of: 'key' | 'value') => number;

/** Either the plain value and its places, or the first place where the text is not valid here. */
export type YamlReading =
  | { readonly kind: 'yaml'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'error'; readonly offset: number; readonly message: string };

/** Parses one YAML 1.2 document without custom tags; an empty one is `{}`. Never throws. */
export function readYaml(text: string): YamlReading {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', logLevel: 'error' });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined)
    return commentInside(text) ?? { kind: 'error', offset: wrong.pos[0], message: messageOf(wrong) };
  const odd = oddity(document);
  if (odd !== null) return odd;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { kind: 'yaml', value: value ?? {}, locate: locateIn(document) };
  } catch (error) {
    // An alias that is used too often, or before its anchor.
    return { kind: 'error', offset: 0, message: error instanceof Error ? error.message : String(error) };
  }
}

/** In characters: a longer line is not a list that somebody wrote by hand. */
const lineLimit = 200;

/** A `#` that is meant as a value, where YAML begins a comment and leaves a list or a map open. */
function commentInside(text: string): Extract<YamlReading, { readonly kind: 'error' }> | null {
  let offset = 0;
  for (const line of text.split('\n')) {
    const [all] = /^[^#]*[[{][^#'"]*[\s:,]#(?=\s*[,\]}])/.exec(line.slice(0, lineLimit)) ?? [];
    if (all !== undefined) {
      const message = 'a `#` begins a comment here. Write it in quotes, as `"#"`';
      return { kind: 'error', offset: offset + all.length - 1, message };
    }
    offset += line.length + 1;
  }
  return null;
}

/** The problem of YAML features that no policy needs: a reader may understand them differently from a parser. */
function oddity(document: Document): Extract<YamlReading, { readonly kind: 'error' }> | null {
  const found: { readonly offset: number; readonly message: string }[] = [];
  const refuse = (node: { readonly range?: readonly number[] | null }, message: string): symbol => {
    found.push({ offset: node.range?.[0] ?? 0, message });
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => refuse(node, 'an alias is not read. Write the value out'),
    Value: (_, node) => {
      if (node.anchor !== undefined) return refuse(node, 'an anchor is not read. Write the value out');
      return node.tag?.startsWith('tag:yaml.org,2002:') === false
        ? refuse(node, 'a tag is not read. Delete it')
        : undefined;
    },
  });
  const [first] = found;
  return first === undefined ? null : { kind: 'error', ...first };
}

function messageOf({ code, message }: { readonly code: string; readonly message: string }): string {
  return code === 'MULTIPLE_DOCS' ? 'a second document begins here, expected one. Delete the line `---`' : message;
}

function locateIn(document: Document): Locate {
  // Indexed, because a policy may have many keys, each with a problem.
  const pairsOf = remembering(pairsByKey);
  return (path, of) => {
    let node: unknown = document.contents;
    let offset = 0;
    path.forEach((step, index) => {
      const pair = isMap(node) ? pairsOf(node).get(String(step)) : null;
      const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
      const key = index === path.length - 1 && of === 'key' ? pair?.key : null;
      offset = startOfNode(key) ?? startOfNode(next) ?? startOfNode(pair?.key) ?? offset;
      node = next;
    });
    return offset;
  };
}

function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  return new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
}

function startOfNode(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
