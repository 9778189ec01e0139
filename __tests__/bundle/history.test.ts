import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historySchema, type LedgerHistory } from '../../src/show/history/ledger-history.ts';
import { runCli } from '../support/bundle.ts';
import type { TestRepository } from '../support/repository.ts';
import { ledger, tracker, withRevisions, type Files } from '../support/revisions.ts';
import { temporaryFolder } from '../support/temporary.ts';

const path = 'signal-ledger.md';
const trackerPath = 'gate-tracker.json';

async function history({ directory }: TestRepository, ...args: readonly string[]): Promise<LedgerHistory> {
  const { status, stdout, stderr } = await runCli(directory, 'history', '--format', 'json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return historySchema.parse(JSON.parse(stdout));
}

/** Each revision in a line, newest first: GO of all, gates closed of all, moves. */
function lines({ revisions }: LedgerHistory): readonly string[] {
  return revisions.map(({ signals, gates, changes, problems }) => {
    const counts = signals === null ? 'invalid' : `${String(signals.byStatus.GO)}/${String(signals.total)}`;
    const closed = gates === null ? '-' : `${String(gates.closed)}/${String(gates.total)}`;
    const moves = changes?.signals.map(({ id, kind }) => `${id} ${kind}`) ?? ['no base'];
    return [counts, closed, ...problems.map(({ rule }) => rule), ...moves].join(', ');
  });
}

const steps: readonly Files[] = [
  { [path]: ledger({ A: 'NO-GO', B: 'GO' }), [trackerPath]: tracker('NO-GO', ['A', 'B']) },
  { 'other.txt': 'x' },
  { [path]: ledger({ A: 'BLOCKED-EXTERNAL', B: 'GO', C: 'PARTIAL' }) },
  { [path]: ledger({ A: 'GO', B: 'GO' }) },
  { [trackerPath]: tracker('GO', ['A', 'B']) },
];

describe('the history', () => {
  it('has every commit that changed ledger or tracker, newest first, with what it moved', async () => {
    const repository = withRevisions(steps);
    const read = await history(repository);
    expect(lines(read)).toEqual([
      '2/2, 1/1',
      '2/2, 0/1, A promoted, C removed',
      '1/3, 0/1, A moved, C added',
      '1/2, 0/1, no base',
    ]);
    expect(read).toMatchObject({ head: repository.head(), shallow: false, truncated: false });
    const commits = repository.git('rev-list', 'HEAD').split('\n');
    expect(read.revisions.map(({ sha }) => commits.indexOf(sha))).toEqual([0, 1, 2, 4]);
    expect(read.revisions[0]?.changes).toEqual({
      since: commits[1],
      signals: [],
      gates: [{ id: '1', kind: 'changed', from: 'NO-GO', to: 'GO' }],
      closed: ['1'],
      reopened: [],
    });
  });

  it('counts a gate as closed where it is declared GO or undeclared, and every row that it requires is GO', async () => {
    const gates = [
      { id: 1, status: 'GO', required_signal_ids: ['A'] },
      { id: 2, required_signal_ids: ['A'] },
      { id: 3, status: 'PARTIAL', required_signal_ids: ['A'] },
      { id: 4, status: 'GO', required_signal_ids: ['A', 'B'] },
      { id: 5, required_signal_ids: ['unknown'] },
    ];
    const repository = withRevisions([
      { [path]: ledger({ A: 'GO', B: 'NO-GO' }), [trackerPath]: JSON.stringify({ gates }) },
    ]);
    expect((await history(repository)).revisions[0]?.gates).toEqual({ total: 5, closed: 2 });
  });

  it('is a table in text, which says what it does not check', async () => {
    const repository = withRevisions(steps);
    const { status, stdout } = await runCli(repository.directory, 'history');
    expect(status).toBe(0);
    const shown = stdout.replace(/\b[0-9a-f]{12}\b/g, 'SHA');
    expect(shown).toBe(`signal-ledger.md and gate-tracker.json, newest first, along first parents

  commit        date        GO  PARTIAL  NO-GO  BLOCKED-EXTERNAL  signals  gates closed
  SHA  2026-01-01   2        0      0                 0        2  1 of 1
      gate 1 changed: NO-GO -> GO
  SHA  2026-01-01   2        0      0                 0        2  0 of 1
      A promoted: BLOCKED-EXTERNAL -> GO
      C removed: PARTIAL -> -
  SHA  2026-01-01   1        1      0                 1        3  0 of 1
      A moved: NO-GO -> BLOCKED-EXTERNAL
      C added: - -> PARTIAL
  SHA  2026-01-01   1        0      1                 0        2  0 of 1

As declared: a gate is closed by its declaration and the rows of its signals. Evidence is not checked for past commits.
`);
  });

  it('is the same from any folder, and up to any commit', async () => {
    const repository = withRevisions(steps);
    mkdirSync(join(repository.directory, 'deep'));
    const whole = await runCli(repository.directory, 'history');
    expect(await runCli(join(repository.directory, 'deep'), 'history')).toEqual(whole);
    expect(lines(await history(repository, '--head', 'HEAD~3'))).toEqual(['1/2, 0/1, no base']);
  });

  it('has the day in UTC, and none where git has no day', async () => {
    const repository = withRevisions(steps.slice(0, 1));
    const amend = (date: string): void => {
      const env = {
        ...process.env,
        GIT_COMMITTER_DATE: date,
        GIT_COMMITTER_NAME: 't',
        GIT_COMMITTER_EMAIL: 't@example.invalid',
      };
      execFileSync('git', ['-C', repository.directory, 'commit', '--quiet', '--amend', '--message', 'x'], { env });
    };
    amend('2026-03-01T01:00:00+0300');
    expect((await history(repository)).revisions[0]?.date).toBe('2026-02-28');
    for (const seconds of ['@300000000000', '@9999999999999']) {
      amend(`${seconds} +0000`);
      expect((await history(repository)).revisions[0]?.date).toBeNull();
    }
    expect((await runCli(repository.directory, 'history')).stdout).toMatch(/^ {2}[0-9a-f]{12} {2}unknown /m);
  });

  it('follows first parents: a merge is one step, and what it did not take is none', async () => {
    const repository = withRevisions(steps.slice(0, 1));
    const commit = (signals: Readonly<Record<string, string>>): void => {
      repository.write(path, ledger(signals));
      repository.commit();
    };
    repository.git('checkout', '--quiet', '-b', 'taken');
    commit({ A: 'PARTIAL', B: 'GO' });
    commit({ A: 'GO', B: 'GO' });
    repository.git('checkout', '--quiet', '-b', 'refused', 'main');
    commit({ A: 'GO', B: 'NO-GO' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'taken');
    repository.git('merge', '--quiet', '--no-edit', '--strategy', 'ours', 'refused');
    const read = await history(repository);
    expect(lines(read)).toEqual(['2/2, 0/1, A promoted', '1/2, 0/1, no base']);
    expect(read.revisions[0]?.sha).toBe(repository.git('rev-parse', 'HEAD~1'));
  });

  it('reads by the words and columns of the policy', async () => {
    const repository = withRevisions([
      {
        [path]: '| Key | State |\n|---|---|\n| A | Passed |\n',
        [trackerPath]: tracker('GO', ['A']),
      },
      { '.github/gate-ledger.yml': 'columns: { id: Key, status: State }\nstatuses: { GO: [Passed] }\n' },
    ]);
    expect(lines(await history(repository))).toEqual(['1/1, 1/1, no base']);
  });
});

describe('a revision that cannot be trusted', () => {
  const good = { [path]: ledger({ A: 'NO-GO' }), [trackerPath]: tracker('NO-GO', ['A']) };

  it.for([
    ['no ledger', { [path]: null }, 'invalid, -, ledger-missing, no base'],
    ['neither document', { [path]: null, [trackerPath]: null }, 'invalid, -, ledger-missing, tracker-missing, no base'],
    ['a folder for a ledger', { [path]: null, [`${path}/x`]: '' }, 'invalid, -, ledger-missing, no base'],
    ['no table', { [path]: 'GO\n' }, 'invalid, -, ledger-table, no base'],
    ['a ragged row', { [path]: ledger({ A: 'GO |' }) }, 'invalid, -, row-cells, no base'],
    ['an unknown status', { [path]: ledger({ A: 'GO', B: 'Go' }) }, 'invalid, -, status-unknown, no base'],
    ['no tracker', { [path]: ledger({ A: 'GO' }), [trackerPath]: null }, '1/1, -, tracker-missing, A promoted'],
    ['a broken tracker', { [path]: ledger({ A: 'GO' }), [trackerPath]: '{' }, '1/1, -, tracker-syntax, A promoted'],
    ['no gates', { [path]: ledger({ A: 'GO' }), [trackerPath]: '{"gates": []}' }, '1/1, -, gate-none, A promoted'],
  ] as const)('with %s is named by its rule, and no gate of it is closed', async ([, broken, line]) => {
    const repository = withRevisions([good, broken]);
    repository.git('checkout', '--quiet', '-b', 'broken');
    const read = await history(repository, '--ledger', path, '--tracker', trackerPath);
    expect(lines(read)).toEqual([line, '0/1, 0/1, no base']);
    expect(read.revisions[0]?.gates).toBeNull();
  });

  it('is shown as such in text', async () => {
    const { stdout } = await runCli(withRevisions([good, { [path]: ledger({ A: 'GO |' }) }]).directory, 'history');
    expect(stdout).toMatch(/^ {2}[0-9a-f]{12} {2}2026-01-01 {3}- .* INVALID: row-cells \(ledger:3\)$/m);
  });

  it('does not hide what moved since the last one that can: a ledger is deleted and brought back', async () => {
    const read = await history(withRevisions([good, { [path]: null }, { [path]: ledger({ A: 'GO' }) }]));
    expect(lines(read)).toEqual(['1/1, 0/1, A promoted', 'invalid, -, ledger-missing, no base', '0/1, 0/1, no base']);
    expect(read.revisions[0]?.changes?.since).toBe(read.revisions[2]?.sha);
  });

  it('shows no gate as removed or added where only the tracker cannot be read', async () => {
    const read = await history(withRevisions([good, { [trackerPath]: '{' }, { [trackerPath]: good[trackerPath] }]));
    expect(read.revisions.map(({ changes }) => changes?.gates)).toEqual([[], [], undefined]);
  });
});

describe('a shallow clone', () => {
  it('shows what is there, and says that the history is cut off', async () => {
    const { directory } = withRevisions(steps);
    const clone = { directory: join(temporaryFolder(), 'clone') } as TestRepository;
    execFileSync('git', ['clone', '--quiet', '--depth', '2', `file://${directory}`, clone.directory]);
    const read = await history(clone);
    expect(read.shallow).toBe(true);
    expect(lines(read)).toEqual(['2/2, 1/1', '2/2, 0/1, no base']);
    const { status, stdout } = await runCli(clone.directory, 'history');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The clone is shallow: older history is cut off/m);
  });
});

describe('hostile text', () => {
  it('reaches no terminal', async () => {
    const gates = [{ id: '1\u001b[31m::error::x\u009b', status: 'GO', required_signal_ids: ['A'] }];
    const repository = withRevisions([
      { [path]: ledger({ A: 'GO' }), [trackerPath]: tracker('GO', ['A']) },
      { [path]: ledger({ A: 'GO', '`<b>`::error::': 'GO' }), [trackerPath]: JSON.stringify({ gates }) },
    ]);
    const { status, stdout } = await runCli(repository.directory, 'history');
    expect(status).toBe(0);
    expect(stdout).toContain('gate 1[U+001B][31m::error::x[U+009B] added: - -> GO');
    // eslint-disable-next-line no-control-regex -- that is the question
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('of a path is a path and no pattern', async () => {
    const repository = withRevisions([
      { '*.md': ledger({ A: 'GO' }), [trackerPath]: tracker('GO', ['A']) },
      { 'other.md': 'x' },
    ]);
    expect(lines(await history(repository, '--ledger', '*.md'))).toEqual(['1/1, 1/1, no base']);
  });
});

describe('a path that git cannot be asked for in one line', () => {
  it('is named, and nothing is read', async () => {
    const repository = withRevisions([{ 'other.md': 'x' }]);
    repository.write('a\nHEAD:other.md/signal-ledger.md', ledger({ A: 'GO' }));
    repository.commit();
    const { status, stdout, stderr } = await runCli(repository.directory, 'history');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('`a[U+000A]HEAD:other.md/signal-ledger.md` has a control character in its name');
  });
});

describe('a long history', () => {
  it('ends at its newest 500 revisions, says so, and shows what the oldest of them moved', async () => {
    const repository = withRevisions(
      Array.from({ length: 520 }, (_, index) => ({
        [path]: ledger({ A: index % 2 === 0 ? 'GO' : 'NO-GO' }),
        [trackerPath]: tracker('NO-GO', ['A']),
      })),
    );
    const read = await history(repository);
    expect(read).toMatchObject({ truncated: true });
    expect(read.revisions).toHaveLength(500);
    expect(lines(read).at(-1)).toBe('1/1, 0/1, A promoted');
    const { stdout } = await runCli(repository.directory, 'history');
    expect(stdout).toMatch(/^Older revisions are left out: only the newest 500 are shown\.$/m);
  });

  it('shows few of many moves in text, and all in JSON', async () => {
    const signals = (status: string): string =>
      ledger(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`S-${String(index)}`, status])));
    const repository = withRevisions([
      { [path]: signals('NO-GO'), [trackerPath]: tracker('NO-GO', ['S-1']) },
      { [path]: signals('PARTIAL') },
    ]);
    expect((await history(repository)).revisions[0]?.changes?.signals).toHaveLength(40);
    const { stdout } = await runCli(repository.directory, 'history');
    expect(stdout.match(/S-\d+ moved/g)).toHaveLength(20);
    expect(stdout).toMatch(/^ {6}20 more moved$/m);
  });
});

