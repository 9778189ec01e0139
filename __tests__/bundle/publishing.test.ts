import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../stand-in/github.ts';
import { checkRuns, comments, postComment } from '../stand-in/seed.ts';
import type { Call, Faults } from '../stand-in/server.ts';
import type { StepResult } from '../support/bundle.ts';
import * as support from '../support/project.ts';
import { ledgerPath, startProject, trackerPath, type Given, type OpenPull, type Project } from '../support/project.ts';
import type { TestRepository } from '../support/repository.ts';

let project: Project;
let github: GitHub;
let repository: TestRepository;

beforeEach(async () => {
  project = await startProject();
  ({ github, repository } = project);
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

const commitCase = (name: string): string => support.commitCase(repository, name);
const openPull = async (change: () => string): Promise<OpenPull> => await support.openPull(project, change);
const reviewPull = async (pull: OpenPull, given?: Given): Promise<StepResult> =>
  await support.reviewPull(project, pull, given);
const showPull = async (pull: OpenPull, given?: Given): Promise<StepResult> =>
  await support.showPull(project, pull, given);
const bodies = async ({ number }: OpenPull): Promise<readonly string[]> =>
  (await comments(github, number)).map(({ body }) => body);
const run = (id: number, attempt = 1): Given => ({
  env: { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) },
});

function isWrite({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
  return method !== 'GET' && path !== '/graphql';
}

function isComment({ path }: Pick<Call, 'path'>): boolean {
  return path.includes('/comments');
}

/** Something goes wrong the first `times` times with the calls of that kind. */
function first(times: number, of: (call: Pick<Call, 'method' | 'path'>) => boolean, fault: ReturnType<Faults>): Faults {
  let left = times;
  return (call) => {
    if (!of(call) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

describe('the network', () => {
  const secondary = {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  };
  const everything = (): boolean => true;

  it.for([
    ['a 502 at first', { status: 502, body: '<html>Bad gateway</html>' }],
    ['a 403 with Retry-After', { status: 403, headers: { 'retry-after': '1' }, body: secondary }],
    ['a secondary limit without Retry-After', { status: 403, body: secondary }],
    ['a 429', { status: 429, body: { message: 'Too many requests' } }],
    [
      'a 429 until the limit is reset',
      {
        status: 429,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1800000001',
          date: 'Fri, 15 Jan 2027 08:00:00 GMT',
        },
        body: {},
      },
    ],
    ['a connection that drops', 'drop'],
    ['an answer that drops', 'drop-answer'],
    [
      'a truncated answer',
      { status: 200, headers: { 'content-type': 'application/json', 'content-length': '5000' }, body: '{"data":' },
    ],
    [
      'an answer that is half of its JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":' },
    ],
    ['a slow answer', { delay: 50 }],
  ] as const)('may have %s', async ([, fault]) => {
    const pull = await openPull(() => commitCase('changes'));
    github.setFaults(first(3, everything, fault));
    const started = performance.now();
    const result = await reviewPull(pull, { workspace: support.shallowClone(repository, pull.merge).directory });

    expect(performance.now() - started).toBeLessThan(30_000);
    expect(result.outputs).toMatchObject({ decision: 'pass', reason: 'sound' });
    expect(result.report?.changes?.signals).toHaveLength(4);
    expect(result.log).not.toContain('not published');
    expect(await bodies(pull)).toEqual([expect.stringContaining('\n- `B-1` Load test: NO-GO → **GO**\n')]);
    expect((await checkRuns(github, pull.head))[0]).toMatchObject({ conclusion: 'success' });
  });

  it('may lose the answer to a new comment, which is not written twice', async () => {
    const pull = await openPull(() => commitCase('changes'));
    github.setFaults(first(1, (call) => isWrite(call) && isComment(call), 'drop-answer'));
    const result = await showPull(pull);
    expect(await bodies(pull)).toHaveLength(1);
    expect(result.outputs['comment-url']).not.toBe('');
    expect(github.calls.filter((call) => isWrite(call) && isComment(call))).toHaveLength(1);
  });

  it.for([
    ['is down', { status: 503, body: {} }],
    ['asks for more patience than there is', { status: 429, headers: { 'retry-after': '300' }, body: {} }],
  ] as const)('that %s changes no decision and holds up no run', async ([, fault]) => {
    const pull = await openPull(() => commitCase('row-with-extra-pipe'));
    github.setFaults(() => fault);
    const started = performance.now();
    const result = await showPull(pull);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'row-cells', 'comment-url': '' });
    expect(result.log.match(/^::warning title=not published::/gm)).toHaveLength(1);
  });

  it.for([
    [401, 'Bad credentials', 'Bad credentials'],
    [403, 'Resource not accessible by integration', '`checks: write`'],
    [404, 'Not Found', '`pull-requests: write`'],
    [422, 'Validation Failed', 'Validation Failed'],
  ] as const)('may refuse a write with %i, which is one warning that says why', async ([status, message, why]) => {
    const pull = await openPull(() => commitCase('row-with-extra-pipe'));
    github.setFaults((call) => (isWrite(call) ? { status, body: { message } } : undefined));
    const result = await showPull(pull);
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'row-cells', 'check-run-url': '' });
    const warnings = result.log.match(/^::warning title=not published::.*$/gm);
    expect(warnings).toHaveLength(1);
    expect(warnings?.[0]).toContain(why);
    expect(github.calls.filter(isWrite)).toHaveLength(2);
  });

  it('is asked at most eight times for a pull request in a shallow clone, first and later', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const shallow = { workspace: support.shallowClone(repository, pull.merge).directory };
    await reviewPull(pull, shallow);
    expect(github.calls.map(({ method, path }) => `${method} ${path.replace('/repos/octo/ledger', '')}`)).toEqual(
      expect.arrayContaining(['POST /check-runs', `POST /issues/${String(pull.number)}/comments`]),
    );
    expect(github.calls.length).toBeLessThanOrEqual(8);
    const before = github.calls.length;
    const pushed = await support.pushToPull(project, pull, () => commitCase('sound-in-release'));
    await reviewPull(pushed, { workspace: support.shallowClone(repository, pushed.merge).directory });
    expect(github.calls.length - before).toBeLessThanOrEqual(8);
  });
});

