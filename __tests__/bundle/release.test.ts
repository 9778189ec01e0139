import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import { checkRuns, createRelease, ensureTag, setRef, uploadCommits, uploadTag } from '../stand-in/seed.ts';
import { payload, runCli, runStep, type Step, type StepResult } from '../support/bundle.ts';
import { putCase } from '../support/cases.ts';
import { inMemory } from '../support/in-memory.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { filesIn } from '../support/tree.ts';

const documents = 'docs/readiness';
const policyPath = '.github/gate-ledger.yml';

let github: GitHub;
let repository: TestRepository;

beforeEach(async () => {
  github = await startGitHub();
  repository = makeRepository();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

/** Commits the documents of a case, with other files. */
function commitCase(name: string, files: Readonly<Record<string, string>> = {}): string {
  putCase(repository, name);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository.commit(name);
}

/** A policy with one release of all tags. */
function policy(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { [policyPath]: ['releases:', '  - tags: "**"', ...lines.map((line) => `    ${line}`), ''].join('\n') };
}

/** Makes the branch `main` at a commit, locally and on GitHub. */
async function pushMain(sha: string): Promise<void> {
  await uploadCommits(github, repository.directory, [sha]);
  await setRef(github, 'refs/heads/main', sha);
}

/** What a release is asked is not what is shown of it. */
const quiet = { 'check-run': 'false' };

interface Given {
  readonly tag?: string;
  /** The commit that GitHub started the run for; else the one that is checked out. */
  readonly sha?: string;
  readonly workspace?: TestRepository;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The tag is not on GitHub any more. */
  readonly gone?: boolean;
  /** The id of the release, for a run of a `release` event. */
  readonly release?: number;
  readonly act?: Step['act'];
}

/** The same as a run for a tag, but that the files are read from memory and not from git. */
async function judgeTag(given: Given = {}): Promise<StepResult> {
  return await runForTag({ ...given, act: actOnHead() });
}

function actOnHead(): Step['act'] {
  const sha = repository.head();
  return inMemory({ sha, headSha: sha, baseSha: null }, { head: filesIn(repository.directory) });
}

/** A run for a tag that was pushed, or whose release was published. */
async function runForTag({
  tag = 'v1.0.0',
  workspace = repository,
  release,
  ...given
}: Given = {}): Promise<StepResult> {
  const sha = given.sha ?? workspace.head();
  if (given.gone !== true) await ensureTag(github, tag, sha);
  return await runStep({
    workspace: workspace.directory,
    event: release === undefined ? 'push' : 'release',
    payload:
      release === undefined
        ? payload('push', { ref: `refs/tags/${tag}`, before: '0'.repeat(40), after: sha })
        : payload('release', { release: { id: release, tag_name: tag } }, 'published'),
    sha,
    ref: `refs/tags/${tag}`,
    inputs: { ...quiet, token: github.token, ...given.inputs },
    apiUrl: github.url,
    ...(given.act === undefined ? {} : { act: given.act }),
  });
}

/** A run before the tag is made, as of `workflow_dispatch`. */
async function runBefore(
  tag: string,
  inputs: Readonly<Record<string, string>> = {},
  act?: Step['act'],
): Promise<StepResult> {
  return await runStep({
    workspace: repository.directory,
    event: 'workflow_dispatch',
    payload: {},
    sha: repository.head(),
    ref: 'refs/heads/main',
    inputs: { ...quiet, token: github.token, tag, ...inputs },
    apiUrl: github.url,
    ...(act === undefined ? {} : { act }),
  });
}

/** A clone of one commit, as actions/checkout leaves it by default: up to version 6 the ref of any tag is the commit, since version 7 it is the tag itself. */
function shallowClone(sha: string, tag: string, ref: 'commit' | 'tag' = 'commit'): TestRepository {
  const clone = makeRepository();
  const source = ref === 'commit' ? sha : `refs/tags/${tag}`;
  clone.git(
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    `file://${repository.directory}`,
    `+${source}:refs/tags/${tag}`,
  );
  clone.git('checkout', '--quiet', '--force', `refs/tags/${tag}`);
  return clone;
}

function found({ report }: StepResult): readonly string[] {
  return (report?.findings ?? []).map(({ rule, severity }) => `${rule} ${severity}`);
}

function reads(): readonly string[] {
  return github.calls
    .filter(({ method, path }) => method === 'GET' && !path.endsWith('/check-runs'))
    .map(({ path }) => decodeURIComponent(path));
}

describe('a tag', () => {
  it('is blocked while a gate is open (push)', async () => {
    await pushMain(commitCase('sound'));
    const result = await runForTag({ inputs: { 'check-run': 'true' } });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'NO-GO',
      decision: 'block',
      reason: 'gates-open',
      'open-gates': '["2"]',
    });
    expect(result.report).toMatchObject({ mode: 'release', subject: { tag: 'v1.0.0' } });
    expect(await checkRuns(github, repository.head())).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('is blocked while a gate is open (release)', async () => {
    await pushMain(commitCase('sound'));
    const result = await runForTag({ release: 7 });
    expect(result.outputs).toMatchObject({ verdict: 'NO-GO', decision: 'block', reason: 'gates-open' });
    expect(result.report).toMatchObject({ mode: 'release', subject: { tag: 'v1.0.0' } });
  });

  it('of a release is taken from the event, whatever the ref', async () => {
    const sha = commitCase('sound');
    const result = await runStep({
      workspace: repository.directory,
      event: 'release',
      payload: payload('release', { release: { tag_name: 'v1.0.0' } }, 'published'),
      sha,
      ref: 'refs/heads/main',
    });
    expect(result.report).toMatchObject({ mode: 'release', decision: 'block', subject: { tag: 'v1.0.0' } });
  });

  it('passes when every gate is GO, and one request is all that is asked', async () => {
    const sha = commitCase('all-go-in-release');
    await pushMain(sha);
    await setRef(github, 'refs/tags/v1.0.0', sha);
    const result = await runForTag();
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({
      verdict: 'GO',
      decision: 'pass',
      reason: 'all-gates-go',
      'open-gates': '[]',
    });
    expect(reads()).toEqual(['/repos/octo/ledger/git/ref/tags/v1.0.0']);
  });

  it('that no pattern matches is blocked', async () => {
    await pushMain(commitCase('all-go-in-release', { [policyPath]: 'releases: [{ tags: "v*" }]\n' }));
    expect((await runForTag({ tag: 'api/v1.0.0' })).outputs).toMatchObject({
      decision: 'block',
      reason: 'tag-unmatched',
    });
    expect((await runForTag()).status).toBe(0);
  });

  it('of a release candidate needs the gates of its pattern and no other', async () => {
    const gates = ['GO', 'NO-GO', 'GO', 'GO', 'BLOCKED-EXTERNAL'];
    const files = {
      [`${documents}/signal-ledger.md`]: [
        '| ID | Status | Evidence |',
        '|---|---|---|',
        ...gates.map((status, id) => `| S-${String(id)} | ${status} | \`proof.log\` |`),
        '',
      ].join('\n'),
      [`${documents}/gate-tracker.json`]: JSON.stringify({
        gates: gates.map((status, id) => ({ id, status, required_signal_ids: [`S-${String(id)}`] })),
      }),
      'proof.log': 'ok\n',
      [policyPath]: 'releases:\n  - { tags: "v*-rc.*", gates: [0, 2, 3] }\n  - { tags: "v*" }\n',
    };
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    await pushMain(repository.commit());
    const candidate = await runForTag({ tag: 'v1.0.0-rc.1' });
    expect(candidate.status).toBe(0);
    expect(candidate.outputs).toMatchObject({ verdict: 'GO', reason: 'all-gates-go', 'open-gates': '["1","4"]' });
    const final = await runForTag();
    expect(final.status).toBe(1);
    expect(found(final)).toEqual(['gate-open error', 'gate-open error', 'ledger-columns warning']);
  });

  it.for(['ledger', 'tracker'])('is not held up by what concerns another gate only (%s)', async (document) => {
    const rc = { [policyPath]: 'releases: [{ tags: "v*-rc.*", gates: [1] }]\n' };
    const sha = commitCase('all-go-in-release', rc);
    const path = `${documents}/${document === 'ledger' ? 'signal-ledger.md' : 'gate-tracker.json'}`;
    const text = repository.git('show', `${sha}:${path}`);
    // An error of gate 2, which the candidate does not need: evidence that is gone, a status that differs.
    repository.write(
      path,
      document === 'ledger'
        ? text.replace('`src/server.c` | `evidence/build.log`', '`src/server.c` | `evidence/gone.log`')
        : text.replace(/("owner": "Performance",\s*"status": )"GO"/, '$1"NO-GO"'),
    );
    await pushMain(repository.commit());
    const candidate = await runForTag({ tag: 'v1.0.0-rc.1' });
    expect(candidate.report?.totals.errors).toBeGreaterThan(0);
    expect(candidate.outputs).toMatchObject({ verdict: 'GO', decision: 'pass' });
  });
});

describe('the commit of a tag', () => {
  it('is judged by its own ledger, not by the one of the branch', async () => {
    const open = commitCase('sound');
    const closed = commitCase('all-go-in-release');
    await pushMain(closed);
    await setRef(github, 'refs/tags/v1.0.0', open);
    await setRef(github, 'refs/tags/v1.0.1', closed);
    repository.git('checkout', '--quiet', open);
    const result = await runForTag();
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'gates-open' });
    expect(result.report?.subject.sha).toBe(open);
    repository.git('checkout', '--quiet', closed);
    expect((await runForTag({ tag: 'v1.0.1' })).status).toBe(0);
  });

  it('is the one that must be checked out', async () => {
    const open = commitCase('sound');
    const closed = commitCase('all-go-in-release');
    await pushMain(closed);
    await setRef(github, 'refs/tags/v1.0.0', open);
    const result = await runForTag({ sha: open });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'NO-GO', reason: 'tag-mismatch' });
    expect(result.report?.subject.sha).toBe(closed);
    expect(result.log).toContain(`The judged commit is ${closed}, but the tag`);
    // Also where only the event tells, for there is no token and no such tag in the clone.
    expect((await runForTag({ sha: open, inputs: { token: '' } })).outputs).toMatchObject({ reason: 'tag-mismatch' });
    expect((await runForTag({ sha: open, inputs: { sha: open } })).outputs).toMatchObject({ reason: 'gates-open' });
  });

  it('counts as GitHub has it now: a tag that was moved since the push is blocked', async () => {
    const closed = commitCase('all-go-in-release');
    const open = commitCase('sound');
    await pushMain(open);
    await setRef(github, 'refs/tags/v1.0.0', open);
    const clone = shallowClone(closed, 'v1.0.0');
    expect((await runForTag({ workspace: clone })).outputs).toMatchObject({ reason: 'tag-mismatch' });
    await setRef(github, 'refs/tags/v1.0.0', closed);
    expect((await runForTag({ workspace: clone })).status).toBe(0);
  });

  it.for(['commit', 'tag'] as const)(
    'is found behind an annotated tag, and a tag of that (clone has the %s)',
    async (ref) => {
      const sha = commitCase('all-go-in-release');
      await pushMain(sha);
      repository.git('tag', '-a', '-m', 'inner', 'inner');
      repository.git('tag', '-a', '-m', 'outer', 'v1.0.0', 'inner');
      await uploadTag(github, repository.directory, 'inner');
      await uploadTag(github, repository.directory, 'v1.0.0');
      const workspace = shallowClone(sha, 'v1.0.0', ref);
      expect((await runForTag({ workspace, sha })).status).toBe(0);
      expect(reads().filter((path) => path.includes('/git/tags/'))).toHaveLength(2);
      expect((await runForTag({ workspace, sha, inputs: { token: '' } })).status).toBe(0);
      // GitHub names the tag's own SHA in some events.
      expect((await runForTag({ workspace, sha: repository.git('rev-parse', 'v1.0.0') })).status).toBe(0);
    },
  );

  it('is none where the tag points to a file', async () => {
    const sha = commitCase('all-go-in-release');
    repository.git('tag', 'v1.0.0', `${sha}:docs/readiness/signal-ledger.md`);
    repository.git('tag', '-a', '-m', 'files', 'v2.0.0', `${sha}^{tree}`);
    await pushMain(sha);
    await uploadTag(github, repository.directory, 'v2.0.0');
    const result = await runForTag({ tag: 'v2.0.0' });
    expect(result.outputs).toMatchObject({ reason: 'tag-mismatch' });
    expect(result.log).toContain('points to no commit');
  });

  it('is taken from the event while GitHub does not answer, and never from the clone', async () => {
    const sha = commitCase('all-go-in-release');
    await pushMain(sha);
    github.setFaults(({ path }) => (path.includes('/git/ref/') ? { status: 403, body: { message: 'No' } } : undefined));
    expect((await runForTag()).status).toBe(0);
    const unknown = await runBefore('v1.0.0');
    expect(unknown.outputs).toMatchObject({ decision: 'block', reason: 'tag-mismatch' });
    expect(unknown.log).toContain('points to: GitHub answered');
    expect(unknown.log).toContain('the token needs `contents: read`');
  });
});

