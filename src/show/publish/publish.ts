import type { Client, Repository } from '../../read/github/client.ts';
import { failureOf } from '../../read/github/failure.ts';
import type { CheckRunOutput } from '../render/markdown/check-run.ts';
import { keepCheckRun, type CheckRunOrigin } from './check-run.ts';
import { keepComment, type CommentContent } from './comment.ts';

/** What is to be shown on GitHub; null is not to be shown. */
export interface Publication {
  readonly repository: Repository;
  readonly headSha: string;
  readonly checkRun: { readonly name: string; readonly output: CheckRunOutput; readonly origin: CheckRunOrigin } | null;
  readonly comment: (CommentContent & { readonly number: number }) | null;
}

/** Where it is shown, empty where it is not, and why not. */
export interface Published {
  readonly checkRunUrl: string;
  readonly commentUrl: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Shows what can be shown. Never throws: the decision does not depend on it. */
export async function publish(
  connect: () => Promise<Client>,
  { repository, headSha, checkRun, comment }: Publication,
): Promise<Published> {
  const [checked, commented] = await Promise.all([
    checkRun === null
      ? null
      : attempt('the check run', 'checks: write', async () =>
          keepCheckRun(await connect(), repository, headSha, checkRun.name, checkRun.output, checkRun.origin),
        ),
    comment === null
      ? null
      : attempt('the comment', 'pull-requests: write', async () =>
          keepComment(await connect(), { ...repository, number: comment.number }, comment),
        ),
  ]);
  const failures = [checked?.failure, commented?.failure].filter((failure) => failure != null);
  return {
    checkRunUrl: checked?.value?.url ?? '',
    commentUrl: commented?.value?.url ?? '',
    notes: [
      ...(checked?.value?.note == null ? [] : [checked.value.note]),
      ...(commented?.value == null ? [] : [`Comment: ${commented.value.did}.`]),
    ],
    warnings: failures.length === 0 ? [] : [`${failures.join(' ')} The decision is not changed by that.`],
  };
}

interface Attempt<T> {
  readonly value: T | null;
  readonly failure: string | null;
}

async function attempt<T>(what: string, permission: string, write: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await write(), failure: null };
  } catch (error) {
    const { status, message } = failureOf(error);
    // A 401 is about the token itself, and a locked conversation about the pull request.
    const hint =
      [403, 404].includes(status ?? 0) && !/locked/i.test(message) ? ` The token needs \`${permission}\`.` : '';
    return { value: null, failure: `Could not write ${what}: ${message.replace(/\.$/, '')}.${hint}` };
  }
}
