import { type ReadingRule } from '../documents/problem.ts';
import type { Rule } from './rule.ts';

/** The rules that reading a document judges by itself: `documents/` finds the problems, this says what they mean. */
export const documentRules: readonly Rule[] = [
  fixed('ledger-missing', 'Is there a ledger?'),
  fixed('ledger-removed', 'Is the ledger of the base still there?'),
  fixed('ledger-ambiguous', 'Is it clear which file is the ledger?'),
  fixed('ledger-table', 'Has the ledger a table with an id and a status column, each column once?'),
  fixed('ledger-empty', 'Has the ledger at least one signal?'),
  { ...rule('ledger-columns', 'Has each table every column that is checked?'), severity: 'warning' },
  fixed('row-cells', 'Has each row as many cells as the header?'),
  fixed('signal-id', 'Has each row an id without white space and invisible characters?'),
  fixed('signal-duplicate', 'Stands each signal once?'),
  fixed('status-unknown', 'Is each status a word of the vocabulary?'),
  rule('signal-incomplete', 'Has each signal an owner and an exit criterion, and each GO signal evidence?'),
  fixed('tracker-missing', 'Is there a tracker?'),
  fixed('tracker-removed', 'Is the tracker of the base still there?'),
  fixed('tracker-syntax', 'Is the tracker JSON?'),
  fixed('tracker-key', 'Stands each key of the tracker once in its object?'),
  fixed('tracker-schema', 'Has the tracker the shape of a tracker?'),
  fixed('gate-none', 'Has the tracker at least one gate?'),
  fixed('gate-duplicate', 'Stands each gate once?'),
  fixed('gate-empty', 'Does each gate require at least one signal?'),
  fixed('document-size', 'Is each document small enough to be read?'),
  fixed('document-encoding', 'Is each document UTF-8?'),
  fixed('policy-invalid', 'Is the policy file one that can be obeyed to the letter?'),
  { ...rule('text-hidden', 'Sees a reader every character that the gate reads?'), severity: 'warning' },
];

function rule(id: ReadingRule, asks: string): Rule {
  return { id, family: 'Documents', severity: 'error', stage: 'reading', asks };
}

function fixed(id: ReadingRule, asks: string): Rule {
  return { ...rule(id, asks), fixed: true };
}
