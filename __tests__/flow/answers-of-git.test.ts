import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { commitTree } from '../../src/read/git/commit-tree.ts';
import { commitOf, describeClone, findTag, isOnBranch, mergeBase } from '../../src/read/git/commits.ts';
import { gitIn, gitTry, type Git } from '../../src/read/git/git.ts';
import { historyOf, historyOfWorktree } from '../../src/read/git/history.ts';
import { worktree } from '../../src/read/git/worktree.ts';
import { findSubject } from '../../src/run/action/subject.ts';
import { countingGit } from '../support/counting-git.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;
let git: Git;

beforeEach(() => {
  repository = makeRepository();
  git = gitIn(repository.directory, { trusted: false });
});

/** Takes an object out of the clone, as a partial clone or a broken disk leaves it. */
function lose(oid: string): void {
  rmSync(join(repository.directory, '.git/objects', oid.slice(0, 2), oid.slice(2)));
}

describe('git', () => {
  it('says no by status 1, and everything else is no answer', async () => {
    repository.commit();
    expect(await gitTry(git, ['config', '--get', 'no.such'])).toBeNull();
    await expect(gitTry(git, ['merge-base', '--is-ancestor', 'HEAD', 'nowhere'])).rejects.toThrow(
      'git merge-base failed',
    );
    await expect(gitTry(gitIn('/', { trusted: false }), ['rev-parse', 'HEAD'])).rejects.toThrow('not a git repository');
  });

  it('has no commit of a name that is none, nor of one whose object is lost', async () => {
    const sha = repository.commit();
    expect(await commitOf(git, 'nowhere')).toBeNull();
    expect(await commitOf(git, 'e'.repeat(40))).toBeNull();
    repository.git('tag', 'v1');
    lose(sha);
    // It blocks: the tag leads to no commit that anyone could judge.
    expect(await findTag(git, 'v1')).toEqual({ commit: null });
  });

  it('is asked in one process where it can be, and in two where it is older than version 2.36', async () => {
    repository.write('a.txt', 'a\n');
    const sha = repository.commit();
    const old = 'case "$*" in *--batch-command*) echo "error: unknown option" >&2; exit 129;; esac';
    const programs = async (refusing: string): Promise<number> => {
      const { processes } = await countingGit(async () => {
        const tree = commitTree(gitIn(repository.directory, { trusted: false }), sha);
        for (let time = 0; time < 2; time += 1)
          expect(await tree.read(knownPath('a.txt'), 100)).toEqual({ kind: 'bytes', bytes: Buffer.from('a\n') });
      }, refusing);
      return processes;
    };
    expect(await programs('')).toBe(1);
    expect(await programs(old)).toBe(3);
  });

  it('finds the tag and the branch of exactly that name', async () => {
    const sha = repository.commit();
    repository.git('tag', 'v1/x');
    repository.git('update-ref', 'refs/heads/refs/tags/v2', sha);
    expect(await findTag(git, 'v1')).toBeNull();
    expect(await findTag(git, 'v2')).toBeNull();
    expect(await findTag(git, 'v1/x')).toEqual({ commit: sha });
    expect(await isOnBranch(git, sha, 'main')).toBe(true);
    expect(await isOnBranch(git, sha, 'gone')).toBeNull();
  });

  it('does not tell whether a commit is on a branch where somebody made up parents', async () => {
    const old = repository.commit('old');
    repository.git('checkout', '--quiet', '--orphan', 'other');
    const other = repository.commit('other');
    expect(await isOnBranch(git, other, 'main')).toBe(false);
    writeFileSync(join(repository.directory, '.git/info/grafts'), `${old} ${other}\n`);
    expect(await isOnBranch(git, other, 'main')).toBeNull();
  });

  it('finds no merge base with a commit that is not there', async () => {
    const sha = repository.commit();
    expect(await mergeBase(git, 'e'.repeat(40), sha)).toBeNull();
  });
});

describe('a file of a commit', () => {
  it('whose content is lost is not known, which is not to say that it is missing', async () => {
    repository.write('docs/l.md', 'lost');
    const sha = repository.commit();
    const tree = commitTree(git, sha);
    lose(repository.git('rev-parse', `${sha}:docs/l.md`));
    expect(await tree.read(knownPath('docs/l.md'), 100)).toMatchObject({ kind: 'unknown' });
    expect((await tree.look([knownPath('docs/l.md'), knownPath('docs/gone.md')])).get('docs/l.md')).toMatchObject({
      kind: 'unknown',
    });
    expect((await tree.look([knownPath('docs/gone.md')])).get('docs/gone.md')).toEqual({ kind: 'missing' });
  });

  it('that is a link to nothing, or to itself, is no absent file', async () => {
    symlinkSync('nowhere.yml', join(repository.directory, 'dangling.yml'));
    symlinkSync('loop.yml', join(repository.directory, 'loop.yml'));
    const tree = commitTree(git, repository.commit());
    for (const path of ['dangling.yml', 'loop.yml'])
      expect(await tree.read(knownPath(path), 100)).toEqual({
        kind: 'not-a-file',
        what: 'a symbolic link that leads to nothing',
      });
    expect(await tree.read(knownPath('gone.yml'), 100)).toEqual({ kind: 'missing' });
  });

  it('that is large is counted piece by piece', async () => {
    repository.write('big.log', `${'x\n'.repeat(300_000)}end`);
    repository.write('small.log', 'a\n');
    repository.write('empty.log', '');
    symlinkSync('big.log', join(repository.directory, 'link.log'));
    const paths = ['big.log', 'link.log', 'small.log', 'empty.log', 'gone.log'];
    const expected = [
      ['big.log', 300_001],
      ['link.log', 300_001],
      ['small.log', 1],
      ['empty.log', 0],
    ];
    expect([...(await commitTree(git, repository.commit()).countLines(paths.map(knownPath)))]).toEqual(expected);
    expect([...(await worktree(git, repository.directory).countLines(paths.map(knownPath)))]).toEqual(expected);
  });
});

