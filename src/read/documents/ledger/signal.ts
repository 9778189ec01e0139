import { problem, type ReadingProblem } from '../../../model/problem.ts';
import type { Reference } from '../../../model/reference.ts';
import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { readStatus, usedWord, wordOf } from '../../../model/read-status.ts';
import type { Status, Vocabulary } from '../../../model/statuses.ts';
import { hiddenCharacters, quote } from '../../../model/text.ts';
import { readContent, type Definitions } from '../markdown/cell.ts';
import { placeInCell, type Cell, type Row } from '../markdown/table.ts';
import type { Column, Columns } from './columns.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { Fault } from './row-faults.ts';
import { citedWords } from './words.ts';

/** One signal of the ledger; a part that its table or list does not have is null. */
export interface Signal {
  /** In NFC, with single spaces. */
  readonly id: string;
  /** The gate that the row names. */
  readonly gate: Field | null;
  /** The gate of the signal: the one that its row names, else the gate of its heading. Null where the row has an empty cell for it. */
  readonly under: OwnGate | null;
  readonly title: Field | null;
  readonly owner: Field | null;
  /** Null where the cell has no known status. Then the signal is open, and there is a problem. */
  readonly status: Status | null;
  readonly statusPlace: Place;
  readonly code: Field | null;
  readonly evidence: Field | null;
  readonly exit: Field | null;
  readonly note: Field | null;
  readonly place: Place;
  /** The header of its table; null where it is not in a table. */
  readonly header: Header | null;
}

/** The header of a table: its place, and the names of the columns that are not read. */
export interface Header extends Place {
  readonly spare: readonly string[];
}

/** A gate as a ledger names it. */
export interface OwnGate {
  readonly id: string;
  readonly name: string | null;
}

/** The text and the references of a cell, and its place. */
export interface Field {
  readonly text: string;
  readonly references: readonly Reference[];
  /** Words that are references only where the tree has an entry with their name. */
  readonly words: readonly Reference[];
  readonly place: Place;
  /** The name of its column, as the header has it. */
  readonly column: string;
  /** Markup that such a cell must not have, with its place; null where there is none. */
  readonly unclear: { readonly what: string; readonly place: Place } | null;
}

/** The signal of a row, or null where it has no usable id; `id` is the text of that cell, null where it is empty. */
export interface SignalReading {
  readonly id: string | null;
  readonly signal: Signal | null;
  readonly problems: readonly ReadingProblem[];
  /** Problems that other rows may have in the same way. */
  readonly faults: readonly Fault[];
}

/** What is needed to read a row. */
export interface RowFormat extends Pick<ReadingOptions, 'vocabulary' | 'ids'> {
  readonly columns: Columns;
  /** The names of the columns, as the header has them. */
  readonly names: readonly string[];
  readonly header: Header;
  /** The gate of the heading above the table. */
  readonly headed: OwnGate;
  readonly definitions: Definitions;
}

/** Reads a row by its columns. */
export function readSignal(source: Source, row: Row, format: RowFormat): SignalReading {
  const { columns, names, vocabulary, definitions, headed, ids, header } = format;
  const field = (column: Column, as = column): Field | null => {
    const index = columns[column] ?? -1;
    return readField(source, row.cells[index], definitions, as, names[index]);
  };
  const status = field('status');
  const title = field('title');
  const given = field('id');
  // A row without a number has its name as its id.
  const isNamed = given !== null && isBlank(given.text) && title !== null && !isBlank(title.text);
  const id = isNamed ? field('title', 'id') : given;
  if (id === null || status === null)
    return { id: id === null ? null : spaced(id.text), signal: null, problems: [], faults: [] };
  const name = spaced(id.text);
  const wrongId = idProblem(id, name);
  if (wrongId !== null) return { id: name === '' ? null : name, signal: null, problems: [wrongId], faults: [] };

  const gate = field('gate');
  const under = gate === null ? headed : isBlank(gate.text) ? null : { id: spaced(gate.text), name: null };
  const signal: Signal = {
    id: ids === 'per-gate' ? `${under?.id ?? ''} / ${name}` : name,
    gate,
    under,
    title: isNamed ? null : title,
    owner: field('owner'),
    status: readStatus(status.text, vocabulary),
    statusPlace: status.place,
    code: field('code'),
    evidence: field('evidence'),
    exit: field('exit'),
    note: field('note'),
    place: id.place,
    header,
  };
  const unclear = [id, ...fieldsOf(signal), status].flatMap((one) => unclearProblem(one, signal.id));
  return { id: signal.id, signal, problems: unclear, faults: faultsOf(signal, status, vocabulary) };
}

