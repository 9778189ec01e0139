import type { Reference } from '../../../model/reference.ts';
import { shellWord } from '../../../model/text.ts';
import type { Loaded } from '../../../read/documents/load.ts';
import { evidenceOf, goGates, goSignals } from '../../../read/evidence/facts.ts';
import { proveIn } from '../../../read/evidence/kinds/index.ts';
import type { Editing } from './editing.ts';

/**
 * Lets evidence count that only has to be added to git, because it is committed together with the documents. Otherwise a snapshot would be out of date after that commit. Returns what to do for each such file.
 */
export async function expectEvidence(editing: Editing, references: readonly Reference[]): Promise<readonly string[]> {
  const proofs = await proveIn(editing.tree(), references);
  const untracked = [...proofs.values()].flatMap(({ verification, paths }) =>
    verification.kind === 'refuted' && verification.rule === 'evidence-ignored' ? paths : [],
  );
  if (untracked.length === 0) return [];
  editing.expect(untracked);
  const listed = await editing.tree().list();
  return [...new Set(untracked)].map((path) => {
    const isIgnored = !listed.some((one) => one === path || one.startsWith(`${path}/`));
    return `Add the evidence to git, otherwise nobody else has it: git add ${isIgnored ? '-f ' : ''}${shellWord(path)}`;
  });
}

/** The evidence of all signals and gates that claim to be GO. */
export function citedByGo({ ledger, tracker }: Loaded): readonly Reference[] {
  if (ledger === null) return [];
  const gates = tracker === null ? [] : goGates(ledger, tracker);
  return [...goSignals(ledger).flatMap(evidenceOf), ...gates.flatMap(({ evidence }) => evidence)];
}
