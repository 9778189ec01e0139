import { describe, expect, it } from 'vitest';
import { typedOf } from '../../src/model/reference.ts';
import { reportFormats } from '../../src/read/evidence/reports/index.ts';
import { runCli } from '../support/bundle.ts';
import { fenced, markdownIn } from '../support/documentation.ts';
import { exampleIn, proofExample } from '../support/proof-example.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { readText } from '../support/workflows.ts';

const documents = ['README.md', 'SECURITY.md', ...markdownIn('docs'), ...markdownIn('examples')];

/** The code spans of all documents that say what they are, as `junit: FILE`; not a name alone, as `junit:`. */
const cited = [
  ...new Set(
    documents.flatMap((path) =>
      [...readText(path).matchAll(/(?<!`)(`+) ?([^`\n]+?) ?\1(?!`)/g)].map(([, , text = '']) => text),
    ),
  ),
].filter((text) => /\S:\s*\S/.test(text) && typedOf({ text, link: false }) !== null);

function projectOf(files: Readonly<Record<string, string>>): TestRepository {
  const repository = makeRepository();
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.commit();
  return repository;
}

/** The commits of tests are of the day before, and the policy wants a young report. */
const whenCommitted = ['--as-of', '2026-01-02'] as const;

/** What is cited when each of these is the only evidence of a row. */
function ledgerOf(citations: readonly string[]): string {
  const rows = citations.map((text, index) => `| C-${String(index)} | Cited | QA | GO | \`${text}\` | It passes |`);
  return `# Cited\n\n| ID | Signal | Owner | Status | Evidence | Exit Criterion |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

describe('what the documents cite', () => {
  it('is of every kind', () => {
    const names = cited.map((text) => typedOf({ text, link: false })?.name);
    expect(new Set(names)).toEqual(new Set([...reportFormats.map(({ name }) => name), 'run', 'check']));
    expect(cited.length).toBeGreaterThan(15);
  });

  it('is understood, each', async () => {
    const repository = projectOf({
      'signal-ledger.md': ledgerOf(cited),
      '.github/gate-ledger.yml': 'columns: { code: none }\n',
    });
    const { stdout } = await runCli(repository.directory, 'check', '--format', 'json');
    const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; message: string }[] };
    // The files are not there; only how they are cited is looked at.
    const wrong = findings.filter(({ rule }) => !['evidence-missing', 'proof-announced'].includes(rule));
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });
});

describe('docs/proof.md', () => {
  it('has a ledger and a policy that agree, with the reports of real tools', async () => {
    const repository = projectOf(proofExample());
    const { stdout, status } = await runCli(repository.directory, 'check', ...whenCommitted);
    expect(stdout).toMatch(/^The ledger is in order\. Release: 2 of 2 gates GO\n/);
    expect(stdout).not.toMatch(/ (?:error|warning) [\w-]+: /);
    expect(stdout.match(/, by report \(/g)).toHaveLength(7);
    expect(stdout.match(/notice proof-announced: /g)).toHaveLength(3);
    expect(status).toBe(0);
  });

  it.for([
    [
      'a failed case',
      'reports/unit/api.xml',
      '<testsuite name="a"><testcase name="b"><failure/></testcase></testsuite>',
    ],
    ['a cut report', 'reports/parser.tap', 'TAP version 13\nok 1 - a\n'],
    ['a warning that counts', 'signal-ledger.md', ['level<error', 'level<warning']],
    ['another number', 'reports/load.json', '{ "latency": { "p99_ms": 101 } }'],
    ['a failed build', 'reports/builds.tsv', 'cmd\texit_code\nmake\t2\n'],
    ['less than is needed', 'signal-ledger.md', ['`junit: reports/unit/*.xml`', '`reports/unit/api.xml`']],
    ['the words without a code span', 'signal-ledger.md', ['`tap: reports/parser.tap`', 'tap: reports/parser.tap']],
  ] as const)('does not pass with %s', async ([, path, change]) => {
    const files = proofExample();
    const before = files[path] ?? '';
    const after = typeof change === 'string' ? change : before.replace(change[0], change[1]);
    expect(after).not.toBe(before);
    const { status, stdout } = await runCli(
      projectOf({ ...files, [path]: after }).directory,
      'check',
      ...whenCommitted,
    );
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^Blocked: 1 problem\. /)]);
  });

  it('has commands that write a fingerprint', async () => {
    const ledger = readText('docs/ledger.md');
    const repository = projectOf({
      'signal-ledger.md': fenced(ledger, 'markdown')[0] ?? '',
      'gate-tracker.json': fenced(ledger, 'json')[0] ?? '',
      'release.sh': 'code',
      'evidence/tag.log': 'ok',
      'evidence/keys/release.pub': 'key',
    });
    const [review = ''] = fenced(readText('docs/proof.md'), 'sh');
    const [, id = ''] = /^gate-ledger review (\S+)$/m.exec(review) ?? [];
    expect((await runCli(repository.directory, 'review', id)).status).toBe(0);
    repository.commit();
    expect((await runCli(repository.directory)).status).toBe(0);
    repository.write('release.sh', 'other code');
    repository.commit();
    expect((await runCli(repository.directory)).stdout).toContain('error signal-suspect: ');
  });
});

describe('docs/waivers.md', () => {
  const policy = exampleIn('docs/waivers.md', 'waivers', 'yaml');
  const project = (): TestRepository =>
    projectOf({
      'signal-ledger.md': fenced(readText('docs/ledger.md'), 'markdown')[0] ?? '',
      '.github/gate-ledger.yml': policy.replace('2026-12-15', '2999-12-15'),
      'release.sh': 'code',
      'evidence/tag.log': 'ok',
      'evidence/keys/release.pub': 'key',
    });
  const judge = async (tag: string, ...more: readonly string[]) =>
    await runCli(project().directory, 'check', '--head', 'HEAD', '--tag', tag, ...more);

  it('has a waiver that lets a release pass, and makes nothing GO', async () => {
    const { status, stdout } = await judge('v1.4.0');
    expect(stdout).toMatch(/^NO-GO, but v1\.4\.0 can be released with 1 waiver\. /);
    expect(readText('docs/waivers.md')).toContain('"⚠️ NO-GO, but v1.4.0 can be released with 1 waiver."');
    expect(status).toBe(0);
    const report = JSON.parse((await judge('v1.4.0', '--format', 'json')).stdout) as object;
    expect(report).toMatchObject({ verdict: 'NO-GO', decision: 'pass', reason: 'waived' });
  });

  it('has a waiver that is for these tags and until this day', async () => {
    expect((await judge('v1.5.0')).stdout).toMatch(/^NO-GO: v1\.5\.0 is held by 1 gate\./);
    const later = await judge('v1.4.0', '--as-of', '3000-01-01');
    expect([later.status, later.stdout]).toEqual([1, expect.stringContaining('error waiver-expired: ')]);
  });
});
