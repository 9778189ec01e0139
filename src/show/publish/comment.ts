import { lookingFirst, type Client } from '../../read/github/client.ts';
import { failureOf } from '../../read/github/failure.ts';
import { isNewer, markerLine, readMarker, type Marker } from './marker.ts';
import { readPullRequest, type OwnComment, type PullRequest } from './pull-request.ts';

/** What the comment on a pull request says. */
export interface CommentContent {
  readonly marker: Marker;
  /** The text below the marker. */
  readonly text: string;
  /** Whether to begin a comment where there is none of ours yet. */
  readonly create: boolean;
}

/** What came of it; `url` is empty where there is no comment. */
export interface Commented {
  readonly url: string;
  readonly did:
    | 'created'
    | 'updated'
    | 'nothing changed'
    | 'nothing to say'
    | 'the pull request has moved on'
    | 'a newer run wrote it';
}

/**
 * Keeps one comment of ours on the pull request for each subject: writes it, rewrites it where the text differs, and deletes our
 * older duplicates. Before each write the pull request is read, so an older run never overwrites a newer one, and a write whose
 * answer was lost is not made twice. Needs `pull-requests: write`.
 */
export async function keepComment(
  client: Client,
  pullRequest: PullRequest,
  content: CommentContent,
): Promise<Commented> {
  const plan = await planFor(client, pullRequest, content);
  if (plan.kind === 'done') return plan.outcome;
  const look = async () => {
    const now = await planFor(client, pullRequest, content);
    if (now.kind === 'done') throw new Settled(now.outcome);
    return null;
  };
  const request = lookingFirst(look);
  try {
    return plan.kind === 'create'
      ? await begin(client, pullRequest, content, request)
      : await rewrite(client, pullRequest, content, { ...plan, request });
  } catch (error) {
    if (!(error instanceof Settled)) throw error;
    const { url, did } = error.outcome;
    return did === 'nothing changed' ? { url, did: plan.kind === 'create' ? 'created' : 'updated' } : error.outcome;
  }
}

type LookingFirst = ReturnType<typeof lookingFirst>;

/** What is left to do; `isTold` is whether only the marker changes. */
type Plan =
  | { readonly kind: 'done'; readonly outcome: Commented }
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly id: number; readonly isTold: boolean };

/** A write was found to be done, or not wanted any more, before it was tried again. */
class Settled extends Error {
  readonly outcome: Commented;

  constructor(outcome: Commented) {
    super(outcome.did);
    this.outcome = outcome;
  }
}

/** Reads the pull request, deletes our duplicates, and says what is left to do. */
async function planFor(
  client: Client,
  pullRequest: PullRequest,
  { marker, text, create }: CommentContent,
): Promise<Plan> {
  const { headSha, ours } = await read(client, pullRequest, marker);
  const done = (outcome: Commented): Plan => ({ kind: 'done', outcome });
  if (headSha !== marker.headSha) return done({ url: ours[0]?.url ?? '', did: 'the pull request has moved on' });
  const [latest, ...duplicates] = ours;
  await removeAll(client, pullRequest, duplicates);
  if (latest === undefined) return create ? { kind: 'create' } : done(nothing);
  const { headSha: toldOf, run } = latest.marker;
  if (toldOf === headSha && isNewer(run, marker.run)) return done({ url: latest.url, did: 'a newer run wrote it' });
  const isTold = latest.text === plain(text);
  // The marker says up to which run the text holds: an older run that ends late must not take it for its own.
  const isOurs = toldOf === headSha && run.id === marker.run.id && run.attempt === marker.run.attempt;
  return isTold && isOurs
    ? done({ url: latest.url, did: 'nothing changed' })
    : { kind: 'update', id: latest.id, isTold };
}

async function rewrite(
  client: Client,
  { owner, repo }: PullRequest,
  content: CommentContent,
  { id, isTold, request }: { readonly id: number; readonly isTold: boolean; readonly request: LookingFirst },
): Promise<Commented> {
  const body = written(content);
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body, request });
  return { url: data.html_url, did: isTold ? 'nothing changed' : 'updated' };
}

const nothing: Commented = { url: '', did: 'nothing to say' };

interface MarkedComment extends OwnComment {
  readonly marker: Marker;
  readonly text: string;
}

/** The head, and our comments on the subject, those of the newest run first. */
async function read(
  client: Client,
  pullRequest: PullRequest,
  { subject }: Marker,
): Promise<{ readonly headSha: string; readonly ours: readonly MarkedComment[] }> {
  const { headSha, ownComments } = await readPullRequest(client, pullRequest);
  const ours = ownComments.flatMap((comment) => {
    const marker = readMarker(comment.body, subject);
    return marker === null ? [] : [{ ...comment, marker, text: plain(comment.body).replace(/^.*\n/, '') }];
  });
  const newestFirst = ours.toSorted(
    (a, b) =>
      Number(b.marker.headSha === headSha) - Number(a.marker.headSha === headSha) ||
      Number(isNewer(b.marker.run, a.marker.run)) - Number(isNewer(a.marker.run, b.marker.run)) ||
      a.id - b.id,
  );
  return { headSha, ours: newestFirst };
}

/** Two runs may both have found no comment and begun one; each then keeps the newer run's. */
async function begin(
  client: Client,
  pullRequest: PullRequest,
  content: CommentContent,
  request: LookingFirst,
): Promise<Commented> {
  const { owner, repo, number } = pullRequest;
  const body = written(content);
  const created = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request });
  const { ours } = await read(client, pullRequest, content.marker);
  const [latest, ...duplicates] = ours;
  await removeAll(client, pullRequest, duplicates);
  return latest === undefined || latest.id === created.data.id
    ? { url: created.data.html_url, did: 'created' }
    : { url: latest.url, did: 'a newer run wrote it' };
}

async function removeAll(client: Client, { owner, repo }: PullRequest, comments: readonly OwnComment[]): Promise<void> {
  await Promise.all(
    comments.map(async ({ id }) => {
      try {
        await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        if (failureOf(error).status !== 404) throw error; // the other run was faster
      }
    }),
  );
}

function written({ marker, text }: CommentContent): string {
  return `${markerLine(marker)}\n${text}`;
}

/** GitHub may keep other line ends than it was sent. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
