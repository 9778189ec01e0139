import type { CheckRunOutput } from '../render/check-run.ts';
import type { Client, Repository } from './client.ts';

/** Creates a check run, completed at once, and answers its page's address. Needs `checks: write`. */
export async function createCheckRun(
  client: Client,
  repository: Repository,
  headSha: string,
  name: string,
  output: CheckRunOutput,
): Promise<string> {
  const { conclusion, title, summary, annotations } = output;
  const { data } = await client.rest.checks.create({
    ...repository,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: annotations.map((annotation) => ({ ...annotation })) },
  });
  return data.html_url ?? '';
}
