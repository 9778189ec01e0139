import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { payload, runStep, type StepResult } from '../support/bundle.ts';
import { ledger, tracker, withRevisions, type Files } from '../support/revisions.ts';
import { temporaryFolder } from '../support/temporary.ts';

const path = 'signal-ledger.md';
const trackerPath = 'gate-tracker.json';
const steps: readonly Files[] = [
  { [path]: ledger({ A: 'NO-GO', B: 'PARTIAL' }), [trackerPath]: tracker('NO-GO', ['A', 'B']) },
  { [path]: ledger({ A: 'BLOCKED-EXTERNAL', B: 'PARTIAL' }) },
  { [path]: ledger({ A: 'BLOCKED-EXTERNAL', B: 'NO-GO' }) },
];

async function push(workspace: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', workspace, ...args], { encoding: 'utf8' }).trim();
  const sha = git('rev-parse', 'HEAD');
  const event = payload('push', { before: '0'.repeat(40), after: sha });
  return await runStep({ workspace, event: 'push', payload: event, sha, ref: 'refs/heads/main', inputs });
}

/** The part of a summary that is about the history. */
function overTime({ summary }: StepResult): string | undefined {
  return summary.split('\n#### Readiness over time\n\n')[1]?.trimEnd();
}

describe('the job summary', () => {
  it('has a chart of the history', async () => {
    const { directory } = withRevisions(steps);
    const result = await push(directory);
    expect(result).toMatchObject({ status: 0, outputs: { decision: 'pass' } });
    expect(overTime(result)).toContain(
      `x-axis ["2026-01-01", "2026-01-01 (2)", "2026-01-01 (3)"]\n  y-axis "signals" 0 --> 2\n  line "GO" [0, 0, 0]\n  line "open" [2, 1, 1]\n  line "blocked" [0, 1, 1]\n`,
    );
    expect((await push(directory)).summary).toBe(result.summary);
  });

  it('has as many points as fit, and says that there were more', async () => {
    const { directory } = withRevisions(
      Array.from({ length: 40 }, (_, index) => ({ ...steps[index % 2], [trackerPath]: tracker('NO-GO', ['A', 'B']) })),
    );
    const text = overTime(await push(directory)) ?? '';
    expect(/line "GO" \[(.*)\]/.exec(text)?.[1]?.split(', ')).toHaveLength(30);
    expect(text).toMatch(/Older commits are left out\.$/);
  });

  it('says how a shallow clone gets one', async () => {
    const clone = join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '2', `file://${withRevisions(steps).directory}`, clone]);
    const result = await push(clone);
    expect(result.status).toBe(0);
    expect(overTime(result)).toMatch(/^The clone is shallow .*`fetch-depth: 0`.* is not drawn\.$/);
  });

  it('says that a partial clone would fetch each ledger by itself', async () => {
    const { directory, git } = withRevisions(steps);
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${directory}`, clone]);
    const linked = join(temporaryFolder(), 'linked');
    execFileSync('git', ['-C', clone, 'worktree', 'add', '--quiet', '--detach', linked]);
    for (const folder of [clone, linked])
      expect(overTime(await push(folder))).toMatch(/^The clone is partial .* is not drawn\.$/);
  });

  it('says why the history cannot be read, and the decision stands', async () => {
    const { directory, git } = withRevisions(steps);
    const whole = await push(directory);
    const oldest = git('rev-list', '--max-parents=0', 'HEAD');
    rmSync(join(directory, '.git/objects', oldest.slice(0, 2), oldest.slice(2)));
    const result = await push(directory);
    expect(overTime(result)).toMatch(/^The history could not be read, so readiness over time is not drawn: git rev/);
    expect(result.status).toBe(0);
    expect(result.report).toEqual(whole.report);
    expect(result.log).not.toContain('::error');
  });

  it('has none where there is no ledger', async () => {
    const { directory } = withRevisions([{ 'README.md': 'x' }]);
    expect(overTime(await push(directory, { 'if-missing': 'ignore' }))).toBeUndefined();
  });

  it('of a pull request reads by the words of the policy that judges it', async () => {
    const words = 'statuses: { NO-GO: [Pending] }\n';
    const { directory, git } = withRevisions([
      { '.github/gate-ledger.yml': words, [path]: ledger({ A: 'Pending' }), [trackerPath]: tracker('NO-GO', ['A']) },
      { [path]: ledger({ A: 'PARTIAL' }) },
      { '.github/gate-ledger.yml': '{}\n' },
    ]);
    const [base, head] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    const merge = git(...identity, 'commit-tree', '-p', base, '-p', head, '-m', 'merge', 'HEAD^{tree}');
    git('checkout', '--quiet', '--detach', merge);
    const result = await runStep({
      workspace: directory,
      event: 'pull_request',
      payload: payload(
        'pull_request',
        { number: 1, pull_request: { number: 1, head: { sha: head }, base: { sha: base } } },
        'opened',
      ),
      sha: merge,
      ref: 'refs/pull/1/merge',
    });
    expect(result.report?.findings.map(({ rule }) => rule)).toContain('policy-changed');
    expect(overTime(result)).toContain('line "open" [1, 1]');
  });
});
