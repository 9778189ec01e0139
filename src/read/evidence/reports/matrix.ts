import { openSource } from '../../../model/source.ts';
import { count, oneOf, quote } from '../../../model/text.ts';
import { readMatrix, type MatrixRow } from '../../documents/formats/matrix.ts';
import { fileAndRest, notAs } from './citation.ts';
import { namedLimit } from './naming.ts';
import { unreadable, type ReportFile, type ReportFormat, type Unreadable } from './report.ts';

const usage = 'matrix: FILE';

/** In UTF-16 code units; a longer first line is no header, and would take long to compare with the known names. */
const headerLimit = 10_000;

/** The status file of a command matrix: every command exited with 0. */
export const matrix: ReportFormat<null> = {
  name: 'matrix',
  usage,
  parse: (text) => {
    const cited = fileAndRest(text);
    return cited?.rest === '' ? { kind: 'cited', file: cited.file, options: null } : notAs(usage, text);
  },
  read: (files) => {
    const rows: MatrixRow[] = [];
    for (const file of files) {
      const found = rowsOf(file);
      if ('kind' in found) return found;
      for (const row of found) rows.push(row);
    }
    const failed = rows.filter(({ exitCode }) => exitCode !== '0');
    if (failed.length === 0)
      return { kind: 'passes', says: `${count(rows.length, 'command')} exited with 0`, commits: [] };
    const names = failed
      .slice(0, namedLimit)
      .map(({ names: [name = ''], exitCode }) => `${quote(name)} with ${quote(exitCode)}`);
    const more = failed.length > names.length ? ` and ${String(failed.length - names.length)} more` : '';
    const says = `${String(failed.length)} of ${count(rows.length, 'command')} did not exit with 0: ${names.join(', ')}${more}`;
    return { kind: 'fails', says, commits: [] };
  },
};

function rowsOf({ path, text }: ReportFile): readonly MatrixRow[] | Unreadable {
  if (text.slice(0, headerLimit).search(/[\r\n]/) < 0 && text.length > headerLimit)
    return unreadable(
      path,
      'has a first line that is too long for a header',
      'Cite the status file of a command matrix',
    );
  const { lacks, doubtful, rows, place } = readMatrix(openSource(path, text));
  // `cmd` or `command` comes with the backticks between the two names.
  if (lacks.length > 0)
    return unreadable(
      path,
      `lacks the column ${lacks.map((name) => `\`${name}\``).join(' and ')}`,
      'Add it to the first line, after a tab',
      place,
    );
  if (doubtful.length > 0)
    return unreadable(
      path,
      `has columns that are there twice, or almost have the name of one that is read: ${oneOf(doubtful.slice(0, namedLimit), 'and')}`,
      'Correct the first line',
      place,
    );
  return rows.length > 0 ? rows : unreadable(path, 'has no command', 'Add a line for each command that was run', place);
}
