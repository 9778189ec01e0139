import { resolve } from 'node:path';
import { count, quote } from '../documents/text.ts';
import { UsageError } from '../inputs.ts';
import { packNames } from './contents.ts';
import { packProblems } from './problems.ts';
import { logLine } from '../render/log.ts';
import type { Report } from '../report.ts';
import { digestOf, listFolder, readText } from '../repository/pack-folder.ts';

/** Verifies an evidence pack and tells each problem on a line; what blocks is that there are any. Throws `UsageError` where there is no such folder. */
export async function verifyPack(
  folder: string,
  directory: string,
): Promise<{ readonly text: string; readonly decision: Report['decision'] }> {
  const path = resolve(directory, folder);
  const listing = await listFolder(path);
  if (listing === null) throw new UsageError(`there is no folder ${quote(folder)}`);
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const file of listing.files) digests.set(file, await digestOf(path, file));
  for (const name of Object.values(packNames)) {
    const text = digests.has(name) ? await readText(path, name) : null;
    if (text !== null) texts.set(name, text);
  }
  const problems = packProblems({ digests, strange: listing.strange, texts });
  return problems.length === 0
    ? {
        text: `The evidence pack ${quote(folder)} is sound: ${count(digests.size - 1, 'file')} and their manifest.\n`,
        decision: 'pass',
      }
    : { text: problems.map((problem) => `${logLine(problem)}\n`).join(''), decision: 'block' };
}
