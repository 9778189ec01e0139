import type { Report } from '../../../judge/report/report.ts';
import { wellFormed } from '../../../model/text.ts';
import { capped, code, text } from './markdown.ts';

/** Where the judged files can be seen: `https://github.com/owner/name/blob/<sha>`. Null where nowhere. */
export type BlobUrl = string | null;

/** The most characters of one message that are shown; the report has it whole. */
const messageLimit = 1000;

/** Findings as list items, each with a link to its file and line at the judged commit. */
export function findingList(findings: Report['findings'], blobUrl: BlobUrl, rows: number): readonly string[] {
  return capped(findings, rows, (shown) => [
    ...shown.map(({ path, line, rule, message }) => {
      const where = code(`${path}:${String(line)}`);
      const link = blobUrl === null ? where : `[${where}](${blobUrl}/${urlPath(path)}#L${String(line)})`;
      return `- **${rule}** ${messageMarkdown(message)} ${link}`;
    }),
    '',
  ]);
}

/** A path in a link of Markdown: `encodeURIComponent` leaves parentheses, which would end the link. */
function urlPath(path: string): string {
  const encoded = wellFormed(path).split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A message has its values between backticks; these stay code, all else is text. */
function messageMarkdown(message: string): string {
  const shown = message.length > messageLimit ? `${message.slice(0, messageLimit)}…` : message;
  return shown
    .split(/(`[^`]*`)/)
    .map((part, index, parts) => {
      if (/^`[^`]+`$/.test(part)) return code(part.slice(1, -1));
      // Between two spans without a space the backticks would make one of them.
      return part === '' && index > 0 && index < parts.length - 1 ? ' ' : spaced(part);
    })
    .join('');
}

function spaced(part: string): string {
  if (part === '') return '';
  const [, lead = '', middle = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${lead === '' ? '' : ' '}${text(middle)}${trail === '' ? '' : ' '}`;
}
