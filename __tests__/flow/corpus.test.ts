import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { startGitHub } from '../stand-in/github.ts';
import { checkRuns, comments, openPullRequest, setRef, uploadCommits } from '../stand-in/seed.ts';
import { payload, runCli, runStep } from '../support/bundle.ts';
import { temporaryFolder } from '../support/temporary.ts';

/* A real project's documents, which stand beside this repository where it is developed and are no part of it. */
const corpus = join(import.meta.dirname, '../../../shared/corpus');
if (!existsSync(corpus)) console.warn('!!! ../shared/corpus is not there: the real documents are NOT judged. !!!');

describe.runIf(existsSync(corpus))('a real ledger', () => {
  const report = async (revisions: readonly number[], ...args: readonly string[]): Promise<Report> => {
    const directory = join(temporaryFolder(), 'repository');
    execFileSync('python3', [join(corpus, 'make-repo'), directory, ...revisions.map(String)]);
    return JSON.parse((await runCli(directory, '--format', 'json', '--head', 'HEAD', ...args)).stdout) as Report;
  };

  it('at its first revision is sound, with one gate of seven closed', async () => {
    const { verdict, decision, totals, gates } = await report([1]);
    expect({ verdict, decision }).toEqual({ verdict: 'NO-GO', decision: 'pass' });
    expect(totals).toEqual({
      signals: 37,
      byStatus: { GO: 6, PARTIAL: 2, 'NO-GO': 18, 'BLOCKED-EXTERNAL': 11, 'N/A': 0 },
      byProof: { word: 0, file: 6, report: 0, run: 0, attested: 0 },
      gates: 7,
      gatesGo: 1,
      errors: 0,
      warnings: 1,
      notices: 0,
    });
    expect(gates.filter(({ effective }) => effective === 'GO').map(({ id }) => id)).toEqual(['0']);
  });

  it('at its first revision blocks a release by six open gates', async () => {
    const { decision, reason, findings } = await report([1], '--tag', 'v1.0.0');
    expect({ decision, reason }).toEqual({ decision: 'block', reason: 'gates-open' });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(
      Array(6).fill('gate-open'),
    );
  });

  it('from the first to the second revision adds one signal and moves two', async () => {
    const { changes } = await report([1, 2], '--base', 'HEAD~1', '--mode', 'review');
    expect(changes?.signals.map(({ id, kind, from, to }) => [id, kind, from, to])).toEqual([
      ['G0-002', 'edited', 'GO', 'GO'],
      ['G2-001', 'moved', 'NO-GO', 'PARTIAL'],
      ['G2-004', 'promoted', 'NO-GO', 'GO'],
      ['G3-007', 'added', null, 'GO'],
    ]);
  });

  it('is worked on from revision to revision, and blocked only where a change asks for less', async () => {
    const errorsOf = async (...revisions: readonly number[]): Promise<readonly string[]> => {
      const { findings } = await report(revisions, '--base', 'HEAD~1', '--mode', 'review');
      return findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, signal }) => `${rule} ${signal ?? ''}`);
    };
    expect(await errorsOf(1, 2)).toEqual([]);
    // A required command was dropped, and a criterion rewritten by the change that promoted the signal.
    expect(await errorsOf(2, 3)).toEqual(['tracker-loosened ', 'criterion-changed-on-promotion G3-005']);
  });

  it('at its third revision has gate 2 closed', async () => {
    const { decision, gates } = await report([3]);
    expect(decision).toBe('pass');
    expect(gates.find(({ id }) => id === '2')).toMatchObject({ declared: 'GO', effective: 'GO', go: 7, total: 7 });
  });

  it('at its fourth revision, with its ragged row corrected, is read by a policy of a few lines', async () => {
    const directory = join(temporaryFolder(), 'repository');
    execFileSync('python3', [join(corpus, 'make-repo'), directory, '4']);
    const ledger = join(directory, 'docs/audits/2026-02-12-prod-readiness/signal-ledger.md');
    const corrected = readFileSync(ledger, 'utf8').replace('delta|iceberg|parquet', 'delta\\|iceberg\\|parquet');
    writeFileSync(ledger, corrected.replace('| Pending |', '| Passed (2026-02-19) |'));
    writeFileSync(join(directory, 'policy.yml'), 'statuses: { GO: [Passed], NO-GO: [Pending] }\nstatus-notes: true\n');
    const { stdout } = await runCli(directory, '--format', 'json', '--policy', 'policy.yml');
    const { totals, verdict, findings } = JSON.parse(stdout) as Report;
    expect(verdict).toBe('NO-GO');
    expect(totals).toMatchObject({ signals: 8, byStatus: { GO: 1, 'NO-GO': 7 }, gates: 1, gatesGo: 0 });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'evidence-missing',
    ]);
  });

  it('from the second to the fourth revision is invalid, with the ragged row named', async () => {
    const { verdict, decision, findings } = await report([2, 4], '--base', 'HEAD~1', '--mode', 'review');
    expect({ verdict, decision }).toEqual({ verdict: 'INVALID', decision: 'block' });
    expect(findings.find(({ rule }) => rule === 'row-cells')).toMatchObject({
      line: 11,
      signal: 'delta-format-canonicalization',
    });
  });
});

