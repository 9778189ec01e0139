import type { Report } from '../../../judge/report/report.ts';
import type { Phrase } from './phrase.ts';

export type Finding = Report['findings'][number];

/** An entry of a list. */
export type Item =
  | { readonly finding: Finding }
  | {
      readonly phrase: Phrase;
      /** What belongs to it. */
      readonly below: readonly Phrase[];
      /** Whether that follows in the same line where there is room. */
      readonly isInline?: boolean;
    };

/** What of an entry has lines of its own below it. */
export function linesBelow(item: Item): readonly Phrase[] {
  return 'finding' in item || item.isInline === true ? [] : item.below;
}

/** A list under a title; `isFolded` is what a reader opens only when asking for more. */
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  readonly isFolded: boolean;
  readonly isNumbered?: boolean;
}
