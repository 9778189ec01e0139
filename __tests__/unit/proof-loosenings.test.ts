import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import { matchesIds } from '../../src/model/glob.ts';
import { isProof, type ProofKind } from '../../src/model/proof.ts';
import { proof } from '../../src/read/policy/keys/proof.ts';
import { fc } from './fast-check.ts';

type Entries = NonNullable<Parameters<typeof proof.loosenings>[0]>;
type Entry = Entries[number];

const kinds = ['word', 'file', 'report', 'run', 'attested'] as const;

function clauses(base: Entries | undefined, head: Entries | undefined): readonly string[] {
  return proof.loosenings(base, head, ruleCatalogue);
}

describe('a policy that asks for less proof says so:', () => {
  const asked: Entry = { signals: 'G1-*', gates: [0, 2], needs: ['report'], 'max-age': '14d' };
  it.for<readonly [how: string, base: Entries | undefined, head: Entries | undefined]>([
    ['an entry is gone', [asked], []],
    ['the key is gone', [asked], undefined],
    ['a kind that is weaker', [asked], [{ ...asked, needs: ['file'] }]],
    ['another kind, which is not stronger', [asked], [{ ...asked, needs: ['run'] }]],
    ['one more that is enough', [asked], [{ ...asked, needs: [['report', 'file']] }]],
    ['one kind of two', [{ ...asked, needs: ['report', 'run'] }], [asked]],
    ['fewer signals', [asked], [{ ...asked, signals: 'G1-00*' }]],
    ['other signals', [asked], [{ ...asked, signals: 'G1-?' }]],
    ['fewer gates', [asked], [{ ...asked, gates: [0] }]],
    ['some gates instead of all', [{ needs: ['report'] }], [{ gates: [0], needs: ['report'] }]],
    ['a higher age', [asked], [{ ...asked, 'max-age': '3w' }]],
    ['any age', [asked], [{ signals: 'G1-*', gates: [0, 2], needs: ['report'] }]],
    ['an earlier run', [{ needs: ['run'] }], [{ needs: ['run'], since: 'unchanged' }]],
    ['an earlier run, by a new entry', undefined, [{ signals: 'A-1', needs: ['run'], since: 'unchanged' }]],
    ['the word, by a new entry', undefined, [{ signals: 'A-1', needs: ['word'] }]],
    ['the word among others, by a new entry', undefined, [{ needs: [['run', 'word']] }]],
    ['the word for more signals', [{ signals: 'A-1', needs: ['word'] }], [{ signals: 'A-*', needs: ['word'] }]],
    [
      'only the word is left',
      [{ needs: ['file'] }, { signals: 'A-1', needs: ['word'] }],
      [{ signals: 'A-1', needs: ['word'] }],
    ],
  ])('%s', ([, base, head]) => {
    expect(clauses(base, head)).not.toEqual([]);
  });

  it.for<readonly [how: string, base: Entries | undefined, head: Entries | undefined]>([
    ['the same', [asked], [asked]],
    ['another order', [asked, { needs: ['run'] }], [{ needs: ['run'] }, asked]],
    ['a lower age in another unit', [asked], [{ ...asked, 'max-age': '48h' }]],
    ['the same age in another unit', [asked], [{ ...asked, 'max-age': '2w' }]],
    ['more gates', [asked], [{ ...asked, gates: [0, 1, 2] }]],
    ['all gates', [asked], [{ signals: 'G1-*', needs: ['report'], 'max-age': '14d' }]],
    ['a wider pattern', [asked], [{ ...asked, signals: 'G*' }]],
    ['a stronger kind', [{ needs: ['file'] }], [{ needs: ['run'] }]],
    ['one choice less', [{ needs: [['report', 'run']] }], [{ needs: ['run'] }]],
    ['one need more', [asked], [{ ...asked, needs: ['report', 'attested'] }]],
    ['a new entry', undefined, [asked]],
    ['no earlier run any more', [{ needs: ['run'], since: 'unchanged' }], [{ needs: ['run'] }]],
    ['the word is not enough any more', [{ needs: ['word'] }], [{ needs: ['file'] }]],
    ['no entry that takes the word', [{ needs: ['word'] }], []],
  ])('and one that asks for as much or more says nothing: %s', ([, base, head]) => {
    expect(clauses(base, head)).toEqual([]);
  });
});

