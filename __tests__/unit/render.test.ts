import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { logLine } from '../../src/show/render/log.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { terminal } from '../../src/show/render/text/terminal.ts';
import { findingWith, gateWith, reportWith, signalWith } from '../support/report.ts';

const report: Report = {
  schemaVersion: 2,
  mode: 'review',
  verdict: 'NO-GO',
  decision: 'block',
  reason: 'evidence-missing',
  asOf: null,
  waivers: [],
  subject: { sha: 'a'.repeat(40), headSha: 'a'.repeat(40), baseSha: null, tag: null },
  ledger: { path: 'x)www.evil.example/ledger.md', title: '\u001b[31mred', baselineCommit: null },
  tracker: { path: 'tracker.json' },
  totals: {
    signals: 1,
    byStatus: { GO: 1, PARTIAL: 0, 'NO-GO': 0, 'BLOCKED-EXTERNAL': 0, 'N/A': 0 },
    byProof: { word: 0, file: 0, report: 0, run: 0, attested: 0 },
    gates: 1,
    gatesGo: 0,
    errors: 1,
    warnings: 0,
    notices: 0,
  },
  gates: [gateWith('1', { name: '\u009b31m', declared: 'GO', open: ['A'] })],
  signals: [],
  changes: null,
  findings: [
    findingWith({
      rule: 'evidence-missing',
      message: 'gone `a\u0007`',
      path: "x)www.evil.example/it's (1).md",
      line: 3,
      signal: 'A',
      gate: '1',
    }),
  ],
};

describe('a line of the log', () => {
  it.for([
    ['::error::x', '\u200b::error::x'],
    ['  ::error::x', '  \u200b::error::x'],
    [':x', '\u200b:x'],
    ['a ##[error]x', 'a #\u200b#[error]x'],
    ['a\r\n::error::x', 'a ::error::x'],
    ['a\u001b[31m', 'a[U+001B][31m'],
    ['path:1:2 ::x', 'path:1:2 ::x'],
  ] as const)('%j is no workflow command', ([text, line]) => {
    expect(logLine(text)).toBe(line);
  });
});

describe('the terminal', () => {
  it('gets no control character of a ledger', () => {
    // eslint-disable-next-line no-control-regex -- that is the question
    expect(terminal(report, { base: 'x' })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('the terminal in a workflow', () => {
  it('yields no workflow command, whatever the documents say', () => {
    const command = '::error::x ##[error]y';
    const change = { id: command, kind: 'edited', fields: ['evidence'], from: 'GO', to: 'GO' } as const;
    const edits = [{ field: 'evidence', from: [], to: [command] }] as const;
    const hostile = reportWith({
      decision: 'block',
      subject: { ...report.subject, tag: command },
      ledger: { ...report.ledger, path: command },
      gates: [
        gateWith(command, {
          name: command,
          open: [command],
          needs: [{ kind: 'signal', id: command, status: 'NO-GO', owner: command, exit: null }],
        }),
      ],
      signals: [signalWith(command, { title: command, owner: command })],
      findings: [true, false].map((blocks) =>
        findingWith({ rule: 'evidence-missing', path: command, message: command, blocks }),
      ),
      changes: {
        signals: [{ ...change, edits: [...edits] }],
        lost: [{ signal: command, path: command }],
      },
    });
    for (const mode of ['review', 'release'] as const) {
      const text = terminal({ ...hostile, mode }, { base: command });
      for (const title of ['What to do', 'What this change does', 'Worth a look', 'What the gates still need'])
        expect(text).toContain(`\n${title}\n`);
      expect(text).toContain('#\u200B#[error]y');
      expect(text).not.toMatch(/^\s*::|##\[/m);
    }
  });
});

describe('text that UTF-8 cannot hold', () => {
  it('ends no rendering', () => {
    const half = {
      ...report,
      findings: report.findings.map((one) => ({ ...one, path: 'a\ud83d.md', message: '\ud83d' })),
    };
    expect(viewOf(half, { base: 'x' }, 'https://github.com/o/r/blob/s').body(10)).toContain('a[U+D83D].md');
  });
});

describe('a message', () => {
  it('keeps its code spans apart, and its pipes as they are', () => {
    const message = 'Unexpected `a``b` in `x | y`';
    const told = viewOf(
      { ...report, findings: report.findings.map((one) => ({ ...one, message })) },
      { base: 'x' },
      null,
    ).body(10);
    expect(told).toContain('Unexpected `a` `b` in `x | y`');
  });
});

describe('a link to a finding', () => {
  it('holds the whole path', () => {
    expect(viewOf(report, { base: 'x' }, 'https://github.com/o/r/blob/s').body(10)).toContain(
      '(https://github.com/o/r/blob/s/x%29www.evil.example/it%27s%20%281%29.md#L3)',
    );
  });
});
