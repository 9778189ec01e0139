import { posix } from 'node:path';
import { skeleton } from '../../model/skeleton.ts';
import { oneOf } from '../../model/text.ts';

/** At most this many paths are suggested. */
const suggestionLimit = 3;

/** A sentence that suggests paths of a tree for a path that does not exist, with a space before it; '' where there are none. */
export function didYouMean(path: string, paths: readonly string[]): string {
  return suggestion(nearPaths(path, paths));
}

/** Paths as the clause of `didYouMean`. */
export function suggestion(found: readonly string[]): string {
  return found.length === 0 ? '' : ` Did you mean ${oneOf(found)}?`;
}

/** The paths that differ only in how they are written, else paths elsewhere with the same file name or another extension. */
export function nearPaths(path: string, paths: readonly string[]): readonly string[] {
  return nearPathsIn(paths)(path);
}

/** The same for many paths of one tree; `folder` is the folder of the document that cites a path, which is searched first. */
export function nearPathsIn(paths: readonly string[]): (path: string, folder?: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const path of paths) {
    const name = skeleton(posix.basename(path));
    append(byKey, keyOf(path), path);
    append(byName, name, path);
    append(byStem, withoutExtension(name), path);
  }
  return (path, folder = '') => {
    const key = keyOf(path);
    const name = skeleton(posix.basename(key));
    const stem = withoutExtension(name);
    const found = [
      byKey.get(key),
      byKey.get(keyOf(posix.join(folder, key))),
      byName.get(name),
      stem === '' ? [] : byStem.get(stem),
    ];
    return (found.map((some = []) => some.filter((one) => one !== path)).find((some) => some.length > 0) ?? []).slice(
      0,
      suggestionLimit,
    );
  };
}

function append(map: Map<string, string[]>, key: string, path: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [path]);
  else list.push(path);
}

/** A path for comparison, where case, Unicode form, backslashes and `./` do not count. */
function keyOf(path: string): string {
  return posix
    .normalize(path.normalize('NFC').replaceAll('\\', '/'))
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase();
}

function withoutExtension(name: string): string {
  return name.replace(/\.[a-z0-9]+$/, '');
}
