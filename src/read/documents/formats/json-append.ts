import { applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath } from 'jsonc-parser';

/** JSON with a value at the end of an array, written as the entry before it is; every other byte stays. Throws where there is no array. */
export function appended(text: string, path: JSONPath, value: unknown): string {
  const tree = parseTree(text);
  const array = tree === undefined ? undefined : findNodeAtLocation(tree, path);
  if (array?.type !== 'array') throw new Error(`there is no array at ${path.join('.')}`);
  const last = array.children?.at(-1);
  if (last === undefined) return applyEdits(text, modify(text, [...path, 0], value, { isArrayInsertion: true }));
  const end = last.offset + last.length;
  const space = /\s*$/.exec(text.slice(Math.max(0, last.offset - 1000), last.offset))?.[0] ?? '';
  // In a list on one line the first entry has no space before it.
  const lead = space === '' && array.children?.length === 1 ? ' ' : space;
  return `${text.slice(0, end)},${lead}${written(value, text.slice(last.offset, end), lead)}${text.slice(end)}`;
}

/** A value in the form of another one: on one line, with or without spaces in its braces, or on several. */
function written(value: unknown, model: string, lead: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const eol = model.includes('\r\n') ? '\r\n' : '\n';
  if (model.includes('\n')) {
    const margin = /[^\n]*$/.exec(lead)?.[0] ?? '';
    const inner = /^\{\s*?\n([ \t]*)/.exec(model)?.[1] ?? `${margin}  `;
    const lines = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${JSON.stringify(one)}`);
    return `{${eol}${lines.join(`,${eol}`)}${eol}${margin}}`;
  }
  const [pad, gap] = [/^\{\s/.test(model) ? ' ' : '', /":\s/.test(model) ? ' ' : ''];
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${gap}${JSON.stringify(one)}`);
  return `{${pad}${entries.join(gap === '' ? ',' : ', ')}${pad}}`;
}
