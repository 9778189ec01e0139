import type { Source } from '../../../model/source.ts';
import type { DocumentFormat } from './format.ts';
import { jsonTracker } from './json-tracker.ts';
import type { Ledger } from './ledger.ts';
import { markdownTable } from './markdown-table.ts';
import type { Tracker } from './tracker.ts';

/** The formats of a ledger and of a tracker, the most special first; the last takes every file. A format is one file of this folder and one line here. */
export const ledgerFormats: readonly DocumentFormat<Ledger>[] = [markdownTable];
export const trackerFormats: readonly DocumentFormat<Tracker>[] = [jsonTracker];

/** The format of a file. Throws where none takes it: the last one takes every file. */
export function formatOf<Value>(
  formats: readonly DocumentFormat<Value>[],
  { path, text }: Source,
): DocumentFormat<Value> {
  const format = formats.find(({ accepts }) => accepts(path, text));
  if (format === undefined) throw new Error(`no format takes ${path}`);
  return format;
}
