import type { List } from 'mdast';
import { lineText, openSource, type Place, type Source } from '../../../model/source.ts';
import { isPlaceholder } from '../ledger/signal.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { linesOf } from '../markdown/lines.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { hasWords, readSections, type Section } from '../markdown/sections.ts';
import { visibleInline } from '../markdown/visible.ts';

/** What a changelog says under a heading of one version. */
export interface ChangelogEntry {
  /** The heading as a reader sees it. */
  readonly heading: string;
  readonly place: Place;
  /** What follows the version: a date of the calendar, and perhaps a title behind it; nothing; or something else, as "unreleased". */
  readonly dating: 'dated' | 'undated' | 'other';
  /** Whether a list with words in it follows, before the next heading that is not deeper. */
  readonly hasItems: boolean;
}

/** A version is named by a heading or two; that many are looked at. */
const entryLimit = 100;

/** The headings of versions are no deeper: release tools write them as deep as 1, 2 or 3. */
const depthLimit = 3;

/** In characters. The parser takes seconds for the changelog of an old project, of which a section needs only its beginning. */
const sectionLimit = 16 * 1024;

/** The entries of one version: headings of depth 1 to 3 as `[1.2.3] - 2026-01-31`, also without brackets, with `v` or `Version`, with the date in parentheses, with a title behind it, or without a date. */
export function readChangelog(whole: Source, version: string): Bounded<readonly ChangelogEntry[]> {
  const source = beginningOf(whole, version);
  return withinShortLimits(source, () => {
    const blocks = readBlocks(source.text);
    const definitions = definitionsOf(source, blocks);
    return readSections(source, blocks)
      .filter(({ depth, heading }) => depth <= depthLimit && heading.includes(version))
      .slice(0, entryLimit)
      .flatMap((section) => {
        const heading = visibleHeading(section.heading, definitions).trim();
        const rest = afterVersion(heading, version);
        return rest === null
          ? []
          : [{ heading, place: section.place, dating: datingOf(rest), hasItems: hasItems(source, section) }];
      });
  });
}

/** As a reader sees it; a version in brackets may be the text of a link to a definition. */
function visibleHeading(heading: string, definitions: Definitions): string {
  const { text, markup } = readContent(heading, definitions);
  return markup.length === 0 ? text : visibleInline(heading);
}

/** A document up to a little after the last line that may be a heading of the version, with one to three hashes, or above a line of hyphens or equals signs. */
function beginningOf(source: Source, version: string): Source {
  const last = source.lineStarts.findLastIndex((_, index) => {
    const line = lineText(source, index + 1);
    return (
      line.includes(version) &&
      (/^ {0,3}#{1,3}(?!#)/.test(line) || /^ {0,3}(?:-+|=+)\s*$/.test(lineText(source, index + 2)))
    );
  });
  const end = (source.lineStarts[last] ?? 0) + sectionLimit;
  const next = source.lineStarts.find((start) => start >= end);
  return last < 0 ? openSource(source.path, '') : openSource(source.path, source.text.slice(0, next));
}

/** What follows the version in a heading; null where the heading names another one, of which it may be the beginning. */
function afterVersion(heading: string, version: string): string | null {
  const named = heading.replace(/^(?:version|release)\s+/i, '');
  const name = [`[${version}]`, `[v${version}]`, version, `v${version}`].find((one) => named.startsWith(one));
  const rest = name === undefined ? null : named.slice(name.length);
  return rest === null || /^\S/.test(rest) ? null : rest.trim();
}

/** A title stands behind a dash or a colon: what stands there in brackets, as "[YANKED]", is none. */
const dated = /^(?:(?:[-–—]\s+)?(\d{4}-\d\d-\d\d)|\((\d{4}-\d\d-\d\d)\))(?:\s+[-–—]\s+|:\s+|$)(.*)$/s;

/** Words by which a heading takes back that the version is out. */
const takenBack = /\b(?:unreleased|yanked|withdrawn|draft|pending|tbd|todo|wip)\b/i;

function datingOf(rest: string): ChangelogEntry['dating'] {
  if (rest === '') return 'undated';
  const [, plain, bracketed, title = ''] = dated.exec(rest) ?? [];
  return isDay(plain ?? bracketed ?? '') && !takenBack.test(title) ? 'dated' : 'other';
}

function isDay(text: string): boolean {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
  if (text === '') return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a list says something: an item that is struck, that nobody sees, or that only stands for what is to be written, says nothing. */
function hasItems(source: Source, { blocks }: Section): boolean {
  return blocks.some((block) => block.type === 'list' && listSays(source, block));
}

function listSays(source: Source, { children }: List): boolean {
  return children.some((item) =>
    item.children.some((block) => {
      if (block.type === 'list') return listSays(source, block);
      if (block.type !== 'paragraph') return hasWords(source, block);
      const text = linesOf(source, block).map((line) => line.text);
      return hasWords(source, block) && !isPlaceholder(visibleInline(text.join(' ')).trim());
    }),
  );
}
