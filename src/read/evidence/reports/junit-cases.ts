import { commitOf } from './naming.ts';
import type { ReportFile, Unreadable } from './report.ts';
import { readXml, type XmlPlace } from './xml.ts';

/** What a suite says of itself, and what is in it at any depth. */
export interface Suite {
  readonly path: string;
  readonly name: string;
  readonly place: XmlPlace;
  readonly parent: Suite | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** The cases and the suites directly in it. */
  directCases: number;
  directSuites: number;
  cases: number;
  skipped: number;
  failed: number;
  /** Failures of cases that are known to fail, and so are no failures. */
  excused: number;
  /** Cases that may not have run, because they took no time: some tools write a case like this for a test that is only planned. */
  timeless: number;
  /** Whether it failed outside of its cases. */
  isFailed: boolean;
}

/** One test case. */
export interface Case {
  readonly name: string;
  readonly className: string;
  readonly suite: Suite;
  readonly state: 'ran' | 'skipped' | 'failed';
  readonly isTimeless: boolean;
}

export interface JUnit {
  readonly kind: 'junit';
  readonly suites: readonly Suite[];
  readonly cases: readonly Case[];
  readonly commits: readonly string[];
}

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  readonly suite: Suite;
  failures: number;
  errors: number;
  isSkipped: boolean;
  isKnown: boolean;
}

type Node = { readonly suite: Suite } | { readonly open: OpenCase } | { readonly closed: true } | null;

/** The root elements of JUnit XML. */
export const junitRoots = ['testsuites', 'testsuite'] as const;

/** Elements of runs that were repeated: what is in them does not count. */
const repeats: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);

/** Reads the suites and cases of JUnit XML as they are written; nothing is judged. Never throws. */
export function readJUnit(file: ReportFile): JUnit | Unreadable {
  const suites: Suite[] = [];
  const cases: Case[] = [];
  const commits: string[] = [];
  const stack: Node[] = [];
  const suiteOf = (): Suite | null => {
    const node = stack.findLast((one) => one !== null && ('suite' in one || 'open' in one)) ?? null;
    return node === null ? null : 'suite' in node ? node.suite : 'open' in node ? node.open.suite : null;
  };
  const wrong = readXml(file, junitRoots, {
    open: (name, attributes, place) => {
      const suite = suiteOf();
      const node = nodeOf(name, attributes, suite, { path: file.path, place });
      if (node !== null && 'suite' in node) suites.push(node.suite);
      if (name === 'property') commits.push(...commitOf(attributes['name'], attributes['value']));
      noteOutcome(name, attributes, stack);
      stack.push(node);
    },
    close: () => {
      const node = stack.pop() ?? null;
      if (node !== null && 'open' in node) cases.push(closeCase(node.open));
    },
  });
  return wrong ?? { kind: 'junit', suites, cases, commits };
}

function nodeOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Suite | null,
  { path, place }: { readonly path: string; readonly place: XmlPlace },
): Node {
  if (repeats.has(name)) return { closed: true };
  if (name === 'testcase' && parent !== null)
    return { open: { attributes, suite: parent, failures: 0, errors: 0, isSkipped: false, isKnown: false } };
  if (name !== 'testsuite' && name !== 'testsuites') return null;
  if (parent !== null) parent.directSuites += 1;
  const none = { directCases: 0, directSuites: 0, cases: 0, skipped: 0, failed: 0, excused: 0, timeless: 0 };
  return { suite: { path, name: attributes['name'] ?? name, place, parent, attributes, ...none, isFailed: false } };
}

/** A failure counts for the nearest case or suite, however deep in it. */
function noteOutcome(name: string, attributes: Readonly<Record<string, string>>, stack: readonly Node[]): void {
  if (name !== 'failure' && name !== 'error' && name !== 'skipped') return;
  const node = stack.findLast((one) => one !== null) ?? null;
  if (node === null || 'closed' in node) return;
  if ('suite' in node) {
    if (name !== 'skipped') node.suite.isFailed = true;
  } else if (name === 'failure') node.open.failures += 1;
  else if (name === 'error') node.open.errors += 1;
  else {
    node.open.isSkipped = true;
    // As TAP's `not ok # TODO`: Node's test runner writes a known failure with both elements, and calls the run a success.
    if (attributes['type'] === 'todo') node.open.isKnown = true;
  }
}

const notRun: ReadonlySet<string> = new Set(['notrun', 'skipped', 'disabled', 'ignored', 'pending', 'suppressed']);
const failing: ReadonlySet<string> = new Set(['fail', 'failed', 'failure', 'error', 'errored']);

function closeCase({ attributes, suite, failures, errors, isSkipped, isKnown }: OpenCase): Case {
  const words = [attributes['status'], attributes['result']].map((word) => (word ?? '').toLowerCase());
  const isExcused = isKnown && errors === 0;
  const isFailed =
    (failures > 0 && !isExcused) || errors > 0 || (!isExcused && words.some((word) => failing.has(word)));
  const state = isFailed ? 'failed' : isSkipped || words.some((word) => notRun.has(word)) ? 'skipped' : 'ran';
  const isTimeless = state === 'ran' && /^[0.]*0[0.]*$/.test(attributes['time'] ?? '');
  suite.directCases += 1;
  for (let one: Suite | null = suite; one !== null; one = one.parent) {
    one.cases += 1;
    if (state === 'skipped') one.skipped += 1;
    if (state === 'failed') one.failed += 1;
    if (isExcused) one.excused += failures;
    if (isTimeless) one.timeless += 1;
  }
  return { name: attributes['name'] ?? '', className: attributes['classname'] ?? '', suite, state, isTimeless };
}
