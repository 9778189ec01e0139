import { didYouMeanWord } from '../../../model/near-words.ts';
import { count, quote } from '../../../model/text.ts';
import { fileAndRest, notAs, optionValue } from './citation.ts';
import { junitRoots, readJUnit, type Case, type Suite } from './junit-cases.ts';
import { disagreement, surplusOf } from './junit-totals.ts';
import { named, namedLimit, were } from './naming.ts';
import { unreadable, type ReportFormat, type ReportReading, type Verdict } from './report.ts';

interface Options {
  /** The name of the only case that counts, alone or as `classname.name`; null where all count. */
  readonly case: string | null;
}

const usage = 'junit: FILE [case="NAME"]';

/** At most this many names are compared with one that is not there: more of them would take long. */
const nearLimit = 2000;

/** JUnit XML of any tool: at least one case ran, and none failed. */
export const junit: ReportFormat<Options> = {
  name: 'junit',
  usage,
  parse: (text) => {
    const cited = fileAndRest(text);
    if (cited === null) return notAs(usage, text);
    if (cited.rest === '') return { kind: 'cited', file: cited.file, options: { case: null } };
    const name = cited.rest.startsWith('case=') ? optionValue(cited.rest.slice('case='.length)) : null;
    return name === null ? notAs(usage, text) : { kind: 'cited', file: cited.file, options: { case: name } };
  },
  read: (files, options) => {
    const suites: Suite[] = [];
    const cases: Case[] = [];
    const commits = new Set<string>();
    for (const file of files) {
      const reading = readJUnit(file);
      if (reading.kind === 'unreadable') return reading;
      for (const suite of reading.suites) suites.push(suite);
      for (const one of reading.cases) cases.push(one);
      for (const commit of reading.commits) commits.add(commit);
    }
    const [first] = files;
    return judge({ path: first?.path ?? '', suites, cases, commits: [...commits] }, options);
  },
};

interface Whole {
  readonly path: string;
  readonly suites: readonly Suite[];
  readonly cases: readonly Case[];
  readonly commits: readonly string[];
}

function judge({ path, suites, cases, commits }: Whole, options: Options): ReportReading {
  const counted = options.case === null ? cases : cases.filter((one) => isNamed(one, options.case ?? ''));
  if (options.case !== null && counted.length === 0) return noSuchCase(path, options.case, cases);
  const around = options.case === null ? suites : ancestors(counted);
  const failure = failureOf(counted, around);
  if (failure !== null) return { kind: 'fails', says: failure, commits };
  const wrong = disagreement(suites);
  if (wrong !== null) return wrong;
  const planned = options.case === null ? surplus(suites) : counted.filter(mayBePlanned).length;
  const plain = counted.filter(({ state }) => state === 'ran').length;
  const ran = Math.max(0, plain - planned);
  const skipped = counted.length - ran;
  if (ran === 0) {
    const why = skipped === 0 ? 'has no test case' : `has no case that ran: ${were(skipped, 'skipped')}`;
    return unreadable(path, why, 'Run the tests, and commit their report');
  }
  return passing(ran, skipped, options, commits);
}

function passing(ran: number, skipped: number, { case: name }: Options, commits: readonly string[]): Verdict {
  const of = name === null ? '' : ` of the name ${quote(name)}`;
  const says = `${count(ran, 'case')}${of} passed${skipped === 0 ? '' : `, ${were(skipped, 'skipped')}`}`;
  return { kind: 'passes', says, commits };
}

function isNamed({ name, className }: Case, wanted: string): boolean {
  return name === wanted || `${className}.${name}` === wanted;
}

function failureOf(cases: readonly Case[], suites: readonly Suite[]): string | null {
  const failed = cases.filter(({ state }) => state === 'failed');
  if (failed.length > 0) {
    const names = failed.slice(0, namedLimit).map(({ name, className }) => (name === '' ? className : name));
    return `${String(failed.length)} of ${count(cases.length, 'case')} failed: ${named(names, failed.length)}`;
  }
  const broken = suites.filter(({ isFailed }) => isFailed);
  return broken.length === 0
    ? null
    : `${count(broken.length, 'suite')} failed outside of the cases: ${named(
        broken.slice(0, namedLimit).map(({ name }) => name),
        broken.length,
      )}`;
}

/** The cases that were only planned, as far as the totals show. A suite and the one around it may both show the same. */
function surplus(suites: readonly Suite[]): number {
  const roots = suites.filter(({ parent }) => parent === null);
  const inner = suites.filter(({ directCases }) => directCases > 0);
  const sum = (some: readonly Suite[]): number => some.reduce((total, suite) => total + surplusOf(suite), 0);
  return Math.max(sum(roots), sum(inner));
}

function mayBePlanned(one: Case): boolean {
  return one.isTimeless && ancestors([one]).some((suite) => surplusOf(suite) > 0);
}

function ancestors(cases: readonly Case[]): readonly Suite[] {
  const found = new Set<Suite>();
  for (const { suite } of cases)
    for (let one: Suite | null = suite; one !== null && !found.has(one); one = one.parent) found.add(one);
  return [...found];
}

function noSuchCase(path: string, wanted: string, cases: readonly Case[]): ReportReading {
  const names = [...new Set(cases.slice(0, nearLimit).map(({ name }) => name))];
  const fix = `Correct the name of the case.${didYouMeanWord(wanted, names)}`;
  return unreadable(path, `has no case of the name ${quote(wanted)}`, fix.replace(/\.$/, ''));
}

/** In UTF-16 code units; the root element of a report is not further down. */
const headLimit = 10_000;

/** Whether a file plainly is JUnit XML, whatever it is called: its first element says so. */
export function isJUnit(text: string): boolean {
  if (!/^\s{0,100}</.test(text.slice(0, 200))) return false;
  const first = /<(?![?!])([^\s/>]{1,20})/.exec(text.slice(0, headLimit).replace(/<!--[^]*?-->/g, ''))?.[1];
  return junitRoots.some((name) => name === first);
}
