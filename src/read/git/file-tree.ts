import { count, quote } from '../../model/text.ts';

/** What git lists in a commit: everything except folders. */
export interface ListedEntry {
  readonly path: string;
  readonly node: Exclude<Node, Folder>;
}

/** What is at a path of a commit; a symbolic link has the path that it names. */
export type Node =
  | { readonly kind: 'file'; readonly oid: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'not-utf-8' }
  | Folder;

export interface Folder {
  readonly kind: 'folder';
  readonly children: Map<string, Node>;
}

/** Links can multiply files; no real evidence has this many. */
const fileLimit = 100_000;

/** The longest path of Linux, in characters here, and the most links on the way to a file that it follows. */
const pathLimit = 4096;
const linkLimit = 40;

/** Builds the folders of a listing. */
export function folderOf(entries: readonly ListedEntry[]): Folder {
  const root: Folder = { kind: 'folder', children: new Map() };
  for (const { path, node } of entries) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let folder = root;
    for (const step of steps) {
      const found = folder.children.get(step);
      const next: Folder = found?.kind === 'folder' ? found : { kind: 'folder', children: new Map() };
      folder.children.set(step, next);
      folder = next;
    }
    folder.children.set(name, node);
  }
  return root;
}

/**
 * The object id of every file at some paths and below them, by its path; a symbolic link counts as what it leads to. Throws
 * where a path leads to nothing, out of the repository, into a submodule or, by a link, into itself, where a
 * name is not UTF-8, and above 100,000 files or a path of 4,096 characters. Pure.
 */
export function filesBelow(root: Folder, paths: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const take = (path: string, way: Way | Lost, above: readonly Folder[]): void => {
    if ('why' in way) throw new Error(`${quote(path)} ${way.why}, and cannot be packed`);
    if (path.length > pathLimit) throw new Error(`the path ${quote(path)} is too long to be packed`);
    if (files.size >= fileLimit) throw new Error(`there are more than ${count(fileLimit, 'file')} to be packed`);
    if (way.oid !== null) {
      files.set(path, way.oid);
      return;
    }
    const folder = way.folders.at(-1) ?? root;
    if (above.includes(folder))
      throw new Error(`${quote(path)} contains itself by a symbolic link, and cannot be packed`);
    const now = [...above, folder];
    for (const name of folder.children.keys()) take(`${path}/${name}`, follow(way.folders, name), now);
  };
  for (const path of paths) take(path, follow([root], path), []);
  return files;
}

/** What a path of a commit leads to, symbolic links followed. Pure. */
export function whatIsAt(
  root: Folder,
  path: string,
): { readonly kind: 'file'; readonly oid: string } | { readonly kind: 'folder' | Lost['kind'] } {
  const way = follow([root], path);
  if ('why' in way) return { kind: way.kind };
  return way.oid === null ? { kind: 'folder' } : { kind: 'file', oid: way.oid };
}

/** Where a path ends: in a file, or else in the last of the folders, which begin with the root. */
interface Way {
  readonly folders: readonly Folder[];
  readonly oid: string | null;
}

interface Lost {
  readonly kind: 'missing' | 'outside' | 'submodule';
  readonly why: string;
}

const lost: Lost = { kind: 'missing', why: 'leads to nothing in the commit' };
const outside: Lost = { kind: 'outside', why: 'is a symbolic link out of the repository' };

/** Follows a path from the last of some folders, as a file system does. */
function follow(start: readonly Folder[], path: string): Way | Lost {
  const folders = [...start];
  const steps = path.split('/').toReversed();
  let links = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (folders.length === 1) return outside;
      folders.pop();
      continue;
    }
    const node = folders.at(-1)?.children.get(step);
    if (node === undefined) return lost;
    if (node.kind === 'submodule')
      return { kind: 'submodule', why: 'is a submodule, whose files are not in the commit' };
    if (node.kind === 'not-utf-8') return { kind: 'missing', why: 'has a name that is not UTF-8' };
    if (node.kind === 'file') return steps.length === 0 ? { folders, oid: node.oid } : lost;
    if (node.kind === 'folder') folders.push(node);
    else {
      links += 1;
      if (links > linkLimit || node.target === '') return lost;
      if (node.target.startsWith('/')) return outside;
      steps.push(...node.target.split('/').toReversed());
    }
  }
  return { folders, oid: null };
}
