import { type ReadingRule } from '../../model/problem.ts';
import type { Example, Rule } from './rule.ts';

/** The rules about reading documents. `read/documents/` finds the problems; this file has the rules. */
export const documentRules: readonly Rule[] = [
  fixed('ledger-missing', 'Is there a ledger?', { file: 'signal-ledger.md', passes: '', fails: null }),
  fixed('ledger-removed', 'Is the ledger of the base still there?', {
    file: 'signal-ledger.md',
    passes: '',
    fails: null,
  }),
  fixed('ledger-ambiguous', 'Is it clear which file is the ledger?', {
    file: 'old/signal-ledger.md',
    passes: null,
    fails: '# Another',
  }),
  fixed('ledger-table', 'Does the ledger have a table with an id and a status column, each column once?', {
    file: 'signal-ledger.md',
    passes: '| Exit Criterion |',
    fails: '| Status |',
  }),
  fixed('ledger-empty', 'Does the ledger have at least one signal?', {
    file: 'signal-ledger.md',
    passes: '|---|---|---|---|---|---|---|---|\n',
    fails: '|---|---|---|---|---|---|---|---|\n\n',
  }),
  {
    ...rule('ledger-columns', 'Does each table have every column that is checked?', {
      file: 'signal-ledger.md',
      passes: '| Exit Criterion |',
      fails: '| Done when |',
    }),
    severity: 'warning',
  },
  fixed('ledger-markup', 'Does GitHub show the ledger as it is read?', {
    file: 'signal-ledger.md',
    passes: '| Build is reproducible |',
    fails: '| Build <td>is reproducible |',
  }),
  fixed('table-unread', 'Is everything that looks like a signal read?', {
    file: 'signal-ledger.md',
    passes: '| A-2 | 1 |',
    fails: '\n| A-2 | 1 |',
  }),
  {
    ...rule('task-unread', 'In a document with a table of signals: is each open task also a row?', {
      file: 'signal-ledger.md',
      passes: '- [x] Ask the vendor',
      fails: '- [ ] Ask the vendor',
    }),
    severity: 'notice',
  },
  rule('said-open', 'Do the words around the rows, and the words of a checked task, agree with the rows and the box?', {
    file: 'tasks.md',
    passes: 'Make a key `evidence',
    fails: 'Make a key: NO-GO `evidence',
  }),
  fixed('row-cells', 'Does each row have as many cells as the header?', {
    file: 'signal-ledger.md',
    passes: 'Build is reproducible',
    fails: 'Build `a|b` is reproducible',
  }),
  fixed('signal-id', 'Does each row have an id or a name, without odd white space and invisible characters?', {
    file: 'signal-ledger.md',
    passes: '| A-1 |',
    fails: '| A[U+00A0]1 |',
  }),
  fixed('signal-duplicate', 'Does each signal appear once?', {
    file: 'signal-ledger.md',
    passes: '| A-2 | 1 |',
    fails: '| A-1 | 1 |',
  }),
  fixed('status-unknown', 'Is each status a known word?', {
    file: 'signal-ledger.md',
    passes: '| Signers | GO |',
    fails: '| Signers | Passed |',
  }),
  rule(
    'signal-incomplete',
    'Does each signal have an owner and an exit criterion, and each that is not applicable a reason?',
    {
      file: 'signal-ledger.md',
      passes: '| Signers |',
      fails: '| TBD |',
    },
  ),
  rule('item-overclaimed', 'In a task list: are all tasks inside a checked task checked, too?', {
    file: 'tasks.md',
    passes: '  - [x] Make a key',
    fails: '  - [ ] Make a key',
  }),
  fixed('tracker-missing', 'Does the tracker exist, where one is named or a file has almost its name?', {
    file: '.github/gate-ledger.yml',
    passes: 'tracker: gate-tracker.json',
    fails: 'tracker: other.json',
  }),
  fixed('tracker-removed', 'Is the tracker of the base still there?', {
    file: 'gate-tracker.json',
    passes: '',
    fails: null,
  }),
  fixed('tracker-syntax', 'Is the tracker JSON?', {
    file: 'gate-tracker.json',
    passes: '"ALL_GATES_GO",',
    fails: '"ALL_GATES_GO"',
  }),
  fixed('tracker-key', 'Does each key of the tracker appear once in its object?', {
    file: 'gate-tracker.json',
    passes: '"name": "Build",',
    fails: '"name": "Build", "name": "Bild",',
  }),
  fixed('tracker-schema', 'Does the tracker have the right keys and values?', {
    file: 'gate-tracker.json',
    passes: '"id": 1,',
    fails: '"id": 1.5,',
  }),
  fixed('gate-none', 'Does the tracker have at least one gate?', {
    file: 'gate-tracker.json',
    passes: '"gates": [',
    fails: '"gates": [], "old": [',
  }),
  fixed('gate-duplicate', 'Does each gate appear once?', {
    file: 'gate-tracker.json',
    passes: '"id": 2,',
    fails: '"id": 1,',
  }),
  fixed('gate-empty', 'Does each gate require at least one signal?', {
    file: 'gate-tracker.json',
    passes: '["B-1"]',
    fails: '[]',
  }),
  fixed('document-size', 'Is each document small enough to be read?', {
    file: 'signal-ledger.md',
    passes: '# Apollo',
    fails: '# [5 MiB of text]',
  }),
  fixed('document-encoding', 'Is each document UTF-8?', {
    file: 'signal-ledger.md',
    passes: 'Load test',
    fails: 'Load [0xFF] test',
  }),
  fixed('policy-invalid', 'Is every key and every value of the policy valid?', {
    file: '.github/gate-ledger.yml',
    passes: 'rules:',
    fails: 'rule:',
  }),
  fixed('policy-missing', 'Does the policy file exist, where one is named or a file has almost its name?', {
    file: 'named-policy.yml',
    passes: '',
    fails: null,
  }),
  {
    ...rule('base-unknown', 'Can the base of a pull request or a merge group be read?', {
      file: 'signal-ledger.md',
      passes: '# Apollo',
      fails: '# [base lost]',
    }),
    family: 'Changes',
    ofChange: true,
    fixed: true,
  },
  {
    ...rule('base-unreadable', 'Can the documents of the base be read, so that the change can be compared with them?', {
      file: 'gate-tracker.json',
      passes: '"ALL_GATES_GO",',
      fails: '"ALL_GATES_GO" ,',
      // The comma is missing in the base.
      base: ['"ALL_GATES_GO",', '"ALL_GATES_GO"'],
    }),
    family: 'Changes',
    ofChange: true,
    acceptable: true,
  },
  {
    ...rule('text-hidden', 'Can a reader see every character that is read?', {
      file: 'signal-ledger.md',
      passes: 'Load test',
      fails: 'Load [U+200B]test',
    }),
    severity: 'warning',
  },
];

function rule(id: ReadingRule, question: string, example: Example): Rule {
  return { id, family: 'Documents', severity: 'error', stage: 'reading', question, example };
}

function fixed(id: ReadingRule, question: string, example: Example): Rule {
  return { ...rule(id, question, example), fixed: true, invalidates: true };
}