/* What a list of entries takes as proof, written down once more in the plainest way. */

interface Shown {
  readonly kind: ProofKind;
  readonly days: number;
  /** A run at an earlier commit. */
  readonly isEarlier: boolean;
}

const signals: readonly (readonly [id: string, gates: readonly string[]])[] = [
  ['A-1', ['0']],
  ['A-2', ['0', '1']],
  ['A-10', []],
  ['B/1 x', ['1']],
];

const shown: readonly (readonly Shown[])[] = [
  [],
  ...kinds.slice(1).flatMap((kind) => [3, 30].map((days) => [{ kind, days, isEarlier: false }])),
  [{ kind: 'run', days: 3, isEarlier: true }],
  [
    { kind: 'report', days: 30, isEarlier: false },
    { kind: 'run', days: 3, isEarlier: true },
  ],
  [
    { kind: 'report', days: 3, isEarlier: false },
    { kind: 'run', days: 3, isEarlier: false },
  ],
];

function takes(entries: Entries, [id, gates]: (typeof signals)[number], proofs: readonly Shown[]): boolean {
  const matching = entries.filter(
    (one) =>
      matchesIds(one.signals ?? '*', id) &&
      (one.gates === undefined || one.gates.some((gate) => gates.includes(String(gate)))),
  );
  const counted = proofs.filter((one) => !one.isEarlier || matching.some(({ since }) => since === 'unchanged'));
  const asked: Entries = matching.length === 0 ? [{ needs: ['file'] }] : matching;
  return asked.every((one) =>
    one.needs.every((need) =>
      [need]
        .flat()
        .some(
          (kind) =>
            kind === 'word' ||
            counted.some((it) => isProof(it.kind, kind) && it.days <= (one['max-age'] === '7d' ? 7 : Infinity)),
        ),
    ),
  );
}

const kind = fc.constantFrom(...kinds);
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    signals: fc.constantFrom('*', 'A-*', 'A-1', 'A-?', 'B/1*', '**'),
    gates: fc.subarray([0, '1'], { minLength: 1 }),
    needs: fc.array(fc.oneof(kind, fc.uniqueArray(kind, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 2,
    }),
    'max-age': fc.constant('7d'),
    since: fc.constant('unchanged' as const),
  },
  { requiredKeys: ['needs'] },
);
const entries = fc.array(entry, { maxLength: 3 });

describe('two policies about proof', () => {
  it('never differ in what they take without a word about it', () => {
    let [reached, silent] = [0, 0];
    fc.assert(
      fc.property(entries, fc.oneof(entries, fc.constant(null)), fc.nat(), (base, other, seed) => {
        const head = other ?? changed(base, seed);
        const isLess = signals.some((signal) =>
          shown.some((proofs) => takes(head, signal, proofs) && !takes(base, signal, proofs)),
        );
        if (!isLess) {
          if (clauses(base, head).length === 0) silent += 1;
          return;
        }
        reached += 1;
        expect(clauses(base, head)).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(reached).toBeGreaterThan(500);
    expect(silent).toBeGreaterThan(300);
  });
});

/** Entries of which one is gone, or differs in one thing. */
function changed(base: Entries, seed: number): Entries {
  const index = base.length === 0 ? 0 : seed % base.length;
  return base.flatMap((one, at): Entries => {
    if (at !== index) return [one];
    const { gates, since, 'max-age': age, ...rest } = one;
    const more = {
      ...(gates === undefined ? {} : { gates }),
      ...(since === undefined ? {} : { since }),
      ...(age === undefined ? {} : { 'max-age': age }),
    };
    const ways: readonly Entries[] = [
      [],
      [{ ...rest, ...more, signals: 'A-1' }],
      [{ ...rest, ...more, needs: [['file', 'report']] }],
      [{ ...rest, ...(gates === undefined ? {} : { gates }) }],
      [{ ...one, since: 'unchanged' }],
      [one, one],
    ];
    return ways[seed % ways.length] ?? [];
  });
}
