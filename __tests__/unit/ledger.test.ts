import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/model/source.ts';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';

const header =
  '| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|---|\n';

function read(text: string) {
  return readLedger(openSource('ledger.md', text));
}

describe('a ledger', () => {
  it('tells its title and baseline commit', () => {
    const text = `# The \`big\` *release* #\n\nProse.\n\n- Date: today\n- **Baseline commit**: \`abc123\` (tip)\n\n${header}| A | 1 | t | o | GO | c | e | x |\n`;
    expect(read(text).ledger).toMatchObject({
      title: 'The big release',
      baselineCommit: { text: 'abc123', place: { line: 6, column: 24 } },
    });
  });

  it('gives each value its place, behind an escaped pipe too', () => {
    const text = `${header}| A-1 |  1 | \`a\\|b\` | o | GO | x | \`p\\|q\`, \`r.txt\` | y |\n`;
    const [signal] = read(text).ledger?.signals ?? [];
    expect(signal).toMatchObject({
      id: 'A-1',
      place: { line: 3, column: 3 },
      gate: { text: '1', place: { column: 10 } },
      title: { text: 'a|b' },
    });
    const [first, second] = signal?.evidence?.references ?? [];
    expect(text.split('\n')[2]?.slice((first?.place.column ?? 0) - 1)).toMatch(/^`p/);
    expect(text.split('\n')[2]?.slice((second?.place.column ?? 0) - 1)).toMatch(/^`r\.txt`/);
  });

  it('knows its columns in any order, case and spacing, and leaves unknown ones alone', () => {
    const text =
      '| STATUS | notes | code / infra path | id | Exit  Test |\n|---|---|---|---|---|\n| GO | n | c.txt | A | x |\n';
    expect(read(text).ledger?.signals[0]).toMatchObject({
      id: 'A',
      status: 'GO',
      code: { text: 'c.txt' },
      exit: { text: 'x' },
      owner: null,
    });
  });

  it('is all of its top-level tables with an id and a status, and no other', () => {
    const row = (id: string): string => `| ${id} | GO |\n`;
    const table = (id: string): string => `| ID | Status |\n|---|---|\n${row(id)}\n`;
    const text = `${table('A')}| Word | Meaning |\n|---|---|\n| GO | go |\n\n- list\n\n  ${table('B').replaceAll('\n', '\n  ')}\n<details>\n\n${table('C')}</details>\n`;
    expect(read(text).ledger?.signals.map(({ id }) => id)).toEqual(['A', 'C']);
  });

  it('counts a line right after the table as a row, as GitHub renders it', () => {
    expect(
      read(`${header}| A | 1 | t | o | GO | c | e | x |\nnot a row\n`).problems.map(({ rule, line }) => [rule, line]),
    ).toEqual([['row-cells', 4]]);
  });

  it('resolves a link by the first definition of its name, as GitHub does', () => {
    const text = `${header}| [A][id] | 1 | t | o | GO | c | [log] | x |\n\n[log]: first.txt\n[log]: second.txt\n[ID]: https://example.com\n`;
    expect(read(text).ledger?.signals[0]).toMatchObject({
      id: 'A',
      evidence: { text: 'log', references: [{ text: 'first.txt', link: true }] },
    });
  });

  it('keeps a title of emoji whole', () => {
    expect(read(`# 🚀🚀🚀 go #\n\n${header}`).ledger?.title).toBe('🚀🚀🚀 go');
    expect(read(`# C#\n\n${header}`).ledger?.title).toBe('C#');
  });

  it('tells its definition of done', () => {
    expect(read(`- Definition of Done (locked): \`ALL GATES GO\`\n\n${header}`).ledger?.definitionOfDone).toMatchObject(
      { text: 'ALL GATES GO', place: { line: 1 } },
    );
  });

  it('ends where GitHub ends it', () => {
    expect(
      read(`${header}| A | 1 | t | o | GO | c | e | x |\n\n| B | 1 | t | o | GO | c | e | x |\n`).ledger?.signals.map(
        ({ id }) => id,
      ),
    ).toEqual(['A']);
  });

  it('counts lines by CRLF, LF and CR', () => {
    const { source } = decode(
      'ledger.md',
      new TextEncoder().encode(
        `\ufeff# t\r\n\r\n${header.replaceAll('\n', '\r')}| A | 1 | t | o | NO | c | e | x |\r\n`,
      ),
    );
    expect(readLedger(source).problems).toMatchObject([{ rule: 'status-unknown', line: 5, column: 19 }]);
  });
});

describe('decoding', () => {
  it.for([
    ['a\nb\xff', 2, 2],
    ['\xff', 1, 1],
    ['é\xc3', 1, 2],
    ['ok \xf0\x9f\x98 x', 1, 4],
  ] as const)('%j says where it is not UTF-8', ([latin, line, column]) => {
    const bytes = Buffer.from(latin.replace('é', '\xc3\xa9'), 'latin1');
    expect(decode('x', bytes).problems).toMatchObject([{ rule: 'document-encoding', line, column }]);
  });

  it('takes U+FFFD that was written on purpose', () => {
    expect(decode('x', new TextEncoder().encode('a\ufffdb')).problems).toEqual([]);
  });

  it('names hidden characters once a line, but not those of an emoji', () => {
    const { problems } = decode(
      'x',
      new TextEncoder().encode(
        'a\u200bb\u200b\u202e\n\u{1F469}\u200d\u{1F4BB} \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}\n\u2060',
      ),
    );
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 2, 'Unexpected invisible text (U+200B, U+202E), which a reader does not see. Delete it.'],
      [3, 1, 'Unexpected invisible text (U+2060), which a reader does not see. Delete it.'],
    ]);
  });
});
