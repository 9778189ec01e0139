import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownPath } from '../../src/model/repository-path.ts';
import { commitTree } from '../../src/read/git/commit-tree.ts';
import { gitIn } from '../../src/read/git/git.ts';
import type { Tree } from '../../src/read/git/tree.ts';
import { connect, type Client, type Repository } from '../../src/read/github/client.ts';
import { githubTree } from '../../src/read/github/github-tree.ts';
import { keepCheckRun } from '../../src/show/publish/check-run.ts';
import { keepComment, type CommentContent } from '../../src/show/publish/comment.ts';
import { markerLine } from '../../src/show/publish/marker.ts';
import type { PullRequest } from '../../src/show/publish/pull-request.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { checkRun } from '../../src/show/render/markdown/check-run.ts';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { comments, openPullRequest, postComment, setRef, uploadCommits } from '../stand-in/seed.ts';
import { findingWith, reportWith } from '../support/report.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A second of the waits of requests takes ten milliseconds. */
const quick = { total: 6000, answer: 1500, second: 10 };

let github: GitHub;
let repository: TestRepository;
let client: Client;
let place: Repository;

beforeEach(async () => {
  github = await startGitHub();
  repository = makeRepository();
  client = connect(github.token, github.url, quick);
  place = { owner: github.owner, repo: github.repo };
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const writes = (): readonly string[] =>
  github.calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ method }) => method);

describe('a comment', () => {
  const oldHead = 'd'.repeat(40);
  let pull: PullRequest;
  let head: string;

  beforeEach(async () => {
    const base = repository.commit('base');
    head = repository.commit('head');
    await uploadCommits(github, repository.directory, [head]);
    await setRef(github, 'refs/heads/main', base);
    await setRef(github, 'refs/heads/work', head);
    pull = { ...place, number: await openPullRequest(github, { head: 'work', base: 'main' }) };
  });

  const content = (runId: number, headSha: string, text: string): CommentContent => ({
    marker: { subject: 'ledger', run: { id: runId, attempt: 1 }, headSha },
    text,
    create: true,
  });
  /** A comment of an earlier run; its id. */
  const told = async ({ marker, text }: CommentContent): Promise<number> =>
    await postComment(github, pull.number, `${markerLine(marker)}\n${text}`, github.token);
  const bodies = async (): Promise<readonly string[]> =>
    (await comments(github, pull.number)).map(({ body }) => body.replace(/^.*\n/, ''));

  it('of an older head is rewritten, though a later run wrote it', async () => {
    await told(content(9, oldHead, 'old'));
    expect(await keepComment(client, pull, content(5, head, 'new'))).toMatchObject({ did: 'updated' });
    expect(await bodies()).toEqual(['new']);
  });

  it('of the head is kept, and its duplicate of an older head removed, though a later run wrote that', async () => {
    await told(content(9, oldHead, 'old'));
    const kept = await told(content(5, head, 'earlier'));
    await keepComment(client, pull, content(6, head, 'new'));
    expect(await comments(github, pull.number)).toMatchObject([{ id: kept }]);
    expect(await bodies()).toEqual(['new']);
  });

  it('is kept where another run was faster to remove its duplicate', async () => {
    await told(content(5, head, 'earlier'));
    await told(content(4, head, 'duplicate'));
    github.setFaults(({ method }) =>
      method === 'DELETE' ? { status: 404, body: { message: 'Not Found' } } : undefined,
    );
    expect(await keepComment(client, pull, content(6, head, 'new'))).toMatchObject({ did: 'updated' });
    expect(writes()).toEqual(['DELETE', 'PATCH']);
  });

  it('is unchanged where GitHub has other line ends', async () => {
    await told(content(5, head, 'one\r\ntwo\r\n'));
    expect(await bodies()).toEqual(['one\r\ntwo\r\n']);
    expect(await keepComment(client, pull, content(6, head, 'one\ntwo\n'))).toMatchObject({ did: 'nothing changed' });
    // Only the marker moves on, so that no older run takes the comment for its own.
    expect(writes()).toEqual(['PATCH']);
    expect(await keepComment(client, pull, content(5, head, 'late\n'))).toMatchObject({
      did: 'a newer run wrote it',
    });
    expect(await keepComment(client, pull, content(6, head, 'one\ntwo\n'))).toMatchObject({ did: 'nothing changed' });
    expect(writes()).toEqual(['PATCH']);
  });

  it('waits until the limit of GraphQL is reset, which is told in an answer of 200', async () => {
    const limited = {
      status: 200,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 20),
      },
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    };
    let asked = 0;
    github.setFaults(({ path }) => (path === '/graphql' && (asked += 1) === 1 ? limited : undefined));
    const started = performance.now();
    expect(await keepComment(client, pull, content(5, head, 'new'))).toMatchObject({ did: 'created' });
    expect(performance.now() - started).toBeGreaterThan(190);
  });
});

describe('a check run', () => {
  it('is there with a note where later annotations are refused', async () => {
    const sha = repository.commit();
    await uploadCommits(github, repository.directory, [sha]);
    github.setFaults(({ method }) => (method === 'PATCH' ? { status: 422, body: { message: 'Unfit' } } : undefined));
    const output = checkRun(
      viewOf(reportWith({ findings: Array.from({ length: 120 }, () => findingWith()) }), { base: 'x' }, null),
    );
    const { url, note } = await keepCheckRun(client, place, sha, 'Gate Ledger', output, {
      subject: '',
      run: { id: 1, attempt: 1 },
    });
    expect(url).toMatch(/^http/);
    expect(note).toMatch(/^Not all annotations .*Unfit/);
    expect(writes()).toEqual(['POST', 'PATCH']);
  });
});

