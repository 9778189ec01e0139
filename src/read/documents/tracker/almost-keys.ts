import { skeleton } from '../../../model/skeleton.ts';
import type { Json, Member } from './json.ts';

/** The keys that are read, for each kind of object of a tracker. */
const read = {
  document: ['baseline_commit', 'definition_of_done', 'command_matrix', 'gates', 'signals'],
  gate: ['id', 'name', 'description', 'status', 'required_signal_ids', 'required_signals', 'evidence'],
  signal: ['id', 'owner', 'status', 'reviewed', 'reviewed_parts'],
  matrix: ['status_file', 'required_commands'],
} as const;

/** Other words that people write for a key, besides spelling mistakes. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  status: ['state', 'verdict', 'result', 'gate_status', 'signal_status'],
  required_signal_ids: ['required_ids', 'required', 'requires', 'signal_ids', 'required_signals_ids'],
  definition_of_done: ['dod', 'done'],
  command_matrix: ['commands', 'matrix'],
  required_commands: ['commands'],
};

/** No gate depends on these keys, so a mistake in them is harmless. */
const harmless: ReadonlySet<string> = new Set(['name', 'description', 'owner']);

/** A longer key is not compared. */
const keyLength = 60;

/** A key that is almost a known key, and that known key. */
export interface AlmostKey {
  readonly member: Member;
  readonly meant: string;
}

/** The keys of a tracker that are almost known keys. Their values are not read, and may be what should block a gate. */
export function almostKeys(json: Json): readonly AlmostKey[] {
  if (json.kind !== 'object') return [];
  return json.members
    .flatMap(({ key, value }) => {
      if (key === 'gates' && value.kind === 'array') return value.items.flatMap((gate) => ofObject(gate, read.gate));
      if (key === 'signals' && value.kind === 'array')
        return value.items.flatMap((signal) => ofObject(signal, read.signal));
      return key === 'command_matrix' ? ofObject(value, read.matrix) : [];
    })
    .concat(ofObject(json, read.document));
}

function ofObject(json: Json, known: readonly string[]): readonly AlmostKey[] {
  if (json.kind !== 'object') return [];
  const names: ReadonlySet<string> = new Set(known);
  return json.members.flatMap((member) => {
    if (names.has(member.key) || member.key.length > keyLength) return [];
    const seen = skeleton(member.key);
    const meant = known.find((name) => isAlmost(seen, name));
    return meant === undefined ? [] : [{ member, meant }];
  });
}

function isAlmost(one: string, name: string): boolean {
  const other = skeletonOf(name);
  if (one === other) return true;
  if (harmless.has(name) || name === 'id') return false;
  return (
    (synonyms[name] ?? []).some((synonym) => skeletonOf(synonym) === one) || (name.length > 4 && isOneSlip(one, other))
  );
}

const skeletons = new Map<string, string>();

function skeletonOf(name: string): string {
  const known = skeletons.get(name) ?? skeleton(name);
  skeletons.set(name, known);
  return known;
}

/** Whether two texts differ by one letter that is added, removed or replaced, or by two swapped letters. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}
