import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { checkRun } from '../../src/show/render/markdown/check-run.ts';
import { comment, isWorthAComment } from '../../src/show/render/markdown/comment.ts';
import { digest } from '../../src/show/render/digest/digest.ts';
import type { Section } from '../../src/show/render/digest/section.ts';
import { phraseText } from '../../src/show/render/text/phrase-text.ts';
import { summary } from '../../src/show/render/markdown/summary.ts';
import { hasCmark, renderEach, textOf } from '../support/cmark.ts';
import { findingWith, gateWith, reportWith, signalWith } from '../support/report.ts';
import { fc } from './fast-check.ts';

const comparison = { base: 'main' };

describe('the annotations of a check run', () => {
  it('begin with what blocks, then errors before warnings, though the documents have them last', () => {
    const some = Array.from({ length: 598 }, () => findingWith({ blocks: false, severity: 'warning' }));
    const findings = [
      ...some,
      findingWith({ blocks: false, severity: 'error', line: 599 }),
      findingWith({ blocks: true, severity: 'warning', line: 600 }),
    ];
    const { annotations } = checkRun(viewOf(reportWith({ findings }), comparison, null));
    expect(annotations.slice(0, 3).map(({ start_line }) => start_line)).toEqual([600, 599, 1]);
  });

  it('have messages of at most 64 KB', () => {
    const message = '界'.repeat(24_000); // 70 KB
    const { annotations } = checkRun(viewOf(reportWith({ findings: [findingWith({ message })] }), comparison, null));
    const shown = annotations[0]?.message ?? '';
    expect(shown).toMatch(/^界/);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(64 * 1024);
  });
});

describe('the message of a finding', () => {
  it.for([
    ['whole up to 1000 characters', 200, false],
    ['cut after 1000 characters', 300, true],
  ] as const)('is shown %s', ([, values, isCut]) => {
    const findings = [findingWith({ rule: 'row-cells', message: '`ab` '.repeat(values) })];
    const shown = viewOf(reportWith({ findings }), comparison, null).body(10);
    expect(shown.match(/`ab`/g)).toHaveLength(200);
    expect(shown.includes('…')).toBe(isCut);
  });
});

/** The sections of a report by title, each entry as plain text. */
function sectionsOf(report: Report): ReadonlyMap<string, readonly string[]> {
  const { sections } = digest(report, comparison, { lines: 12, gates: 3, needs: 2, isWhole: true });
  return new Map(sections.map((section) => [section.title, section.items.flatMap((item) => entryOf(item))]));
}

function entryOf(item: Section['items'][number]): readonly string[] {
  return 'finding' in item ? [item.finding.message] : [item.phrase, ...item.below].map((phrase) => phraseText(phrase));
}

describe('of many open gates', () => {
  const need = (id: string): Report['gates'][number]['needs'][number] => ({
    kind: 'signal',
    id,
    status: 'NO-GO',
    owner: null,
    exit: null,
  });
  const gates = [5, 1, 4, 3, 2].map((open) => {
    const ids = Array.from({ length: open }, (_, index) => `S-${String(open)}-${String(index)}`);
    return gateWith(String(open), { open: ids, needs: ids.map(need), total: open });
  });

  it('those nearest to closing come first, and the rest is folded', () => {
    const sections = sectionsOf(reportWith({ gates }));
    const names = (title: string): readonly string[] =>
      (sections.get(title) ?? []).filter((line) => line.startsWith('Gate'));
    expect(names('What the gates still need')).toEqual(['Gate 1, 0 of 1 GO', 'Gate 2, 0 of 2 GO', 'Gate 3, 0 of 3 GO']);
    expect(names('More open gates (2)')).toEqual(['Gate 4, 0 of 4 GO', 'Gate 5, 0 of 5 GO']);
  });

  it('all are what to do where they block', () => {
    const findings = gates.map(({ id }) => findingWith({ id: `gate-open:${id}`, gate: id }));
    const titles = [...sectionsOf(reportWith({ gates, findings, decision: 'block' })).keys()];
    expect(titles).toEqual(['Gates to close']);
  });

  it('one that is required comes before one that is not', () => {
    const some = [gateWith('1', { required: false, open: ['A'] }), gateWith('2', { open: ['A', 'B'] })];
    const shown = sectionsOf(reportWith({ gates: some })).get('What the gates still need');
    expect(shown).toEqual(['Gate 2, 0 of 1 GO', 'Gate 1, 0 of 1 GO (not required here)']);
  });
});

