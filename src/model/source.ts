/** A place in a document of the judged commit; line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A document's text with the offset at which each of its lines starts. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Indexes the lines of a text; a line ends with LF, CRLF or CR, as in CommonMark. */
export function openSource(path: string, text: string): Source {
  const lineStarts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(end.index + end[0].length);
  return { path, text, lineStarts };
}

/** The place of a UTF-16 offset into the text. */
export function placeAt(source: Source, offset: number): Place {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { path: source.path, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The first character of a document: the place of problems of the whole document. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** A line of the text, counted from 1, without its line end. */
export function lineText(source: Source, line: number): string {
  const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
  return text.replace(/[\r\n]+$/, '');
}
