import type { Event } from './event.ts';
import { UsageError } from './inputs.ts';
import { commitOf, mergeBase, parentsOf } from './repository/commits.ts';
import type { Git } from './repository/git.ts';

/** The commit to judge, and the one that carries the check run. */
export interface Subject {
  readonly sha: string;
  readonly headSha: string;
  readonly tag: string | null;
}

/** What the head is compared with: a commit and how it was found, or why there is none. */
export type Base =
  | { readonly kind: 'commit'; readonly sha: string; readonly how: string }
  | { readonly kind: 'none'; readonly why: string };

/** Finds the commit to judge: the `sha` asked for, else the checked-out one; whether it is the tag's is a rule's question. Throws `UsageError` where it is not in the clone or not what the event is about. */
export async function findSubject(
  git: Git,
  event: Event,
  asked: { readonly sha: string | null; readonly tag: string | null },
): Promise<Subject> {
  const wanted = asked.sha ?? 'HEAD';
  const sha = await commitOf(git, wanted);
  if (sha === null)
    throw new UsageError(
      `the commit ${wanted} is not in the clone; check it out before this step (actions/checkout, without \`ref\`)`,
    );
  if (event.kind === 'privileged' && !event.trusted.includes(sha)) {
    throw new UsageError(
      `the commit ${sha} is not the default branch's own, and on ${event.name} it may be anyone's; judge pull requests on pull_request`,
    );
  }
  if (event.kind !== 'pull-request')
    return { sha, headSha: sha, tag: asked.tag ?? (event.kind === 'tag' ? event.tag : null) };
  // Else a verdict on one commit would be shown, and counted as the required check, on another.
  if (sha !== event.headSha && !(await isMergeOf(git, sha, event.headSha))) {
    throw new UsageError(
      `the commit ${sha} is neither the pull request's head ${event.headSha} nor a merge of it; check out the event's own commit (actions/checkout, without \`ref\`)`,
    );
  }
  return { sha, headSha: event.headSha, tag: asked.tag };
}

/** Finds the base: of a pull request the first parent of its merge commit, else the merge base; of a merge group and a push what the event says. */
export async function findBase(
  git: Git,
  event: Event,
  { sha }: Subject,
  remoteMergeBase: (base: string, head: string) => Promise<string | null>,
): Promise<Base> {
  if (event.kind === 'merge-group') return { kind: 'commit', sha: event.baseSha, how: 'the base of the merge group' };
  if (event.kind === 'push')
    return event.before === null
      ? { kind: 'none', why: 'the push made the branch' }
      : { kind: 'commit', sha: event.before, how: 'the commit before the push' };
  if (event.kind !== 'pull-request') return { kind: 'none', why: 'this event has no base' };
  if (sha !== event.headSha) {
    const [first] = await parentsOf(git, sha);
    if (event.retargeted && first !== event.baseSha) {
      throw new UsageError(
        `the merge commit ${sha} was not made with the new base ${event.baseSha}; push to the pull request, or close and open it again`,
      );
    }
    return first === undefined
      ? { kind: 'none', why: 'the merge commit names no parent' }
      : { kind: 'commit', sha: first, how: 'the first parent of the merge commit' };
  }
  const common = (await mergeBase(git, event.baseSha, sha)) ?? (await remoteMergeBase(event.baseSha, sha));
  return common === null
    ? { kind: 'none', why: 'head and base have no common commit, or it could not be found' }
    : { kind: 'commit', sha: common, how: 'the merge base' };
}

async function isMergeOf(git: Git, sha: string, head: string): Promise<boolean> {
  const parents = await parentsOf(git, sha);
  return parents.length === 2 && parents[1] === head;
}
