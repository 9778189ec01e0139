import { didYouMeanWord } from '../../../model/near-words.ts';
import { oneOf, quote } from '../../../model/text.ts';
import type { Json } from '../../documents/tracker/json.ts';
import { fileAndRest, notAs } from './citation.ts';
import { follow, stepsOf } from './json-path.ts';
import { openJson, text, type JsonReport } from './json-report.ts';
import { commitOf } from './naming.ts';
import type { Cited, ReportFormat, Unreadable } from './report.ts';

type Scalar = string | number | boolean;

interface Options {
  /** As it is written. */
  readonly path: string;
  readonly steps: readonly string[];
  readonly operator: keyof typeof operators;
  readonly expected: Scalar;
}

const operators = {
  '<=': (one: Scalar, other: Scalar) => one <= other,
  '>=': (one: Scalar, other: Scalar) => one >= other,
  '==': (one: Scalar, other: Scalar) => one === other,
  '!=': (one: Scalar, other: Scalar) => one !== other,
  '<': (one: Scalar, other: Scalar) => one < other,
  '>': (one: Scalar, other: Scalar) => one > other,
} as const;

const usage = 'json: FILE PATH <= VALUE';

/** At most this many keys are compared with one that is not there. */
const nearLimit = 1000;

/** One value of a JSON file is as expected. */
export const json: ReportFormat<Options> = {
  name: 'json',
  usage,
  parse: (written) => {
    const cited = fileAndRest(written);
    const [, quotedPath, plainPath, operator, value] =
      /^(?:"([^"]+)"|([^\s"<>=!]+))\s*([<>=!]+)\s*(\S.*)$/.exec(cited?.rest ?? '') ?? [];
    const path = quotedPath ?? plainPath;
    if (cited === null || path === undefined || operator === undefined || value === undefined)
      return notAs(usage, written);
    return conditionOf(cited.file, path, operator, value.trim());
  },
  read: (files, options) => {
    const commits = new Set<string>();
    const says: string[] = [];
    for (const file of files) {
      const report = openJson(file);
      if (report.kind === 'unreadable') return report;
      const value = valueAt(report, options);
      if (typeof value === 'object') return value;
      for (const commit of commitsOf(report.json)) commits.add(commit);
      const clause = `${quote(options.path)} is ${shown(value)}, expected ${options.operator} ${shown(options.expected)}`;
      if (!operators[options.operator](value, options.expected))
        return { kind: 'fails', says: clause, commits: [...commits] };
      says.push(clause);
    }
    return { kind: 'passes', says: says.slice(0, 3).join(', '), commits: [...commits] };
  },
};

function conditionOf(file: string, path: string, operator: string, value: string): Cited<Options> {
  const wrong = (why: string) => ({ kind: 'wrong', why }) as const;
  if (!Object.hasOwn(operators, operator))
    return wrong(
      operator === '='
        ? 'has `=`, which does not compare: write `==`'
        : `has ${quote(operator)}, expected ${oneOf(Object.keys(operators))}`,
    );
  const steps = stepsOf(path);
  if (steps === null)
    return wrong(`has the path ${quote(path)}, expected keys such as \`a.b.0\`, or a JSON Pointer such as \`/a/b/0\``);
  const expected = scalar(value);
  if (expected === null)
    return wrong(`has the value ${quote(value)}, expected a number, a text in double quotes, \`true\` or \`false\``);
  if (typeof expected !== 'number' && operator !== '==' && operator !== '!=')
    return wrong(`compares the size of ${quote(value)}, which is no number: write \`==\` or \`!=\``);
  return { kind: 'cited', file, options: { path, steps, operator: operator as Options['operator'], expected } }; // a key, as was checked above
}

function scalar(written: string): Scalar | null {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
  } catch {
    return null;
  }
}

function valueAt(report: JsonReport, { path, steps, expected }: Options): Scalar | Unreadable {
  const found = follow(report.json, steps);
  if (!('value' in found)) {
    const keys = found.nearest.kind === 'object' ? found.nearest.members.slice(0, nearLimit).map(({ key }) => key) : [];
    const fix = `Correct the path.${didYouMeanWord(found.lacks, keys)}`.replace(/\.$/, '');
    return report.fault(`has no value at ${quote(path)}: ${quote(found.lacks)} is not there`, fix, found.nearest);
  }
  const value = found.value.kind === 'scalar' ? found.value.value : null;
  if (value === null || typeof value !== typeof expected)
    return report.fault(
      `has ${nameOf(found.value)} at ${quote(path)}, expected ${typeNames[typeOf(expected)]}`,
      'Correct the path, or the value that is compared',
      found.value,
    );
  return typeof value === 'number' && !Number.isFinite(value)
    ? report.fault(`has a number at ${quote(path)} that is too large to compare`, 'Write a smaller number', found.value)
    : value;
}

const typeNames = { string: 'a text', number: 'a number', boolean: '`true` or `false`' } as const;

function typeOf(value: Scalar): keyof typeof typeNames {
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}

function nameOf(value: Json): string {
  if (value.kind === 'object') return 'an object';
  if (value.kind === 'array') return 'a list';
  return value.value === null ? '`null`' : typeNames[typeOf(value.value)];
}

function shown(value: Scalar): string {
  return typeof value === 'string' ? quote(JSON.stringify(value)) : String(value);
}

function commitsOf(value: Json): readonly string[] {
  return value.kind === 'object' ? value.members.flatMap((one) => commitOf(one.key, text(one.value))) : [];
}
