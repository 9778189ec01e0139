/** The words that a ledger and a tracker may say of a signal; a signal is open unless it is GO or not applicable. */
export const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL', 'N/A'] as const;

export type Status = (typeof statuses)[number];

/** The words for each status. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Status>;
  readonly notes: StatusNotes;
}

/** What may follow the word of a status: nothing, a note in parentheses as in "Passed (2026-02-19)", or also a sentence as in "Passed: see the log". */
export type StatusNotes = 'none' | 'parentheses' | 'any';

/** The statuses themselves and no other word. */
export const plainVocabulary: Vocabulary = {
  words: new Map(statuses.map((status) => [status, status])),
  notes: 'none',
};

/** A word of a policy as it is compared: without the white space around it. */
export function usedWord(word: string): string {
  return word.replace(/\s+/g, ' ').trim();
}

/** The status that a text stands for; words are matched whole and with regard to case. Null for any other text. */
export function readStatus(text: string, vocabulary: Vocabulary): Status | null {
  const word = wordOf(text, vocabulary);
  return word === null ? null : (vocabulary.words.get(word) ?? null);
}

/** The word of a text that stands for its status, without the note behind it; null where there is none, and where the note takes a GO back. */
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
  return status === 'N/A' && saysOpenWord(note, words) ? null : word;
}

/** What a sentence is parted by from the word before it. */
const parted = /^(?:\s[-–—]\s|\s?[–—:;.]\s|\s\()/;

/** The longest word that a sentence follows. */
function beforeSentence(text: string, words: ReadonlyMap<string, Status>): string | null {
  const before = [...words.keys()].filter(
    (word) => word !== '' && text.startsWith(word) && parted.test(text.slice(word.length)),
  );
  return before.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** Words by which a note says that not all is done, beside those of the statuses that are open. */
const doubts =
  / (?:not|except|excluding|until|unless|still|yet|but|tbc|tbd|tba|todo|wip|pending|waiting|awaiting|broken|failing|fails|partial|partially|partly|almost|nearly|mostly|incomplete|unverified|untested|missing|draft|blocked|failed|fail|revoked|once|reverted|rejected|postponed|withdrawn) /;

/** Whether a note behind a word that says GO says that work is open. */
export function takesBack(note: string, words: ReadonlyMap<string, Status>): boolean {
  const said = spoken(note);
  return doubts.test(said) || /[?？❌✖✗✘⛔🔴🛑🚫🟡🟠🚧⏳⌛]/u.test(note) || saysOpenWord(note, words);
}

/** Whether a note has a word in it that stands for work that is open. */
function saysOpenWord(note: string, words: ReadonlyMap<string, Status>): boolean {
  const said = spoken(note);
  return [...words].some(
    ([other, meaning]) => isOpen(meaning) && spoken(other) !== '  ' && said.includes(spoken(other)),
  );
}

/** The words of a text in lower case, with a space around each. */
function spoken(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether work is left: neither done nor not applicable. What is no known status is open. */
export function isOpen(status: Status | null): boolean {
  return status !== 'GO' && status !== 'N/A';
}

/** Whether signals with these statuses close a gate: none is open, and at least one is GO. */
export function areClosed(all: readonly (Status | null | undefined)[]): boolean {
  return all.includes('GO') && !all.some((status) => isOpen(status ?? null));
}

/** How many entries have each status. */
export function countByStatus(
  entries: readonly { readonly status: Status | null }[],
): Readonly<Record<Status, number>> {
  const count = (status: Status): number => entries.filter((entry) => entry.status === status).length;
  return {
    GO: count('GO'),
    PARTIAL: count('PARTIAL'),
    'NO-GO': count('NO-GO'),
    'BLOCKED-EXTERNAL': count('BLOCKED-EXTERNAL'),
    'N/A': count('N/A'),
  };
}

/** True where the two differ in more than the kind of open work: one says GO or not applicable, and the other does not. */
export function contradict(one: Status, other: Status): boolean {
  return one !== other && !(isOpen(one) && isOpen(other));
}