describe('a comment', () => {
  it('that is unchanged keeps its text, and names the newest run', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await showPull(pull, run(1));
    const before = await bodies(pull);
    await showPull(pull, run(2));
    expect(await bodies(pull)).toEqual(before.map((body) => body.replace('run:1.1', 'run:2.1')));
  });

  it('of a stranger with our marker is left alone, and our own duplicates are removed, on all pages', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await showPull(pull, run(1));
    const [own = ''] = await bodies(pull);
    await postComment(github, pull.number, own, github.patToken);
    for (let index = 0; index < 105; index += 1) await postComment(github, pull.number, 'talk', github.patToken);
    const older = own.replace('This change can merge.', 'old');
    expect(older).not.toBe(own);
    await postComment(github, pull.number, older.replace('run:1.1', 'run:3.1'), github.token);
    await showPull(pull, run(4));

    const marked = (await comments(github, pull.number)).filter(({ body }) => body.startsWith('<!-- gate-ledger '));
    expect(marked.map(({ login }) => login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(marked[0]?.body).toBe(own);
    expect(marked[1]?.body).toBe(own.replace('run:1.1', 'run:4.1'));
  });

  it.for(['patToken', 'app'] as const)('is kept under the identity of the token (%s)', async (kind) => {
    const pull = await openPull(() => commitCase('changes'));
    const token =
      kind === 'app' ? await github.tokenWith({ contents: 'read', pull_requests: 'write' }) : github.patToken;
    await showPull(pull, { token, ...run(1) });
    const pushed = await support.pushToPull(project, pull, () => commitCase('status-drift'));
    const { log } = await showPull(pushed, { token, ...run(2) });
    expect(await bodies(pull)).toEqual([expect.stringContaining('status-drift')]);
    expect(log).toMatch(/^::warning title=not published::Could not write the check run/m);
  });

  it('is kept for each ledger that a workflow judges', async () => {
    const pull = await openPull(() => commitCase('changes'));
    for (const id of [1, 2]) {
      await showPull(pull, run(id));
      await showPull(pull, { ...run(id), inputs: { ledger: ledgerPath, tracker: trackerPath } });
      await showPull(pull, { ...run(id), inputs: { ledger: 'docs/a--> b.md' } });
    }
    expect(await bodies(pull)).toHaveLength(3);
    for (const body of await bodies(pull)) expect(body.split('\n', 1)[0]).toMatch(/^<!-- gate-ledger [\w:.% ]+ -->$/);
  });

  it('is not begun where nothing changed and nothing is wrong, and else is the decision and three quiet lines', async () => {
    const pull = await openPull(() => {
      repository.write('other.txt', 'no ledger');
      return repository.commit();
    });
    expect((await showPull(pull)).status).toBe(0);
    expect(await bodies(pull)).toEqual([]);
    expect((await showPull(pull, { inputs: { comment: 'always' } })).status).toBe(0);
    const quiet =
      /^<!-- .* -->\n### ✅ \*\*This change can merge\.\*\* Release: 1 of 2 gates GO\n\nNothing must be done before it merges\. Open gates hold up a release, not this change\.\n\nThis change leaves ledger and tracker as they are\.\n\n<sub>Judged .*\.<\/sub>\n?$/;
    expect(await bodies(pull)).toEqual([expect.stringMatching(quiet)]);
  });

  it('that told something is made quiet when a push takes it back', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await showPull(pull, run(1));
    const pushed = await support.pushToPull(project, pull, () => {
      commitCase('sound');
      repository.write('other.txt', 'no ledger');
      return repository.commit();
    });
    await showPull(pushed, run(2));
    expect(await bodies(pull)).toEqual([expect.stringContaining('leaves ledger and tracker as they are')]);
  });
});

