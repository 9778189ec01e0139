import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { ledgerPath, trackerPath } from '../support/project.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  putCase(repository, 'sound');
  repository.commit();
});

function text(path: string): string {
  return readFileSync(join(repository.directory, path), 'utf8');
}

async function review(...ids: readonly string[]) {
  return await runCli(repository.directory, 'review', ...ids);
}

/** The text without what a review writes. */
function withoutReviews(tracker: string): string {
  return tracker.replace(/,\s*"reviewed": ?"[^"]*",\s*"reviewed_parts": ?"[^"]*"/g, '');
}

describe('gate-ledger review', () => {
  it('shows what was reviewed, and writes it down for each signal', async () => {
    const before = text(trackerPath);
    const { status, stdout, stderr } = await review('A-1', 'A-2', 'A-1');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      'Reviewed `A-1`: done when: Two builds give the same bytes; evidence: `evidence/build.log`; code: `src/build.c`.',
      'Reviewed `A-2`: done when: Signature verifies; evidence: `evidence/sign.log`, `evidence/keys/`; code: `src/sign.c`.',
      `${trackerPath}:30: reviewed as it is now (fingerprint of \`A-1\`)`,
      `${trackerPath}:37: reviewed as it is now (fingerprint of \`A-2\`)`,
    ]);
    const after = text(trackerPath);
    expect(withoutReviews(after)).toBe(before);
    expect(after.match(/"reviewed": "sha256:[0-9a-f]{64}",\n/g)).toHaveLength(2);
    expect((await runCli(repository.directory, 'check')).stdout).not.toContain('signal-suspect');
    expect((await review('A-1')).stdout).toContain('nothing changed');
    expect(text(trackerPath)).toBe(after);
  });

  it('ends what made a signal suspect', async () => {
    await review('A-1');
    repository.write('src/build.c', 'changed');
    repository.commit();
    const { stdout, status } = await runCli(repository.directory, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain('`A-1` is GO and has another `code` than when it was reviewed');
    await review('A-1');
    repository.commit();
    for (const args of [['check'], ['check', '--head', 'HEAD']])
      expect((await runCli(repository.directory, ...args)).stdout).not.toContain('signal-suspect');
  });

  it.for([
    [
      'with tabs, in one line',
      (tracker: string) => JSON.stringify(JSON.parse(tracker), null, '\t').replace(/\n\t\t\t/g, ' '),
    ],
    ['with CRLF and a BOM', (tracker: string) => `\uFEFF${tracker.replaceAll('\n', '\r\n')}`],
    ['without spaces', (tracker: string) => JSON.stringify(JSON.parse(tracker))],
  ] as const)('keeps every other byte of a tracker %s', async ([, written]) => {
    repository.write(trackerPath, written(text(trackerPath)));
    repository.commit();
    const before = text(trackerPath);
    expect((await review('B-1')).status).toBe(0);
    expect(text(trackerPath)).not.toBe(before);
    expect(withoutReviews(text(trackerPath))).toBe(before);
  });

  it('makes the list of signals where a tracker has none, with all of them', async () => {
    const { signals, ...rest } = JSON.parse(text(trackerPath)) as { readonly signals: readonly unknown[] };
    repository.write(trackerPath, JSON.stringify(rest, null, 2));
    repository.commit();
    expect((await review('A-1')).status).toBe(0);
    const made = JSON.parse(text(trackerPath)) as {
      readonly signals: readonly { readonly id: string; readonly reviewed?: string }[];
    };
    expect(made.signals.map(({ id, reviewed }) => [id, reviewed !== undefined])).toEqual([
      ['A-1', true],
      ['A-2', false],
      ['B-1', false],
    ]);
    expect(signals).toHaveLength(3);
    expect((await runCli(repository.directory, 'check')).status).toBe(0);
  });

  it.for([
    [['A-11'], 'there is no signal `A-11` in `docs/readiness/signal-ledger.md`. Did you mean `A-1`'],
    [['A-1', 'Z'], 'there is no signal `Z`'],
    [[], "missing required argument 'id'"],
  ] as const)('of %j is wrong usage, and writes nothing', async ([ids, message]) => {
    const before = text(trackerPath);
    const { status, stderr } = await review(...ids);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(text(trackerPath)).toBe(before);
  });

  it('needs a tracker, and committed folders', async () => {
    repository.write('evidence/keys/two.pub', 'new');
    repository.git('add', '--all');
    expect((await review('A-2')).stderr).toContain('the folder `evidence/keys` has changes that are not committed');
    repository.write(ledgerPath, text(ledgerPath));
    repository.write(trackerPath, null);
    repository.write('.github/gate-ledger.yml', 'tracker: none\n');
    expect((await review('A-1')).stderr).toContain('there is no tracker to write the fingerprints to');
  });
});
