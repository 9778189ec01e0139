import { posix } from 'node:path';
import { citedPath, type RepositoryPath } from './repository-path.ts';
import type { Place } from './source.ts';

/** What a cell or the tracker cites, as written. */
export interface Reference {
  readonly text: string;
  readonly place: Place;
  /** A Markdown link, which GitHub resolves from the folder of its document; all else is a path from the root. */
  readonly link: boolean;
}

/** What a reference points to: paths from the repository's root, of which the first that exists counts; a URL; or nothing that may be read. */
export type Target =
  | { readonly kind: 'path'; readonly paths: readonly RepositoryPath[]; readonly line: number | null }
  | { readonly kind: 'url' }
  | { readonly kind: 'unsafe'; readonly why: string };

/** Resolves a reference without looking at the repository. A path may end in `:line`, `:line:column`, `:line-line` or `#Lline`. */
export function targetOf(reference: Reference): Target {
  if (/^https?:\/\/[^\s/]/i.test(reference.text)) return { kind: 'url' };
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(reference.text)) return unsafe('is neither a path nor a web address');
  const { path, line } = withoutLine(reference.link ? decoded(reference.text) : reference.text);
  if (path === '') return unsafe('names no file');
  if (/\p{Cc}/u.test(path)) return unsafe('has a control character');
  if (path.startsWith('/') && !reference.link) return unsafe('is absolute');
  const fromRoot = citedPath(path.replace(/^\/+/, ''));
  const fromDocument =
    reference.link && !path.startsWith('/') ? citedPath(posix.join(posix.dirname(reference.place.path), path)) : null;
  const paths = [fromDocument, fromRoot].filter((candidate) => candidate !== null);
  return paths.length === 0 ? unsafe('leads out of the repository, or is all of it') : { kind: 'path', paths, line };
}

/** The paths that a reference may lead to. */
export function pathsOf(reference: Reference): readonly RepositoryPath[] {
  const target = targetOf(reference);
  return target.kind === 'path' ? target.paths : [];
}

function unsafe(why: string): Target {
  return { kind: 'unsafe', why };
}

function withoutLine(text: string): { readonly path: string; readonly line: number | null } {
  const [, path = text, colon, anchor] =
    /^(.+?)(?::(\d+)(?:[:-]\d+)?|#L(\d+)(?:C\d+)?(?:-L?\d+(?:C\d+)?)?)$/.exec(text) ?? [];
  const line = colon ?? anchor;
  return { path, line: line === undefined ? null : Number(line) };
}

function decoded(url: string): string {
  const path = url.replace(/\?[^#]*/, '').replace(/#(?!L\d).*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not percent-encoded after all: GitHub takes it as it is, too
  }
}
