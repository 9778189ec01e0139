import { signalChangeKinds } from '../../../judge/changes/compare.ts';
import type { Report } from '../../../judge/report/report.ts';
import { editPhrase, listLimit, referenceSpan } from './edit-phrase.ts';
import { gateName, isSaid, joined, listed, named, type Phrase, type Span } from './phrase.ts';
import type { Problems } from './problems.ts';
import type { Item } from './section.ts';

type Changes = NonNullable<Report['changes']>;
type SignalChange = Changes['signals'][number];
type GateChange = Changes['gates'][number];
type Signal = Report['signals'][number];
type Gate = Report['gates'][number];

/** What a change does, a thing each: to signals by kind, to gates, and to evidence that it leaves cited. */
export function changeItems(report: Report, { errorsOf }: Problems): readonly Item[] {
  const { changes, signals, gates } = report;
  if (changes === null) return [];
  const rows = new Map(signals.map((signal) => [signal.id, signal]));
  const edited = new Map(changes.gates.map((change) => [change.id, change]));
  const removed = changes.gates.filter(({ kind }) => kind === 'removed');
  // What closes or opens is what a reader looks for first.
  const isTurned = ({ before, effective }: Gate): boolean =>
    before !== null && (before.effective === 'GO') !== (effective === 'GO');
  // Of documents that cannot be read nobody knows what the gates are.
  const judged = report.verdict === 'INVALID' ? [] : gates;
  const gatesThat = (turned: boolean): readonly Item[] =>
    judged.filter((gate) => isTurned(gate) === turned).flatMap((gate) => gateItem(gate, edited.get(gate.id) ?? null));
  return [
    ...gatesThat(true),
    ...signalChangeKinds.flatMap((kind) =>
      changes.signals
        .filter((change) => change.kind === kind)
        .map((change) => signalItem(change, rows.get(change.id) ?? null, errorsOf.get(change.id))),
    ),
    ...gatesThat(false),
    ...removed.map((change) => gateRemoved(change)),
    ...lostItems(changes),
  ];
}

/** Whether a change does something to the ledger, the tracker or the evidence. */
export function doesSomething({ changes, gates }: Report): boolean {
  if (changes === null) return false;
  return (
    changes.signals.length + changes.gates.length + changes.lost.length > 0 ||
    gates.some(({ before, effective }) => before !== null && before.effective !== effective)
  );
}

function signalItem(change: SignalChange, signal: Signal | null, errors?: readonly string[]): Item {
  const { id, kind, from, to, edits } = change;
  const title = signal?.title ?? edits.find(({ field }) => field === 'title')?.from.join(' ') ?? null;
  const fields = kind === 'added' || kind === 'removed' ? [] : edits.filter(({ field }) => field !== 'status');
  return {
    phrase: [...named(id, title), ': ', ...statusMove(kind, from, to)],
    below: [
      ...(signal === null ? [] : countsAs(signal, to, errors)),
      ...(kind === 'added' && signal !== null ? addedParts(signal) : []),
      ...fields.map((edit) => editPhrase(edit, signal?.references ?? [])),
    ],
  };
}

function statusMove(kind: SignalChange['kind'], from: Signal['status'], to: Signal['status']): Phrase {
  const word = (status: Signal['status']): Span => (status === null ? 'an unknown status' : { status });
  if (kind === 'added') return ['added, ', word(to)];
  if (kind === 'removed') return ['removed, it was ', word(from)];
  return from === to ? ['still ', word(to)] : [word(from), ' → ', { strong: [word(to)] }];
}

/** What a row says and what counts are two things where an error touches the row. */
function countsAs({ effective }: Signal, to: Signal['status'], errors?: readonly string[]): readonly Phrase[] {
  if (to === null || effective === to) return [];
  return [['counts as ', { status: effective }, ...becauseOf(errors)]];
}

/** The rules of the errors that touch a signal, as a clause: ", because of `evidence-missing`". */
export function becauseOf(rules: readonly string[] = []): Phrase {
  if (rules.length === 0) return [];
  return [
    ', because of ',
    ...listed(
      rules.map((rule) => ({ code: rule })),
      2,
    ),
  ];
}

function addedParts({ owner, references }: Signal): readonly Phrase[] {
  const evidence = references.map(referenceSpan);
  return [
    ...(isSaid(owner) ? [['owner: ', { text: owner }] as const] : []),
    ...(evidence.length === 0 ? [] : [['evidence: ', ...listed(evidence, listLimit)] as const]),
  ];
}

function gateItem(gate: Gate, change: GateChange | null): readonly Item[] {
  const { before, effective, go, total, references } = gate;
  const isNew = change?.kind === 'added';
  const moves: Phrase[] = [];
  if (isNew) moves.push(['added']);
  if (before !== null && (before.go !== go || before.total !== total))
    moves.push([`${ratio(before)} → `, { strong: [ratio(gate)] }, ' signals GO']);
  if (before !== null && before.effective !== effective)
    moves.push([{ status: before.effective }, ' → ', { strong: [{ status: effective }] }]);
  if (before === null && change !== null) moves.push([`${ratio(gate)} signals GO, `, { status: effective }]);
  const edits = isNew ? [] : (change?.edits ?? []).map((edit) => editPhrase(edit, references));
  if (moves.length + edits.length === 0) return [];
  // What only the declaration says fits in the line.
  const [only] = edits;
  if (moves.length === 0 && edits.length === 1 && only !== undefined)
    return [{ phrase: [...gateName(gate), ': ', ...only], below: [] }];
  return [
    {
      phrase: [...gateName(gate), ...(moves.length === 0 ? [] : [': ', ...joined(moves, ', ')])],
      below: edits,
    },
  ];
}

function ratio({ go, total }: { readonly go: number; readonly total: number }): string {
  return `${String(go)}/${String(total)}`;
}

function gateRemoved({ id, from, edits }: GateChange): Item {
  const name = edits.find(({ field }) => field === 'name')?.from.join(' ') ?? null;
  const was: Phrase = from === null ? [] : [', it was declared ', { status: from }];
  return { phrase: [...gateName({ id, name }), ': removed', ...was], below: [] };
}

/** Evidence that is moved or deleted is a change, though no document says so. */
function lostItems({ lost }: Changes): readonly Item[] {
  return lost.map(({ signal, path }) => ({
    phrase: ['Evidence of ', { code: signal }, ' is moved or deleted: ', { code: path }],
    below: [],
  }));
}
