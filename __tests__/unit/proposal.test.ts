import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { propose } from '../../src/read/policy/proposal/propose.ts';

/* What `init --from` proposes must never take for done what a person would not. */

function proposed(rows: string, header = '| Check | Status | Evidence |\n|---|---|---|\n') {
  return propose(openSource('x.md', `# Launch\n\n## Build\n\n${header}${rows}`));
}

const done = '| Unit tests | Done | `e.log` |\n';

describe('a proposed policy', () => {
  it.each([
    'Done?', 'OK (except EU, still broken)', '✅ Done (not yet deployed)', 'Done ❌', '✅/❌', '✅ ❌', '✅→❌', '✅ (TBC)',
    'Done (EU only, US failing)', 'Done - after legal signs, still open', '✅ Done (NO-GO for EU)', 'Done (not started)',
    'Passed: 3 of 5 failing', 'GO?', 'Approved?',
  ])('takes %s for open', (word) => {
    const words = proposed(`${done}| Load | ${word} | \`e.log\` |\n`)?.words;
    expect(words?.find((one) => one.word === word)).toMatchObject({ status: 'NO-GO', isGuess: true });
  }); // prettier-ignore

  it.each([
    ['✅ (2026-01-31)', '✅', 'GO'],
    ['Done (in all regions)', 'Done', 'GO'],
    ['🟡 In progress (rerun Thursday)', '🟡 In progress', 'PARTIAL'],
  ])('takes %s for %s, with a note', (text, word, status) => {
    const proposal = proposed(`${done}| Load | ${text} | \`e.log\` |\n`);
    expect(proposal?.words).toContainEqual({ word, status, rows: word === 'Done' ? 2 : 1, isGuess: false });
    expect(proposal?.file['status-notes']).toBe(true);
  });

  it('names no row by who owns it', () => {
    const header = '| Gate | Status | Owner | Notes |\n|---|---|---|---|\n';
    const rows = '| Security | Done | Ann | |\n| Security | Open | Bob | |\n| Perf | Open | Cy | |\n';
    expect(proposed(rows, header)?.file.columns).toMatchObject({ id: 'Gate' });
  });

  const go = `${done}| Lint | Done | \`e.log\` |\n`;
  it.each([
    ['a verdict', '## Verdict\n\nStatus: NO-GO\n'],
    ['an HTML table', '## Security\n\n<table><tr><td>Pen test</td><td>NO-GO</td></tr></table>\n'],
    ['a quoted table', '## Security\n\n> | Check | Status |\n> |---|---|\n> | Pen test | NO-GO |\n'],
    ['a table that is no summary', '## Order history tests\n\n| Check | Status |\n|---|---|\n| Orders | Open |\n'],
    ['a summary that contradicts', '## Summary\n\n| Area | Status |\n|---|---|\n| EU | Red |\n'],
  ])('does not leave out %s', (_, more) => {
    expect(proposed(`${go}\n${more}`)?.file.sections).toBeUndefined();
  });

  it('leaves out a summary of what is open elsewhere', () => {
    const rows = `${go}| Load | Open | |\n\n## Summary\n\n| Area | Status |\n|---|---|\n| All | Red |\n`;
    expect(proposed(rows)?.file.sections).toEqual({ ignore: ['Summary'] });
  });

  it('says which columns are not read though they ask for less', () => {
    const header = '| Check | Status | Blocking? |\n|---|---|---|\n';
    expect(proposed('| Legal | Open | No |\n', header)?.unread).toEqual(['Blocking?']);
  });
});
