/** Whose comment it is, and of which run: what the first line of a comment of ours says. */
export interface Marker {
  /** Names the ledger, where a workflow judges several: the paths that were asked for; the same in every run. */
  readonly subject: string;
  readonly run: Run;
  /** The head that was judged. */
  readonly headSha: string;
}

/** A workflow run: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface Run {
  /** Grows with each run of the repository. */
  readonly id: number;
  /** Grows with each time that the run is started again, from 1. */
  readonly attempt: number;
}

/** The longest `subject` as it is written, in characters. */
const subjectLimit = 2048;

/** The first line of a comment: a comment of HTML, which its values cannot end. */
export function markerLine({ subject, run, headSha }: Marker): string {
  return `<!-- gate-ledger ${written(subject)} run:${String(run.id)}.${String(run.attempt)} head:${headSha} -->`;
}

/** The marker of a comment of that subject; null for any other text. */
export function readMarker(body: string, subject: string): Marker | null {
  const [line = ''] = body.split(/\r?\n/, 1);
  const found = /^<!-- gate-ledger (\S*) run:(\d{1,15})\.(\d{1,9}) head:([0-9a-f]{40,64}) -->$/.exec(line);
  if (found?.[1] !== written(subject)) return null;
  return { subject, run: { id: Number(found[2]), attempt: Number(found[3]) }, headSha: found[4] ?? '' };
}

/** Whether one run was started after the other. */
export function isNewer(one: Run, other: Run): boolean {
  return one.id === other.id ? one.attempt > other.attempt : one.id > other.id;
}

/** Without white space and without a hyphen, two of which would end the comment of HTML. */
function written(subject: string): string {
  return encodeURIComponent(subject).replaceAll('-', '%2D').slice(0, subjectLimit);
}
