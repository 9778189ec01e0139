import { wellFormed } from '../../../model/text.ts';
import type { Phrase, Span } from '../digest/phrase.ts';
import { code, text } from './markdown.ts';

/** Where the judged files can be seen: `https://github.com/owner/name/blob/<sha>`. Null where nowhere. */
export type BlobUrl = string | null;

/** The most characters of one message that are shown; the report has it whole. */
const messageLimit = 1000;

/** A phrase as Markdown in which no text of a document does anything. */
export function phraseMarkdown(phrase: Phrase, blobUrl: BlobUrl): string {
  return phrase.map((span) => spanMarkdown(span, blobUrl)).join('');
}

function spanMarkdown(span: Span, blobUrl: BlobUrl): string {
  if (typeof span === 'string') return span;
  if ('text' in span) return text(span.text);
  if ('code' in span) return code(span.code);
  if ('message' in span) return messageMarkdown(span.message);
  if ('strong' in span) return `**${phraseMarkdown(span.strong, blobUrl)}**`;
  if ('status' in span) return span.status;
  return fileLink(span, blobUrl);
}

function fileLink({ label, path, line }: Extract<Span, { path: string }>, blobUrl: BlobUrl): string {
  const name = code(label);
  const place = line === null ? '' : `#L${String(line)}`;
  return blobUrl === null ? name : `[${name}](${blobUrl}/${urlPath(path)}${place})`;
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
