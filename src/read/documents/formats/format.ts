import type { ReadingProblem } from '../../../model/problem.ts';
import type { Source } from '../../../model/source.ts';
import { wordOf } from '../../../model/read-status.ts';
import type { Status, Vocabulary } from '../../../model/statuses.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';

/** A document as it was read (null where it could not be read as one), and its problems. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly problems: readonly ReadingProblem[];
}

/** The changes to the signal with this id; what is left out stays. */
export interface SignalChange {
  readonly id: string;
  readonly status?: Status;
  readonly owner?: string;
  /** References to add, where they are not cited yet. */
  readonly evidence?: readonly string[];
}

/** A replacement of one part of a text, by UTF-16 offsets; every character outside of all edits stays. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit, and what it changes, as "status of `A-1`". */
export interface NamedEdit extends TextEdit {
  readonly what: string;
  /** The old and the new value, where the texts themselves do not show them. */
  readonly told?: string;
}

/** The edits that make a change, in the order of the text, or why it cannot be made in place, as a sentence. */
export type Edited =
  { readonly kind: 'edits'; readonly edits: readonly TextEdit[] } | { readonly kind: 'refused'; readonly why: string };

/** A format of documents: which files have it, and how they are read. Pure. */
export interface DocumentFormat<Value> {
  /** Whether a file has this format. The formats are asked one after the other. */
  readonly accepts: (source: Source, options: ReadingOptions) => boolean;
  readonly read: (source: Source, options: ReadingOptions) => Reading<Value>;
}

/** A format of ledgers, and how a change of one signal is made in it. Pure. */
export interface LedgerFormat<Value> extends DocumentFormat<Value> {
  readonly edit: (source: Source, change: SignalChange, options: ReadingOptions) => Edited;
}

/** A text with edits made. Throws where two of them overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let [result, at] = ['', 0];
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end < start) throw new Error(`an edit at ${String(start)} overlaps another one`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** A refusal to edit. */
export function refused(why: string): Edited {
  return { kind: 'refused', why };
}

/** The word for a status: the word that the document uses for it most, with or without a note after it, else the status itself. */
export function wordFor(status: Status, vocabulary: Vocabulary, used: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of used) {
    const word = wordOf(text, vocabulary);
    if (word !== null && word !== '' && vocabulary.words.get(word) === status)
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? status;
}
