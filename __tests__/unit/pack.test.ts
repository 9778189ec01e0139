import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { contentsOf, packNames, whyNotPacked } from '../../src/show/pack/contents.ts';
import { manifestText } from '../../src/show/pack/manifest.ts';
import { packProblems, type PackFolder } from '../../src/show/pack/problems.ts';
import { statementOf } from '../../src/show/pack/statement.ts';
import { json } from '../../src/show/render/json.ts';
import { factsText, type FactsFile } from '../../src/read/facts/facts-file.ts';
import { reportWith, signalWith } from '../support/report.ts';

const sha = 'a'.repeat(40);
const digest = 'b'.repeat(64);

const report = reportWith({
  mode: 'release',
  verdict: 'GO',
  reason: 'all-gates-go',
  subject: { sha, headSha: sha, baseSha: null, tag: 'v1.0.0' },
  ledger: { path: 'docs/ledger.md', title: null, baselineCommit: null },
  tracker: { path: 'docs/tracker.json' },
  signals: [
    signalWith(
      'A',
      citing('GO', {
        'log.txt:3': 'docs/log.txt',
        'keys/': 'keys',
        'https://example.com/x': null,
        '../shared.txt': 'shared.txt',
        'a%20b.txt': 'docs/a b.txt',
      }),
    ),
    signalWith('B', citing('PARTIAL', { 'gone.txt': null })),
  ],
});

/** A signal's evidence, each with what it leads to. */
function citing(
  effective: 'GO' | 'PARTIAL',
  targets: Readonly<Record<string, string | null>>,
): Partial<Report['signals'][number]> {
  const references = Object.entries(targets).map(([text, target]) => {
    return text.startsWith('https:')
      ? { text, kind: 'url', target: text, verification: 'unchecked' as const, reason: 'it is on the web', says: null }
      : { text, kind: 'file', target, verification: 'verified' as const, reason: null, says: null };
  });
  return { status: 'GO', effective, evidence: Object.keys(targets), references };
}

const facts: FactsFile = {
  repository: '',
  run: null,
  asOf: '2026-11-25T12:00:00.000Z',
  policy: 'p.yml',
  git: null,
  facts: [],
};

const files = ['docs/ledger.md', 'docs/tracker.json', 'docs/log.txt', 'keys/one.pub', 'shared.txt', 'docs/a b.txt'];

/** A sound pack of that report, but for what a test puts in its place; null takes it out. */
function folder(
  changes: Partial<Record<'report' | 'statement' | 'facts' | 'manifest', string | null>> = {},
  paths = files,
): PackFolder {
  const digests = new Map(
    [...paths, packNames.report, packNames.statement, packNames.facts].map((path) => [path, digest]),
  );
  const texts = {
    report: json(report),
    statement: json(statementOf(report, sha)),
    facts: factsText(facts),
    manifest: manifestText(digests),
    ...changes,
  };
  return {
    digests: digests.set(packNames.manifest, digest),
    others: new Map(),
    texts: new Map(
      Object.entries(texts).flatMap(([name, text]) =>
        text === null ? [] : [[packNames[name as keyof typeof packNames], text] as const],
      ),
    ),
  };
}

/** A pack of another report, with its statement. */
function withReport(other: Report): PackFolder {
  return folder({ report: json(other), statement: json(statementOf(other, sha)) });
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe('the contents of a pack', () => {
  const evidence = [
    { name: '`A`', text: 'log.txt:3', path: 'docs/log.txt' },
    { name: 'gate `1`', text: 'docs/ledger.md', path: 'docs/ledger.md' },
  ];

  it('are the documents, the policy where there is one, and the evidence, each once', () => {
    expect(contentsOf(report, sha, evidence, null, facts).paths).toEqual([
      'docs/ledger.md',
      'docs/tracker.json',
      'docs/log.txt',
    ]);
    expect(
      contentsOf({ ...report, ledger: { ...report.ledger, path: 'docs//./ledger.md' } }, sha, [], 'p.yml', facts).paths,
    ).toEqual(['docs/ledger.md', 'docs/tracker.json', 'p.yml']);
  });

  it('have the report, and a statement on its commit', () => {
    const { texts } = contentsOf(report, sha, [], null, facts);
    expect([...texts.keys()]).toEqual(['report.json', 'verdict.intoto.json', 'facts.json']);
    expect(texts.get('report.json')).toBe(json(report));
    expect(JSON.parse(texts.get('verdict.intoto.json') ?? '')).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'v1.0.0', digest: { gitCommit: sha } }],
      predicateType: 'https://github.com/gate-ledger/gate-ledger/blob/v1/schema/report.json',
      predicate: report,
    });
  });

  it('have a statement whose subject has no name where there is no tag', () => {
    expect(statementOf({ ...report, subject: { ...report.subject, tag: null } }, sha).subject[0].name).toBe('_');
  });

  it('cannot lack evidence of what is GO', () => {
    const lost = [...evidence, { name: '`B-2`', text: 'make test', path: null }];
    expect(() => contentsOf(report, sha, lost, null, facts)).toThrow(
      'the evidence `make test` of `B-2`, which is GO, is no file of the commit',
    );
  });

  it.for([
    ['report.json', 'has a name that the pack needs'],
    ['verdict.intoto.json/x', 'has a name that the pack needs'],
    ['manifest.sha256', 'has a name that the pack needs'],
    ['-', 'names a file that `sha256sum` cannot check'],
    ['a/../b', 'names no file below the folder'],
    ['a/.git/config', 'names a file of git itself'],
  ] as const)('cannot have a file %j', ([path, why]) => {
    expect(whyNotPacked(['a.txt', path])).toContain(why);
    expect(whyNotPacked(['a.txt', 'docs/report.json', '.github/x', '.gitignore', 'a/-'])).toBeNull();
  });
});

