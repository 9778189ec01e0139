import type { Acceptance } from '../../model/acceptance.ts';
import type { Lookup } from '../../model/lookup.ts';
import { quote } from '../../model/text.ts';
import type { Client, Repository } from './client.ts';
import { failureOf } from './failure.ts';

/** The question about a label. */
export interface LabelQuestion {
  readonly label: string;
  /** The label that the run's own event has just set; null for another event. */
  readonly labeled: string | null;
  /** The judged head; null in a merge group. */
  readonly headSha: string | null;
}

/** What GitHub knows about a label and about the pushes to the head. All times are by GitHub's clock. */
export interface LabelFacts {
  readonly isSet: boolean;
  /** The pull request's head now. */
  readonly headSha: string;
  /** When the label was set last; null where GitHub does not say. */
  readonly setAt: string | null;
  /** The newest push to the head's branch, and the commit that it pushed. */
  readonly pushed: Lookup<{ readonly at: string; readonly sha: string }>;
}

/**
 * Whether a label accepts what is judged: it is set, and nothing was pushed after that. A label that cannot be read accepts nothing, and the answer says why. Never throws. Needs `pull-requests: read` and `contents: read`.
 */
export async function acceptanceOf(
  connect: () => Promise<Client>,
  pull: Repository & { readonly number: number },
  question: LabelQuestion,
): Promise<Acceptance> {
  try {
    return decideAcceptance(question, await readFacts(await connect(), pull, question));
  } catch (error) {
    const { status, message } = failureOf(error);
    const hint = [401, 403, 404].includes(status ?? 0)
      ? ' The token needs `pull-requests: read` and `contents: read`.'
      : '';
    const why = `It is not known whether the label ${quote(question.label)} accepts this, because GitHub answered ${quote(message)}.${hint}`;
    return { kind: 'not-accepted', label: question.label, why };
  }
}

/** Names of labels have no case: https://docs.github.com/issues/using-labels-and-milestones-to-track-work/managing-labels */
export function isSameLabel(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** Decides from the facts. Pure. */
export function decideAcceptance({ label, labeled, headSha }: LabelQuestion, facts: LabelFacts): Acceptance {
  const refused = (why: string | null): Acceptance => ({ kind: 'not-accepted', label, why });
  if (!facts.isSet) return refused(null);
  if (headSha !== null && facts.headSha !== headSha)
    return refused(
      `The label ${quote(label)} does not count in this run, because the pull request has a newer commit. See the run of that commit.`,
    );
  // The event says which head the label was set on.
  if (labeled !== null && isSameLabel(labeled, label)) return { kind: 'accepted', label };
  const { setAt, pushed } = facts;
  if (setAt === null || pushed.kind !== 'there' || pushed.value.sha !== facts.headSha) {
    const why = pushed.kind === 'unknown' ? `, because ${pushed.why}` : '';
    return refused(
      `It is not known whether the label ${quote(label)} was set after the last push${why}. To accept this, remove the label and set it again.`,
    );
  }
  return Date.parse(setAt) > Date.parse(pushed.value.at)
    ? { kind: 'accepted', label }
    : refused(
        `The label ${quote(label)} was set before the last push, so it does not accept this. To accept this, remove the label and set it again.`,
      );
}

async function readFacts(
  client: Client,
  { owner, repo, number }: Repository & { readonly number: number },
  { label, labeled }: LabelQuestion,
): Promise<LabelFacts> {
  const { data: pull } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  const isSet = pull.labels.some(({ name }) => isSameLabel(name, label));
  const known = { isSet, headSha: pull.head.sha };
  if (!isSet || (labeled !== null && isSameLabel(labeled, label)))
    return { ...known, setAt: null, pushed: { kind: 'missing' } };
  const events = await client.paginate(client.rest.issues.listEventsForTimeline, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  let setAt: string | null = null;
  for (const event of events) {
    if (!('label' in event) || !('created_at' in event) || !isSameLabel(event.label.name, label)) continue;
    if (event.event === 'labeled') setAt = event.created_at;
    if (event.event === 'unlabeled') setAt = null;
  }
  return { ...known, setAt, pushed: await lastPush(client, pull.head) };
}

/** The repository of the branch (a fork or not) is asked. It answers where its activity may be seen. */
async function lastPush(
  client: Client,
  head: {
    readonly ref: string;
    readonly repo: { readonly name: string; readonly owner: { readonly login: string } } | null;
  },
): Promise<LabelFacts['pushed']> {
  if (head.repo === null) return { kind: 'unknown', why: 'the repository of the head is gone' };
  const { owner, name: repo } = head.repo;
  try {
    const { data } = await client.rest.repos.listActivities({
      owner: owner.login,
      repo,
      ref: `refs/heads/${head.ref}`,
      per_page: 1,
    });
    const [newest] = data;
    return newest === undefined
      ? { kind: 'missing' }
      : { kind: 'there', value: { at: newest.timestamp, sha: newest.after } };
  } catch (error) {
    const { status, message } = failureOf(error);
    if ([403, 404].includes(status ?? 0))
      return { kind: 'unknown', why: `GitHub answered ${quote(message)} to the question about the last push` };
    throw error;
  }
}
