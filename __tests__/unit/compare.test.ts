import { describe, expect, it } from 'vitest';
import { compare, type Side } from '../../src/judge/changes/compare.ts';
import { openSource } from '../../src/model/source.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { readTracker } from '../../src/read/documents/formats/tracker.ts';

type Row = readonly [id: string, status: string, evidence?: string, title?: string];

function side(
  rows: readonly Row[],
  gates: readonly Record<string, unknown>[] = [{ id: 1, required_signal_ids: ['A'] }],
): Side {
  const lines = rows.map(([id, status, evidence = '', title = '']) => `| ${id} | ${title} | ${status} | ${evidence} |`);
  const text = ['| ID | Title | Status | Evidence |', '|---|---|---|---|', ...lines, ''].join('\n');
  return {
    ledger: readLedger(openSource('l', text)).ledger,
    tracker: readTracker(openSource('t', JSON.stringify({ gates }))).tracker,
  };
}

function signals(base: readonly Row[], head: readonly Row[]): readonly unknown[] {
  return compare(side(base), side(head)).signals.map(({ id, kind, from, to, fields }) => [
    id,
    kind,
    from,
    to,
    ...fields,
  ]);
}

describe('the changes of signals', () => {
  it('are none where nothing differs, whatever the order and the spacing', () => {
    expect(
      signals(
        [
          ['A', 'GO', '`x`'],
          ['B', 'NO-GO'],
        ],
        [
          ['B', ' NO-GO '],
          ['A', '**GO**', '`x`'],
        ],
      ),
    ).toEqual([]);
  });

  it('are told by kind, in the order of the head and then of the base', () => {
    const base: readonly Row[] = [
      ['gone', 'GO'],
      ['up', 'NO-GO'],
      ['down', 'GO'],
      ['over', 'NO-GO'],
      ['text', 'PARTIAL', '', 'old'],
    ];
    const head: readonly Row[] = [
      ['text', 'PARTIAL', '', 'new'],
      ['over', 'BLOCKED-EXTERNAL'],
      ['new', 'NO-GO'],
      ['down', 'PARTIAL'],
      ['up', 'GO', '`x`'],
    ];
    expect(signals(base, head)).toEqual([
      ['text', 'edited', 'PARTIAL', 'PARTIAL', 'title'],
      ['over', 'moved', 'NO-GO', 'BLOCKED-EXTERNAL', 'status'],
      ['new', 'added', null, 'NO-GO'],
      ['down', 'regressed', 'GO', 'PARTIAL', 'status'],
      ['up', 'promoted', 'NO-GO', 'GO', 'status', 'evidence'],
      ['gone', 'removed', 'GO', null],
    ]);
  });

  it('see a link that keeps its text and changes its target', () => {
    expect(signals([['A', 'GO', '[log](a.txt)']], [['A', 'GO', '[log](b.txt)']])).toEqual([
      ['A', 'edited', 'GO', 'GO', 'evidence'],
    ]);
  });

  it('do not call a row removed that stands in the head and cannot be read', () => {
    expect(signals([['A', 'GO']], [['A', 'GO', '`a|b`']])).toEqual([]);
  });

  it('take a status that is no word for open', () => {
    expect(signals([['A', 'GO']], [['A', 'Done']])).toEqual([['A', 'regressed', 'GO', null, 'status']]);
  });
});

describe('the changes of gates', () => {
  it('are told by kind', () => {
    const gate = (id: string, status: string, required: readonly string[] = ['A'], name = 'n') => ({
      id,
      name,
      status,
      required_signal_ids: required,
    });
    const base = side(
      [],
      [
        gate('same', 'GO'),
        gate('status', 'NO-GO'),
        gate('less', 'GO', ['A', 'B']),
        gate('name', 'GO'),
        gate('gone', 'GO'),
      ],
    );
    const head = side(
      [],
      [
        gate('same', 'GO'),
        gate('status', 'GO'),
        gate('less', 'GO', ['A']),
        gate('name', 'GO', ['A'], 'm'),
        gate('new', 'PARTIAL'),
      ],
    );
    expect(compare(base, head).gates.map(({ id, kind, from, to }) => [id, kind, from, to])).toEqual([
      ['status', 'changed', 'NO-GO', 'GO'],
      ['less', 'edited', 'GO', 'GO'],
      ['name', 'edited', 'GO', 'GO'],
      ['new', 'added', null, 'PARTIAL'],
      ['gone', 'removed', 'GO', null],
    ]);
  });
});

describe('a gate', () => {
  const open = [{ id: 1, required_signal_ids: ['A', 'B'] }];
  const declared = (status: string): readonly Record<string, unknown>[] => [
    { id: 1, status, required_signal_ids: ['A'] },
  ];
  const moves = (base: Side, head: Side): unknown => {
    const { closed, reopened } = compare(base, head);
    return { closed, reopened };
  };
  const a = (status: string): readonly Row[] => [['A', status]];

  it.for([
    ['is closed by its last signal', side(a('NO-GO')), side(a('GO')), ['1'], []],
    ['is closed by the tracker', side(a('GO'), declared('NO-GO')), side(a('GO'), declared('GO')), ['1'], []],
    ['is closed where a requirement goes', side(a('GO'), open), side(a('GO')), ['1'], []],
    ['is reopened by a signal', side(a('GO')), side(a('PARTIAL')), [], ['1']],
    ['is reopened by the tracker', side(a('GO'), declared('GO')), side(a('GO'), declared('PARTIAL')), [], ['1']],
    ['is reopened by a new requirement', side(a('GO')), side(a('GO'), open), [], ['1']],
    ['that was open stays open', side(a('NO-GO'), declared('GO')), side(a('NO-GO'), declared('PARTIAL')), [], []],
    ['that is declared at last stays closed', side(a('GO')), side(a('GO'), declared('GO')), [], []],
    ['that is new is neither', side([], []), side(a('GO')), [], []],
  ] as const)('%s', ([, base, head, closed, reopened]) => {
    expect(moves(base, head)).toEqual({ closed, reopened });
  });
});
