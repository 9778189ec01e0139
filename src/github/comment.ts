import { z } from 'zod';
import { marker } from '../render/comment.ts';
import { statusOf, type Client, type Repository } from './client.ts';

/** The pull request to comment on, at the head that was judged. */
export interface PullRequest extends Repository {
  readonly number: number;
  readonly headSha: string;
}

/** What came of a comment; `url` is empty where there is none. */
export interface Commented {
  readonly url: string;
  readonly did: 'created' | 'updated' | 'nothing changed' | 'nothing to tell' | 'the pull request has moved on';
}

/**
 * Keeps one comment of ours on the pull request: writes it, rewrites it where it differs, and deletes our older duplicates.
 * Without a comment of ours there yet, one is written only where `create` says so. Needs `pull-requests: write`.
 */
export async function keepComment(
  client: Client,
  pullRequest: PullRequest,
  body: string,
  create: boolean,
): Promise<Commented> {
  const { owner, repo, number } = pullRequest;
  const [ours, ...duplicates] = await ownComments(client, pullRequest);
  await Promise.all(duplicates.map(({ id }) => client.rest.issues.deleteComment({ owner, repo, comment_id: id })));
  if (ours === undefined && !create) return { url: '', did: 'nothing to tell' };
  if (ours !== undefined && sameText(ours.body, body)) return { url: ours.url, did: 'nothing changed' };
  // A run that was overtaken by a push must not write over the newer one's comment.
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  if (data.head.sha !== pullRequest.headSha) return { url: ours?.url ?? '', did: 'the pull request has moved on' };
  if (ours === undefined) {
    const created = await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { url: created.data.html_url, did: 'created' };
  }
  const updated = await client.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
  return { url: updated.data.html_url, did: 'updated' };
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** Ours is what begins with our marker and was written by the token's identity: anyone can copy a marker. */
async function ownComments(client: Client, { owner, repo, number }: PullRequest): Promise<readonly OwnComment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const marked = comments.filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker);
  if (marked.length === 0) return [];
  const login = await ownLogin(client);
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, body, html_url: url }) => ({ id, body: body ?? '', url }));
}

const viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** The login that the token writes as; an installation token may not read `GET /user`, so GraphQL is asked, which knows every kind. */
async function ownLogin(client: Client): Promise<string> {
  try {
    return viewer.parse(await client.graphql('{ viewer { login } }')).viewer.login;
  } catch (error) {
    if (statusOf(error) === null) throw error;
    return 'github-actions[bot]'; // what a workflow's own token writes as
  }
}

/** GitHub may keep other line ends than it was sent. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