describe('what a gate still needs', () => {
  const signal = signalWith('A-1', { title: 'Load test', owner: 'SRE', status: 'GO', effective: 'PARTIAL' });
  const open = { kind: 'signal', id: 'A-1', status: 'PARTIAL', owner: 'SRE', exit: null } as const;
  const declared = { kind: 'declaration', status: 'NO-GO' } as const;

  it.for([
    [
      'a signal, why it counts as open, and whose turn it is',
      [open, declared],
      'A-1 Load test (PARTIAL, because of evidence-missing, SRE)',
    ],
    ['a row that is not there', [{ ...open, id: 'A-9', status: null, owner: null }], 'A-9 (has no row in the ledger)'],
    [
      'a declaration, where nothing else is left',
      [declared],
      'declare it GO: all its signals are, and it is declared NO-GO',
    ],
    ['an error of its own', [{ kind: 'finding', id: 'f' }], 'a problem of its own (gate-mismatch)'],
    ['something to wait for', [{ kind: 'requirement' }], 'a signal that is not N/A'],
  ] as const)('is %s', ([, needs, line]) => {
    const findings = [
      findingWith({ id: 'e', rule: 'evidence-missing', signal: 'A-1' }),
      findingWith({ id: 'f', rule: 'gate-mismatch', gate: '1' }),
    ];
    const report = reportWith({ gates: [gateWith('1', { needs: [...needs] })], signals: [signal], findings });
    expect(sectionsOf(report).get('What the gates still need')).toEqual(['Gate 1, 0 of 1 GO', line]);
  });
});

describe('what to do', () => {
  const problem = (id: string, parts: Partial<Report['findings'][number]> = {}): Report['findings'][number] =>
    findingWith({ id, rule: 'signal-removed', message: `Signal \`${id}\` is gone.`, ...parts });
  const told = (findings: Report['findings']): ReadonlyMap<string, readonly string[]> =>
    sectionsOf(reportWith({ decision: 'block', findings }));

  it('is what the change brought, with the older problems folded', () => {
    const sections = told([problem('A'), problem('B', { older: true })]);
    expect(sections.get('What to do')).toEqual([
      'Signal `A` is gone.',
      'Correct the 1 older problem below, too: the base has them already.',
    ]);
    expect(sections.get('Older problems (1)')).toEqual(['Signal `B` is gone.']);
  });

  it('is the older problems where there are no others, and says so', () => {
    const sections = told([problem('B', { older: true })]);
    expect(sections.get('What to do')).toEqual([
      'Signal `B` is gone.',
      'The base has this problem, too: this change did not bring it.',
    ]);
    expect([...sections.keys()].filter((title) => title.startsWith('Older'))).toEqual([]);
  });

  it('names of many equal problems three, and loses none', () => {
    const all = Array.from({ length: 30 }, (_, index) => problem(String(index), { line: index + 1 }));
    const sections = told(all);
    expect(sections.get('What to do')).toHaveLength(4);
    expect(sections.get('What to do')?.at(-1)).toMatch(
      /^27 more like the last one, in lines 4, 5, .* and others \(signal-removed\)$/,
    );
    expect(sections.get('Equal problems (27)')).toHaveLength(27);
  });

  it('folds what does not block: warnings of the change are seen, older ones and notices not', () => {
    const quiet = { blocks: false, severity: 'warning' } as const;
    const sections = told([
      problem('A', { ...quiet, rule: 'title-changed' }),
      problem('B', { ...quiet, rule: 'code-missing', older: true }),
      problem('C', { ...quiet, rule: 'signal-regressed', severity: 'notice' }),
    ]);
    expect(sections.get('Worth a look')).toEqual(['Signal `A` is gone.']);
    expect(sections.get('Also found (1 warning, 1 notice)')).toHaveLength(2);
  });
});

