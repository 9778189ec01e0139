import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

function put(name: string): void {
  putCase(repository, name);
}

/** What the badge says. */
async function badge(...args: readonly string[]): Promise<string | undefined> {
  const { status, stdout, stderr } = await runCli(repository.directory, 'badge', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return /<title>(.*)<\/title>/.exec(stdout)?.[1];
}

describe('the badge', () => {
  it.for([
    ['sound', 'gates: 1/2'],
    ['all-go-in-release', 'gates: 2/2 GO'],
    ['evidence-missing', 'gates: 0/2'], // declared GO, and not so
    ['row-with-extra-pipe', 'gates: invalid'],
    ['ledger-missing', 'gates: invalid'],
  ] as const)('of %s says %j', async ([name, words]) => {
    put(name);
    repository.commit();
    expect(await badge()).toBe(words);
  });

  it('is of a commit, whatever the working tree holds', async () => {
    put('sound');
    repository.commit();
    const before = await runCli(repository.directory, 'badge');
    put('all-go-in-release');
    expect(await runCli(repository.directory, 'badge')).toEqual(before);
    repository.commit();
    expect(await badge()).toBe('gates: 2/2 GO');
    expect(await badge('--head', 'HEAD~1')).toBe('gates: 1/2');
  });

  it('is written to a file, and then not printed', async () => {
    put('sound');
    repository.commit();
    const { stdout } = await runCli(repository.directory, 'badge');
    const folder = join(repository.directory, 'docs');
    for (let times = 0; times < 2; times += 1)
      expect(await runCli(folder, 'badge', '--out', 'gates.svg')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 'gates.svg'), 'utf8')).toBe(stdout);
  });

  it.for([
    [['--tag', 'v1'], "unknown option '--tag'"],
    [['--format', 'json'], "unknown option '--format'"],
    [['--head', 'nowhere'], '--head: this repository has no commit "nowhere"'],
    [['--out', 'folder'], 'EISDIR'],
    [['--out', 'nowhere/x.svg'], 'ENOENT'],
  ] as const)('%j ends with 2', async ([args, message]) => {
    put('sound');
    repository.commit();
    mkdirSync(join(repository.directory, 'folder'));
    const { status, stdout, stderr } = await runCli(repository.directory, 'badge', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
