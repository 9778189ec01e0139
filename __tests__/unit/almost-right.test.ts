import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import { skeleton } from '../../src/model/skeleton.ts';
import { openSource } from '../../src/model/source.ts';
import { readMatrix } from '../../src/read/documents/formats/matrix.ts';
import { readTracker } from '../../src/read/documents/formats/tracker.ts';
import { visibleText } from '../../src/read/documents/markdown/visible.ts';
import { nearPaths } from '../../src/read/documents/near-paths.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';

const rulesOf = (json: object): readonly string[] =>
  readTracker(openSource('t.json', JSON.stringify(json))).problems.map(({ rule }) => rule);
const gate = { id: 1, required_signal_ids: ['A'] };

describe('a key of the tracker', () => {
  it.for([
    'Status',
    'STATUS',
    'state',
    'staus',
    'statsu',
    'status ',
    'ѕtatus',
    'sta\u200btus',
    'ｓtatus',
    'verdict',
    'gate_status',
    'gateStatus',
    'required_signal_id',
    'requiredSignalIds',
    'required-signal-ids',
    'requires',
    'evidences',
    'Evidence',
  ])('%j of a gate is an error', (key) => {
    expect(rulesOf({ gates: [{ ...gate, [key]: 'NO-GO' }] })).toEqual(['tracker-key']);
  });

  it.for([
    'Gates',
    'gate',
    'signal',
    'Signals',
    'definitionOfDone',
    'definition-of-done',
    'commandMatrix',
    'Command_Matrix',
    'baselineCommit',
  ])('%j of the document is an error', (key) => {
    expect(rulesOf({ gates: [gate], [key]: [] })).toEqual(['tracker-key']);
  });

  it.for(['state', 'Status', 'ID '])('%j of a signal is an error', (key) => {
    expect(rulesOf({ gates: [gate], signals: [{ id: 'A', [key]: 'NO-GO' }] })).toEqual(['tracker-key']);
  });

  it('of a team of its own passes', () => {
    const own = {
      schema_version: '1.0',
      audit_id: 'x',
      audit_date: 'x',
      generated_at_utc: 'x',
      evidence_root: 'x',
      release_train: 'x',
      status: 'IN_PROGRESS',
      verification_commands: [],
      notes: 'x',
      links: [],
    };
    const gates = [
      {
        ...gate,
        status_reason: 'x',
        closed_signals: 1,
        priority: 1,
        title: 'x',
        notes: 'x',
        owner: 'x',
        due: 'x',
        stage: 'x',
        dates: [],
      },
    ];
    const matrix = { status_file: 'm.tsv', required_commands: [], all_pass: true, note: 'x' };
    expect(
      rulesOf({
        ...own,
        gates,
        command_matrix: matrix,
        signals: [{ id: 'A', title: 'x', note: 'x', evidence: 'x', gate: 1 }],
      }),
    ).toEqual([]);
  });
});

describe('the header of a command matrix', () => {
  it.for([
    'exit_code\texit_code\tcmd',
    'exit_code\tcmd\tcmd',
    'exit_code\tExit Code\tcmd',
    'exit_code\tcmd\texit-code',
    'exit_code\tcmd\tеxit_code',
  ])('%j is doubtful', (header) => {
    expect(readMatrix(openSource('m.tsv', `${header}\n0\t0\tmake\n`)).doubtful).toHaveLength(1);
  });

  it('may have columns of its own', () => {
    expect(readMatrix(openSource('m.tsv', 'exit_code\tcmd\tcommand\tlog\tseconds\n0\ta\tb\tc\t1\n'))).toMatchObject({
      doubtful: [],
      lacks: [],
    });
  });
});

