import { readContent } from './cell.ts';
import { definitionsOf } from './definitions.ts';
import { withinLimits, type Bounded } from './limits.ts';
import { readBlocks } from './markdown.ts';
import { hasWords, readSections, type Section } from './sections.ts';
import type { Place, Source } from './source.ts';

/** What a changelog says under a heading of one version. */
export interface ChangelogEntry {
  /** The heading as a reader sees it. */
  readonly heading: string;
  readonly place: Place;
  /** Whether a date of the calendar, and nothing else, follows the version. */
  readonly dated: boolean;
  /** Whether a list with words in it follows, before the next heading that is not deeper. */
  readonly hasItems: boolean;
}

/** A version is named by a heading or two; that many are looked at. */
const entryLimit = 100;

/** The entries of one version: headings of depth 2 as `[1.2.3] - 2026-01-31`, also without brackets, with a `v`, or with the date in parentheses. */
export function readChangelog(source: Source, version: string): Bounded<readonly ChangelogEntry[]> {
  return withinLimits(source, () => {
    const blocks = readBlocks(source.text);
    const definitions = definitionsOf(source, blocks);
    return readSections(source, blocks)
      .filter(({ depth, heading }) => depth === 2 && heading.includes(version))
      .slice(0, entryLimit)
      .flatMap((section) => {
        const heading = readContent(section.heading, definitions).text;
        const rest = afterVersion(heading, version);
        return rest === null
          ? []
          : [{ heading, place: section.place, dated: isDate(rest), hasItems: hasItems(source, section) }];
      });
  });
}

/** What follows the version in a heading; null where the heading names another one, of which it may be the beginning. */
function afterVersion(heading: string, version: string): string | null {
  const name = [`[${version}]`, `[v${version}]`, version, `v${version}`].find((one) => heading.startsWith(one));
  const rest = name === undefined ? null : heading.slice(name.length);
  return rest === null || /^\S/.test(rest) ? null : rest.trim();
}

function isDate(text: string): boolean {
  const [, year, month, day] =
    /^(?:[-–—]\s+)?(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? /^\((\d{4})-(\d\d)-(\d\d)\)$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function hasItems(source: Source, { blocks }: Section): boolean {
  return blocks.some((block) => block.type === 'list' && hasWords(source, block));
}
