import { describe, expect, it } from 'vitest';
import { judge, type Case } from '../../src/judge/judgement/judge.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { noHistory } from '../../src/read/git/history.ts';
import type { BaseTree, Tree } from '../../src/read/git/tree.ts';
import { policyPath } from '../../src/read/policy/load-policy.ts';
import { releaseSourceOf } from '../support/release-source.ts';
import { treeOf } from '../support/tree.ts';
import { nothingBeside } from '../support/beside.ts';

const ledger = (owner = 'Core', evidence = '`a.log`'): string =>
  `| Signal ID | Gate | Status | Owner | Evidence |\n|---|---|---|---|---|\n| A-1 | 1 | GO | ${owner} | ${evidence} |\n`;
const tracker = JSON.stringify({
  gates: [{ id: 1, status: 'GO', required_signal_ids: ['A-1'] }],
  signals: [{ id: 'A-1', owner: 'Core', status: 'GO' }],
});
const sound = { 'signal-ledger.md': ledger(), 'gate-tracker.json': tracker, 'a.log': 'a' };
const drifting = { ...sound, 'signal-ledger.md': ledger('Other') };

type Files = Readonly<Record<string, string>>;

function tree(files: Files): Tree {
  return treeOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}

const there = (files: Files): BaseTree => ({ kind: 'there', tree: tree(files) });

async function review(head: Files, base: BaseTree, tip: BaseTree = base, more: Partial<Case> = {}): Promise<Report> {
  const { report } = await judge({
    subject: { sha: null, headSha: null, baseSha: null, tag: null },
    settings: { mode: 'review', failOn: 'error', ignoreMissing: false },
    paths: { ledger: null, tracker: null, policy: policyPath },
    head: tree(head),
    history: noHistory,
    base,
    tip,
    pastLedger: () => Promise.resolve('never'),
    pastTracker: () => Promise.resolve({ kind: 'never' }),
    rewrites: () => Promise.resolve([]),
    release: releaseSourceOf(null),
    ...nothingBeside,
    acceptance: () => Promise.resolve({ kind: 'not-accepted', label: 'gates-loosened', why: null }),
    ...more,
  });
  return report;
}

const found = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => rule !== 'ledger-columns').map(({ rule, severity }) => `${rule} ${severity}`);
const errors = (report: Report): readonly string[] =>
  report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

describe('a change is judged by the policy', () => {
  it('of the tip of its base, and not of the commit that it is compared with', async () => {
    const report = await review(
      drifting,
      there(sound),
      there({ ...sound, [policyPath]: 'rules: { owner-drift: error }\n' }),
    );
    expect(errors(report)).toContain('owner-drift');
  });

  it('of the tip, and not its own', async () => {
    const strict = { ...sound, [policyPath]: 'rules: { owner-drift: error }\n' };
    const report = await review({ ...drifting, [policyPath]: 'rules: { owner-drift: off }\n' }, there(strict));
    expect(errors(report)).toEqual(['policy-loosened', 'owner-drift']);
  });

  it('of the defaults where the tip has none, and a first policy is compared with them', async () => {
    const report = await review(
      {
        ...sound,
        'signal-ledger.md': ledger('Core', ''),
        [policyPath]: 'rules: { evidence-missing: off, signal-incomplete: off }\n',
      },
      there(sound),
    );
    expect(new Set(errors(report))).toEqual(new Set(['policy-loosened', 'evidence-missing', 'evidence-dropped']));
  });

  it('of the defaults where that of the tip cannot be obeyed, and not by its own', async () => {
    for (const broken of ['rule: {}\n', 'rules: [\n', `# ${'x'.repeat(70_000)}\n`]) {
      const report = await review(
        { ...drifting, [policyPath]: 'rules: { owner-drift: off }\n' },
        there({ ...sound, [policyPath]: broken }),
      );
      expect(found(report)).toContain('owner-drift warning');
      expect(errors(report)).toEqual(['policy-loosened']);
    }
  });

  it('that mends a broken one passes', async () => {
    const report = await review(
      { ...sound, [policyPath]: 'rules: { owner-drift: error }\n' },
      there({ ...sound, [policyPath]: 'rule: {}\n' }),
    );
    expect([report.decision, found(report)]).toEqual(['pass', ['policy-changed notice']]);
  });

  it('that comes with the first ledger is obeyed, and said', async () => {
    const report = await review(
      { ...drifting, [policyPath]: 'rules: { owner-drift: off }\n' },
      there({ 'README.md': 'x' }),
    );
    expect([report.decision, found(report)]).toEqual(['pass', ['policy-changed notice']]);
  });

  it('that is the first, asks for more and names the documents where they are passes without a label', async () => {
    const policy = 'ledger: signal-ledger.md\ntracker: ./gate-tracker.json\nrules: { owner-drift: error }\n';
    const report = await review({ ...sound, [policyPath]: policy }, there(sound));
    expect([report.decision, found(report)]).toEqual(['pass', ['policy-changed notice']]);
  });

  it('that only says where the documents are is read before it is obeyed', async () => {
    const elsewhere = { 'docs/l.md': ledger(), 'docs/t.json': tracker, 'a.log': 'a' };
    const report = await review(
      { ...elsewhere, [policyPath]: 'ledger: ./docs/l.md\ntracker: docs/./t.json\n' },
      there(elsewhere),
    );
    expect(report.ledger.path).toBe('docs/l.md');
    expect(report.tracker.path).toBe('docs/t.json');
  });
});

