import type { Candidate } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Tree } from '../../git/tree.ts';

/** What is known about the cited parts of files. */
export interface PartFacts {
  /** How many lines each file has; a file whose lines cannot be counted is left out. */
  readonly lines: ReadonlyMap<string, number>;
  /** For each file with cited words or headings: those that it has. A file that cannot be read is left out. */
  readonly found: ReadonlyMap<string, ReadonlySet<string>>;
}

/** In bytes; a larger file is not searched for words. */
const textLimit = 4 * 1024 * 1024;

/** At most this many files are searched for words: no real ledger cites more. */
const fileLimit = 2000;

/** Reads what is needed to know whether files have the cited parts. Throws where the tree cannot be read. */
export async function readParts(tree: Tree, candidates: readonly Candidate[]): Promise<PartFacts> {
  const counted = new Set<RepositoryPath>();
  const searched = new Map<RepositoryPath, Candidate[]>();
  for (const candidate of candidates) {
    const { path, part } = candidate;
    if (part?.kind === 'lines') counted.add(path);
    else if (part !== null) searched.set(path, [...(searched.get(path) ?? []), candidate]);
  }
  const found = new Map<string, ReadonlySet<string>>();
  // One after the other: many large files together would not fit into memory.
  for (const [path, cited] of [...searched].slice(0, fileLimit)) {
    const reading = await tree.read(path, textLimit);
    if (reading.kind === 'bytes') found.set(path, partsIn(Buffer.from(reading.bytes).toString(), path, cited));
  }
  return { lines: counted.size === 0 ? new Map() : await tree.countLines([...counted]), found };
}

/** The key of a heading among the words of a file. */
export function headingName(anchor: string): string {
  return `#${anchor.toLowerCase()}`;
}

function partsIn(text: string, path: string, cited: readonly Candidate[]): ReadonlySet<string> {
  const isMarkdown = /\.(?:md|markdown)$/i.test(path);
  const anchors = isMarkdown && cited.some(({ part }) => part?.kind === 'heading') ? anchorsOf(text) : null;
  const found = cited.flatMap(({ part }) => {
    if (part?.kind === 'words') return part.words.filter((word) => text.includes(word));
    // The anchors of other documents are not known.
    return part?.kind === 'heading' && anchors?.has(part.anchor.toLowerCase()) !== false
      ? [headingName(part.anchor)]
      : [];
  });
  return new Set(found);
}

/** The anchors that GitHub gives to headings, and those that are set by hand. A line in a fence may be taken for a heading; that does no harm. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const uses = new Map<string, number>();
  const add = (heading: string): void => {
    const name = heading
      .trim()
      .toLowerCase()
      .replace(/<[^<>]*>|\]\([^()]*\)|[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    // Headings with the same words are numbered.
    const number = uses.get(name) ?? 0;
    uses.set(name, number + 1);
    anchors.add(number === 0 ? name : `${name}-${String(number)}`);
  };
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const heading = /^ {0,3}#{1,6}[ \t]+(.{1,500})$/.exec(line)?.[1];
    if (heading !== undefined) add(heading.replace(/[ \t]+#+[ \t]*$/, ''));
    else if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[index + 1] ?? '') && line.trim() !== '') add(line.slice(0, 500));
    for (const [, anchor = ''] of line.slice(0, 2000).matchAll(/<a\s+(?:name|id)="([^"<>]{1,200})"/gi))
      anchors.add(anchor.toLowerCase());
  }
  return anchors;
}
