import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { plainVocabulary, statuses, type Status } from '../../src/model/statuses.ts';
import { withEdits, type LedgerFormat, type SignalChange } from '../../src/read/documents/formats/format.ts';
import type { Following } from '../../src/read/documents/formats/follow-ledger.ts';
import { appendEdit, openJson } from '../../src/read/documents/formats/json-edit.ts';
import { jsonTracker } from '../../src/read/documents/formats/json-tracker.ts';
import type { Ledger } from '../../src/read/documents/formats/ledger.ts';
import { markdownTable } from '../../src/read/documents/formats/markdown-table.ts';
import type { Tracker } from '../../src/read/documents/tracker/tracker.ts';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';
import { fc } from './fast-check.ts';

const ledger = `\uFEFF# Apollo\r
\r
| Signal ID | Gate | Owner   | Status  | Evidence         | Exit Criterion |\r
|-----------|------|---------|---------|------------------|----------------|\r
| A-1       | 1    | Builders| NO-GO   |                  | It builds      |\r
| A-2       | 1    | Ann     | GO      | \`proof/a.log\`   | It runs \\| it stops |\r
|B-1|2|Ben|PARTIAL|[log](proof/b.log)|x|\r
| B-1b | 2 | Ben | GO | n/a | x
`;

const tracker = `{
    "gates": [
        { "id": 1, "status": "PARTIAL", "required_signal_ids": ["A-1", "A-2"] },
        {"id":"2","required_signal_ids":["B-1"]}
    ],
    "signals": [ { "id": "A-1", "owner": "Builders",   "status": "NO-GO" } ]   
}
`;

/** A document after a change. Throws where the format refuses it. */
function edited<Value>(
  { edit }: LedgerFormat<Value>,
  text: string,
  change: SignalChange,
  format = plainOptions,
): string {
  const result = edit(openSource('d', text), change, format);
  if (result.kind === 'refused') throw new Error(result.why);
  return withEdits(text, result.edits);
}

const readLedgerText = (text: string): Ledger => {
  const { value } = markdownTable.read(openSource('d', text), plainOptions);
  if (value === null) throw new Error('no ledger');
  return value;
};
const readTrackerText = (text: string): Tracker => {
  const { value } = jsonTracker.read(openSource('d', text), plainOptions);
  if (value === null) throw new Error('no tracker');
  return value;
};

