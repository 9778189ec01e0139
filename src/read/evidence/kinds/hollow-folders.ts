import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Entry, Tree } from '../../git/tree.ts';

/** At most this many files of a folder are looked at; a folder with more files does not count as empty. */
const folderLimit = 200;

/** The folders among some entries whose files are all empty, such as a folder with only a `.gitkeep`. */
export async function findHollow(tree: Tree, entries: ReadonlyMap<string, Entry>): Promise<ReadonlySet<string>> {
  const folders = [...entries].flatMap(([path, { kind }]) => (kind === 'directory' ? [path] : []));
  if (folders.length === 0) return new Set();
  const listed = await tree.list();
  const inside = filesIn(folders, listed);
  // Git cannot be asked for a name with a line end, so such a file counts as not empty.
  const small = inside.filter(
    ({ files }) => files.length > 0 && files.length <= folderLimit && !files.some((path) => /\p{Cc}/u.test(path)),
  );
  const looked = await tree.look(small.flatMap(({ files }) => files));
  const isEmpty = (path: RepositoryPath): boolean => {
    const entry = looked.get(path);
    return entry?.kind === 'file' && entry.size === 0;
  };
  return new Set(small.filter(({ files }) => files.every(isEmpty)).map(({ folder }) => folder));
}

/** The files below each folder, one more than the limit at most; all folders are filled in one pass. */
function filesIn(folders: readonly string[], listed: readonly RepositoryPath[]) {
  const inside = new Map(folders.map((folder) => [folder, [] as RepositoryPath[]]));
  for (const path of listed)
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const files = inside.get(path.slice(0, slash));
      if (files !== undefined && files.length <= folderLimit) files.push(path);
    }
  return [...inside].map(([folder, files]) => ({ folder, files }));
}
