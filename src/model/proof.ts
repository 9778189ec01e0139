/** What can prove a signal, from weak to strong: the word in its row; a file of the commit, or another thing that is only there; a report that was opened and read; a run of a workflow at the judged commit; something signed. */
export const proofKinds = ['word', 'file', 'report', 'run', 'attested'] as const;

export type ProofKind = (typeof proofKinds)[number];

/** The strongest of some kinds; `word` where there is none. */
export function strongest(kinds: readonly ProofKind[]): ProofKind {
  return proofKinds.findLast((kind) => kinds.includes(kind)) ?? 'word';
}

/** Whether a proof is what is needed. A file's word is also given by everything stronger; a report, a run and a signature say different things, so none of them stands for another. */
export function isProof(kind: ProofKind, needed: ProofKind): boolean {
  return needed === 'word' || (needed === 'file' ? kind !== 'word' : kind === needed);
}
