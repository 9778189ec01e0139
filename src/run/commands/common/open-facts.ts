import { readFile, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../../../model/errors.ts';
import { namedPath } from '../../../model/repository-path.ts';
import { quote } from '../../../model/text.ts';
import { readFacts, type FactsFile } from '../../../read/facts/facts-file.ts';
import type { Tree } from '../../../read/git/tree.ts';

/** Opens the facts that an option names; null where it names none. Throws `UsageError` where they cannot be read, or are part of what is judged: then whoever wrote the change wrote the facts. */
export async function openFacts(
  given: string | null,
  { directory, root, tree }: { readonly directory: string; readonly root: string; readonly tree: Tree },
): Promise<FactsFile | null> {
  if (given === null) return null;
  const path = await realpath(resolve(directory, given)).catch(() => null);
  if (path === null) throw new UsageError(`--facts: there is no file ${quote(given)}`);
  const inside = namedPath(
    relative(await realpath(root), path)
      .split(sep)
      .join('/'),
  );
  const entry = inside === null ? undefined : (await tree.look([inside])).get(inside);
  if (entry?.kind === 'file' && entry.tracked)
    throw new UsageError(
      `--facts: ${quote(given)} is part of what is judged, so it proves nothing; take the facts of a pack`,
    );
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--facts: ${quote(given)} cannot be read: ${error instanceof Error ? error.message : ''}`);
  });
  try {
    return readFacts(text);
  } catch (error) {
    throw new UsageError(`--facts: ${quote(given)}: ${error instanceof Error ? error.message : ''}`);
  }
}
