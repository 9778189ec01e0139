import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/read/evidence/reports/index.ts';
import { inWords, readCited, realReport } from '../support/reports.ts';
import { fc } from './fast-check.ts';

const bill = 'sbom: FILE version={version}';
const lines = 'coverage: FILE >= 80%';

/* Every real report, how it is cited, and what it says. */
const real: readonly (readonly [path: string, citation: string, says: string])[] = [
  ['c8/high.info', lines, 'passes: coverage is 100.00 % (10 of 10 lines), expected >= 80 %'],
  ['c8/high.xml', lines, 'unreadable at 2:82: has a DTD, which is never read'],
  ['c8/low.info', lines, 'fails: coverage is 60.00 % (6 of 10 lines), expected >= 80 %'],
  ['c8/low.xml', lines, 'unreadable at 2:82: has a DTD, which is never read'],
  ['cdxgen/apollo.cdx.json', bill, 'passes: it lists 1 package of version `1.2.0`'],
  ['eslint/clean.sarif', 'sarif: FILE', 'passes: it has no results'],
  ['eslint/error.sarif', 'sarif: FILE', 'fails: 1 of 1 result is at level error or above: `no-debugger`'],
  ['eslint/suppressed.sarif', 'sarif: FILE', 'passes: it has 1 result, none at level error or above'],
  ['eslint/warn.sarif', 'sarif: FILE', 'passes: it has 1 result, none at level error or above'],
  [
    'go/broken.xml',
    'junit: FILE',
    'unreadable at 2:63: says in `testsuites` that it has 1 failure, but no case in it failed',
  ],
  ['go/fail.xml', 'junit: FILE', 'fails: 2 of 7 cases failed: `TestHalf/odd` and `TestHalf`'],
  ['go/pass.xml', 'junit: FILE', 'passes: 3 cases passed, 1 was skipped'],
  ['jest/broken-suite.xml', 'junit: FILE', 'fails: 2 of 2 cases failed: `broken.test.cjs` and `broken.test.cjs`'],
  ['jest/broken.xml', 'junit: FILE', 'unreadable: has no test case'],
  ['jest/fail.xml', 'junit: FILE', 'fails: 1 of 2 cases failed: `half rounds`'],
  ['jest/pass.xml', 'junit: FILE', 'passes: 1 case passed, 2 were skipped'],
  ['mocha/fail-13.tap', 'tap: FILE', 'fails: 1 of 2 tests failed: `half rounds`'],
  ['mocha/fail-xunit.xml', 'junit: FILE', 'fails: 1 of 2 cases failed: `rounds`'],
  ['mocha/fail.tap', 'tap: FILE', 'fails: 1 of 2 tests failed: `half rounds`'],
  ['mocha/fail.xml', 'junit: FILE', 'fails: 1 of 2 cases failed: `half rounds`'],
  ['mocha/hook-13.tap', 'tap: FILE', 'fails: 1 of 1 test failed: `half "before all" hook for "halves"`'],
  ['mocha/hook-xunit.xml', 'junit: FILE', 'fails: 1 of 1 case failed: `"before all" hook for "halves"`'],
  ['mocha/hook.tap', 'tap: FILE', 'fails: 1 of 1 test failed: `half "before all" hook for "halves"`'],
  ['mocha/hook.xml', 'junit: FILE', 'fails: 1 of 1 case failed: `half "before all" hook for "halves"`'],
  ['mocha/pass-13.tap', 'tap: FILE', 'passes: 2 tests passed, 1 was skipped or only planned'],
  ['mocha/pass-xunit.xml', 'junit: FILE', 'passes: 2 cases passed, 1 was skipped'],
  ['mocha/pass.tap', 'tap: FILE', 'passes: 2 tests passed, 1 was skipped or only planned'],
  ['mocha/pass.xml', 'junit: FILE', 'passes: 2 cases passed'],
  ['node/fail-20.tap', 'tap: FILE', 'fails: 2 of 3 tests failed: `rounds` and `a part`'],
  ['node/fail-20.xml', 'junit: FILE', 'fails: 2 of 3 cases failed: `rounds` and `a part`'],
  ['node/fail.tap', 'tap: FILE', 'fails: 2 of 3 tests failed: `rounds` and `a part`'],
  ['node/fail.xml', 'junit: FILE', 'fails: 2 of 3 cases failed: `rounds` and `a part`'],
  ['node/none.info', lines, 'unreadable: has no line of code'],
  ['node/pass-20.tap', 'tap: FILE', 'passes: 4 tests passed, 3 were skipped or only planned'],
  ['node/pass-20.xml', 'junit: FILE', 'passes: 4 cases passed, 3 were skipped'],
  ['node/pass.tap', 'tap: FILE', 'passes: 4 tests passed, 3 were skipped or only planned'],
  ['node/pass.xml', 'junit: FILE', 'passes: 4 cases passed, 3 were skipped'],
  ['npm/apollo.cdx.json', bill, 'passes: it lists 1 package of version `1.2.0`'],
  ['npm/apollo.spdx.json', bill, 'passes: it lists 2 packages of version `1.2.0`'],
  ['pytest/bad-parts.xml', 'junit: FILE', 'fails: 1 of 1 case failed: `test_bad_parts`'],
  ['pytest/broken.xml', 'junit: FILE', 'fails: 1 of 1 case failed: `test_broken`'],
  ['pytest/fail.xml', 'junit: FILE', 'fails: 3 of 3 cases failed: `test_add`, `test_with_error` and `test_with_messy`'],
  ['pytest/high.info', lines, 'passes: coverage is 100.00 % (8 of 8 lines), expected >= 80 %'],
  ['pytest/high.xml', lines, 'passes: coverage is 100.00 % (8 of 8 lines), expected >= 80 %'],
  ['pytest/low.info', lines, 'fails: coverage is 37.50 % (3 of 8 lines), expected >= 80 %'],
  ['pytest/low.xml', lines, 'fails: coverage is 37.50 % (3 of 8 lines), expected >= 80 %'],
  ['pytest/none.xml', 'junit: FILE', 'unreadable: has no test case'],
  ['pytest/parts.xml', 'junit: FILE', 'passes: 1 case passed'],
  ['pytest/pass.xml', 'junit: FILE', 'passes: 4 cases passed, 2 were skipped'],
  ['vitest/all.xml', 'junit: FILE', 'fails: 2 of 6 cases failed: `broken.test.js` and `half > rounds`'],
  ['vitest/broken.xml', 'junit: FILE', 'fails: 1 of 1 case failed: `broken.test.js`'],
  ['vitest/fail-flat.tap', 'tap: FILE', 'fails: 1 of 2 tests failed: `fail.test.js > half > rounds`'],
  ['vitest/fail.tap', 'tap: FILE', 'fails: 1 of 2 tests failed: `rounds`'],
  ['vitest/fail.xml', 'junit: FILE', 'fails: 1 of 2 cases failed: `half > rounds`'],
  ['vitest/pass-flat.tap', 'tap: FILE', 'passes: 1 test passed, 2 were skipped or only planned'],
  ['vitest/pass.tap', 'tap: FILE', 'passes: 1 test passed, 2 were skipped or only planned'],
  ['vitest/pass.xml', 'junit: FILE', 'passes: 1 case passed, 2 were skipped'],
];

