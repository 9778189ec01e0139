/** The statuses of signals and gates; a signal is open unless it is GO or N/A. */
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

/** Whether work is left: neither GO nor N/A. An unknown status is open. */
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

/** Whether two statuses differ in more than the kind of open work: one is GO or N/A, and the other is not the same. */
export function contradict(one: Status, other: Status): boolean {
  return one !== other && !(isOpen(one) && isOpen(other));
}
