import { quote } from '../../../model/text.ts';
import type { Json } from '../../documents/tracker/json.ts';
import { fileAndRest, notAs, optionValue } from './citation.ts';
import { member, openJson } from './json-report.ts';
import type { ReportContext, ReportFile, ReportFormat, Unreadable } from './report.ts';
import { readCycloneDx, readSpdx } from './sbom-formats.ts';

interface Options {
  /** The version that the described product must have, with `{version}` for the one that is released; null where any counts. */
  readonly version: string | null;
}

const usage = 'sbom: FILE [version={version}]';

/** SPDX 2 or CycloneDX in JSON: it is whole, names at least one package and, where this is asked, the version of the product. */
export const sbom: ReportFormat<Options> = {
  name: 'sbom',
  usage,
  parse: (written) => {
    const cited = fileAndRest(written);
    if (cited === null) return notAs(usage, written);
    if (cited.rest === '') return { kind: 'cited', file: cited.file, options: { version: null } };
    const version = cited.rest.startsWith('version=') ? optionValue(cited.rest.slice('version='.length)) : null;
    return version === null ? notAs(usage, written) : { kind: 'cited', file: cited.file, options: { version } };
  },
  read: (files, options, context) => {
    const wanted = wantedVersion(options, context);
    const bills: { readonly says: string; readonly isRight: boolean; readonly commits: readonly string[] }[] = [];
    for (const file of files) {
      const bill = billOf(file, wanted);
      if ('kind' in bill) return bill;
      bills.push(bill);
    }
    const wrong = bills.find(({ isRight }) => !isRight);
    const commits = [...new Set(bills.flatMap((bill) => bill.commits))];
    return wrong === undefined
      ? {
          kind: 'passes',
          says: bills
            .map(({ says }) => says)
            .slice(0, 3)
            .join(', '),
          commits,
        }
      : { kind: 'fails', says: wrong.says, commits };
  },
};

function wantedVersion({ version }: Options, context: ReportContext): string | null {
  if (!version?.includes('{version}')) return version;
  return context.version === null ? null : version.replaceAll('{version}', context.version);
}

function billOf(file: ReportFile, wanted: string | null) {
  const report = openJson(file);
  if (report.kind === 'unreadable') return report;
  const fault = (why: string, at?: Json): Unreadable =>
    report.fault(why, 'Cite the whole SBOM (SPDX 2 or CycloneDX in JSON) as the tool wrote it', at);
  const isSpdx = member(report.json, 'spdxVersion') !== undefined;
  if (!isSpdx && member(report.json, 'bomFormat') === undefined)
    return fault('is neither SPDX 2 nor CycloneDX in JSON: it has neither `spdxVersion` nor `bomFormat`');
  const bill = isSpdx ? readSpdx(report.json, fault) : readCycloneDx(report.json, fault);
  if ('kind' in bill) return bill;
  const list = `it lists ${String(bill.packages)} ${bill.packages === 1 ? 'package' : 'packages'}`;
  if (wanted === null) return { says: list, isRight: true, commits: bill.commits };
  const [version] = bill.versions;
  if (version === undefined) return fault('names no version of the product that it describes');
  const other = bill.versions.find((one) => one !== wanted);
  return other === undefined
    ? { says: `${list} of version ${quote(wanted)}`, isRight: true, commits: bill.commits }
    : {
        says: `it describes version ${quote(other)}, expected ${quote(wanted)}`,
        isRight: false,
        commits: bill.commits,
      };
}
