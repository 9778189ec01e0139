import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { soundProject } from '../support/cases.ts';
import { judgeProject } from '../support/judging.ts';

/* The policy of the base, and in each way one of the head that asks for less. */
const base = `ledger: docs/signal-ledger.md
tracker: docs/gate-tracker.json
columns: { owner: Owner }
statuses: { NO-GO: [Pending] }
rules: { owner-drift: error, code-missing: error }
releases:
  - tags: "v*-rc.*"
    gates: [1, 2]
  - tags: "v*"
    branch: main
    signed: true
    changelog: CHANGELOG.md
    notes: { path: "notes/{tag}.md", sections: [Highlights, Verification] }
    assets: [{ match: "*.json", attested: true }]
claims: [{ path: README.md, pattern: ready }]
snapshots: [docs/summary.md]
`;

const summary = `| Gate | Status | Closed Signals | Open Signals |
|---|---|---|---|
| 1 | GO | 2 | 0 |
| 2 | NO-GO | 0 | 1 |
`;

const ways: readonly (readonly [way: string, from: string, to: string, clause: string])[] = [
  [
    'a lower severity',
    'owner-drift: error',
    'owner-drift: warning',
    'the rule `owner-drift` goes from error to warning',
  ],
  ['a rule off', 'code-missing: error', 'code-missing: off', 'the rule `code-missing` goes from error to off'],
  ['a rule back to a lower default', ', code-missing: error', '', 'the rule `code-missing` goes from error to warning'],
  [
    'a rule that was on by default',
    'rules: {',
    'rules: { status-drift: notice,',
    'the rule `status-drift` goes from error to notice',
  ],
  ['a gate no longer required', 'gates: [1, 2]', 'gates: [2]', 'gate `1` is no longer required for `v*-rc.*`'],
  [
    'some gates instead of all',
    'branch: main',
    'branch: main\n    gates: [1]',
    'some gates are no longer required for `v*`',
  ],
  ['a pattern removed', '  - tags: "v*-rc.*"\n    gates: [1, 2]\n', '', 'the release pattern `v*-rc.*` is removed'],
  [
    'a pattern added before',
    'releases:\n',
    'releases:\n  - tags: "v*.0"\n    gates: [1]\n',
    'the new release pattern `v*.0` may ask for less for its tags',
  ],
  ['another branch', 'branch: main', 'branch: dev', '`branch` is changed or removed for `v*`'],
  ['no branch', '    branch: main\n', '', '`branch` is changed or removed for `v*`'],
  ['no signature', 'signed: true', 'signed: false', '`signed` is off for `v*`'],
  ['no changelog', '    changelog: CHANGELOG.md\n', '', '`changelog` names another file or none for `v*`'],
  ['words that count in no gate', 'NO-GO: [Pending]', 'NO-GO: [Pending], N/A: [Retired]', '`Retired` counts as N/A'],
  ['other ids', 'snapshots:', 'ids: per-gate\nsnapshots:', '`ids` changes the ids of the signals'],
  [
    'sentences after a status',
    'snapshots:',
    'status-notes: any\nsnapshots:',
    '`status-notes` allows more text after a status',
  ],
  ['no tracker', 'tracker: docs/gate-tracker.json', 'tracker: none', '`tracker` names another file or none'],
  ['another changelog', 'CHANGELOG.md', 'LOG.md', '`changelog` names another file or none for `v*`'],
  [
    'another changelog without dates',
    'CHANGELOG.md',
    '{ path: LOG.md, dated: false }',
    '`changelog` names another file or none for `v*`',
  ],
  [
    'a changelog without dates',
    'CHANGELOG.md',
    '{ path: CHANGELOG.md, dated: false }',
    'a section of `changelog` no longer needs a date for `v*`',
  ],
  [
    'no notes',
    '    notes: { path: "notes/{tag}.md", sections: [Highlights, Verification] }\n',
    '',
    '`notes` names another file or none for `v*`',
  ],
  [
    'an asset gone',
    '{ match: "*.json", attested: true }',
    '',
    'the asset `*.json`, or its attestation, is no longer required for `v*`',
  ],
  ['another claim', 'pattern: ready', 'pattern: "^ready$"', 'a claim about `README.md` is no longer checked'],
  ['other notes', 'notes/{tag}.md', 'notes.md', '`notes` names another file or none for `v*`'],
  ['fewer sections', ', Verification', '', 'the section `Verification` of `notes` is gone for `v*`'],
  [
    'an asset without attestation',
    'attested: true',
    'attested: false',
    'the asset `*.json`, or its attestation, is no longer required for `v*`',
  ],
  [
    'a claim gone',
    'claims: [{ path: README.md, pattern: ready }]\n',
    '',
    'a claim about `README.md` is no longer checked',
  ],
  ['a snapshot gone', 'snapshots: [docs/summary.md]\n', '', 'the snapshot `docs/summary.md` is no longer checked'],
  ['more words for GO', 'statuses: {', 'statuses: { GO: [Fine],', '`Fine` counts as GO'],
  [
    'notes after a status',
    'statuses:',
    'status-notes: true\nstatuses:',
    '`status-notes` allows more text after a status',
  ],
  ['another ledger', 'docs/signal-ledger.md', 'docs/other.md', '`ledger` names another file or none'],
  ['another tracker', 'docs/gate-tracker.json', 'docs/other.json', '`tracker` names another file or none'],
  [
    'other columns',
    'columns: { owner: Owner }',
    'columns: { owner: Owner, status: [Status, State] }',
    '`columns` reads other columns',
  ],
  ['no policy at all', base, '', 'the release pattern `v*` is removed'],
];

