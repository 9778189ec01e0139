import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';

/* What careful teams write in and around a ledger: nothing of it may hold up a release. */

const header =
  '| Signal ID | Gate | Signal | Owner | Status | Code Path | Evidence | Exit Criterion |\n|---|---|---|---|---|---|---|---|\n';
const row = (id: string, title: string, exit = 'It holds'): string =>
  `| ${id} | 1 | ${title} | Core | GO | \`src/a.c\` | \`proof.log\` | ${exit} |\n`;
const table = `${header}${row('A-1', 'Build')}${row('A-2', 'Signing')}`;

const around: Readonly<Record<string, string>> = {
  badges: '[![ci](https://example.com/ci.svg)](https://example.com) ![license](https://example.com/l.svg)\n\n',
  'a logo': '<p align="center">\n  <img src="logo.svg" width="120" alt="Logo">\n</p>\n\n',
  'a logo with a link': '<p align="center"><a href="https://example.com"><img src="logo.svg"/></a></p>\n\n',
  'a picture for dark pages':
    '<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="d.svg">\n  <img src="l.svg">\n</picture>\n\n',
  'a heading in HTML': '<h1 align="center">Apollo</h1>\n\n',
  'a centred heading over Markdown': '<div align="center">\n\n# Apollo\n\n[![ci](x.svg)](y)\n\n</div>\n\n',
  'a comment': '<!-- one row a signal; keep the ids -->\n\n',
  'a comment of several lines': '<!--\nHow to use:\n\n- one row a signal\n-->\n\n',
  'a comment with a table': '<!--\n| A-9 | 1 | old | x | NO-GO | | | |\n-->\n\n',
  'a linter comment right above': '<!-- markdownlint-disable MD013 -->\n\n',
  'a comment in prose': 'Owned by the release team <!-- see the wiki --> since May.\n\n',
  'details that end':
    '<details>\n<summary>How this works</summary>\n\nOne row a signal.\n\n- GO\n- NO-GO\n\n</details>\n\n',
  'details with bold': '<details>\n<summary><b>More</b></summary>\n\nText\n</details>\n\n',
  'an alert': '> [!IMPORTANT]\n> Every signal must be `GO` before the release.\n\n',
  'a quote of prose': '> Ship it when it is ready.\n>\n> Not before.\n\n',
  'a quote with a list': '> Rules:\n>\n> - GO: the exit criterion holds\n> - NO-GO: it does not\n\n',
  'a footnote in prose': 'See the plan.[^1]\n\n[^1]: The plan is in the wiki.\n\n',
  'a footnote of two paragraphs': 'See.[^a]\n\n[^a]: One.\n\n    Two.\n\n',
  'a table in a fence': '```markdown\n| ID | Status |\n|---|---|\n| A-9 | NO-GO |\n```\n\n',
  'a table in a fence of tildes': '~~~\n| A-9 | NO-GO | x |\n~~~\n\n',
  'a table without a status': '| Role | Person |\n|---|---|\n| Release manager | @kim |\n| Security | @lee |\n\n',
  'a RACI table': '| Signal | R | A | C | I |\n|---|---|---|---|---|\n| A-1 | Kim | Lee | - | all |\n\n',
  'a table of links': '| Document | Link |\n|---|---|\n| Plan | [plan](plan.md) |\n\n',
  'a legend as a table':
    '| Word | Meaning |\n|---|---|\n| GO | the exit criterion holds |\n| NO-GO | it does not |\n\n',
  'a legend as a list':
    'Status values:\n- `GO`: closed\n- `PARTIAL`: half\n- `NO-GO`: open\n- `BLOCKED-EXTERNAL`: waits for others\n\n',
  'a table of versions': '| Version | Date | Notes |\n|---|---|---|\n| 1.0 | 2026-01-01 | first |\n\n',
  'a line break': 'First line<br>second line<br/>third\n\n',
  'sub, sup and kbd': 'H<sub>2</sub>O, x<sup>2</sup>, press <kbd>Ctrl</kbd>+<kbd>C</kbd>.\n\n',
  math: 'The limit is $a < b$ and $|x| \\le 1$.\n\n$$\nx^2 + y^2 < r^2\n$$\n\n',
  emoji: 'Ready :rocket: ✅ 👩‍💻\n\n',
  'a less-than sign': 'p99 < 100 ms, and 3 <5, a<b, c>d.\n\n',
  'an autolink': 'See <https://example.com/a?b=c> or <kim@example.com>.\n\n',
  'generics in a code span': 'Uses `Vec<T>` and `Map<string, Array<number>>`.\n\n',
  'a setext heading': 'Apollo\n======\n\nSignals\n-------\n\n',
  rules: 'a\n\n---\n\n***\n\n',
  'numbered and nested lists': '1. One\n   - a\n   - b\n2. Two\n\n   More of two.\n\n',
  'a task list of chores': '- [x] ledger reviewed\n- [ ] plan the party\n\n',
  'a list that names signals': '- A-1 needs two builders.\n- For A-2 see the [runbook](r.md).\n\n',
  'prose that names statuses':
    'A signal is GO only while its exit criterion holds; A-1 was moved from NO-GO to GO on Monday.\n\n',
  'a pipe in prose': 'Run `a | b` or say yes|no.\n\n',
  'reference links': 'See the [plan][p].\n\n[p]: plan.md "The plan"\n\n',
  'front matter with a title': '---\ntitle: Signal ledger\nlayout: page\ntags: [release, gates]\n---\n\n',
  'front matter with a list':
    '---\ntitle: "Apollo: signals"\nowners:\n  - kim\n  - lee\ndate: 2026-01-01\n# a comment\n---\n\n',
  'other languages': 'Dieses Dokument führt Signale. これは台帳です。 هذا سجل.\n\n',
  'a mermaid chart': '```mermaid\ngraph TD\n  A --> B\n```\n\n',
  'bold and struck prose': '**Important**: ~~old text~~ _new text_.\n\n',
  'an indented code block': 'Run:\n\n    make release\n    make check\n\n',
  'hard breaks': 'one  \ntwo\\\nthree\n\n',
  'escaped characters': 'Use \\<b\\> and \\| and \\*.\n\n',
  'an anchor': '<a name="signals"></a>\n\n',
  'an anchor in a heading': '## <a id="signals"></a>Signals\n\n',
  'a mention': 'Ask @octo/release or #123.\n\n',
};

