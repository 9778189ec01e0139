import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/event.ts';
import { modeFor } from '../../src/settings.ts';
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
    expect(modeFor({ kind: 'other' }, 'v1')).toBe('release');
    expect(modeFor({ kind: 'merge-group', baseSha: sha, number: 1 }, 'v1')).toBe('review');
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
    expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x' }, { before: '0'.repeat(40) })).toEqual({
      kind: 'push',
      before: null,
    });
  });

  it('whose payload is not what GitHub sends is refused', () => {
    expect(() =>
      readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: { head: { sha: '--evil' } } }),
    ).toThrow();
  });
});
