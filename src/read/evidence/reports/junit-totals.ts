import { count, quote } from '../../../model/text.ts';
import type { Suite } from './junit-cases.ts';
import { unreadable, type Unreadable } from './report.ts';

const fix = 'Cite the whole file as the tool wrote it; a file that was cut or edited proves nothing';

/**
 * What shows that a file was cut or edited: a suite that speaks of failures where none is in it, or of another number of tests
 * than there are cases. Null where there is nothing.
 */
export function disagreement(suites: readonly Suite[]): Unreadable | null {
  for (const suite of suites) {
    const why = faultOf(suite);
    if (why !== null) return unreadable(suite.path, `says in ${quote(suite.name)} ${why}`, fix, suite.place);
  }
  return null;
}

/** How many cases of a suite are above the tests that it counts. Some tools write a case for a test that is only planned, but do not count it. */
export function surplusOf(suite: Suite): number {
  const tests = number(suite, 'tests');
  if (tests === null || !Number.isFinite(tests)) return 0;
  const counts = countsOf(suite);
  const above = counts.filter((one) => one > tests);
  return counts.includes(tests) || above.length === 0 ? 0 : Math.min(...above) - tests;
}

/** Some tools count the cases at any depth, some only those directly in a suite, and Node's runner counts a suite in it as one test. */
function countsOf({ directCases, directSuites, cases }: Suite): readonly number[] {
  return [directCases, directCases + directSuites, cases];
}

function faultOf(suite: Suite): string | null {
  const [tests, failures, errors] = [number(suite, 'tests'), number(suite, 'failures'), number(suite, 'errors')];
  if ([tests, failures, errors].some(Number.isNaN)) return 'a total that is not a whole number';
  // Where a case failed, the report fails anyway, and tools differ in how they count it.
  if (suite.failed > 0 || suite.isFailed) return null;
  const said = (failures ?? 0) + (errors ?? 0);
  if (said > suite.excused) return `that it has ${count(said, 'failure')}, but no case in it failed`;
  if (tests === null || countsOf(suite).includes(tests)) return null;
  const most = Math.max(...countsOf(suite));
  const lost = tests - most;
  const isWrong = lost > 0 ? lost > unwritten(suite) : surplusOf(suite) > suite.timeless;
  return isWrong ? `that it has ${count(tests, 'test')}, but it has ${count(suite.cases, 'case')}` : null;
}

/** How many tests of a suite may have no case: skipped ones, which some tools count, but do not write. */
function unwritten(suite: Suite): number {
  let most = 0;
  for (let one: Suite | null = suite; one !== null; one = one.parent) {
    // pytest 9 counts each part of a test (`subtests`) as a test of its own, but writes no case for it. It always writes this name.
    if (one.parent === null && one.name === 'pytest tests') return Infinity;
    const skipped = (number(one, 'skipped') ?? 0) + (number(one, 'disabled') ?? 0);
    most = Math.max(most, Number.isFinite(skipped) ? skipped - one.skipped : 0);
  }
  return most;
}

/** A total; null where it is absent, NaN where it is not a whole number. */
function number({ attributes }: Suite, name: string): number | null {
  const written = attributes[name];
  if (written === undefined) return null;
  return /^\s*\d{1,9}\s*$/.test(written) ? Number(written) : NaN;
}