const tables: Readonly<Record<string, string>> = {
  'bold cells': `${header}| **A-1** | **1** | **Build** | Core | **GO** | \`a\` | \`proof.log\` | x |\n${row('A-2', 'b')}`,
  'code cells': `${header}| \`A-1\` | \`1\` | Build | Core | \`GO\` | \`a\` | \`proof.log\` | x |\n${row('A-2', 'b')}`,
  'linked cells': `${header}| [A-1](https://example.com/1) | 1 | Build | Core | [GO](log.md) | \`a\` | [log](proof.log) | x |\n${row('A-2', 'b')}`,
  'escaped pipes': `${header}${row('A-1', 'a \\| b', '`x \\| y` prints 1')}${row('A-2', 'b')}`,
  'generics in code spans': `${header}${row('A-1', '`Vec<T>` is `Send`')}${row('A-2', 'b', '`a<b>`')}`,
  'line breaks in a cell': `${header}${row('A-1', 'one<br>two<br/>three')}${row('A-2', 'b', 'a<br />b')}`,
  'a less-than sign in a cell': `${header}${row('A-1', 'p99 < 100 ms', 'p99 <100 ms and a<b')}${row('A-2', 'b')}`,
  'struck text in a title': `${header}${row('A-1', '~~old~~ new')}${row('A-2', 'b')}`,
  'an image as evidence': `${header}${row('A-1', '![shot](shot.png) chart')}${row('A-2', 'b')}`,
  'an autolink in a cell': `${header}${row('A-1', '<https://example.com>')}${row('A-2', 'b')}`,
  'no last pipe': table.replaceAll(' |\n', '\n'),
  'no outer pipes': table.replace(/^\| | \|$/gm, '').replace(/^\|(-.*)\|$/m, '$1'),
  CRLF: table.replaceAll('\n', '\r\n'),
  'a BOM': `\ufeff${table}`,
  'aligned columns': table.replace('|---|---|---|---|', '|:---|---:|:---:|---|'),
  'wide columns': table.replace(/ \| /g, '    |   '),
  'an emoji in a title': `${header}${row('A-1', '🚀 launch 👩‍💻')}${row('A-2', ':rocket: b')}`,
  'a table per gate': `## Gate 1\n\n${header}${row('A-1', 'a')}\n## Gate 2\n\n${header}${row('A-2', 'b')}`,
  'text right before the table': `Signals:\n${table}`,
  'a heading right before the table': `## Signals\n${table}`,
  'indented by two spaces': table.replace(/^/gm, '  ').trimEnd() + '\n',
  'columns of its own':
    '| # | ID | Status | Due | Priority |\n|---|---|---|---|---|\n| 1 | A-1 | GO | May | high |\n| 2 | A-2 | GO | June | low |\n',
  'a Result column of figures':
    '| ID | Status | Result |\n|---|---|---|\n| A-1 | GO | p99 is 80 ms |\n| A-2 | GO | 120 of 120 |\n',
};

describe('a release passes with', () => {
  it.for(Object.entries(around))('%s before the table', ([, text]) => {
    passes(`${text}${table}`);
  });
  it.for(Object.entries(around).filter(([name]) => !name.startsWith('front matter')))(
    '%s behind the table',
    ([, text]) => {
      passes(`# Ledger\n\n${table}\n${text}`);
    },
  );
  it.for(Object.entries(tables))('%s', ([, text]) => {
    passes(text);
  });
});

function passes(text: string): void {
  const { source, problems: unread } = decode('ledger.md', new TextEncoder().encode(text));
  const { ledger, problems } = readLedger(source);
  const harmless: readonly string[] = ['ledger-columns', 'task-unread'];
  expect([...unread, ...problems].filter(({ rule }) => !harmless.includes(rule))).toEqual([]);
  expect(ledger?.signals.map(({ id, status }) => `${id} ${status ?? ''}`)).toEqual(['A-1 GO', 'A-2 GO']);
}