describe('before the tag is made, a guard', () => {
  it('judges the checked-out commit, or the one asked for', async () => {
    const open = commitCase('sound');
    const closed = commitCase('all-go-in-release');
    await pushMain(closed);
    expect((await runBefore('v1.0.0')).status).toBe(0);
    expect((await runBefore('v1.0.0', { sha: open })).outputs).toMatchObject({ reason: 'gates-open' });
    expect((await runBefore('v1.0.0', { sha: 'e'.repeat(40) })).log).toContain('is not in the clone');
  });

  it('blocks a tag that is there already, and elsewhere', async () => {
    const old = commitCase('sound');
    const sha = commitCase('all-go-in-release');
    await pushMain(sha);
    await setRef(github, 'refs/tags/v1.0.0', old);
    expect((await runBefore('v1.0.0')).outputs).toMatchObject({ decision: 'block', reason: 'tag-mismatch' });
    await setRef(github, 'refs/tags/v1.0.0', sha);
    expect((await runBefore('v1.0.0')).status).toBe(0);
  });

  it('cannot see the signature yet, and says so', async () => {
    await pushMain(commitCase('all-go-in-release', policy('signed: true')));
    const result = await runBefore('v1.0.0');
    expect(result.status).toBe(0);
    expect(found(result)).toEqual(['tag-signature notice']);
    // From a terminal, too: what nobody was asked does not pass.
    const { status, stdout } = await runCli(repository.directory, '--tag', 'v1.0.0');
    expect(status).toBe(1);
    expect(stdout).toContain('there is no token to ask it');
  });
});

