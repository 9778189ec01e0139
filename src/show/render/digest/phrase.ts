import type { Status } from '../../../model/statuses.ts';

/** A piece of a sentence. A bare string is our own words; everything else may be text of a document, which a renderer makes safe. */
export type Span =
  | string
  /** Words of a document. */
  | { readonly text: string }
  /** An id, a path or a SHA. */
  | { readonly code: string }
  /** Words that have values between backticks, as the messages of findings do. */
  | { readonly message: string }
  | { readonly strong: Phrase }
  | { readonly status: Status }
  /** A file or folder of the judged commit, from the root; `label` is how it is written. */
  | { readonly label: string; readonly path: string; readonly line: number | null };

/** A sentence, or a part of one, for every place where the report is shown. */
export type Phrase = readonly Span[];

/** Phrases with something between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}

/** The first of some things, and how many are left out. */
export function listed(things: readonly Span[], limit: number): Phrase {
  const shown = things.slice(0, limit).map((one) => [one]);
  const more = things.length - limit;
  return joined(more > 0 ? [...shown, [`and ${String(more)} more`]] : shown, ', ');
}

/** Whether a cell says anything. */
export function isSaid(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}

/** An id with its name: `B-1` Load test. */
export function named(id: string, name: string | null): Phrase {
  return isSaid(name) ? [{ code: id }, ' ', { text: name }] : [{ code: id }];
}

/** A gate with its name. */
export function gateName({ id, name }: { readonly id: string; readonly name: string | null }): Phrase {
  return ['Gate ', ...named(id, name)];
}
