import type { Unknown } from '../../model/lookup.ts';
import { quote } from '../../model/text.ts';
import type { Client, Repository } from './client.ts';
import { failureOf } from './failure.ts';

/**
 * Who approved a commit of a pull request, by login in lower case: of each person the latest review counts that approves, asks for changes or was dismissed; a comment changes nothing. Never throws. Needs `pull-requests: read`. https://docs.github.com/rest/pulls/reviews
 */
export async function approvalsOf(
  connect: () => Promise<Client>,
  { number, ...repository }: Repository & { readonly number: number },
  headSha: string,
): Promise<ReadonlySet<string> | Unknown> {
  try {
    const client = await connect();
    const reviews = await client.paginate(client.rest.pulls.listReviews, {
      ...repository,
      pull_number: number,
      per_page: 100,
    });
    const latest = new Map<string, boolean>();
    for (const { user, state, commit_id: commit, author_association: role } of reviews) {
      if (user !== null && deciding.has(state) && inside.has(role))
        latest.set(user.login.toLowerCase(), state === 'APPROVED' && commit === headSha);
    }
    return new Set([...latest].flatMap(([login, approves]) => (approves ? [login] : [])));
  } catch (error) {
    const { status, message } = failureOf(error);
    const hint = [401, 403, 404].includes(status ?? 0) ? '; the token needs `pull-requests: read`' : '';
    return { kind: 'unknown', why: `GitHub answered ${quote(message)}${hint}` };
  }
}

/** Anybody may review in a public repository; these people belong to it. */
const inside: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const deciding: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
