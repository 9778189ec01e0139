import type { ReadingProblem } from '../../../model/problem.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { statuses, type Status } from '../../../model/statuses.ts';
import { formatOf, ledgerFormats } from '../../documents/formats/index.ts';
import { taskList } from '../../documents/formats/task-list.ts';
import { openBlocks } from '../../documents/ledger/blocks.ts';
import { plainOptions } from '../../documents/ledger/reading-options.ts';
import { columnList, type Column } from '../../documents/ledger/columns.ts';
import { policyOf, type PolicyFile } from '../policy.ts';
import { headerOf, seenStatus, seenTables, type SeenTable } from './tables.ts';

/** A word of a document, how often it stands there, and what it is taken for. */
export interface TakenWord {
  readonly word: string;
  readonly rows: number;
  readonly status: Status;
  /** Whether nobody can tell what it means: then it is taken for open. */
  readonly isGuess: boolean;
}

/** A policy that reads somebody's own document, for a person to look through. */
export interface Proposal {
  readonly file: PolicyFile;
  readonly words: readonly TakenWord[];
  /** The headers of columns that look as if they decided something, and are not read. */
  readonly unread: readonly string[];
}

/** Proposes the policy that reads a document as a ledger; null where the document has no table of statuses and no task list. Pure. */
export function propose(source: Source): Proposal | null {
  const tables = seenTables(source).filter(({ status }) => status !== null);
  if (tables.length === 0)
    return taskList.accepts(source, plainOptions) ? { file: best(source, [{}, perGate]), words: [], unread: [] } : null;
  const ignored = summaries(tables);
  const ledgers = tables.filter(({ heading }) => !ignored.includes(heading ?? ''));
  const words = wordsOf(ledgers);
  const columns = columnsOf(ledgers);
  const common: PolicyFile = {
    ...(isEmpty(columns) ? {} : { columns }),
    ...statusKeys(words, ledgers),
    ...(ignored.length === 0 ? {} : { sections: { ignore: ignored } }),
  };
  const titles = titlesOf(ledgers);
  const candidates: readonly PolicyFile[] = [
    common,
    { ...common, ...perGate },
    ...(titles === null ? [] : [{ ...common, columns: { ...columns, id: titles } }]),
  ];
  const unread = ledgers.flatMap(({ names }) => names.filter((name) => asksForLess.test(name)));
  return { file: withSections(source, best(source, candidates)), words, unread: [...new Set(unread)] };
}

/** Headers by which a team says that a row need not be done. */
const asksForLess = /\b(?:block(?:s|ing|er)?|required|mandatory|optional|must|priority|severity)\b/i;

const perGate = { ids: 'per-gate' } as const;

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** The first of some policies by which the fewest things of a document cannot be read. */
function best(source: Source, candidates: readonly PolicyFile[]): PolicyFile {
  const [first] = candidates
    .map((file) => ({ file, wrong: problemsBy(source, file).length }))
    .toSorted((one, other) => one.wrong - other.wrong);
  return first?.file ?? {};
}

function readBy(source: Source, file: PolicyFile) {
  const options = policyOf('policy', file, () => startOf('policy'));
  return formatOf(ledgerFormats, source, options).read(source, options);
}

function problemsBy(source: Source, file: PolicyFile): readonly ReadingProblem[] {
  return readBy(source, file).problems.filter(({ rule }) => rule !== 'ledger-columns' && rule !== 'signal-incomplete');
}

const summaryName = /\b(?:summary|overview|legend|scoreboard|dashboard|example|template|history|at a glance)\b/i;

/** Headings over tables that repeat what others say. */
function summaries(tables: readonly SeenTable[]): string[] {
  const headings = tables.map(({ heading }) => heading ?? '');
  const found = [...new Set(headings.filter((heading) => summaryName.test(heading)))];
  return found.length < new Set(headings).size ? found : [];
}

/** Leaves out what looks like signals and is not read, as long as no signal is lost by that. */
function withSections(source: Source, file: PolicyFile): PolicyFile {
  let current = file;
  for (let round = 0; round < 5; round += 1) {
    const { value, problems } = readBy(source, current);
    const unread = problems.find(({ rule }) => rule === 'table-unread');
    const heading = unread === undefined ? null : headingAbove(source, unread.line);
    if (heading === null) return current;
    const before = current.sections !== undefined && 'ignore' in current.sections ? current.sections.ignore : [];
    const next: PolicyFile = { ...current, sections: { ignore: [...before, heading] } };
    const after = readBy(source, next);
    if ((after.value?.signals.length ?? 0) < (value?.signals.length ?? 0) || after.value === null) return current;
    current = next;
  }
  return current;
}

function headingAbove(source: Source, line: number): string | null {
  const { blocks, chosen } = openBlocks(source, plainOptions);
  const index = blocks.children.findLastIndex(({ position }) => (position?.start.line ?? 0) <= line);
  return chosen.headings[index] ?? null;
}

