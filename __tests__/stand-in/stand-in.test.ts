import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Asked, type Reply } from './example-client.ts';
import { makeHistory, type History } from './example-history.ts';
import { startGitHub, type GitHub } from './github.ts';
import { isRecord } from './limits.ts';
import { checkRuns, comments, openPullRequest, postComment, setRef, uploadCommits } from './seed.ts';

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

describe('a check run', () => {
  test('is stored, and collects the annotations of each update', async () => {
    const created = await post(
      '/check-runs',
      checkRun({ output: { title: 'T', summary: 'S', annotations: [annotation(1)] } }),
    );
    expect(created).toMatchObject({ status: 201, body: { output: { annotations_count: 1 } } });
    const path = `/check-runs/${String(idOf(created))}`;
    const updated = await call('PATCH', path, {
      body: { output: { title: 'T', summary: 'S', annotations: [annotation(2)] } },
    });
    expect(updated).toMatchObject({ status: 200, body: { output: { annotations_count: 2 } } });
    expect(await get(`${path}/annotations`)).toMatchObject({ body: [annotation(1), annotation(2)] });
    expect(await get(`/commits/${history.first}/check-runs?check_name=Release%20gates`)).toMatchObject({
      body: { total_count: 1 },
    });
    const stored = {
      name: 'Release gates',
      conclusion: 'failure',
      title: 'T',
      summary: 'S',
      annotations: [annotation(1), annotation(2)],
    };
    expect(await checkRuns(github, history.first)).toMatchObject([stored]);
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['no head_sha', { head_sha: undefined }, "required property 'head_sha'"],
    [
      'a conclusion that does not exist',
      { conclusion: 'great' },
      '/conclusion must be equal to one of the allowed values',
    ],
    [
      '51 annotations',
      { output: output({ annotations: Array.from({ length: 51 }, (_, index) => annotation(index + 1)) }) },
      'more than 50 items',
    ],
  ])('with %s is refused', async (_, changes, violation) => {
    expect(await post('/check-runs', checkRun(changes))).toMatchObject({ status: 422 });
    expect(github.violations).toEqual([expect.stringContaining(violation)]);
    expect(await checkRuns(github, history.first)).toEqual([]);
  });

  test('of an unknown commit, or by a person, is refused', async () => {
    expect(await post('/check-runs', checkRun({ head_sha: '0'.repeat(40) }))).toMatchObject({ status: 422 });
    expect(await post('/check-runs', checkRun({}), github.patToken)).toMatchObject({ status: 403 });
    expect(await get('/check-runs/1?page=x')).toMatchObject({ status: 404 });
    expect(github.violations).toEqual(['checks/get: unknown query parameter "page"']);
  });
});