describe('what somebody names must be there', () => {
  it('a policy of an input', async () => {
    const report = await review(
      { ...sound, 'docs/Gates.yml': '' },
      { kind: 'none' },
      { kind: 'none' },
      {
        paths: { ledger: null, tracker: null, policy: knownPath('docs/gates.yml') },
      },
    );
    expect(report).toMatchObject({ verdict: 'INVALID', decision: 'block', reason: 'policy-missing' });
    expect(report.findings[0]?.message).toContain('Did you mean `docs/Gates.yml`?');
  });

  it.for(['.github/gate-ledger.yaml', '.github/Gate-Ledger.yml', '.github/gate_ledger.yml', 'gate-ledger.yml'])(
    'a policy that somebody seems to have meant: %s',
    async (path) => {
      const report = await review({ ...sound, [path]: 'rules: {}\n' }, { kind: 'none' });
      expect([report.decision, report.reason]).toEqual(['block', 'policy-missing']);
      expect(report.findings[0]?.message).toContain(`Did you mean \`${path}\`?`);
    },
  );

  it('but no workflow is taken for a policy', async () => {
    const report = await review({ ...sound, '.github/workflows/gate-ledger.yml': 'on: push\n' }, { kind: 'none' });
    expect(report.decision).toBe('pass');
  });

  it('a ledger of the policy, at the line that names it', async () => {
    const report = await review({ ...sound, [policyPath]: '# ours\nledger: signal-ledgers.md\n' }, { kind: 'none' });
    expect(report.findings.find(({ rule }) => rule === 'ledger-missing')).toMatchObject({ path: policyPath, line: 2 });
  });

  it.for(['doc/signal-ledger.md', 'docs\\signal-ledger.md', 'docs/Signal-Ledger.md'])(
    'a ledger of an input, whatever `if-missing` says: %s',
    async (path) => {
      const files = { 'docs/signal-ledger.md': ledger(), 'docs/gate-tracker.json': tracker, 'a.log': 'a' };
      const report = await review(
        files,
        { kind: 'none' },
        { kind: 'none' },
        {
          settings: { mode: 'report', failOn: 'error', ignoreMissing: true },
          paths: { ledger: knownPath(path), tracker: null, policy: policyPath },
        },
      );
      expect([report.decision, report.reason]).toEqual(['block', 'ledger-missing']);
      expect(report.findings.map(({ message }) => message).join()).toContain('Did you mean `docs/signal-ledger.md`?');
    },
  );

  it.for(['docs/Signal-Ledger.md', 'docs/SIGNAL-LEDGER.MD'])('a ledger is found in any case: %s', async (path) => {
    const report = await review(
      { [path]: ledger() },
      { kind: 'none' },
      { kind: 'none' },
      { settings: { mode: 'report', failOn: 'error', ignoreMissing: true } },
    );
    expect([report.decision, report.reason, report.ledger.path]).toEqual(['block', 'evidence-missing', path]);
  });

  it.for(['signal_ledger.md', 'signal-ledger.markdown'])(
    'a ledger that is there in another spelling is not missing: %s',
    async (path) => {
      const report = await review(
        { [path]: ledger() },
        { kind: 'none' },
        { kind: 'none' },
        {
          settings: { mode: 'report', failOn: 'error', ignoreMissing: true },
        },
      );
      expect([report.decision, report.reason]).toEqual(['block', 'ledger-missing']);
      expect(report.findings[0]?.message).toContain(`Did you mean \`${path}\`?`);
    },
  );

  it('a repository that never had a ledger passes where that is ignored', async () => {
    const report = await review(
      { 'README.md': 'x' },
      { kind: 'none' },
      { kind: 'none' },
      {
        settings: { mode: 'report', failOn: 'error', ignoreMissing: true },
      },
    );
    expect([report.decision, report.reason]).toEqual(['pass', 'missing-ignored']);
  });

  it.for([
    ['README.txt', 'README.md'],
    ['readme.md', 'README.md'],
    ['docs\\README.md', 'README.md'],
  ] as const)('a file of a claim: %s', async ([path, meant]) => {
    const policy = `claims: [{ path: '${path}', pattern: ready }]\nsnapshots: ['${path}']\n`;
    const report = await review({ ...sound, 'README.md': 'x', [policyPath]: policy }, { kind: 'none' });
    expect(errors(report)).toEqual(['claim-unread', 'snapshot-unread']);
    expect(report.findings[0]).toMatchObject({ path: policyPath, line: 1 });
    expect(report.findings[0]?.message).toContain(`did you mean \`${meant}\`?`);
  });
});

