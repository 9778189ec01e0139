import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openSource } from '../../src/documents/source.ts';
import { readPolicy } from '../../src/read-policy.ts';
import { runCli } from '../support/bundle.ts';
import { makeRepository } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;

describe('the README', () => {
  it('shows what `npm start` prints', async () => {
    const { stdout } = await runCli(root);
    expect(section('npm start')).toBe(`\`\`\`text\n${stdout}\`\`\`\n`);
  });

  it('has workflows that are YAML, use known inputs and ask for few permissions', () => {
    const workflows = blocks('yaml')
      .filter((text) => text.includes('jobs:'))
      .map(
        (text) =>
          parse(text) as {
            readonly permissions: unknown;
            readonly jobs: Record<
              string,
              { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }
            >;
          },
      );
    expect(workflows).toHaveLength(2);
    for (const { permissions, jobs } of workflows) {
      expect(permissions).toMatchObject({ contents: 'read' });
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      const ours = steps.filter(({ uses }) => uses?.startsWith('gate-ledger/'));
      expect(ours).toHaveLength(1);
      for (const step of ours)
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  it('has a policy that can be obeyed', () => {
    const [policy] = blocks('yaml').filter((text) => text.includes('status-notes'));
    expect(readPolicy(openSource('gate-ledger.yml', policy ?? 'none: 1'))).toMatchObject({
      problems: [],
      policy: { ledger: 'docs/readiness/signal-ledger.md' },
    });
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
