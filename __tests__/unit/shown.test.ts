import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { checkRun } from '../../src/show/render/markdown/check-run.ts';
import { comment, isWorthAComment } from '../../src/show/render/markdown/comment.ts';
import { gatesToShow } from '../../src/show/render/markdown/gate-table.ts';
import { openSignals } from '../../src/show/render/markdown/open-signals.ts';
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
    const findings = [findingWith({ message: '`ab` '.repeat(values) })];
    const shown = viewOf(reportWith({ findings }), comparison, null).body(10);
    expect(shown.match(/`ab`/g)).toHaveLength(200);
    expect(shown.includes('…')).toBe(isCut);
  });
});

describe('of many gates', () => {
  const gates = Array.from({ length: 9 }, (_, index) => gateWith(String(index + 1)));
  const told = (parts: Parameters<typeof reportWith>[0]): readonly string[] =>
    gatesToShow(reportWith({ gates, ...parts })).map(({ id }) => id);

  it('those for which a release waits are shown', () => {
    const findings = [findingWith({ gate: '5' }), findingWith({ gate: '6', blocks: false, severity: 'warning' })];
    expect(told({ findings })).toEqual(['5']);
  });

  it('those that stand otherwise than declared are shown', () => {
    const declared = gates.map((gate) => ({ ...gate, declared: gate.id === '7' ? ('GO' as const) : gate.effective }));
    expect(told({ gates: declared })).toEqual(['7']);
  });
});

describe('the open signals', () => {
  it('of one owner stand under one heading, wherever the ledger has them', () => {
    const open = [
      signalWith('X-1', { owner: 'Ann' }),
      signalWith('X-2', { owner: 'Bob' }),
      signalWith('X-3', { owner: ' Ann ' }),
    ];
    const told = openSignals(open, 10).flatMap((line) => /^\*\*\w+\*\*$|X-\d/.exec(line) ?? []);
    expect(told).toEqual(['**Ann**', 'X-1', 'X-3', '**Bob**', 'X-2']);
  });
});

describe('the job summary', () => {
  it('is at most 1 MiB in bytes, whatever the script of the documents', () => {
    const message = `\`${'界'.repeat(190)}\` `.repeat(5);
    const report = reportWith({ findings: Array.from({ length: 400 }, () => findingWith({ message })) });
    const whole = viewOf(report, comparison, null).body(400);
    expect(whole.length).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(whole)).toBeGreaterThan(1024 * 1024);

    const shown = summary(viewOf(report, comparison, null));
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1024 * 1024);
    expect(shown).toMatch(/^\d+ more not shown here/m);
  });
});

describe('a pull request', () => {
  it.for(['edited', 'changed', 'added', 'removed'] as const)('is told of a gate that is %s', (kind) => {
    const gates = [{ id: '1', kind, from: 'PARTIAL', to: 'PARTIAL' }] as const;
    const report = reportWith({ changes: changesWith({ gates }) });
    expect(isWorthAComment(report)).toBe(true);
    expect(comment(viewOf(report, comparison, null))).toContain('#### Gates');
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
