import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import type { TextEdit } from './format.ts';

/** A JSON document that is edited in place: every character outside of an edit stays, and new text has the style of the old text. */
export interface JsonDocument {
  readonly text: string;
  readonly root: Node;
}

/** Opens a document that has been read as JSON. Throws where it is not JSON. */
export function openJson(text: string): JsonDocument {
  const root = parseTree(text);
  if (root === undefined) throw new Error('not JSON');
  return { text, root };
}

/** Replaces a value. Throws where there is none. */
export function valueEdit({ root }: JsonDocument, path: JSONPath, value: string): TextEdit {
  const node = findNodeAtLocation(root, path);
  if (node === undefined) throw new Error(`no value at ${path.join('.')}`);
  return { start: node.offset, end: endOf(node), text: JSON.stringify(value) };
}

/** Sets a member of an object: replaces its value, or adds it behind the others. Throws where there is no such object. */
export function memberEdit(document: JsonDocument, path: JSONPath, key: string, value: string): TextEdit {
  const { root } = document;
  if (findNodeAtLocation(root, [...path, key]) !== undefined) return valueEdit(document, [...path, key], value);
  const object = findNodeAtLocation(root, path);
  const [first, last] = [object?.children?.[0], object?.children?.at(-1)];
  if (object === undefined || last === undefined) throw new Error(`no object with members at ${path.join('.')}`);
  const written = `${partOf(document, object)}${JSON.stringify(key)}${colonOf(document, first)}${JSON.stringify(value)}`;
  return { start: endOf(last), end: endOf(last), text: written };
}

/** Adds items to the end of a list, and makes the list where it does not exist. Throws where the object that it belongs to does not exist. */
export function appendEdit(document: JsonDocument, path: JSONPath, items: readonly unknown[]): TextEdit {
  const { text, root } = document;
  const list = findNodeAtLocation(root, path);
  const present = list?.children ?? [];
  const last = present.at(-1);
  if (list === undefined) {
    const object = findNodeAtLocation(root, path.slice(0, -1));
    const member = object?.children?.at(-1);
    if (object === undefined || member === undefined) throw new Error(`no object at ${path.slice(0, -1).join('.')}`);
    const [before] = object.children ?? [];
    const written = `${partOf(document, object)}${JSON.stringify(path.at(-1))}${colonOf(document, before)}`;
    return { start: endOf(member), end: endOf(member), text: `${written}${inOneLine(items)}` };
  }
  if (last === undefined) {
    const margin = /^[ \t]*/.exec(lineOf(text, list.offset))?.[0] ?? '';
    return { start: list.offset, end: endOf(list), text: listOf(document, items, margin) };
  }
  const written = items.map((item) => `${partOf(document, list)}${itemLike(document, last, item)}`);
  return { start: endOf(last), end: endOf(last), text: written.join('') };
}

/** The text between two members of an object, or two items of a list: the same as between the first two, else as before the only one. */
function partOf(document: JsonDocument, { type, offset, children = [] }: Node): string {
  const { text } = document;
  const [first, second] = children;
  if (first !== undefined && second !== undefined) return text.slice(endOf(first), second.offset);
  const lead = text.slice(offset + 1, first?.offset);
  if (/[\r\n]/.test(lead)) return `,${lead}`;
  return type === 'object' && !/\s/.test(colonOf(document, first)) ? ',' : ', ';
}

/** An item in the style of the one before it: an object gets the same white space. */
function itemLike(document: JsonDocument, last: Node, item: unknown): string {
  const members = last.children ?? [];
  const [first] = members;
  if (first === undefined || last.type !== 'object' || typeof item !== 'object' || item === null)
    return inOneLine(item);
  const { text } = document;
  const [open, close] = [
    text.slice(last.offset, first.offset),
    text.slice(endOf(members.at(-1) ?? first), endOf(last)),
  ];
  const written = Object.entries(item).map(
    ([key, value]) => `${JSON.stringify(key)}${colonOf(document, first)}${JSON.stringify(value)}`,
  );
  return `${open}${written.join(partOf(document, last))}${close}`;
}

/** The text between a key and its value. */
function colonOf({ text }: JsonDocument, member: Node | undefined): string {
  const [key, value] = member?.children ?? [];
  return key === undefined || value === undefined ? ': ' : text.slice(endOf(key), value.offset);
}

/** A list that was empty, over several lines where the document has several lines. */
function listOf({ text }: JsonDocument, items: readonly unknown[], margin: string): string {
  const eol = /\r\n|\n|\r/.exec(text.trim())?.[0];
  if (eol === undefined) return inOneLine(items);
  const indent = /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  ';
  return JSON.stringify(items, null, indent)
    .split('\n')
    .map((line, index) => (index === 0 ? line : `${margin}${line}`))
    .join(eol);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const written = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
  return `{ ${written.join(', ')} }`;
}

function lineOf(text: string, offset: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
