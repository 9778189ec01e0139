import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/run/action/inputs.ts';
import { workflowsFor } from '../../src/show/scaffold/workflows.ts';
import { checkRequestBody } from '../stand-in/contract.ts';
import { readText, workflowsIn } from '../support/workflows.ts';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name)
  .sort();
const rulesets = files.filter((name) => name.endsWith('.json'));

interface Ruleset {
  readonly target: string;
  readonly enforcement: string;
  readonly bypass_actors: readonly object[];
  readonly conditions: { readonly ref_name: { readonly include: readonly string[] } };
  readonly rules: readonly {
    readonly type: string;
    readonly parameters?: { readonly required_status_checks?: readonly { readonly context: string }[] };
  }[];
}

describe('the README', () => {
  it('links every file of examples/', () => {
    const readme = readText('README.md');
    for (const name of files) expect(readme).toContain(`(examples/${name})`);
  });
});

describe('the workflows that `init` writes', () => {
  it('are the recipes, for a branch of any name', () => {
    const examples = ['examples/pull-request.yml', 'examples/release-gates.yml'].map(readText);
    expect(workflowsFor('main').map(({ text }) => text)).toEqual(examples);
    for (const branch of ['trunk', 'release/1.x', "it's", '1.0', 'a#b']) {
      const [first] = workflowsFor(branch);
      expect(parse(first?.text ?? '')).toHaveProperty('on.pull_request.branches', [branch]);
    }
  });
});

describe('the rulesets', () => {
  it.for(rulesets)('%s is as GitHub takes it', (name) => {
    expect(problemsOf(rulesetOf(name))).toEqual([]);
  });

  it('are held to the description: a wrong rule, target or actor is found', () => {
    const ruleset = rulesetOf('ruleset-tags.json');
    expect(problemsOf({ ...ruleset, rules: [{ type: 'creations' }] })).not.toEqual([]);
    expect(problemsOf({ ...ruleset, target: 'tags' })).not.toEqual([]);
    expect(problemsOf({ ...ruleset, bypass_actors: [{ actor_type: 'App', actor_id: 1 }] })).not.toEqual([]);
  });

  it('require the job that both recipes for pull requests have, and not the check run', () => {
    const [job, ...others] = [...new Set(['pull-request', 'fork-safe'].flatMap(jobIds))];
    expect(others).toEqual([]);
    expect(job).not.toBe(readInputs(() => '').checkName);
    for (const name of ['ruleset-main.json', 'ruleset-main-queue.json'])
      expect(requiredBy(rulesetOf(name)), name).toEqual([job]);
  });

  it('let nobody past, but the app that makes tags', () => {
    const open = rulesets.filter((name) => rulesetOf(name).bypass_actors.length > 0);
    expect(open).toEqual(['ruleset-tags.json']);
    expect(rulesets.map((name) => rulesetOf(name).enforcement)).toEqual(rulesets.map(() => 'active'));
  });

  it('keep release tags from being made, moved and deleted', () => {
    const rulesOf = (name: string): readonly string[] => rulesetOf(name).rules.map(({ type }) => type);
    expect(rulesetOf('ruleset-tags.json').conditions.ref_name.include).toEqual(['refs/tags/v*']);
    expect(rulesOf('ruleset-tags.json')).toEqual(['creation', 'update', 'deletion']);
    expect(rulesOf('ruleset-release-tags.json')).toEqual(['update', 'deletion']);
  });
});

function rulesetOf(name: string): Ruleset {
  return JSON.parse(readText(`examples/${name}`)) as Ruleset;
}

function problemsOf(ruleset: unknown): readonly string[] {
  return checkRequestBody('POST', '/repos/octo/ledger/rulesets', ruleset);
}

function requiredBy({ rules }: Ruleset): readonly string[] {
  return rules.flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context }) => context));
}

function jobIds(recipe: string): readonly string[] {
  return workflowsIn('examples').flatMap(({ path, jobs }) =>
    path === `examples/${recipe}.yml` ? Object.keys(jobs) : [],
  );
}
