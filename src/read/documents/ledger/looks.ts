import { skeleton } from '../../../model/skeleton.ts';
import { isOpen, statuses } from '../../../model/statuses.ts';
import { readContent } from '../markdown/cell.ts';
import { columnNames, namesGiven } from './columns.ts';
import type { ReadingOptions } from './reading-options.ts';

/** What makes a reader take a text for a signal: the words of a status, the names of the status column, the ids that were read. */
export interface Looks {
  readonly words: ReadonlySet<string>;
  /** The words of a status that say that work is open. */
  readonly open: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** The names of the gates. */
  readonly gates: ReadonlySet<string>;
  /** Whether a row or a task is open: then words that say the same about the whole release are right. */
  readonly hasOpen: boolean;
}

/** What was read from a document: the ids of its signals, and the names of its gates. */
export interface Known {
  readonly ids: readonly string[];
  readonly gates: readonly string[];
  /** Whether one of them is open. */
  readonly hasOpen: boolean;
}

/** The value where nothing was read. */
export const nothingKnown: Known = { ids: [], gates: [], hasOpen: false };

/** What looks like a signal in a document with these options. */
export function looksOf({ columns, vocabulary }: ReadingOptions, { ids, gates, hasOpen }: Known): Looks {
  const words = [...statuses.map((status) => [status, status] as const), ...vocabulary.words].filter(
    ([word]) => word !== '',
  );
  return {
    open: new Set(words.filter(([, status]) => isOpen(status)).map(([word]) => skeleton(word))),
    words: new Set(words.map(([word]) => skeleton(word))),
    names: new Set([...columnNames.status, ...namesGiven(columns, 'status')].map(skeleton)),
    ids: new Set(ids.map(skeleton)),
    gates: new Set(gates.map(skeleton)),
    hasOpen,
  };
}

/** The text of a cell or a line as a reader sees it, without tags. */
export function seen(markdown: string): string {
  const text = /[\\&<`*_~[!]/.test(markdown) ? readContent(markdown).text : markdown;
  return text.replace(/<[^<>]*>|~~/g, '').trim();
}

/** Whether an unread table shows a status: by a name in its header, or by a word after the first cell of a row. */
export function showsStatuses(header: readonly string[], rows: Iterable<readonly string[]>, looks: Looks): boolean {
  if (header.some((name) => isStatusName(name, looks))) return true;
  for (const cells of rows) {
    if (cells.slice(1).some((cell) => isStatus(cell, looks))) return true;
    if (isStatus(cells[0] ?? '', looks) && cells.some((cell) => cell !== '' && looks.ids.has(skeleton(cell))))
      return true;
  }
  return false;
}

/** Whether a header name is taken for the one of the status column. */
export function isStatusName(name: string, { names }: Looks): boolean {
  return names.has(skeleton(name)) || asksWhetherDone.test(name);
}

/** Headers over statuses, in other words or as a sign. */
export const asksWhetherDone =
  /^(?:(?:is |all )?(?:done|ready|completed?|finished|passed|passing|signed[- ]off)\??|[☑✓✔✅]\uFE0F?)$/iu;

/** Whether a text is taken for the word of a status, with or without a note after it. */
export function isStatus(text: string, { words }: Looks): boolean {
  if (text === '' || text.length > textLimit) return false;
  return words.has(skeleton(text)) || words.has(skeleton(text.replace(/[\s:–—]*\([^()]*\)$|\s[-–—]\s.*$/, '')));
}

/** In characters. A longer text is a sentence, and only this much of it is looked at. */
export const textLimit = 200;

/** Whether a line outside of tables looks like a row: it has many cells, or one of them is a status or a known id. */
export function looksLikeRow(line: string, cells: readonly string[], looks: Looks): boolean {
  if (cells.length < 2) return false;
  if (line.startsWith('|') && (cells.length > 2 || /^[\s:|-]+$/.test(line))) return true;
  return cells.some((cell) => isStatus(cell, looks) || (cell !== '' && looks.ids.has(skeleton(cell))));
}

/** What follows a word that is only explained, as in "Status: NO-GO means that work is left". */
export const explains = /^\S+\s+(?:if|means|when|unless|until all|is not|is for|where|stands|blocks|holds)(?!\p{L})/iu;

/** Whether a line of prose gives a signal a status, as "A-2: NO-GO" does, or leaves its box open. */
export function tellsStatus(line: string, looks: Looks): boolean {
  const [, word = '', follower = ''] =
    /^[\s*_`]*([^\s:]+)[\s*_`:=→>–—]+([^\s,;]+)/.exec(line.slice(0, textLimit)) ?? [];
  if (isStatus(word, looks) && looks.ids.has(skeleton(follower.replace(/[*_`.)]+$/, '')))) return true;
  const [, box = '', id = '', rest = ''] =
    /^(\[[ xX]?\])?\s*(gate\s+[^\s:]+|\S*[^\s:*_])[\s*_`:=|→>–—-]+(.*)$/i.exec(line.slice(0, textLimit)) ?? [];
  if (id === '') return false;
  const known = looks.ids.has(skeleton(id));
  if (!known && (/^\d{4}-\d\d-\d\d$/.test(id) || explains.test(rest))) return false;
  if (/^\[\s*\]$/.test(box) && known) return true;
  const named = known || /^gate\s/i.test(id) || /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*[-_.]?\d+$/u.test(id);
  if (!named) return false;
  const words = rest.replace(/^is\s+/i, '').split(/[\s,;.!]+/);
  const first = words[0] ?? '';
  return isStatus(first, looks) || isStatus(rest, looks);
}