describe('a signed tag', () => {
  const kinds = [
    ['lightweight', null, 'is lightweight'],
    ['annotated', { verified: false, reason: 'unsigned' }, "GitHub's reason is `unsigned`"],
    ['signed and not verified', { verified: false, reason: 'unverified_email' }, '`unverified_email`'],
    ['signed and verified', { verified: true, reason: 'valid' }, null],
  ] as const;

  it.for(kinds)('is asked for: %s', async ([, verification, message]) => {
    const sha = commitCase('all-go-in-release', policy('signed: true'));
    await pushMain(sha);
    if (verification === null) await setRef(github, 'refs/tags/v1.0.0', sha);
    else {
      repository.git('tag', '-a', '-m', 'one', 'v1.0.0');
      await uploadTag(github, repository.directory, 'v1.0.0', verification);
    }
    // A lightweight ref in the clone decides nothing: actions/checkout makes one of any tag.
    const result = await runForTag({ workspace: shallowClone(sha, 'v1.0.0') });
    if (message === null) {
      expect(result).toMatchObject({ status: 0, outputs: { verdict: 'GO' } });
      return;
    }
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'tag-signature' });
    expect(result.report?.findings[0]?.message).toContain(message);
    expect(result.report?.findings[0]).toMatchObject({ path: policyPath, line: 3 });
  });

  it.for(kinds)('is not asked for: %s', async ([, verification]) => {
    const sha = commitCase('all-go-in-release', policy('gates: all'));
    await pushMain(sha);
    if (verification === null) await setRef(github, 'refs/tags/v1.0.0', sha);
    else {
      repository.git('tag', '-a', '-m', 'one', 'v1.0.0');
      await uploadTag(github, repository.directory, 'v1.0.0', verification);
    }
    expect((await judgeTag()).status).toBe(0);
  });

  it.for([
    ['no token', { inputs: { token: '' } }, 'tag-signature', 'there is no token'],
    ['a tag that is gone', { gone: true }, 'tag-signature', 'the tag is no longer on GitHub'],
  ] as const)('does not pass unseen: %s', async ([, given, reason, message]) => {
    await pushMain(commitCase('all-go-in-release', policy('signed: true')));
    const result = await judgeTag(given);
    expect(result.outputs).toMatchObject({ decision: 'block', reason });
    expect(result.log).toContain(message);
  });
});

