import { oneOf } from '../../../model/text.ts';
import { unreadable, type ReportFile, type Unreadable } from './report.ts';
import { readXml, type XmlPlace } from './xml.ts';

/** The lines of each source file that can be run, and whether each was. */
export interface Coverage {
  readonly kind: 'coverage';
  readonly files: ReadonlyMap<string, ReadonlyMap<number, boolean>>;
}

/** Reads LCOV or Cobertura XML, whichever it is. A line that is there several times was run if it was once. Never throws. */
export function readCoverage(file: ReportFile): Coverage | Unreadable {
  return /^\s*</.test(file.text) ? readCobertura(file) : readLcov(file);
}

type Files = Map<string, Map<number, boolean>>;

function note(files: Files, file: string, line: number, isRun: boolean): void {
  const lines = files.get(file) ?? new Map<number, boolean>();
  files.set(file, lines);
  lines.set(line, isRun || lines.get(line) === true);
}

const wholeFix = 'Cite the whole file as the tool wrote it';

function readCobertura(file: ReportFile): Coverage | Unreadable {
  const files: Files = new Map();
  const stack: (string | null)[] = [];
  let wrong: Unreadable | null = null;
  const line = (attributes: Readonly<Record<string, string>>, place: XmlPlace): void => {
    const source = stack.findLast((one) => one !== null) ?? null;
    const [number, hits] = [natural(attributes['number']), natural(attributes['hits'])];
    if (source === null || number === null || hits === null)
      wrong ??= unreadable(file.path, 'has a `<line>` without file, number or hits', wholeFix, place);
    else note(files, source, number, hits > 0);
  };
  const fault = readXml(file, ['coverage'], {
    open: (name, attributes, place) => {
      stack.push(name === 'class' ? (attributes['filename'] ?? null) : null);
      if (name === 'line') line(attributes, place);
    },
    close: () => {
      stack.pop();
    },
  });
  return fault ?? wrong ?? { kind: 'coverage', files };
}

const lcovKeys: ReadonlySet<string> = new Set(['TN', 'SF', 'DA', 'LF', 'LH']);

function readLcov({ path, text }: ReportFile): Coverage | Unreadable {
  const files: Files = new Map();
  let source: string | null = null;
  const fault = (why: string, line: number, fix = wholeFix): Unreadable =>
    unreadable(path, why, fix, { line, column: 1 });
  const lines = text.split(/\r\n|\n|\r/);
  let isLcov = false;
  let last = '';
  for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(':');
    const key = colon < 0 ? line.trim() : line.slice(0, colon);
    isLcov ||= lcovKeys.has(key);
    if (key !== '' && !key.startsWith('#')) last = key;
    if (key === 'end_of_record') source = null;
    else if (key === 'SF') {
      if (source !== null) return fault('has a new `SF:` before the `end_of_record` of the last one', index + 1);
      source = line.slice(colon + 1).trim();
    } else if (key === 'DA') {
      const [, number, hits] = /^DA:(\d{1,9}),(\d{1,20})(?:,|\s*$)/.exec(line) ?? [];
      if (number === undefined || hits === undefined) return fault('has a `DA:` without line and hits', index + 1);
      if (source === null) return fault('has a `DA:` outside of an `SF:`', index + 1);
      note(files, source, Number(number), Number(hits) > 0);
    }
  }
  if (source !== null || (files.size > 0 && last !== 'end_of_record'))
    return fault(
      'has no `end_of_record` at its end',
      lines.length,
      'Cite the whole file: one that was cut proves nothing',
    );
  if (!isLcov && text.trim() !== '')
    return unreadable(
      path,
      `is neither ${oneOf(['LCOV', 'Cobertura XML'], 'nor')}`,
      'Cite the LCOV or Cobertura file of the run',
    );
  return { kind: 'coverage', files };
}

function natural(written: string | undefined): number | null {
  return written !== undefined && /^\d{1,20}$/.test(written) ? Number(written) : null;
}