describe('two runs on one pull request', () => {
  it('that begin at once leave one comment, the newer', async () => {
    const pull = await openPull(() => commitCase('changes'));
    // Both see no comment yet: the older one's is held up until the newer one's is there, or the other way round.
    for (const slow of ['3.1', '4.1']) {
      for (const { id } of await comments(github, pull.number)) await remove(id);
      const older = (): Promise<unknown> => showPull(pull, run(3));
      const newer = (): Promise<unknown> => showPull(pull, { ...run(4), inputs: { 'fail-on': 'warning' } });
      const [held, other] = slow === '3.1' ? [older, newer] : [newer, older];
      let quick: Promise<unknown> = Promise.resolve();
      github.setFaults((call) =>
        isWrite(call) && isComment(call) && JSON.stringify(call.requestBody ?? null).includes(`run:${slow}`)
          ? { until: quick }
          : undefined,
      );
      quick = other();
      await Promise.all([held(), quick]);
      expect(await bodies(pull)).toEqual([expect.stringContaining(' run:4.1 ')]);
    }
  });

  it('leave the newer comment where the older run ends last', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await showPull(pull, { ...run(8), inputs: { 'fail-on': 'warning' } });
    const newer = await bodies(pull);
    const { log } = await showPull(pull, run(7));
    expect(await bodies(pull)).toEqual(newer);
    expect(log).toContain('a newer run wrote it');
    await showPull(pull, run(8, 2));
    expect(await bodies(pull)).not.toEqual(newer);
  });

  it('leave the comment of the newer head, whichever ends last, also where the older one had to wait', async () => {
    const older = await openPull(() => commitCase('changes'));
    const directory = support.shallowClone(repository, older.merge).directory;
    const newer = await support.pushToPull(project, older, () => commitCase('status-drift'));
    await showPull(newer, run(2));
    const told = await bodies(newer);
    const { log } = await showPull(older, { ...run(3), workspace: directory });
    expect(await bodies(newer)).toEqual(told);
    expect(log).toContain('the pull request has moved on');
  });

  it('do not let a write that is tried again overwrite what came in between', async () => {
    const older = await openPull(() => commitCase('changes'));
    await showPull(older, run(1));
    const directory = support.shallowClone(repository, older.merge).directory;
    const newer: Promise<StepResult>[] = [];
    github.setFaults((call) => {
      if (newer.length > 0 || call.method !== 'PATCH' || !isComment(call)) return undefined;
      const push = support.pushToPull(project, older, () => commitCase('status-drift'));
      newer.push(push.then(async (pull) => await showPull(pull, run(3))));
      return { status: 502, body: {} };
    });
    await showPull(older, { ...run(2), workspace: directory, inputs: { 'fail-on': 'open-gate' } });
    await Promise.all(newer);
    expect(await bodies(older)).toEqual([expect.stringContaining('status-drift')]);
  });

  async function remove(id: number): Promise<void> {
    await fetch(`${github.emulator.url}/repos/octo/ledger/issues/comments/${String(id)}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${github.emulator.ownerToken}` },
    });
  }
});

