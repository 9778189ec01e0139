import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportSchema } from '../../src/judge/report/report.ts';
import { readInputs } from '../../src/run/action/inputs.ts';
import { outputsOf } from '../../src/run/action/outputs.ts';

import report from '../fixtures/report.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

describe('action.yml', () => {
  it('has a description that the Marketplace takes', () => {
    expect(action.description.length).toBeGreaterThan(20);
    expect(action.description.length).toBeLessThan(125);
  });

  it('has the inputs that are read, and no other', () => {
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return '';
    });
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('has the defaults that are taken where nothing is given', () => {
    const fromFile = readInputs((name) => (name === 'token' ? '' : (action.inputs[name]?.default ?? '')));
    expect(fromFile).toEqual(readInputs(() => ''));
    expect(action.inputs['token']?.default).toBe('${{ github.token }}');
  });

  it('has the outputs that are set', () => {
    const published = { checkRunUrl: '', commentUrl: '', notes: [], warnings: [] };
    const names = Object.keys(outputsOf(reportSchema.parse(report), published, ''));
    expect(names.sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
