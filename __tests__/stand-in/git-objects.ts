import { execFileSync } from 'node:child_process';

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
  return git(directory, ['rev-list', '--topo-order', '--reverse', ...shas])
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
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
  const lines = git(directory, ['ls-tree', '-r', '-z', commit]).toString('utf8').split('\0').filter(Boolean);
  return lines.map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', sha = ''] = line.slice(0, tab).split(' ');
    return { mode, type, sha, path: line.slice(tab + 1) };
  });
}

/** The bytes of each blob, in order. */
export function readBlobs(directory: string, shas: readonly string[]): readonly Buffer[] {
  if (shas.length === 0) return [];
  const output = git(directory, ['cat-file', '--batch'], `${shas.join('\n')}\n`);
  let offset = 0;
  return shas.map((sha) => {
    // "<sha> blob <size>\n<bytes>\n": https://git-scm.com/docs/git-cat-file#_batch_output
    const lineEnd = output.indexOf('\n', offset);
    const [, type, size] = output.subarray(offset, lineEnd).toString('utf8').split(' ');
    if (type !== 'blob') throw new Error(`${sha} is no blob in ${directory}`);
    const start = lineEnd + 1;
    offset = start + Number(size) + 1;
    return output.subarray(start, offset - 1);
  });
}

function readHeaders(
  directory: string,
  type: string,
  sha: string,
): { readonly headers: readonly (readonly [string, string])[]; readonly message: string } {
  const text = git(directory, ['cat-file', type, sha]).toString('utf8');
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

function git(directory: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', directory, ...args], {
    maxBuffer: OUTPUT_LIMIT,
    ...(input === undefined ? {} : { input }),
  });
}