describe('wrong usage of history', () => {
  it.for([
    [['--mode', 'report'], "unknown option '--mode'"],
    [['--format', 'markdown'], "argument 'markdown' is invalid. Allowed choices are text, json."],
    [['--head', 'nowhere'], '--head: this repository has no commit "nowhere"'],
    [['--head', '--all'], '--head: this repository has no commit "--all"'],
    [['--ledger', '../x.md'], '--ledger: "../x.md" is not a file of the repository'],
    [['--ledger', 'never.md'], 'no commit up to '],
    [['--policy', trackerPath], `${trackerPath}:1: Unexpected key`],
    [['more'], "too many arguments for 'history'"],
  ] as const)('%j', async ([args, message]) => {
    const { status, stdout, stderr } = await runCli(withRevisions(steps).directory, 'history', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.for([
    ['no commits', []],
    ['no ledger', [{ 'README.md': 'x' }]],
    ['two ledgers', [{ 'a/signal-ledger.md': ledger({ A: 'GO' }), 'b/signal-ledger.md': ledger({ A: 'GO' }) }]],
  ] as const)('is a repository with %s', async ([, revisions]) => {
    const { directory } = revisions.length === 0 ? withRevisions([]) : withRevisions(revisions);
    expect(await runCli(directory, 'history')).toMatchObject({ status: 2, stdout: '' });
  });

  it('is a folder outside of any repository', async () => {
    expect(await runCli('/', 'history')).toMatchObject({ status: 2, stdout: '' });
  });
});