describe.runIf(existsSync(corpus))('a real pull request', () => {
  const review = async (revisions: readonly number[]) => {
    const directory = join(temporaryFolder(), 'repository');
    execFileSync('python3', [join(corpus, 'make-repo'), directory, ...revisions.map(String)]);
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
        encoding: 'utf8',
      }).trim();
    const [base, head] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
    const merge = git('commit-tree', '-p', base, '-p', head, '-m', 'merge', 'HEAD^{tree}');
    git('checkout', '--quiet', '--detach', merge);
    const github = await startGitHub();
    try {
      await uploadCommits(github, directory, [base, head]);
      await setRef(github, 'refs/heads/main', base);
      await setRef(github, 'refs/heads/work', head);
      const number = await openPullRequest(github, { head: 'work', base: 'main' });
      const result = await runStep({
        workspace: directory,
        event: 'pull_request',
        payload: payload(
          'pull_request',
          { number, pull_request: { number, head: { sha: head }, base: { sha: base } } },
          'opened',
        ),
        sha: merge,
        ref: `refs/pull/${String(number)}/merge`,
        inputs: { token: github.token },
        apiUrl: github.url,
      });
      expect(github.violations).toEqual([]);
      return {
        result,
        comment: (await comments(github, number))[0]?.body ?? '',
        run: (await checkRuns(github, head))[0],
      };
    } finally {
      await github.close();
    }
  };

  it('from the first to the second revision shows each change in comment and check run', async () => {
    const { result, comment, run } = await review([1, 2]);
    expect(result.status).toBe(0);
    expect(result.report?.totals.errors).toBe(0);
    for (const text of [comment, run?.summary ?? '']) {
      expect(text).toMatch(/^### ✅ \*\*This change can merge\.\*\* Release: 1 of 7 gates GO$/m);
      expect(text).toMatch(/^- `G2-001` .*: NO-GO → \*\*PARTIAL\*\*$/m);
      expect(text).toMatch(/^- `G2-004` .*: NO-GO → \*\*GO\*\*$/m);
      expect(text).toMatch(/^- `G3-007` .*: added, GO$/m);
      expect(text).toMatch(/^- `G0-002` .*: still GO$/m);
    }
  });

  it('from the second to the fourth revision is blocked', async () => {
    const { result, comment, run } = await review([2, 4]);
    expect(result).toMatchObject({ status: 1, outputs: { verdict: 'INVALID', decision: 'block' } });
    expect(comment).toContain('signal-ledger.md:11');
    expect(run).toMatchObject({ conclusion: 'failure' });
  });
});
