import { describe, expect, it } from 'vitest';
import { locate, readJson, repeatedKeys, valueOf } from '../../src/read/documents/tracker/json.ts';
import { fc } from './fast-check.ts';

describe('readJson', () => {
  it('reads every value as JSON.parse does, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (text, space) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, space);
        const reading = readJson(laidOut);
        expect(reading.kind === 'json' && valueOf(reading.json)).toEqual(JSON.parse(laidOut));
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u00',
      'true',
      'nul',
      '-',
      '0',
      '01',
      '1.',
      '1e5',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      "'",
      '/',
      '\u0001',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(readJson(text).kind === 'json', text).toBe(parses(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.for([
    ['{"a": 1,}', 8, 'a key in double quotes'],
    ['{"a"', 4, '`:`'],
    ['{"a": [1 2]}', 9, '`,` or `]`'],
    ['{"a": "x', 8, 'the closing `"` of a string'],
    ['[tru]', 1, 'a value'],
    ['{} x', 3, 'the end of the document'],
    ['["\\q"]', 2, 'an escape that JSON knows'],
    ['', 0, 'a value'],
  ] as const)('says where %j stops being JSON', ([text, offset, expected]) => {
    expect(readJson(text)).toEqual({ kind: 'error', offset, expected });
  });

  it('does not run out of stack', () => {
    expect(readJson('['.repeat(1_000_000))).toMatchObject({ kind: 'error', expected: 'at most 100 levels of nesting' });
  });

  it('keeps `__proto__` a key like any other', () => {
    const reading = readJson('{"__proto__": {"gates": 1}}');
    expect(reading.kind === 'json' && Object.keys(valueOf(reading.json) as object)).toEqual(['__proto__']);
  });

  it('finds every repeated key and every place', () => {
    const text = '{"a": 1, "b": [{"c": 2, "c": 3}], "a": 4}';
    const reading = readJson(text);
    if (reading.kind !== 'json') throw new Error('not read');
    expect(repeatedKeys(reading.json).map(({ key, start }) => [key, start])).toEqual([
      ['c', 24],
      ['a', 34],
    ]);
    expect(text.slice(locate(reading.json, ['b', 0, 'c']).start)).toMatch(/^3/);
    expect(text.slice(locate(reading.json, ['b', 7, 'c']).start)).toMatch(/^\[/);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
