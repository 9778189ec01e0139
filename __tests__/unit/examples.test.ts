import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import type { Rule } from '../../src/judge/rules/rule.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { commitAlone } from '../support/beside.ts';
import { baseSha, headSha, judgeProject } from '../support/judging.ts';
import type { KnownRelease } from '../support/release-source.ts';
import { historyOfFiles, treeOf, type Files } from '../support/tree.ts';

/* The small sound project that the examples of the rules change in one place. */
const sample: Readonly<Record<string, string>> = {
  'signal-ledger.md': `# Apollo

- Baseline commit: \`[first commit]\`

| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |
|---|---|---|---|---|---|---|---|
| A-1 | 1 | Build is reproducible | Builders | GO | \`src/build.c\` | \`evidence/build.log:1\` | Two builds give the same bytes |
| A-2 | 1 | Artifacts are signed | Signers | GO | \`src/sign.c\` | \`evidence/sign.log\` | The signature verifies |
| B-1 | 2 | Load test | Load team | GO | \`src/load.c\` | \`evidence/new.log\` | p99 under 100 ms |
| C-1 | 3 | Audit | Auditors | PARTIAL | | | The report is signed |

- [x] Ask the vendor
`,
  'gate-tracker.json': `{
  "baseline_commit": "[first commit]",
  "definition_of_done": "ALL_GATES_GO",
  "command_matrix": { "status_file": "evidence/matrix.tsv", "required_commands": ["make", "make test"] },
  "gates": [
    { "id": 1, "name": "Build", "status": "GO", "required_signal_ids": ["A-1", "A-2"] },
    { "id": 2, "name": "Load", "status": "GO", "required_signal_ids": ["B-1"] },
    { "id": 3, "name": "Audit", "status": "PARTIAL", "required_signal_ids": ["C-1"] }
  ],
  "signals": [
    { "id": "A-1", "owner": "Builders", "status": "GO" },
    { "id": "A-2", "owner": "Signers", "status": "GO" },
    { "id": "B-1", "owner": "Load team", "status": "GO" },
    { "id": "C-1", "owner": "Auditors", "status": "PARTIAL" }
  ]
}
`,
  'tasks.md': '# Tasks\n\n- [x] Sign `evidence/sign.log`\n  - [x] Make a key `evidence/sign.log`\n',
  '.github/gate-ledger.yml': `tracker: gate-tracker.json
rules: { gate-underclaimed: error }
releases:
  - tags: "v*"
    gates: [1, 2]
    branch: main
    signed: true
    changelog: CHANGELOG.md
    notes: { path: "notes/{tag}.md", sections: [Highlights] }
    assets: [{ match: "*.spdx.json", attested: true }]
claims: [{ path: README.md, pattern: "production[- ]ready" }]
snapshots: [summary.md]
proof: [{ gates: [1], needs: [file] }]
waivers:
  - { id: W-1, signal: C-1, covers: [open], reason: The vendor is late, approved-by: [octocat], expires: 2026-12-15 }
  - { id: W-2, gate: 3, covers: [open], reason: The vendor was late, approved-by: [octocat], expires: 2026-11-24 }
`,
  'CHANGELOG.md': '# Changelog\n\n## [1.0.0] - 2026-01-31\n\n- Faster\n',
  'notes/v1.0.0.md': '# Apollo 1.0\n\n## Highlights\n\nFaster.\n',
  'README.md': 'Apollo is in the works.\n',
  'summary.md':
    '| Gate | Status | Closed Signals | Open Signals |\n|---|---|---|---|\n| 1 | GO | 2 | 0 |\n| 2 | GO | 1 | 0 |\n| 3 | PARTIAL | 0 | 1 |\n',
  // What GitHub knows, which is in no file.
  github: `{
  "commit": "[head]",
  "signature": { "kind": "annotated", "verified": true, "reason": "valid" },
  "branch": "on",
  "assets": [{ "name": "apollo.spdx.json", "uploaded": true, "digest": "sha256:1" }],
  "provenance": ["sha256:1"]
}
`,
  'named-policy.yml': '',
  'evidence/matrix.tsv': 'exit_code\tcmd\n0\tmake\n0\tmake test\n',
  'evidence/build.log': 'built\n',
  'evidence/sign.log': 'signed',
  'evidence/lost.log': 'lost',
  'evidence/old.log': 'loaded\n',
  'evidence/unit.tap': 'TAP version 13\n1..1\nnot ok 1 - signs\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'src/build.c': 'build',
  'src/sign.c': 'version 1',
  'src/load.c': 'load',
};

