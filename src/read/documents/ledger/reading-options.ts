import { plainVocabulary, type Vocabulary } from '../../../model/statuses.ts';
import type { Sections } from './chosen-sections.ts';
import type { ColumnNames } from './columns.ts';

/** How the documents of a team differ from the usual ones, as the policy says. */
export interface ReadingOptions {
  readonly columns: ColumnNames;
  readonly vocabulary: Vocabulary;
  /** Which sections of the ledger are read. */
  readonly sections: Sections;
  /** Whether an id is unique in the ledger, or only in its gate. */
  readonly ids: 'per-ledger' | 'per-gate';
}

/** The options without a policy. */
export const plainOptions: ReadingOptions = {
  columns: {},
  vocabulary: plainVocabulary,
  sections: { kind: 'all' },
  ids: 'per-ledger',
};
