import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';

/* What the configuration forbids is found in a small project of its own; CI runs the same configuration over `src/`. */

/** As an address, for the file is JavaScript without types. */
const path = new URL('../../.dependency-cruiser.js', import.meta.url).href;

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'gate-ledger-floors-'));
  put('tsconfig.json', '{}');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

async function broken(): Promise<readonly string[]> {
  const { default: configuration } = (await import(path)) as { default: IConfiguration };
  const { options, ...ruleSet } = configuration;
  const { output } = await cruise(['src'], { ...options, baseDir: project, validate: true, ruleSet });
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))];
}

test.each([
  ['a value', "import { b } from '../judge/b.ts'; export const a = b;"],
  ['a type', "import type { B } from '../judge/b.ts'; export type A = B;"],
  ['what is loaded later', "export const a = () => import('../judge/b.ts');"],
])('a file may not import %s from a floor above', async (_, text) => {
  put('src/read/a.ts', text);
  put('src/judge/b.ts', 'export const b = 1; export type B = string;');
  expect(await broken()).toEqual(['read-imports-upwards']);
});

test('a file may import from every floor below', async () => {
  put('src/run/a.ts', "import { b } from '../model/b.ts'; import { c } from '../show/c.ts'; export const a = b + c;");
  put('src/model/b.ts', 'export const b = 1;');
  put('src/show/c.ts', 'export const c = 1;');
  expect(await broken()).toEqual([]);
});

test.each([
  ['values', "import { b } from './b.ts'; export const a = () => b;"],
  ['types', "import type { B } from './b.ts'; export type A = B;"],
  ['what is loaded later', "export const a = () => import('./b.ts');"],
])('two files may not need each other for %s', async (_, text) => {
  put('src/read/a.ts', text);
  put('src/read/b.ts', "import type * as a from './a.ts'; export const b = 1; export type B = typeof a;");
  expect(await broken()).toEqual(['no-circle-of-files']);
});

test('two folders may not need each other', async () => {
  put('src/read/one/a.ts', "import { b } from '../two/b.ts'; export const a = b;");
  put('src/read/two/b.ts', 'export const b = 1;');
  put('src/read/two/c.ts', "import { d } from '../one/d.ts'; export const c = d;");
  put('src/read/one/d.ts', 'export const d = 1;');
  expect(await broken()).toEqual(['no-circle-of-folders']);
});

test('a file of src stands on a floor', async () => {
  put('src/a.ts', "import { b } from './model/b.ts'; export const a = b;");
  put('src/model/b.ts', 'export const b = 1;');
  expect(await broken()).toEqual(['no-other-floor']);
});
