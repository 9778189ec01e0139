import type { Place } from './source.ts';
import { quote } from './text.ts';

export const severities = ['error', 'warning', 'notice'] as const;

/** `error` blocks; `warning` and `notice` are shown. */
export type Severity = (typeof severities)[number];

/** What is wrong at a place; `signal` and `gate` name what it touches, neither: the whole document. */
export interface Problem extends Place {
  readonly message: string;
  /** Nothing wrong was seen, only something not looked at: a notice, unless the policy sets the severity of the rule. */
  readonly isNote?: true;
  readonly signal?: string;
  readonly gate?: string;
}

/** The problems that reading a document finds by itself; `rules/documents.ts` says what each asks and how severe it is. */
export const readingRules = [
  'ledger-missing',
  'ledger-removed',
  'ledger-ambiguous',
  'ledger-table',
  'ledger-empty',
  'ledger-columns',
  'ledger-markup',
  'table-unread',
  'row-cells',
  'signal-id',
  'signal-duplicate',
  'status-unknown',
  'signal-incomplete',
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

/** A problem of a rule at a place. */
export function problem(
  rule: ReadingRule,
  place: Place,
  message: string,
  touches: { readonly signal?: string; readonly gate?: string } = {},
): ReadingProblem {
  return { rule, message, ...place, ...touches };
}

/** The problem of every entry whose id an earlier one has, with the lines of both. */
export function repeated(
  rule: ReadingRule,
  kind: 'gate' | 'signal',
  entries: readonly { readonly id: string; readonly place: Place }[],
): readonly ReadingProblem[] {
  const first = new Map<string, Place>();
  return entries.flatMap(({ id, place }) => {
    const original = first.get(id);
    first.set(id, original ?? place);
    if (original === undefined) return [];
    const lines = `lines ${String(original.line)} and ${String(place.line)}`;
    return [
      problem(rule, place, `Unexpected second ${kind} ${quote(id)} (${lines}), expected one. Rename or delete one.`, {
        [kind]: id,
      }),
    ];
  });
}
