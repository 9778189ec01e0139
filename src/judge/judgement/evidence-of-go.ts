import type { Reference } from '../../model/reference.ts';
import { quote } from '../../model/text.ts';
import { evidenceOf, goSignals, provenPaths, type Facts } from '../../read/evidence/facts.ts';
import type { Proof } from '../../read/evidence/kinds/kind.ts';
import type { Evaluation } from './evaluate.ts';

/** A piece of evidence that a signal or a gate cites which is effectively GO. Web addresses and checks are left out. */
export interface Evidence {
  /** The signal or the gate, for a message. */
  readonly name: string;
  /** The reference as written. */
  readonly text: string;
  /** The file or folder that it leads to; null where there is none. */
  readonly path: string | null;
}

/** The evidence of all signals and gates that are effectively GO, in the order of the documents. Pure. */
export function evidenceOfGo(facts: Facts, { effective, gates }: Evaluation): readonly Evidence[] {
  const closed = new Set(gates.filter((gate) => gate.effective === 'GO').map(({ id }) => id));
  const cited = (name: string, references: readonly Reference[]): readonly Evidence[] =>
    references
      .filter((reference) => isInRepository(facts.proofs.get(reference)))
      .flatMap((reference) => {
        const paths = provenPaths(facts, reference);
        return (paths.length === 0 ? [null] : paths).map((path) => ({ name, text: reference.text, path }));
      });
  return [
    ...goSignals(facts.ledger)
      .filter(({ id }) => effective.get(id) === 'GO')
      .flatMap((signal) => cited(quote(signal.id), evidenceOf(signal))),
    ...facts.tracker.gates
      .filter(({ id }) => closed.has(id))
      .flatMap((gate) => cited(`gate ${quote(gate.id)}`, gate.evidence)),
  ];
}

/** Of a run there is the workflow's file; checks are only in the facts of a pack, and what is on the web is not looked at. */
function isInRepository(proof: Proof | undefined): boolean {
  return proof === undefined || (proof.kind !== 'url' && proof.kind !== 'check');
}
