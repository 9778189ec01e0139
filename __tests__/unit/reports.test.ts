import { describe, expect, it } from 'vitest';
import { inWords, readCited, readText } from '../support/reports.ts';

const suite = (inside: string, totals = ''): string => `<testsuite name="s"${totals}>${inside}</testsuite>`;
const run = (run: object): string =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scan' } }, results: [], ...run }] });
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'apollo',
  documentNamespace: 'urn:apollo',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
  documentDescribes: ['SPDXRef-a'],
  packages: [{ name: 'a', SPDXID: 'SPDXRef-a', downloadLocation: 'NOASSERTION', versionInfo: '1.2.0' }],
};
const cyclone = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a' }] };
const sha = '0123456789abcdef0123456789abcdef01234567';

/* What must never pass, with the beginning of what it says. */
const bad: readonly (readonly [citation: string, text: string, says: string])[] = [
  ['junit: x', `<!DOCTYPE testsuite>${suite('<testcase name="a"/>')}`, 'unreadable at 1:21: has a DTD'],
  [
    'junit: x',
    '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><testsuite>&c;</testsuite>',
    'unreadable at 1:51: has a DTD',
  ],
  ['junit: x', suite('<testcase name="&evil;"/>'), 'unreadable at 1:43: is not well-formed XML: `undefined entity'],
  [
    'junit: x',
    '<testsuite><testcase name="a"/>',
    'unreadable at 1:32: is not well-formed XML: `unclosed tag: testsuite`',
  ],
  ['junit: x', `${suite('<testcase/>')}${suite('')}`, 'unreadable at 1:55: is not well-formed XML'],
  ['junit: x', '', 'unreadable at 1:1: is not well-formed XML: `document must contain a root element`'],
  ['junit: x', '<html/>', 'unreadable at 1:8: begins with the element `html`, not with `testsuites` or `testsuite`'],
  ['junit: x', suite(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`), 'unreadable at 1:321: nests elements deeper'],
  [
    'junit: x',
    suite('<testcase name="a"/>', ' tests="2"'),
    'unreadable at 1:31: says in `s` that it has 2 tests, but it has 1 case',
  ],
  [
    'junit: x',
    suite('<testcase name="a"/><testcase name="b"/>', ' tests="1"'),
    'unreadable at 1:31: says in `s` that it has 1 test, but it has 2 cases',
  ],
  [
    'junit: x',
    suite('<testcase name="a"/>', ' failures="1"'),
    'unreadable at 1:34: says in `s` that it has 1 failure, but no case',
  ],
  ['junit: x', suite('<testcase name="a"/>', ' errors="-1"'), 'unreadable at 1:33: says in `s` a total that is not'],
  ['junit: x', suite(''), 'unreadable: has no test case'],
  ['junit: x', suite('<testcase><skipped/></testcase>'), 'unreadable: has no case that ran: 1 was skipped'],
  ['junit: x', suite('<testcase status="notrun"/>'), 'unreadable: has no case that ran: 1 was skipped'],
  ['junit: x', suite('<testcase time="0"/>', ' tests="0"'), 'unreadable: has no case that ran: 1 was skipped'],
  ['junit: x', suite('<testcase name="a"/><error/>'), 'fails: 1 suite failed outside of the cases: `s`'],
  ['junit: x', suite('<testcase name="a"><skipped/><error/></testcase>'), 'fails: 1 of 1 case failed: `a`'],
  ['junit: x', suite('<testcase name="a"><x><failure/></x></testcase>'), 'fails: 1 of 1 case failed: `a`'],
  ['junit: x case="A"', suite('<testcase name="a"/>'), 'unreadable: has no case of the name `A`'],
  [
    'junit: x case=a',
    suite('<testcase name="a"><skipped/></testcase><testcase name="b"/>'),
    'unreadable: has no case that ran',
  ],
  ['tap: x', '1..2\nok 1\n', 'unreadable at 3:1: plans 2 tests, but has 1'],
  ['tap: x', 'ok 1\nok 2\n', 'unreadable at 3:1: has no plan such as `1..12`'],
  ['tap: x', '1..1\nok 1 - in the mid', 'unreadable at 2:1: ends in the middle of a line'],
  ['tap: x', '1..1\nok 1 {\n  1..1\n  ok 1\n', 'unreadable at 5:1: ends in the middle of a test'],
  ['tap: x', '1..2\nok 1\nok 1\n', 'unreadable at 3:1: has two tests of the number 1'],
  ['tap: x', '1..1\nok 1\n  ---\n  a: 1\n', 'unreadable at 5:1: ends in the middle of the diagnostics'],
  ['tap: x', '1..1\nok 1\nBail out! no disk\n', 'fails: the run was aborted: `no disk`'],
  ['tap: x', '1..0 # SKIP nothing\n', 'unreadable: has no test'],
  ['tap: x', '1..2\nok 1 # SKIP\nnot ok 2 # TODO\n', 'unreadable: has no test that ran: 2 were skipped'],
  ['tap: x', '1..1\nnot ok 1 a # SKIP\n', 'fails: 1 of 1 test failed: `a`'],
  [
    'tap: x',
    '1..1\n        not ok 1 - deep\n        1..1\n    ok 1 - inner\n    1..1\nok 1 - outer\n',
    'fails: 1 of 1 test failed: `deep`',
  ],
  [
    'sarif: x',
    run({ invocations: [{ executionSuccessful: false }] }),
    'fails: `scan` says that its run was not successful',
  ],
  ['sarif: x', run({ invocations: [{}] }), 'fails: `scan` says that its run was not successful'],
  [
    'sarif: x',
    run({ invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error' }] }] }),
    'fails: `scan` says that',
  ],
  [
    'sarif: x',
    run({ results: null }),
    'unreadable at 1:28: has no list of results of `scan`, so the scan was not done',
  ],
  ['sarif: x', run({ results: undefined }), 'unreadable at 1:28: has no list of results'],
  ['sarif: x', run({ results: [{ level: 'fatal' }] }), 'unreadable at 1:74: has a result of an unknown level'],
  ['sarif: x', '{"version":"2.1.0","runs":[]}', 'unreadable at 1:1: has no run'],
  ['sarif: x', '{"version":"1.0.0","runs":[{}]}', 'unreadable at 1:12: is not SARIF of version 2'],
  [
    'sarif: x level<warning',
    run({ results: [{ ruleId: 'a' }] }),
    'fails: 1 of 1 result is at level warning or above: `a`',
  ],
  [
    'sarif: x',
    run({ results: [{ level: 'error', suppressions: [{ status: 'underReview' }] }] }),
    'fails: 1 of 1 result is',
  ],
  ['coverage: x >= 0%', '', 'unreadable: has no line of code'],
  ['coverage: x >= 0%', 'TN:\nSF:a\nLF:10\nLH:10\nend_of_record\n', 'unreadable: has no line of code'],
  ['coverage: x >= 0%', 'SF:a\nDA:1,1\n', 'unreadable at 3:1: has no `end_of_record` at its end'],
  ['coverage: x >= 0%', 'SF:a\nDA:1,-1\nend_of_record\n', 'unreadable at 2:1: has a `DA:` without line and hits'],
  ['coverage: x >= 0%', '# Coverage\n100 %\n', 'unreadable: is neither `LCOV` nor `Cobertura XML`'],
  ['coverage: x >= 0%', '<coverage line-rate="1"/>', 'unreadable: has no line of code'],
  [
    'coverage: x > 50%',
    'SF:a\nDA:1,1\nDA:2,0\nDA:1,0\nend_of_record',
    'fails: coverage is 50.00 % (1 of 2 lines), expected > 50 %',
  ],
  ['sbom: x version=1.3.0', JSON.stringify(spdx), 'fails: it describes version `1.2.0`, expected `1.3.0`'],
  ['sbom: x', JSON.stringify({ ...spdx, packages: [] }), 'unreadable at 1:1: lists no package'],
  ['sbom: x', JSON.stringify({ ...spdx, spdxVersion: 'SPDX-3.0' }), 'unreadable at 1:16: is SPDX of another version'],
  ['sbom: x', JSON.stringify({ ...spdx, creationInfo: {} }), 'unreadable at 1:143: lacks `creationInfo`'],
  ['sbom: x version=1.2.0', JSON.stringify(cyclone), 'unreadable at 1:1: names no version of the product'],
  [
    'sbom: x',
    JSON.stringify({ ...cyclone, components: [{ name: 'a' }] }),
    'unreadable at 1:60: has a component without `type`',
  ],
  ['sbom: x', JSON.stringify({ ...cyclone, specVersion: '2.0' }), 'unreadable at 1:40: has no `specVersion`'],
  ['sbom: x', '{"a":1}', 'unreadable at 1:1: is neither SPDX 2 nor CycloneDX'],
  [
    'matrix: x',
    'cmd\texit_code\nnpm test\t1\nnpm audit\t0\n',
    'fails: 1 of 2 commands did not exit with 0: `npm test` with `1`',
  ],
  ['matrix: x', 'cmd\texit_code\nnpm test\t00\n', 'fails: 1 of 1 command did not exit with 0'],
  ['matrix: x', 'cmd\texit_code\n', 'unreadable at 1:1: has no command'],
  ['matrix: x', 'cmd\tcode\nnpm test\t0\n', 'unreadable at 1:1: lacks the column `exit_code`'],
  ['matrix: x', 'cmd\texit_code\texit_code\nnpm test\t0\t1\n', 'unreadable at 1:1: has columns that are there twice'],
  ['json: x /a/1 <= 5', '{"a":[1]}', 'unreadable at 1:6: has no value at `/a/1`: `1` is not there'],
  ['json: x a <= 5', '{"a":NaN}', 'unreadable at 1:6: is not JSON: expected a value'],
  ['json: x a <= 5', '{\n"a":"4"}', 'unreadable at 2:5: has a text at `a`, expected a number'],
  ['json: x a != 5', '{"a":null}', 'unreadable at 1:6: has `null` at `a`, expected a number'],
  ['json: x a <= 5', '{"a":1,"b":{"c":1,"c":2}}', 'unreadable at 1:19: has the key `c` twice'],
  ['json: x a > 5', '{"a":1e999}', 'unreadable at 1:6: has a number at `a` that is too large'],
  ['json: x a <= 5', '['.repeat(101), 'unreadable at 1:102: is not JSON: expected at most 100 levels'],
  ['json: x toString != "a"', '{}', 'unreadable at 1:1: has no value at `toString`'],
  ['json: x a <= 100', '{"a":101}', 'fails: `a` is 101, expected <= 100'],
];

describe('a report that proves nothing', () => {
  it.for(bad)('%s %j', ([citation, text, says]) => {
    const reading = readText(citation, text);
    expect(reading.kind).not.toBe('passes');
    expect(inWords(reading).slice(0, says.length)).toBe(says);
  });
});

/* What passes, or is refused before it is read. */
const good: readonly (readonly [citation: string, text: string])[] = [
  ['junit: x case=s.a', suite('<testcase name="a" classname="s"/><testcase name="b"><failure/></testcase>')],
  ['junit: x', `\uFEFF${suite('<testcase><flakyFailure/></testcase>', ' tests="1" failures="0"')}`],
  ['tap: x', 'TAP version 14\n1..2\nok 1\nnot ok 2 # TODO later\n'],
  [
    'sarif: x',
    run({
      results: [
        { level: 'error', kind: 'pass' },
        { level: 'error', baselineState: 'absent' },
      ],
    }),
  ],
  ['sarif: x level < note', run({ results: [{ level: 'error', suppressions: [{ status: 'accepted' }] }] })],
  ['coverage: x >= 66.666666666', 'SF:a\nDA:1,1\nDA:2,1\nDA:3,0\nend_of_record\n'],
  ['sbom: x version=v{version}', JSON.stringify(spdx)],
  ['matrix: x', 'command\texit_code\nnpm test\t0\n'],
  ['json: x a.b.0 == "ok"', '{"a":{"b":["ok"]}}'],
  ['json: "x" /a~1b>=0.5', '{"a/b":0.5}'],
  ['json: x a == true', '{"a":true}'],
];

describe('a report that proves something', () => {
  it.for(good)('%s %j', ([citation, text]) => {
    expect(inWords(readText(citation, text))).toMatch(/^passes/);
  });

  it('names its commits', () => {
    const of = (citation: string, text: string) => {
      const reading = readText(citation, text);
      return reading.kind === 'unreadable' ? reading.why : reading.commits;
    };
    const properties = [{ name: 'vcs.revision', value: sha }];
    const texts = [
      [
        'junit: x',
        suite(`<properties><property name="GIT_SHA" value="${sha.toUpperCase()}"/></properties><testcase/>`),
      ],
      ['sarif: x', run({ versionControlProvenance: [{ revisionId: sha }] })],
      ['json: x a == 1', JSON.stringify({ a: 1, commit: sha, sha: 'main' })],
      ['sbom: x', JSON.stringify({ ...cyclone, metadata: { properties } })],
    ] as const;
    for (const [citation, text] of texts) expect(of(citation, text)).toEqual([sha]);
  });

  it('adds up the parts of a run, but not other files of the same name', () => {
    const part = (lines: string) => ({ path: 'x', text: `SF:a\n${lines}end_of_record\n` });
    const two = (...parts: readonly string[]) => inWords(readCited('coverage: x >= 1%', parts.map(part)));
    expect(two('DA:1,1\nDA:2,0\n', 'DA:1,0\nDA:2,1\n')).toContain('2 of 2 lines');
    expect(two('DA:1,1\n', 'DA:1,0\nDA:2,0\n')).toContain('1 of 3 lines');
  });

  it('has a level by its rule', () => {
    const rules = [{ id: 'a', defaultConfiguration: { level: 'error' } }];
    const byRule = (result: object, tool: object) => inWords(readText('sarif: x', run({ results: [result], tool })));
    expect(byRule({ ruleIndex: 0 }, { driver: { name: 'scan', rules } })).toMatch(/^fails/);
    expect(byRule({ ruleId: 'a/1' }, { driver: { name: 'scan' }, extensions: [{ rules }] })).toMatch(/^fails/);
    expect(byRule({ ruleId: 'b' }, { driver: { name: 'scan', rules } })).toMatch(/^passes/);
  });
});
