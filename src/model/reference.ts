import { posix } from 'node:path';
import { citedPath, type RepositoryPath } from './repository-path.ts';
import type { Place } from './source.ts';

/** What a cell or the tracker cites, as written. */
export interface Reference {
  readonly text: string;
  readonly place: Place;
  /** Whether it is a Markdown link, which GitHub resolves from the folder of its document. Otherwise it is a path from the root. */
  readonly link: boolean;
  /** For a pattern: the files of the tree that it matches; absent where this was not looked up. */
  readonly matches?: readonly RepositoryPath[];
}

/** The cited part of a file: some of its lines, counted from 1; words in it; or a heading, by its anchor. */
export type Part =
  | { readonly kind: 'lines'; readonly first: number; readonly last: number }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'heading'; readonly anchor: string };

/** A path that a reference may mean, and the part of that file; null is the whole file. */
export interface Candidate {
  readonly path: RepositoryPath;
  readonly part: Part | null;
}

/** What a reference points to: paths from the repository's root (the first that exists counts); all files that a pattern matches; a URL; or something that must not be read. */
export type Target =
  | { readonly kind: 'path'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'glob'; readonly pattern: string }
  | { readonly kind: 'url' }
  /** Something that GitHub is asked for. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'unsafe'; readonly why: string };

/** The reports that are opened and read: `junit: reports/*.xml`. */
export const reportNames = ['junit', 'tap', 'sarif', 'coverage', 'sbom', 'matrix', 'json'] as const;

/** What GitHub is asked for: `run: .github/workflows/ci.yml / e2e`. */
export const askedNames = ['run', 'check'] as const;

/** A reference that says what it is before a colon, and what follows the colon. */
export interface Typed {
  readonly name: (typeof reportNames)[number] | (typeof askedNames)[number];
  readonly rest: string;
}

/** What a reference says that it is; null where it is only a path or an address. */
export function typedOf({ text, link }: Pick<Reference, 'text' | 'link'>): Typed | null {
  if (link) return null;
  const [, word = '', rest = ''] = typed.exec(text) ?? [];
  const name = [...reportNames, ...askedNames].find((one) => one === word.toLowerCase());
  return name === undefined ? null : { name, rest: rest.trim() };
}

// `json:10` is the tenth line of a file.
const typed = /^([a-z]+):(?![\d:])(.*)$/is;

/** The file of a report as it is written: the first word after the colon, in quotes where it has spaces. */
export function fileOf(rest: string): string {
  const [, quoted, word = ''] = /^(?:"([^"]*)"|(\S+))/.exec(rest) ?? [];
  return quoted ?? word;
}

/** Resolves a reference without looking at the repository. A path may end in `:line`, `:line-line`, `:line:column`, `#Lline`, `#Lline-Lline`, `#heading` or `::name`. */
export function targetOf(reference: Reference): Target {
  const known = targets.get(reference);
  if (known !== undefined) return known;
  const target = resolve(reference);
  targets.set(reference, target);
  return target;
}

/** A reference is resolved once: each rule and each kind of evidence asks for it. */
const targets = new WeakMap<Reference, Target>();

function resolve(reference: Reference): Target {
  const { text, link } = reference;
  const special = typedOf(reference);
  if (special !== null) return targetOfTyped(reference, special);
  if (/^https?:\/\/[^\s/]/i.test(text)) return { kind: 'url' };
  if (/^[a-z][a-z0-9+.-]*:(?![\d:])/i.test(text)) return unsafe('is neither a path nor a web address');
  if (/^[^\s]*[*?]/.test(text) && !link) return globOf(text);
  const parted = link ? [partOf(decoded(text.replace(/^#.*$/s, '')))] : partsOf(text);
  const [{ path } = { path: '' }] = parted.toReversed();
  if (path === '') return unsafe('names no file');
  if (/\p{Cc}/u.test(path)) return unsafe('has a control character');
  if (path.startsWith('/') && !link) return unsafe('begins with `/`, like a path on a machine or a route of a service');
  const candidates = parted.flatMap((one) => candidatesOf(reference, one));
  return candidates.length === 0
    ? unsafe('leads out of the repository, or is the whole repository')
    : { kind: 'path', candidates };
}

/** The paths that a reference leads to, or may lead to. */
export function pathsOf(reference: Reference): readonly RepositoryPath[] {
  const target = targetOf(reference);
  if (target.kind === 'glob') return reference.matches ?? [];
  return target.kind === 'path' ? [...new Set(target.candidates.map(({ path }) => path))] : [];
}

function targetOfTyped({ place }: Reference, { name, rest }: Typed): Target {
  if (askedNames.some((one) => one === name)) return { kind: 'asked' };
  const text = fileOf(rest);
  const target = targetOf({ text, place, link: false });
  if (text === '' || typedOf({ text, link: false }) !== null) return unsafe('names no file');
  if (target.kind === 'url') return unsafe('is on the web, which is not read');
  return target.kind === 'path'
    ? { ...target, candidates: target.candidates.filter(({ part }) => part === null) }
    : target;
}

function unsafe(why: string): Target {
  return { kind: 'unsafe', why };
}

interface Parted {
  readonly path: string;
  readonly part: Part | null;
}

function candidatesOf({ place, link }: Reference, { path, part }: Parted): readonly Candidate[] {
  const fromRoot = citedPath(path.replace(/^\/+/, ''));
  const fromDocument = link && !path.startsWith('/') ? citedPath(posix.join(posix.dirname(place.path), path)) : null;
  return [fromDocument, fromRoot].flatMap((one) => (one === null ? [] : [{ path: one, part }]));
}

/** A name may contain `#`, so the path as written is tried before the path without the heading. */
function partsOf(text: string): readonly Parted[] {
  const parted = partOf(text);
  return parted.part?.kind === 'heading' ? [{ path: text, part: null }, parted] : [parted];
}

function partOf(text: string): Parted {
  const [, path = '', first, last] = /^(.+?)(?::(\d+)(?:-(\d+)|:\d+)?)$/.exec(text) ?? lineAnchor.exec(text) ?? [];
  if (first !== undefined) return { path, part: { kind: 'lines', first: Number(first), last: Number(last ?? first) } };
  const [, file = '', names] = /^([^:]+?)::(.+)$/.exec(text) ?? [];
  // A name that only has parameters stays as written, and no file has it.
  if (names !== undefined)
    return { path: file, part: { kind: 'words', words: names.split('::').map(withoutParameters) } };
  const [, page = '', anchor] = /^([^#]+)#([^#/]+)$/.exec(text) ?? [];
  return anchor === undefined ? { path: text, part: null } : { path: page, part: { kind: 'heading', anchor } };
}

const lineAnchor = /^(.+?)#L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/;

/** A test runner writes the parameters of a test after its name, but the file has them in another form. */
function withoutParameters(name: string): string {
  return name.replace(/(?<=.)\[.*$/, '');
}

function globOf(text: string): Target {
  if (text.startsWith('/')) return unsafe('begins with `/`, like a path on a machine or a route of a service');
  if (/\p{Cc}/u.test(text) || text.split('/').includes('..')) return unsafe('leads out of the repository');
  const pattern = text.replace(/^(?:\.\/)+/, '');
  return /[^*?./]/.test(pattern) ? { kind: 'glob', pattern } : unsafe('is the whole repository');
}

function decoded(url: string): string {
  const path = url.replace(/\?[^#]*/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not percent-encoded: GitHub takes it as written, too
  }
}
