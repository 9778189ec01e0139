import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import type { Rule } from '../../src/judge/rules/rule.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { commitTree } from '../../src/read/git/commit-tree.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { historyOf } from '../../src/read/git/history.ts';
import { worktree } from '../../src/read/git/worktree.ts';
import { releaseSourceOf, type KnownRelease } from '../support/release-source.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

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
  '.github/gate-ledger.yml': `rules: { gate-underclaimed: error }
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
  const repository = makeRepository();
  const first = repository.commit();
  writeSample(repository, first);
  repository.write('evidence/new.log', 'before');
  // Of this rule the base is what is wrong.
  const isSound = rule.id === 'base-unreadable' && text === passes;
  if (baseText !== undefined && !isSound) repository.write(file, replaced(file, baseText[0], baseText[1], first));
  const base = repository.commit();
  writeSample(repository, first);
  repository.write('evidence/new.log', 'after');
  repository.write(
    file,
    passes === null
      ? text === null
        ? null
        : bytes(text, first)
      : text === null
        ? null
        : replaced(file, passes, text, first),
  );
  const head = repository.commit();
  // JSON.parse cannot know; the text above has this shape.
  const known = JSON.parse(readFileSync(join(repository.directory, 'github'), 'utf8')) as KnownRelease;
  writeFileSync(join(repository.directory, 'evidence/untracked.log'), 'local');
  const lost = repository.git('rev-parse', `${head}:evidence/lost.log`);
  rmSync(join(repository.directory, '.git/objects', lost.slice(0, 2), lost.slice(2)), { force: true });
  const git = gitIn(repository.directory, { trusted: false });
  const compared = rule.family === 'Changes' || rule.id.endsWith('-removed');
  const { report } = await judge({
    subject: {
      sha: head,
      headSha: head,
      baseSha: compared ? base : null,
      tag: rule.family === 'Release' ? 'v1.0.0' : null,
    },
    settings: {
      mode: rule.family === 'Release' ? 'release' : compared ? 'review' : 'report',
      failOn: 'error',
      ignoreMissing: false,
    },
    paths: {
      ledger: null,
      tracker: null,
      policy: knownPath(rule.id === 'policy-missing' ? 'named-policy.yml' : '.github/gate-ledger.yml'),
    },
    head: rule.id === 'evidence-ignored' ? worktree(git, repository.directory) : commitTree(git, head),
    history: historyOf(git, head, false),
    base: !compared
      ? { kind: 'none' }
      : rule.id === 'base-unknown' && text !== rule.example.passes
        ? { kind: 'unknown', why: 'lost' }
        : { kind: 'there', tree: commitTree(git, base) },
    tip: compared ? { kind: 'there', tree: commitTree(git, base) } : { kind: 'none' },
    // The example says what an earlier commit said.
    rewrites: (_path, _format, ids) =>
      Promise.resolve(
        rule.id === 'signal-rewritten' && text !== rule.example.passes
          ? ids.map((id) => ({ id, field: 'exit', sha: first, was: 'p99 under 100 ms' }))
          : [],
      ),
    pastLedger: () => Promise.resolve('never'),
    release: releaseSourceOf(head, known),
    acceptance: () => Promise.resolve({ kind: 'no-one' }),
  });
  return report;
}

function writeSample(repository: TestRepository, first: string): void {
  for (const [path, text] of Object.entries(sample)) repository.write(path, bytes(text, first));
}

function replaced(file: string, passes: string, text: string, first: string): Uint8Array {
  const whole = sample[file] ?? '';
  expect(whole, `${file} of the sample`).toContain(passes);
  return bytes(
    whole.replace(passes, () => text),
    first,
  );
}

/** What an example cannot show by itself stands in brackets. */
function bytes(text: string, first: string): Uint8Array {
  const spelled = text
    .replaceAll('[first commit]', first)
    .replaceAll('[U+200B]', '\u200b')
    .replaceAll('[5 MiB of text]', () => 'x'.repeat(5 * 1024 * 1024));
  return Buffer.concat(
    spelled
      .split('[0xFF]')
      .flatMap((part, index) => [...(index === 0 ? [] : [Buffer.from([0xff])]), Buffer.from(part)]),
  );
}
