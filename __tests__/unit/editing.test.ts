import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { plainVocabulary, statuses, type Status } from '../../src/model/statuses.ts';
import { withEdits, type DocumentChange, type DocumentFormat } from '../../src/read/documents/formats/format.ts';
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
  { edit }: DocumentFormat<Value>,
  text: string,
  change: DocumentChange,
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
    expect(edited(markdownTable, ledger, { of: 'signal', id: 'A-1', status: 'GO' })).toBe(
      ledger.replace('| NO-GO   |                  |', '| GO      |                  |'),
    );
  });

  it('grows where there is no room, and has no white space where it had none', () => {
    expect(edited(markdownTable, ledger, { of: 'signal', id: 'A-2', status: 'BLOCKED-EXTERNAL' })).toBe(
      ledger.replace('| GO      | `proof', '| BLOCKED-EXTERNAL | `proof'),
    );
    expect(edited(markdownTable, ledger, { of: 'signal', id: 'B-1', status: 'NO-GO' })).toBe(
      ledger.replace('|PARTIAL|', '|NO-GO|'),
    );
  });

  it('gets evidence beside what it cites, and in place of a word that stands for none', () => {
    const cite = (id: string, ...evidence: string[]) => edited(markdownTable, ledger, { of: 'signal', id, evidence });
    expect(cite('A-1', 'x.log')).toBe(
      ledger.replace('| NO-GO   |                  |', '| NO-GO   | `x.log`          |'),
    );
    expect(cite('A-2', 'x|y.log', 'proof/a.log')).toContain('| `proof/a.log`, `x\\|y.log` |');
    expect(cite('B-1b', 'x.log')).toContain('| B-1b | 2 | Ben | GO | `x.log` | x\n');
    expect(cite('B-1', 'proof/b.log')).toBe(ledger);
  });

  it('gets an owner, whose pipe does not end the cell', () => {
    const text = edited(markdownTable, ledger, { of: 'signal', id: 'A-2', owner: 'Ann | Ben' });
    expect(readLedgerText(text).signals.find(({ id }) => id === 'A-2')?.owner?.text).toBe('Ann | Ben');
  });

  it("gets the document's own word for a status", () => {
    const words = new Map([...plainVocabulary.words, ['Done', 'GO'] as const]);
    const format = { ...plainOptions, vocabulary: { words, notes: 'none' as const } };
    const text = ledger.replaceAll('| GO ', '| Done ');
    expect(edited(markdownTable, text, { of: 'signal', id: 'A-1', status: 'GO' }, format)).toContain(
      '| Builders| Done    |',
    );
  });

  it.for([
    [{ of: 'signal', id: 'A-9', status: 'GO' }, ledger, 'There is no row `A-9`'],
    [{ of: 'signal', id: 'A-1', status: 'GO' }, ledger.replace('| A-2 ', '| A-1 '), 'There are 2 rows `A-1`'],
    [{ of: 'gate', id: '1', status: 'GO' }, ledger, 'declares no status of a gate'],
    [{ of: 'signal', id: 'A-1', owner: 'x' }, ledger.replace('Owner  ', 'Person '), 'has no column `Owner` or `DRI`'],
    [{ of: 'signal', id: 'A-1', owner: 'a\nb' }, ledger, 'has no line end'],
    [{ of: 'signal', id: 'A-1', status: 'GO' }, ledger.replace('Builders', '<b>B</b>'), 'is not plain'],
    [{ of: 'signal', id: 'A-1', status: 'GO' }, ledger.replace('Builders', 'B | C'), 'not as many cells'],
  ] as const)('%j is refused where it cannot be made', ([change, text, why]) => {
    expect(markdownTable.edit(openSource('d', text), change, plainOptions)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why) as string,
    });
  });
});

describe('an entry of a tracker', () => {
  it('gets a value in place, every other byte kept', () => {
    expect(edited(jsonTracker, tracker, { of: 'signal', id: 'A-1', status: 'GO' })).toBe(
      tracker.replace('"status": "NO-GO"', '"status": "GO"'),
    );
    expect(edited(jsonTracker, tracker, { of: 'gate', id: '1', status: 'GO' })).toBe(
      tracker.replace('"status": "PARTIAL"', '"status": "GO"'),
    );
  });

  it('gets a key that it has not', () => {
    const text = edited(jsonTracker, tracker, { of: 'gate', id: '2', status: 'NO-GO' });
    expect(readTrackerText(text).gates[1]).toMatchObject({ id: '2', status: 'NO-GO' });
    expect(text.startsWith(tracker.slice(0, tracker.indexOf('{"id":"2"')))).toBe(true);
  });

  it.for([
    [{ of: 'gate', id: '9', status: 'GO' }, tracker, 'There is no gate `9`'],
    [{ of: 'signal', id: 'A-2', status: 'GO' }, tracker, 'There is no signal `A-2`'],
    [{ of: 'gate', id: '1', status: 'GO' }, tracker.replace('"2"', '"1"'), 'There are 2 entries `1`'],
    [{ of: 'gate', id: '1', status: 'GO' }, tracker.replace(']', ']]'), 'cannot be changed: line 3'],
    [{ of: 'signal', id: 'A-1', evidence: ['x'] }, tracker, 'states no evidence'],
  ] as const)('%j is refused where it cannot be made', ([change, text, why]) => {
    expect(jsonTracker.edit(openSource('d', text), change, plainOptions)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why) as string,
    });
  });
});

describe('an edit', () => {
  const status = fc.constantFrom<Status>(...statuses);
  const id = fc.constantFrom('A-1', 'A-2', 'B-1', 'B-1b');

  it('changes what it says and nothing else that is read', () => {
    fc.assert(
      fc.property(id, status, (row, to) => {
        const text = edited(markdownTable, ledger, { of: 'signal', id: row, status: to });
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
        expect(edited(markdownTable, text, { of: 'signal', id: row, status: to })).toBe(text);
      }),
    );
  });
});
