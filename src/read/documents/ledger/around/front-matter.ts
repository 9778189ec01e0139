import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { placeAt, type Source } from '../../../../model/source.ts';
import { quote } from '../../../../model/text.ts';
import { frontMatterOf } from '../../markdown/markdown.ts';
import { isStatus, isStatusName, type Looks } from '../looks.ts';

/** GitHub shows front matter as a table above the document. A line that looks like a status, or is not a plain list of keys and values, is a problem. */
export function frontMatterProblems(source: Source, looks: Looks): readonly ReadingProblem[] {
  let offset = 0;
  const lines = frontMatterOf(source.text).split(/(?<=\n)/);
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/[\r\n]+$/, '');
    const wrong = index === 0 || index === lines.length - 1 ? null : wrongLine(line, looks);
    const lead = line.length - line.trimStart().length;
    if (wrong !== null) return [{ ...wrong, ...placeAt(source, offset + lead) }];
    offset += whole.length;
  }
  return [];

  function wrongLine(line: string, known: Looks): ReadingProblem | null {
    if (/^\s*(?:#.*)?$/.test(line)) return null;
    const [, key, value = ''] = /^[\s-]*["']?([\p{L}\p{N}_ .-]+?)["']?\s*:(?:\s+(.*))?$/u.exec(line) ?? [];
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1] ?? value;
    const text = item.replace(/^["']|["']$|\s+#.*$/g, '');
    const place = { path: source.path, line: 1, column: 1 };
    if ((key !== undefined && isStatusName(key, known)) || isStatus(text, known))
      return problem(
        'table-unread',
        place,
        `The front matter has a status, ${quote(line.trim())}, which GitHub shows and which is not read here. Move it to the table of the signals, or delete the line.`,
      );
    const plain =
      key !== undefined || /^\s*-\s+[^|{}[\]<>&*!%@`]*$/.test(line) || /^\s+[\p{L}\p{N}"'][^|:]*$/u.test(line);
    return plain
      ? null
      : problem(
          'ledger-markup',
          place,
          `Unexpected line ${quote(line.trim())} in the front matter, expected \`key: value\` or \`- item\`. Move it below the closing \`---\`.`,
        );
  }
}
