import type { Source } from '../../../model/source.ts';
import { readChangelog } from '../formats/changelog.ts';
import { formatOf, ledgerFormats } from '../formats/index.ts';
import { readReleaseNotes } from '../formats/release-notes.ts';
import { readSnapshots } from '../formats/snapshot.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { withinShortLimits } from '../markdown/limits.ts';
import { visibleText } from '../markdown/visible.ts';

/** The readers of Markdown that anyone may have written. They are pure, and their input and output can be sent to another thread. */
export const readers = {
  ledger: (source: Source, options: ReadingOptions) => formatOf(ledgerFormats, source, options).read(source, options),
  changelog: (source: Source, version: string) => readChangelog(source, version),
  notes: (source: Source, sections: readonly string[]) => readReleaseNotes(source, sections),
  snapshots: (source: Source) => readSnapshots(source),
  visible: (source: Source) => withinShortLimits(source, () => visibleText(source)),
} as const;

export type Readers = typeof readers;
export type ReaderName = keyof Readers;

/** A request to one reader, as it is sent to another thread. */
export interface ReaderCall {
  readonly name: ReaderName;
  readonly path: string;
  readonly text: string;
  readonly option: unknown;
}
