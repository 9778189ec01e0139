import { quote } from '../../model/text.ts';

/** What a manifest says: the SHA-256 of each file, in lower-case hexadecimal digits, by its path. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Writes a manifest that `sha256sum -c` reads, sorted by the bytes of the paths. A line whose path has a backslash, a line feed
 * or a carriage return begins with a backslash, and spells them `\\`, `\n` and `\r`:
 * https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html
 */
export function manifestText(digests: Digests): string {
  return [...digests]
    .toSorted(([one], [other]) => comparePaths(one, other))
    .map(([path, digest]) => {
      const escaped = path.replace(/[\\\n\r]/g, (character) => escapes.get(character) ?? character);
      return `${escaped === path ? '' : '\\'}${digest}  ${escaped}\n`;
    })
    .join('');
}

/** Reads a manifest that may be hostile: a line that is not as above, or names what cannot be a file of a pack, is a problem. */
export function readManifest(text: string): { readonly digests: Digests; readonly problems: readonly string[] } {
  const digests = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const { path = '', digest = '' } = readLine(line) ?? {};
    const wrong = digests.has(path) ? 'names a file for the second time' : whyNoPath(path);
    const where = `line ${String(index + 1)}`;
    if (digest === '') problems.push(`${where} is no checksum: ${quote(line)}`);
    else if (wrong !== null) problems.push(`${where} ${wrong}: ${quote(path)}`);
    else digests.set(path, digest);
  }
  if (problems.length === 0 && manifestText(digests) !== text) problems.push('is not sorted by path, one file a line');
  return { digests, problems };
}

/** Why a path cannot be the one of a file in a pack; null where it can. */
export function whyNoPath(path: string): string | null {
  const steps = path.split('/');
  if (steps.some((step) => ['', '.', '..'].includes(step))) return 'names no file below the folder';
  // Git would take a folder with it for a repository, and `sha256sum` reads `-` from its standard input.
  if (steps.some((step) => step.toLowerCase() === '.git')) return 'names a file of git itself';
  return path === '-' ? 'names a file that `sha256sum` cannot check' : null;
}

/** By the bytes of UTF-8, whatever the machine's language is. */
export function comparePaths(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

function readLine(line: string): { readonly path: string; readonly digest: string } | null {
  const [, escaped, digest = '', written = ''] = /^(\\?)([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
  if (escaped === undefined) return null;
  if (escaped === '') return { path: written, digest };
  const path = written.replace(/\\([\\nr])/g, (_, letter: string) => characters.get(letter) ?? '');
  return { path, digest };
}

const characters: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['n', '\n'],
  ['r', '\r'],
]);
