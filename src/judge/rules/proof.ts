import { isProof, type ProofKind } from '../../model/proof.ts';
import type { Problem } from '../../model/problem.ts';
import { startOf } from '../../model/source.ts';
import { count, oneOf, quote } from '../../model/text.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { evidenceOf, goSignals, type Facts } from '../../read/evidence/facts.ts';
import type { Proof } from '../../read/evidence/kinds/kind.ts';
import type { ProofNeed } from '../../read/policy/keys/proof.ts';
import { typedInProse } from './claims.ts';
import type { Rule } from './rule.ts';

/** Each GO signal has the proof that the policy needs. */
export const proofRules: readonly Rule[] = [
  {
    id: 'proof-missing',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Does each GO signal have every kind of proof that the policy needs?',
    example: {
      file: '.github/gate-ledger.yml',
      passes: 'needs: [file]',
      fails: 'needs: [report]',
    },
    check: (facts) =>
      each(facts, 'missing').map(({ signal, needs }) => {
        const cited = facts.needs.get(signal.id) ?? [];
        const lines = [...new Set(cited.map(({ place }) => String(place.line)))].join(', ');
        const has = evidenceOf(signal).map((reference) => facts.proofs.get(reference)?.kind ?? '');
        const message = `${quote(signal.id)} is GO and cites ${oneOf([...new Set(has)], 'and')}, but the policy (${cited[0]?.place.path ?? ''}, line ${lines}) needs ${needs.map(named).join(' and ')}. ${howTo(needs)}`;
        return at(signal, message);
      }),
  },
  {
    id: 'proof-unmatched',
    family: 'Evidence',
    severity: 'warning',
    stage: 'facts',
    question: 'Does each entry of `proof` in the policy match a signal?',
    example: { file: '.github/gate-ledger.yml', passes: 'gates: [1], needs', fails: 'gates: [9], needs' },
    check: ({ unmatched }) =>
      unmatched.map(({ signals, gates, place }) => {
        const of = gates === null ? '' : ` of ${gates.length === 1 ? 'gate' : 'gates'} ${oneOf(gates, 'and')}`;
        const message = `This entry of \`proof\` matches no signal, so it asks for nothing: there is none with an id like ${quote(signals)}${of}. Correct the pattern or the gates.`;
        return { ...place, message };
      }),
  },
  {
    id: 'proof-announced',
    family: 'Evidence',
    severity: 'notice',
    stage: 'facts',
    question: 'Is all proof of each GO signal in the commit, so that nothing is left to ask GitHub for a release?',
    example: {
      file: 'signal-ledger.md',
      passes: '`evidence/sign.log`',
      fails: '`run: .github/workflows/ci.yml / e2e`',
    },
    check: (facts) =>
      goSignals(facts.ledger).flatMap((signal) => {
        const asked = evidenceOf(signal).filter((reference) => isAnnounced(facts.proofs.get(reference)));
        if (asked.length === 0) return [];
        const what = oneOf(
          asked.slice(0, 3).map(({ text }) => text),
          'and',
        );
        return [at(signal, `A release will ask GitHub for ${what}, which is to prove ${quote(signal.id)}.`)];
      }),
  },
  {
    id: 'clock-behind',
    family: 'Evidence',
    severity: 'error',
    fixed: true,
    stage: 'facts',
    question: 'Where an age or a waiver depends on it: is the verdict of a later time than the commit?',
    example: { file: '.github/gate-ledger.yml', passes: 'needs: [file]', fails: 'needs: [file], max-age: 1000d' },
    check: ({ ledger, asOf, committedAt }) => {
      if (committedAt === null || Date.parse(committedAt) - asOf.getTime() <= clockTolerance) return [];
      const message = `The verdict is of ${asOf.toISOString()}, but the commit is of ${committedAt}, so no age and no waiver can be judged. Correct the clock, or \`as-of\`.`;
      return [{ ...startOf(ledger.path), message }];
    },
  },
  {
    id: 'evidence-old',
    family: 'Evidence',
    severity: 'error',
    ofHistory: true,
    stage: 'facts',
    question: 'Is the proof of each GO signal as young as `max-age` in the policy wants it?',
    example: {
      file: '.github/gate-ledger.yml',
      passes: 'needs: [file]',
      fails: 'needs: [file], max-age: 1h',
    },
    check: (facts) => [
      ...each(facts, 'old').map(({ signal, needs, age }) => {
        const limit = Math.min(...(facts.needs.get(signal.id) ?? []).flatMap(({ maxAge }) => maxAge ?? []));
        return at(
          signal,
          `The newest ${needs.map(named).join(' and ')} of ${quote(signal.id)} is ${inDays(age)} old, expected at most ${inDays(limit)}. Make it again, and commit it.`,
        );
      }),
      ...each(facts, 'ageless').map(({ signal }): Problem => {
        const message = `It is not known how old the evidence of ${quote(signal.id)} is, for which the policy has a \`max-age\`. ${facts.changedAt === null ? 'Check out with `fetch-depth: 0`.' : 'It has no time, or one after the verdict: cite a file, and check the clocks.'}`;
        return { ...at(signal, message), ...(facts.isAsked ? {} : { isNote: true as const }) };
      }),
    ],
  },
];

