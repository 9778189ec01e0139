import { describe, expect, it } from 'vitest';
import { judgeProject } from '../support/judging.ts';
const T =
  '# L\n\n| ID | Gate | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|\n';
const A = '| A-1 | 1 | R | GO | src/a | e.log | ok |\n';
const K = '# L\n\n## Build\n\n- [x] Built `e.log`\n';
const S = '# L\n\n## Build\n\n| Check | Status | Evidence |\n|---|---|---|\n| Unit | GO | `e.log` |\n';
const enc = (t: string) => new TextEncoder().encode(t);
const judge = async (doc: string, policy = '') => {
  const r = await judgeProject({
    head: {
      'signal-ledger.md': enc(doc),
      'e.log': enc('ok\n'),
      'f.log': enc('ok\n'),
      'src/a': enc('x\n'),
      ...(policy ? { '.github/gate-ledger.yml': enc(policy) } : {}),
    },
    settings: { mode: 'release' },
    tag: 'v1.0.0',
  });
  return r;
};
/* Each is GO row by row to a reader of words alone, and NO-GO to a person. */
const bad: (readonly [string, string?])[] = [];
for (const g of ['Gate 1', 'gate 1', '1.', '01', '#1', '1: Perf', '1 (perf)', '1, 2', '1/2', 'G1'])
  bad.push([T + A + `| B-1 | ${g} | R | NO-GO | | | ok |\n`, 'releases: [{tags: "v*", gates: [1]}]']);
for (const g of [
  'Gate 1 (continued)',
  '1: Build',
  'Gate 1 Build',
  'Gate 1. Build',
  'Gate #1',
  'Gate 1, 2',
  'Gate 1/2: x',
])
  bad.push([
    `# L\n\n## Gate 1: Build\n\n| Check | Status | Evidence |\n|---|---|---|\n| Unit | GO | \`e.log\` |\n\n## ${g}\n\n| Check | Status | Evidence |\n|---|---|---|\n| Perf | NO-GO | |\n`,
    'releases: [{tags: "v*", gates: [1]}]',
  ]);
for (const n of [
  'GO (NO-GO)',
  'GO (`NO-GO`)',
  'GO (not ready, 3 of 5 fail)',
  'GO (revoked 2026-02-01)',
  'GO. Blocked by legal',
  'GO: pending legal',
  'GO. Not GO!',
  'GO: once legal signs',
  'N/A ()',
  'N/A (TBD)',
  'N/A (?)',
  'N/A (-)',
  'N/A - TBD',
  'N/A - ?',
  'N/A (NO-GO)',
  'N/A - but NO-GO for EU',
])
  for (const notes of ['true', 'any'])
    bad.push([
      S + `| Two | ${n} | |\n`.replace('| |', n.startsWith('GO') ? '| `e.log` |' : '| |'),
      `status-notes: ${notes}`,
    ]);
for (const t of [
  '- **[ ]** Load',
  '- `[ ]` Load',
  '- &#91; ] Load',
  '- <!-- a -->[ ] Load',
  '- ［ ］ Load',
  '\n[ ] Load',
  '\n• [ ] Load',
  '\n– [ ] Load',
  '\n## [ ] Load\n\n- [x] y `e.log`',
  '\n<details>\n- [ ] Load\n</details>',
  '\n<ul><li>[ ] Load</li></ul>',
  '- [x] Built2 `e.log`  \n  ☐ Load',
  '\n| Item | Done? |\n|---|---|\n| Load | ❌ |',
  '\n| Item | Done? |\n|---|---|\n| Load | ☐ |',
  '\n## Load (NO-GO)\n\n- [x] y `e.log`',
])
  bad.push([K + t + '\n']);
for (const t of [
  '- [x] Load: NO-GO (`e.log`)',
  '- [x] Load: NO-GO, see `e.log`',
  '- [x] Load -- NO-GO `e.log`',
  '- [x] Load: NO-GO @perf `e.log`',
  '- [x] S-1: NO-GO until legal signs `e.log`',
  '- [x] **S-1** NO-GO `e.log`',
  '- [x] [NO-GO] Load `e.log`',
  '- [x] (NO-GO) Load `e.log`',
  '- [x] Load `e.log` NO-GO',
  '- [x] ❌ Load `e.log`',
  '- [x] Load ❌ `e.log`',
  '- [x] Load `e.log`\n  NO-GO',
  '- [x] Load `e.log`\n  - NO-GO: still open',
])
  bad.push([K + t + '\n']);
