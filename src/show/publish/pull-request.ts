import { z } from 'zod';
import type { Client, Repository } from '../../read/github/client.ts';

/** A pull request by its number. */
export interface PullRequest extends Repository {
  readonly number: number;
}

/** A pull request as it is now. */
export interface PullRequestState {
  readonly headSha: string;
  /** The comments that the token's own identity wrote, oldest first. */
  readonly ownComments: readonly OwnComment[];
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

// One question for the head and a page of comments. Who wrote one is asked of GitHub: it knows every kind of token, and REST and
// GraphQL name the same bot differently.
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const comment = z.object({
  fullDatabaseId: z.coerce.number().int().positive(), // a BigInt, which JSON has as text
  viewerDidAuthor: z.boolean(),
  body: z.string(),
  url: z.string(),
});

const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      comments: z.object({
        nodes: z.array(comment.nullable()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  }),
});

/** Reads a pull request's head and, through all pages, the comments of the token's identity. Needs `pull-requests: read`. */
export async function readPullRequest(client: Client, pullRequest: PullRequest): Promise<PullRequestState> {
  const ownComments: OwnComment[] = [];
  for (let after: string | null = null; ;) {
    const { owner, repo, number } = pullRequest;
    const data: unknown = await client.graphql(query, { owner, repo, number, after });
    const { headRefOid, comments } = answer.parse(data).repository.pullRequest;
    for (const node of comments.nodes) {
      if (node?.viewerDidAuthor === true) ownComments.push({ id: node.fullDatabaseId, body: node.body, url: node.url });
    }
    after = comments.pageInfo.endCursor;
    if (!comments.pageInfo.hasNextPage || after === null) return { headSha: headRefOid, ownComments };
  }
}
