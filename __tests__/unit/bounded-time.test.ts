import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/judge/judgement/evaluate.ts';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import { openSource } from '../../src/model/source.ts';
import { isSmallAndPlain } from '../../src/read/documents/bounds/small.ts';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { readTracker } from '../../src/read/documents/formats/tracker.ts';
import { defaultPolicy } from '../../src/read/policy/policy.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';

const header = '| ID | Status | Title |\n|---|---|---|\n';
const many = (text: string, times: number): string => text.repeat(times);

/* Texts of which each took ten seconds to minutes, or ran out of stack, before there was a limit for it. */
const hostile: readonly (readonly [name: string, ledger: string])[] = [
  ['rows that are in no table', `x\n${many(`| ${many('word & [x ', 30)}\n`, 2500)}\n${header}| A | GO | x |\n`],
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
  [
    'brackets in a thousand rows above many definitions',
    `${header}${many(`| A | GO | ${many('[', 20)} |\n`, 1000)}\n${Array.from({ length: 400 }, (_, index) => `[x${String(index)}]: https://example.com/a/long/address`).join('\n')}\n`,
  ],
  ['headings and tables without empty lines', many('# a\n| ID | Status |\n|---|---|\n| A | GO |\n', 700)],
  ['a few megabytes of newlines', many('\n', 4_000_000)],
  ['a few megabytes of rows of one cell', `${header}${many('|\n', 1_900_000)}`],
  ['many rows of a wrong status', `${header}${many('| A | GOO | x |\n', 20_000)}`],
  ['tables that are not read', many('| Key | State |\n|---|---|\n| a | GO |\n\n', 5000)],
  ['open details', many('<details>\n\n', 4000)],
  ['front matter without end', `---\n${many('a: b\n', 200_000)}`],
  ['brackets', `${header}| A | GO | ${many('[', 7000)} |\n\n[a]: b\n`],
];

describe('a hostile ledger is read in a bounded time', () => {
  it.for(hostile)('%s', ([, text]) => {
    expect(secondsOf(() => readLedger(decode('ledger.md', new TextEncoder().encode(text)).source))).toBeLessThan(5);
  });
});

/* Lines of which a text may have so many that it is still taken for small and plain, and is read without a deadline. */
describe('a ledger that is small and plain is read in a bounded time', () => {
  const notes = '| ID | Status | Notes |\n|---|---|---|\n';
  it.for([
    ['rows of tags', notes, `| A | GO | ${many('<b>', 18)} |`, '\n'],
    ['rows of a few tags', notes, '| A | GO | <b>x</b> |', '\n'],
    ['rows of links', notes, `| A | GO | ${many('[a](b) ', 20)} |`, '\n'],
    ['rows of brackets', notes, `| A | GO | ${many('[', 75)} |`, '\n'],
    ['rows that are in no table', 'x <b>\n', `| ${many('word & [x ', 30)}`, `\n\n${notes}`],
    ['rows of a table that is none', 'x <b>\n| a | b |\n|---|\n', `| ${many('word & [x ', 20)}`, `\n\n${notes}`],
    ['tables', '', '| ID | Status | Title |\n|---|---|---|\n| A-3 | NO-GO | x |', '\n'],
  ] as const)('%s', ([, before, line, after]) => {
    const text = (lines: number): string => `${before}${many(`${line}\n`, lines)}${after}`;
    let [few, lines] = [1, 20_000];
    expect(isSmallAndPlain(text(few))).toBe(true);
    expect(isSmallAndPlain(text(lines))).toBe(false);
    while (lines - few > 1) {
      const middle = Math.floor((few + lines) / 2);
      if (isSmallAndPlain(text(middle))) few = middle;
      else lines = middle;
    }
    expect(secondsOf(() => readLedger(openSource('ledger.md', text(few))))).toBeLessThan(5);
  });

  it('and is as large as the ledgers of large projects', () => {
    const row = '| A-1 | 1 | Title | Team | GO | `src/a.c` | [log](evidence/a.log), `evidence/b.log` | It holds |\n';
    expect(isSmallAndPlain(`# Ledger\n\n${notes}${many(row, 10_000)}`)).toBe(true);
  });
});

describe('a hostile tracker is judged in a bounded time', () => {
  const ledger = readLedger(openSource('l', `${header}| A | GO | x |\n`)).ledger;
  it.for([
    ['a million empty gates', JSON.stringify({ gates: Array.from({ length: 1_000_000 }, () => ({})) })],
    [
      'many empty signals',
      JSON.stringify({
        gates: [{ id: 1, required_signal_ids: ['A'] }],
        signals: Array.from({ length: 39_000 }, () => ({})),
      }),
    ],
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
    const start = process.cpuUsage();
    const { tracker, problems } = readTracker(openSource('t', text));
    const spent = (): number => process.cpuUsage(start).user / 1e6;
    if (tracker === null) {
      expect(problems[0]?.rule).toMatch(/^(?:document-size|tracker-schema)$/);
      expect(spent()).toBeLessThan(5);
      return;
    }
    if (ledger === null) throw new Error('not read');
    const facts = {
      ledger,
      tracker,
      proofs: new Map(),
      code: new Map(),
      lastChanges: null,
      needs: new Map(),
      changedAt: null,
      fingerprints: new Map(),
      committedAt: null,
      unmatched: [],
      objects: new Map(),
      asOf: new Date(0),
      isAsked: false,
      baselineIncluded: true,
      matrix: null,
      nearCode: new Map(),
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
        unapproved: [],
        asOf: new Date(0),
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
    expect(spent()).toBeLessThan(5);
  });
});

describe('a hostile policy is read in a bounded time', () => {
  it.for([
    ['unknown keys', Array.from({ length: 7000 }, (_, index) => `k${String(index)}: 1`).join('\n')],
    ['unknown rules', `rules:\n${Array.from({ length: 4000 }, (_, index) => `  r${String(index)}: off`).join('\n')}`],
    [
      'words of a status',
      `statuses:\n  NO-GO: [${Array.from({ length: 9000 }, (_, index) => `w${String(index)}`).join(',')}]`,
    ],
    ['nested lists', many('[', 30_000)],
    ['nested maps', many('{a: ', 9000)],
    [
      'gates of a release',
      `releases:\n- tags: v*\n  gates: [${Array.from({ length: 10_000 }, (_, index) => String(index)).join(',')}]`,
    ],
  ] as const)('%s', ([, text]) => {
    expect(secondsOf(() => readPolicy(openSource('p.yml', text), ruleCatalogue))).toBeLessThan(5);
  });
});

/** The time that a processor is busy with something: other work on the machine does not count. */
function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}
