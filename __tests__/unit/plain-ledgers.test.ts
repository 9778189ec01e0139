import { describe, expect, it } from 'vitest';
import { skeleton } from '../../src/model/skeleton.ts';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { hasCmark, renderAll } from '../support/cmark.ts';
import { hostileDocument } from '../support/hostile-documents.ts';
import { shown, type Shown } from '../support/shown.ts';
import { fc } from './fast-check.ts';

/** `HOSTILE=200000 npx vitest run __tests__/unit/plain-ledgers.test.ts` looks at more documents than the suite does. */
const wanted = Number(process.env['HOSTILE'] ?? 4000);
const seed = Number(process.env['HOSTILE_SEED'] ?? 9);

describe.runIf(hasCmark)('a hostile ledger', () => {
  it('is read as a reader sees it on GitHub, or has a finding', () => {
    const tally = { documents: 0, read: 0, disagree: 0 };
    const rules = new Map<string, number>();
    const size = 2000;
    for (let done = 0; done < wanted; done += size) {
      const documents = fc.sample(hostileDocument, { numRuns: Math.min(size, wanted - done), seed: seed + done });
      const soundOnes = documents.flatMap((markdown) => {
        tally.documents += 1;
        const found = read(markdown);
        for (const rule of new Set(found.rules)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
        return found.rules.length === 0 ? [{ markdown, pairs: found.pairs }] : [];
      });
      tally.read += soundOnes.length;
      const pages = renderAll(soundOnes.map(({ markdown }) => markdown));
      soundOnes.forEach(({ markdown, pairs }, index) => {
        const wrong = disagreement(pairs, shown(pages[index] ?? ''));
        if (wrong !== null) {
          tally.disagree += 1;
          if (tally.disagree < 20) console.warn(JSON.stringify(markdown), '\n', wrong);
        }
      });
    }
    if (wanted > 4000) console.warn(tally, Object.fromEntries(rules));
    expect(tally.disagree).toBe(0);
    expect(tally.read / tally.documents).toBeGreaterThan(0.15);
  }, 3_600_000);
});

/** What is read, as `id status`, and the rules of the findings that block. */
function read(markdown: string): { readonly pairs: readonly string[]; readonly rules: readonly string[] } {
  const { source, problems: unread } = decode('x.md', new TextEncoder().encode(markdown));
  const { ledger, problems } = readLedger(source);
  const rules = [...unread, ...problems]
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'ledger-columns' && rule !== 'signal-incomplete');
  return { pairs: (ledger?.signals ?? []).map(({ id, status }) => `${id} ${status ?? ''}`), rules };
}

const statusNames: ReadonlySet<string> = new Set(['status', 'state', 'verdict', 'result']);
const idNames = ['signalid', 'id', '#', 'key'];
const titleNames = [
  'signal',
  'requirement',
  'title',
  'item',
  'check',
  'criterion',
  'control',
  'name',
  'capability',
  'area',
];
const open: ReadonlySet<string> = new Set(['nogo', 'partial', 'blockedexternal']);

/** In what a reader sees something else than was read; null where all agree. */
function disagreement(pairs: readonly string[], { tables, lines }: Shown): string | null {
  const seen: string[] = [];
  for (const [header = [], ...rows] of tables) {
    const names = header.map(({ text }) => skeleton(text));
    const [id = -1] = idNames.map((name) => names.indexOf(name)).filter((index) => index >= 0);
    const [title = -1] = titleNames.map((name) => names.indexOf(name)).filter((index) => index >= 0);
    const status = names.findIndex((name) => statusNames.has(name));
    if (names.filter((name) => name === 'status').length > 1) return `two columns: ${names.join()}`;
    if (status >= 0 && ((id < 0 && title < 0) || header.some(({ struck }) => struck)))
      return `a table of statuses: ${names.join()}`;
    for (const row of rows) {
      const cell = (index: number): string => `${row[index]?.struck === true ? '~' : ''}${row[index]?.text ?? ''}`;
      // A row without a number goes by its name.
      const name = id < 0 || cell(id) === '' ? cell(title) : cell(id);
      if (status >= 0) seen.push(`${name} ${cell(status)}`);
      else if (row.slice(1).some(({ text }) => open.has(skeleton(text))))
        return `a row: ${row.map(({ text }) => text).join()}`;
    }
  }
  if (JSON.stringify(seen.toSorted()) !== JSON.stringify(pairs.toSorted()))
    return `read ${pairs.join()}, shown ${seen.join()}`;
  const told = lines.find(
    (line) => /\bA-\d\b/.test(line) && line.includes('NO-GO') && !/^\s*(?:indented|code)/.test(line),
  );
  return told !== undefined && /^\W*A-\d\W+NO-GO/.test(told) ? `a line: ${told}` : null;
}