describe('the examples of', () => {
  it.for(rules)('$id', async (rule) => {
    const { example } = rule;
    expect(example.passes).not.toBe(example.fails);
    expect((await judgeWith(rule, example.passes)).findings.map((finding) => finding.rule)).not.toContain(rule.id);
    expect((await judgeWith(rule, example.fails)).findings.map((finding) => finding.rule)).toContain(rule.id);
  });
});

/** Judges the sample with the rule's text in place of the passing one: as a review where a base matters, as a release where a tag does. */
async function judgeWith(rule: Rule, text: string | null): Promise<Report> {
  const { file, passes, base: baseText } = rule.example;
  const isPassing = text === passes;
  const base: Record<string, Uint8Array> = { ...filesOf(sample), 'evidence/new.log': Buffer.from('before') };
  // Of this rule the base is what is wrong.
  if (baseText !== undefined && !(rule.id === 'base-unreadable' && isPassing)) base[file] = replaced(file, ...baseText);
  const head: Record<string, Uint8Array> = { ...filesOf(sample), 'evidence/new.log': Buffer.from('after') };
  if (text === null) Reflect.deleteProperty(head, file);
  else head[file] = passes === null ? bytes(text) : replaced(file, passes, text);
  // JSON.parse cannot know; the text above has this shape.
  if (file === 'tasks.md') Reflect.deleteProperty(head, policyPath);
  const known = JSON.parse(Buffer.from(head['github'] ?? '').toString()) as KnownRelease;
  const isRelease = rule.family === 'Release';
  const isCompared = rule.ofChange === true || rule.id.endsWith('-removed');
  const files = { ...head, 'evidence/untracked.log': Buffer.from('local') };
  const isWorktree = rule.id === 'evidence-ignored';
  return await judgeProject({
    head: isWorktree ? files : head,
    base: isCompared ? base : null,
    settings: { mode: isRelease ? 'release' : isCompared ? 'review' : 'report' },
    tag: isRelease ? 'v1.0.0' : null,
    github: known,
    with: {
      head: treeOf(isWorktree ? files : head, { lost: ['evidence/lost.log'], untracked: ['evidence/untracked.log'] }),
      history: historyOfFiles([base, head], [headSha, baseSha]),
      ...(rule.id === 'policy-missing'
        ? { paths: { ledger: null, tracker: null, policy: knownPath('named-policy.yml') } }
        : {}),
      ...(file === 'tasks.md'
        ? { paths: { ledger: knownPath(file), tracker: knownPath('none'), policy: policyPath } }
        : {}),
      // The commit is of a later day than the verdict.
      ...(rule.id === 'clock-behind' && !isPassing
        ? { commits: { ...commitAlone(headSha), time: () => Promise.resolve('2026-12-24T00:00:00.000Z') } }
        : {}),
      ...(rule.id === 'base-unknown' && !isPassing ? { base: { kind: 'unknown', why: 'lost' } } : {}),
      // The example says what an earlier commit said.
      rewrites: (_path, _format, ids) =>
        Promise.resolve(
          rule.id === 'signal-rewritten' && !isPassing
            ? ids.map((id) => ({ id, field: 'exit', sha: baseSha, was: 'p99 under 100 ms' }))
            : [],
        ),
      pastLedger: () => Promise.resolve('never'),
      pastTracker: () => Promise.resolve({ kind: 'never' }),
      approvals: () => Promise.resolve(new Set(['octocat'])),
      acceptance: () => Promise.resolve({ kind: 'no-one' }),
    },
  });
}

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, bytes(text)]));
}

function replaced(file: string, passes: string, text: string): Uint8Array {
  const whole = sample[file] ?? '';
  expect(whole, `${file} of the sample`).toContain(passes);
  return bytes(whole.replace(passes, () => text));
}

/** What an example cannot show by itself stands in brackets. */
function bytes(text: string): Uint8Array {
  const spelled = text
    .replaceAll('[first commit]', baseSha)
    .replaceAll('[U+200B]', '\u200b')
    .replaceAll('[U+00A0]', '\u00a0')
    .replaceAll('[5 MiB of text]', () => 'x'.repeat(5 * 1024 * 1024));
  return Buffer.concat(
    spelled
      .split('[0xFF]')
      .flatMap((part, index) => [...(index === 0 ? [] : [Buffer.from([0xff])]), Buffer.from(part)]),
  );
}
