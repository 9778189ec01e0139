import { describe, expect, it } from 'vitest';
import type { Commits } from '../../src/read/git/judged-commit.ts';
import { commitAlone } from '../support/beside.ts';
import { headSha, judgeProject } from '../support/judging.ts';
import { projectWith } from '../support/project-with.ts';

const other = 'e'.repeat(40);
const dtd = '<!DOCTYPE testsuite [<!ENTITY a "b">]>';
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefgh'.charAt(at)};`.repeat(10)}">`)}]><testsuite>&h;</testsuite>`;
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'x',
  documentNamespace: 'https://x.example',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
};

/** Each proves nothing: what is cited, what the file says, and the rule of the one finding. */
const bad = [
  ['XML with a DTD', 'junit: r.xml', `${dtd}<testsuite><testcase name="a"/></testsuite>`, 'evidence-unreadable'],
  ['XML with an entity', 'junit: r.xml', '<testsuite><testcase name="&a;"/></testsuite>', 'evidence-unreadable'],
  ['a billion laughs', 'junit: r.xml', laughs, 'evidence-unreadable'],
  ['XML that is cut', 'junit: r.xml', '<testsuite><testcase name="a"/>', 'evidence-unreadable'],
  [
    'totals that disagree',
    'junit: r.xml',
    '<testsuite tests="3"><testcase name="a"/></testsuite>',
    'evidence-unreadable',
  ],
  ['no cases', 'junit: r.xml', '<testsuite tests="0"/>', 'evidence-unreadable'],
  [
    'only skipped cases',
    'junit: r.xml',
    '<testsuite><testcase name="a"><skipped/></testcase></testsuite>',
    'evidence-unreadable',
  ],
  [
    'a case that is not there',
    'junit: r.xml case="b"',
    '<testsuite><testcase name="a"/></testsuite>',
    'evidence-unreadable',
  ],
  ['another format', 'junit: r.xml', 'ok', 'evidence-unreadable'],
  [
    'more than 16 MiB',
    'junit: r.xml',
    `<testsuite><testcase name="a"/>${' '.repeat(17 * 1024 * 1024)}</testsuite>`,
    'evidence-unreadable',
  ],
  ['TAP that is cut', 'tap: r.tap', 'TAP version 13\n1..2\nok 1\n', 'evidence-unreadable'],
  ['TAP that bails out', 'tap: r.tap', 'TAP version 13\n1..1\nok 1\nBail out!\n', 'evidence-failing'],
  [
    'SARIF of an aborted run',
    'sarif: r.sarif',
    JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'x' } }, results: [], invocations: [{ executionSuccessful: false }] }],
    }),
    'evidence-failing',
  ],
  [
    'SARIF of no scan',
    'sarif: r.sarif',
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } } }] }),
    'evidence-unreadable',
  ],
  ['LCOV of no lines', 'coverage: r.info >= 0%', 'TN:\nSF:a.c\nend_of_record\n', 'evidence-unreadable'],
  ['too little coverage', 'coverage: r.info >= 51%', 'SF:a.c\nDA:1,1\nDA:2,0\nend_of_record\n', 'evidence-failing'],
  ['coverage without a limit', 'coverage: r.info', 'SF:a.c\nDA:1,1\nend_of_record\n', 'evidence-unreadable'],
  ['a pointer into nothing', 'json: r.json /a/b <= 1', '{"a":{}}', 'evidence-unreadable'],
  ['not a number', 'json: r.json a <= 1', '{"a":NaN}', 'evidence-unreadable'],
  ['text where a number is compared', 'json: r.json a <= 1', '{"a":"0"}', 'evidence-unreadable'],
  ['a key that is there twice', 'json: r.json a <= 1', '{"a":0,"a":2}', 'evidence-unreadable'],
  ['a number that is too large', 'json: r.json a <= 1', '{"a":1.5}', 'evidence-failing'],
  [
    'an SBOM of another version',
    'sbom: r.json',
    JSON.stringify({
      ...spdx,
      spdxVersion: 'SPDX-3.0',
      packages: [{ name: 'x', SPDXID: 'SPDXRef-x', downloadLocation: 'NONE' }],
    }),
    'evidence-unreadable',
  ],
  ['an SBOM without packages', 'sbom: r.json', JSON.stringify({ ...spdx, packages: [] }), 'evidence-unreadable'],
  ['a failed command', 'matrix: r.tsv', 'cmd\texit_code\nmake\t1\n', 'evidence-failing'],
  ['no command', 'matrix: r.tsv', 'cmd\texit_code\n', 'evidence-unreadable'],
] as const;

function fileOf(cited: string): string {
  return cited.split(' ')[1] ?? '';
}

async function found(cited: string, files: Readonly<Record<string, string>>, commits: Partial<Commits> = {}) {
  const head = projectWith({ ledger: [['`evidence/build.log`', `\`${cited}\``]], files });
  const report = await judgeProject({ head, with: { commits: { ...commitAlone(headSha), ...commits } } });
  const { effective, proof } = report.signals[0] ?? {};
  const about = report.findings.filter(({ signal }) => signal === 'A-1');
  return { rules: about.map(({ rule }) => rule), effective, proof, message: about[0]?.message ?? '' };
}

describe('a report', () => {
  it.for(bad)('with %s is one finding, and no proof', async ([, cited, text, rule]) => {
    const { rules, effective, proof, message } = await found(cited, { [fileOf(cited)]: text });
    expect({ rules, effective, proof }).toEqual({ rules: [rule], effective: 'PARTIAL', proof: 'word' });
    expect(message).toMatch(/^The evidence `.*` of `A-1` .+\. \S.*\.$/);
    expect(message.length).toBeLessThan(600);
  });

  it('of more files than are read is no proof', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `r/${String(index)}.xml`,
        '<testsuite><testcase name="a"/></testsuite>',
      ]),
    );
    expect((await found('junit: r/*.xml', files)).rules).toEqual(['evidence-unreadable']);
  });

  const about = (sha: string): Readonly<Record<string, string>> => ({
    'r.xml': `<testsuite><properties><property name="commit" value="${sha}"/></properties><testcase name="a"/></testsuite>`,
  });

  it.for([
    ['the judged commit', headSha, {}, []],
    ['no commit of the history', other, {}, ['evidence-failing']],
    ['an earlier commit with the same code', other, { includes: true, isSame: true }, []],
    ['an earlier commit with other code', other, { includes: true, isSame: false }, ['evidence-failing']],
    ['a commit that the clone may lack', other, { includes: null }, ['evidence-unknown']],
  ] as const)('about %s', async ([, sha, answers, rules]) => {
    const commits = Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, () => Promise.resolve(answer)]),
    );
    expect((await found('junit: r.xml', about(sha), commits)).rules).toEqual(rules);
  });
});
