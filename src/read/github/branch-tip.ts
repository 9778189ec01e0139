import { orNull, type Client, type Repository } from './client.ts';

/** The commit at the tip of a branch; null where GitHub has no such branch. Needs `contents: read`. */
export async function branchTip(client: Client, repository: Repository, branch: string): Promise<string | null> {
  // A plain name may also be the name of a tag.
  const ref = await orNull(() => client.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
  if (ref !== null) return ref.data.object.sha;
  // GitHub gives the same answer for what does not exist and for what a token may not see.
  await client.rest.repos.get({ ...repository });
  return null;
}
