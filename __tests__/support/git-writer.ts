import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/*
 * What `git init`, `git add --all --force` and `git commit` write, without a process for each: a test makes a few commits, and a
 * process that is as large as the test runner's takes long to start. The bytes are git's own, so are the SHAs.
 * https://git-scm.com/docs/gitrepository-layout, https://git-scm.com/docs/index-format
 */

interface Entry {
  readonly mode: '100644' | '100755' | '120000';
  readonly oid: string;
}

/** Makes an empty repository on the branch `main`. */
export function initialize(directory: string): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info'])
    mkdirSync(join(directory, '.git', folder), { recursive: true });
  writeFileSync(join(directory, '.git/HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(
    join(directory, '.git/config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n',
  );
}

/** Commits the whole working tree on HEAD, and answers the SHA; null where a name is not UTF-8. */
export function commitAll(directory: string, identity: string, message: string): string | null {
  const entries = filesBelow(directory, '');
  if ([...entries.keys()].some((path) => path.includes('\uFFFD'))) return null;
  const tree = writeTree(directory, entries);
  writeIndex(directory, entries);
  const parent = headOf(directory);
  return moveHead(
    directory,
    writeCommit(directory, { tree, parents: parent === null ? [] : [parent], identity, message }),
  );
}

/** The commit that HEAD names; null where there is none yet, or git packed the ref away. */
export function headOf(directory: string): string | null {
  const head = read(directory, 'HEAD');
  if (!head.startsWith('ref: ')) return head;
  const ref = head.slice('ref: '.length);
  return existsSync(join(directory, '.git', ref)) ? read(directory, ref) : null;
}

/** Copies one commit with its files, and nothing before it, into an empty repository, as `git fetch --depth=1` does; HEAD is detached there. */
export function copyShallow(from: string, to: string, sha: string): void {
  const [, tree = ''] = /\0tree ([0-9a-f]+)/.exec(copyObject(from, to, sha).toString()) ?? [];
  copyTree(from, to, tree);
  write(to, 'shallow', sha);
  write(to, 'HEAD', sha);
}

function copyTree(from: string, to: string, oid: string): void {
  const content = copyObject(from, to, oid);
  for (let at = content.indexOf(0) + 1; at < content.length;) {
    const end = content.indexOf(0, at);
    const below = content.toString('hex', end + 1, end + 21);
    if (content.toString('latin1', at, end).startsWith('40000 ')) copyTree(from, to, below);
    else copyObject(from, to, below);
    at = end + 21;
  }
}

/** Copies an object, and answers what it says. */
function copyObject(from: string, to: string, oid: string): Buffer {
  const path = join('.git/objects', oid.slice(0, 2), oid.slice(2));
  const packed = readFileSync(join(from, path));
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), packed);
  return inflateSync(packed);
}

/** Begins a branch at HEAD, and is on it. */
export function beginBranch(directory: string, name: string): void {
  const sha = headOf(directory);
  if (sha !== null) write(directory, `refs/heads/${name}`, sha);
  write(directory, 'HEAD', `ref: refs/heads/${name}`);
}

/** Merges a commit into one that it comes after, as `--no-ff` does, and detaches HEAD there: the tree is the later one's. */
export function mergeLater(directory: string, base: string, head: string, identity: string): string {
  const tree = /\0tree ([0-9a-f]+)/.exec(readCommit(directory, head))?.[1];
  if (tree === undefined) throw new Error(`${head} is no loose commit`);
  const sha = writeCommit(directory, { tree, parents: [base, head], identity, message: 'merge' });
  write(directory, 'HEAD', sha);
  return sha;
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly identity: string;
  readonly message: string;
}

