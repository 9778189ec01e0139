import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

/** Where a value, or the key of one, begins in a YAML text, as a UTF-16 offset. */
export type Locate = (path: readonly PropertyKey[], of: 'key' | 'value') => number;

/** Either the plain value and its places, or the first place at which the text is not the YAML that is read. */
export type YamlReading =
  | { readonly kind: 'yaml'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'error'; readonly offset: number; readonly message: string };

/** Parses one YAML 1.2 document without custom tags; an empty one is `{}`. Never throws. */
export function readYaml(text: string): YamlReading {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', logLevel: 'silent' });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong !== undefined) return { kind: 'error', offset: wrong.pos[0], message: wrong.message };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { kind: 'yaml', value: value ?? {}, locate: locateIn(document) };
  } catch (error) {
    // An alias that is used too often, or before it is there.
    return { kind: 'error', offset: 0, message: error instanceof Error ? error.message : String(error) };
  }
}

function locateIn(document: Document): Locate {
  return (path, of) => {
    let node: unknown = document.contents;
    let offset = 0;
    path.forEach((step, index) => {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
        : null;
      const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
      const key = index === path.length - 1 && of === 'key' ? pair?.key : null;
      offset = startOfNode(key) ?? startOfNode(next) ?? startOfNode(pair?.key) ?? offset;
      node = next;
    });
    return offset;
  };
}

function startOfNode(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
