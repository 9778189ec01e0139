import type { Report } from '../../../judge/report/report.ts';
import { remembering } from '../../../model/once.ts';
import { digest, type Digest, type Room } from '../digest/digest.ts';
import type { FirstLine } from '../digest/first-line.ts';
import type { Comparison } from '../digest/judged-what.ts';
import { folded, section } from './markdown.ts';
import { phraseMarkdown, type BlobUrl } from './phrase-markdown.ts';
import { listMarkdown } from './list-markdown.ts';

/** A report as it is shown on GitHub. */
export interface View {
  readonly report: Report;
  /** The first line, and what a pass means, as Markdown. */
  readonly first: string;
  /** Which commits the reader looks at, as Markdown. */
  readonly last: string;
  /**
   * The report as Markdown, the same for comment, check run and job summary. A list has at most `rows` lines and says how many
   * it leaves out; with none, what is left is bounded, whatever the documents say.
   */
  readonly body: (rows: number) => string;
}

/** A page of a few screens is read; of more the rest is folded. */
const room: Room = { lines: 12, gates: 3, needs: 2, isWhole: true };

/** The view of a report; a body that is shown in several places is made once. */
export function viewOf(report: Report, comparison: Comparison, blobUrl: BlobUrl): View {
  const said = digest(report, comparison, room);
  const first = [firstMarkdown(said.first), ...(said.note === null ? [] : ['', said.note])].join('\n');
  const last = `<sub>${phraseMarkdown(said.last, blobUrl)}</sub>`;
  return {
    report,
    first,
    last,
    body: remembering((rows) => [first, '', ...sections(said, blobUrl, rows), last, ''].join('\n')),
  };
}

function firstMarkdown({ sign, decision, release }: FirstLine): string {
  const bold = `### ${sign} **${phraseMarkdown(decision, null)}**`;
  return release === null ? bold : `${bold} ${release}`;
}

function sections({ sections }: Digest, blobUrl: BlobUrl, rows: number): readonly string[] {
  return sections.flatMap(({ title, items, isFolded, isNumbered = false }) => {
    const lines = listMarkdown(items, { blobUrl, rows, isNumbered });
    return isFolded ? folded(title, lines) : section(title, lines);
  });
}
