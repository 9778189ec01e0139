import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Asked, type Reply } from './example-client.ts';
import { makeHistory, type History } from './example-history.ts';
import { startGitHub, type GitHub } from './github.ts';
import { isRecord } from './limits.ts';
import { addLabels, createRelease, openPullRequest, setRef, uploadCommits, uploadTag } from './seed.ts';

let github: GitHub;
let history: History;
let pull: string;

beforeAll(() => {
  history = makeHistory();
});

afterAll(() => {
  history.remove();
});

beforeEach(async () => {
  github = await startGitHub();
  await uploadCommits(github, history.directory, [history.main, history.side]);
  await setRef(github, 'refs/heads/main', history.main);
  await setRef(github, 'refs/heads/work', history.first);
  const number = await openPullRequest(github, { head: 'work', base: 'main' });
  pull = String(number);
});

afterEach(() => github.close());

describe('git objects', () => {
  test('have the SHAs that they have in git: links, modes, binaries, submodules, offsets, a merge', async () => {
    for (const sha of history.all)
      expect(await get(`/git/commits/${sha}`)).toMatchObject({ status: 200, body: { sha } });
    const tree = await get(`/git/trees/${history.main}?recursive=1`);
    expect(tree.body).toMatchObject({ sha: history.git('rev-parse', `${history.main}^{tree}`), truncated: false });
    const modes = history.git('ls-tree', '-r', '-t', '--format=%(objectmode) %(path)', history.main);
    expect(
      entriesOf(tree)
        .map((entry) => `${String(entry['mode'])} ${String(entry['path'])}`)
        .toSorted(),
    ).toEqual(modes.split('\n').toSorted());
    expect(modes).toContain('160000 vendor');
    const link = history.git('rev-parse', `${history.main}:link`);
    expect(await get(`/git/blobs/${link}`)).toMatchObject({
      body: { content: Buffer.from('docs/ledger.md').toString('base64') },
    });
    expect(github.violations).toEqual([]);
  });

  test('are readable at a commit that no ref reaches, as JSON, and raw as the text that GitHub calls it', async () => {
    const path = `/contents/docs/ledger.md?ref=${history.side}`;
    expect(await get(path)).toMatchObject({ status: 200, body: { type: 'file', encoding: 'base64' } });
    const raw = await get(path, { accept: 'application/vnd.github.raw+json' });
    expect(raw).toMatchObject({ status: 200, text: 'side\n' });
    expect(raw.headers.get('content-type')).toBe('application/vnd.github.raw+json; charset=utf-8');
    expect(await get(`/contents/docs%2Fledger.md?ref=${history.side}`)).toMatchObject({ status: 200 });
    expect(await get(`/contents/missing.md?ref=${history.side}`)).toMatchObject({ status: 404 });
    expect(await get(`/contents/vendor?ref=${history.main}`)).toMatchObject({ body: { type: 'submodule' } });
    expect(github.violations).toEqual([]);
  });

  test('of over 1 MiB have no content in JSON', async () => {
    const answer = await get(`/contents/large.bin?ref=${history.main}`);
    expect(answer.body).toMatchObject({ size: 1_100_000, content: '', encoding: 'none' });
  });

  test('compare to their merge base', async () => {
    const answer = await get(`/compare/${history.main}...${history.side}`);
    expect(answer.body).toMatchObject({ status: 'diverged', merge_base_commit: { sha: history.first } });
    expect(github.violations).toEqual([]);
  });

  test('include annotated tags, with the signature state that a test gives them', async () => {
    await uploadTag(github, history.directory, 'v1.0.0', { verified: true, reason: 'valid' });
    const release = await createRelease(github, 'v1.0.0', [
      { name: 'ledger.spdx.json' },
      { name: 'ledger.txt', digest: `sha256:${'a'.repeat(64)}`, state: 'open' },
    ]);
    const sha = history.git('rev-parse', 'refs/tags/v1.0.0');
    expect(await get('/git/ref/tags/v1.0.0')).toMatchObject({ body: { object: { type: 'tag', sha } } });
    expect(await get(`/git/tags/${sha}`)).toMatchObject({
      body: { object: { sha: history.main }, verification: { verified: true, reason: 'valid' } },
    });
    const assets = await get(`/releases/${String(release)}/assets`);
    expect(new Set(Array.isArray(assets.body) ? assets.body : [])).toEqual(
      new Set([
        expect.objectContaining({ name: 'ledger.spdx.json', state: 'uploaded', digest: null }),
        expect.objectContaining({ name: 'ledger.txt', state: 'open', digest: `sha256:${'a'.repeat(64)}` }),
      ]),
    );
    expect(github.violations).toEqual([]);
  });
});

describe('attestations', () => {
  test('are found by digest and kind; none is a 404', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    github.attest(digest, 'sbom');
    expect(await get(`/attestations/${encodeURIComponent(digest)}`)).toMatchObject({
      status: 200,
      body: { attestations: [{}] },
    });
    expect(await get(`/attestations/${digest}?predicate_type=provenance`)).toMatchObject({ status: 404 });
    expect(github.violations).toEqual([]);
  });

  test('of a private repository need a permission', async () => {
    await github.close();
    github = await startGitHub({ isPrivate: true });
    const token = await github.tokenWith({ contents: 'read', attestations: 'read' });
    expect(await get('/attestations/sha256:1', { token: github.readOnlyToken })).toMatchObject({ status: 403 });
    expect(await get('/attestations/sha256:1', { token })).toMatchObject({ status: 404 });
  });
});

describe('a pull request', () => {
  test('follows its branch, and shows its labels', async () => {
    await addLabels(github, Number(pull), ['gates-loosened']);
    expect(await get(`/pulls/${pull}`)).toMatchObject({
      body: { head: { sha: history.first }, labels: [{ name: 'gates-loosened' }] },
    });
    await setRef(github, 'refs/heads/work', history.side);
    expect(await get(`/pulls/${pull}`)).toMatchObject({ body: { head: { sha: history.side } } });
    expect(await get(`/issues/${pull}/labels`)).toMatchObject({ body: [{ name: 'gates-loosened' }] });
    expect(github.violations).toEqual([]);
  });
});

function entriesOf({ body }: Reply): readonly Readonly<Record<string, unknown>>[] {
  return isRecord(body) && Array.isArray(body['tree']) ? body['tree'].filter(isRecord) : [];
}

function get(path: string, asked: Asked = {}): Promise<Reply> {
  return ask(github, 'GET', `/repos/octo/ledger${path}`, asked);
}
