import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleCatalogue, rules } from '../../src/judge/rules/catalogue.ts';
import { openSource } from '../../src/model/source.ts';
import { columnNames } from '../../src/read/documents/ledger/columns.ts';
import { keyNames } from '../../src/read/policy/keys/index.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';
import { commands } from '../../src/run/commands/index.ts';
import { packNames } from '../../src/show/pack/contents.ts';
import { predicateType } from '../../src/show/pack/statement.ts';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { documentation, fenced } from '../support/documentation.ts';
import { makeRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { readText, type Step } from '../support/workflows.ts';

const root = join(import.meta.dirname, '../..');

describe('CONTRIBUTING.md', () => {
  it('shows what `npm start` prints', async () => {
    const { stdout } = await runCli(root);
    const [, shown = ''] = /<!-- npm start -->\n([\s\S]*?)<!-- \/npm start -->/.exec(readText('CONTRIBUTING.md')) ?? [];
    expect(shown).toBe(`\`\`\`text\n${stdout}\`\`\`\n`);
  });
});

describe('the documentation', () => {
  it('has a policy that can be obeyed', () => {
    const [policy] = fenced(readText('docs/policy.md'), 'yaml');
    expect(readPolicy(openSource('gate-ledger.yml', policy ?? 'none: 1'), ruleCatalogue)).toMatchObject({
      problems: [],
      policy: { ledger: { path: 'docs/readiness/signal-ledger.md' } },
    });
  });

  it('has parts of policies that can be obeyed', () => {
    const parts = fenced(documentation(), 'yaml').filter((text) => !Array.isArray(parse(text)));
    expect(parts.length).toBeGreaterThan(3);
    const read = parts.map((text) => readPolicy(openSource('gate-ledger.yml', text), ruleCatalogue).problems);
    expect(read.flat()).toEqual([]);
  });

  it('names each command, and each key of the policy', () => {
    const names = [...commands.map(({ name }) => `gate-ledger ${name}`), ...keyNames.map((name) => `${name}:`)];
    const text = documentation();
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    const headings = readText('docs/policy.md')
      .split('\n')
      .filter((line) => line.startsWith('### '));
    expect(keyNames.filter((name) => !headings.join().includes(`\`${name}\``))).toEqual([]);
  });

  it('names each header that is known as a column', () => {
    const lines = readText('docs/ledger.md').split('\n');
    for (const [column, names] of Object.entries(columnNames))
      expect(lines.filter((line) => line.startsWith(`| ${column} | ${names.join(', ')} | `))).toHaveLength(1);
  });

  it('names the rules that the label accepts', () => {
    const accepted = rules.filter(({ acceptable }) => acceptable === true).map(({ id }) => `\`${id}\``);
    expect(readText('docs/waivers.md')).toContain(`\n${accepted.join(', ')}.\n`);
  });

  it('has commands that make and verify an evidence pack', () => {
    const commands = fenced(readText('docs/pack.md'), 'sh')[0] ?? 'false';
    const repository = makeRepository();
    putCase(repository, 'all-go-in-release');
    repository.commit();
    const inner = temporaryFolder();
    repository.git('clone', '--quiet', '.', join(inner, 'clone'));
    const script = `gate-ledger() { '${process.execPath}' '${join(root, 'dist/cli/index.js')}' "$@"; }\n${commands}`;
    const { status, stdout } = spawnSync('bash', ['-euc', script], { cwd: join(inner, 'clone'), encoding: 'utf8' });
    expect(stdout).toMatch(/`\.\.\/pack` was written: .*\n.*`\.\.\/pack` is sound: /);
    expect(status).toBe(0);
  });

  it('has steps that attest an evidence pack as `actions/attest` takes it', () => {
    const text = fenced(readText('docs/pack.md'), 'yaml').find((one) => one.includes('actions/attest')) ?? '';
    const { inputs } = parse(readText('action.yml')) as { readonly inputs: object };
    const steps = parse(text) as readonly Step[];
    const [ours, attest] = steps;
    expect(steps.map(({ uses }) => uses)).toEqual(['gate-ledger/gate-ledger@v1', 'actions/attest@v4']);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
    const folder = String(ours?.with?.['pack']);
    expect(attest?.with).toEqual({
      'subject-path': `${folder}/${packNames.manifest}`,
      'predicate-type': predicateType,
      'predicate-path': `${folder}/${packNames.report}`,
    });
    expect(existsSync(join(root, predicateType.replace(/^.*\/blob\/v1\//, '')))).toBe(true);
  });

  it('has example documents that are sound', async () => {
    const repository = makeRepository();
    repository.write('docs/signal-ledger.md', fenced(readText('docs/ledger.md'), 'markdown')[0] ?? '');
    repository.write('docs/gate-tracker.json', fenced(readText('docs/ledger.md'), 'json')[0] ?? '');
    repository.write('release.sh', 'code');
    repository.write('evidence/tag.log', 'ok');
    repository.write('evidence/keys/release.pub', 'key');
    repository.commit();
    const { status, stdout } = await runCli(repository.directory);
    expect(stdout).toMatch(/^The ledger is in order\. /);
    expect(stdout).not.toMatch(/ (?:error|warning|notice) [\w-]+: /);
    expect(status).toBe(0);
  });
});