describe('the history', () => {
  it('tells of what a merge itself changed', async () => {
    repository.write('code.c', 'one\n');
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.write('side.txt', 's');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write('proof.log', 'p');
    repository.commit();
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    repository.write('code.c', 'changed in the merge\n');
    const merge = repository.commit('merge');
    const ages = await historyOf(git, merge, false).lastChanges(['code.c', 'proof.log']);
    expect(ages?.get('proof.log')).toBeGreaterThan(ages?.get('code.c') ?? Infinity);
  });

  it('takes any number of paths', async () => {
    repository.write('a.txt', 'a');
    const sha = repository.commit();
    const many = Array.from({ length: 20_000 }, (_, index) => `folder/with/a/long/name/${String(index)}.txt`);
    expect((await historyOf(git, sha, false).lastChanges([...many, 'a.txt']))?.get('a.txt')).toBeDefined();
  });

  it('of a working tree counts what is changed and not committed as newer than any commit', async () => {
    repository.write('proof/a.log', 'a');
    repository.write('code.c', 'a');
    const sha = repository.commit();
    // Status is asked once a run.
    const run = () => historyOfWorktree(git, historyOf(git, sha, false));
    const paths = ['code.c', 'proof', 'proof/a.log'];
    const before = await run().lastChanges(paths);
    expect(before?.get('proof')).toBe(before?.get('code.c'));
    repository.write('proof/a.log', 'again');
    repository.git('add', '--all');
    const after = await run().lastChanges(paths);
    expect([after?.get('proof'), after?.get('proof/a.log')]).toEqual([-1, -1]);
    expect(after?.get('code.c')).toBe(before?.get('code.c'));
  });
});

describe('a folder of a working tree', () => {
  it('is the one of the commit until something in it changes', async () => {
    repository.write('proof/a.log', 'a');
    const sha = repository.commit();
    const [tree, commit] = [worktree(git, repository.directory), commitTree(git, sha)];
    expect(await tree.identify([knownPath('proof')])).toEqual(await commit.identify([knownPath('proof')]));
    repository.write('proof/b.log', 'b');
    expect((await tree.identify([knownPath('proof')])).get('proof')).not.toBe(
      (await commit.identify([knownPath('proof')])).get('proof'),
    );
  });
});

describe('a repository without a working tree', () => {
  it('is described as one', async () => {
    repository.commit();
    const bare = join(repository.directory, '../bare.git');
    rmSync(bare, { recursive: true, force: true });
    repository.git('clone', '--quiet', '--bare', '.', bare);
    expect(await describeClone(gitIn(bare, { trusted: false }))).toMatchObject({ bare: true, shallow: false });
    const { partial, ...clone } = await describeClone(git);
    expect(clone).toEqual({ root: repository.directory, bare: false, shallow: false });
    expect(await partial()).toBe(false);
    rmSync(bare, { recursive: true, force: true });
  });
});

describe('the judged commit', () => {
  const asked = { sha: null, tag: null };
  const nobody = 'f'.repeat(40);

  it.for<readonly [string, (own: string) => Event]>([
    ['push', (sha) => ({ kind: 'push', sha, before: null })],
    ['other', (sha) => ({ kind: 'other', sha })],
    ['merge group', (sha) => ({ kind: 'merge-group', sha, baseSha: nobody, number: null })],
  ])('of a %s is the one that the run is for', async ([, event]) => {
    const older = repository.commit('older');
    const own = repository.commit('own');
    expect((await findSubject(git, event(own), asked)).sha).toBe(own);
    repository.git('checkout', '--quiet', older);
    await expect(findSubject(git, event(own), asked)).rejects.toThrow(
      `the commit ${older} is not the commit of this run, ${own}`,
    );
  });

  it('is another one only where `sha` says so, and of a merge group never', async () => {
    const older = repository.commit('older');
    const own = repository.commit('own');
    const named = { sha: older, tag: null };
    expect((await findSubject(git, { kind: 'push', sha: own, before: null }, named)).sha).toBe(older);
    await expect(
      findSubject(git, { kind: 'merge-group', sha: own, baseSha: nobody, number: null }, named),
    ).rejects.toThrow('is not the commit of this run');
    await expect(findSubject(git, { kind: 'privileged', name: 'check_run', trusted: [own] }, named)).rejects.toThrow(
      'only judge commits of the default branch',
    );
  });

  it('of a run at a tag is not asked about another tag', async () => {
    const sha = repository.commit();
    const event = { kind: 'tag', tag: 'v1', sha, release: null } as const;
    expect((await findSubject(git, event, asked)).tag).toBe('v1');
    expect((await findSubject(git, event, { sha: null, tag: 'v1' })).tag).toBe('v1');
    await expect(findSubject(git, event, { sha: null, tag: 'v2' })).rejects.toThrow('this run is for the tag "v1"');
  });
});