describe('a base', () => {
  it('that nobody can read blocks a review, and says how to get it', async () => {
    const unknown = { kind: 'unknown', why: 'the commit is not in the clone' } as const;
    for (const [base, tip] of [
      [unknown, unknown],
      [there(sound), unknown],
      [unknown, there(sound)],
    ] as const) {
      const report = await review(sound, base, tip);
      expect([report.decision, report.reason]).toEqual(['block', 'base-unknown']);
      expect(report.findings[0]?.message).toContain('`fetch-depth: 0`');
    }
  });

  it('that nobody can read holds up no report', async () => {
    const report = await review(
      sound,
      { kind: 'unknown', why: 'lost' },
      { kind: 'none' },
      {
        settings: { mode: 'report', failOn: 'error', ignoreMissing: false },
      },
    );
    expect([report.decision, report.changes]).toEqual(['pass', null]);
  });

  it('whose documents cannot be read blocks until it is accepted, and policies are compared all the same', async () => {
    const base = { ...sound, 'gate-tracker.json': '{', [policyPath]: 'rules: { owner-drift: error }\n' };
    const report = await review(sound, there(base));
    expect(new Set(errors(report))).toEqual(new Set(['base-unreadable', 'policy-loosened']));
    const accepted = await review(sound, there(base), there(base), {
      acceptance: () => Promise.resolve({ kind: 'accepted', label: 'gates-loosened' }),
    });
    expect(accepted.decision).toBe('pass');
  });

  it('whose file is unknown is not one without the file', async () => {
    const lost: Tree = { ...tree(sound), read: () => Promise.resolve({ kind: 'unknown', why: 'no content' }) };
    const report = await review(sound, { kind: 'there', tree: lost });
    expect(report.decision).toBe('block');
  });
});

describe('a ledger that moves together with the word for it', () => {
  const before = {
    'docs/l.md': ledger(),
    'docs/t.json': tracker,
    'a.log': 'a',
    [policyPath]: 'ledger: docs/l.md\ntracker: docs/t.json\n',
  };
  const after = {
    'new/l.md': ledger(),
    'docs/t.json': tracker,
    'a.log': 'a',
    [policyPath]: 'ledger: new/l.md\ntracker: docs/t.json\n',
  };

  it('is compared where it is now, and the label accepts the move', async () => {
    const report = await review(after, there(before));
    expect([report.ledger.path, errors(report)]).toEqual(['new/l.md', ['policy-loosened']]);
    expect(report.findings.find(({ severity }) => severity === 'error')?.message).toContain('`gates-loosened`');
  });

  it('loses no row on the way', async () => {
    const smaller = { ...after, 'new/l.md': ledger().replace('A-1', 'A-2') };
    expect(errors(await review(smaller, there(before)))).toContain('signal-removed');
  });
});
