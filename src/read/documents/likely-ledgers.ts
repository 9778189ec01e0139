import { posix } from 'node:path';
import type { RepositoryPath } from '../../model/repository-path.ts';
import type { DocumentTree } from '../git/tree.ts';
import { columnNames, folded } from './ledger/columns.ts';
import { mayHaveTasks } from './ledger/tasks/boxes.ts';

/** At most this many files are named. */
const namedLimit = 5;

/** At most this many files with the right names are read. */
const lookedLimit = 50;

/** In bytes; a larger document is not read. */
const sizeLimit = 512 * 1024;

const name = /readiness|gate|go[-_ ]?no[-_ ]?go|launch|release|ledger|checklist|traceability|acceptance/i;

/** Some Markdown files of a tree that look like a ledger: by their names, and by a table with a status column or a task list. Throws where the tree cannot be read. */
export async function likelyLedgers(tree: DocumentTree): Promise<readonly RepositoryPath[]> {
  const paths = (await tree.list()).filter(
    (path) =>
      /\.(?:md|markdown)$/i.test(path) && name.test(path) && !/^(?:CHANGELOG|README)\b/i.test(posix.basename(path)),
  );
  const found: RepositoryPath[] = [];
  // Files near the root come first, because they are more likely.
  const ordered = paths.toSorted((one, other) => depth(one) - depth(other)).slice(0, lookedLimit);
  for (const path of ordered) {
    if (found.length === namedLimit) break;
    const reading = await tree.read(path, sizeLimit);
    if (reading.kind === 'bytes' && looksLikeLedger(Buffer.from(reading.bytes).toString())) found.push(path);
  }
  return found;
}

function depth(path: string): number {
  return path.split('/').length;
}

const statusNames: ReadonlySet<string> = new Set(columnNames.status.map(folded));

function looksLikeLedger(text: string): boolean {
  if (mayHaveTasks(text)) return true;
  const lines = text.split(/\r\n|\n|\r/);
  return lines.some(
    (line, index) =>
      line.includes('|') &&
      /^[\s|:-]*-[\s|:-]*$/.test(lines[index + 1] ?? '') &&
      line.split('|').some((cell) => statusNames.has(folded(cell.replace(/[*_`]/g, '')))),
  );
}
