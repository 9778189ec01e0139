import type { RootContent } from 'mdast';
import { skeleton } from '../../../model/skeleton.ts';
import type { Source } from '../../../model/source.ts';
import { readContent } from '../markdown/cell.ts';
import { headingLine } from '../markdown/lines.ts';

/** Which sections of a ledger are read: all, all except some, or only some. A section is named by its heading, at any level. */
export type Sections =
  { readonly kind: 'all' } | { readonly kind: 'ignore' | 'only'; readonly headings: readonly string[] };

/** For each top-level block of a document: whether it is read, and under which heading it is. Also the named headings that the document lacks. */
export interface Chosen {
  readonly isRead: readonly boolean[];
  readonly headings: readonly (string | null)[];
  readonly lacks: readonly string[];
}

/** Finds the chosen sections. A section ends at the next heading that is not deeper. */
export function chooseSections(source: Source, blocks: readonly RootContent[], sections: Sections): Chosen {
  const named = new Map((sections.kind === 'all' ? [] : sections.headings).map((name) => [skeleton(name), name]));
  const found = new Set<string>();
  const isRead: boolean[] = [];
  const headings: (string | null)[] = [];
  let heading: string | null = null;
  let inside: number | null = null; // the level of the named heading above the blocks
  for (const block of blocks) {
    if (block.type === 'heading') {
      heading = readContent(headingLine(source, block) ?? '').text;
      if (inside !== null && block.depth <= inside) inside = null;
      const name = skeleton(heading);
      if (named.has(name)) {
        found.add(name);
        inside ??= block.depth;
      }
    }
    headings.push(heading);
    isRead.push(sections.kind === 'all' || (inside !== null) === (sections.kind === 'only'));
  }
  return { isRead, headings, lacks: [...named].flatMap(([key, name]) => (found.has(key) ? [] : [name])) };
}
