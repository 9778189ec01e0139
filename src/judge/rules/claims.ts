import { reportNames, typedOf, type Reference } from '../../model/reference.ts';
import type { Place } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { evidenceOf, goGates, goSignals, type Facts } from '../../read/evidence/facts.ts';

/** Something that is claimed to be GO, and what it cites. */
export interface Claim {
  readonly name: string;
  readonly place: Place;
  readonly references: readonly Reference[];
  readonly touches: { readonly signal: string } | { readonly gate: string };
}

/** All that is claimed, gathered once: each rule asks for it. */
export function claimsOf(facts: Facts): readonly Claim[] {
  const known = gathered.get(facts) ?? [...signalClaims(facts), ...gateClaims(facts)];
  gathered.set(facts, known);
  return known;
}

const gathered = new WeakMap<Facts, readonly Claim[]>();

export function signalClaims({ ledger }: Facts): readonly Claim[] {
  return goSignals(ledger).map((signal) => ({
    name: quote(signal.id),
    place: signal.evidence?.place ?? signal.place,
    references: evidenceOf(signal),
    touches: { signal: signal.id },
  }));
}

function gateClaims({ ledger, tracker }: Facts): readonly Claim[] {
  return goGates(ledger, tracker).map((gate) => ({
    name: `gate ${quote(gate.id)}`,
    place: gate.place,
    references: gate.evidence,
    touches: { gate: gate.id },
  }));
}

/** The word before the colon of a report or a run that a row cites in plain words, where only a file would count; null where it cites none so. */
export function typedInProse({ evidence }: Signal): string | null {
  if (evidence === null || evidence.references.some((reference) => typedOf(reference) !== null)) return null;
  const links = evidence.references.filter(({ link }) => link);
  return prose.exec(links.reduce((text, link) => text.replace(link.text, ''), evidence.text))?.[1] ?? null;
}

/** Followed by a path, for `run: yesterday` is prose. */
const prose = new RegExp(`(?:^|[,;+]\\s*)(${[...reportNames, 'run'].join('|')}):\\s+\\S*[^\\s.][./]\\w`, 'i');
