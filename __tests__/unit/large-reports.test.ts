import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/read/evidence/reports/index.ts';
import { readText } from '../support/reports.ts';

/** In UTF-16 code units. */
const size = 2_000_000;
const many = (text: string): string => text.repeat(Math.ceil(size / text.length));
const sarif = (results: string): string =>
  `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[${results}]}]}`;

/* Large texts, and those that a careless pattern or a recursion takes for ever to read. */
const large: readonly (readonly [name: string, citation: string, text: string])[] = [
  ['cases', 'junit: x', `<testsuite>${many('<testcase name="a" time="0"/>')}</testsuite>`],
  ['suites', 'junit: x', `<testsuites>${many('<testsuite tests="1"><testcase/></testsuite>')}</testsuites>`],
  ['a case that is not there', 'junit: x case=b', `<testsuite>${many('<testcase name="aaaaaaaa"/>')}</testsuite>`],
  ['open elements', 'junit: x', many('<testsuite>')],
  ['one attribute', 'junit: x', `<testsuite name="${many('&lt;')}"/>`],
  ['comments', 'junit: x', many('<!--')],
  ['failing cases', 'junit: x', `<testsuite>${many('<testcase><failure/></testcase>')}</testsuite>`],
  ['tests', 'tap: x', many('ok\n')],
  ['tests that fail', 'tap: x', many('not ok a\n')],
  ['hashes', 'tap: x', `1..1\nok 1 ${many('# ')}\n`],
  ['spaces', 'tap: x', `1..1\nok 1${many(' ')}x\n}${many(' ')}x\n...${many(' ')}x\n${many(' ')}\n`],
  ['digits', 'tap: x', `1..${many('1')}\nok ${many('1')}`],
  ['deeper and deeper tests', 'tap: x', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}ok\n`).join('')],
  ['parts that fail', 'tap: x', many(' not ok\n  not ok\n')],
  ['plans between parts that fail', 'tap: x', many('  not ok\n1..1\n')],
  ['braces', 'tap: x', many('ok {\n')],
  ['results', 'sarif: x', sarif(many('{"ruleId":"a","level":"error"},').slice(0, -1))],
  ['brackets', 'sarif: x', many('[')],
  ['one text', 'json: x a == 1', `{"a":"${many('\\"')}"}`],
  ['keys', 'json: x b == 1', `{${Array.from({ length: 200_000 }, (_, at) => `"a${String(at)}":1`).join()}}`],
  ['lines', 'coverage: x >= 1', `SF:a\n${many('DA:1,1\n')}end_of_record\n`],
  ['one line', 'coverage: x >= 1', `SF:a\nDA:1,1${many(' ')}x`],
  ['commands', 'matrix: x', `cmd\texit_code\n${many('a\t1\n')}`],
  ['tabs', 'matrix: x', many('\t')],
  ['packages', 'sbom: x', `{"spdxVersion":"SPDX-2.3","packages":[${many('{},').slice(0, -1)}]}`],
];

describe('a large report is read in a bounded time', () => {
  it.for(large)('%s', ([, citation, text]) => {
    const start = performance.now();
    const reading = readText(citation, text);
    plainly({ path: 'x', text });
    expect((performance.now() - start) / 1000).toBeLessThan(5);
    const message = reading.kind === 'unreadable' ? reading.why + reading.fix : reading.says;
    expect(message.length).toBeLessThan(800);
  });
});
