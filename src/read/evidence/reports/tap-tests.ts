import { count } from '../../../model/text.ts';
import { tapLine, type TapLine } from './tap-lines.ts';

/** What a stream of TAP says. */
export interface TapReading {
  readonly ran: number;
  /** Tests that were skipped, are only planned, or are known to fail. */
  readonly other: number;
  readonly failed: readonly string[];
  /** Why the run was aborted; null where it was not. */
  readonly bail: string | null;
  /** Why the stream is not whole; null where it is. */
  readonly fault: { readonly line: number; readonly why: string } | null;
}

/** How deep tests may nest. */
const depthLimit = 100;

type Test = Extract<TapLine, { readonly kind: 'test' }>;

/** The tests of one indentation. */
interface Level {
  readonly indent: number;
  plan: number | null;
  tests: number;
  readonly numbers: Set<number>;
  ran: number;
  other: number;
  failed: string[];
  /** The parts of the next test: they were deeper, and came before it. */
  parts: Parts | null;
  /** The test whose parts follow, up to a `}`. */
  pending: Test | null;
  isAfterPlan: boolean;
}

type Parts = Pick<Level, 'indent' | 'tests' | 'ran' | 'other' | 'failed'>;

interface State {
  readonly levels: Level[];
  /** The indentation of the block of diagnostics that is open; null where none is. */
  block: number | null;
  line: number;
  fault: TapReading['fault'];
  bail: string | null;
}

/** Counts the tests of a stream: those that have parts are not counted themselves. Never throws. */
export function readTap(text: string): TapReading {
  const root = newLevel(0);
  const state: State = { levels: [root], block: null, line: 0, fault: null, bail: null };
  let last: TapLine | null = null;
  for (const line of text.split(/\r\n|\n|\r/)) {
    state.line += 1;
    if (state.block !== null) {
      if (/^[ \t]*\.\.\.\s*$/.test(line) && indentOf(line) <= state.block) state.block = null;
      continue;
    }
    const found = tapLine(line);
    if (found !== null) take(state, found);
    if (line.trim() !== '') last = found;
  }
  end(state, root, last?.kind === 'test' && !/[\r\n]$/.test(text));
  const { ran, other, failed } = root;
  return { ran, other, failed, bail: state.bail, fault: state.fault };
}

function newLevel(indent: number): Level {
  const none = { plan: null, tests: 0, ran: 0, other: 0, parts: null, pending: null, isAfterPlan: false };
  return { indent, ...none, numbers: new Set(), failed: [] };
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function take(state: State, found: TapLine): void {
  if (found.kind === 'bail') {
    state.bail ??= found.why;
    return;
  }
  if (found.kind === 'block') {
    // Only below a test, and indented: everywhere else three hyphens are the output of a test.
    if (found.indent > 0) state.block = found.indent;
    return;
  }
  if (found.kind === 'close') {
    closeBrace(state, found.indent);
    return;
  }
  const level = levelAt(state, found.indent);
  if (level === null) return;
  if (found.kind === 'plan') {
    if (level.plan !== null) fault(state, 'has two plans');
    level.plan = found.tests;
    level.isAfterPlan = level.tests > 0;
  } else addTest(state, level, found);
}

/** The level of an indentation: the deeper ones end; null where it is too deep. */
function levelAt(state: State, indent: number): Level | null {
  leaveDeeper(state, indent);
  const top = state.levels.at(-1);
  if (top === undefined || top.indent === indent) return top ?? null;
  if (state.levels.length > depthLimit) {
    fault(state, `nests tests deeper than ${String(depthLimit)} levels`);
    return null;
  }
  const level = newLevel(indent);
  if (top.parts !== null && top.parts.indent > indent) {
    level.parts = top.parts;
    top.parts = null;
  }
  state.levels.push(level);
  return level;
}

/** Ends all levels that are deeper than an indentation; they are parts of a test of the level above. */
function leaveDeeper(state: State, indent: number): void {
  for (;;) {
    const [above, level] = state.levels.slice(-2);
    if (above === undefined || level === undefined || level.indent <= indent) return;
    state.levels.pop();
    finish(state, level);
    above.parts = above.parts === null ? level : together(above.parts, level);
  }
}

/** Ends a level: it must be whole. What failed below it without a test of its own counts for it. */
function finish(state: State, level: Level): void {
  if (level.pending !== null) fault(state, 'ends in the middle of a test: a `}` is missing');
  if (level.plan !== null && level.plan !== level.tests)
    fault(state, `plans ${count(level.plan, 'test')}, but has ${String(level.tests)}`);
  if (level.parts !== null) append(level.failed, level.parts.failed);
}

/** Not by spreading: a call takes only so many arguments. */
function append(to: string[], some: readonly string[]): void {
  for (const one of some) to.push(one);
}

/** Both, in the first one: to copy a list at each line would take long. */
function together(one: Parts, other: Parts): Parts {
  append(one.failed, other.failed);
  const { failed } = one;
  const [tests, ran] = [one.tests + other.tests, one.ran + other.ran];
  return { indent: Math.max(one.indent, other.indent), tests, ran, other: one.other + other.other, failed };
}

function addTest(state: State, level: Level, test: Test): void {
  if (level.isAfterPlan) fault(state, 'has a test after the plan that ends the run');
  level.tests += 1;
  if (test.number !== null) {
    if (level.numbers.has(test.number)) fault(state, `has two tests of the number ${String(test.number)}`);
    level.numbers.add(test.number);
  }
  if (level.pending !== null) fault(state, 'has a test in the middle of another one: a `}` is missing');
  if (test.opens) level.pending = test;
  else settle(level, test);
}

/** Counts a test with its parts; only what is known to fail may fail. */
function settle(level: Level, test: Test): void {
  const { parts } = level;
  level.parts = null;
  if (test.directive === 'todo') {
    level.other += 1;
    return;
  }
  const failed = parts?.failed ?? [];
  if (failed.length > 0) append(level.failed, failed);
  else if (!test.isOk) level.failed.push(test.name);
  else if (test.directive === 'skip') level.other += 1;
  else if (parts === null || parts.tests === 0) level.ran += 1;
  if (parts !== null && parts.tests > 0 && test.directive === null) {
    level.ran += parts.ran;
    level.other += parts.other;
  }
}

function closeBrace(state: State, indent: number): void {
  // A lone brace is the output of a test.
  if (!state.levels.some((one) => one.indent === indent && one.pending !== null)) return;
  leaveDeeper(state, indent);
  const level = state.levels.at(-1);
  if (level?.pending == null) return;
  const test = level.pending;
  level.pending = null;
  settle(level, test);
}

function end(state: State, root: Level, isCut: boolean): void {
  if (state.block !== null) fault(state, 'ends in the middle of the diagnostics of a test');
  leaveDeeper(state, 0);
  finish(state, root);
  if (root.plan === null && root.tests > 0) fault(state, 'has no plan such as `1..12`');
  if (isCut) fault(state, 'ends in the middle of a line');
}

function fault(state: State, why: string): void {
  state.fault ??= { line: state.line, why };
}
