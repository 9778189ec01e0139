import { count } from '../../../model/text.ts';
import { fileAndRest, notAs } from './citation.ts';
import { readCoverage, type Coverage } from './coverage-lines.ts';
import { unreadable, type ReportFormat } from './report.ts';

interface Options {
  readonly isOver: boolean;
  /** The percent as it is written, without the sign. */
  readonly percent: string;
}

const usage = 'coverage: FILE >= 85%';

/** LCOV or Cobertura XML: at least so many lines were run, counted from the lines. */
export const coverage: ReportFormat<Options> = {
  name: 'coverage',
  usage,
  parse: (text) => {
    const cited = fileAndRest(text);
    const [, operator, percent] = /^(>=|>)\s*(\d{1,3}(?:\.\d{1,9})?)\s*%?$/.exec(cited?.rest ?? '') ?? [];
    if (cited === null || percent === undefined) return notAs(usage, text);
    if (Number(percent) > 100) return { kind: 'wrong', why: `asks for ${percent} %, which is more than everything` };
    return { kind: 'cited', file: cited.file, options: { isOver: operator === '>', percent } };
  },
  read: (files, { isOver, percent }) => {
    const readings: Coverage[] = [];
    for (const file of files) {
      const reading = readCoverage(file);
      if (reading.kind === 'unreadable') return reading;
      readings.push(reading);
    }
    const { run, all } = totals(readings);
    if (all === 0)
      return unreadable(
        files[0]?.path ?? '',
        'has no line of code',
        'Measure the coverage of code, and commit the report',
      );
    // As whole numbers: a fraction in binary is not exact.
    const [units, scale] = scaled(percent);
    const [has, needs] = [BigInt(run) * 100n * scale, BigInt(all) * units];
    const says = `coverage is ${shown(run, all)} % (${String(run)} of ${count(all, 'line')}), expected ${isOver ? '>' : '>='} ${percent} %`;
    return { kind: (isOver ? has > needs : has >= needs) ? 'passes' : 'fails', says, commits: [] };
  },
};

/**
 * The lines of all reports. Several reports of the same code, as of parts of the tests, are added up. A file that has other lines in
 * another report is another file of the same name, as in the packages of one repository.
 */
function totals(readings: readonly Coverage[]): { readonly run: number; readonly all: number } {
  const merged = new Map<string, Map<number, boolean>>();
  for (const { files } of readings)
    for (const [name, lines] of files) {
      const key = readings.length === 1 ? name : `${name}\n${[...lines.keys()].toSorted((a, b) => a - b).join()}`;
      const sum = merged.get(key) ?? new Map<number, boolean>();
      merged.set(key, sum);
      for (const [line, isRun] of lines) sum.set(line, isRun || sum.get(line) === true);
    }
  let [run, all] = [0, 0];
  for (const lines of merged.values()) {
    all += lines.size;
    for (const isRun of lines.values()) if (isRun) run += 1;
  }
  return { run, all };
}

/** "85.25" as 8525 hundredths. */
function scaled(percent: string): readonly [units: bigint, scale: bigint] {
  const [whole = '0', fraction = ''] = percent.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

/** Percent with two decimals, rounded down, so that it never shows more than there is. */
function shown(run: number, all: number): string {
  const hundredths = Number((BigInt(run) * 10_000n) / BigInt(all));
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}
