import { UsageError } from '../../model/errors.ts';
import type { Event } from '../../model/event.ts';
import type { Unknown } from '../../model/lookup.ts';
import { commitOf, mergeBase, parentsOf } from '../../read/git/commits.ts';
import type { Git } from '../../read/git/git.ts';

/** The commit to judge, and the one that carries the check run. */
export interface Subject {
  readonly sha: string;
  readonly headSha: string;
  readonly tag: string | null;
}

/** What the head is compared with: a commit and how it was found, or why there is none. */
export type Base =
  | { readonly kind: 'commit'; readonly sha: string; readonly how: string }
  | { readonly kind: 'none'; readonly why: string }
  | Unknown;

/**
 * Finds the commit to judge: the input `sha`, else the checked-out one, which must be the commit that the run is for. Whether it is the commit of the tag is checked by a rule. Throws `UsageError` where it is not in the clone, or not the commit of the event.
 */
export async function findSubject(
  git: Git,
  event: Event,
  input: { readonly sha: string | null; readonly tag: string | null },
): Promise<Subject> {
  const wanted = input.sha ?? 'HEAD';
  const sha = await commitOf(git, wanted);
  if (sha === null)
    throw new UsageError(
      `the commit ${wanted} is not in the clone; check it out before this step (actions/checkout, without \`ref\`)`,
    );
  if (event.kind === 'privileged') {
    if (event.trusted.includes(sha)) return { sha, headSha: sha, tag: input.tag };
    throw new UsageError(
      `the commit ${sha} may come from anyone on the event ${JSON.stringify(event.name)}, which may only judge commits of the default branch; judge pull requests on pull_request, and other commits on their own event`,
    );
  }
  if (event.kind === 'pull-request') {
    // Otherwise a verdict on one commit would be shown on another, and count as its required check.
    if (sha !== event.headSha && !(await isMergeOf(git, sha, event.headSha))) {
      throw new UsageError(
        `the commit ${sha} is neither the pull request's head ${event.headSha} nor a merge of it; check out the commit of the event (actions/checkout, without \`ref\`)`,
      );
    }
    return { sha, headSha: event.headSha, tag: input.tag };
  }
  // For a tag, a rule asks GitHub; the run may name the tag's own object.
  const isFree = event.kind === 'tag' || (input.sha !== null && event.kind !== 'merge-group');
  if (sha !== event.sha && !isFree) {
    throw new UsageError(
      `the commit ${sha} is not the commit of this run, ${event.sha}; check that one out (actions/checkout, without \`ref\`), or name the commit to judge by the input \`sha\``,
    );
  }
  return { sha, headSha: sha, tag: tagOf(event, input.tag) };
}

/** The tag of the run, or the input `tag`. Throws `UsageError` where the two differ. */
function tagOf(event: Event, input: string | null): string | null {
  if (event.kind !== 'tag') return input;
  if (input === null || input === event.tag) return event.tag;
  throw new UsageError(
    `input tag: this run is for the tag ${JSON.stringify(event.tag)}, and cannot judge ${JSON.stringify(input)}; leave the input out`,
  );
}

/** Finds the base: for a pull request the first parent of its merge commit, else the merge base; for a merge group and a push the commit that the event names. */
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
      ? { kind: 'unknown', why: 'the merge commit names no parent' }
      : { kind: 'commit', sha: first, how: 'the first parent of the merge commit' };
  }
  const common = (await mergeBase(git, event.baseSha, sha)) ?? (await remoteMergeBase(event.baseSha, sha));
  // Without a common commit, the change is compared with the branch that it is for.
  return common === null
    ? { kind: 'commit', sha: event.baseSha, how: 'the tip of the base, because no merge base was found' }
    : { kind: 'commit', sha: common, how: 'the merge base' };
}

/** The commit whose policy a change is judged by: the tip of its base; null where the head's own policy is obeyed. */
export function policyCommit(event: Event): string | null {
  return event.kind === 'pull-request' || event.kind === 'merge-group' ? event.baseSha : null;
}

async function isMergeOf(git: Git, sha: string, head: string): Promise<boolean> {
  const parents = await parentsOf(git, sha);
  return parents.length === 2 && parents[1] === head;
}
