import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** A commit as git's own object says it, dates as ISO 8601 with the offset that was written down. */
interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
}
interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}
interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}
/** An annotated tag: `object` is what it points to. */
interface Tag {
  readonly sha: string;
  readonly tag: string;
  readonly object: string;
  readonly type: string;
  readonly tagger: Identity;
  readonly message: string;
}

/** git's longest output here is a blob of a test; the default of 1 MiB would be too small for a large one. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** The commits and all of their ancestors, parents first. */
export function history(directory: string, shas: readonly string[]): readonly string[] {
  const ordered = new Set<string>();
  const add = (sha: string): void => {
    if (ordered.has(sha)) return;
    readCommit(directory, sha).parents.forEach(add);
    ordered.add(sha);
  };
  shas.forEach(add);
  return [...ordered];
}

/** Reads a commit; throws where it has a header that GitHub's API cannot create, such as a signature. */
export function readCommit(directory: string, sha: string): Commit {
  const { headers, message } = readHeaders(directory, 'commit', sha);
  const unknown = headers.find(([name]) => !['tree', 'parent', 'author', 'committer'].includes(name));
  if (unknown !== undefined) throw new Error(`Commit ${sha} has a header "${unknown[0]}", which the API cannot upload`);
  return {
    sha,
    message,
    tree: valueOf(headers, 'tree'),
    parents: headers.filter(([name]) => name === 'parent').map(([, value]) => value),
    author: identity(valueOf(headers, 'author')),
    committer: identity(valueOf(headers, 'committer')),
  };
}

/** Reads an annotated tag by its name. */
export function readTag(directory: string, name: string): Tag {
  const sha = git(directory, ['rev-parse', `refs/tags/${name}`])
    .toString('utf8')
    .trim();
  const { headers, message } = readHeaders(directory, 'tag', sha);
  const tagger = identity(valueOf(headers, 'tagger'));
  return {
    sha,
    tag: valueOf(headers, 'tag'),
    object: valueOf(headers, 'object'),
    type: valueOf(headers, 'type'),
    tagger,
    message,
  };
}

/** All files, links and submodules of a commit, paths from its root. */
export function readTree(directory: string, commit: string): readonly Entry[] {
  return entriesOf(directory, readCommit(directory, commit).tree, '');
}

function entriesOf(directory: string, tree: string, prefix: string): readonly Entry[] {
  const content = readObject(directory, 'tree', tree);
  const entries: Entry[] = [];
  // "<mode> <name>\0" and the bytes of the id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
  for (let at = 0; at < content.length;) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.toString('utf8', at, end).split(' ');
    const sha = content.toString('hex', end + 1, end + 1 + tree.length / 2);
    const path = `${prefix}${name.join(' ')}`;
    if (mode === '40000') entries.push(...entriesOf(directory, sha, `${path}/`));
    else entries.push({ mode, type: mode === '160000' ? 'commit' : 'blob', sha, path });
    at = end + 1 + tree.length / 2;
  }
  return entries;
}

/** The bytes of each blob, in order. */
export function readBlobs(directory: string, shas: readonly string[]): readonly Buffer[] {
  return shas.map((sha) => readObject(directory, 'blob', sha));
}

/** An object's content: from its own file where git has not packed it, which starts no process. */
function readObject(directory: string, type: string, sha: string): Buffer {
  const path = join(directory, '.git/objects', sha.slice(0, 2), sha.slice(2));
  if (!existsSync(path)) return git(directory, ['cat-file', type, sha]);
  const whole = inflateSync(readFileSync(path));
  const start = whole.indexOf(0) + 1;
  if (!whole.toString('latin1', 0, start).startsWith(`${type} `))
    throw new Error(`${sha} is no ${type} in ${directory}`);
  return whole.subarray(start);
}

function readHeaders(
  directory: string,
  type: string,
  sha: string,
): { readonly headers: readonly (readonly [string, string])[]; readonly message: string } {
  const text = readObject(directory, type, sha).toString('utf8');
  const blank = text.indexOf('\n\n');
  const headers = text
    .slice(0, blank)
    .split('\n')
    .map((line): readonly [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
  return { headers, message: text.slice(blank + 2) };
}

function valueOf(headers: readonly (readonly [string, string])[], name: string): string {
  const value = headers.find(([header]) => header === name)?.[1];
  if (value === undefined) throw new Error(`No header "${name}"`);
  return value;
}

/** "A U Thor <author@example.com> 1700000000 +0530", whose offset is part of what git hashes. */
function identity(text: string): Identity {
  const [, name = '', email = '', seconds, sign = '+', hours = '00', minutes = '00'] =
    /^(.*) <(.*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60;
  const local = new Date((Number(seconds) + offset) * 1000).toISOString().slice(0, 19);
  return { name, email, date: `${local}${sign}${hours}:${minutes}` };
}

function git(directory: string, args: readonly string[]): Buffer {
  return execFileSync('git', ['-C', directory, ...args], { maxBuffer: OUTPUT_LIMIT });
}
