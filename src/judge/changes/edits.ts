import type { Gate } from '../../read/documents/tracker/tracker.ts';
import type { Field, Signal } from '../../read/documents/ledger/signal.ts';

export const signalFields = ['status', 'gate', 'title', 'owner', 'code', 'evidence', 'exit'] as const;
export type SignalField = (typeof signalFields)[number];

export const gateFields = ['status', 'name', 'signals', 'evidence'] as const;
export type GateField = (typeof gateFields)[number];

/** What a field says on both sides: its words, or each thing that it lists; nothing where it is empty or not there. */
export interface Edit<Name extends string> {
  readonly field: Name;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a row says otherwise than before; a row that is not there says nothing. */
export function signalEdits(from: Signal | null, to: Signal | null): readonly Edit<SignalField>[] {
  return signalFields.flatMap((field) => {
    const [before, after] = [saidBy(from, field), saidBy(to, field)];
    const isSame = field === 'status' ? from?.status === to?.status : wordsOf(from, field) === wordsOf(to, field);
    return isSame ? [] : [{ field, from: before, to: after }];
  });
}

/** What the tracker says of a gate otherwise than before. */
export function gateEdits(from: Gate | null, to: Gate | null): readonly Edit<GateField>[] {
  return gateFields.flatMap((field) => {
    const [before, after] = [ofGate(from, field), ofGate(to, field)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, from: before, to: after }];
  });
}

/** The words of a cell and what it links to: a link may change its target and keep its text. What words lead to is for the tree to say. */
function wordsOf(signal: Signal | null, field: Exclude<SignalField, 'status'>): string {
  const cell = signal?.[field] ?? null;
  if (cell === null) return '';
  return [cell.text, ...cell.references.flatMap((one) => (one.link || cell.text === '' ? one.text : []))].join('\n');
}

function saidBy(signal: Signal | null, field: SignalField): readonly string[] {
  if (signal === null) return [];
  if (field === 'status') return signal.status === null ? [] : [signal.status];
  const cell = signal[field];
  return cell === null ? [] : field === 'code' || field === 'evidence' ? listedIn(cell) : words(cell.text);
}

/** What a cell cites, else its words. */
function listedIn({ text, references }: Field): readonly string[] {
  return references.length === 0 ? words(text) : references.map((one) => one.text);
}

function ofGate(gate: Gate | null, field: GateField): readonly string[] {
  if (gate === null) return [];
  const { status, name, required, evidence } = gate;
  switch (field) {
    case 'status':
      return words(status ?? '');
    case 'name':
      return words(name ?? '');
    case 'signals':
      return required.map(({ id }) => id);
    case 'evidence':
      return evidence.map(({ text }) => text);
  }
}

function words(text: string): readonly string[] {
  return text.trim() === '' ? [] : [text];
}
