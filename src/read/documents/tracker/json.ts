/** A JSON value with the UTF-16 offset at which it, and each of its keys, begins. */
export type Json =
  | { readonly kind: 'object'; readonly start: number; readonly members: readonly Member[] }
  | { readonly kind: 'array'; readonly start: number; readonly items: readonly Json[] }
  | { readonly kind: 'scalar'; readonly start: number; readonly value: string | number | boolean | null };

export interface Member {
  readonly key: string;
  readonly start: number;
  readonly value: Json;
}

/** Either the value, or the first place where the text is not JSON, with what was found and what was expected. */
export type JsonReading =
  | { readonly kind: 'json'; readonly json: Json }
  | { readonly kind: 'error'; readonly offset: number; readonly expected: string };

/** How deep arrays and objects may nest: the documents need five levels, and a recursive reader must not run out of stack. */
const depthLimit = 100;

/** Parses JSON (RFC 8259) and keeps every position and every key, a repeated one too; never throws. */
export function readJson(text: string): JsonReading {
  const reader: Reader = { text, at: 0 };
  try {
    const json = readValue(reader, 0);
    skipSpace(reader);
    return reader.at < text.length
      ? { kind: 'error', offset: reader.at, expected: 'the end of the document' }
      : { kind: 'json', json };
  } catch (error) {
    if (error instanceof SyntaxStop) return { kind: 'error', offset: error.offset, expected: error.expected };
    throw error;
  }
}

/** The plain value. */
export function valueOf(json: Json): unknown {
  if (json.kind === 'scalar') return json.value;
  if (json.kind === 'array') return json.items.map(valueOf);
  return Object.fromEntries(json.members.map(({ key, value }) => [key, valueOf(value)]));
}

/** The value at a path of keys and indexes, or the nearest existing one above it. Of repeated keys the last one counts, as in `valueOf`. */
export function locate(json: Json, path: readonly PropertyKey[]): Json {
  let here = json;
  for (const step of path) {
    const next =
      here.kind === 'array' ? here.items[Number(step)] : here.kind === 'object' ? memberOf(here, step) : undefined;
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

const indexes = new WeakMap<object, ReadonlyMap<string, Json>>();

function memberOf(object: Extract<Json, { kind: 'object' }>, key: PropertyKey): Json | undefined {
  const index = indexes.get(object) ?? new Map(object.members.map((member) => [member.key, member.value]));
  indexes.set(object, index);
  return index.get(String(key));
}

/** Every key that its object already has, in the document's order. */
export function repeatedKeys(json: Json): readonly Member[] {
  if (json.kind === 'scalar') return [];
  if (json.kind === 'array') return json.items.flatMap(repeatedKeys);
  const seen = new Set<string>();
  return json.members.flatMap((member) => {
    const again = seen.has(member.key);
    seen.add(member.key);
    return [...(again ? [member] : []), ...repeatedKeys(member.value)];
  });
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Leaves the recursive reader at the first error; never leaves this file. */
class SyntaxStop extends Error {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
  }
}

function readValue(reader: Reader, depth: number): Json {
  skipSpace(reader);
  const start = reader.at;
  if (depth > depthLimit) throw new SyntaxStop(start, `at most ${String(depthLimit)} levels of nesting`);
  const first = reader.text[start];
  if (first === '{') return { kind: 'object', start, members: readList(reader, '}', () => readMember(reader, depth)) };
  if (first === '[') return { kind: 'array', start, items: readList(reader, ']', () => readValue(reader, depth + 1)) };
  return { kind: 'scalar', start, value: first === '"' ? readString(reader) : readWord(reader) };
}

function readList<T>(reader: Reader, close: string, readItem: () => T): readonly T[] {
  const items: T[] = [];
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] === close) {
    reader.at += 1;
    return items;
  }
  for (;;) {
    items.push(readItem());
    skipSpace(reader);
    const end = reader.text[reader.at];
    if (end !== ',' && end !== close) throw new SyntaxStop(reader.at, `\`,\` or \`${close}\``);
    reader.at += 1;
    if (end === close) return items;
  }
}

function readMember(reader: Reader, depth: number): Member {
  skipSpace(reader);
  const start = reader.at;
  if (reader.text[start] !== '"') throw new SyntaxStop(start, 'a key in double quotes');
  const key = readString(reader);
  skipSpace(reader);
  if (reader.text[reader.at] !== ':') throw new SyntaxStop(reader.at, '`:`');
  reader.at += 1;
  return { key, start, value: readValue(reader, depth + 1) };
}

function readString(reader: Reader): string {
  const start = reader.at;
  reader.at += 1;
  for (;;) {
    const character = reader.text[reader.at];
    if (character === undefined) throw new SyntaxStop(reader.at, 'the closing `"` of a string');
    if (character < ' ') throw new SyntaxStop(reader.at, 'an escape such as `\\n` for a control character in a string');
    reader.at += character === '\\' ? readEscape(reader) : 1;
    if (character === '"') return JSON.parse(reader.text.slice(start, reader.at)) as string; // a string, as was checked above
  }
}

function readEscape(reader: Reader): number {
  const length = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(reader.text.slice(reader.at, reader.at + 6))?.[0].length;
  if (length === undefined) throw new SyntaxStop(reader.at, 'an escape that JSON knows');
  return length;
}

function readWord(reader: Reader): number | boolean | null {
  word.lastIndex = reader.at;
  const found = word.exec(reader.text)?.[0];
  if (found === undefined) throw new SyntaxStop(reader.at, 'a value');
  reader.at += found.length;
  return JSON.parse(found) as number | boolean | null; // one of these by the pattern
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

function skipSpace(reader: Reader): void {
  space.lastIndex = reader.at;
  reader.at += space.exec(reader.text)?.[0].length ?? 0;
}

const space = /[ \t\r\n]*/y;
