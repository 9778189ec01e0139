import { SaxesParser } from 'saxes';
import { oneOf, quote } from '../../../model/text.ts';
import { unreadable, type ReportFile, type Unreadable } from './report.ts';

/** How deep elements may nest: no tool needs more than some ten levels. */
const depthLimit = 100;

export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** What happens while elements are read, in the document's order. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, place: XmlPlace) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads a whole XML document; null where it is well-formed and its root has one of the names. A DTD and any entity but the five
 * of XML are refused, because they can mean anything and grow without bound. Never throws.
 */
export function readXml(file: ReportFile, roots: readonly string[], handler: XmlHandler): Unreadable | null {
  const parser = new SaxesParser();
  const place = (): XmlPlace => ({ line: parser.line, column: parser.columnIndex + 1 });
  const stop = (why: string, fix: string): never => {
    throw new Stop(unreadable(file.path, why, fix, place()));
  };
  let depth = 0;
  parser.on('doctype', () =>
    stop(
      'has a DTD, which is never read',
      'Write the report without `<!DOCTYPE`, or in another format, as coverage in LCOV',
    ),
  );
  parser.on('error', (error) => {
    const what = error.message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
    return stop(`is not well-formed XML: ${quote(what)}`, 'Cite the whole file as the tool wrote it');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0 && !roots.includes(name))
      stop(
        `begins with the element ${quote(name)}, not with ${oneOf(roots)}`,
        'Cite a report of the format that is named',
      );
    depth += 1;
    if (depth > depthLimit)
      stop(`nests elements deeper than ${String(depthLimit)} levels`, 'Cite the report as the tool wrote it');
    handler.open(name, attributes, place()); // strings, as namespaces are not asked for
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  try {
    parser.write(file.text).close();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.reading;
    throw error;
  }
}

/** Leaves the parser at the first fault; never leaves this file. */
class Stop extends Error {
  readonly reading: Unreadable;
  constructor(reading: Unreadable) {
    super(reading.why);
    this.reading = reading;
  }
}