function writeCommit(directory: string, { tree, parents, identity, message }: Commit): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${identity}`,
    `committer ${identity}`,
    '',
    `${message}\n`,
  ];
  return writeObject(directory, 'commit', Buffer.from(lines.join('\n')));
}

function moveHead(directory: string, sha: string): string {
  const head = read(directory, 'HEAD');
  write(directory, head.startsWith('ref: ') ? head.slice('ref: '.length) : 'HEAD', sha);
  return sha;
}

function filesBelow(directory: string, prefix: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of readdirSync(join(directory, prefix))) {
    if (prefix === '' && name === '.git') continue;
    const path = `${prefix}${name}`;
    const full = join(directory, path);
    const stat = lstatSync(full, { throwIfNoEntry: false });
    // A name that is not UTF-8 is not found by what it looks like.
    if (stat === undefined) entries.set(path, { mode: '100644', oid: '' });
    if (stat === undefined) continue;
    if (stat.isDirectory()) for (const [below, entry] of filesBelow(directory, `${path}/`)) entries.set(below, entry);
    else if (stat.isSymbolicLink())
      entries.set(path, { mode: '120000', oid: writeObject(directory, 'blob', Buffer.from(readlinkSync(full))) });
    else {
      const mode = (stat.mode & 0o100) === 0 ? '100644' : '100755';
      entries.set(path, { mode, oid: writeObject(directory, 'blob', readFileSync(full)) });
    }
  }
  return entries;
}

function writeTree(directory: string, entries: ReadonlyMap<string, Entry>): string {
  const names = new Map<string, { readonly mode: string; readonly oid: string }>();
  const folders = new Map<string, Map<string, Entry>>();
  for (const [path, entry] of entries) {
    const slash = path.indexOf('/');
    if (slash < 0) names.set(path, entry);
    else {
      const folder = folders.get(path.slice(0, slash)) ?? new Map<string, Entry>();
      folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry));
    }
  }
  for (const [name, below] of folders) names.set(name, { mode: '40000', oid: writeTree(directory, below) });
  const sorted = [...names].toSorted(([one, a], [other, b]) =>
    Buffer.compare(Buffer.from(sortedAs(one, a.mode)), Buffer.from(sortedAs(other, b.mode))),
  );
  return writeObject(
    directory,
    'tree',
    Buffer.concat(
      sorted.flatMap(([name, { mode, oid }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
    ),
  );
}

/** A folder is sorted as if its name ended with a slash. */
function sortedAs(name: string, mode: string): string {
  return mode === '40000' ? `${name}/` : name;
}

/** An index that knows nothing of the files on the disk, so that git looks at them again. */
function writeIndex(directory: string, entries: ReadonlyMap<string, Entry>): void {
  const sorted = [...entries].toSorted(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const header = Buffer.alloc(12);
  header.write('DIRC');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(sorted.length, 8);
  const records = sorted.map(([path, { mode, oid }]) => {
    const name = Buffer.from(path);
    // 62 bytes and the name, and one to eight NULs up to a multiple of eight.
    const record = Buffer.alloc(Math.floor((62 + name.length + 8) / 8) * 8);
    record.writeUInt32BE(Number.parseInt(mode, 8), 24);
    record.write(oid, 40, 'hex');
    record.writeUInt16BE(Math.min(name.length, 0xfff), 60);
    name.copy(record, 62);
    return record;
  });
  const content = Buffer.concat([header, ...records]);
  writeFileSync(join(directory, '.git/index'), Buffer.concat([content, createHash('sha1').update(content).digest()]));
}

function writeObject(directory: string, type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${String(content.length)}\0`), content]);
  const oid = createHash('sha1').update(whole).digest('hex');
  const path = join(directory, '.git/objects', oid.slice(0, 2), oid.slice(2));
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(whole, { level: 1 }));
  }
  return oid;
}

function readCommit(directory: string, oid: string): string {
  return inflateSync(readFileSync(join(directory, '.git/objects', oid.slice(0, 2), oid.slice(2)))).toString();
}

function read(directory: string, name: string): string {
  return readFileSync(join(directory, '.git', name), 'utf8').trim();
}

function write(directory: string, ref: string, text: string): void {
  const path = join(directory, '.git', ref);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}