const passing = real.filter(([, , says]) => says.startsWith('passes'));

describe('a real report', () => {
  it.for(real)('%s, cited as %s, %s', ([path, citation, says]) => {
    const file = realReport(path);
    const reading = readCited(citation, [file], '1.2.0');
    expect(inWords(reading)).toBe(says);
    const known = /^(?:junit|tap|sarif):/.test(citation);
    expect(plainly(file)?.kind ?? null).toBe(known ? reading.kind : null);
  });

  it('is in the table', () => {
    const folder = join(import.meta.dirname, '../fixtures/reports');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(real.map(([path]) => path.split('/').at(-1)).toSorted()).toEqual(
      files.flatMap(({ name }) => (name === 'HOW.md' ? [] : [name])).toSorted(),
    );
  });

  it('refutes an SBOM of another version', () => {
    for (const path of ['npm/apollo.cdx.json', 'npm/apollo.spdx.json', 'cdxgen/apollo.cdx.json'])
      expect(inWords(readCited(bill, [realReport(path)], '1.3.0'))).toBe(
        'fails: it describes version `1.2.0`, expected `1.3.0`',
      );
  });

  /* What may be cut off the end without a trace: white space, comments of TAP, and whole records of LCOV. */
  const meaning = (path: string, text: string): string =>
    path.endsWith('.tap') ? text.replace(/^#.*/gm, '').trimEnd() : text.trimEnd();
  const isTraceless = (path: string, text: string, end: number): boolean =>
    meaning(path, text) === meaning(path, text.slice(0, end)) ||
    (path.endsWith('.info') && /^\s*TN:/.test(text.slice(end)));

  it.for(passing)('%s proves nothing when it is cut', ([path, citation]) => {
    const { text } = realReport(path);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        const reading = readCited(citation, [{ path, text: text.slice(0, end) }], '1.2.0');
        if (reading.kind === 'passes') expect(isTraceless(path, text, end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.for(passing.filter(([path]) => /\.(?:xml|tap)$/.test(path) && !path.startsWith('pytest/high')))(
    '%s fails as soon as a case of it does',
    ([path, citation]) => {
      const { text } = realReport(path);
      const ran = path.endsWith('.tap')
        ? [...text.matchAll(/^ *(?=ok (?!.*# (?:SKIP|TODO)))/gm)].map((at) => at.index + at[0].length)
        : [...text.matchAll(/<testcase [^>]*>(?!\s*<skipped)/g)].map((at) => at.index + at[0].length);
      fc.assert(
        fc.property(fc.constantFrom(...ran), (at) => {
          const before = text.slice(0, at);
          const failing = path.endsWith('.tap')
            ? `${before}not ${text.slice(at)}`
            : before.endsWith('/>')
              ? `${before.slice(0, -2)}><failure/></testcase>${text.slice(at)}`
              : `${before}<failure/>${text.slice(at)}`;
          expect(readCited(citation, [{ path, text: failing }]).kind).toBe('fails');
        }),
        { numRuns: 30 },
      );
    },
  );
});
