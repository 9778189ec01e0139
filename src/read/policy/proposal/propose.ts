import type { ReadingProblem } from '../../../model/problem.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { isOpen, statuses, type Status } from '../../../model/statuses.ts';
import { formatOf, ledgerFormats } from '../../documents/formats/index.ts';
import { ledgerTables } from '../../documents/formats/ledger.ts';
import { taskList } from '../../documents/formats/task-list.ts';
import { columnList } from '../../documents/ledger/columns.ts';
import { openBlocks } from '../../documents/ledger/around/blocks.ts';
import { plainOptions } from '../../documents/ledger/reading-options.ts';
import { policyOf, type PolicyFile } from '../policy.ts';
import { columnsOf, titlesOf } from './columns.ts';
import { namesStatus, seenStatus, seenTables, type SeenTable } from './tables.ts';

/** A word of a document, how often it appears, and which status it is taken for. */
export interface TakenWord {
  readonly word: string;
  readonly rows: number;
  readonly status: Status;
  /** Whether its meaning is not known: then it is taken for open. */
  readonly isGuess: boolean;
}

/** A proposed policy for somebody's own document, which a person should check. */
export interface Proposal {
  readonly file: PolicyFile;
  readonly words: readonly TakenWord[];
  /** The column and the header of each column that is read in the first table, as "evidence `Link`". */
  readonly columns: readonly string[];
  /** The headers of columns that look important, and are not read. */
  readonly unread: readonly string[];
}

/** Proposes the policy that reads a document as a ledger; null where the document has no table of statuses and no task list. Pure. */
export function propose(source: Source): Proposal | null {
  const tables = seenTables(source).filter(({ status }) => status !== null);
  const isNamed = tables.some(({ names, status }) => namesStatus(names[status ?? -1] ?? ''));
  if (!isNamed && taskList.accepts(source, plainOptions))
    return { file: best(source, [{}, perGate]), words: [], columns: [], unread: [] };
  if (tables.length === 0) return null;
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
  const file = withSections(source, best(source, candidates));
  return { file, words, columns: readColumns(source, file), unread: [...new Set(unread)] };
}

/** Headers of columns that say that a row need not be done. */
const asksForLess = /\b(?:block(?:s|ing|er)?|required|mandatory|optional|must|priority|severity)\b/i;

const perGate = { ids: 'per-gate' } as const;

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** The policy with the fewest problems in reading a document; the first one of equal ones. */
function best(source: Source, candidates: readonly PolicyFile[]): PolicyFile {
  const [first] = candidates
    .map((file) => ({ file, wrong: problemsBy(source, file).length }))
    .toSorted((one, other) => one.wrong - other.wrong);
  return first?.file ?? {};
}

function readBy(source: Source, file: PolicyFile) {
  const options = optionsOf(file);
  return formatOf(ledgerFormats, source, options).read(source, options);
}

function optionsOf(file: PolicyFile) {
  return policyOf('policy', file, () => startOf('policy'));
}

function readColumns(source: Source, file: PolicyFile): readonly string[] {
  const [table] = ledgerTables(source, optionsOf(file));
  return columnList.flatMap((column) => {
    const name = table?.names[table.columns[column] ?? -1];
    return name === undefined || name === '' ? [] : [`${column} ${quote(name)}`];
  });
}

function problemsBy(source: Source, file: PolicyFile): readonly ReadingProblem[] {
  return readBy(source, file).problems.filter(({ rule }) => rule !== 'ledger-columns' && rule !== 'signal-incomplete');
}

const summaryName =
  /^(?:(?:the|overall|current|project|release|readiness|gates?|status|go\/no-go|\d+(?:\.\d+)*)[.:)]?\s+)*(?:summary|overview|legend|key|scoreboard|dashboard|examples?|template|history|at a glance)(?:\s+(?:table|of\s.*))?$/i;

function isSummary(heading: string): boolean {
  return summaryName.test(heading.trim());
}

/** Headings over tables that repeat other tables. Where only such a table says that work is open, it must not be left out. */
function summaries(tables: readonly SeenTable[]): string[] {
  const headings = tables.map(({ heading }) => heading ?? '');
  const found = [...new Set(headings.filter(isSummary))];
  const isLeftOut = ({ heading }: SeenTable): boolean => found.includes(heading ?? '');
  const others = tables.filter((table) => !isLeftOut(table));
  const isHidden =
    tables.some((table) => isLeftOut(table) && !isLegend(table) && hasOpen(table)) && !others.some(hasOpen);
  return others.length > 0 && !isHidden ? found : [];
}

/** A legend explains each status. */
function isLegend({ names, status }: SeenTable): boolean {
  return status === 0 && /^(?:meaning|means|definition|description|explanation)$/i.test(names[1] ?? '');
}

function hasOpen({ rows, status }: SeenTable): boolean {
  return rows.some((row) => {
    const text = row[status ?? -1]?.text ?? '';
    return text !== '' && isOpen(seenStatus(text)?.status ?? null);
  });
}

/** Leaves out sections with usual names whose tables look like signals and are not read, as long as no signal is lost. */
function withSections(source: Source, file: PolicyFile): PolicyFile {
  let current = file;
  for (let round = 0; round < 5; round += 1) {
    const { value, problems } = readBy(source, current);
    const unread = problems.find(({ rule }) => rule === 'table-unread');
    const heading = unread === undefined ? null : headingAbove(source, unread.line);
    if (heading === null || !isSummary(heading) || unread?.message.includes('NO-GO') === true) return current;
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

/** In characters: a longer unknown word is a sentence. */
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
        // An unknown word counts as open.
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
