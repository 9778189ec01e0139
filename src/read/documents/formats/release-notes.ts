import type { Place, Source } from '../../../model/source.ts';
import { withinShortLimits, type Bounded } from '../markdown/limits.ts';
import { readBlocks } from '../markdown/markdown.ts';
import { hasWords, readSections, type Section } from '../markdown/sections.ts';
import { placeOfVisible, visibleInline, visibleText } from '../markdown/visible.ts';

/** The parts of release notes that are looked at. */
export interface ReleaseNotes {
  /** Whether there are visible words besides the headings. */
  readonly hasWords: boolean;
  /** The wanted sections, in their order. */
  readonly sections: readonly NotesSection[];
  /** The first placeholders, such as TODO. */
  readonly placeholders: readonly { readonly word: string; readonly place: Place }[];
}

/** A wanted section; its place is null where it is missing. */
export interface NotesSection {
  readonly title: string;
  readonly place: Place | null;
  readonly hasWords: boolean;
}

/** At most this many headings and placeholders are looked at: real notes have fewer. */
const headingLimit = 1000;
const placeholderLimit = 10;

/** In characters. A longer heading is not the name of a section. */
const titleLimit = 200;

/** Reads release notes and finds the sections with those titles, at any level, in any case. */
export function readReleaseNotes(source: Source, titles: readonly string[]): Bounded<ReleaseNotes> {
  return withinShortLimits(source, () => {
    const blocks = readBlocks(source.text);
    const byTitle = sectionsByTitle(readSections(source, blocks).slice(0, headingLimit));
    return {
      hasWords: blocks.children.some((block) => hasWords(source, block)),
      sections: titles.map((title) => {
        const found = byTitle.get(folded(title)) ?? [];
        const filled = found.find((section) => section.blocks.some((block) => hasWords(source, block)));
        return { title, place: (filled ?? found[0])?.place ?? null, hasWords: filled !== undefined };
      }),
      placeholders: findPlaceholders(source),
    };
  });
}

function sectionsByTitle(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const byTitle = new Map<string, Section[]>();
  for (const section of sections) {
    if (section.heading.length > titleLimit) continue;
    const title = folded(visibleInline(section.heading));
    byTitle.set(title, [...(byTitle.get(title) ?? []), section]);
  }
  return byTitle;
}

function folded(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}

function findPlaceholders(source: Source): ReleaseNotes['placeholders'] {
  const visible = visibleText(source);
  const found: { word: string; place: Place }[] = [];
  for (const match of visible.text.matchAll(/(?<![\p{L}\p{N}_])(?:TODO|TBD|PLACEHOLDER|XXX)(?![\p{L}\p{N}_])/gu)) {
    if (found.length === placeholderLimit) break;
    found.push({ word: match[0], place: placeOfVisible(source, visible, match.index) });
  }
  return found;
}
