import { openSource, placeAt } from '../../../model/source.ts';
import { withEdits, type NamedEdit, type TextEdit } from '../../../read/documents/formats/format.ts';

/** A text with the edits that were made in it. */
export interface Draft {
  readonly text: string;
  readonly notes: readonly Note[];
}

interface Note {
  /** Its place in the text as it is now. */
  readonly offset: number;
  readonly told: string;
}

/** Makes edits in a text. Throws where two of them overlap. Pure. */
export function drafted({ text, notes }: Draft, edits: readonly NamedEdit[]): Draft {
  const changing = edits.filter(({ start, end, text: now }) => text.slice(start, end) !== now);
  const made = changing
    .toSorted((one, other) => one.start - other.start)
    .map((edit, index, sorted) => {
      const before = text.slice(edit.start, edit.end);
      const told = edit.told ?? `${shown(before)} -> ${shown(edit.text)}`;
      const lead = /^[\s,]*/.exec(edit.text)?.[0].length ?? 0;
      return { offset: edit.start + growth(sorted.slice(0, index)) + lead, told: `${told} (${edit.what})` };
    });
  const moved = notes.map((note) => ({
    ...note,
    offset: note.offset + growth(changing.filter(({ end }) => end <= note.offset)),
  }));
  return { text: withEdits(text, changing), notes: [...moved, ...made] };
}

/** The edits, one line each in the order of the text, as `path:line: from -> to (status of A-1)`. Pure. */
export function draftLines(path: string, { text, notes }: Draft): readonly string[] {
  const source = openSource(path, text);
  return notes
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, told }) => `${path}:${String(placeAt(source, offset).line)}: ${told}`);
}

function growth(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** At most this many characters of a text are shown. */
const shownLimit = 300;

/** A text in one line, without separators around it. */
function shown(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^[ ,]+|[ ]+$/g, '')
    .replace(/^"([^"\\]*)"$/, '$1');
  return plain === '' ? 'nothing' : plain.length > shownLimit ? `${plain.slice(0, shownLimit)}…` : plain;
}