for (const t of [
  '**Overall: NO-GO**',
  'Overall status: NO-GO',
  'Decision: NO-GO',
  'Build: NO-GO',
  '## Build: NO-GO',
  '# NO-GO',
  '**NO-GO**',
  'Release is NO-GO',
  '## Status\n\nNO-GO',
  '### Verdict\n\n**NO-GO**',
  '<details><summary>NO-GO</summary>\n\nx\n\n</details>',
  '## Verdict\n\nStatus: NO-GO',
])
  bad.push([S + '\n' + t + '\n']);
for (const [h, v] of [
  ['Go/No-Go', 'NO-GO'],
  ['Status US', 'NO-GO'],
  ['', 'NO-GO'],
  ['Outcome', 'FAILED'],
  ['QA', '❌'],
  ['Current status', 'NO-GO'],
] as const)
  bad.push([`# L\n\n| Check | Status | ${h} | Evidence |\n|---|---|---|---|\n| Unit | GO | ${v} | \`e.log\` |\n`]);
bad.push([S + '\n## Security\n\n| Check | Status | Evidence |\n|---|---|---|\n']);
for (const e of [
  'TBD `e.log`',
  'pending (`e.log`)',
  'missing `e.log`',
  'no e.log yet',
  'missing: e.log',
  'e.log TODO',
  'not yet, see src/a',
  '`*`',
  '`**`',
  '`src/a::[x]`',
  '`src/a::[`',
])
  bad.push([S + `| Two | GO | ${e} |\n`]);
