import { describe, expect, it } from 'vitest';
import { judgeProject } from '../support/judging.ts';

const evidence = { 'e/a.log': 'ok\n' };
const header = '| ID | Gate | Status | Evidence |\n|---|---|---|---|\n';
const table = (id: string, status: string): string =>
  `| Item | Status | Evidence |\n|---|---|---|\n| ${id} | ${status} | \`e/a.log\` |\n\n`;

describe('the gates of a ledger itself', () => {
  it.each([
    ['in another normal form', 'Cafe\u0301', 'Caf\u00e9'],
    ['with more space between its words', 'Load  test', 'Load test'],
  ])('are the ones that the rows name, %s too', async (_, written, id) => {
    const report = await judge({ 'signal-ledger.md': `${header}| A-1 | ${written} | GO | \`e/a.log\` |\n` });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.gates.map((gate) => [gate.id, gate.effective])).toEqual([[id, 'GO']]);
  });

  it('hold up a release only where it requires them, whatever the normal form of their name', async () => {
    const ledger = `${header}| A-1 | Build | GO | \`e/a.log\` |\n| A-2 | Cafe\u0301  bar | GO | \`gone.log\` |\n`;
    const policy = 'releases: [{ tags: "v*", gates: [Build] }]\n';
    const report = await judgeProject({
      head: files({ 'signal-ledger.md': ledger, '.github/gate-ledger.yml': policy }),
      settings: { mode: 'release' },
      tag: 'v1.0.0',
    });
    expect([report.verdict, report.decision]).toEqual(['GO', 'pass']);
  });

  it('are named by the words of a heading, not by its tags', async () => {
    const report = await judge({
      'signal-ledger.md': `## <a name="one"></a>Gate 1: Build <!-- see the wiki -->\n\n${table('A', 'GO')}## Gate 1\n\n${table('B', 'NO-GO')}`,
    });
    expect(report.gates.map((gate) => [gate.id, gate.name, gate.effective])).toEqual([['1', 'Build', 'PARTIAL']]);
  });
});

function judge(documents: Readonly<Record<string, string>>) {
  return judgeProject({ head: files(documents) });
}

function files(documents: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...documents, ...evidence });
  return Object.fromEntries(all.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
