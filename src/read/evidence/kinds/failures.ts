import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Entry, Tree } from '../../git/tree.ts';

/** In bytes. A larger file is not looked into: nobody said that it is a report. */
const sizeLimit = 4 * 1024 * 1024;

/** At most this many files are looked into. */
const fileLimit = 2000;

/** So many files are read at once; each has at most the size above. */
const filesAtOnce = 16;

/** In bytes. Nothing shorter is a report. */
const leastSize = 12;

/** Names of files that may be reports. */
const likely = /\.(?:xml|tap|sarif|json|txt|log|out)$/i;

/** What files say that failed, by their paths: of those whose content plainly is a report. Throws where the tree cannot be read. */
export async function readFailures(
  tree: Tree,
  paths: readonly RepositoryPath[],
  entries: ReadonlyMap<string, Entry>,
): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>();
  const files = paths.filter((path) => {
    const entry = entries.get(path);
    return entry?.kind === 'file' && entry.size >= leastSize && entry.size <= sizeLimit && likely.test(path);
  });
  const looked = files.slice(0, fileLimit);
  while (looked.length > 0) {
    const some = looked.splice(0, filesAtOnce);
    const said = await Promise.all(some.map(async (path) => await failureIn(tree, path)));
    said.forEach((what, index) => {
      if (what !== null) failures.set(some[index] ?? '', what);
    });
  }
  return failures;
}

/** What a file says that failed; null where it says nothing of the kind. */
async function failureIn(tree: Tree, path: RepositoryPath): Promise<string | null> {
  const reading = await tree.read(path, sizeLimit);
  if (reading.kind !== 'bytes' || !isLikelyReport(reading.bytes)) return null;
  // Read only where a file begins like a report.
  const { plainly } = await import('../reports/index.ts');
  const said = plainly({ path, text: new TextDecoder().decode(reading.bytes) });
  return said?.kind === 'fails' ? said.says : null;
}

/** Whether a file begins like XML, JSON or TAP; after a mark of the byte order or white space. */
function isLikelyReport(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  return /^(?:[<{]|TAP version|1\.\.|ok\b|not ok\b)/.test(beginning);
}
