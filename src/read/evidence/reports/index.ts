import { coverage } from './coverage.ts';
import { json } from './json.ts';
import { isJUnit, junit } from './junit.ts';
import { matrix } from './matrix.ts';
import { anyFormat, withoutMark, type AnyFormat, type ReportFile, type ReportReading } from './report.ts';
import { isSarif, sarif } from './sarif.ts';
import { sbom } from './sbom.ts';
import { isTap, tap } from './tap.ts';

/** Every format of reports. A new format needs one file in this folder and one line here. */
export const reportFormats: readonly AnyFormat[] = [
  anyFormat(junit),
  anyFormat(tap),
  anyFormat(sarif),
  anyFormat(coverage),
  anyFormat(sbom),
  anyFormat(matrix),
  anyFormat(json),
];

/** The format of a name. Throws where there is none. */
export function formatNamed(name: string): AnyFormat {
  const format = reportFormats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return format;
}

/**
 * What a file says that is cited without a format, if its content plainly is JUnit XML, TAP or SARIF; null for any other file,
 * which is known from its beginning. Never throws. Pure.
 */
export function plainly(file: ReportFile): ReportReading | null {
  const one = withoutMark(file);
  const context = { version: null };
  if (isJUnit(one.text)) return junit.read([one], { case: null }, context);
  if (isTap(one.text)) return tap.read([one], null, context);
  return isSarif(one.text) ? sarif.read([one], { below: 'error' }, context) : null;
}
