import type { Status, Vocabulary } from './statuses.ts';
import { deniesExclusion, takesBack } from './taken-back.ts';

/** A word of a policy for comparison: without the white space around it. */
export function usedWord(word: string): string {
  return word.replace(/\s+/g, ' ').trim();
}

/** The status that a text means; whole words, and case matters. Null for any other text. */
export function readStatus(text: string, vocabulary: Vocabulary): Status | null {
  const word = wordOf(text, vocabulary);
  return word === null ? null : (vocabulary.words.get(word) ?? null);
}

/** The word of a text that means its status, without the note after it; null where there is none, and where the note contradicts a GO. */
export function wordOf(text: string, { words, notes }: Vocabulary): string | null {
  const plain = text.replace(/\s+/g, ' ');
  if (words.has(plain)) return plain;
  if (notes === 'none') return null;
  const bare = plain.replace(/ ?\([^()]*\)$/, '');
  const word = words.has(bare) ? bare : notes === 'any' ? beforeSentence(plain, words) : null;
  if (word === null) return null;
  const note = plain.slice(word.length);
  const status = words.get(word) ?? null;
  if (status === 'GO') return takesBack(note, words) ? null : word;
  return status === 'N/A' && deniesExclusion(note, words) ? null : word;
}

/** What separates a sentence from the word before it. */
const parted = /^(?:\s[-–—]\s|\s?[–—:;.]\s|\s\()/;

/** The longest word with a sentence after it. */
function beforeSentence(text: string, words: ReadonlyMap<string, Status>): string | null {
  const before = [...words.keys()].filter(
    (word) => word !== '' && text.startsWith(word) && parted.test(text.slice(word.length)),
  );
  return before.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