/** An id as it is compared: in NFC, with single spaces. */
export function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function fieldsOf({ gate, title, owner, code, evidence, exit }: Signal): readonly Field[] {
  return [gate, title, owner, code, evidence, exit].filter((field) => field !== null);
}

function unclearProblem({ unclear }: Field, signal: string): readonly ReadingProblem[] {
  if (unclear === null) return [];
  const message = `GitHub may show the row of ${quote(signal)} differently from how it is read here: this cell has ${unclear.what}. Write plain words, emphasis, code or a link.`;
  return [problem('ledger-markup', unclear.place, message, { signal })];
}

/** Columns whose plain words may be paths. */
const citing: ReadonlySet<Column> = new Set(['evidence', 'code']);

/** Columns where one word decides. */
const deciding: ReadonlySet<Column> = new Set(['id', 'gate', 'status']);

const markupNames = { break: 'a line break', html: 'HTML', image: 'an image', struck: 'struck text' } as const;

function readField(
  source: Source,
  cell: Cell | undefined,
  definitions: Definitions,
  column: Column,
  name = '',
): Field | null {
  if (cell === undefined) return null;
  const { text, references, markup } = readContent(cell.text, definitions);
  const at = (index: number): Place => placeInCell(source, cell, index);
  const cited = references.map((one) => ({ text: one.text, link: one.link, place: at(one.index) }));
  // With markup in between, the place of a word is only known as the cell.
  const isCiting = citing.has(column) && cited.length === 0 && !isPlaceholder(text);
  const words = isCiting ? citedWords(text, column === 'code' ? 'code' : 'proof') : [];
  const placed = (isPath: boolean): readonly Reference[] =>
    words
      .filter((word) => word.isPath === isPath)
      .map((word) => ({
        text: word.text,
        link: false,
        place: at(text === cell.text ? word.index : 0),
      }));
  const wrong = markup.find(({ kind }) => (kind === 'html' && column !== 'note') || deciding.has(column));
  return {
    text,
    references: [...cited.filter((one) => !isPlaceholder(one.text)), ...placed(true)],
    words: placed(false),
    place: placeAt(source, cell.offset),
    column: name,
    unclear: wrong === undefined ? null : { what: markupNames[wrong.kind], place: at(wrong.index) },
  };
}

function idProblem(id: Field, name: string): ReadingProblem | null {
  if (isBlank(name))
    return problem('signal-id', id.place, 'The row has no id, expected one. Give the signal an id or a name.');
  if (!/[^\S ]/.test(name) && hiddenCharacters(name).length === 0) return null;
  const message = `Unexpected white space or invisible character in the id ${quote(name)}, expected words with plain spaces between them. Delete it.`;
  return problem('signal-id', id.place, message);
}

/** What a row lacks, or an unknown word for its status. */
function faultsOf(signal: Signal, cell: Field, vocabulary: Vocabulary): readonly Fault[] {
  const { id, status } = signal;
  const at = { id, place: cell.place };
  if (status === null && cell.unclear === null) return [{ kind: 'status', text: cell.text, ...at }, ...lacking(signal)];
  if (status !== 'N/A') return lacking(signal);
  const reasons = [signal.exit, signal.evidence, signal.note].filter((field) => field !== null);
  const word = wordOf(usedWord(cell.text), vocabulary) ?? '';
  const note = cell.text.slice(word.length).replace(/^[\s(:;.–—-]+|[\s).]+$/g, '');
  return !isPlaceholder(note) || reasons.some(({ text }) => !isPlaceholder(text)) ? [] : [{ kind: 'reason', ...at }];
}

function lacking({ id, owner, exit }: Signal): readonly Fault[] {
  return [owner, exit].flatMap((field) =>
    field === null || !isPlaceholder(field.text)
      ? []
      : [{ kind: 'lacks' as const, id, place: field.place, column: field.column, text: field.text }],
  );
}

/** Whether a text is only a placeholder. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.replace(/[\s.!]+$/, ''));
}

/** Whether a text says nothing at all. */
function isBlank(text: string): boolean {
  return /^[-–—.…?_\s]*$/.test(text);
}

const placeholder =
  /^(?:[-–—.…?_]*|tbd|tba|tbc|todo|fixme|xxx+|n\/?a|not applicable|none|null|nil|unknown|unassigned|placeholder)$/i;
