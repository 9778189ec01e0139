import { describe, expect, it } from 'vitest';
import { lineText, openSource } from '../../src/model/source.ts';
import { statuses, type Status } from '../../src/model/statuses.ts';
import { withEdits } from '../../src/read/documents/formats/format.ts';
import { jsonTracker } from '../../src/read/documents/formats/json-tracker.ts';
import { markdownTable } from '../../src/read/documents/formats/markdown-table.ts';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';
import { rowAt } from '../../src/read/documents/markdown/table.ts';
import { drafted, draftLines } from '../../src/run/commands/common/draft.ts';
import { fc } from './fast-check.ts';

const ids = ['A-1', 'A-2', 'B-1', 'Load test'] as const;
const owners = ['Ann', 'Ben | Eve', 'a_b', '*Ops*', 'R&D <x>'] as const;
const references = ['p/a.log', 'p/a|b.log', 'p/a`b.log', 'p/a\\|b.log', 'p/c d.log', 'p/e.log:3'] as const;
const evidence = ['', '-', '`p/x.log`', 'p/x.log', 'p/x.log, p/y.log', '[x](../p/x.log)', '**TBD**', 'see p/x.log'];

const status = fc.constantFrom<Status>(...statuses);
const row = fc.record({
  status: fc.tuple(status, fc.constantFrom('', '**', '_')).map(([word, marks]) => `${marks}${word}${marks}`),
  owner: fc.constantFrom('Ann', 'Ben', 'x \\| y'),
  evidence: fc.constantFrom(...evidence),
  pad: fc.constantFrom('', ' ', '     '),
  behind: fc.constantFrom('', ' ', '  '),
});
const ledger = fc
  .record({
    rows: fc.array(row, { minLength: 2, maxLength: 4 }),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    isEnded: fc.boolean(),
  })
  .map(({ rows, eol, isEnded }) => {
    const cells = rows.map(
      (one, index) =>
        `| ${ids[index] ?? ''} |${one.pad}1 |${one.pad}${one.owner}${one.pad}| ${one.status}${one.pad} | ${one.evidence}${one.pad}| it holds |${one.behind}`,
    );
    const lines = [
      '# Words',
      '',
      '| ID | Gate | Owner | Status | Evidence | Exit Criterion |',
      '|-|-|-|-|-|-|',
      ...cells,
    ];
    return `${lines.join(eol)}${isEnded ? eol : ''}`;
  });
