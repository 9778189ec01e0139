import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/judge/report/report.ts';
import type { LedgerHistory } from '../../src/show/history/ledger-history.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { historyChart } from '../../src/show/render/markdown/history-chart.ts';
import { summary } from '../../src/show/render/markdown/summary.ts';
import { contrast } from '../support/contrast.ts';
import { findingWith } from '../support/report.ts';

import changes from '../fixtures/report.json' with { type: 'json' };

/** Two commits a day, from the first of January. */
function dayOf(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10);
}

/** A history of these counts of GO, PARTIAL, NO-GO and BLOCKED-EXTERNAL, oldest first; null is a ledger that cannot be read. */
function historyOf(
  counts: readonly (readonly [number, number, number, number] | null)[],
  truncated = false,
): LedgerHistory {
  const revisions = counts.map((count, index): LedgerHistory['revisions'][number] => {
    const [go, partial, noGo, blocked] = count ?? [0, 0, 0, 0];
    const byStatus = { GO: go, PARTIAL: partial, 'NO-GO': noGo, 'BLOCKED-EXTERNAL': blocked, 'N/A': 0 };
    const signals = count === null ? null : { total: go + partial + noGo + blocked, byStatus };
    const sha = index.toString(16).padStart(7, '0') + 'f'.repeat(33);
    return { sha, date: dayOf(index), signals, gates: null, problems: [], changes: null };
  });
  return {
    schemaVersion: 1,
    head: 'a'.repeat(40),
    ledger: { path: 'x`y\n```.md' },
    tracker: { path: null },
    shallow: false,
    truncated,
    revisions: revisions.toReversed(),
  };
}

const chart = (...given: Parameters<typeof historyOf>): string =>
  historyChart({ kind: 'read', history: historyOf(...given) });

describe('the chart of a history', () => {
  it('has a line each for what is GO, open and blocked, oldest left, and says in words which is which', () => {
    expect(chart([[1, 2, 3, 1], null, [4, 1, 2, 0]])).toBe(`\`\`\`mermaid
---
config:
  themeVariables:
    xyChart: { plotColorPalette: "#2da44e, #bf6a02, #a475f9" }
  xyChart: { width: 640, height: 400, xAxis: { labelFontSize: 12, labelRotation: -90 } }
---
xychart-beta
  x-axis ["2026-01-01", "2026-01-02"]
  y-axis "signals" 0 --> 7
  line "GO" [1, 4]
  line "open" [5, 3]
  line "blocked" [1, 0]
\`\`\`

Signals as declared at each commit that changed ledger or tracker, oldest left: GO from 1 to 4 (green), open from 5 to 3 (PARTIAL and NO-GO, orange), blocked from 1 to 0 (BLOCKED-EXTERNAL, violet). Left out: 1 commit whose ledger cannot be read.`);
  });

  it('has colours that are seen on a light page, on a dark one, and on the ground of a dark chart', () => {
    const drawn = chart([
      [1, 0, 0, 0],
      [2, 0, 0, 0],
    ]);
    const colours = /plotColorPalette: "(.*)"/.exec(drawn)?.[1]?.split(', ') ?? [];
    expect(colours).toHaveLength(3);
    for (const colour of colours)
      for (const ground of ['#ffffff', '#0d1117', '#333333'])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('has at most the 30 newest', () => {
    const long = chart(Array.from({ length: 40 }, (_, index) => [index, 0, 1, 0] as const));
    expect(/x-axis \[(.*)\]/.exec(long)?.[1]?.split(', ')).toHaveLength(30);
    expect(long).toContain('x-axis ["2026-01-06", "2026-01-06 (2)", ');
    expect(long).toContain('"2026-01-20", "2026-01-20 (2)"]');
    expect(long).toMatch(/Older commits are left out\.$/);
    expect(
      chart(
        [
          [1, 0, 1, 0],
          [2, 0, 0, 0],
        ],
        true,
      ),
    ).toMatch(/Older commits are left out\.$/);
  });

  it.for([
    [[[1, 0, 0, 0]], false, 'The history has only one commit with a ledger'],
    [[null, [1, 0, 0, 0]], false, 'The history has only one commit with a ledger'],
    [[null, null], false, 'The history has no commit with a ledger'],
    [[[1, 0, 0, 0]], true, 'What was read of the history has only one commit with a ledger'],
  ] as const)('is not drawn of %j', ([counts, truncated, why]) => {
    expect(chart(counts, truncated)).toBe(`${why} that can be read, so readiness over time is not drawn.`);
  });

  it.for([
    [{ kind: 'shallow' }, 'The clone is shallow (`actions/checkout` with `fetch-depth: 0` brings the history)'],
    [{ kind: 'partial' }, 'The clone is partial'],
    [{ kind: 'failed', why: '@all <b>' }, 'not drawn: \\@&#8203;all \\<b\\>'],
  ] as const)('is not drawn where there is none: %j', ([reading, words]) => {
    const sentence = historyChart(reading);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('mermaid');
  });
});

describe('the job summary', () => {
  const report = reportSchema.parse(changes);
  const comparison = { base: 'the merge base' };

  it('ends with the history, where there is one to show', () => {
    const without = summary(viewOf(report, comparison, null));
    expect(without).not.toContain('Readiness over time');
    expect(summary(viewOf(report, comparison, null), { kind: 'shallow' })).toBe(
      `${without}\n#### Readiness over time\n\n${historyChart({ kind: 'shallow' })}\n`,
    );
  });

  it('stays below 1 MiB with the history whole, however long the report and a reason are', () => {
    const long = '\u20ac'.repeat(3000);
    const findings = Array.from({ length: 20_000 }, () => findingWith({ message: long, path: long }));
    for (const history of [
      { kind: 'failed', why: long },
      { kind: 'read', history: historyOf(Array.from({ length: 40 }, () => [99_999, 99_999, 99_999, 99_999] as const)) },
    ] as const) {
      const text = summary(viewOf({ ...report, findings }, comparison, long), history);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
      expect(text.endsWith(`${historyChart(history)}\n`)).toBe(true);
    }
  });
});
