import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approvalsOf } from '../../src/read/github/approvals.ts';
import { connect } from '../../src/read/github/client.ts';
import { startGitHub, type GitHub } from '../stand-in/github.ts';
import type { NewReview } from '../stand-in/people.ts';

const quick = { total: 6000, answer: 1500, second: 10 };
const head = 'a'.repeat(40);
const number = 7;

let github: GitHub;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

async function approvals(token = github.token) {
  const client = connect(token, github.url, quick);
  return await approvalsOf(() => Promise.resolve(client), { owner: github.owner, repo: github.repo, number }, head);
}

const approved: NewReview = { login: 'OctoCat', state: 'APPROVED', commit: head };

describe('the approvals of a pull request', () => {
  it.for([
    ['an approval of the last commit', [approved], ['octocat']],
    ['an approval of an older commit', [{ ...approved, commit: 'b'.repeat(40) }], []],
    ['an approval of no commit', [{ ...approved, commit: null }], []],
    ['an approval that was dismissed', [approved, { ...approved, state: 'DISMISSED' }], []],
    ['changes asked for after it', [approved, { ...approved, state: 'CHANGES_REQUESTED' }], []],
    ['a comment after it', [approved, { ...approved, state: 'COMMENTED' }], ['octocat']],
    ['an approval after changes were asked for', [{ ...approved, state: 'CHANGES_REQUESTED' }, approved], ['octocat']],
    ['an approval of a stranger', [{ ...approved, role: 'NONE' }], []],
    ['an approval of somebody who is gone', [{ ...approved, login: null }], []],
    ['two people', [approved, { ...approved, login: 'hubot', role: 'OWNER' }], ['octocat', 'hubot']],
  ] as const satisfies readonly (readonly [string, readonly NewReview[], readonly string[]])[])(
    'with %s',
    async ([, reviews, logins]) => {
      for (const review of reviews) github.people.review(number, review);
      github.people.review(number + 1, { ...approved, login: 'mallory' });
      expect(await approvals()).toEqual(new Set(logins));
    },
  );

  it('are all read where there are more than a page', async () => {
    for (let index = 0; index < 130; index += 1)
      github.people.review(number, { ...approved, login: `user-${String(index)}` });
    expect(await approvals()).toHaveProperty('size', 130);
  });

  it.for([403, 404, 500] as const)('are unknown where GitHub answers %i', async (status) => {
    github.people.review(number, approved);
    github.setFaults(({ path }) => (path.includes('/reviews') ? { status, body: { message: 'no' } } : undefined));
    expect(await approvals()).toMatchObject({ kind: 'unknown' });
  });
});
