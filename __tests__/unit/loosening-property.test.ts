import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import { noHistory } from '../../src/read/git/history.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { releaseSourceOf } from '../support/release-source.ts';
import { treeOf } from '../support/tree.ts';
import { fc } from './fast-check.ts';
import { nothingBeside } from '../support/beside.ts';

/** `LOOSENINGS=100000 npx vitest run __tests__/unit/loosening-property.test.ts` looks at more pairs than the suite does. */
const wanted = Number(process.env['LOOSENINGS'] ?? 400);

type Files = Readonly<Record<string, string>>;

/* A project in which one of several things holds up the release. */
const sound: Files = {
  'signal-ledger.md': `# Apollo

- Baseline commit: \`0123456\`

| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |
|---|---|---|---|---|---|---|---|
| A-1 | 1 | Build | Core | GO | \`a.c\` | \`a.log\` | It builds |
| A-2 | 1 | Signing | Core | GO | \`b.c\` | \`b.log\`, \`c.log\` | It verifies |
| B-1 | 2 | Load | Core | GO | \`c.c\` | \`c.log\` | p99 under 100 ms |
`,
  'gate-tracker.json': JSON.stringify(
    {
      baseline_commit: '0123456',
      definition_of_done: 'ALL_GATES_GO',
      command_matrix: { status_file: 'm.tsv', required_commands: ['make', 'make test'] },
      gates: [
        { id: 1, name: 'Build', status: 'GO', required_signal_ids: ['A-1', 'A-2'], evidence: ['m.tsv'] },
        { id: 2, name: 'Load', status: 'GO', required_signal_ids: ['B-1'] },
      ],
      signals: ['A-1', 'A-2', 'B-1'].map((id) => ({ id, owner: 'Core', status: 'GO' })),
    },
    null,
    2,
  ),
  'm.tsv': 'exit_code\tcmd\n0\tmake\n0\tmake test\n',
  'a.log': 'a',
  'b.log': 'b',
  'c.log': 'c',
  'a.c': 'a',
  'b.c': 'b',
  'c.c': 'c',
  'README.md': 'Apollo',
  [policyPath]: `rules: { owner-drift: error }
statuses: { NO-GO: [Pending] }
releases:
  - tags: "v*"
    gates: [1, 2]
claims: [{ path: README.md, pattern: ready }]
`,
};

/* What may hold up a release, each by one replacement. */
const obstacles: readonly (readonly [file: string, from: string, to: string])[] = [
  ['signal-ledger.md', '| Load | Core | GO |', '| Load | Core | NO-GO |'],
  ['signal-ledger.md', '`a.log`', '`gone.log`'],
  ['signal-ledger.md', '| Load | Core | GO |', '| Load | Core | Pending |'],
  ['gate-tracker.json', '"name": "Load",\n      "status": "GO"', '"name": "Load",\n      "status": "NO-GO"'],
  [
    'gate-tracker.json',
    '"id": "B-1",\n      "owner": "Core",\n      "status": "GO"',
    '"id": "B-1",\n      "owner": "Core",\n      "status": "NO-GO"',
  ],
  ['gate-tracker.json', '"id": "A-1",\n      "owner": "Core"', '"id": "A-1",\n      "owner": "Other"'],
  ['gate-tracker.json', '"make test"', '"make lint"'],
  ['m.tsv', '0\tmake test', '2\tmake test'],
  ['gate-tracker.json', 'ALL_GATES_GO', 'MOST_GATES_GO'],
  ['c.log', 'c', ''],
];

