import * as z from 'zod/mini';
import type { Place } from '../../../model/source.ts';
import { matchesGlob } from '../../../model/glob.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { policyKey, type RuleCatalogue, type WrongValue } from './key.ts';
import { atMost, glob, text } from './schemas.ts';

/** An exception with an owner and an end: a release does not wait for one signal or gate. */
export interface Waiver {
  readonly id: string;
  readonly of: { readonly kind: 'signal' | 'gate'; readonly id: string };
  /** `open`, or rules whose findings do not block. */
  readonly covers: readonly string[];
  readonly reason: string;
  /** Logins on GitHub. */
  readonly approvedBy: readonly string[];
  /** The last day on which it counts, in UTC, as `2026-12-15`. */
  readonly expires: string;
  /** The tags that it counts for. */
  readonly tags: string;
  readonly place: Place;
}

const entry = z.strictObject({
  id: z.string().check(z.regex(/^[\w.-]{1,50}$/, { error: 'letters, digits, `.`, `_` and `-`' })),
  signal: z.optional(text),
  gate: z.optional(z.union([text, z.int()])),
  covers: z.array(text).check(z.minLength(1, { error: '`open`, or rules' }), atMost(20)),
  reason: text.check(z.maxLength(500, { error: 'at most 500 characters' })),
  'approved-by': z
    .array(z.string().check(z.regex(/^[A-Za-z0-9-]{1,39}(?:\[bot\])?$/, { error: 'a login on GitHub' })))
    .check(z.minLength(1, { error: 'at least one login' }), atMost(10)),
  expires: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, as `2026-12-15`' })),
  tags: z.optional(glob),
});

type Entry = z.infer<typeof entry>;

/** Exceptions. They are in the policy, so that no pull request excuses itself. */
export const waivers = policyKey({
  schema: z.array(entry).check(atMost(100)),
  check: (file, rules) => [...file.flatMap((one, index) => entryProblems(one, index, rules)), ...repeatedIds(file)],
  value: (file = [], placeOf): readonly Waiver[] =>
    file.map((one, index) => ({
      id: one.id,
      of:
        one.signal === undefined
          ? { kind: 'gate', id: String(one.gate ?? '').normalize('NFC') }
          : { kind: 'signal', id: one.signal.normalize('NFC') },
      covers: one.covers,
      reason: one.reason,
      approvedBy: one['approved-by'],
      expires: one.expires,
      tags: one.tags ?? '**',
      place: placeOf(index),
    })),
  loosenings: (base = [], head = []) =>
    head.flatMap((one) => {
      const before = base.find(({ id }) => id === one.id);
      if (before === undefined) return [`the waiver ${quote(one.id)} is added`];
      return isWider(before, one) ? [`the waiver ${quote(one.id)} covers more, or ends later`] : [];
    }),
});

/** Whether a waiver counts for a tag. */
export function isForTag({ tags }: Waiver, tag: string | null): boolean {
  return tag !== null && matchesGlob(tags, tag);
}

function isWider(before: Entry, now: Entry): boolean {
  const known = new Set(before.covers);
  return (
    before.signal !== now.signal ||
    String(before.gate) !== String(now.gate) ||
    now.covers.some((one) => !known.has(one)) ||
    now.expires > before.expires ||
    (before.tags !== now.tags && before.tags !== undefined) ||
    before['approved-by'].some((login) => !now['approved-by'].includes(login))
  );
}

function entryProblems(one: Entry, index: number, rules: RuleCatalogue): readonly WrongValue[] {
  const isOne = (one.signal === undefined) !== (one.gate === undefined);
  return [
    ...(isOne
      ? []
      : [
          {
            path: [index],
            message: `The waiver ${quote(one.id)} names ${one.signal === undefined ? 'nothing' : 'a signal and a gate'}, expected one signal or one gate. Write two waivers for two things.`,
          },
        ]),
    ...(isDay(one.expires)
      ? []
      : [{ path: [index, 'expires'], message: `There is no day ${quote(one.expires)}. Correct it.` }]),
    ...one.covers.flatMap((rule, at): readonly WrongValue[] => {
      if (rule === 'open') return [];
      const known = rules.get(rule);
      const path = [index, 'covers', at];
      if (known === undefined)
        return [{ path, message: `There is no rule ${quote(rule)}, expected \`open\` or a rule. Correct the name.` }];
      return known.isFixed
        ? [{ path, message: `No waiver may cover the rule ${quote(rule)}. Delete it, and correct what it finds.` }]
        : [];
    }),
  ];
}

function repeatedIds(file: readonly Entry[]): readonly WrongValue[] {
  const seen = new Set<string>();
  return file.flatMap(({ id }, index) => {
    const isAgain = seen.has(id);
    seen.add(id);
    return isAgain
      ? [{ path: [index, 'id'], message: `There are two waivers ${oneOf([id])}. Give each its own id.` }]
      : [];
  });
}

/** Whether a text names a day of the calendar. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
