import type { Root, RootContent } from 'mdast';
import { lineText, openSource, type Place, type Source } from '../../../model/source.ts';
import { withoutHidden } from '../../../model/text.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { definitionsOf } from '../markdown/definitions.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { linesOf } from '../markdown/lines.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { headingOf, readSections, unstruck, wordsIn, type Section } from '../markdown/sections.ts';
import { visibleInline } from '../markdown/visible.ts';
import {
  afterVersion,
  beginsOther,
  isWords,
  namesVersion,
  saysNotReleased,
  type AfterVersion,
} from './changelog-heading.ts';

/** The section of a changelog for one version. */
export interface ChangelogEntry {
  /** The heading as a reader sees it. */
  readonly heading: string;
  readonly place: Place;
  /** What the heading says after the version; a line below it may also say that it is not released. */
  readonly says: AfterVersion;
  /** Whether a list with words follows, before the next heading that is not deeper or names another version. */
  readonly hasItems: boolean;
}

/** What a changelog has about one version. */
export interface Changelog {
  readonly entries: readonly ChangelogEntry[];
  /** The first heading that names the version, but does not begin its section. */
  readonly elsewhere: Pick<ChangelogEntry, 'heading' | 'place'> | null;
}

/** At most this many headings of a version, and sections of it, are looked at. A normal changelog has one or two. */
const nameLimit = 100;
const entryLimit = 10;

/** At most this many headings in a section are looked at; text below later ones does not count. */
const insideLimit = 100;

/** In characters. A longer heading takes long to read and does not name a version, because not even a link to a comparison is that long. It ends a section. */
const headingLimit = 2000;

/** In characters. The parser takes seconds for the changelog of an old project, and only the beginning of a section is needed. */
const sectionLimit = 16 * 1024;

/** The deepest level of a heading that begins a section: a tool that writes minor versions at level 2 may write patches at level 3. */
const depthLimit = 3;

/** The sections of one version: headings as `[1.2.3] - 2026-01-31`, also without brackets, with a `v`, with the date in parentheses, or with a title after it. */
export function readChangelog(whole: Source, version: string): Bounded<Changelog> {
  const source = beginningOf(whole, version);
  return withinShortLimits(source, () => {
    const blocks = readBlocks(source.text);
    const definitions = definitionsOf(source, blocks);
    const shown: Root = { ...blocks, children: [...unstruck(blocks.children)] };
    const named = readSections(source, shown)
      .filter(({ heading }) => heading.length <= headingLimit && heading.includes(version))
      .slice(0, nameLimit)
      .map((section) => {
        const heading = visibleHeading(section.heading, definitions);
        const says = section.depth > depthLimit ? null : afterVersion(heading, version);
        return { section, heading, place: section.place, says };
      });
    const entries = named
      .flatMap(({ section, heading, place, says }) => (says === null ? [] : [{ section, heading, place, says }]))
      .slice(0, entryLimit)
      .map(({ section, heading, place, says }) => ({ heading, place, ...readEntry(source, section, says) }));
    const elsewhere = named.find(({ heading, says }) => says === null && namesVersion(heading, version));
    return {
      entries,
      elsewhere: elsewhere === undefined ? null : { heading: elsewhere.heading, place: elsewhere.place },
    };
  });
}

function readEntry(source: Source, section: Section, said: AfterVersion): Pick<ChangelogEntry, 'says' | 'hasItems'> {
  const blocks = ownBlocks(source, section);
  const first = blocks.findIndex(({ type }) => type === 'heading');
  const isOpen = blocks.slice(0, first < 0 ? undefined : first).some((block) => isNoRelease(source, block));
  return { says: isOpen ? 'not-released' : said, hasItems: hasItems(source, blocks) };
}

/** Such words are a paragraph of one or two lines; a longer one takes long to read. */
function isNoRelease(source: Source, block: RootContent): boolean {
  if (block.type !== 'paragraph' || linesOf(source, block).length > 2) return false;
  return saysNotReleased(wordsIn(source, block).trim());
}

/** A release may have a deeper heading than the release above it, as patches below minor versions: its list does not belong to the release above. */
function ownBlocks(source: Source, { blocks }: Section): readonly RootContent[] {
  let inside = 0;
  const end = blocks.findIndex((block) => {
    if (block.type !== 'heading') return false;
    inside += 1;
    const heading = headingOf(source, block);
    return inside > insideLimit || heading.length > headingLimit || beginsOther(visibleInline(withoutLabels(heading)));
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Reading the definitions again for each heading in a section takes long, so this turns `[1.2.3][label]` into `[1.2.3]`. */
function withoutLabels(heading: string): string {
  return heading.replace(/\]\[[^[\]]*\]/g, ']');
}

/** The heading as a reader sees it; a version in brackets may be the text of a link to a definition. */
function visibleHeading(heading: string, definitions: Definitions): string {
  const { text, markup } = readContent(heading, definitions);
  const seen = markup.length === 0 ? withoutHidden(text.normalize('NFKC')) : visibleInline(heading);
  return seen.replace(/\s+/g, ' ').trim();
}

/** A document up to a little after the last line that may be a heading of the version (with one to three hashes, or above a line of hyphens or equals signs). Where there is none, up to a little after the first line that may be a deeper heading. */
function beginningOf(source: Source, version: string): Source {
  const isNamed = (index: number): boolean => lineText(source, index + 1).includes(version);
  const last = source.lineStarts.findLastIndex(
    (_, index) =>
      isNamed(index) &&
      (/^ {0,3}#{1,3}(?!#)/.test(lineText(source, index + 1)) ||
        /^ {0,3}(?:-+|=+)\s*$/.test(lineText(source, index + 2))),
  );
  const deeper = source.lineStarts.findIndex(
    (_, index) => last < 0 && isNamed(index) && /^ {0,3}#{4,6}/.test(lineText(source, index + 1)),
  );
  const line = Math.max(last, deeper);
  const end = (source.lineStarts[line] ?? 0) + sectionLimit;
  const next = source.lineStarts.find((start) => start >= end);
  return line < 0 ? openSource(source.path, '') : openSource(source.path, source.text.slice(0, next));
}

function hasItems(source: Source, blocks: readonly RootContent[]): boolean {
  return blocks.some(
    (block) => block.type === 'list' && block.children.some(({ children }) => saysAnything(source, children)),
  );
}

/** Whether an item has words that are neither struck out nor a placeholder. */
function saysAnything(source: Source, blocks: readonly RootContent[]): boolean {
  return unstruck(blocks).some((block) => {
    if (block.type === 'list') return hasItems(source, [block]);
    return block.type === 'blockquote' ? saysAnything(source, block.children) : isWords(wordsIn(source, block));
  });
}
