import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema, type Report } from '../../src/judge/report/report.ts';
import { rules } from '../../src/judge/rules/catalogue.ts';
import { json } from '../../src/show/render/json.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { comment } from '../../src/show/render/markdown/comment.ts';
import { besideCase, caseNames, readCase } from '../support/cases.ts';
import { baseSha, headSha, judgeProject } from '../support/judging.ts';

/*
 * A case is a file of `fixtures/cases/`: in what it differs from the sound project of `fixtures/sound.yml`, and how it is judged. What
 * is expected stands beside it, and for some cases the comment in `fixtures/comments/`.
 * `npx vitest run __tests__/unit/cases.test.ts -u` writes what is expected; read what it wrote.
 */

const fixtures = join(import.meta.dirname, '../fixtures');

/** The cases whose comment is kept for people to read. */
const shown = [
  'all-go-in-release',
  'assets-not-attested',
  'changes',
  'claim-early',
  'criterion-changed-with-promotion',
  'evidence-missing',
  'gate-overclaimed',
  'hostile-text',
  'ledger-deleted',
  'loosened-in-many-ways',
  'policy-is-new',
  'policy-loosened-with-label',
  'release-candidate',
  'row-with-extra-pipe',
  'sound',
  'waivers-in-a-release',
];

/** The rules that a finding of some case is of. */
const told = new Set<string>();

describe('a case', () => {
  it.for(caseNames)('%s', async (name) => {
    const project = readCase(name);
    const report = await judgeProject(project);
    expect(reportSchema.parse(report)).toEqual(report);
    for (const { rule } of report.findings) told.add(rule);
    await expect(findings(report)).toMatchFileSnapshot(besideCase(name, 'txt'));
    const how = project.base === null ? 'this event has no base' : 'the merge base';
    const text = comment(viewOf(report, { base: how }, `https://github.com/octo/apollo/blob/${headSha}`));
    if (shown.includes(name)) await expect(named(text)).toMatchFileSnapshot(join(fixtures, 'comments', `${name}.md`));
    if (name === 'changes') await expect(json(report)).toMatchFileSnapshot(join(fixtures, 'report.json'));
  });

  it('exists for every rule', () => {
    const provenElsewhere = [
      'document-size',
      'evidence-ignored',
      'evidence-unknown',
      'base-unknown',
      'signal-rewritten',
      'clock-behind',
      'evidence-old',
      'proof-unmatched',
      'waiver-unapproved',
    ];
    expect(rules.map(({ id }) => id).filter((id) => !told.has(id) && !provenElsewhere.includes(id))).toEqual([]);
  });

  it('whose comment is shown exists', () => {
    expect(shown.filter((name) => !caseNames.includes(name))).toEqual([]);
  });
});

/** A text without SHAs, which say nothing to a reader. */
function named(text: string): string {
  return [headSha, baseSha].reduce(
    (result, sha, index) =>
      result
        .replaceAll(sha, index === 0 ? '[head]' : '[base]')
        .replaceAll(sha.slice(0, 12), index === 0 ? '[head]' : '[base]'),
    text,
  );
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
  return named(`${[`${verdict} ${decision} ${reason}`, ...standings, ...lines].join('\n')}\n`);
}
