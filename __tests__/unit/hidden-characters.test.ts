import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../src/model/text.ts';
import type { LedgerHistory } from '../../src/show/history/ledger-history.ts';
import { historyText } from '../../src/show/render/text/history-text.ts';

describe('a character that nobody sees', () => {
  it.for([
    ['A-1\uFE00', 'U+FE00'],
    ['A-1\uFE0F', 'U+FE0F'],
    ['A-1\u180F', 'U+180F'],
    ['A\u{E0100}', 'U+E0100'],
    ['a\uFFF9', 'U+FFF9'],
    ['a\u{1D173}', 'U+1D173'],
  ] as const)('is found in %j', ([text, name]) => {
    expect(hiddenCharacters(text).map((one) => one.name)).toEqual([name]);
  });

  it.for(['⚠\uFE0F ok', '✔\uFE0E ok', '1\uFE0F\u20E3 x', '👍🏽\uFE0F', '👩\u200D💻', 'é', '安全'])(
    'is not what an emoji or a keycap is written with: %j',
    (text) => {
      expect(hiddenCharacters(text)).toEqual([]);
    },
  );
});

describe('the history in the log of a workflow', () => {
  it('has no line that commands the runner', () => {
    const ids = ['::error file=x::forged', '##[add-mask]a'];
    const signals = ids.map((id) => ({ id, kind: 'added' as const, from: null, to: 'GO' as const, fields: [] }));
    const byStatus = { GO: 2, PARTIAL: 0, 'NO-GO': 0, 'BLOCKED-EXTERNAL': 0, 'N/A': 0 };
    const history: LedgerHistory = {
      schemaVersion: 1,
      head: 'a'.repeat(40),
      ledger: { path: 'signal-ledger.md' },
      tracker: { path: null },
      shallow: false,
      truncated: false,
      revisions: [
        {
          sha: 'a'.repeat(40),
          date: '2026-01-01',
          signals: { total: 2, byStatus },
          gates: null,
          problems: [],
          changes: { since: 'b'.repeat(40), signals, gates: [], closed: [], reopened: [] },
        },
      ],
    };
    const shown = historyText(history);
    expect(shown).toContain('forged added');
    expect(shown).not.toMatch(/^\s*::|##\[/m);
  });
});