describe('comments', () => {
  test('come in pages whose links lead through the stand-in', async () => {
    for (let number = 1; number <= 120; number += 1)
      await postComment(github, Number(pull), `Comment ${String(number)}`, github.patToken);
    const first = await get(`/issues/${pull}/comments?per_page=100`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect(next).toMatch(new RegExp(`^${github.url}/repos/`));
    const second = await ask(github, 'GET', next.slice(github.url.length));
    expect([first.body, second.body].map((page) => Array.isArray(page) && page.length)).toEqual([100, 20]);
    expect((await comments(github, Number(pull))).at(-1)).toMatchObject({ login: 'mallory', body: 'Comment 120' });
    expect(github.violations).toEqual([]);
  });

  test('are created, changed and deleted by the app, and have a limit', async () => {
    const created = await post(`/issues/${pull}/comments`, { body: 'x'.repeat(65_536) });
    expect(created).toMatchObject({ status: 201, body: { user: { login: 'github-actions[bot]', type: 'Bot' } } });
    const path = `/issues/comments/${String(idOf(created))}`;
    expect(await call('PATCH', path, { body: { body: 'changed' } })).toMatchObject({ status: 200 });
    expect(await get(path)).toMatchObject({ body: { body: 'changed' } });
    expect(github.violations).toEqual([]);
    expect(await call('PATCH', path, { body: { body: 'x'.repeat(65_537) } })).toMatchObject({ status: 422 });
    expect(github.violations).toEqual([expect.stringContaining('/body must NOT have more than 65536 characters')]);
    expect(await call('DELETE', path)).toMatchObject({ status: 204, text: '' });
    expect(await comments(github, Number(pull))).toEqual([]);
  });
});

describe('a token', () => {
  test('that may only read gets 403 with the missing permission for writes, and the contents', async () => {
    const token = github.readOnlyToken;
    const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
    const check = await post('/check-runs', checkRun({}), token);
    expect(check).toMatchObject(refused);
    expect(check.headers.get('x-accepted-github-permissions')).toBe('checks=write');
    expect(await post(`/issues/${pull}/comments`, { body: 'Hello' }, token)).toMatchObject(refused);
    expect(await get(`/contents/docs/ledger.md?ref=${history.main}`, { token })).toMatchObject({ status: 200 });
    expect(github.violations).toEqual([]);
    expect(github.calls.map(({ method, login, status }) => [method, login, status].join(' '))).toEqual([
      'POST github-actions[bot] 403',
      'POST github-actions[bot] 403',
      'GET github-actions[bot] 200',
    ]);
  });

  test('learns through GraphQL which comments are its own, page by page; GET /user answers a person only', async () => {
    for (let index = 0; index < 101; index += 1)
      await post(`/issues/${pull}/comments`, { body: String(index) }, index === 0 ? github.patToken : github.token);
    const authored = (viewerDidAuthor: boolean): object => expect.objectContaining({ viewerDidAuthor }) as object;
    const first = await ownComments(github.token, null);
    expect(first.nodes.slice(0, 2)).toEqual([authored(false), authored(true)]);
    expect(first.nodes).toHaveLength(100);
    expect((await ownComments(github.token, first.pageInfo.endCursor)).nodes).toHaveLength(1);
    expect((await ownComments(github.patToken, null)).nodes.slice(0, 2)).toEqual([authored(true), authored(false)]);
    expect(await ask(github, 'POST', '/graphql', { token: 'made-up', body: {} })).toMatchObject({ status: 401 });
    expect(await ask(github, 'GET', '/user', { token: github.patToken })).toMatchObject({ status: 200 });
    expect(await ask(github, 'GET', '/user')).toMatchObject({ status: 403 });
    expect(github.violations).toEqual([]);
  });

  test('with chosen permissions may do one thing and not another', async () => {
    const token = await github.tokenWith({ contents: 'read', pull_requests: 'write' });
    expect(await post('/check-runs', checkRun({}), token)).toMatchObject({ status: 403 });
    expect(await post(`/issues/${pull}/comments`, { body: 'Hello' }, token)).toMatchObject({ status: 201 });
  });
});

describe('faults', () => {
  test('answer in place of GitHub, once or always', async () => {
    let failures = 1;
    github.setFaults(() =>
      failures-- > 0 ? { status: 502, headers: { 'Retry-After': '0' }, body: 'Bad gateway' } : undefined,
    );
    expect(await get(`/pulls/${pull}`)).toMatchObject({ status: 502, text: 'Bad gateway' });
    expect(await get(`/pulls/${pull}`)).toMatchObject({ status: 200 });
    expect(github.calls.map((entry) => entry.status)).toEqual([502, 200]);
  });

  test('break the connection before a request is executed, after, or within the answer', async () => {
    const path = `/issues/${pull}/comments`;
    github.setFaults(() => 'drop');
    await expect(post(path, { body: 'Hello' })).rejects.toThrow('fetch failed');
    expect(await comments(github, Number(pull))).toEqual([]);
    github.setFaults((entry) =>
      entry.method === 'POST' ? 'drop-answer' : { status: 200, headers: { 'content-length': '1000' }, body: '[{"id":' },
    );
    await expect(post(path, { body: 'Hello' })).rejects.toThrow('fetch failed');
    expect(await comments(github, Number(pull))).toMatchObject([{ body: 'Hello' }]);
    await expect(get(path)).rejects.toThrow('terminated');
  });

  test('delay an answer', async () => {
    github.setFaults(() => ({ delay: 60 }));
    const start = performance.now();
    expect(await get(`/pulls/${pull}`)).toMatchObject({ status: 200 });
    expect(performance.now() - start).toBeGreaterThan(50);
  });
});

test('a route that the description lacks, or a field that the schema lacks, is a violation', async () => {
  await get('/issues');
  await ask(github, 'POST', '/graphql', { body: { query: '{ repository(owner: "o", name: "n") { id } }' } });
  expect(github.violations).toEqual([
    expect.stringContaining('GET /repos/octo/ledger/issues'),
    expect.stringContaining('POST /graphql'),
  ]);
});

function checkRun(changes: object): object {
  return {
    name: 'Release gates',
    head_sha: history.first,
    status: 'completed',
    conclusion: 'failure',
    output: output({}),
    ...changes,
  };
}

function output(changes: object): object {
  return { title: 'Title', summary: 'Summary', ...changes };
}

function annotation(line: number): object {
  return {
    path: 'docs/ledger.md',
    start_line: line,
    end_line: line,
    start_column: 3,
    annotation_level: 'failure',
    message: 'Wrong',
    title: 'rule',
  };
}

function idOf({ body }: Reply): number {
  return isRecord(body) ? Number(body['id']) : Number.NaN;
}

interface Comments {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string };
}

async function ownComments(token: string, after: string | null): Promise<Comments> {
  const query = `query ($number: Int!, $after: String) { repository(owner: "octo", name: "ledger") { pullRequest(number: $number) {
    comments(first: 100, after: $after) { nodes { viewerDidAuthor } pageInfo { endCursor } } } } }`;
  const { body } = await ask(github, 'POST', '/graphql', {
    token,
    body: { query, variables: { number: Number(pull), after } },
  });
  // The schema says so, and a violation would be recorded.
  return (body as { data: { repository: { pullRequest: { comments: Comments } } } }).data.repository.pullRequest
    .comments;
}

function get(path: string, asked: Asked = {}): Promise<Reply> {
  return call('GET', path, asked);
}

function post(path: string, body: object, token = github.token): Promise<Reply> {
  return call('POST', path, { body, token });
}

function call(method: string, path: string, asked: Asked = {}): Promise<Reply> {
  return ask(github, method, `/repos/octo/ledger${path}`, asked);
}