describe('a row of a Markdown table', () => {
  it('gets a status in the columns that are there', () => {
    expect(edited(markdownTable, ledger, { id: 'A-1', status: 'GO' })).toBe(
      ledger.replace('| NO-GO   |                  |', '| GO      |                  |'),
    );
  });

  it('grows where there is no room, and has no white space where it had none', () => {
    expect(edited(markdownTable, ledger, { id: 'A-2', status: 'BLOCKED-EXTERNAL' })).toBe(
      ledger.replace('| GO      | `proof', '| BLOCKED-EXTERNAL | `proof'),
    );
    expect(edited(markdownTable, ledger, { id: 'B-1', status: 'NO-GO' })).toBe(ledger.replace('|PARTIAL|', '|NO-GO|'));
  });

  it('gets evidence beside what it cites, and in place of a word that stands for none', () => {
    const cite = (id: string, ...evidence: string[]) => edited(markdownTable, ledger, { id, evidence });
    expect(cite('A-1', 'x.log')).toBe(
      ledger.replace('| NO-GO   |                  |', '| NO-GO   | `x.log`          |'),
    );
    expect(cite('A-2', 'x|y.log', 'proof/a.log')).toContain('| `proof/a.log`, `x\\|y.log` |');
    expect(cite('B-1b', 'x.log')).toContain('| B-1b | 2 | Ben | GO | `x.log` | x\n');
    expect(cite('B-1', 'proof/b.log')).toBe(ledger);
  });

  it('gets an owner, whose pipe does not end the cell', () => {
    const text = edited(markdownTable, ledger, { id: 'A-2', owner: 'Ann | Ben' });
    expect(readLedgerText(text).signals.find(({ id }) => id === 'A-2')?.owner?.text).toBe('Ann | Ben');
  });

  it("gets the document's own word for a status", () => {
    const words = new Map([...plainVocabulary.words, ['Done', 'GO'] as const]);
    const format = { ...plainOptions, vocabulary: { words, notes: 'none' as const } };
    const text = ledger.replaceAll('| GO ', '| Done ');
    expect(edited(markdownTable, text, { id: 'A-1', status: 'GO' }, format)).toContain('| Builders| Done    |');
  });

  it('ends where the others end in a column that is aligned to the right', () => {
    const text = '| ID | Status |\n|---|-------:|\n| A |  NO-GO |\n| B |     GO |\n';
    expect(edited(markdownTable, text, { id: 'A', status: 'GO' })).toBe(text.replace(' NO-GO', '    GO'));
    expect(edited(markdownTable, text, { id: 'B', status: 'BLOCKED-EXTERNAL' })).toBe(
      text.replace('    GO', 'BLOCKED-EXTERNAL'),
    );
  });

  it('keeps what is cited without code spans, and cites each thing once', () => {
    const cell = (text: string, ...evidence: string[]) => {
      const before = `| ID | Status | Evidence |\n|---|---|---|\n| A | GO | ${text} |\n`;
      const after = edited(markdownTable, before, { id: 'A', evidence });
      const [signal] = readLedgerText(after).signals;
      return [after.split('| GO | ')[1], signal?.evidence?.references.map((reference) => reference.text)];
    };
    expect(cell('proof/a.log', 'new.log')).toEqual(['proof/a.log, new.log |\n', ['proof/a.log', 'new.log']]);
    expect(cell('see proof/a.log', 'new file.log')).toEqual([
      'see `proof/a.log`, `new file.log` |\n',
      ['proof/a.log', 'new file.log'],
    ]);
    expect(cell('`proof/a.log`', './proof/a.log', 'x.log', 'x.log', 'proof/a.log:2')).toEqual([
      '`proof/a.log`, `x.log`, `proof/a.log:2` |\n',
      ['proof/a.log', 'x.log', 'proof/a.log:2'],
    ]);
    expect(cell('**TBD**', 'x.log')).toEqual(['`x.log` |\n', ['x.log']]);
    for (const odd of ['a\\|b.log', 'a|b`c.log', '`', 'a\\'])
      expect(cell('`b.log`', odd)[1], odd).toEqual(['b.log', odd]);
  });

  it('gets an owner that is shown to the letter', () => {
    for (const owner of ['Ann | Ben', 'a*b*c', '<b>', '[x](y)', 'a_b_c', '`me`', 'a\\|b', '~~x~~', '&amp;']) {
      const text = edited(markdownTable, ledger, { id: 'A-2', owner });
      expect(readLedgerText(text).signals.find(({ id }) => id === 'A-2')?.owner?.text).toBe(owner);
    }
  });

  it('keeps the emphasis of a status and loses its note; the word is the one that is used most', () => {
    const words = new Map<string, Status>([...plainVocabulary.words, ['Passed', 'GO'], ['', 'NO-GO']]);
    const format = { ...plainOptions, vocabulary: { words, notes: 'parentheses' as const } };
    const status = (was: string, to: Status, others: readonly string[] = []) => {
      const rows = [was, ...others].map((one, index) => `| A-${String(index)} | ${one} |\n`).join('');
      const text = edited(markdownTable, `| ID | Status |\n|---|---|\n${rows}`, { id: 'A-0', status: to }, format);
      return /\| A-0 \| ?(.*?) ?\|\n/.exec(text)?.[1];
    };
    expect(status('**NO-GO**', 'GO')).toBe('**GO**');
    expect(status('`NO-GO`', 'GO')).toBe('`GO`');
    expect(status('**NO**-GO', 'PARTIAL')).toBe('PARTIAL');
    expect(status('Passed (2026-02-19)', 'PARTIAL')).toBe('PARTIAL');
    expect(status('Passed (2026-02-19)', 'GO')).toBe('Passed (2026-02-19)');
    expect(status('NO-GO', 'GO', ['Passed (2026-02-19)', '**Passed**', 'GO'])).toBe('Passed');
    expect(status('**GO**', 'NO-GO', [''])).toBe('**NO-GO**');
  });

  it.for([
    [{ id: 'A-9', status: 'GO' }, ledger, 'There is no row `A-9`'],
    [{ id: 'A-1', evidence: ['a\nb'] }, ledger, 'cannot have a line end'],
    [{ id: 'A-1', evidence: ['a\u200Bb'] }, ledger, 'has invisible characters'],
    [
      { id: 'A-1', evidence: ['x'] },
      ledger.replace('Evidence  ', 'Anything  '),
      'has no column for the evidence. Add one first, as `Evidence`',
    ],
    [{ id: 'A-1', status: 'GO' }, ledger.replace('| A-2 ', '| A-1 '), 'There are 2 rows `A-1`'],
    [
      { id: 'A-1', owner: 'x' },
      ledger.replace('Owner  ', 'Person '),
      'has no column for the owner. Add one first, as `Owner`',
    ],
    [{ id: 'A-1', owner: 'a\nb' }, ledger, 'cannot have a line end'],
    [{ id: 'A-1', status: 'GO' }, ledger.replace('Builders', '<b>B</b>'), 'cannot be edited'],
    [{ id: 'A-1', status: 'GO' }, ledger.replace('Builders', 'B | C'), 'not have as many cells'],
  ] as const)('%j is refused where it cannot be made', ([change, text, why]) => {
    expect(markdownTable.edit(openSource('d', text), change, plainOptions)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why) as string,
    });
  });
});