describe('the branch of a tag', () => {
  /** `main`, and a commit beside it; the checked-out one is on the branch or beside it. */
  async function twoBranches(checkedOut: 'main' | 'work'): Promise<string> {
    const base = commitCase('all-go-in-release', policy('branch: main'));
    repository.write('main.txt', 'main');
    const main = repository.commit();
    await pushMain(main);
    repository.git('checkout', '--quiet', '-b', 'work', base);
    repository.write('work.txt', 'work');
    const work = repository.commit();
    await uploadCommits(github, repository.directory, [work]);
    const sha = checkedOut === 'main' ? base : work;
    await setRef(github, 'refs/tags/v1.0.0', sha);
    repository.git('checkout', '--quiet', sha);
    return sha;
  }

  it.for([
    ['main', 0],
    ['work', 1],
  ] as const)('is what GitHub says, whatever the refs of the clone say (%s)', async ([where, status]) => {
    await twoBranches(where);
    const result = await runForTag();
    expect(result.status).toBe(status);
    expect(found(result)).toEqual(status === 0 ? [] : ['tag-branch error']);
    // Stale or made up: neither the branch of the remote nor that of the clone is believed.
    repository.git('update-ref', 'refs/remotes/origin/main', where === 'main' ? 'main^' : 'work');
    repository.git('update-ref', 'refs/heads/main', where === 'main' ? 'main^' : 'work');
    repository.write('.git/info/grafts', `${repository.head()}\n`);
    expect((await runForTag()).status).toBe(status);
    expect((await runForTag({ inputs: { token: '' } })).outputs).toMatchObject({ reason: 'tag-branch' });
  });

  it.for([
    ['main', 0],
    ['work', 1],
  ] as const)('is asked of GitHub where the clone is shallow (%s)', async ([where, status]) => {
    const sha = await twoBranches(where);
    const workspace = shallowClone(sha, 'v1.0.0');
    expect((await runForTag({ workspace })).status).toBe(status);
    expect(reads().filter((path) => path.includes('compare'))).toHaveLength(1);
    const blind = await runForTag({ workspace, inputs: { token: '' } });
    expect(blind.outputs).toMatchObject({ decision: 'block', reason: 'tag-branch' });
    expect(blind.log).toContain('only GitHub knows that, and there is no token to ask it');
  });

  it('is not known without a token, whatever ref the clone has', async () => {
    const sha = commitCase('all-go-in-release', policy('branch: main'));
    await pushMain(sha);
    const workspace = shallowClone(sha, 'v1.0.0');
    workspace.git('update-ref', 'refs/remotes/origin/main', sha);
    expect((await runForTag({ workspace, inputs: { token: '' } })).outputs).toMatchObject({ reason: 'tag-branch' });
    expect((await runForTag({ workspace })).status).toBe(0);
  });

  it('that does not exist blocks, as does a commit that GitHub does not know', async () => {
    const sha = commitCase('all-go-in-release', policy('branch: release/1.x'));
    await pushMain(sha);
    const missing = await runForTag();
    expect(missing.outputs).toMatchObject({ decision: 'block', reason: 'tag-branch' });
    expect(missing.log).toContain('The branch `release/1.x` was not found');
    await setRef(github, 'refs/heads/release/1.x', sha);
    expect((await runForTag()).status).toBe(0);
    repository.write('more.txt', 'not pushed');
    repository.commit();
    expect((await runForTag()).outputs).toMatchObject({ decision: 'block', reason: 'tag-branch' });
  });
});

