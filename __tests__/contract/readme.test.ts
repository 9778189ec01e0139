import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import { openSource } from '../../src/model/source.ts';
import { keyNames } from '../../src/read/policy/keys/index.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';
import { commands } from '../../src/run/commands/index.ts';
import { packNames } from '../../src/show/pack/contents.ts';
import { predicateType } from '../../src/show/pack/statement.ts';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { readText, type Step } from '../support/workflows.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows what `npm start` prints', async () => {
    const { stdout } = await runCli(root);
    expect(section('npm start')).toBe(`\`\`\`text\n${stdout}\`\`\`\n`);
  });

  it('has a policy that can be obeyed', () => {
    const [policy] = blocks('yaml').filter((text) => text.includes('status-notes'));
    expect(readPolicy(openSource('gate-ledger.yml', policy ?? 'none: 1'), ruleCatalogue)).toMatchObject({
      problems: [],
      policy: { ledger: { path: 'docs/readiness/signal-ledger.md' } },
    });
  });

  it('names each command, and each key of the policy', () => {
    const names = [...commands.map(({ name }) => `gate-ledger ${name}`), ...keyNames.map((name) => `${name}:`)];
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('has commands that make and verify an evidence pack', () => {
    const commands = blocks('sh').find((text) => text.includes('gate-ledger pack')) ?? 'false';
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
    const text = blocks('yaml').find((one) => one.includes('actions/attest')) ?? '';
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
    repository.write('docs/signal-ledger.md', blocks('markdown')[0] ?? '');
    repository.write('docs/gate-tracker.json', blocks('json')[0] ?? '');
    repository.write('release.sh', 'code');
    repository.write('evidence/tag.log', 'ok');
    repository.write('evidence/keys/release.pub', 'key');
    repository.commit();
    const { status, stdout } = await runCli(repository.directory);
    expect(stdout).not.toContain('Findings');
    expect(status).toBe(0);
  });
});

function section(name: string): string {
  return new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme)?.[1] ?? '';
}

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}