const change = fc.record(
  {
    id: fc.constantFrom('A-1', 'A-2'),
    status,
    owner: fc.constantFrom(...owners),
    evidence: fc.uniqueArray(fc.constantFrom(...references), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['id'] },
);

function readLedger(text: string) {
  const { value } = markdownTable.read(openSource('d', text), plainOptions);
  if (value === null) throw new Error('no ledger');
  return value;
}

/** What is read of each row, without the places. */
function plain(text: string) {
  return readLedger(text).signals.map(({ id, gate, owner, status: is, evidence: cited, exit }) => ({
    id,
    gate: gate?.text,
    owner: owner?.text,
    status: is,
    evidence: cited?.references.map((reference) => reference.text) ?? [],
    exit: exit?.text,
  }));
}

describe('a change of any row', () => {
  it('is read again as what was wanted, and keeps every byte outside of its cells', () => {
    fc.assert(
      fc.property(ledger, change, (text, wanted) => {
        const source = openSource('d', text);
        const result = markdownTable.edit(source, wanted, plainOptions);
        if (result.kind === 'refused') throw new Error(result.why);
        const after = withEdits(text, result.edits);
        const expected = plain(text).map((one) =>
          one.id === wanted.id
            ? {
                ...one,
                owner: wanted.owner ?? one.owner,
                status: wanted.status ?? one.status,
                evidence: [...one.evidence, ...(wanted.evidence ?? [])],
              }
            : one,
        );
        expect(plain(after)).toEqual(expected);

        const now = openSource('d', after);
        expect(now.lineStarts).toHaveLength(source.lineStarts.length);
        const at = readLedger(text).signals.find(({ id }) => id === wanted.id)?.place.line ?? 0;
        source.lineStarts.forEach((_, index) => {
          if (index + 1 !== at) expect(lineText(now, index + 1)).toBe(lineText(source, index + 1));
        });
        const [cells, cellsNow] = [rowAt(source, at).cells, rowAt(now, at).cells];
        const isChanged = [false, false, wanted.owner, wanted.status, wanted.evidence, false];
        cells.forEach((cell, index) => {
          if (isChanged[index] === false) expect(cellsNow[index]?.raw).toBe(cell.raw);
        });
        const behind = /\|[^|]*$/;
        expect(behind.exec(lineText(now, at))?.[0]).toBe(behind.exec(lineText(source, at))?.[0]);
        expect(after.match(/\r\n|\n|\r/g)).toEqual(text.match(/\r\n|\n|\r/g));
        expect(markdownTable.edit(now, wanted, plainOptions)).toEqual({ kind: 'edits', edits: [] });
      }),
      { numRuns: 300 },
    );
  });
});

const entry = fc.record(
  { owner: fc.constantFrom('Ann', 'Eve'), status: fc.constantFrom<string>(...statuses), note: fc.constant('stays') },
  { requiredKeys: [] },
);
const known = fc.subarray([...ids, 'Z-9']);
const tracker = fc
  .record({
    gates: fc.array(
      fc.record(
        {
          status: fc.constantFrom<string>('GO', 'PARTIAL', 'NO-GO'),
          required: known,
          key: fc.constantFrom('required_signal_ids', 'required_signals'),
          risk: fc.constant({ level: 1 }),
        },
        { requiredKeys: ['required', 'key'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    signals: fc.option(fc.tuple(known, entry)),
    indent: fc.constantFrom('', ' ', '\t', '    '),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ gates, signals, indent, eol }) =>
    JSON.stringify(
      {
        gates: gates.map(({ required, key, ...rest }, index) => ({ id: index + 1, ...rest, [key]: required })),
        ...(signals === null ? {} : { signals: signals[0].map((id) => ({ id, ...signals[1] })) }),
      },
      null,
      indent,
    ).replaceAll('\n', eol),
  );

interface TrackerFile {
  readonly gates: readonly Record<string, unknown>[];
  readonly signals?: readonly Record<string, unknown>[];
}

function readTracker(text: string) {
  const { value } = jsonTracker.read(openSource('t', text), plainOptions);
  if (value === null) throw new Error('no tracker');
  return value;
}

describe('any tracker', () => {
  it('follows any ledger at once, keeps what it asks for and every key, and every byte outside of values', () => {
    fc.assert(
      fc.property(ledger, tracker, (ledgerText, text) => {
        const rows = readLedger(ledgerText);
        const follow = (now: string) =>
          jsonTracker.follow(openSource('t', now), readTracker(now), rows, plainOptions, {
            signal: null,
            add: true,
            close: new Set(),
          });
        const { edits } = follow(text);
        // In place of a value or of an empty list, or between two characters.
        for (const { start, end } of edits) expect(text.slice(start, end)).toMatch(/^(?:"[^"]*"|\[\s*\]|)$/);
        const after = withEdits(text, edits);
        expect(follow(after).edits).toEqual([]);

        const byId = new Map(rows.signals.map((signal) => [signal.id, signal]));
        const [was, now] = [readTracker(text), readTracker(after)];
        const before = new Map((was.signals ?? []).map((one) => [one.id, one]));
        for (const { id, owner, status: is } of now.signals ?? []) {
          const [signal, old] = [byId.get(id), before.get(id)];
          const isStated = old?.status !== null;
          expect(is).toBe(signal === undefined || !isStated ? (old?.status ?? null) : signal.status);
          const isOwned = old?.owner !== null;
          expect(owner?.text).toBe(signal === undefined || !isOwned ? old?.owner?.text : signal.owner?.text);
        }
        if (was.signals !== null)
          expect(new Set(now.signals?.map(({ id }) => id))).toEqual(new Set([...before.keys(), ...byId.keys()]));
        now.gates.forEach((gate, index) => {
          const old = was.gates[index]?.required.map(({ id }) => id) ?? [];
          expect(gate.required.map(({ id }) => id).slice(0, old.length)).toEqual(old);
          const isOpen = gate.required.some(({ id }) => !['GO', 'N/A'].includes(byId.get(id)?.status ?? ''));
          if (gate.status === 'GO') expect(isOpen).toBe(false);
        });
        // Every row names gate 1: what no gate required, that one requires now.
        const required = new Set(now.gates.flatMap((gate) => gate.required.map(({ id }) => id)));
        for (const id of byId.keys()) expect(required).toContain(id);
        const [oldFile, newFile] = [JSON.parse(text) as TrackerFile, JSON.parse(after) as TrackerFile];
        oldFile.gates.forEach((gate, index) => {
          expect(Object.keys(newFile.gates[index] ?? {})).toEqual(Object.keys(gate));
        });
        (oldFile.signals ?? []).forEach((one, index) => {
          expect(Object.keys(newFile.signals?.[index] ?? {})).toEqual(Object.keys(one));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft', () => {
  it('says each change at the line where it is in the end', () => {
    const first = drafted({ text: 'a\nb\nc\n', notes: [] }, [
      { start: 4, end: 5, text: 'x', what: 'the third' },
      { start: 2, end: 3, text: 'b', what: 'nothing' },
    ]);
    const second = drafted(first, [
      { start: 1, end: 1, text: ',\n  "new"', what: 'another' },
      { start: 0, end: 1, text: '', what: 'the first' },
    ]);
    expect(draftLines('f', second)).toEqual([
      'f:1: a -> nothing (the first)',
      'f:2: nothing -> new (another)',
      'f:4: c -> x (the third)',
    ]);
  });
});