describe('a base that only GitHub has', () => {
  const limit = 5 * 1024 * 1024;

  /** The tree of all that is in the working tree; the clone has none of it. */
  async function pushed(): Promise<{ readonly sha: string; readonly tree: () => Promise<Tree> }> {
    const sha = repository.commit();
    await uploadCommits(github, repository.directory, [sha]);
    const clone = gitIn(makeRepository().directory, { trusted: false });
    return {
      sha,
      tree: async () => {
        const tree = await githubTree(client, place, clone, sha);
        if (tree === null) throw new Error('GitHub has the commit');
        return tree;
      },
    };
  }

  const link = (path: string, target: string): void => {
    symlinkSync(target, join(repository.directory, path));
  };

  it('has files that GraphQL cuts, which are read whole', async () => {
    const text = 'a row of a ledger\n'.repeat(40_000); // 720 KB
    repository.write('ledger.md', text);
    const tree = await (await pushed()).tree();
    const reading = await tree.read(knownPath('ledger.md'), limit);
    expect(reading.kind === 'bytes' && Buffer.from(reading.bytes).toString() === text).toBe(true);
  });

  it('is not taken from an answer that is another object', async () => {
    repository.write('ledger.md', 'right\n');
    const tree = await (await pushed()).tree();
    github.setFaults(({ path }) => {
      if (path === '/graphql') return { status: 200, body: { data: { repository: { _0: { text: 'wrong\n' } } } } };
      if (!path.includes('/git/blobs/')) return undefined;
      return { status: 200, body: { content: Buffer.from('wrong\n').toString('base64'), encoding: 'base64' } };
    });
    await expect(tree.read(knownPath('ledger.md'), limit)).rejects.toThrow(/is another object$/);
  });

  it('answers of each path what the clone would: what it is, and how many lines it has', async () => {
    repository.write('docs/a.txt', 'one\ntwo');
    repository.write('b.txt', 'one\n');
    repository.write('empty.txt', '');
    repository.write('pointer.bin', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n');
    link('docs/within', '../b.txt');
    link('outside', '/b.txt');
    link('nowhere', 'gone.txt');
    const { sha, tree } = await pushed();
    const remote = await tree();
    const local = commitTree(gitIn(repository.directory, { trusted: false }), sha);
    const paths = [
      'docs',
      'docs/a.txt',
      'b.txt',
      'empty.txt',
      'pointer.bin',
      'docs/within',
      'outside',
      'nowhere',
      'gone',
      'b.txt/x',
    ];
    const known = paths.map(knownPath);
    const sorted = (answers: ReadonlyMap<string, unknown>): unknown => [...answers].toSorted();
    expect(sorted(await remote.look(known))).toEqual(sorted(await local.look(known)));
    expect(sorted(await remote.countLines(known))).toEqual(sorted(await local.countLines(known)));
  });

  it('is waited for until the limit of GraphQL is reset', async () => {
    repository.write('ledger.md', 'right\n');
    const tree = await (await pushed()).tree();
    let asked = 0;
    github.setFaults(({ path }) => {
      if (path !== '/graphql') return undefined;
      asked += 1;
      return asked > 1
        ? undefined
        : { status: 200, headers: { 'retry-after': '1' }, body: { errors: [{ type: 'RATE_LIMITED', message: 'x' }] } };
    });
    expect(await tree.read(knownPath('ledger.md'), limit)).toMatchObject({ kind: 'bytes' });
    expect(asked).toBe(2);
  });

  it('has links, of which none leads out of the repository', async () => {
    repository.write('x', 'what a link to /x must not mean');
    repository.write('docs/x', 'what a link to /x must not mean');
    link('up', '../x');
    link('absolute', '/x');
    link('docs/up', '../../x');
    link('docs/absolute', '/x');
    link('docs/within', '../x');
    const tree = await (await pushed()).tree();
    for (const path of ['up', 'absolute', 'docs/up', 'docs/absolute'])
      expect(await tree.read(knownPath(path), limit), path).toEqual({
        kind: 'not-a-file',
        what: 'a symbolic link out of the repository',
      });
    expect(await tree.read(knownPath('docs/within'), limit)).toMatchObject({ kind: 'bytes' });
  });

  it('has links to links, which are followed', async () => {
    repository.write('docs/ledger.md', 'found\n');
    link('docs/three', 'ledger.md');
    link('two', 'docs/three');
    link('one', './two');
    const tree = await (await pushed()).tree();
    expect(await tree.read(knownPath('one'), limit)).toEqual({ kind: 'bytes', bytes: Buffer.from('found\n') });
  });

  it('may be too large to list, and is then looked up folder by folder', async () => {
    repository.write('docs/readiness/ledger.md', 'found\n');
    const { sha, tree } = await pushed();
    github.setFaults(({ path, query }) =>
      path.includes('/git/trees/') && query.includes('recursive')
        ? { status: 200, body: { sha, url: `${github.url}${path}`, tree: [], truncated: true } }
        : undefined,
    );
    const large = await tree();
    expect(await large.read(knownPath('docs/readiness/ledger.md'), limit)).toEqual({
      kind: 'bytes',
      bytes: Buffer.from('found\n'),
    });
    expect(await large.read(knownPath('docs/ledger.md'), limit)).toEqual({ kind: 'missing' });
    await expect(large.list()).rejects.toThrow('too large');
  });
});
