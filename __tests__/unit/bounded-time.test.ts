import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate.ts';
import { decode } from '../../src/documents/decode.ts';
import { readLedger } from '../../src/documents/ledger.ts';
import { openSource } from '../../src/documents/source.ts';
import { readTracker } from '../../src/documents/tracker.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';

const header = '| ID | Status | Title |\n|---|---|---|\n';
const many = (text: string, times: number): string => text.repeat(times);

/* Texts of which each took ten seconds to minutes, or ran out of stack, before there was a limit for it. */
const hostile: readonly (readonly [name: string, ledger: string])[] = [
  ['a line of hyphens that is no delimiter row', `${header}|${many('-', 60_000)}x\n`],
  ['white space in a cell', `${header}| A | GO | a${many(' ', 8000)}b |\n`],
  ['white space in a heading', `# a${many(' ', 60_000)}b\n\n${header}| A | GO | x |\n`],
  ['many references in a cell', `| ID | Status | Evidence |\n|---|---|---|\n| A | GO | ${many('`c.sh`, ', 1000)}|\n`],
  ['many columns', `|${many(' x |', 10_000)}${many(' ID |', 4000)} Status |\n|${many('-|', 14_001)}\n`],
  ['nested emphasis', `${header}| A | GO | ${many('*', 4000)}a${many('*', 4000)} |\n`],
  ['many open comments', `${header}| A | GO | ${many('<!--', 2000)} |\n`],
  [
    'backtick runs of every length',
    `${header}| A | GO | ${Array.from({ length: 120 }, (_, index) => many('`', index + 1)).join(' ')} |\n`,
  ],
  ['a paragraph of markers', `${many('a*b_c`d[\n', 60_000)}\n\n${header}| A | GO | x |\n`],
  ['nested lists in a line', `${many('- ', 4000)}a\n`],
  ['nested quotes in a line', `${many('>', 50_000)}a\n`],
  ['nested lists over lines', Array.from({ length: 1000 }, (_, index) => `${many('  ', index)}- a\n`).join('')],
  ['one long line', many('x', 1_000_000)],
  ['many quotes', many('> a\n\n', 50_000)],
  ['many lists', many('- a\n\nb\n\n', 50_000)],
  ['many nested lists', many('- a\n  - b\n', 50_000)],
  ['many paragraphs', many('a\n\n', 500_000)],
  ['open tags', `${many('<a "', 50_000)}\n\n${header}| A | GO | x |\n`],
  ['open comments in HTML', `<div>\n${many(`${many('<!--', 10_000)}\n`, 15)}\n${header}| A | GO | x |\n`],
  ['tags in quotes in HTML', `<div>\n${many(`${many('<a" "', 10_000)}\n`, 10)}\n${header}| A | GO | x |\n`],
  ['tables after HTML', `<div>\n${many('<b "<a" "\n', 1500)}\n${many(`${header}| A | GO | x |\n\n`, 3000)}`],
  ['brackets', `${header}| A | GO | ${many('[', 7000)} |\n\n[a]: b\n`],
];

describe('a hostile ledger is read in a bounded time', () => {
  it.for(hostile)('%s', ([, text]) => {
    const start = performance.now();
    readLedger(decode('ledger.md', new TextEncoder().encode(text)).source);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a hostile tracker is judged in a bounded time', () => {
  const ledger = readLedger(openSource('l', `${header}| A | GO | x |\n`)).ledger;
  it.for([
    ['many empty gates', JSON.stringify({ gates: Array.from({ length: 40_000 }, (_, id) => ({ id })) })],
    [
      'many gates that share a signal',
      JSON.stringify({ gates: Array.from({ length: 20_000 }, (_, id) => ({ id, required_signal_ids: ['A'] })) }),
    ],
    [
      'many keys and ids',
      `{"gates": [{"id": 1, "required_signal_ids": [${Array.from({ length: 60_000 }, (_, id) => String(id)).join(',')}]}], ${Array.from({ length: 50_000 }, (_, id) => `"k${String(id)}": 0`).join(',')}}`,
    ],
  ] as const)('%s', ([, text]) => {
    const start = performance.now();
    const { tracker, problems } = readTracker(openSource('t', text));
    if (ledger === null || tracker === null) throw new Error('not read');
    const facts = {
      ledger,
      tracker,
      entries: new Map(),
      lines: new Map(),
      lastChanges: null,
      baselineIncluded: true,
      matrix: null,
    };
    evaluate(
      {
        ledger,
        tracker,
        problems,
        facts,
        comparison: null,
        policies: { base: defaultPolicy('p'), head: defaultPolicy('p'), instead: null, differs: false },
        release: null,
        summaries: { claims: [], snapshots: [] },
      },
      {
        mode: 'release',
        failOn: 'error',
        ignoreMissing: false,
        tag: 'v1',
        policy: defaultPolicy('p'),
        acceptance: { kind: 'no-one' },
      },
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
