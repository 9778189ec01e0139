import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judgement/judge.ts';
import type { Settings } from '../../src/judge/judgement/settings.ts';
import { reportSchema, type Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import { knownPath } from '../../src/model/repository-path.ts';
import { pastLedger } from '../../src/read/documents/past-ledger.ts';
import { rewritesOf } from '../../src/read/documents/rewrites.ts';
import { commitTree } from '../../src/read/git/commit-tree.ts';
import { gitIn } from '../../src/read/git/git.ts';
import { historyOf } from '../../src/read/git/history.ts';
import { comment } from '../../src/show/render/markdown/comment.ts';
import { json } from '../../src/show/render/json.ts';
import { acceptanceBy } from '../support/acceptance.ts';
import { releaseSourceOf, type KnownRelease } from '../support/release-source.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/*
 * A case is a folder: `ledger.md` and `tracker.json` of the head (absent: the head has none), `files/` beside them, `base/` with
 * those of the base, `case.json` with settings that are not the usual ones, and what
 * GitHub knows of the release. Expected: `findings.txt` and `comment.md`, and
 * where there is a base also `report.json`. `vitest run __tests__/flow -u` writes them; read what it wrote.
 */
const fixtures = join(import.meta.dirname, '../fixtures');
const documents = 'docs/readiness';

type CaseFile = Partial<Pick<Settings, 'mode' | 'failOn' | 'ignoreMissing'>> & {
  /** A label on the pull request that accepts a loosening. */
  readonly label?: string;
  readonly tag?: string;
  readonly github?: KnownRelease;
  /** A second place for the ledger. */ readonly alsoAt?: string;
};

describe('a case', () => {
  it.for(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const report = await judgeCase(folder);
    expect(reportSchema.parse(report)).toEqual(report);
    await expect(findings(report)).toMatchFileSnapshot(join(folder, 'findings.txt'));
    const base = report.subject.baseSha === null ? 'this event has no base' : 'the merge base';
    const blobUrl = `https://github.com/octo/apollo/blob/${report.subject.sha ?? ''}`;
    await expect(comment(report, { base }, blobUrl)).toMatchFileSnapshot(join(folder, 'comment.md'));
    if (report.subject.baseSha === null) return;
    await expect(json(report)).toMatchFileSnapshot(join(folder, 'report.json'));
  });

  it('exists for every rule', () => {
    const seen = new Set(readdirSync(fixtures).flatMap((name) => ruleIds(join(fixtures, name, 'findings.txt'))));
    const provenElsewhere = [
      'document-size',
      'evidence-ignored',
      'evidence-unknown',
      'base-unknown',
      'signal-rewritten',
    ];
    expect(rules.map(({ id }) => id).filter((id) => !seen.has(id) && !provenElsewhere.includes(id))).toEqual([]);
  });
});

async function judgeCase(folder: string): Promise<Report> {
  const { tag, alsoAt, label, github, ...settings }: CaseFile = existsSync(join(folder, 'case.json'))
    ? (JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseFile)
    : {};
  const repository = makeRepository();
  const base = existsSync(join(folder, 'base')) ? commitSide(repository, join(folder, 'base'), folder) : null;
  const head = commitSide(repository, folder, folder, alsoAt);
  const git = gitIn(repository.directory, { trusted: false });
  const { report } = await judge({
    subject: { sha: head, headSha: head, baseSha: base, tag: tag ?? null },
    settings: { mode: 'report', failOn: 'error', ignoreMissing: false, ...settings },
    paths: { ledger: null, tracker: null, policy: knownPath('.github/gate-ledger.yml') },
    history: historyOf(git, head, false),
    head: commitTree(git, head),
    base: base === null ? { kind: 'none' } : { kind: 'there', tree: commitTree(git, base) },
    tip:
      base === null || settings.mode !== 'review' ? { kind: 'none' } : { kind: 'there', tree: commitTree(git, base) },
    rewrites: async (path, format, ids) => (base === null ? [] : await rewritesOf(git, base, path, format, ids)),
    pastLedger: (path) => pastLedger(git, head, path),
    release: releaseSourceOf(head, github),
    acceptance: () => Promise.resolve(acceptanceBy(label)),
  });
  return report;
}

function commitSide(repository: TestRepository, side: string, folder: string, alsoAt?: string): string {
  repository.clear();
  repository.copy(join(side, 'ledger.md'), `${documents}/signal-ledger.md`);
  if (alsoAt !== undefined) repository.copy(join(side, 'ledger.md'), alsoAt);
  repository.copy(join(side, 'tracker.json'), `${documents}/gate-tracker.json`);
  repository.copy(join(folder, 'files'), '.');
  repository.copy(join(side, 'only-here'), '.');
  repository.copy(join(side, 'policy.yml'), '.github/gate-ledger.yml');
  return repository.commit();
}

/** What a maintainer reads in review: the outcome, each gate, each finding. */
function findings({ verdict, decision, reason, gates, findings: found }: Report): string {
  const standings = gates.map(
    ({ id, declared, effective, go, total }) =>
      `gate ${id} ${declared ?? 'undeclared'} -> ${effective} ${String(go)}/${String(total)}`,
  );
  const lines = found.map(
    ({ path, line, column, severity, rule, message }) =>
      `${path}:${String(line)}:${String(column)} ${severity} ${rule} ${message}`,
  );
  return `${[`${verdict} ${decision} ${reason}`, ...standings, ...lines].join('\n')}\n`;
}

function ruleIds(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^\S+:\d+:\d+ (?:error|warning|notice) (\S+)/gm)].map(
    (match) => match[1] ?? '',
  );
}
