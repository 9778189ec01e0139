import { createHash } from 'node:crypto';
import { lookingFirst, answerOf, type Client, type Repository } from '../../read/github/client.ts';
import { failureOf } from '../../read/github/failure.ts';
import { type Annotation, annotationBatches, type CheckRunOutput } from '../render/markdown/check-run.ts';
import { isNewer, type Run } from './marker.ts';

/** A check run's page, and what of it could not be shown. */
export interface CreatedCheckRun {
  readonly url: string;
  readonly note: string | null;
}

/** Which run, of which ledger, a check run of ours belongs to. */
export interface CheckRunOrigin {
  /** Names the ledger, where a workflow judges several. */
  readonly subject: string;
  readonly run: Run;
}

/**
 * Shows the outcome of a run as a check run, completed at once, and adds the annotations that are beyond one request. GitHub shows
 * the check run that was created last, and runs may end in another order than they began: the result of the newer run is kept. A request
 * whose answer is lost is not made twice. Needs `checks: write`.
 */
export async function keepCheckRun(
  client: Client,
  repository: Repository,
  headSha: string,
  name: string,
  output: CheckRunOutput,
  origin: CheckRunOrigin,
): Promise<CreatedCheckRun> {
  const [first = [], ...more] = annotationBatches(output.annotations);
  const where: Where = { headSha, name, origin };
  const before = await readOurs(client, repository, where);
  const newer = before.find(({ run }) => isNewer(run, origin.run));
  if (newer !== undefined) return { url: newer.url, note: overtaken };
  const ours = before.find((one) => isOf(one, origin)) ?? (await create(client, repository, where, output, first));
  try {
    // One after the other, for GitHub appends them in the order in which they come.
    for (const batch of more) {
      const { title, summary } = output;
      const text = { title, summary, annotations: [...batch] };
      await client.rest.checks.update({ ...repository, check_run_id: ours.id, output: text });
    }
    return { url: ours.url, note: await yieldToNewer(client, repository, ours.id, where) };
  } catch (error) {
    return { url: ours.url, note: `Not all annotations could be added to the check run: ${failureOf(error).message}.` };
  }
}

async function create(
  client: Client,
  repository: Repository,
  where: Where,
  { conclusion, title, summary }: CheckRunOutput,
  annotations: readonly Annotation[],
): Promise<{ readonly id: number; readonly url: string }> {
  const { headSha, name, origin } = where;
  const look = async () => {
    const made = (await readOurs(client, repository, where)).find((one) => isOf(one, origin));
    return made === undefined ? null : answerOf({ id: made.id, html_url: made.url });
  };
  const { data } = await client.rest.checks.create({
    ...repository,
    head_sha: headSha,
    name,
    status: 'completed',
    conclusion,
    external_id: idOf(origin),
    output: { title, summary, annotations: [...annotations] },
    request: lookingFirst(look),
  });
  return { id: data.id, url: data.html_url ?? '' };
}

function isOf({ run }: OurCheckRun, origin: CheckRunOrigin): boolean {
  return run.id === origin.run.id && run.attempt === origin.run.attempt;
}

const overtaken = 'Check run: a newer run wrote it.';

interface OurCheckRun {
  readonly id: number;
  readonly url: string;
  readonly run: Run;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
}

interface Where {
  readonly headSha: string;
  readonly name: string;
  readonly origin: CheckRunOrigin;
}

/** A newer run that created its check run just before this one did is hidden by it, so this one then says what the newer one says. */
async function yieldToNewer(client: Client, repository: Repository, id: number, where: Where): Promise<string | null> {
  const all = await readOurs(client, repository, where);
  const newest = all.reduce<OurCheckRun | null>(
    (best, one) => (isNewer(one.run, (best ?? { run: where.origin.run }).run) ? one : best),
    null,
  );
  if (newest === null) return null;
  const { title, summary } = newest;
  await client.rest.checks.update({
    ...repository,
    check_run_id: id,
    status: 'completed',
    conclusion: newest.conclusion === 'success' ? 'success' : 'failure',
    output: { title, summary },
  });
  return overtaken;
}

/** The check runs of that name on a commit that runs of this ledger made. */
async function readOurs(
  client: Client,
  repository: Repository,
  { headSha, name, origin }: Where,
): Promise<readonly OurCheckRun[]> {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    ...repository,
    ref: headSha,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const prefix = idOf({ ...origin, run: { id: 0, attempt: 0 } }).replace(/0\.0$/, '');
  return runs.flatMap(({ id, html_url: url, external_id: external, conclusion, output: { title, summary } }) => {
    const [, run, attempt] =
      /^(\d{1,15})\.(\d{1,9})$/.exec(external?.startsWith(prefix) === true ? external.slice(prefix.length) : '') ?? [];
    return run === undefined
      ? []
      : [
          {
            id,
            url: url ?? '',
            run: { id: Number(run), attempt: Number(attempt) },
            conclusion,
            title: title ?? '',
            summary: summary ?? '',
          },
        ];
  });
}

/** GitHub keeps such an id with a check run; ours says which ledger and which run it is of. */
function idOf({ subject, run }: CheckRunOrigin): string {
  const hash = createHash('sha256').update(subject).digest('hex').slice(0, 16);
  return `gate-ledger ${hash} ${String(run.id)}.${String(run.attempt)}`;
}