/** The columns that are not found by their usual names, and those that nobody has. */
function columnsOf(tables: readonly SeenTable[]): NonNullable<PolicyFile['columns']> {
  const given: Partial<Record<Column, string[]>> = {};
  const has = new Set<Column>();
  for (const table of tables) {
    const taken = new Set([table.status ?? -1]);
    const statusName = table.names[table.status ?? -1] ?? '';
    if (headerOf(table, 'status', new Set())?.index !== table.status) give(given, 'status', statusName);
    nameRows(table, taken, given);
    for (const column of ['gate', 'evidence', 'owner', 'exit', 'code', 'note'] as const) {
      const found = headerOf(table, column, taken);
      if (found === null) continue;
      taken.add(found.index);
      has.add(column);
      if (!found.isKnown) give(given, column, table.names[found.index] ?? '');
    }
  }
  return Object.fromEntries(
    columnList.flatMap((column) => {
      const names = given[column] ?? [];
      if (names.length > 0) return [[column, names.length === 1 ? (names[0] ?? '') : names] as const];
      const isNone = (column === 'owner' || column === 'code' || column === 'exit') && !has.has(column);
      return isNone ? [[column, 'none'] as const] : [];
    }),
  );
}

/** Finds what names the rows of a table: their numbers and names, or the column that tells them apart. */
function nameRows(table: SeenTable, taken: Set<number>, given: Partial<Record<Column, string[]>>): void {
  const number = headerOf(table, 'id', taken);
  if (number !== null) taken.add(number.index);
  const title = headerOf(table, 'title', taken);
  if (number === null && title?.isKnown !== true) {
    const index = nameColumn(table);
    taken.add(index);
    give(given, 'id', table.names[index] ?? '');
    return;
  }
  if (title !== null) taken.add(title.index);
  if (number?.isKnown === false) give(given, 'id', table.names[number.index] ?? '');
  if (title?.isKnown === false) give(given, 'title', table.names[title.index] ?? '');
}

function give(given: Partial<Record<Column, string[]>>, column: Column, name: string): void {
  const names = given[column] ?? [];
  if (name !== '' && !names.includes(name)) given[column] = [...names, name];
}

/** The column that names the rows: of those that say nothing else of them the first without empty and equal cells, else the first. */
function nameColumn(table: SeenTable): number {
  const { names, rows, status } = table;
  const said = new Set([status ?? -1]);
  for (const column of ['owner', 'evidence', 'exit', 'code', 'note'] as const)
    said.add(headerOf(table, column, said)?.index ?? -1);
  const indexes = names.map((_, index) => index).filter((index) => !said.has(index) && names[index] !== '');
  const isDistinct = (index: number): boolean => {
    const texts = rows.map((row) => row[index]?.text ?? '');
    return !texts.includes('') && new Set(texts).size === texts.length;
  };
  return indexes.find(isDistinct) ?? indexes[0] ?? names.findIndex((name, index) => index !== status && name !== '');
}

/** The headers of the names of the rows, where they are also numbered; null where they are not. */
function titlesOf(tables: readonly SeenTable[]): string | string[] | null {
  const names = tables.flatMap((table) => {
    const number = headerOf(table, 'id', new Set([table.status ?? -1]));
    if (number?.isKnown !== true) return [];
    const title = headerOf(table, 'title', new Set([table.status ?? -1, number.index]));
    return title === null ? [] : [table.names[title.index] ?? ''];
  });
  const all = [...new Set(names)];
  return all.length === 0 ? null : all.length === 1 ? (all[0] ?? '') : all;
}

/** So many characters a word may have that nobody knows: a longer one is a sentence. */
const wordLimit = 40;

function wordsOf(tables: readonly SeenTable[]): readonly TakenWord[] {
  const found = new Map<string, TakenWord>();
  for (const { rows, status } of tables)
    for (const row of rows) {
      const text = row[status ?? -1]?.text ?? '';
      const seen = seenStatus(text);
      const word = (seen?.word ?? text).replace(/\s+/g, ' ').trim();
      const known = found.get(word);
      if (seen === null && text.length > wordLimit) continue;
      found.set(word, {
        word,
        rows: (known?.rows ?? 0) + 1,
        // What nobody knows is open.
        status: seen?.status ?? 'NO-GO',
        isGuess: seen === null,
      });
    }
  return [...found.values()];
}

function statusKeys(
  words: readonly TakenWord[],
  tables: readonly SeenTable[],
): Pick<PolicyFile, 'statuses' | 'status-notes'> {
  const own: ReadonlySet<string> = new Set(statuses);
  const entries = statuses.flatMap((status) => {
    const some = words.filter((one) => one.status === status && !own.has(one.word)).map(({ word }) => word);
    return some.length === 0 ? [] : [[status, some] as const];
  });
  const notes = tables.flatMap(({ rows, status }) =>
    rows.flatMap((row) => seenStatus(row[status ?? -1]?.text ?? '')?.note ?? []),
  );
  const note = notes.includes('any') ? 'any' : notes.includes('parentheses');
  return {
    ...(entries.length === 0 ? {} : { statuses: Object.fromEntries(entries) }),
    ...(note === false ? {} : { 'status-notes': note }),
  };
}
