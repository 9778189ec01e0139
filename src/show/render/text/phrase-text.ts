import type { Phrase, Span } from '../digest/phrase.ts';
import { plain, styleOf, type Paint } from './paint.ts';

/** A phrase for a terminal or a log, on one line. */
export function phraseText(phrase: Phrase, paint: Paint = plain): string {
  return phrase.map((span) => spanText(span, paint)).join('');
}

function spanText(span: Span, paint: Paint): string {
  // Our own words may begin with a colon, and no line begins in the middle.
  if (typeof span === 'string') return span;
  if ('text' in span) return inLine(span.text, paint);
  if ('code' in span) return inLine(span.code, paint);
  if ('message' in span) return inLine(span.message, paint);
  if ('strong' in span) return phraseText(span.strong, paint);
  if ('status' in span) return paint(span.status, styleOf(span.status));
  return inLine(span.label, paint);
}

function inLine(text: string, paint: Paint): string {
  return paint(text.replace(/\s+/g, ' ').trim());
}
