import { readChangelog } from '../documents/changelog.ts';
import type { Format } from '../documents/format.ts';
import { readLedger } from '../documents/ledger.ts';
import { withinPaperLimits } from '../documents/limits.ts';
import { readReleaseNotes } from '../documents/release-notes.ts';
import { readSnapshots } from '../documents/snapshot.ts';
import type { Source } from '../documents/source.ts';
import { visibleText } from '../documents/visible.ts';

/** What is read of Markdown that anyone may have written: pure, and all that goes in and out can be sent to another thread. */
export const readers = {
  ledger: (source: Source, format: Format) => readLedger(source, format),
  changelog: (source: Source, version: string) => readChangelog(source, version),
  notes: (source: Source, sections: readonly string[]) => readReleaseNotes(source, sections),
  snapshots: (source: Source) => readSnapshots(source),
  visible: (source: Source) => withinPaperLimits(source, () => visibleText(source)),
} as const;

export type Readers = typeof readers;
export type ReaderName = keyof Readers;

/** What one reader is asked, as it is sent to another thread. */
export interface ReaderCall {
  readonly name: ReaderName;
  readonly path: string;
  readonly text: string;
  readonly option: unknown;
}
