import { pathsOf } from '../../model/reference.ts';
import type { Place } from '../../model/source.ts';
import { oneOf, quote } from '../../model/text.ts';
import type { Column } from '../../read/documents/ledger/columns.ts';
import type { Field, Signal } from '../../read/documents/ledger/signal.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import { blanked, compareReferences, type ChangedFiles, type Loosening } from './loosening.ts';

/** A signal that is on both sides. */
export interface RowPair {
  readonly from: Signal;
  readonly to: Signal;
  readonly files: ChangedFiles;
}

/** For each column of the ledger: where the head's row asks for less than the base's. A column without an entry does not compile. */
const ofColumn = {
  // A row with another id is another signal; the signal of the base is reported as removed.
  id: () => [],
  // The tracker says which gate requires the signal. A cell that says something else is reported as drift.
  gate: () => [],
  // Another owner does not change the work. An empty cell has its own rule.
  owner: () => [],
  // A promotion does not ask for less: what it depends on is in the other columns. But a signal that is N/A need not be done any more.
  status: ({ from, to }) =>
    to.status === 'N/A' && from.status !== 'N/A'
      ? [
          {
            rule: 'signal-excluded',
            message: `${quote(to.id)} was ${from.status ?? 'without a known status'} in the base and is N/A now, so no gate waits for it. Restore its status.`,
            ...to.statusPlace,
            signal: to.id,
          },
        ]
      : [],
  note: () => [],
  title: (pair) => reworded(pair, 'title', 'title', 'title-changed'),
  exit: (pair) => reworded(pair, 'exit', 'exit criterion', 'criterion-changed'),
  code: ({ from, to, files }) => {
    const { dropped, added } = compareReferences(references(from.code), references(to.code), pathsOf, files);
    if (to.status !== 'GO' || dropped.length === 0) return [];
    const isFewer = added.length < dropped.length;
    const rule = isFewer ? 'code-dropped' : 'code-changed';
    const hint = isFewer ? 'Cite the code that the evidence tests' : 'Check that the evidence tests the new code';
    return [
      loosening(
        rule,
        to.code,
        to,
        `The code ${named(dropped)} of ${quote(to.id)}, which is GO, is no longer cited. ${hint}.`,
      ),
    ];
  },
  evidence: ({ from, to, files }) => [...evidenceLoosenings(from, to, files), ...blankLoosenings(to, files)],
} as const satisfies Readonly<Record<Column, (pair: RowPair) => readonly Loosening[]>>;

/** Where the rows of the head ask for less than the rows of the base. Pure. */
export function rowLoosenings(pairs: readonly RowPair[]): readonly Loosening[] {
  const columns = Object.keys(ofColumn) as readonly Column[]; // the keys of the record
  return [
    ...columns.flatMap((column) => droppedColumn(pairs, column)),
    // A row that is N/A asks for nothing: that is one loosening, so its other columns are not compared.
    ...pairs.flatMap((pair) =>
      (pair.to.status === 'N/A' ? (['status'] as const) : columns).flatMap((column) => ofColumn[column](pair)),
    ),
  ];
}

/** A column that some rows have in the base and not in the head: its content is no longer checked. */
function droppedColumn(pairs: readonly RowPair[], column: Column): readonly Loosening[] {
  if (column === 'id' || column === 'status' || column === 'note') return [];
  const rows = pairs.filter(({ from, to }) => (from[column]?.text ?? '') !== '' && to[column] === null);
  const [first] = rows;
  if (first === undefined) return [];
  const ids = rows.map(({ to }) => to.id);
  const more = ids.length > 5 ? ` and ${String(ids.length - 5)} more` : '';
  const message = `The column ${quote(first.from[column]?.column ?? '')} of the base is gone for ${oneOf(ids.slice(0, 5), 'and')}${more}. Restore it, or name its new header under \`columns\` in the policy.`;
  return [{ rule: 'column-dropped', message, ...first.to.place }];
}

function reworded(
  { from, to }: RowPair,
  column: 'title' | 'exit',
  name: string,
  rule: 'title-changed' | 'criterion-changed',
): readonly Loosening[] {
  const [before, after] = [words(from[column]), words(to[column])];
  if (before === '' || before === after || to[column] === null) return [];
  const was = `The ${name} of ${quote(to.id)} was ${quote(before)} in the base`;
  return from.status !== 'GO' && to.status === 'GO'
    ? [
        loosening(
          `${rule}-on-promotion`,
          to[column],
          to,
          `${was}, and the same change promotes the signal to GO. Keep the old text to promote it; change the text in another pull request.`,
        ),
      ]
    : [loosening(rule, to[column], to, `${was}. Check that it still means the same.`)];
}

function evidenceLoosenings(from: Signal, to: Signal, files: ChangedFiles): readonly Loosening[] {
  const { dropped, isReplaced } = compareReferences(
    references(from.evidence),
    references(to.evidence),
    evidencePathsOf,
    files,
  );
  if (dropped.length === 0) return [];
  const isGone = references(to.evidence).length === 0;
  const what = `The evidence ${named(dropped)} of ${quote(to.id)}`;
  if (to.status === 'GO' || (from.status === 'GO' && isGone))
    return isReplaced && !isGone
      ? [
          loosening(
            'evidence-changed',
            to.evidence,
            to,
            `${what} is replaced by new files of this change. Check that they prove as much.`,
          ),
        ]
      : [
          loosening(
            'evidence-dropped',
            to.evidence,
            to,
            `${what} is no longer cited, and this change does not add as much new evidence. Cite it again, or add new evidence.`,
          ),
        ];
  return from.status === 'GO'
    ? []
    : [
        loosening(
          'evidence-replanned',
          to.evidence,
          to,
          `${what}, which is open, is no longer cited. Check that what is cited now will prove as much.`,
        ),
      ];
}

/** Evidence files that have no words any more. */
function blankLoosenings(to: Signal, files: ChangedFiles): readonly Loosening[] {
  if (to.status !== 'GO') return [];
  const emptied = blanked(references(to.evidence), files);
  return emptied.length === 0
    ? []
    : [
        loosening(
          'evidence-dropped',
          to.evidence,
          to,
          `The evidence ${named(emptied)} of ${quote(to.id)} is empty now. Restore its content.`,
        ),
      ];
}

function loosening(rule: Loosening['rule'], field: Field | null, signal: Signal, message: string): Loosening {
  const place: Place = field?.place ?? signal.place;
  return { rule, message, ...place, signal: signal.id };
}

function words(field: Field | null): string {
  return (field?.text ?? '').replace(/\s+/g, ' ').trim();
}

function references(field: Field | null): Field['references'] {
  return field?.references ?? [];
}

function named(references: Field['references']): string {
  const texts = references.map(({ text }) => text);
  return `${oneOf(texts.slice(0, 3), 'and')}${texts.length > 3 ? ` and ${String(texts.length - 3)} more` : ''}`;
}
