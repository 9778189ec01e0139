import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFormats } from '../../src/read/evidence/reports/index.ts';
import type { ReportFile, ReportReading } from '../../src/read/evidence/reports/report.ts';

const folder = join(import.meta.dirname, '../fixtures/reports');

/** A real report, as `fixtures/reports/HOW.md` says it was made. */
export function realReport(path: string): ReportFile {
  return { path, text: readFileSync(join(folder, path), 'utf8') };
}

/** What files say that are cited like `junit: FILE case="x"`. Throws where nobody could read the citation. */
export function readCited(
  citation: string,
  files: readonly ReportFile[],
  version: string | null = null,
): ReportReading {
  const [, name = '', rest = ''] = /^(\w+): (.*)$/.exec(citation) ?? [];
  const open = reportFormats.find((format) => format.name === name)?.open(rest);
  if (open?.kind !== 'cited') throw new Error(`${citation}: ${open?.why ?? 'no such format'}`);
  return open.read(files, { version });
}

/** What one text says. */
export function readText(citation: string, text: string, version: string | null = null): ReportReading {
  return readCited(citation, [{ path: 'x', text }], version);
}

/** A reading in one line. */
export function inWords(reading: ReportReading): string {
  if (reading.kind !== 'unreadable') return `${reading.kind}: ${reading.says}`;
  const place = reading.line === null ? '' : ` at ${String(reading.line)}:${String(reading.column)}`;
  return `unreadable${place}: ${reading.why}`;
}
