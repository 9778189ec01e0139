import { describe, expect, it } from 'vitest';
import { judgeProject } from '../support/judging.ts';

/* A change of the ledger itself proves nothing, and takes nothing away but what it says. */

const enc = (text: string) => new TextEncoder().encode(text);
const ledger = (rows: string) => `# L\n\n| Check | Status | Evidence |\n|---|---|---|\n${rows}`;

async function review(before: string, after: string, files: Readonly<Record<string, string>> = {}) {
  const project = (text: string) => ({
    'docs/signal-ledger.md': enc(text),
    'docs/e.log': enc('ok\n'),
    'f.log': enc('ok\n'),
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [path, enc(content)])),
  });
  const report = await judgeProject({
    base: project(before),
    head: project(after),
    settings: { mode: 'review' },
  });
  return report.findings
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'ledger-columns' && rule !== 'evidence-stale');
}

describe('a change of the ledger itself', () => {
  it.each(['`f.log`, `docs`', '`f.log`, `docs/signal-ledger.md`', '`f.log`, `docs/*.md`'])(
    'is no new evidence for a promotion by %s',
    async (cell) => {
      const rules = await review(ledger(`| A | NO-GO | ${cell} |\n`), ledger(`| A | GO | ${cell} |\n`));
      expect(rules).toContain('promotion-unproven');
    },
  );

  it.each(['`docs`', '`docs/*.md`'])('does not replace the evidence of what is GO by %s', async (cell) => {
    const rules = await review(ledger('| A | GO | `f.log` |\n'), ledger(`| A | GO | ${cell} |\n`));
    expect(rules).toContain('evidence-dropped');
  });

  it('that loses a row is one finding where the rows say their gates', async () => {
    const rows = '| A | GO | `f.log` |\n';
    expect(await review(ledger(`${rows}| B | GO | \`f.log\` |\n`), ledger(rows))).toEqual(['signal-removed']);
  });

  it('that moves a row to another gate is one finding, too', async () => {
    const before = ledger('| A | GO | `f.log` |\n| B | NO-GO | |\n');
    const after = `${ledger('| A | GO | `f.log` |\n')}\n## More\n\n${ledger('| B | NO-GO | |\n').slice(5)}`;
    expect(await review(before, after)).toContain('requirement-dropped');
  });
});

describe('a folder', () => {
  it.each([
    [{ 'none/.gitkeep': '' }, 'evidence-empty'],
    [{ 'none/.gitkeep': '', 'none/a.log': 'x' }, null],
  ] as const)('%j as evidence has %s', async (files, rule) => {
    const text = ledger('| A | GO | `none/` |\n');
    expect((await review(text, text, files)).filter((one) => one === 'evidence-empty')).toEqual(
      rule === null ? [] : [rule],
    );
  });
});
