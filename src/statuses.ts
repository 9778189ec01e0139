/** The words that a ledger and a tracker may say of a signal or a gate; all but the first are open. */
export const statuses = ['GO', 'PARTIAL', 'NO-GO', 'BLOCKED-EXTERNAL'] as const;

export type Status = (typeof statuses)[number];

/** The status that a word stands for, matched whole and with regard to case; null for any other text. */
export function readStatus(text: string): Status | null {
  return statuses.find((status) => status === text) ?? null;
}

/** True where one of the two says GO and the other says that work is open. */
export function contradict(one: Status, other: Status): boolean {
  return (one === 'GO') !== (other === 'GO');
}