describe('a folder', () => {
  it('is a pack where everything agrees', () => {
    expect(packProblems(folder())).toEqual([]);
  });

  it('is a pack of a ledger that has gates of its own, without a tracker', () => {
    expect(packProblems(withReport({ ...report, tracker: { path: null } }))).toEqual([]);
  });

  it.for([
    ['keys/*.pub', []],
    ['**/one.pub', []],
    ['keys/*.sig', ['the evidence `keys/*.sig` of `A`, which is GO, is not in the pack']],
  ] as const)('has a file for the pattern %j, or is not a pack', ([pattern, problems]) => {
    const signals = [signalWith('A', citing('GO', { [pattern]: pattern }))];
    expect(packProblems(withReport({ ...report, signals }))).toEqual(problems);
  });

  it.for([
    [folder({ manifest: null }), 'there is no manifest.sha256 that can be read'],
    [folder({ report: null }), 'there is no report.json that can be read'],
    [folder({ statement: null }), 'there is no verdict.intoto.json that can be read'],
    [folder({ report: '{' }), 'report.json is not a report'],
    [folder({ report: '['.repeat(100_000) }), 'report.json is not a report'],
    [folder({ report: written({ ...report, more: 1 }) }), 'report.json is not a report'],
    [folder({ report: JSON.stringify(report) }), 'report.json is not written as Gate Ledger writes it'],
    [
      folder({ report: json(report).replace('"verdict"', '"verdict": "NO-GO",\n  "verdict"') }),
      'report.json is not written as Gate Ledger writes it',
    ],
    [folder({ statement: '' }), 'verdict.intoto.json: its `_type` does not belong to report.json'],
    [folder({ statement: 'null' }), 'verdict.intoto.json: its `subject` does not belong to report.json'],
    [
      folder({ statement: `{"predicate":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }),
      'its `predicate` does not belong to',
    ],
    [
      folder({ statement: json(statementOf(report, 'c'.repeat(40))) }),
      'verdict.intoto.json: its `subject` does not belong to report.json',
    ],
    [
      folder({ statement: json(statementOf({ ...report, verdict: 'NO-GO' }, sha)) }),
      'verdict.intoto.json: its `predicate` does not belong to report.json',
    ],
    [
      folder({ statement: written({ ...statementOf(report, sha), predicateType: 'https://slsa.dev/provenance/v1' }) }),
      'verdict.intoto.json: its `predicateType` does not belong to report.json',
    ],
    [
      folder({ statement: written({ ...statementOf(report, sha), more: 1 }) }),
      'verdict.intoto.json is not written as Gate Ledger writes it',
    ],
    [
      folder(
        {},
        files.filter((path) => path !== 'docs/ledger.md'),
      ),
      'the ledger `docs/ledger.md` is not in the pack',
    ],
    [
      folder(
        {},
        files.filter((path) => path !== 'docs/tracker.json'),
      ),
      'the tracker `docs/tracker.json` is not in the pack',
    ],
    [
      folder(
        {},
        files.filter((path) => path !== 'docs/log.txt'),
      ),
      'the evidence `log.txt:3` of `A`, which is GO, is not',
    ],
    [
      folder(
        {},
        files.filter((path) => path !== 'keys/one.pub'),
      ),
      'the evidence `keys/` of `A`, which is GO, is not',
    ],
    [
      folder(
        {},
        files.filter((path) => path !== 'shared.txt'),
      ),
      'the evidence `../shared.txt` of `A`, which is GO, is',
    ],
    [
      withReport({ ...report, signals: report.signals.map((signal) => ({ ...signal, references: [] })) }),
      'report.json: the references of `A` are not those of its evidence',
    ],
  ] as const)('is none otherwise (%#)', ([hostile, problem]) => {
    expect(packProblems(hostile)).toContainEqual(expect.stringContaining(problem));
  });

  it('is none where a file differs, is missing, is not listed, or is no file', () => {
    const sound = folder();
    const digests = new Map(sound.digests).set('shared.txt', 'c'.repeat(64)).set('more.txt', digest);
    digests.delete('keys/one.pub');
    expect(packProblems({ ...sound, digests, others: new Map([['link', 'a symbolic link']]) })).toEqual([
      '`link` is a symbolic link, expected a file',
      '`keys/one.pub` is in the manifest, but not in the folder',
      '`more.txt` is in the folder, but not in the manifest',
      '`shared.txt` is not the file whose digest the manifest has',
      'the evidence `keys/` of `A`, which is GO, is not in the pack',
    ]);
  });

  it('is none whose manifest has itself in it', () => {
    const sound = folder();
    const digests = new Map(sound.digests);
    const texts = new Map(sound.texts).set(packNames.manifest, manifestText(digests));
    expect(packProblems({ ...sound, texts })).toEqual(['manifest.sha256 has a digest of itself']);
  });

  it.for(['block', 'no commit'])('is none whose report is no pass on a commit (%s)', (what) => {
    const wrong: Report =
      what === 'block' ? { ...report, decision: 'block' } : { ...report, subject: { ...report.subject, sha: null } };
    const statement = json(statementOf(wrong, sha));
    expect(packProblems(folder({ report: json(wrong), statement }))).toEqual([
      what === 'block' ? 'report.json: the decision is block, expected pass' : 'report.json: there is no commit in it',
    ]);
  });
});
