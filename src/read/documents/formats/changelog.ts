import { lineText, openSource, type Place, type Source } from '../../../model/source.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { hasWords, readSections, type Section } from '../markdown/sections.ts';
import { visibleInline } from '../markdown/visible.ts';

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

/** In characters. The parser takes seconds for the changelog of an old project, of which a section needs only its beginning. */
const sectionLimit = 16 * 1024;

/** The entries of one version: headings of depth 2 as `[1.2.3] - 2026-01-31`, also without brackets, with a `v`, or with the date in parentheses. */
export function readChangelog(whole: Source, version: string): Bounded<readonly ChangelogEntry[]> {
  const source = beginningOf(whole, version);
  return withinShortLimits(source, () => {
    const blocks = readBlocks(source.text);
    const definitions = definitionsOf(source, blocks);
    return readSections(source, blocks)
      .filter(({ depth, heading }) => depth === 2 && heading.includes(version))
      .slice(0, entryLimit)
      .flatMap((section) => {
        const heading = visibleHeading(section.heading, definitions).trim();
        const rest = afterVersion(heading, version);
        return rest === null
          ? []
          : [{ heading, place: section.place, dated: isDate(rest), hasItems: hasItems(source, section) }];
      });
  });
}

/** As a reader sees it; a version in brackets may be the text of a link to a definition. */
function visibleHeading(heading: string, definitions: Definitions): string {
  const { text, markup } = readContent(heading, definitions);
  return markup.length === 0 ? text : visibleInline(heading);
}

/** A document up to a little after the last line that may be a heading of the version, above a line of hyphens or with two hashes. */
function beginningOf(source: Source, version: string): Source {
  const last = source.lineStarts.findLastIndex((_, index) => {
    const line = lineText(source, index + 1);
    return line.includes(version) && (/^ {0,3}##(?!#)/.test(line) || /^ {0,3}-+\s*$/.test(lineText(source, index + 2)));
  });
  const end = (source.lineStarts[last] ?? 0) + sectionLimit;
  const next = source.lineStarts.find((start) => start >= end);
  return last < 0 ? openSource(source.path, '') : openSource(source.path, source.text.slice(0, next));
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
