import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { payload, runCli, runStep } from '../support/bundle.ts';
import { countingGit } from '../support/counting-git.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { ledger, tracker, withRevisions } from '../support/revisions.ts';

/** A repository with so many GO signals, each of two files of evidence and a code path. */
function withSignals(signals: number): TestRepository {
  const repository = makeRepository();
  const ids = Array.from({ length: signals }, (_, index) => `S-${String(index)}`);
  const rows = ids.map(
    (id, index) =>
      `| ${id} | GO | \`src/${String(index % 50)}.c\` | \`evidence/${id}.log:1\`, \`evidence/${id}.txt\` |`,
  );
  repository.write(
    'signal-ledger.md',
    ['| ID | Status | Code Path | Evidence |', '|---|---|---|---|', ...rows, ''].join('\n'),
  );
  repository.write('gate-tracker.json', JSON.stringify({ gates: [{ id: 1, status: 'GO', required_signal_ids: ids }] }));
  for (const id of ids) for (const end of ['log', 'txt']) repository.write(`evidence/${id}.${end}`, 'ok\n');
  for (let index = 0; index < 50; index += 1) repository.write(`src/${String(index)}.c`, 'code\n');
  repository.commit();
  return repository;
}

/** Runs the command line, and counts how often it starts git. */
async function countProcesses(
  repository: TestRepository,
  ...args: readonly string[]
): Promise<{ status: number | null; processes: number }> {
  const { result, processes } = await countingGit(async () => await runCli(repository.directory, ...args));
  return { status: result.status, processes };
}

describe('the number of git processes', () => {
  const small = withSignals(20);
  const large = withSignals(600);

  it.for([['--head', 'HEAD'], [], ['pack', '--out', 'pack']])('does not grow with the ledger (%j)', async (args) => {
    const few = await countProcesses(small, ...args);
    const many = await countProcesses(large, ...args);
    expect(few.status).toBe(0);
    expect(many).toEqual(few);
    expect(few.processes).toBeLessThanOrEqual(args[0] === 'pack' ? 20 : 16);
  });

  it('does not grow with the history', async () => {
    const revisions = (number: number): TestRepository =>
      withRevisions(
        Array.from({ length: number }, (_, index) => ({
          'signal-ledger.md': ledger({ A: index % 2 === 0 ? 'GO' : 'NO-GO' }),
          'gate-tracker.json': tracker(index % 3 === 0 ? 'GO' : 'NO-GO', ['A']),
        })),
      );
    const few = await countProcesses(revisions(3), 'history');
    const many = await countProcesses(revisions(300), 'history');
    expect(few.status).toBe(0);
    expect(many).toEqual(few);
    expect(few.processes).toBeLessThanOrEqual(10);
  });
});

describe('a repository that another user owns', () => {
  it.runIf(process.getuid?.() === 0)(
    'is judged in a workflow, as in a container job, and not from a terminal',
    async () => {
      const repository = withSignals(1);
      const sha = repository.head();
      for (const path of ['', '.git', ...readdirSync(repository.directory)])
        chownSync(join(repository.directory, path), 1234, 1234);
      const step = await runStep({
        workspace: repository.directory,
        event: 'push',
        payload: payload('push', { before: '0'.repeat(40) }),
        sha,
        ref: 'refs/heads/main',
      });
      expect(step.status).toBe(0);
      const { status, stderr } = await runCli(repository.directory);
      expect(status).toBe(2);
      expect(stderr).toContain('dubious ownership');
    },
  );
});
