import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentedTables, generated } from '../../scripts/generate.ts';
import { runCli } from '../support/bundle.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('what is generated', () => {
  it.for(Object.entries(generated()))('%s is current; else run `npm run generate`', ([path, content]) => {
    expect(read(path)).toBe(content);
  });

  it.for(Object.keys(documentedTables()))('has the table %s in one page of the documentation', (name) => {
    const pages = Object.entries(generated()).filter(([, content]) => content.includes(`<!-- ${name} -->`));
    expect(pages.map(([path]) => path)).toHaveLength(1);
    expect(pages[0]?.[1]).toContain(`<!-- /${name} -->`);
  });

  it.for(Object.entries(documentedTables()))('has as many cells in each row of %s as in its header', ([, lines]) => {
    const widths = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).length);
    expect(widths.length).toBeGreaterThan(10);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('the JSON Schemas', () => {
  const valid = (name: string, value: unknown): boolean =>
    new Ajv2020({ strict: false }).compile(JSON.parse(read(`schema/${name}.json`)) as object)(value);

  it('take what is right, and refuse what is not', () => {
    expect(valid('policy', parse(read('.github/gate-ledger.yml')))).toBe(true);
    expect(valid('policy', { rule: {} })).toBe(false);
    expect(valid('tracker', JSON.parse(read('docs/readiness/gate-tracker.json')))).toBe(true);
    expect(valid('tracker', { gates: [{ id: 1.5 }] })).toBe(false);
    expect(valid('report', JSON.parse(read('__tests__/fixtures/report.json')))).toBe(true);
    expect(valid('report', { schemaVersion: 2 })).toBe(false);
  });

  it('take the history that the terminal prints', async () => {
    const { stdout } = await runCli(root, 'history', '--format', 'json');
    expect(valid('history', JSON.parse(stdout))).toBe(true);
    expect(valid('history', { ...(JSON.parse(stdout) as object), more: 1 })).toBe(false);
  });
});
