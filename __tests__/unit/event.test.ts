import { describe, expect, it } from 'vitest';
import { modeFor } from '../../src/model/event.ts';
import { readEvent } from '../../src/run/action/read-event.ts';
import { payload } from '../support/bundle.ts';

const sha = 'a'.repeat(40);

describe('an event', () => {
  it.for([
    ['pull_request', 'refs/pull/1/merge', payload('pull_request', {}, 'opened'), 'pull-request', 'review'],
    ['pull_request_target', 'refs/heads/main', payload('pull_request', {}, 'synchronize'), 'pull-request', 'review'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', payload('merge_group', {}), 'merge-group', 'review'],
    ['push', 'refs/heads/main', payload('push', { before: sha }), 'push', 'report'],
    ['push', 'refs/tags/v1', payload('push', {}), 'tag', 'release'],
    ['release', 'refs/tags/v1', payload('release', {}, 'published'), 'tag', 'release'],
    ['schedule', 'refs/heads/main', {}, 'other', 'report'],
    ['workflow_dispatch', 'refs/heads/main', {}, 'other', 'report'],
  ] as const)('%s on %s', ([name, ref, body, kind, mode]) => {
    const event = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }, body);
    expect(event.kind).toBe(kind);
    expect(modeFor(event, null)).toBe(mode);
  });

  it('with a `tag` asked for is a release, but for a pull request', () => {
    expect(modeFor({ kind: 'other', sha }, 'v1')).toBe('release');
    expect(modeFor({ kind: 'merge-group', sha, baseSha: sha, number: 1 }, 'v1')).toBe('review');
  });

  it('of a release names its tag and its id', () => {
    const body = { release: { id: 7, tag_name: 'v1' } };
    expect(readEvent({ GITHUB_EVENT_NAME: 'release', GITHUB_REF: '', GITHUB_SHA: sha }, body)).toEqual({
      kind: 'tag',
      tag: 'v1',
      sha,
      release: 7,
    });
  });

  it('that made a branch has no commit before', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x', GITHUB_SHA: sha };
    expect(readEvent(env, { before: '0'.repeat(40) })).toEqual({
      kind: 'push',
      sha,
      before: null,
    });
  });

  it.for(['workflow_dispatch', 'create', 'repository_dispatch', 'schedule', 'deployment', 'push', 'workflow_call'])(
    '%s at a tag is a release of that tag',
    (name) => {
      const event = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_SHA: sha }, {});
      expect(event).toEqual({ kind: 'tag', tag: 'v1.0.0', sha, release: null });
      expect(modeFor(event, 'v1.0.0')).toBe('release');
    },
  );

  const repository = { full_name: 'octo/ledger', default_branch: 'main' };
  const unknown = [
    'check_run',
    'check_suite',
    'status',
    'deployment_status',
    'issues',
    'label',
    'delete',
    'page_build',
    'discussion',
    'issue_comment',
    '',
    'made_up',
  ];

  it.for(unknown)("%s judges the default branch's own commit and no other", (name) => {
    const on = (ref: string, payloadOf: unknown) =>
      readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }, payloadOf);
    expect(on('refs/heads/main', { repository })).toEqual({ kind: 'privileged', name, trusted: [sha] });
    for (const ref of ['refs/heads/work', 'refs/pull/1/merge', 'refs/tags/v1', 'main', ''])
      expect(on(ref, { repository })).toEqual({ kind: 'privileged', name, trusted: [] });
    expect(on('refs/heads/main', {})).toEqual({ kind: 'privileged', name, trusted: [] });
  });

  it("workflow_run also judges a push to the default branch, and nobody else's", () => {
    const pushed = 'b'.repeat(40);
    const after = (run: Readonly<Record<string, unknown>>) =>
      readEvent(
        { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha },
        {
          repository,
          workflow_run: { event: 'push', head_sha: pushed, head_branch: 'main', head_repository: repository, ...run },
        },
      );
    expect(after({})).toMatchObject({ trusted: [sha, pushed] });
    expect(after({ head_branch: 'work' })).toMatchObject({ trusted: [sha] });
    expect(after({ event: 'pull_request' })).toMatchObject({ trusted: [sha] });
    expect(after({ head_repository: { full_name: 'mallory/ledger' } })).toMatchObject({ trusted: [sha] });
  });

  it('that GitHub never sends so is refused in a sentence', () => {
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x', GITHUB_SHA: 'HEAD' }, {})).toThrow(
      'the event push is not as GitHub documents it',
    );
  });

  it('of a label says which one was set', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: sha };
    expect(readEvent(env, payload('pull_request', { label: { name: 'gates-loosened' } }, 'labeled'))).toMatchObject({
      labeled: 'gates-loosened',
    });
    expect(readEvent(env, payload('pull_request', { label: { name: 'gates-loosened' } }, 'unlabeled'))).toMatchObject({
      labeled: null,
    });
  });

  it('whose payload is not what GitHub sends is refused', () => {
    expect(() =>
      readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: { head: { sha: '--evil' } } }),
    ).toThrow();
  });
});
