import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/model/reference.ts';

const place = { path: 'docs/readiness/signal-ledger.md', line: 1, column: 1 };

describe('a reference', () => {
  it.for([
    ['a/b.txt', ['a/b.txt'], null],
    ['./a//b/', ['a/b'], null],
    ['a/b.rs:824', ['a/b.rs'], 824],
    ['a/b.rs:8-24', ['a/b.rs'], 8],
    ['a/b.rs:8:24', ['a/b.rs'], 8],
    ['a/b.rs#L8-L24', ['a/b.rs'], 8],
    ['a/c#/b.txt', ['a/c#/b.txt'], null],
    ['a/../b.txt', ['b.txt'], null],
    ['-rf', ['-rf'], null],
  ] as const)('%s is a path', ([text, paths, line]) => {
    expect(targetOf({ text, place, link: false })).toEqual({ kind: 'path', paths, line });
  });

  it.for([
    ['../../a/b.txt', ['a/b.txt'], null],
    ['log.txt', ['docs/readiness/log.txt', 'log.txt'], null],
    ['/a/b.txt', ['a/b.txt'], null],
    ['a%20b.txt?plain=1#L3', ['docs/readiness/a b.txt', 'a b.txt'], 3],
    ['a.md#section', ['docs/readiness/a.md', 'a.md'], null],
    ['100%.txt', ['docs/readiness/100%.txt', '100%.txt'], null],
  ] as const)('%s in a link is a path from the document or the root', ([text, paths, line]) => {
    expect(targetOf({ text, place, link: true })).toEqual({ kind: 'path', paths, line });
  });

  it.for([
    '/etc/passwd',
    '../x',
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