describe('a release', () => {
  it.for(bad)('is blocked by %j', async ([doc, policy = '']) => {
    expect((await judge(doc, policy)).decision).toBe('block');
  });

  const notes = [
    '120/120, 0 failed', '40/40, 2 retried once', 'p99 98 ms, not over 100 ms', 'not affected by the CVE', 'no pages missing',
    'nothing pending', 'previously blocked', 'fixed 2026-01-02, was failing', 'restore tested, not only taken', 'draft PRs too',
    'blocked traffic recovers', 'only 443 open', 'still green after the rebase', 'drill repeated until pass',
  ]; // prettier-ignore
  it.for(notes)('passes with the note (%s)', async (note) => {
    const { decision } = await judge(`${S}| Two | GO (${note}) | \`e.log\` |\n`, 'status-notes: true');
    expect(decision).toBe('pass');
  });

  it.for([
    '`e.log`, nothing pending', '`e.log`: 0 missing', '`e.log` (none pending)', '`e.log`: no TODO left', 'No TBD in `e.log`',
    'Missing page gives 404: `e.log`', 'Waiting room works: `e.log`', '`e.log`: 120 passed, 0 failed',
  ])('passes with the evidence %s', async (cell) => {
    expect((await judge(`${S}| Two | GO | ${cell} |\n`)).decision).toBe('pass');
  }); // prettier-ignore

  it.for([
    ['macOS', '❌'], ['Breaking', '❌'], ['Known issues', '❌'], ['Before', 'FAIL'], ['Previous status', 'NO-GO'],
    ['Expected result', 'Fail'], ['On failure', 'fail'], ['Scope', 'partial'], ['Coverage', 'Partial'],
  ] as const)('passes beside a column %s that says %s', async ([header, cell]) => {
    const doc = `# L\n\n| Check | Status | ${header} | Evidence |\n|---|---|---|---|\n| Unit | GO | ${cell} | \`e.log\` |\n`;
    expect((await judge(doc)).decision).toBe('pass');
  }); // prettier-ignore

  it.for([
    '- [x] CI is green on `main` (`e.log`)', '- [x] Set `DEBUG=false` (`e.log`)',
    '- [x] Add `@types/node` (`e.log`)', '- [x] ❌ → ✅ Flaky test fixed `e.log`', '- [x] 🔴 High: rotate the keys `e.log`',
    '- [x] NO-GO criteria written `e.log`', '- [x] Statuses GO, PARTIAL, NO-GO documented `e.log`',
    '- [x] Smoke: failed, then fixed `e.log`', '- [x] Circuit breaker (open, half-open) tested `e.log`', '- ✅ [Board](e.log)',
    '[x] means done, [ ] means open.', '- `[x]` done\n- `[ ]` open',
  ])('passes with the task %s', async (item) => {
    const { decision, findings } = await judge(`${K}\n${item}\n`);
    expect([decision, findings.filter(({ severity }) => severity === 'error')]).toEqual(['pass', []]);
  }); // prettier-ignore

  it.for([
    '## History\n\n- 2026-01-10: NO-GO, the load test failed', '## Minutes\n\nDecision: NO-GO', 'Release: NO-GO if any row is open.',
    'Status: NO-GO means that work is left.', 'Gate 1: PARTIAL is not enough.', '- NO-GO: not done',
    'A file of this repository shows it. Until then it is `NO-GO`, `PARTIAL` or `BLOCKED-EXTERNAL`.', 'What is left is NO-GO.',
  ])('passes with the words %s', async (words) => {
    expect((await judge(`${S}\n${words}\n`)).decision).toBe('pass');
  }); // prettier-ignore

  it.for([
    ['## 1 day before', '## 1 day after'], ['## 24/7 support', '## 24 hour soak'], ['## 1. API', '## 1. UI'],
  ] as const)('passes with the gates %s', async ([one, other]) => {
    const table = (name: string) => `| Check | Status | Evidence |\n|---|---|---|\n| ${name} | GO | \`e.log\` |\n`;
    expect((await judge(`# L\n\n${one}\n\n${table('a')}\n${other}\n\n${table('b')}`)).decision).toBe('pass');
  }); // prettier-ignore

  it.for([
    'in progress', '2 of 5 suites', '3/5', '80%', 'if legal signs', 'after the fix lands', 'needs re-run', 'cannot be verified',
    'conditional', 'subject to legal', 'cancelled', 'open', 'to do', 'nogo', 'red', '👎', '⬜', 'no, see Bob', 'expected Friday',
    'reopened', 'rolled back', 'staging only', '2026-12-31, to be confirmed',
  ])('is blocked by the note (%s)', async (note) => {
    const { decision } = await judge(`${S}| Two | GO (${note}) | \`e.log\` |\n`, 'status-notes: true');
    expect(decision).toBe('block');
  }); // prettier-ignore

  it.for([
    'Final verdict: NO-GO', 'The release is NO-GO.', 'NO-GO until legal signs.', '> **NO-GO**', '> NO-GO until legal signs',
    '# Launch: NO GO', '**Overall: NOT READY**', 'Result: FAILED', 'Overall: ❌', 'Overall: 🔴 RED', '> ⛔ Do not ship.',
    '- Pen test: NO-GO (Jo)', 'Login: **NO-GO** (Jo)',
  ])('is blocked by the words %s', async (words) => {
    expect((await judge(`${S}\n${words}\n`)).decision).toBe('block');
    expect((await judge(`${S}\n${words}\n`, 'rules: { said-open: warning }')).decision).toBe('pass');
  }); // prettier-ignore

  const innocent: readonly (readonly [string, string?])[] = [
    [T + A],
    [`${T}${A}| B-1 | 1.1 | R | GO | src/a | e.log | ok |\n| C-1 | 11 | R | GO | src/a | e.log | ok |\n`],
    [`${S}| Two | GO (2026-02-19) | \`e.log\` |\n`, 'status-notes: true'],
    [`${S}| Two | GO: see the log of all regions | \`e.log\` |\n`, 'status-notes: any'],
    [`${S}| Two | N/A (no users in EU) | |\n`, 'status-notes: true'],
    [`${S}| Two | GO | No regressions in \`e.log\` |\n`],
    [`${S}\nEvery gate must be GO. A row that is NO-GO holds up the release.\n\n- NO-GO: not done\n`],
    [`${S}\n| Word | Means |\n|---|---|\n| NO-GO | not done |\n`],
    [
      `${K}- [x] Blocked users cannot log in \`e.log\`\n- [x] Open ports are closed \`e.log\`\n`,
      'statuses: { NO-GO: [Open], BLOCKED-EXTERNAL: [Blocked] }',
    ],
    [`${K}- [x] Pending migrations: none pending \`e.log\`\n`, 'statuses: { NO-GO: [pending] }'],
    ['# L\n\n| Check | Status | Blocking? | Evidence |\n|---|---|---|---|\n| Unit | GO | ❌ | `e.log` |\n'],
  ];
  it.for(innocent)('passes with %j', async ([doc, policy = '']) => {
    const { decision, findings } = await judge(doc, policy);
    expect([decision, findings.filter(({ severity }) => severity === 'error')]).toEqual(['pass', []]);
  });
});
