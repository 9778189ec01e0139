import { problem, type ReadingProblem } from '../../../model/problem.ts';
import type { Reference } from '../../../model/reference.ts';
import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { readStatus, type Status, type Vocabulary } from '../../../model/statuses.ts';
import { hiddenCharacters, lookAlikes, oneOf, quote } from '../../../model/text.ts';
import { readContent, type Content, type Definitions } from '../markdown/cell.ts';
import { placeInCell, type Cell, type Row } from '../markdown/table.ts';
import { columnNames, type Column, type Columns } from './columns.ts';

/** One row of the ledger; a column that the table lacks is null. */
export interface Signal {
  readonly id: string;
  readonly gate: Field | null;
  readonly title: Field | null;
  readonly owner: Field | null;
  /** Null where the cell says no known status: open, and a problem of its own. */
  readonly status: Status | null;
  readonly statusPlace: Place;
  readonly code: Field | null;
  readonly evidence: Field | null;
  readonly exit: Field | null;
  readonly place: Place;
}

/** What a cell says and cites, and where. */
export interface Field {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly place: Place;
  /** The markup in it that such a cell may not have, with its place; null where there is none. */
  readonly unclear: { readonly what: string; readonly place: Place } | null;
}

/** A row's signal, or null where it has no usable id; `id` is what stands in that cell, null where it is empty. */
export interface SignalReading {
  readonly id: string | null;
  readonly signal: Signal | null;
  readonly problems: readonly ReadingProblem[];
}

/** By what a row is read. */
export interface RowFormat {
  readonly columns: Columns;
  readonly vocabulary: Vocabulary;
  readonly definitions: Definitions;
}

/** Reads a row by its columns. */
export function readSignal(source: Source, row: Row, { columns, vocabulary, definitions }: RowFormat): SignalReading {
  const field = (column: Column): Field | null =>
    readField(source, row.cells[columns[column] ?? -1], definitions, column);
  const id = field('id');
  const status = field('status');
  if (id === null || status === null) return { id: id?.text ?? null, signal: null, problems: [] };
  const wrongId = idProblem(id);
  if (wrongId !== null) return { id: id.text === '' ? null : id.text, signal: null, problems: [wrongId] };

  const signal: Signal = {
    id: id.text,
    gate: field('gate'),
    title: field('title'),
    owner: field('owner'),
    status: readStatus(status.text, vocabulary),
    statusPlace: status.place,
    code: field('code'),
    evidence: field('evidence'),
    exit: field('exit'),
    place: id.place,
  };
  const unclear = [id, ...fieldsOf(signal), status].flatMap((one) => unclearProblem(one, signal.id));
  const isClear = status.unclear === null;
  return {
    id: signal.id,
    signal,
    problems: [...unclear, ...(isClear ? unknownStatus(signal, status, vocabulary) : []), ...incomplete(signal)],
  };
}

function fieldsOf({ gate, title, owner, code, evidence, exit }: Signal): readonly Field[] {
  return [gate, title, owner, code, evidence, exit].filter((field) => field !== null);
}

function unclearProblem({ unclear }: Field, signal: string): readonly ReadingProblem[] {
  if (unclear === null) return [];
  const message = `GitHub may show the row of ${quote(signal)} in another way than it is read: this cell has ${unclear.what}. Write plain words, emphasis, code or a link.`;
  return [problem('ledger-markup', unclear.place, message, { signal })];
}

/** Columns of which one word decides. */
const deciding: ReadonlySet<Column> = new Set(['id', 'gate', 'status']);

const markupNames = { break: 'a line break', html: 'HTML', image: 'an image', struck: 'struck text' } as const;

function readField(source: Source, cell: Cell | undefined, definitions: Definitions, column: Column): Field | null {
  if (cell === undefined) return null;
  const content: Content = readContent(cell.text, definitions);
  const references = content.references.map(({ text, index, link }) => ({
    text,
    link,
    place: placeInCell(source, cell, index),
  }));
  const wrong = content.markup.find(({ kind }) => kind === 'html' || deciding.has(column));
  const unclear =
    wrong === undefined ? null : { what: markupNames[wrong.kind], place: placeInCell(source, cell, wrong.index) };
  return { text: content.text, references, place: placeAt(source, cell.offset), unclear };
}

function idProblem(id: Field): ReadingProblem | null {
  if (id.text === '')
    return problem('signal-id', id.place, 'The row has no signal id, expected one. Give the signal an id.');
  if (!/\s/.test(id.text) && hiddenCharacters(id.text).length === 0) return null;
  return problem(
    'signal-id',
    id.place,
    `Unexpected white space or invisible character in the id ${quote(id.text)}. Delete it.`,
  );
}

function unknownStatus(signal: Signal, cell: Field, vocabulary: Vocabulary): readonly ReadingProblem[] {
  return signal.status === null ? [statusUnknown(cell.text, cell.place, { signal: signal.id }, vocabulary)] : [];
}

/** The problem of a word that is no status, for ledger and tracker alike. */
export function statusUnknown(
  text: string,
  place: Place,
  touches: { readonly signal?: string; readonly gate?: string },
  { words }: Vocabulary,
): ReadingProblem {
  const unexpected = lookAlikes(text);
  const hint = unexpected === '' ? '' : ` (${unexpected})`;
  const message = `Unexpected status ${quote(text)}${hint}, expected ${oneOf([...words.keys()].slice(0, 20))}. Map your own words under \`statuses\` in the policy.`;
  return problem('status-unknown', place, message, touches);
}

function incomplete(signal: Signal): readonly ReadingProblem[] {
  const wanted: readonly (readonly [Column, Field | null])[] = [
    ['owner', signal.owner],
    ['exit', signal.exit],
    ['evidence', signal.status === 'GO' ? signal.evidence : null],
  ];
  return wanted.flatMap(([column, field]) => {
    if (field === null || !isPlaceholder(field.text)) return [];
    const seen = field.text === '' ? 'empty cell' : `placeholder ${quote(field.text)}`;
    const message = `Unexpected ${seen} under ${quote(columnNames[column][0])} of ${quote(signal.id)}. Say what holds.`;
    return [problem('signal-incomplete', field.place, message, { signal: signal.id })];
  });
}

/** Whether a text only stands for what is still to be said. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

const placeholder = /^(?:[-–—.…?_]*|tbd|tba|tbc|todo|fixme|xxx+|n\/?a|none|null|nil|unknown|unassigned|placeholder)$/i;
