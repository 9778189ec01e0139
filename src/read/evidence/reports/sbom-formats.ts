import { quote } from '../../../model/text.ts';
import type { Json } from '../../documents/tracker/json.ts';
import { isFilled, items, member, text } from './json-report.ts';
import { commitOf } from './naming.ts';
import type { Unreadable } from './report.ts';

/** What an SBOM says. */
export interface Bill {
  readonly packages: number;
  /** The version of each product that it describes; '' where one has none. */
  readonly versions: readonly string[];
  readonly commits: readonly string[];
}

type Fault = (why: string, at?: Json) => Unreadable;

/** SPDX 2.x: the fields that section 6 and 7 of https://spdx.github.io/spdx-spec/v2.3/ require of a document and its packages. */
export function readSpdx(json: Json, fault: Fault): Bill | Unreadable {
  const version = member(json, 'spdxVersion');
  if (!/^SPDX-2\.\d+$/.test(text(version) ?? '')) return fault('is SPDX of another version than 2', version);
  const lost = ['SPDXID', 'dataLicense', 'name', 'documentNamespace'].find((key) => !isFilled(member(json, key)));
  if (lost !== undefined) return fault(`lacks ${quote(lost)}`);
  if (text(member(json, 'SPDXID')) !== documentId) return fault(`has another \`SPDXID\` than ${quote(documentId)}`);
  const info = member(json, 'creationInfo');
  if (!isFilled(member(info, 'created')) || !(items(member(info, 'creators')) ?? []).some(isFilled))
    return fault('lacks `creationInfo` with `created` and `creators`', info);
  const packages = items(member(json, 'packages')) ?? [];
  if (packages.length === 0) return fault('lists no package');
  for (const one of packages)
    for (const key of ['name', 'SPDXID', 'downloadLocation'])
      if (!isFilled(member(one, key))) return fault(`has a package without ${quote(key)}`, one);
  const described = describedBy(json);
  const products = packages.filter((one) => described.has(text(member(one, 'SPDXID')) ?? ''));
  const versions = products.map((one) => text(member(one, 'versionInfo')) ?? '');
  return { packages: packages.length, versions, commits: [] };
}

const documentId = 'SPDXRef-DOCUMENT';

function describedBy(json: Json): ReadonlySet<string> {
  const listed = (items(member(json, 'documentDescribes')) ?? []).map((one) => text(one) ?? '');
  const related = (items(member(json, 'relationships')) ?? []).flatMap((one) => {
    const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((key) =>
      text(member(one, key)),
    );
    if (type === 'DESCRIBES' && from === documentId) return [to ?? ''];
    return type === 'DESCRIBED_BY' && to === documentId ? [from ?? ''] : [];
  });
  return new Set([...listed, ...related]);
}

/** The versions of CycloneDX that have the fields that are read: https://cyclonedx.org/specification/overview/ */
const cycloneVersions: ReadonlySet<string> = new Set(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']);

/** CycloneDX 1.2 to 1.7. */
export function readCycloneDx(json: Json, fault: Fault): Bill | Unreadable {
  const format = member(json, 'bomFormat');
  if (text(format) !== 'CycloneDX') return fault('has another `bomFormat` than `CycloneDX`', format);
  const version = member(json, 'specVersion');
  if (!cycloneVersions.has(text(version) ?? '')) return fault('has no `specVersion` from `1.2` to `1.7`', version);
  const components = items(member(json, 'components')) ?? [];
  if (components.length === 0) return fault('lists no component');
  for (const one of components)
    for (const key of ['type', 'name'])
      if (!isFilled(member(one, key))) return fault(`has a component without ${quote(key)}`, one);
  const metadata = member(json, 'metadata');
  const product = member(metadata, 'component');
  const commits = (items(member(metadata, 'properties')) ?? []).flatMap((one) =>
    commitOf(text(member(one, 'name')), text(member(one, 'value'))),
  );
  const versions = product === undefined ? [] : [text(member(product, 'version')) ?? ''];
  return { packages: components.length, versions, commits };
}
