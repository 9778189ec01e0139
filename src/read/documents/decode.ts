import { isUtf8 } from 'node:buffer';
import { problem, type ReadingProblem } from '../../model/problem.ts';
import { openSource, placeAt, startOf, type Place, type Source } from '../../model/source.ts';
import { hiddenCharacters, quote } from '../../model/text.ts';

/** The largest ledger or tracker that is read, in bytes: 4 MiB, more than ten thousand signals. */
export const documentLimit = 4 * 1024 * 1024;

/** A decoded document, with what is wrong with its bytes and characters. */
export interface Decoded {
  readonly source: Source;
  readonly problems: readonly ReadingProblem[];
}

/** Decodes UTF-8 with or without a BOM. Bytes that are not UTF-8 are replaced, and the first place is reported. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const source = openSource(path, new TextDecoder().decode(bytes));
  return { source, problems: [...encodingProblem(source, bytes), ...hiddenProblems(source)] };
}

/** The problem of a document that is too large to be read. */
export function tooLarge(path: string, size: number): ReadingProblem {
  return problem(
    'document-size',
    startOf(path),
    `The document has ${String(size)} bytes, the limit is ${String(documentLimit)}. Split it or move what is not a signal elsewhere.`,
  );
}

function encodingProblem(source: Source, bytes: Uint8Array): readonly ReadingProblem[] {
  if (isUtf8(bytes)) return controlProblem(source);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const read = bytes.subarray(bom);
  const again = new TextEncoder().encode(source.text);
  const at = again.findIndex((byte, index) => byte !== read[index]);
  // The decoder put U+FFFD where the invalid bytes begin, so everything before it is correct.
  const offset = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(again.subarray(0, Math.max(at, 0)))
    .replace(/\uFFFD$/, '').length;
  const byte = (read[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return [
    problem(
      'document-encoding',
      placeAt(source, offset),
      `Unexpected byte 0x${byte}, expected UTF-8. Save the document as UTF-8.`,
    ),
  ];
}

/** Some readers take control characters for white space, others do not. GitHub and this program differ, too. */
function controlProblem(source: Source): readonly ReadingProblem[] {
  const at = source.text.search(/(?![\t\n\r\u007F-\u009F])\p{Cc}/u);
  if (at < 0) return [];
  return [
    problem(
      'document-encoding',
      placeAt(source, at),
      `Unexpected control character ${quote(source.text.charAt(at))}, expected text. Delete it.`,
    ),
  ];
}

function hiddenProblems(source: Source): readonly ReadingProblem[] {
  const lines = new Map<number, { place: Place; names: Set<string> }>();
  for (const { offset, name } of hiddenCharacters(source.text)) {
    const place = placeAt(source, offset);
    const line = lines.get(place.line) ?? { place, names: new Set() };
    lines.set(place.line, { place: line.place, names: line.names.add(name) });
  }
  return [...lines.values()].map(({ place, names }) =>
    problem(
      'text-hidden',
      place,
      `Unexpected invisible text (${[...names].join(', ')}), which a reader does not see. Delete it.`,
    ),
  );
}
