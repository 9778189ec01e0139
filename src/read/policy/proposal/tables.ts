import type { Source } from '../../../model/source.ts';
import { plainVocabulary, type Status } from '../../../model/statuses.ts';
import { takesBack } from '../../../model/taken-back.ts';
import { openBlocks } from '../../documents/ledger/around/blocks.ts';
import { columnNames, folded, headerNames, type Column } from '../../documents/ledger/columns.ts';
import { likelyStatus } from '../../../model/likely-status.ts';
import { asksWhetherDone } from '../../documents/ledger/looks.ts';
import { plainOptions } from '../../documents/ledger/reading-options.ts';
import { citedWords } from '../../documents/ledger/words.ts';
import { readContent } from '../../documents/markdown/cell.ts';
import { readTables } from '../../documents/markdown/table.ts';

/** A table of somebody's document, as the proposal needs it. */
export interface SeenTable {
  readonly heading: string | null;
  readonly names: readonly string[];
  readonly rows: readonly (readonly SeenCell[])[];
  /** The status column; null where there is none. */
  readonly status: number | null;
}

export interface SeenCell {
  readonly text: string;
  /** How many paths and links it seems to cite. */
  readonly cited: number;
}

/** The word of a status in a cell, the status that it is taken for, and the text after it. */
export interface SeenStatus {
  readonly word: string;
  readonly status: Status;
  readonly note: 'none' | 'parentheses' | 'any';
}

/** The tables at the top level of a document that have rows. */
export function seenTables(source: Source): readonly SeenTable[] {
  const { blocks, chosen } = openBlocks(source, plainOptions);
  const headings = new Map(
    blocks.children.flatMap(({ type, position }, index) =>
      type === 'table' && position !== undefined
        ? [[position.start.line, chosen.headings[index] ?? null] as const]
        : [],
    ),
  );
  return readTables(source, blocks)
    .filter(({ rows }) => rows.length > 0)
    .map(({ header, rows: all }) => {
      const rows = all.map(({ cells }) => cells.map(({ text }) => seenCell(text)));
      const names = headerNames(header);
      const heading = headings.get(header.place.line) ?? null;
      return { heading, names, rows, status: statusColumn(names, rows) };
    });
}

function seenCell(markdown: string): SeenCell {
  const { text, references } = readContent(markdown);
  const words = references.length > 0 ? [] : citedWords(text).filter(({ isPath }) => isPath);
  return { text, cited: references.length + words.length };
}

/** The word that is most likely the status of a cell; null where that is not known, and where the text after it contradicts a GO. */
export function seenStatus(text: string): SeenStatus | null {
  const seen = noted(text);
  return seen?.status === 'GO' && takesBack(text.slice(seen.word.length), plainVocabulary.words) ? null : seen;
}

function noted(text: string): SeenStatus | null {
  const [, before = ''] = /^(.+?)\s*\([^()]*\)$/.exec(text) ?? [];
  const bare = before === '' ? null : likelyStatus(before);
  if (bare !== null) return { word: before, status: bare, note: 'parentheses' };
  const whole = likelyStatus(text);
  if (whole !== null) return { word: text, status: whole, note: 'none' };
  for (const match of text.matchAll(/\s[-–—]\s|\s?[–—:;.]\s|\s\(/g)) {
    const word = text.slice(0, match.index);
    const status = likelyStatus(word);
    if (status !== null) return { word, status, note: 'any' };
  }
  return null;
}

/** Headers of columns whose words look like statuses but are not. */
const otherAnswers = /\?$|block|requir|priority|severity|critical|mandatory|automated|optional/i;

/** Headers of columns that should have statuses. */
const statusLike = /\bgo\b|outcome|decision|progress|rating|\brag\b|ready|done|complete/i;

/** The usual names of the status column, the most usual first. */
const statusNames: readonly string[] = columnNames.status.map(folded);

/** Whether a header says that its column has statuses. */
export function namesStatus(name: string): boolean {
  return statusNames.includes(folded(name)) || asksWhetherDone.test(name) || statusLike.test(name);
}

function statusColumn(names: readonly string[], rows: SeenTable['rows']): number | null {
  const scored = names.map((name, index) => {
    const cells = rows.map((row) => row[index]?.text ?? '').filter((text) => text !== '');
    const share = cells.length === 0 ? 0 : cells.filter((text) => noted(text) !== null).length / cells.length;
    const isNamed = statusNames.includes(folded(name));
    const isUsual = folded(name) === statusNames[0];
    const least = isUsual ? 0 : isNamed ? 0.3 : statusLike.test(name) ? 0.5 : 0.8;
    const isAsked = isNamed || asksWhetherDone.test(name) || !otherAnswers.test(name);
    const isTaken = cells.length > 0 && share >= least && isAsked;
    return { index, score: isTaken ? share + (isNamed ? 1 : 0) + (isUsual ? 1 : 0) : 0 };
  });
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  return best !== undefined && best.score > 0 ? best.index : null;
}

/** Likely headers of each column, in addition to the usual names. */
const otherNames: Readonly<Partial<Record<Column, RegExp>>> = {
  id: /\b(?:id|nr|number|ref|ticket|code)\b|^no\.?$/i,
  owner:
    /\b(?:owner|responsible|assignee|assigned|lead|who|team|contact|accountable|approver|(?:signed|sign)[- ]?off|approved by)\b/i,
  evidence: /\b(?:evidence|proof|artifacts?|links?|reports?|references?|source|logs?|verification|verified by)\b/i,
  exit: /\b(?:exit|criteri\w*|acceptance|expected|target|threshold|condition|definition)\b/i,
  code: /\b(?:code|component|module|files?|implementation)\b/i,
  title: /\b(?:description|task|name|what|feature|summary|test|check|item|requirement)\b/i,
};

/** The header that a table has for a column: a usual name, another likely name, or none. */
export function headerOf(
  { names, rows }: SeenTable,
  column: Column,
  taken: ReadonlySet<number>,
): { readonly index: number; readonly isKnown: boolean } | null {
  const known = columnNames[column].map(folded);
  const free = names.map((name, index) => ({ name, index })).filter(({ index }) => !taken.has(index));
  const alias = known.map((name) => free.find((one) => folded(one.name) === name)).find((one) => one !== undefined);
  if (alias !== undefined) return { index: alias.index, isKnown: true };
  const cites = (index: number): boolean => rows.some((row) => (row[index]?.cited ?? 0) > 0);
  const other = free.find(
    ({ name, index }) => otherNames[column]?.test(name) === true && (column !== 'code' || cites(index)),
  );
  if (other !== undefined) return { index: other.index, isKnown: false };
  // A column that cites files is the evidence, under any name.
  const citing = column === 'evidence' ? free.find(({ index }) => cites(index)) : undefined;
  return citing === undefined ? null : { index: citing.index, isKnown: false };
}
