import { isUtf8 } from 'node:buffer';
import { filesBelow, folderOf, type Folder, type ListedEntry } from './file-tree.ts';
import type { Git } from './git.ts';
import { checkObjects, readObjects } from './objects.ts';

/** A file of a commit: its path from the root, and where git has its content. */
export interface CommitFile {
  readonly path: string;
  readonly oid: string;
}

/** The most that is packed, in bytes: links can multiply files. */
const byteLimit = 4 * 1024 ** 3;

/** The longest target of a symbolic link on Linux, in bytes. */
const targetLimit = 4096;

/** All files at some paths of a commit and below them, following symbolic links, in a fixed number of git processes. Throws as `filesBelow` does, and above 4 GiB. */
export async function commitFiles(git: Git, sha: string, paths: readonly string[]): Promise<readonly CommitFile[]> {
  const found = filesBelow(await rootOf(git, sha), paths);
  const files = [...found].map(([path, oid]) => ({ path, oid }));
  const answers = await checkObjects(
    git,
    files.map(({ oid }) => oid),
  );
  const size = answers.reduce((sum, answer) => sum + ('size' in answer ? answer.size : 0), 0);
  if (size > byteLimit) throw new Error(`the files to be packed have ${String(size)} bytes, the limit is 4 GiB`);
  return files;
}

/** The whole tree of a commit, in two git processes where it has symbolic links, else in one. */
export async function rootOf(git: Git, sha: string): Promise<Folder> {
  return folderOf(await list(git, sha));
}

async function list(git: Git, sha: string): Promise<readonly ListedEntry[]> {
  const lines = linesOf(await git(['ls-tree', '-r', '-z', '--full-tree', sha]));
  const links = lines.filter(({ mode }) => mode === '120000');
  const targets = await targetsOf(git, [...new Set(links.map(({ oid }) => oid))]);
  return lines.map(({ mode, oid, path, readable }): ListedEntry => {
    if (!readable) return { path, node: { kind: 'not-utf-8' } };
    if (mode === '160000') return { path, node: { kind: 'submodule' } };
    return { path, node: mode === '120000' ? { kind: 'link', target: targets.get(oid) ?? '' } : { kind: 'file', oid } };
  });
}

interface Line {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
  /** Whether the path is UTF-8. */
  readonly readable: boolean;
}

/** Reads `mode SP type SP id TAB path NUL`: https://git-scm.com/docs/git-ls-tree#_output_format */
function linesOf(output: Buffer): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < output.length;) {
    const tab = output.indexOf('\t', at);
    const end = output.indexOf(0, tab);
    const [mode = '', , oid = ''] = output.toString('latin1', at, tab).split(' ');
    const path = output.subarray(tab + 1, end);
    lines.push({ mode, oid, path: path.toString(), readable: isUtf8(path) });
    at = end + 1;
  }
  return lines;
}

/** The targets of symbolic links, by object id; a target that no system could follow is left out. */
async function targetsOf(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sizes = await checkObjects(git, oids);
  const short = oids.filter((_, index) => {
    const answer = sizes[index];
    return answer?.kind === 'blob' && answer.size <= targetLimit;
  });
  const answers = await readObjects(git, short);
  return new Map(
    short.flatMap((oid, index) => {
      const answer = answers[index];
      const content = answer?.kind === 'blob' ? answer.content : null;
      return content !== null && isUtf8(content) ? [[oid, content.toString()] as const] : [];
    }),
  );
}
