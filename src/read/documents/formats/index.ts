import type { Source } from '../../../model/source.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import type { TrackerFormat } from './follow-ledger.ts';
import type { DocumentFormat, LedgerFormat } from './format.ts';
import { jsonTracker } from './json-tracker.ts';
import type { Ledger } from './ledger.ts';
import { markdownTable } from './markdown-table.ts';
import { taskList } from './task-list.ts';

/** The formats of a ledger and of a tracker, the most special first; the last one takes every file. A new format needs one file in this folder and one line here. */
export const ledgerFormats: readonly LedgerFormat<Ledger>[] = [taskList, markdownTable];
export const trackerFormats: readonly TrackerFormat[] = [jsonTracker];

/** The format of a file. Throws where none takes it: the last one takes every file. */
export function formatOf<Format extends DocumentFormat<unknown>>(
  formats: readonly Format[],
  source: Source,
  options: ReadingOptions,
): Format {
  const format = formats.find(({ accepts }) => accepts(source, options));
  if (format === undefined) throw new Error(`no format takes ${source.path}`);
  return format;
}
