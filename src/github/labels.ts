import type { Client, Repository } from './client.ts';

/** Whether a pull request has a label now, whatever the event's payload says of it. Needs `pull-requests: read`. */
export async function hasLabel(
  client: Client,
  repository: Repository,
  number: number,
  label: string,
): Promise<boolean> {
  const labels = await client.paginate(client.rest.issues.listLabelsOnIssue, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  return labels.some(({ name }) => name === label);
}
