import { codeSpan, spelledOut } from '../../../model/text.ts';

/** The most characters of one untrusted text that are shown; a table of long cells reads badly, and the report has them whole. */
const textLimit = 200;

// GitHub makes links or images of these in any text, escaped or not: mentions, issues, addresses, commits. A zero-width space
// parts them.
const linked = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|(?<=www)\.|:(?=\/\/)|(?:mailto|xmpp):|[0-9a-f]{6}(?=[0-9a-f])/gi;

// The colon of a shortcode, which makes an emoji together with one of ours, too: it is parted on both sides.
const shortcode = /(?<=[\w+-]):|:(?=[\w+-])/g;

/** Marks that begin something anywhere in a line, and the dot of an address. */
const marks = /[!"#$&*:<>@[\\\]^_`{|}~]|(?<=www)\./gi;

/** What begins a list, a quote, a heading or an HTML block where a line begins; an item of a list may begin with a text. */
const atStart = /^(?:[-+=()]|\d{1,9}[.)])/;

/** Untrusted text as Markdown that shows just that text, on one line, in a table cell too. Common marks stay plain, for e-mails show the Markdown. */
export function text(untrusted: string): string {
  return (
    clipped(untrusted)
      .replace(linked, (match) => `${match}\u200B`)
      .replace(shortcode, '\u200B:\u200B')
      .replace(marks, (mark) => `\\${mark}`)
      .replace(atStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
      .replaceAll('\u200B', '&#8203;')
      // GitHub looks for math after it has taken the backslash away: https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
      .replaceAll('\\$', '<span>$</span>')
  );
}

/** Untrusted text as a code span; nothing in a code span is a link, a mention or an image. */
export function code(untrusted: string): string {
  const content = clipped(untrusted);
  return content === '' ? '' : codeSpan(content);
}

/** A code span in a table cell, where a pipe would end the cell. */
export function codeCell(untrusted: string): string {
  return code(untrusted).replaceAll('|', '\\|');
}

/** A table; cells are Markdown already. No rows, no table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}

/** A section under a heading; none where there are no lines. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines];
}

/** A folded section; none where there are no lines. */
export function folded(summary: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['<details>', `<summary>${summary}</summary>`, '', ...lines, '</details>', ''];
}

/** The rows that are tried, most first. */
const ladder = [400, 200, 100, 50, 20, 5];

/** How long a text is: GitHub counts some in characters and some in bytes. */
export const inBytes = (text: string): number => Buffer.byteLength(text);
const inCharacters = (text: string): number => text.length;

/** The rendering with the most rows a list that is within `limit`, else the one without rows. */
export function withRows(render: (rows: number) => string, limit: number, size = inCharacters): string {
  for (const rows of ladder) {
    const rendering = render(rows);
    if (size(rendering) <= limit) return rendering;
  }
  return render(0);
}

function clipped(untrusted: string): string {
  // A character has at most two UTF-16 units and is never spelled out as less than itself: the rest of a long text is not shown.
  const head = untrusted
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2 * (textLimit + 1));
  const characters = [...spelledOut(head)];
  return characters.length > textLimit ? `${characters.slice(0, textLimit).join('')}…` : characters.join('');
}
