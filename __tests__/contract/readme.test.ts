import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/documents/source.ts';
import { readPolicy } from '../../src/read-policy.ts';
import { runCli } from '../support/bundle.ts';
import { makeRepository } from '../support/repository.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows what `npm start` prints', async () => {
    const { stdout } = await runCli(root);
    expect(section('npm start')).toBe(`\`\`\`text\n${stdout}\`\`\`\n`);
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