const everything: Following = { signal: null, add: true, close: new Set(['1', '2']) };
const justA1: Following = { signal: 'A-1', add: false, close: new Set() };

/** A tracker after it followed a ledger, in what it was changed, and what of it stays. */
function followed(text: string, ledgerText: string, how: Following = everything) {
  const source = openSource('d', text);
  const rows = readLedgerText(ledgerText);
  const { edits, left } = jsonTracker.follow(source, readTrackerText(text), rows, plainOptions, how);
  return { text: withEdits(text, edits), what: edits.map(({ what }) => what), left };
}

describe('a tracker', () => {
  it('follows the rows in place, every other byte kept', () => {
    expect(followed(tracker, ledger.replace('| NO-GO   |', '| GO      |'), justA1)).toEqual({
      text: tracker.replace('"status": "NO-GO"', '"status": "GO"'),
      what: ['status of `A-1`'],
      left: [],
    });
    expect(followed(tracker, ledger.replace('| Builders|', '| Masons  |'), justA1).text).toBe(
      tracker.replace('"owner": "Builders"', '"owner": "Masons"'),
    );
    expect(followed(tracker, ledger, justA1)).toEqual({ text: tracker, what: [], left: [] });
  });

  it('gets the status of the row for a word that is none, and none where it states none', () => {
    const odd = tracker.replace('"status": "NO-GO"', '"status": "Shipped"');
    expect(followed(odd, ledger, justA1).text).toBe(tracker);
    const silent = tracker.replace(',   "status": "NO-GO"', '');
    expect(followed(silent, ledger, justA1).text).toBe(silent);
  });

  it('closes gates only where it is told to, and no row is open', () => {
    const done = ledger.replace('| NO-GO   |', '| GO      |');
    expect(followed(tracker, done, { ...justA1, close: new Set(['1']) }).what).toEqual(['status of `A-1`', 'gate `1`']);
    expect(followed(tracker, done, { ...justA1, close: new Set(['2']) }).what).toEqual(['status of `A-1`']);
    expect(followed(tracker, ledger, { ...justA1, close: new Set(['1']) }).what).toEqual([]);
  });

  it('is lowered where it claims more than its rows', () => {
    const claimed = tracker.replace('"PARTIAL"', '"GO"').replace('"id":"2"', '"id":"2","status":"GO"');
    expect(followed(claimed, ledger, { signal: 'x', add: false, close: new Set(['1']) }).text).toBe(
      claimed.replace('"GO"', '"PARTIAL"').replace('"id":"2","status":"GO"', '"id":"2","status":"NO-GO"'),
    );
  });

  it('is lowered at once where a signal comes to a gate that is declared GO', () => {
    const claimed = '{ "gates": [{ "id": 2, "status": "GO", "required_signals": ["B-1b"] }] }\n';
    expect(followed(claimed, ledger).text).toBe(
      claimed.replace('"GO"', '"PARTIAL"').replace('["B-1b"]', '["B-1b", "B-1"]'),
    );
  });

  it('gets the signals that it does not know, and takes nothing away', () => {
    const more = tracker.replace('"required_signal_ids":["B-1"]', '"required_signals":["B-1", "Z-9"]');
    const after = followed(more, ledger);
    expect(after.what).toEqual(['required by gate `2`', 'signals of the tracker']);
    expect(after.left).toEqual(['Z-9']);
    const { gates, signals } = readTrackerText(after.text);
    expect(gates[1]?.required.map(({ id }) => id)).toEqual(['B-1', 'Z-9', 'B-1b']);
    expect(signals?.map(({ id, status, owner }) => [id, status, owner?.text])).toEqual([
      ['A-1', 'NO-GO', 'Builders'],
      ['A-2', 'GO', 'Ann'],
      ['B-1', 'PARTIAL', 'Ben'],
      ['B-1b', 'GO', 'Ben'],
    ]);
    expect(followed(after.text, ledger).text).toBe(after.text);
  });

  const entries = (open: string, colon: string, part: string, close: string) =>
    [
      ['A-2', 'Ann', 'GO'],
      ['B-1', 'Ben', 'PARTIAL'],
      ['B-1b', 'Ben', 'GO'],
    ].map(([id = '', owner = '', status = '']) => {
      const members = { id, owner, status };
      return `{${open}${Object.entries(members)
        .map(([key, value]) => `"${key}"${colon}"${value}"`)
        .join(part)}${close}}`;
    });

  it.for([
    ['one line', '[ { "id": "A-1", "owner": "Builders",   "status": "NO-GO" } ]   ', [' ', ': ', ', ', ' '], ', '],
    ['no white space', '[{"id":"A-1","owner":"Builders","status":"NO-GO"}]', ['', ':', ',', ''], ', '],
    [
      'a line each',
      '[\r\n\t\t{"id": "A-1",\r\n\t\t "status": "NO-GO"}\r\n\t]',
      ['', ': ', ',\r\n\t\t ', ''],
      ',\r\n\t\t',
    ],
  ] as const)('gets entries as those that it has: %s', ([, list, [open, colon, part, close], between]) => {
    const text = tracker.replace(/\[ \{ "id": "A-1".*\] {3}/, list);
    const end = list.lastIndexOf('}') + 1;
    const added = entries(open, colon, part, close).map((entry) => `${between}${entry}`);
    expect(followed(text, ledger).text.replace(', "B-1b"', '').replace(',"B-1b"', '')).toBe(
      text.replace(list, `${list.slice(0, end)}${added.join('')}${list.slice(end)}`),
    );
  });

  it('gets lists that it has not, or that are empty', () => {
    const text =
      '{\r\n  "gates": [\r\n    { "id": 1, "required_signal_ids": [] },\r\n    {"id": 2}\r\n  ],\r\n  "signals": []\r\n}';
    const after = followed(text, ledger);
    expect(after.text.startsWith('{\r\n  "gates": [\r\n    { "id": 1, "required_signal_ids": [\r\n')).toBe(true);
    expect(after.text).toContain('\r\n    {"id": 2, "required_signal_ids": ["B-1", "B-1b"]}\r\n  ]');
    expect(after.text.replaceAll('\r\n', '')).not.toContain('\n');
    const { gates, signals } = readTrackerText(after.text);
    expect(gates.map(({ required }) => required.map(({ id }) => id))).toEqual([
      ['A-1', 'A-2'],
      ['B-1', 'B-1b'],
    ]);
    expect(signals).toHaveLength(4);
    expect(followed('{"gates":[{"id":1,"required_signals":[]}]}', ledger).text).toBe(
      '{"gates":[{"id":1,"required_signals":["A-1", "A-2"]}]}',
    );
  });
});

describe('an entry that is added', () => {
  it.for([
    ['{"a": [1, 2]}', 3, '{"a": [1, 2, 3]}'],
    ['{"a":[1]}', 3, '{"a":[1, 3]}'],
    ['{"a": []}', 'x', '{"a": ["x"]}'],
    ['{"a": [\n  "x"\n]}', 'y', '{"a": [\n  "x",\n  "y"\n]}'],
    ['{"a": [ {"id":"x"} ]}', { id: 'y', owner: 'z' }, '{"a": [ {"id":"x"}, {"id":"y","owner":"z"} ]}'],
    [
      '{"a": [\n    { "id": "x" }\n  ]}',
      { id: 'y', status: 'GO' },
      '{"a": [\n    { "id": "x" },\n    { "id": "y", "status": "GO" }\n  ]}',
    ],
    [
      '{"a": [\r\n\t{\r\n\t\t"id": "x"\r\n\t}\r\n]}',
      { id: 'y' },
      '{"a": [\r\n\t{\r\n\t\t"id": "x"\r\n\t},\r\n\t{\r\n\t\t"id": "y"\r\n\t}\r\n]}',
    ],
  ] as const)('to %j is written as the one before it', ([text, value, after]) => {
    expect(withEdits(text, [appendEdit(openJson(text), ['a'], [value])])).toBe(after);
  });
});

describe('an edit', () => {
  const status = fc.constantFrom<Status>(...statuses);
  const id = fc.constantFrom('A-1', 'A-2', 'B-1', 'B-1b');

  it('changes what it says and nothing else that is read', () => {
    fc.assert(
      fc.property(id, status, (row, to) => {
        const text = edited(markdownTable, ledger, { id: row, status: to });
        const plain = ({ signals }: Ledger) =>
          signals.map((signal) => [
            signal.id,
            signal.status,
            signal.owner?.text,
            signal.evidence?.text,
            signal.exit?.text,
          ]);
        const expected = plain(readLedgerText(ledger)).map(([one, was, ...rest]) => [
          one,
          one === row ? to : was,
          ...rest,
        ]);
        expect(plain(readLedgerText(text))).toEqual(expected);
        // The second time there is nothing to do.
        expect(edited(markdownTable, text, { id: row, status: to })).toBe(text);
      }),
    );
  });
});
