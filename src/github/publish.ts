import type { CheckRunOutput } from '../render/check-run.ts';
import { createCheckRun } from './check-run.ts';
import { statusOf, type Client, type Repository } from './client.ts';
import { keepComment } from './comment.ts';

/** What is to be shown on GitHub; null is not to be shown. */
export interface Publication {
  readonly repository: Repository;
  readonly headSha: string;
  readonly checkRun: { readonly name: string; readonly output: CheckRunOutput } | null;
  readonly comment: { readonly number: number; readonly body: string; readonly create: boolean } | null;
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
  client: Client,
  { repository, headSha, checkRun, comment }: Publication,
): Promise<Published> {
  const [checked, commented] = await Promise.all([
    checkRun === null
      ? null
      : attempt('the check run', 'checks: write', () =>
          createCheckRun(client, repository, headSha, checkRun.name, checkRun.output),
        ),
    comment === null
      ? null
      : attempt('the comment', 'pull-requests: write', () =>
          keepComment(client, { ...repository, number: comment.number, headSha }, comment.body, comment.create),
        ),
  ]);
  return {
    checkRunUrl: checked?.value ?? '',
    commentUrl: commented?.value?.url ?? '',
    notes: commented?.value == null ? [] : [`Comment: ${commented.value.did}.`],
    warnings: [checked?.warning, commented?.warning].filter((warning) => warning != null),
  };
}

interface Attempt<T> {
  readonly value: T | null;
  readonly warning: string | null;
}

async function attempt<T>(what: string, permission: string, write: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await write(), warning: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = [401, 403, 404].includes(statusOf(error) ?? 0)
      ? ` The token needs \`${permission}\`; a pull request from a fork never has it.`
      : '';
    return { value: null, warning: `Could not write ${what}: ${reason}.${hint} The decision stands.` };
  }
}
