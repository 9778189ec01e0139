import * as z from 'zod/mini';
import { matchesIds } from '../../../model/glob.ts';
import { isProof, proofKinds, type ProofKind } from '../../../model/proof.ts';
import type { Place } from '../../../model/source.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { policyKey } from './key.ts';
import { atMost, glob } from './schemas.ts';

/** What proves some signals. All entries that match a signal apply to it. */
export interface ProofNeed {
  /** A pattern for ids, in which `*` is any text. */
  readonly signals: string;
  /** The gates whose signals are meant; null means all. */
  readonly gates: readonly string[] | null;
  /** Each is needed; of an inner list, one is enough. */
  readonly needs: readonly (readonly ProofKind[])[];
  /** How old a proof may be, in milliseconds; null means any age. */
  readonly maxAge: number | null;
  /** Whether a run at an earlier commit counts as long as the code is the same. */
  readonly unchanged: boolean;
  readonly place: Place;
}

const kind = z.enum(proofKinds);
const kinds = z.union([kind, z.array(kind).check(z.minLength(1))], {
  error: `${oneOf(proofKinds)}, or a list of them`,
});

const entry = z.strictObject({
  signals: z.optional(
    glob.check(z.regex(/^[^[\]{}]*$/, { error: 'a pattern of `*`, `?` and characters of ids, without `[` and `{`' })),
  ),
  gates: z.optional(z.array(z.union([z.string(), z.int()])).check(z.minLength(1), atMost(1000))),
  needs: z.array(kinds).check(z.minLength(1, { error: 'at least one kind of proof' }), atMost(10)),
  'max-age': z.optional(
    z.string().check(z.regex(/^[1-9]\d{0,3}[hdw]$/, { error: 'an age in hours, days or weeks, as `14d`' })),
  ),
  since: z.optional(z.literal('unchanged', { error: '`unchanged`' })),
});

type Entry = z.infer<typeof entry>;

/** What proves the signals; where no entry matches a signal, a file of the commit. */
export const proof = policyKey({
  schema: z.array(entry).check(atMost(100)),
  value: (file = [], placeOf): readonly ProofNeed[] =>
    file.map((one, index) => ({
      signals: (one.signals ?? '*').normalize('NFC'),
      gates: one.gates?.map((gate) => String(gate).normalize('NFC')) ?? null,
      needs: one.needs.map((need) => [need].flat()),
      maxAge: ageOf(one),
      unchanged: one.since === 'unchanged',
      place: placeOf(index),
    })),
  loosenings: (base = [], head = []) => [
    ...base.filter((one) => asksForProof(one) && !head.some((other) => keeps(one, other))).map(lost),
    ...head
      .filter((one) => mayLower(one) && !base.some((other) => keeps(one, other) && keeps(other, one)))
      .map(lowered),
  ],
});

const milliseconds = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

function ageOf({ 'max-age': age }: Entry): number | null {
  if (age === undefined) return null;
  const unit = age.slice(-1) as keyof typeof milliseconds; // by the pattern
  return Number(age.slice(0, -1)) * milliseconds[unit];
}

/** Whether an entry asks for anything at all. */
function asksForProof({ needs }: Entry): boolean {
  return needs.some((need) => ![need].flat().includes('word'));
}

/** Whether a new entry may ask for less than the default, a file: it takes its signals away from that. Or it lets an earlier run count. */
function mayLower(one: Entry): boolean {
  return !asksForProof(one) || one.since === 'unchanged';
}

/** Whether an entry of the head asks for at least as much, of at least as many signals. */
function keeps(one: Entry, other: Entry): boolean {
  const [pattern, otherPattern] = [one.signals ?? '*', other.signals ?? '*'];
  const gates = one.gates?.map(String);
  const isAsWide =
    // A pattern takes all that another one takes where it takes the other one's stars, too: only a star takes a star.
    (otherPattern === pattern || (!otherPattern.includes('?') && matchesIds(otherPattern, pattern))) &&
    (other.gates === undefined || gates?.every((gate) => other.gates?.map(String).includes(gate)) === true);
  const asksAsMuch = one.needs.every((need) => {
    const accepted = new Set([need].flat());
    return other.needs.some((now) => [now].flat().every((kind) => [...accepted].some((one) => isProof(kind, one))));
  });
  const isAsYoung = (ageOf(other) ?? Infinity) <= (ageOf(one) ?? Infinity);
  return isAsWide && asksAsMuch && isAsYoung && (other.since === undefined || one.since !== undefined);
}

function lost(one: Entry): string {
  return `\`proof\` asks ${scopeOf(one)} for less`;
}

function lowered(one: Entry): string {
  return one.since === 'unchanged'
    ? `\`proof\` lets a run at an earlier commit count ${scopeOf(one)}`
    : `\`proof\` takes the word ${scopeOf(one)}, without a file`;
}

function scopeOf({ signals = '*', gates }: Entry): string {
  const of =
    gates === undefined ? '' : ` of ${gates.length === 1 ? 'gate' : 'gates'} ${oneOf(gates.map(String), 'and')}`;
  return `for the signals ${quote(signals)}${of}`;
}
