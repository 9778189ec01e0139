import { describe, expect, it } from 'vitest';
import { pathsOf, targetOf, type Part } from '../../src/model/reference.ts';

const place = { path: 'docs/readiness/signal-ledger.md', line: 1, column: 1 };

function lines(first: number, last = first): Part {
  return { kind: 'lines', first, last };
}

function words(...names: readonly string[]): Part {
  return { kind: 'words', words: names };
}

function heading(anchor: string): Part {
  return { kind: 'heading', anchor };
}

function candidates(text: string, link: boolean) {
  const target = targetOf({ text, place, link });
  return target.kind === 'path' ? target.candidates : target;
}

describe('a reference', () => {
  it.for([
    ['a/b.txt', [['a/b.txt', null]]],
    ['./a//b/', [['a/b', null]]],
    ['a/b.rs:824', [['a/b.rs', lines(824)]]],
    ['a/b.rs:8-24', [['a/b.rs', lines(8, 24)]]],
    ['a/b.rs:8:24', [['a/b.rs', lines(8)]]],
    ['a/b.rs#L8-L24', [['a/b.rs', lines(8, 24)]]],
    ['a/b.rs#L8C2-L24C1', [['a/b.rs', lines(8, 24)]]],
    ['t/test_a.py::test_b', [['t/test_a.py', words('test_b')]]],
    ['test_a.py::TestA::test_b[x-1]', [['test_a.py', words('TestA', 'test_b')]]],
    ['t/a.test.ts::logs in, then out', [['t/a.test.ts', words('logs in, then out')]]],
    [
      'docs/run.md#rollback',
      [
        ['docs/run.md#rollback', null],
        ['docs/run.md', heading('rollback')],
      ],
    ],
    ['a/c#/b.txt', [['a/c#/b.txt', null]]],
    ['a/../b.txt', [['b.txt', null]]],
    ['-rf', [['-rf', null]]],
  ] as const)('%s is a path', ([text, expected]) => {
    expect(candidates(text, false)).toEqual(expected.map(([path, part]) => ({ path, part })));
  });

  it.for([
    ['../../a/b.txt', [['a/b.txt', null]]],
    [
      'log.txt',
      [
        ['docs/readiness/log.txt', null],
        ['log.txt', null],
      ],
    ],
    ['/a/b.txt', [['a/b.txt', null]]],
    [
      'a%20b.txt?plain=1#L3',
      [
        ['docs/readiness/a b.txt', lines(3)],
        ['a b.txt', lines(3)],
      ],
    ],
    [
      'a.md#section',
      [
        ['docs/readiness/a.md', heading('section')],
        ['a.md', heading('section')],
      ],
    ],
    [
      '100%.txt',
      [
        ['docs/readiness/100%.txt', null],
        ['100%.txt', null],
      ],
    ],
  ] as const)('%s in a link is a path from the document or the root', ([text, expected]) => {
    expect(candidates(text, true)).toEqual(expected.map(([path, part]) => ({ path, part })));
  });

  it.for(['t/*_test.py', 'src/**', './a/?.log'])('%s is a pattern, whose paths its tree knows', (text) => {
    expect(targetOf({ text, place, link: false })).toEqual({ kind: 'glob', pattern: text.replace('./', '') });
    expect(pathsOf({ text, place, link: false })).toEqual([]);
  });

  it.for([
    '/etc/passwd',
    '../x',
    '../*.log',
    '/health/*',
    'a/../../x',
    '.',
    './',
    '..',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'C:\\x',
    'a\nb',
    'a\0b',
    '',
  ])('%j is unsafe', (text) => {
    expect(targetOf({ text, place, link: false }).kind).toBe('unsafe');
  });

  it.for(['../../../x', '%2e%2e/%2e%2e/%2e%2e/x', '..%2f..%2f..%2fx', '#here'])('%j in a link is unsafe', (text) => {
    expect(targetOf({ text, place, link: true }).kind).toBe('unsafe');
  });

  it.for(['https://example.com/x', 'HTTP://example.com'])('%s is an address', (text) => {
    expect(targetOf({ text, place, link: false })).toEqual({ kind: 'url' });
  });
});