describe('the changelog of a release', () => {
  const dated = '# Changelog\n\n## [1.2.3] - 2026-01-31\n\n- Faster\n';

  it.for([
    ['in order', dated, true],
    ['with a link and the date in parentheses', dated.replace('[1.2.3] - 2026-01-31', '[1.2.3](x) (2026-01-31)'), true],
    ['without date', dated.replace(' - 2026-01-31', ''), false],
    ['without bullet', dated.replace('- Faster', 'Faster'), false],
    ['with the version only as the beginning of another', dated.replace('1.2.3', '1.2.30'), false],
    ['with the version only as a pre-release of it', dated.replace('1.2.3', '1.2.3-rc.1'), false],
  ] as const)('%s', async ([, text, passes]) => {
    await pushMain(commitCase('all-go-in-release', { ...policy('changelog: CHANGELOG.md'), 'CHANGELOG.md': text }));
    const tag = await judgeTag({ tag: 'api/v1.2.3' });
    const before = await runBefore('v1.2.3', {}, actOnHead());
    for (const result of [tag, before])
      expect(result.outputs).toMatchObject(
        passes ? { decision: 'pass', reason: 'all-gates-go' } : { decision: 'block', reason: 'changelog-entry' },
      );
  });

  it('is read from a terminal, too', async () => {
    commitCase('all-go-in-release', { ...policy('changelog: CHANGELOG.md'), 'CHANGELOG.md': dated });
    expect((await runCli(repository.directory, '--tag', 'v1.2.3')).status).toBe(0);
    const { status, stdout } = await runCli(repository.directory, '--tag', 'v1.2.4');
    expect(status).toBe(1);
    expect(stdout).toContain('changelog-entry');
  });

  it('is asked of releases only', async () => {
    const sha = commitCase('all-go-in-release', policy('changelog: CHANGELOG.md', 'branch: gone', 'signed: true'));
    await pushMain(sha);
    const result = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/heads/main',
      inputs: { token: github.token },
      apiUrl: github.url,
    });
    expect(result.outputs).toMatchObject({ verdict: 'GO', reason: 'all-gates-go' });
    expect(reads()).toEqual([]);
  });
});