type State = 'met' | 'missing' | 'old' | 'ageless';

interface Judged {
  readonly signal: Signal;
  /** The needs that are in this state: each a list of kinds, of which one is enough. */
  readonly needs: readonly (readonly ProofKind[])[];
  /** The age of the youngest proof, in milliseconds; where it is too old. */
  readonly age: number;
}

/** The GO signals of which some need is in a state. Where evidence is refuted or unknown, that is the cause, and another finding. */
function each(facts: Facts, state: Exclude<State, 'met'>): readonly Judged[] {
  return goSignals(facts.ledger).flatMap((signal) => {
    const proofs = evidenceOf(signal).flatMap((reference) => facts.proofs.get(reference) ?? []);
    if (proofs.length === 0 || typedInProse(signal) !== null) return [];
    const found = (facts.needs.get(signal.id) ?? []).flatMap((need) =>
      need.needs.map((kinds) => ({ kinds, ...stateOf(facts, need, kinds, proofs) })),
    );
    const wanted = found.filter((one) => one.state === state);
    if (wanted.length === 0) return [];
    const needs = [...new Map(wanted.map(({ kinds }) => [kinds.join(), kinds])).values()];
    return [{ signal, needs, age: Math.max(...wanted.map(({ age }) => age)) }];
  });
}

function stateOf(
  facts: Facts,
  { maxAge }: ProofNeed,
  kinds: readonly ProofKind[],
  proofs: readonly Proof[],
): { readonly state: State; readonly age: number } {
  const met = { state: 'met', age: 0 } as const;
  if (kinds.includes('word')) return met;
  const fitting = proofs.filter(({ strength, kind }) =>
    kinds.some((one) => isProof(strength, one) || isAddress(kind, one)),
  );
  if (fitting.length === 0) return { state: 'missing', age: 0 };
  const holding = fitting.filter(({ kind, verification }) => verification.kind === 'verified' || kind === 'url');
  // What does not hold has a finding of its own, and what a release asks for is announced.
  if (holding.length === 0 || maxAge === null) return met;
  const ages = holding.map((proof) => ageOf(facts, proof));
  const youngest = Math.min(...ages.map((age) => age ?? Infinity));
  if (youngest <= maxAge) return met;
  return ages.includes(null) ? { state: 'ageless', age: 0 } : { state: 'old', age: youngest };
}

/** An address counts as a file: nobody looks at it, which is said by `evidence-external`. */
function isAddress(kind: string, needed: ProofKind): boolean {
  return kind === 'url' && needed === 'file';
}

/** How old a proof is, in milliseconds. Null where that is not known, or is after the verdict: then a clock is wrong. */
function ageOf(facts: Facts, proof: Proof): number | null {
  const age = statedAge(facts, proof);
  return age === null || age < -clockTolerance ? null : age;
}

/** In milliseconds. Clocks of machines differ a little. */
const clockTolerance = 86_400_000;

/** The time since its run ended, or since its file changed last, the oldest of several. */
function statedAge({ asOf, changedAt }: Facts, { time, paths, kind }: Proof): number | null {
  if (time !== null) return asOf.getTime() - Date.parse(time);
  if (paths.length === 0 || kind === 'run' || kind === 'check') return null;
  const times = paths.map((path) => changedAt?.get(path));
  if (times.includes(undefined)) return null;
  // What is not committed yet changed just now.
  const ages = times.map((seconds = -1) => (seconds < 0 ? 0 : asOf.getTime() - 1000 * seconds));
  return Math.max(...ages);
}

function isAnnounced(proof: Proof | undefined): boolean {
  return proof?.strength === 'run' && proof.verification.kind === 'unchecked';
}

function named(kinds: readonly ProofKind[]): string {
  return oneOf(kinds);
}

const examples: Readonly<Record<ProofKind, string>> = {
  word: '',
  file: 'a file, as `evidence/sign.log`',
  report: 'a report, as `junit: reports/*.xml`',
  run: 'a run, as `run: .github/workflows/ci.yml / JOB`',
  attested: 'another kind, because `attested` evidence is not verified yet',
};

function howTo(needs: readonly (readonly ProofKind[])[]): string {
  const [kinds = []] = needs;
  const [kind = 'file'] = kinds.toSorted((one) => (one === 'attested' ? 1 : 0));
  return `Cite ${examples[kind]}.`;
}

function inDays(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  return hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}

function at(signal: Signal, message: string) {
  return { ...(signal.evidence?.place ?? signal.place), message, signal: signal.id };
}
