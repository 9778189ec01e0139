import { signalChangeKinds, type SignalChange, type SignalField } from '../../../judge/changes/compare.ts';
import type { Report } from '../../../judge/report/report.ts';
import { statusWord } from '../wording.ts';
import { capped, code, text } from './markdown.ts';

/** The signal changes as list items, by kind: from which status to which, and what else differs. */
export function changeList({ changes, signals }: Report, rows: number): readonly string[] {
  const byId = new Map(signals.map((signal) => [signal.id, signal]));
  const ranked = signalChangeKinds.flatMap((kind) => (changes?.signals ?? []).filter((change) => change.kind === kind));
  return capped(ranked, rows, (shown) => [...shown.map((change) => changeItem(change, byId.get(change.id))), '']);
}

function changeItem(change: SignalChange, signal: Report['signals'][number] | undefined): string {
  const title = signal?.title ?? '';
  const name = `${code(change.id)}${title === '' ? '' : ` ${text(title)}`}`;
  const also = change.fields.filter((field) => field !== 'status').map((field) => fieldNames[field]);
  const alsoChanged =
    also.length === 0
      ? ''
      : `; changed ${also.length > 1 ? `${also.slice(0, -1).join(', ')} and ` : ''}${also.at(-1) ?? ''}`;
  return `- **${change.kind}** ${name}: ${statuses(change)}${standing(change, signal)}${alsoChanged}`;
}

/** What a row says and what stands are two things where an error touches it. */
function standing({ to }: SignalChange, signal: Report['signals'][number] | undefined): string {
  return signal === undefined || to === null || signal.effective === to
    ? ''
    : ` (stands ${statusWord(signal.effective)})`;
}

const fieldNames: Readonly<Record<Exclude<SignalField, 'status'>, string>> = {
  gate: 'gate',
  title: 'title',
  owner: 'owner',
  code: 'code path',
  evidence: 'evidence',
  exit: 'exit criterion',
};

function statuses({ kind, from, to }: SignalChange): string {
  const word = (status: SignalChange['from']): string => (status === null ? 'unknown status' : statusWord(status));
  if (kind === 'added') return word(to);
  if (kind === 'removed') return `was ${word(from)}`;
  return from === to ? word(to) : `${word(from)} → ${word(to)}`;
}
