import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPull, pushToPull, reviewPull, startProject, type Project } from '../support/project.ts';
import { runStep } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');

let cli: string;
let project: Project;

/* What npm would install, and the bundle of the action: nothing here runs from the sources. */
beforeAll(() => {
  const folder = temporaryFolder();
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'ignore' });
  const [tarball = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  cli = join(folder, 'package/dist/cli/index.js');
});

beforeEach(async () => {
  project = await startProject();
});

afterEach(async () => {
  const { violations } = project.github;
  await project.github.close();
  expect(violations).toEqual([]);
});

function gateLedger(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: project.repository.directory,
    encoding: 'utf8',
  });
  expect([args, status, stderr]).toEqual([args, 0, expect.not.stringContaining('gate-ledger:')]);
  return stdout;
}

const table = `# Go/No-Go for 2.0

| Gate | Status | Evidence | Owner | Blocking? |
|---|---|---|---|---|
| Unit tests | ✅ GO | [report](reports/unit.txt) | Ann | Yes |
| Load test | ❌ NO-GO | not run yet | Ben | Yes |
`;

describe('the first five minutes', () => {
  it.for([
    ['an empty repository', {}, 'TEST-1', '3 gates'],
    [
      'one with a go/no-go table of its own',
      { 'docs/go-no-go.md': table, 'docs/reports/unit.txt': '42 passed\n' },
      'Load test',
      '1 gate',
    ],
  ] as const)(
    'of %s end in a sound pull request, a blocked tag, and then one that passes',
    async ([, files, id, gates]) => {
      const { repository, github } = project;
      const begin = (): string => {
        repository.write('README.md', '# Apollo\n');
        for (const [path, text] of Object.entries(files)) repository.write(path, text);
        return repository.commit('begin');
      };
      const change = (): string => {
        gateLedger('init');
        return repository.commit('Begin a signal ledger');
      };
      const pull = await openPull(project, change, begin);
      const first = await reviewPull(project, pull, { bundle: true });
      expect([first.status, first.log]).toEqual([0, expect.not.stringMatching(/^::(?:error|warning)/m)]);
      expect(first.outputs).toMatchObject({ verdict: 'NO-GO', decision: 'pass', reason: 'sound' });
      expect(first.log).toMatch(new RegExp(`^This change can merge\\. Release: 0 of ${gates} GO$`, 'm'));

      // The tag of what was merged is held up.
      const tag = (sha: string) =>
        runStep({
          workspace: repository.directory,
          event: 'push',
          payload: {},
          sha,
          ref: 'refs/tags/v1.0.0',
          inputs: { token: '' },
          bundle: true,
        });
      const held = await tag(pull.merge);
      expect(held.outputs).toMatchObject({ decision: 'block', reason: 'gates-open' });
      expect(held.log).toMatch(new RegExp(`^::error::NO-GO: v1\\.0\\.0 is held by ${gates}\\.$`, 'm'));

      // One promotion is one command, and passes review.
      const promoted = await pushToPull(project, pull, () => {
        repository.write('evidence/proof.log', 'p99 is 80 ms\n');
        gateLedger('set', id, 'GO', '--evidence', 'evidence/proof.log');
        return repository.commit('Promote');
      });
      const second = await reviewPull(project, promoted, { bundle: true });
      expect([second.outputs['decision'], second.log]).toEqual([
        'pass',
        expect.not.stringMatching(/^::(?:error|warning)/m),
      ]);

      // With everything done the tag passes.
      const done = await pushToPull(project, promoted, () => {
        for (const open of ['TEST-1', 'SEC-1', 'OPS-1'])
          if (id === 'TEST-1') gateLedger('set', open, 'GO', '--evidence', 'evidence/proof.log');
        repository.write('CHANGES.md', 'done\n');
        return repository.commit('Finish');
      });
      expect((await tag(done.merge)).outputs).toMatchObject({
        verdict: 'GO',
        decision: 'pass',
        reason: 'all-gates-go',
      });
      expect(github.violations).toEqual([]);
    },
  );
});