describe('the assets of a release', () => {
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
  const asked = policy('assets: [{ match: "*.spdx.json", attested: true }, { match: "*.sha256" }]');

  async function released(assets: Parameters<typeof createRelease>[2]): Promise<number> {
    const sha = commitCase('all-go-in-release', asked);
    await pushMain(sha);
    await setRef(github, 'refs/tags/v1.0.0', sha);
    return await createRelease(github, 'v1.0.0', assets);
  }

  it('are looked for on all pages, and each that must be attested is', async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({ name: `other-${String(index)}.zip` }));
    const release = await released([
      { name: 'apollo.spdx.json', digest: digest('a') },
      { name: 'apollo.sha256' },
      ...others,
    ]);
    const before = await runForTag({ release });
    expect(before.outputs).toMatchObject({ decision: 'block', reason: 'release-assets' });
    expect(before.log).toContain('GitHub has no provenance for its digest');
    // What GitHub attests by itself of an immutable release is no provenance.
    github.attest(digest('a'), 'release');
    expect((await judgeTag({ release })).status).toBe(1);
    github.attest(digest('a'));
    expect((await judgeTag({ release })).status).toBe(0);
    expect(new Set(reads().filter((path) => path.includes('attestations')))).toEqual(
      new Set([`/repos/octo/ledger/attestations/${digest('a')}`]),
    );
  });

  it.for([
    ['missing', [{ name: 'apollo.sha256' }], 'No asset of the release matches `*.spdx.json`'],
    [
      'not uploaded to the end',
      [
        { name: 'a.spdx.json', digest: digest('a') },
        { name: 'a.sha256', state: 'open' as const },
      ],
      'except `a.sha256`, whose upload is not finished',
    ],
    [
      'without a digest',
      [{ name: 'a.spdx.json' }, { name: 'a.sha256' }],
      'No attestation was found for the asset `a.spdx.json`: GitHub has no digest of it. Upload it again',
    ],
    [
      'one of two not attested',
      [
        { name: 'a.spdx.json', digest: digest('a') },
        { name: 'b.spdx.json', digest: digest('b') },
        { name: 'a.sha256' },
      ],
      'No attestation was found for the asset `b.spdx.json`',
    ],
  ] as const)('block: %s', async ([, assets, message]) => {
    const release = await released(assets);
    github.attest(digest('a'));
    const result = await judgeTag({ release });
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'release-assets' });
    expect(result.report?.findings.map((finding) => finding.message).join()).toContain(message);
    expect(result.report?.findings).toHaveLength(1);
  });

  it('are not there of a push, which says so and passes', async () => {
    await released([]);
    const result = await judgeTag();
    expect(result.status).toBe(0);
    expect(found(result)).toEqual(['release-assets notice']);
    expect(reads().filter((path) => path.includes('releases'))).toEqual([]);
  });

  it.for([
    ['no token', '', 'there is no token'],
    ['a release that is gone', 'token', 'the token needs `contents: read`'],
  ] as const)('do not pass unseen: %s', async ([, token, message]) => {
    const release = await released([]);
    const result = await judgeTag({
      release: release + 100,
      inputs: { token: token === '' ? '' : github.token },
    });
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'release-assets' });
    expect(result.log).toContain(message);
  });

  it('of a private repository need the permission to see attestations', async () => {
    await github.close();
    github = await startGitHub({ isPrivate: true });
    const release = await released([{ name: 'a.spdx.json', digest: digest('a') }, { name: 'a.sha256' }]);
    github.attest(digest('a'));
    const without = await judgeTag({ release });
    expect(without.outputs).toMatchObject({ decision: 'block', reason: 'release-assets' });
    expect(without.log).toContain('the token needs `attestations: read`');
    const token = await github.tokenWith({ contents: 'read', checks: 'write', attestations: 'read' });
    expect((await judgeTag({ release, inputs: { token } })).status).toBe(0);
  });
});

