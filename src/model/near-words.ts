import { skeleton } from './skeleton.ts';
import { oneOf } from './text.ts';

/** At most this many words are suggested. */
const suggestionLimit = 3;

/** In characters; a longer word gets no suggestion. */
const lengthLimit = 80;

/** A sentence that suggests known words for an unknown one; '' where there are none. */
export function didYouMeanWord(word: string, known: readonly string[]): string {
  const key = skeleton(word.slice(0, lengthLimit));
  if (key === '') return '';
  const ranked = known
    .map((one) => ({ one, distance: distance(key, skeleton(one.slice(0, lengthLimit))) }))
    .filter(({ one, distance: far }) => far <= Math.max(1, Math.floor(Math.min(key.length, one.length) / 3)))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, suggestionLimit);
  const meant = ranked.length > 0 ? ranked.map(({ one }) => one) : known.filter((one) => isPartOf(key, skeleton(one)));
  return meant.length === 0 ? '' : ` Did you mean ${oneOf(meant.slice(0, suggestionLimit))}?`;
}

/** Whether a word is the beginning of a known word, or its last part, as the number of a signal after its gate. */
function isPartOf(word: string, known: string): boolean {
  return (word.length > 2 && known.startsWith(word)) || known.endsWith(skeleton(` / ${word}`));
}

/** By how many added, removed or replaced letters two texts differ. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