describe('a token that only reads', () => {
  it.for([
    ['a pull request from a fork', { parts: { pull_request: { head: { repo: { full_name: 'mallory/ledger' } } } } }],
    ['a pull request from a fork that is gone', { parts: { pull_request: { head: { repo: null } } } }],
  ] as const)('is that of %s, and nothing is written', async ([, given]) => {
    const pull = await openPull(() => commitCase('row-with-extra-pipe'));
    const result = await showPull(pull, { token: github.readOnlyToken, ...given });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ decision: 'block', 'check-run-url': '', 'comment-url': '' });
    expect(github.calls).toEqual([]);
    expect(result.log).toContain('only reads');
    expect(result.log).not.toContain('not published');
    expect(result.summary).toMatch(/^### ❌ \*\*Blocked: 1 problem\.\*\* Release: cannot be judged$/m);
  });

  it('may be that of Dependabot, which is told without a warning', async () => {
    const pull = await openPull(() => commitCase('row-with-extra-pipe'));
    const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } };
    const refused = await showPull(pull, { token: github.readOnlyToken, ...dependabot });
    expect(refused.outputs).toMatchObject({ decision: 'block', 'check-run-url': '', 'comment-url': '' });
    expect(refused.log).toContain('The token of Dependabot only reads');
    expect(refused.log).not.toContain('not published');
    const granted = await showPull(pull, dependabot);
    expect(granted.log).not.toContain('Dependabot');
    expect(await bodies(pull)).toHaveLength(1);
  });

  it('is not that of a fork on pull_request_target', async () => {
    const pull = await openPull(() => commitCase('changes'));
    await showPull(pull, {
      event: 'pull_request_target',
      parts: { pull_request: { head: { repo: { full_name: 'mallory/ledger' } } } },
    });
    expect(await bodies(pull)).toHaveLength(1);
  });

  it('is told what it lacks elsewhere, once', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const { log } = await showPull(pull, { token: github.readOnlyToken });
    const warnings = log.match(/^::warning title=not published::.*$/gm);
    expect(warnings).toHaveLength(1);
    expect(warnings?.[0]).toMatch(/`checks: write`.*`pull-requests: write`/);
  });
});