describe('a policy', () => {
  const problems = (text: string) => readPolicy(openSource('p.yml', text), ruleCatalogue).problems;

  it.for(['NO-GO ', 'no-go', 'NO–GO', 'No Go', 'ΝO-GO', 'partial', ' Blocked-External', '', ' ', '\u200b'])(
    'has no word %j for GO',
    (word) => {
      expect(problems(`statuses: { GO: [${JSON.stringify(word)}] }\n`)).toMatchObject([
        { rule: 'policy-invalid', line: 1 },
      ]);
    },
  );

  it('has no word for GO that it gives another status', () => {
    expect(problems('statuses: { GO: [Done], NO-GO: ["done"] }\n')).toMatchObject([{ rule: 'policy-invalid' }]);
    expect(problems('statuses: { GO: [Done, Passed], NO-GO: [Pending, Not done], PARTIAL: [Half] }\n')).toEqual([]);
  });

  it.for([
    ['rules: {}\n---\nrules: { owner-drift: off }\n', 2],
    ['rules: {}\n...\n---\nrules: {}\n', 3],
    ['rules: &a {}\nreleases: []\n', 1],
    ['ledger: &a x.md\ntracker: *a\n', 1],
    ['ledger: !x x.md\n', 1],
    ['ledger: x.md\nledger: y.md\n', 2],
    ['<<: { ledger: x.md }\n', 1],
  ] as const)('%j is not obeyed', ([text, line]) => {
    expect(problems(text)).toMatchObject([{ rule: 'policy-invalid', line }]);
  });

  it('may begin with a line `---`', () => {
    expect(problems('---\n# ours\nrules: {}\n')).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it.for([
    'production\nready',
    'production&nbsp;ready',
    'production&#32;ready',
    '**production** ready',
    'production _ready_',
    'pro\u00adduction ready',
    'pro\u200bduction ready',
    '[production](x) ready',
    'production <b>ready</b>',
    'production <!-- x -->ready',
    '| production ready |\n|---|\n',
    '> production\n> ready',
    '# production ready',
    '- production ready',
    '```\nproduction ready\n```',
    '<p>production ready</p>',
    '![production ready](x.png)',
    'ｐroduction ready',
  ])('in %j is the claim', (markdown) => {
    expect(visibleText(openSource('x.md', markdown)).text).toMatch(/production[- ]ready/);
  });

  it.for([
    '<!-- production ready -->',
    '~~production ready~~',
    '<del>production ready</del>',
    '[x]: production "ready"',
    'production\n\nready',
  ])('in %j is none', (markdown) => {
    expect(visibleText(openSource('x.md', markdown)).text).not.toMatch(/production[- ]ready/);
  });
});

describe('a path that is not there', () => {
  const paths = ['docs/signal-ledger.md', 'README.md', 'evidence/Build.log', 'docs/über.md', 'tests/login.test.ts'];
  it.for([
    ['docs\\signal-ledger.md', 'docs/signal-ledger.md'],
    ['./docs/./signal-ledger.md', 'docs/signal-ledger.md'],
    ['Docs/Signal-Ledger.md', 'docs/signal-ledger.md'],
    ['doc/signal-ledger.md', 'docs/signal-ledger.md'],
    ['signal-ledger.markdown', 'docs/signal-ledger.md'],
    ['readme.md', 'README.md'],
    ['docs/u\u0308ber.md', 'docs/über.md'],
    ['login.test.ts', 'tests/login.test.ts'],
  ] as const)('%j may mean %j', ([path, meant]) => {
    expect(nearPaths(path, paths)).toEqual([meant]);
  });

  it('may mean nothing', () => {
    expect(nearPaths('nowhere.txt', paths)).toEqual([]);
  });
});

it('the skeleton of a word is that of what it is taken for', () => {
  for (const [one, other] of [
    ['Ѕtаtuѕ', 'Status'],
    ['NO–GO', 'no-go'],
    ['ＧＯ', 'GO'],
    ['Státus', 'status'],
    ['exit_code', 'Exit Code'],
  ] as const)
    expect(skeleton(one)).toBe(skeleton(other));
  for (const [one, other] of [
    ['GO', 'NO-GO'],
    ['status', 'stats'],
    ['状態', 'status'],
  ] as const)
    expect(skeleton(one)).not.toBe(skeleton(other));
});
