import { posix } from 'node:path';
import { skeleton } from '../../model/skeleton.ts';
import { oneOf } from '../../model/text.ts';

/** So many paths are suggested. */
const suggestionLimit = 3;

/** A clause that names the paths of a tree that may be meant by one that is not there, to be put behind a sentence; '' where there is none. */
export function didYouMean(path: string, paths: readonly string[]): string {
  const found = nearPaths(path, paths);
  return found.length === 0 ? '' : ` Did you mean ${oneOf(found)}?`;
}

/** The paths that differ from one only in how it is written, else those of the same file name, or with another extension, elsewhere. */
export function nearPaths(path: string, paths: readonly string[]): readonly string[] {
  const wanted = keyOf(path);
  const others = paths.filter((one) => one !== path);
  const same = others.filter((one) => keyOf(one) === wanted);
  if (same.length > 0) return same.slice(0, suggestionLimit);
  const name = skeleton(posix.basename(wanted));
  const named = others.filter((one) => skeleton(posix.basename(one)) === name);
  if (named.length > 0) return named.slice(0, suggestionLimit);
  const stem = withoutExtension(name);
  return stem === ''
    ? []
    : others.filter((one) => withoutExtension(skeleton(posix.basename(one))) === stem).slice(0, suggestionLimit);
}

/** What a path comes to where case, Unicode form, backslashes and `./` do not count. */
function keyOf(path: string): string {
  return posix
    .normalize(path.normalize('NFC').replaceAll('\\', '/'))
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase();
}

function withoutExtension(name: string): string {
  return name.replace(/\.[a-z0-9]+$/, '');
}