/* What a change may do, each by one replacement; none of them closes what is open by work. */
const edits: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['signal-ledger.md', /\| B-1 .*\n/, ''],
  ['signal-ledger.md', /\| A-1 .*\n/, ''],
  ['signal-ledger.md', / B-1 /, ' B-2 '],
  ['signal-ledger.md', /- Baseline commit.*\n/, ''],
  ['signal-ledger.md', / \| Exit Criterion \|/, ' | Notes |'],
  ['signal-ledger.md', / \| Owner \|/, ' | Team |'],
  ['signal-ledger.md', / \| Evidence \|/, ' | Files |'],
  ['signal-ledger.md', / \| Gate \|/, ' | Area |'],
  ['signal-ledger.md', /`gone.log`/, '`a.log`'],
  ['signal-ledger.md', /`gone.log`/, 'https://example.com'],
  ['signal-ledger.md', /`a.log`/, '`b.log`'],
  ['signal-ledger.md', /`b.log`, `c.log`/, '`b.log`'],
  ['signal-ledger.md', /p99 under 100 ms/, 'p99 under 900 ms'],
  ['signal-ledger.md', /\| Load \|/, '| Load of one page |'],
  ['signal-ledger.md', /`b.c`/, ''],
  ['gate-tracker.json', /,?\n {2}"baseline_commit": "0123456"/, ''],
  ['gate-tracker.json', /\n {2}"definition_of_done": "[A-Z_]*",/, ''],
  ['gate-tracker.json', /\n {2}"command_matrix": \{[^}]*\},/, ''],
  ['gate-tracker.json', /,\n\s*"make (?:test|lint)"/, ''],
  ['gate-tracker.json', /"status_file": "m.tsv"/, '"status_file": "n.tsv"'],
  ['gate-tracker.json', /,\n {2}"signals": [^]*\](?=\n\})/, ''],
  ['gate-tracker.json', /"owner": "Other",\n/, ''],
  ['gate-tracker.json', /,\n\s*"status": "NO-GO"/, ''],
  ['gate-tracker.json', /,\n\s*"A-2"(?=\n)/, ''],
  ['gate-tracker.json', /,\n {4}\{\n {6}"id": 2,[^}]*\}/, ''],
  ['gate-tracker.json', /"id": 2/, '"id": 3'],
  ['gate-tracker.json', /,\n\s*"evidence": \[[^\]]*\]/, ''],
  [policyPath, /rules: .*\n/, 'rules: { owner-drift: off }\n'],
  [
    policyPath,
    /rules: .*\n/,
    'rules: { evidence-missing: off, status-drift: off, matrix-failed: warning, matrix-command: off, definition-drift: off, gate-overclaimed: off, evidence-empty: off, owner-drift: off }\n',
  ],
  [policyPath, /gates: \[1, 2\]/, 'gates: [1]'],
  [policyPath, /gates: \[1, 2\]/, 'gates: [2]'],
  [policyPath, /tags: "v\*"/, 'tags: "w*"'],
  [policyPath, /statuses: .*\n/, 'statuses: { GO: [Pending] }\n'],
  [policyPath, /claims: .*\n/, ''],
  [policyPath, /[^]*/, ''],
  [policyPath, /$/, 'sections: { ignore: [Apollo] }\n'],
  [policyPath, /$/, 'columns: { status: Owner }\n'],
];

/** Rules that tell that a change asks for less, or lost what it is compared with. */
const telling: ReadonlySet<string> = new Set([
  ...rules.filter(({ family, severity }) => family === 'Changes' && severity !== 'notice').map(({ id }) => id),
  'ledger-removed',
  'tracker-removed',
]);

describe('a state that the base holds up and the head lets pass', () => {
  it('is never reached without a loosening that a review tells', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...obstacles),
        fc.subarray([...edits], { minLength: 1, maxLength: 4 }),
        async (obstacle, changes) => {
          const base = replace(sound, [[obstacle[0], obstacle[1], obstacle[2]]]);
          const head = replace({ ...base, 'n.tsv': sound['m.tsv'] ?? '' }, changes);
          const before = { ...base, 'n.tsv': sound['m.tsv'] ?? '' };
          if ((await release(before)).decision !== 'block' || (await release(head)).decision !== 'pass') return;
          reached += 1;
          const { findings } = await review(before, head);
          expect(
            findings.map(({ rule }) => rule).filter((rule) => telling.has(rule)),
            JSON.stringify(changes.map(String)),
          ).not.toEqual([]);
        },
      ),
      { numRuns: wanted },
    );
    if (wanted > 800) console.warn({ pairs: wanted, reached });
    expect(reached).toBeGreaterThan(wanted / 20);
  }, 3_600_000);
});

function replace(
  files: Files,
  changes: readonly (readonly [file: string, from: string | RegExp, to: string])[],
): Files {
  const changed: Record<string, string> = { ...files };
  for (const [file, from, to] of changes) changed[file] = (changed[file] ?? '').replace(from, () => to);
  return changed;
}

async function release(files: Files): Promise<Report> {
  return await run(files, null);
}

async function review(base: Files, head: Files): Promise<Report> {
  return await run(head, base);
}

async function run(head: Files, base: Files | null): Promise<Report> {
  const bytes = (files: Files) =>
    Object.fromEntries(
      Object.entries(files)
        .filter(([path, text]) => path !== policyPath || text !== '')
        .map(([path, text]) => [path, Buffer.from(text)]),
    );
  const side = base === null ? ({ kind: 'none' } as const) : ({ kind: 'there', tree: treeOf(bytes(base)) } as const);
  const { report } = await judge({
    subject: { sha: null, headSha: null, baseSha: null, tag: base === null ? 'v1.0.0' : null },
    settings: { mode: base === null ? 'release' : 'review', failOn: 'error', ignoreMissing: false },
    paths: { ledger: null, tracker: null, policy: policyPath },
    head: treeOf(bytes(head)),
    history: noHistory,
    base: side,
    tip: side,
    rewrites: () => Promise.resolve([]),
    pastLedger: () => Promise.resolve('unknown'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    release: releaseSourceOf(null),
    ...nothingBeside,
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  });
  return report;
}