describe('what stands elsewhere about the gates', () => {
  const files = {
    [policyPath]: 'claims: [{ path: README.md, pattern: "production[- ]ready" }]\nsnapshots: [summary.md]\n',
    'README.md': '# Apollo\n\nApollo is **production ready**.\n',
    'summary.md':
      '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | GO | 2 | 0 |\n| 2 | GO | 1 | 0 |\n',
  };

  it.for([
    [
      'sound',
      'block',
      ['claim-early error', 'snapshot-drift warning', 'snapshot-drift warning', 'snapshot-drift warning'],
    ],
    ['all-go-in-release', 'pass', []],
  ] as const)('is held against them on a push (%s)', async ([name, decision, findings]) => {
    const sha = commitCase(name, files);
    await pushMain(sha);
    const result = await runStep({
      workspace: repository.directory,
      event: 'push',
      payload: payload('push', { before: '0'.repeat(40), after: sha }),
      sha,
      ref: 'refs/heads/main',
      inputs: { token: github.token },
      apiUrl: github.url,
    });
    expect(result.outputs['decision']).toBe(decision);
    expect(found(result)).toEqual(findings);
  });

  it('by a pattern that backtracks without end is stopped, and blocks', async () => {
    commitCase('sound', {
      [policyPath]: 'claims: [{ path: README.md, pattern: "^(a+)+$" }]\n',
      'README.md': `${'a'.repeat(60)}!\n`,
    });
    const { status, stdout } = await runCli(repository.directory);
    expect(status).toBe(1);
    expect(stdout).toContain('the pattern takes more than 1000 ms. Simplify it');
  });
});

describe('a tag', () => {
  it('of a repository whose history had a ledger is not let through by `if-missing`', async () => {
    commitCase('sound');
    repository.write('docs', null);
    const sha = repository.commit();
    await pushMain(sha);
    const result = await runForTag({ inputs: { 'if-missing': 'ignore' } });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'INVALID', reason: 'ledger-removed' });
  });

  it('of a repository that lost its ledger in a merge is not let through by `if-missing`', async () => {
    const withLedger = commitCase('sound');
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.clear();
    repository.write('README.md', 'x');
    repository.commit();
    repository.git('merge', '--quiet', '-s', 'ours', '--allow-unrelated-histories', '-m', 'merge', withLedger);
    const sha = repository.head();
    await pushMain(sha);
    const result = await runForTag({ inputs: { 'if-missing': 'ignore' } });
    expect(result.outputs).toMatchObject({ decision: 'block', reason: 'ledger-removed' });
  });

  it('of a repository that never had a ledger passes with `if-missing`, but not in a shallow clone', async () => {
    repository.write('README.md', 'first');
    repository.commit();
    repository.write('README.md', 'second');
    const sha = repository.commit();
    await pushMain(sha);
    const whole = await runForTag({ inputs: { 'if-missing': 'ignore' } });
    expect(whole.outputs).toMatchObject({ decision: 'pass', reason: 'missing-ignored' });
    const shallow = makeRepository();
    shallow.git('fetch', '--quiet', '--depth=1', `file://${repository.directory}`, sha);
    shallow.git('checkout', '--quiet', 'FETCH_HEAD');
    repository = shallow;
    expect((await runForTag({ inputs: { 'if-missing': 'ignore' } })).outputs).toMatchObject({
      decision: 'block',
      reason: 'ledger-missing',
    });
  });
});
