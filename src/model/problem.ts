import type { Place } from './source.ts';
import { quote } from './text.ts';

export const severities = ['error', 'warning', 'notice'] as const;

/** `error` blocks; `warning` and `notice` are shown. */
export type Severity = (typeof severities)[number];

/** A problem at a place. `signal` and `gate` name what it touches; without both it touches the whole document. */
export interface Problem extends Place {
  readonly message: string;
  /** Nothing wrong was found, but something was not checked: a notice, unless the policy sets the severity of the rule. */
  readonly isNote?: true;
  readonly signal?: string;
  readonly gate?: string;
  /** Only in a problem that represents several equal ones: all signals that it touches. */
  readonly signals?: readonly string[];
}

/** The rules whose problems are found while documents are read; `rules/documents.ts` has their questions and severities. */
export const readingRules = [
  'ledger-missing',
  'ledger-removed',
  'ledger-ambiguous',
  'ledger-table',
  'ledger-empty',
  'ledger-columns',
  'ledger-markup',
  'table-unread',
  'task-unread',
  'said-open',
  'row-cells',
  'signal-id',
  'signal-duplicate',
  'status-unknown',
  'signal-incomplete',
  'item-overclaimed',
  'tracker-missing',
  'tracker-removed',
  'tracker-syntax',
  'tracker-key',
  'tracker-schema',
  'gate-none',
  'gate-duplicate',
  'gate-empty',
  'document-size',
  'document-encoding',
  'text-hidden',
  'policy-invalid',
  'policy-missing',
  'base-unknown',
  'base-unreadable',
] as const;

export type ReadingRule = (typeof readingRules)[number];

/** A problem found while reading, with the rule that it breaks. */
export interface ReadingProblem extends Problem {
  readonly rule: ReadingRule;
}

/** What a problem touches. */
export type Touches = Pick<Problem, 'signal' | 'gate' | 'signals'>;

/** What several equal problems touch together. */
export function touchAll(ids: readonly string[]): Touches {
  const [first, second] = ids;
  if (first === undefined) return {};
  return second === undefined ? { signal: first } : { signals: ids };
}

/** At most this many lines are named. */
const lineLimit = 20;

/** The lines of some places in a sentence: "line 5", "lines 5, 6 and 9". */
export function linesOf(places: readonly Place[]): string {
  const lines = [...new Set(places.map(({ line }) => String(line)))];
  const shown = lines.slice(0, lineLimit);
  const more = lines.length - shown.length;
  if (more > 0) return `lines ${shown.join(', ')} and ${String(more)} more`;
  return shown.length === 1
    ? `line ${shown[0] ?? ''}`
    : `lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** Entries grouped by key, in the order of the first entry of each group. */
export function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** A problem of a rule at a place. */
export function problem(rule: ReadingRule, place: Place, message: string, touches: Touches = {}): ReadingProblem {
  return { rule, message, ...place, ...touches };
}

/** The problem of every entry with the same id as an earlier one, with the lines of both. */
export function repeated(
  rule: ReadingRule,
  kind: 'gate' | 'signal',
  entries: readonly { readonly id: string; readonly place: Place }[],
  fix = 'Rename or delete one',
): readonly ReadingProblem[] {
  const first = new Map<string, Place>();
  return entries.flatMap(({ id, place }) => {
    const original = first.get(id);
    first.set(id, original ?? place);
    if (original === undefined) return [];
    const lines = `lines ${String(original.line)} and ${String(place.line)}`;
    return [
      problem(rule, place, `Unexpected second ${kind} ${quote(id)} (${lines}), expected one. ${fix}.`, {
        [kind]: id,
      }),
    ];
  });
}
