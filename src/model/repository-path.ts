import { posix } from 'node:path';

declare const fromRoot: unique symbol;

/** A path from the repository's root: `/` between its names, none of them empty, `.` or `..`. Made only in this file. */
export type RepositoryPath = string & { readonly [fromRoot]: true };

/** The path that a document cites; null where it leads out of the repository, or is the whole repository. */
export function citedPath(text: string): RepositoryPath | null {
  const clean = posix.normalize(text).replace(/\/+$/, '');
  return /^(?:\.{0,2}|\.\.\/.*|\/.*)$/s.test(clean) ? null : asPath(clean);
}

/** The path that an input, an option or a policy names; null also where it has `..`, begins at a drive or a home, or has a control character. */
export function namedPath(text: string): RepositoryPath | null {
  if (/^[/\\~]|^[a-z]:[/\\]|\p{Cc}/iu.test(text) || text.split(/[/\\]/).includes('..')) return null;
  return citedPath(text);
}

/** A path that is known to be valid. Throws where it is not. */
export function knownPath(text: string): RepositoryPath {
  const path = namedPath(text);
  if (path === null) throw new Error(`not a path in a repository: ${JSON.stringify(text)}`);
  return path;
}

/** A path that git or GitHub lists, which is always valid, with any characters. */
export function listedPaths(paths: readonly string[]): readonly RepositoryPath[] {
  return paths.map(asPath);
}

/** The path of a name in the folder of another path. */
export function besidePath(path: RepositoryPath, name: string): RepositoryPath {
  return asPath(posix.join(posix.dirname(path), name));
}

function asPath(text: string): RepositoryPath {
  return text as RepositoryPath;
}
