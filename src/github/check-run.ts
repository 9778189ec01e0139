import { annotationBatches, type CheckRunOutput } from '../render/check-run.ts';
import type { Client, Repository } from './client.ts';
import { failureOf } from './failure.ts';

/** A check run's page, and what of it could not be shown. */
export interface CreatedCheckRun {
  readonly url: string;
  readonly note: string | null;
}

/** Creates a check run, completed at once, and adds the annotations that are beyond one request. Needs `checks: write`. */
export async function createCheckRun(
  client: Client,
  repository: Repository,
  headSha: string,
  name: string,
  { conclusion, title, summary, annotations }: CheckRunOutput,
): Promise<CreatedCheckRun> {
  const [first = [], ...more] = annotationBatches(annotations);
  const { data } = await client.rest.checks.create({
    ...repository,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: [...first] },
  });
  const created = { url: data.html_url ?? '', note: null };
  try {
    // One after the other, for GitHub appends them in the order in which they come.
    for (const batch of more) {
      const output = { title, summary, annotations: [...batch] };
      await client.rest.checks.update({ ...repository, check_run_id: data.id, output });
    }
    return created;
  } catch (error) {
    return { ...created, note: `Not all annotations could be added to the check run: ${failureOf(error).message}.` };
  }
}