describe('many findings', () => {
  it('are all annotated, fifty a request, in their order', async () => {
    const pull = await openPull(() => {
      const rows = Array.from(
        { length: 120 },
        (_, index) => `| B-${String(index)} | 2 | Row ${String(index)} | SRE | Wrong | | | x |`,
      );
      commitCase('sound');
      repository.write(ledgerPath, `${repository.git('show', `HEAD:${ledgerPath}`)}\n${rows.join('\n')}\n`);
      return repository.commit();
    });
    const result = await showPull(pull);
    const [check] = await checkRuns(github, pull.head);
    const errors = (result.report?.findings ?? []).filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(120);
    expect(check?.annotations.slice(0, errors.length)).toEqual(
      errors.map(
        ({ line, rule }) =>
          expect.objectContaining({ start_line: line, title: rule, annotation_level: 'failure' }) as object,
      ),
    );
    const sizes = github.calls
      .filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'))
      .map(({ method }) => method);
    expect(sizes).toEqual([
      'POST',
      ...Array.from({ length: Math.ceil((check?.annotations.length ?? 0) / 50) - 1 }, () => 'PATCH'),
    ]);
  });

  it('of 10,000 changed signals stay within every limit', { timeout: 120_000 }, async () => {
    const pull = await openPull(() => {
      const long = `@octo/team [x](https://evil.example) ${'that is long '.repeat(20)}`;
      const rows = Array.from(
        { length: 10_000 },
        (_, index) => `| C-${String(index)} | 2 | ${long} | SRE | NO-GO | | | x |`,
      );
      commitCase('sound');
      repository.write(ledgerPath, `${repository.git('show', `HEAD:${ledgerPath}`)}\n${rows.join('\n')}\n`);
      return repository.commit();
    });
    const result = await showPull(pull);
    expect(result.report, result.log).not.toBeNull();
    expect(result.report?.changes?.signals).toHaveLength(10_000);
    const [check] = await checkRuns(github, pull.head);
    const [body = ''] = await bodies(pull);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(check?.annotations).toHaveLength(500);
    for (const text of [body, check?.summary, result.summary]) {
      expect(text).toMatch(/^\d+ more not shown here/m);
      expect(text).toContain(
        `### ❌ **Blocked: ${String(result.report?.totals.errors)} problems.** Release: 1 of 2 gates GO\n`,
      );
      // Each signal that is added is one item: some are shown, and the title of the rest counts the others.
      const [, changes = '', others = ''] =
        /\n#### What this change does\n\n(.*?)\n\n[#<].*<summary>What this change does, more \((\d+)\)/s.exec(
          text ?? '',
        ) ?? [];
      expect((changes.match(/^- `C-\d+` .*: added, NO-GO$/gm)?.length ?? 0) + Number(others)).toBe(10_000);
      expect(text).not.toContain('@octo');
    }
    expect(result.log.match(/^::error title=/gm)).toHaveLength(10);
  });
});

describe('the way to GitHub', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });

  async function listen(server: Server): Promise<string> {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // TCP, so no pipe's name
  }

  it('may be a GitHub Enterprise Server, whose API is below a path', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const seen: string[] = [];
    const server = createServer((message, response) => {
      const path = (message.url ?? '').replace(/^\/api(\/v3)?/, '');
      seen.push(message.url ?? '');
      void forward(message, `${github.url}${path}`).then(({ status, text }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(text),
      );
    });
    await reviewPull(pull, { apiUrl: `${await listen(server)}/api/v3` });
    expect(await bodies(pull)).toHaveLength(1);
    expect(seen).toContain('/api/graphql');
    expect(seen).toContain('/api/v3/repos/octo/ledger/check-runs');
  });

  it('may be a proxy of the usual environment variables', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (message: IncomingMessage, client: Socket) => {
      asked.push(message.url ?? '');
      const upstream = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      for (const socket of [client, upstream]) socket.on('error', () => undefined);
    });
    const proxyUrl = await listen(proxy);
    await reviewPull(pull, {
      apiUrl: 'http://api.github.test',
      env: { http_proxy: proxyUrl, https_proxy: proxyUrl, no_proxy: '' },
      bundle: true,
    });
    expect(await bodies(pull)).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['api.github.test:80']));
  });

  it('takes the token to no other host', async () => {
    const pull = await openPull(() => commitCase('changes'));
    const tokens: (string | undefined)[] = [];
    const other = await listen(
      createServer((message, response) => {
        tokens.push(message.headers.authorization);
        response.writeHead(404).end();
      }),
    );
    github.setFaults(({ path }) => ({
      status: 307,
      headers: { location: `${other.replace('127.0.0.1', 'localhost')}${path}` },
    }));
    const result = await reviewPull(pull, { workspace: support.shallowClone(repository, pull.merge).directory });
    expect(result.outputs['comment-url']).toBe('');
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens.filter((token) => token !== undefined)).toEqual([]);
  });

  async function forward(
    message: IncomingMessage,
    url: string,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer); // a message without an encoding
    const { authorization = '', accept = '' } = message.headers;
    const body = Buffer.concat(chunks);
    const answer = await fetch(url, {
      method: message.method ?? 'GET',
      headers: { authorization, accept, 'content-type': 'application/json' },
      ...(body.length === 0 ? {} : { body }),
    });
    return { status: answer.status, text: await answer.text() };
  }
});