describe('the open signals', () => {
  it('of one owner are under one name, wherever the ledger has them', () => {
    const open = [
      signalWith('X-1', { owner: 'Ann' }),
      signalWith('X-2', { owner: 'Bob' }),
      signalWith('X-3', { owner: ' Ann ', exit: 'It runs.' }),
    ];
    const shown = sectionsOf(reportWith({ signals: open })).get('Open signals by owner (3)');
    expect(shown).toEqual(['Ann', 'X-1: NO-GO', 'X-3: NO-GO. Done when: It runs.', 'Bob', 'X-2: NO-GO']);
  });
});

describe('the job summary', () => {
  it('is at most 1 MiB in bytes, whatever the script of the documents', () => {
    const message = `\`${'界'.repeat(190)}\` `.repeat(5);
    const report = reportWith({
      findings: Array.from({ length: 400 }, () => findingWith({ rule: 'row-cells', message })),
    });
    const whole = viewOf(report, comparison, null).body(400);
    expect(whole.length).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(1024 * 1024);

    const shown = summary(viewOf(report, comparison, null));
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1024 * 1024);
    expect(shown).toMatch(/^\d+ more not shown here/m);
  });
});

describe('a pull request', () => {
  it.for([
    ['edited', [{ field: 'name', from: ['Build'], to: ['Make'] }], 'Gate 1: name: Build → Make'],
    ['changed', [{ field: 'status', from: ['GO'], to: ['NO-GO'] }], 'Gate 1: declared: GO → NO-GO'],
    ['edited', [{ field: 'signals', from: ['A', 'B', 'C'], to: ['A'] }], 'Gate 1: required signals: removed B, C'],
    ['added', [], 'Gate 1: added, 0/1 signals GO, PARTIAL'],
    ['removed', [{ field: 'name', from: ['Build'], to: [] }], 'Gate 2 Build: removed, it was declared PARTIAL'],
  ] as const)('is told of a gate that is %s', ([kind, edits, line]) => {
    const known = kind === 'added' ? null : ({ effective: 'PARTIAL', go: 0, total: 1 } as const);
    const gates = [{ id: kind === 'removed' ? '2' : '1', kind, from: 'PARTIAL', to: 'PARTIAL', edits }] as const;
    const report = reportWith({ changes: changesWith({ gates }), gates: [gateWith('1', { before: known })] });
    expect(isWorthAComment(report)).toBe(true);
    expect(comment(viewOf(report, comparison, null))).toContain('#### What this change does');
    expect(sectionsOf(report).get('What this change does')?.[0]).toBe(line);
  });

  it('is told in what two long texts differ', () => {
    const long = 'every word of it is the same '.repeat(9);
    const edits = [{ field: 'exit', from: [`${long}and it lists none`], to: [`${long}and it is filed`] }] as const;
    const signals = [{ id: 'A-1', kind: 'edited', from: 'GO', to: 'GO', fields: [], edits }] as const;
    const report = reportWith({ signals: [signalWith('A-1')], changes: changesWith({ signals }) });
    expect(sectionsOf(report).get('What this change does')?.at(-1)).toBe(
      'exit criterion: lists none → is filed (the beginning is the same)',
    );
  });

  it('is told of evidence that is gone, and of a gate that counts otherwise though no document changed', () => {
    const lost = [{ signal: 'A-1', path: 'evidence/a.log' }];
    const gone = reportWith({ changes: changesWith({ lost }) });
    expect(sectionsOf(gone).get('What this change does')).toEqual([
      'Evidence of A-1 is moved or deleted: evidence/a.log',
    ]);
    const fallen = reportWith({
      gates: [gateWith('1', { before: { effective: 'GO', go: 1, total: 1 } })],
      changes: {},
    });
    expect(sectionsOf(fallen).get('What this change does')).toEqual(['Gate 1: 1/1 → 0/1 signals GO, GO → PARTIAL']);
    for (const report of [gone, fallen]) expect(isWorthAComment(report)).toBe(true);
  });

  it('is told of every field of a signal, from what to what, with a link to evidence that is there', () => {
    const to = 'evidence/new.log';
    const references = [
      { text: to, kind: 'file', target: to, verification: 'verified', reason: null, says: null },
    ] as const;
    const edits = [
      { field: 'status', from: ['NO-GO'], to: ['GO'] },
      { field: 'owner', from: [], to: ['Ann'] },
      { field: 'evidence', from: ['old.log'], to: [to] },
      { field: 'exit', from: ['p99 < 1'], to: ['p99 < 2'] },
    ] as const;
    const signals = [{ id: 'A-1', kind: 'promoted', from: 'NO-GO', to: 'GO', fields: [], edits }] as const;
    const row = signalWith('A-1', { title: 'Load', status: 'GO', effective: 'GO', references: [...references] });
    const report = reportWith({ signals: [row], changes: changesWith({ signals }) });
    expect(sectionsOf(report).get('What this change does')).toEqual([
      'A-1 Load: NO-GO → GO',
      'owner: none → Ann',
      'evidence: old.log → evidence/new.log',
      'exit criterion: p99 < 1 → p99 < 2',
    ]);
    const shown = comment(viewOf(report, comparison, 'https://github.com/o/r/blob/s'));
    expect(shown).toContain('[`evidence/new.log`](https://github.com/o/r/blob/s/evidence/new.log)');
  });

  it('is not told of what it leaves as it is', () => {
    expect(isWorthAComment(reportWith({ changes: changesWith({}) }))).toBe(false);
  });
});

