import type { Problem } from '../documents/problem.ts';
import { targetOf, type Reference } from '../documents/reference.ts';
import type { Place } from '../documents/source.ts';
import { quote } from '../documents/text.ts';
import type { Entry } from '../repository/tree.ts';
import type { Facts, Rule } from './rule.ts';

/** What is GO cites evidence, and the evidence is there. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'evidence-missing',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    asks: 'Does each GO signal cite evidence, and does all cited evidence of what is GO exist?',
    check: (facts) => [
      ...claims(facts).flatMap(({ name, place, references, touches }) =>
        references.length > 0
          ? []
          : [
              {
                ...place,
                message: `There is no evidence for ${name}, which is GO; expected a path in a code span, or a link; cite what proves it.`,
                ...touches,
              },
            ],
      ),
      ...eachCited(facts, ({ name, reference, entry }) =>
        entry?.kind === 'missing'
          ? `The evidence ${quote(reference.text)} of ${name}, which is GO, does not exist; commit the file, or mend the path.`
          : null,
      ),
    ],
  },
  {
    id: 'evidence-unsafe',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    asks: 'Does all evidence lie in the repository itself?',
    check: (facts) =>
      eachCited(facts, ({ name, reference, entry, unsafe }) => {
        const why =
          unsafe ??
          (entry?.kind === 'outside'
            ? 'leads out of the repository by a symbolic link'
            : entry?.kind === 'submodule'
              ? 'lies in a submodule'
              : null);
        return why === null
          ? null
          : `The evidence ${quote(reference.text)} of ${name} ${why}; cite a file of this repository by its path from the root.`;
      }),
  },
];

/** The paths that the rules of this family ask about. */
export function citedPaths(documents: Omit<Facts, 'entries'>): readonly string[] {
  const targets = [...claims(documents), ...gateClaims(documents)].flatMap(({ references }) =>
    references.map(targetOf),
  );
  return [...new Set(targets.flatMap((target) => (target.kind === 'path' ? target.paths : [])))];
}

interface Claim {
  readonly name: string;
  readonly place: Place;
  readonly references: readonly Reference[];
  readonly touches: { readonly signal: string } | { readonly gate: string };
}

function claims({ ledger }: Omit<Facts, 'entries'>): readonly Claim[] {
  return ledger.signals
    .filter(({ status }) => status === 'GO')
    .map((signal) => ({
      name: quote(signal.id),
      place: signal.evidence?.place ?? signal.place,
      references: signal.evidence?.references ?? [],
      touches: { signal: signal.id },
    }));
}

/** A gate that states no status is GO by its signals; of such a one, too, the evidence that it lists must be there. */
function gateClaims({ ledger, tracker }: Omit<Facts, 'entries'>): readonly Claim[] {
  const go = new Set(ledger.signals.filter(({ status }) => status === 'GO').map(({ id }) => id));
  return tracker.gates
    .filter(({ status, required }) => status === 'GO' || (status === null && required.every(({ id }) => go.has(id))))
    .map((gate) => ({
      name: `gate ${quote(gate.id)}`,
      place: gate.place,
      references: gate.evidence,
      touches: { gate: gate.id },
    }));
}

interface Cited {
  readonly name: string;
  readonly reference: Reference;
  /** Null for what is no path. */
  readonly entry: Entry | null;
  readonly unsafe: string | null;
}

function eachCited(facts: Facts, judge: (cited: Cited) => string | null): readonly Problem[] {
  return [...claims(facts), ...gateClaims(facts)].flatMap(({ name, references, touches }) =>
    references.flatMap((reference) => {
      const target = targetOf(reference);
      const entry = target.kind === 'path' ? firstFound(facts, target.paths) : null;
      const message = judge({ name, reference, entry, unsafe: target.kind === 'unsafe' ? target.why : null });
      return message === null ? [] : [{ ...reference.place, message, ...touches }];
    }),
  );
}

function firstFound(facts: Facts, paths: readonly string[]): Entry {
  const entries = paths.map((path): Entry => facts.entries.get(path) ?? { kind: 'missing' });
  return entries.find(({ kind }) => kind !== 'missing') ?? { kind: 'missing' };
}
