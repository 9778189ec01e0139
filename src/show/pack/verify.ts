import type { Report } from '../../judge/report/report.ts';
import { readFacts } from '../../read/facts/facts-file.ts';
import { packNames } from './contents.ts';
import { digestOf, listFolder, readText } from './pack-folder.ts';
import { packProblems } from './problems.ts';

/** What a folder was found to be: how many files its manifest lists, and all that keeps it from being a pack. */
export interface PackVerdict {
  readonly files: number;
  readonly problems: readonly string[];
}

/** Verifies an evidence pack; null where there is no such folder. Throws where a file of it cannot be read. */
export async function verifyPack(folder: string): Promise<PackVerdict | null> {
  const listing = await listFolder(folder);
  if (listing === null) return null;
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const file of listing.files) digests.set(file, await digestOf(folder, file));
  for (const name of Object.values(packNames)) {
    const text = digests.has(name) ? await readText(folder, name) : null;
    if (text !== null) texts.set(name, text);
  }
  const problems = packProblems({ digests, others: listing.others, texts });
  // The manifest does not list itself.
  return {
    files: digests.size - 1,
    problems: problems.length > 0 ? problems : await again(folder, listing.files, texts),
  };
}

/** What is wrong with the verdict of a pack that is otherwise sound. */
async function again(
  folder: string,
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const own: ReadonlySet<string> = new Set(Object.values(packNames));
  const { problemsOfVerdict } = await import('./judge-again.ts');
  return await problemsOfVerdict({
    folder,
    files: files.filter((path) => !own.has(path)),
    report: JSON.parse(texts.get(packNames.report) ?? '') as Report, // checked with the other problems
    facts: readFacts(texts.get(packNames.facts) ?? ''),
  });
}