type Changes = NonNullable<Report['changes']>;

function changesWith(parts: Partial<Changes>): Changes {
  const { changes } = reportWith({});
  if (changes === null) throw new Error('the report of a sound project compares');
  return { ...changes, ...parts };
}

describe.runIf(hasCmark)('no text of a document', () => {
  it('makes an emoji, with a colon of ours neither', () => {
    const hostile = fc
      .array(fc.constantFrom(':', ':', 'white_check_mark', 'x', '+1', ' ', '-', '\\', '`', '*', '\u202e', 'a'), {
        maxLength: 8,
      })
      .map((pieces) => pieces.join(''));
    const texts = fc.sample(hostile, { numRuns: 150, seed: 13 });
    const all = [':white_check_mark', 'white_check_mark:', ':x:', ...texts];
    const bodies = all.map((bad) => {
      const report = reportWith({
        ledger: { path: `docs/${bad}.md`, title: bad, baselineCommit: bad },
        gates: [{ ...gateWith('1'), name: bad, effective: 'PARTIAL', open: [bad] }],
        signals: [{ ...signalWith(bad), title: bad, owner: bad, effective: 'NO-GO' }],
        findings: [findingWith({ message: bad, path: `docs/${bad}.md` })],
      });
      return viewOf(report, comparison, null).body(10);
    });
    for (const [index, html] of renderEach(bodies).entries()) {
      // A code span makes no emoji; what else a reader sees is looked through.
      const seen = textOf(html.replace(/<code>[\s\S]*?<\/code>/g, ''));
      expect(seen.match(/:[a-z0-9_+-]+:/g), JSON.stringify(all[index])).toBeNull();
      expect(seen).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});