/* What asks for as much, or more. */
const others: readonly (readonly [way: string, from: string, to: string])[] = [
  ['a higher severity', 'rules: {', 'rules: { evidence-stale: error,'],
  ['one more gate', 'gates: [1, 2]', 'gates: all'],
  ['more words for what is open', '[Pending]', '[Pending, Waiting]'],
  ['one more section', ', Verification', ', Verification, Upgrade'],
  ['another way to ask for dates', 'CHANGELOG.md', '{ path: CHANGELOG.md, dated: true }'],
  [
    'another order of the file',
    'columns: { owner: Owner }\nstatuses: { NO-GO: [Pending] }',
    'statuses: { NO-GO: [Pending] }\ncolumns: { owner: Owner }',
  ],
];

describe('a pull request that loosens the policy by', () => {
  it.for(ways)('%s blocks, and passes with the label', async ([, from, to, clause]) => {
    expect(base).toContain(from);
    const blocked = await review(
      base.replace(from, () => to),
      null,
    );
    expect(blocked).toMatchObject({ decision: 'block', reason: 'policy-loosened' });
    expect(blocked.findings.map(({ message }) => message)).toContain(
      `The policy asks for less: ${clause}. Restore it. Or somebody who may label this pull request accepts it with the label \`gates-loosened\`.`,
    );
    const accepted = await review(
      base.replace(from, () => to),
      'gates-loosened',
    );
    expect(accepted.decision).toBe('pass');
    expect(accepted.findings.map(({ message }) => message)).toContain(
      `Nothing to do, the label \`gates-loosened\` accepts it: The policy asks for less: ${clause}. Restore it.`,
    );
  });
});

describe('a pull request that changes the policy by', () => {
  it.for(others)('%s passes, and shows it', async ([, from, to]) => {
    expect(base).toContain(from);
    const { decision, findings } = await review(
      base.replace(from, () => to),
      null,
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['policy-changed']);
    expect(decision).toBe('pass');
  });
});

async function review(headPolicy: string, label: string | null): Promise<Report> {
  const {
    'docs/readiness/signal-ledger.md': ledger,
    'docs/readiness/gate-tracker.json': tracker,
    ...files
  } = soundProject;
  const project = {
    ...files,
    ...(ledger === undefined ? {} : { 'docs/signal-ledger.md': ledger }),
    ...(tracker === undefined ? {} : { 'docs/gate-tracker.json': tracker }),
    'docs/summary.md': Buffer.from(summary),
    'README.md': Buffer.from('Apollo\n'),
  };
  return await judgeProject({
    base: { ...project, [policyPath]: Buffer.from(base) },
    head: headPolicy === '' ? project : { ...project, [policyPath]: Buffer.from(headPolicy) },
    settings: { mode: 'review' },
    label,
  });
}
