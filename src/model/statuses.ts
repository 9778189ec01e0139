/** The words that a ledger and a tracker may say of a signal or a gate; all but the first are open. */
export const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL'] as const;

export type Status = (typeof statuses)[number];

/** The words for each status. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Status>;
  /** Whether a note in parentheses may follow a word: "Passed (2026-02-19)". */
  readonly notes: boolean;
}

/** The statuses themselves and no other word. */
export const plainVocabulary: Vocabulary = { words: new Map(statuses.map((status) => [status, status])), notes: false };

/** A word of a policy as it is compared: without the white space around it. */
export function usedWord(word: string): string {
  return word.replace(/\s+/g, ' ').trim();
}

/** The status that a text stands for; words are matched whole and with regard to case. Null for any other text. */
export function readStatus(text: string, { words, notes }: Vocabulary): Status | null {
  const plain = text.replace(/\s+/g, ' ');
  const word = notes ? plain.replace(/ ?\([^()]*\)$/, '') : plain;
  return words.get(plain) ?? words.get(word) ?? null;
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
  };
}

/** True where one of the two says GO and the other says that work is open. */
export function contradict(one: Status, other: Status): boolean {
  return (one === 'GO') !== (other === 'GO');
}
