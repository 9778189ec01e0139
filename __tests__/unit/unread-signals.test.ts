import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/documents/decode.ts';
import { readLedger } from '../../src/read/documents/formats/ledger.ts';
import { plainOptions, type ReadingOptions } from '../../src/read/documents/ledger/reading-options.ts';

const header = '| Signal ID | Gate | Status | Title |\n|---|---|---|---|\n';
const one = '| A-1 | 1 | GO | Build |\n';
const two = '| A-2 | 1 | NO-GO | Signing |\n';
const table = `${header}${one}`;

/* What a reader of GitHub's page sees as open, and a reader of tables does not. */
const hidden: readonly (readonly [what: string, text: string, rule: string, line: number])[] = [
  ['a row behind an empty line', `${table}\n${two}`, 'table-unread', 5],
  ['a row behind a comment', `${table}<!-- later -->\n${two}`, 'table-unread', 5],
  ['a row without outer pipes', `${table}\nA-2 | 1 | NO-GO | Signing\n`, 'table-unread', 5],
  ['a row of escaped pipes', `${table}\n\\| A-2 \\| NO-GO \\|\n`, 'table-unread', 5],
  ['a row that is indented', `${table}\n    ${two}`, 'table-unread', 5],
  ['a table in a quote', `${table}\n> ${header.replace('\n', '\n> ')}> ${two}`, 'table-unread', 5],
  ['a table in an alert', `${table}\n> [!WARNING]\n> ${header.replace('\n', '\n> ')}> ${two}`, 'table-unread', 6],
  ['a table in a list', `${table}\n- ${header.replace('\n', '\n  ')}  ${two}`, 'table-unread', 5],
  ['a table in a footnote', `${table}\nx[^1]\n\n[^1]: ${header.replace('\n', '\n    ')}    ${two}`, 'table-unread', 7],
  [
    'a table in HTML',
    `${table}\n<table><tr><th>ID</th><th>Status</th></tr><tr><td>A-2</td><td>NO-GO</td></tr></table>\n`,
    'table-unread',
    5,
  ],
  ['a row of escaped pipes in HTML', `${table}\n<hr>\n\\| A-2 \\| NO-GO \\|\n`, 'table-unread', 5],
  ['a row in HTML', `${table}\n<div>\n| A-2 | NO-GO |\n</div>\n`, 'table-unread', 5],
  ['a table under HTML', `${table}\n<hr>\n${header}${two}`, 'table-unread', 5],
  ['an id column of another name', `${table}\n| Ticket | Status |\n|---|---|\n| A-2 | NO-GO |\n`, 'table-unread', 5],
  ['a status column of another name', `${table}\n| ID | Now |\n|---|---|\n| A-2 | NO-GO |\n`, 'table-unread', 5],
  [
    'a look-alike letter in the header',
    `${table}\n| ID | \u0405tatus |\n|---|---|\n| A-2 | NO-GO |\n`,
    'table-unread',
    5,
  ],
  ['a table of no known names', `${table}\n| What | Now |\n|---|---|\n| A-2 | NO-GO |\n`, 'table-unread', 5],
  ['a list item', `${table}\n- A-2: NO-GO\n`, 'table-unread', 5],
  ['a status over two lines', `${table}\nA-1\n: NO-GO\n`, 'table-unread', 5],
  ['an overall status', `**Status: NO-GO**\n\n${table}`, 'said-open', 1],
  ['a table of another order', `${table}\n| Outcome | Signal |\n|---|---|\n| NO-GO | A-1 |\n`, 'table-unread', 5],
  ['a part that is hidden', `<div hidden>\n\n${table}\n</div>\n`, 'ledger-markup', 1],
  ['a part that is styled away', `<div style="display:none">\n\n${table}\n</div>\n`, 'ledger-markup', 1],
  ['a list of what is open', `${table}\n- NO-GO: A-1, B-2\n`, 'table-unread', 5],
  ['an open box', `${table}\n- [ ] A-1 has to be proven again\n`, 'table-unread', 5],
  ['a line of prose', `${table}\n**A-1** is **NO-GO** since Monday.\n`, 'table-unread', 5],
  ['a heading', `${table}\n### A-1: NO-GO\n`, 'table-unread', 5],
  ['the status of a gate', `${table}\n- Gate 1: NO-GO\n`, 'table-unread', 5],
  ['front matter with a status', `---\ntitle: x\nstatus: NO-GO\n---\n\n${table}`, 'table-unread', 3],
  ['front matter with a word of a status', `---\nrelease: no-go\n---\n\n${table}`, 'table-unread', 2],
  ['front matter that holds the table', `---\n${table}---\n\n${table}`, 'ledger-markup', 2],
  [
    'a second status column',
    `| ID | Status | Sta\u200btus |\n|---|---|---|\n| A-1 | GO | NO-GO |\n`,
    'ledger-table',
    1,
  ],
  ['a state beside the status', `| ID | Status | State |\n|---|---|---|\n| A-1 | GO | NO-GO |\n`, 'ledger-table', 3],
  ['a cell that begins another', `${header}| A-1 | 1 | GO</td><td>NO-GO | x |\n`, 'ledger-markup', 3],
  ['a cell that shifts the columns', `${header}| A-1 | 1 | GO | x <td> |\n`, 'ledger-markup', 3],
  [
    'a tag in a column that is not read',
    `| ID | Status | Notes |\n|---|---|---|\n| A-1 | GO | </table> |\n`,
    'ledger-markup',
    3,
  ],
  ['a tag that a row hides', `${table}\ntext \`\n| \`\n<s>\n`, 'ledger-markup', 7],
  ['a link definition that a row ends', `${table}\n[x]: y "a\n| " |\nA-2: NO-GO\nb"\n`, 'ledger-markup', 5],
  ['a cell over several rows', `${header}| A-1 | 1 | <td rowspan="2">GO | x |\n`, 'ledger-markup', 3],
  ['a comment that GitHub shows', `${header}| A-1 | 1 | GO<!-- -- revoked --> | x |\n`, 'ledger-markup', 3],
  ['a struck status', `${header}| A-1 | 1 | ~~GO~~ | x |\n`, 'ledger-markup', 3],
  ['an image as status', `${header}| A-1 | 1 | ![GO](no-go.svg) | x |\n`, 'ledger-markup', 3],
  ['a comment in a quote', `> <!--\n\n${table}`, 'ledger-markup', 1],
  ['a select in a quote', `> <select>\n\n${table}`, 'ledger-markup', 1],
  ['an element that ends before it begins', `</del>\n\n<del>\n\n${table}`, 'ledger-markup', 1],
  ['misnested elements', `<del><div></del>\n\n${table}`, 'ledger-markup', 1],
  ['a struck paragraph above', `Old <s>text\n\n${table}`, 'ledger-markup', 1],
  ['a struck heading above', `# Old <s>text\n\n${table}`, 'ledger-markup', 1],
  ['a struck cell of another table', `| a | b |\n|---|---|\n| <s>x | y |\n\n${table}`, 'ledger-markup', 3],
  ['details that do not end', `<details>\n\n${table}`, 'ledger-markup', 1],
  ['an attribute that does not end', `<div class="\n\n${table}`, 'ledger-markup', 1],
  ['a template', `<template>\n\n${table}`, 'ledger-markup', 1],
  ['a style', `<style>table { display: none }</style>\n\n${table}`, 'ledger-markup', 1],
  ['an indented header', `text\n    ${header}${two}\n${table}`, 'table-unread', 2],
  ['a table right behind a quote', `> text\n${table}`, 'table-unread', 2],
];

describe('a ledger blocks on', () => {
  it.for(hidden)('%s', ([, text, rule, line]) => {
    const problems = read(text).problems.filter((one) => one.rule !== 'ledger-columns');
    expect(problems.map((one) => [one.rule, one.line])).toContainEqual([rule, line]);
    for (const { message, path, column } of problems) {
      expect([path, column >= 1]).toEqual(['ledger.md', true]);
      expect(message.length).toBeGreaterThan(20);
    }
  });
});

describe('the sections of a ledger', () => {
  const summary = '## Summary\n\n| Gate | Status |\n|---|---|\n| 1 | NO-GO |\n\n';
  const text = `# Ledger\n\n${summary}## Signals\n\n${table}\n## Old\n\n${header}${two}`;

  it('are all read where the policy names none', () => {
    expect(read(text).problems.map(({ rule }) => rule)).toContain('table-unread');
  });

  it('are left out by their headings, with what is below them', () => {
    const { ledger, problems } = read(text, { kind: 'ignore', headings: ['summary', 'Old'] });
    expect(ledger?.signals.map(({ id }) => id)).toEqual(['A-1']);
    expect(problems.map(({ rule }) => rule)).toEqual(['ledger-columns']);
  });

  it('may be named one by one', () => {
    const { ledger, problems } = read(text, { kind: 'only', headings: ['Signals'] });
    expect(ledger?.signals.map(({ id }) => id)).toEqual(['A-1']);
    expect(problems.map(({ rule }) => rule)).toEqual(['ledger-columns']);
  });

  it('are there where the policy names them', () => {
    const { problems } = read(text, { kind: 'ignore', headings: ['Summary', 'Old', 'Sumary'] });
    expect(problems.filter(({ rule }) => rule === 'ledger-table').map(({ message }) => message)).toEqual([
      'The ledger has no heading `Sumary`, which the policy names under `sections`. Correct the name in the policy, or add the heading.',
    ]);
  });

  it('say how to read a table or to leave it out, in its own words', () => {
    const message = read(`${table}\n## Areas\n\n| Platform | Verdict |\n|---|---|\n| Build | GO |\n`).problems.find(
      ({ rule }) => rule === 'table-unread',
    )?.message;
    expect(message).toContain('`columns: { id: Platform, status: Verdict }`');
    expect(message).toContain('`sections: { ignore: [Areas] }`');
  });
});

function read(text: string, sections: ReadingOptions['sections'] = { kind: 'all' }) {
  return readLedger(decode('ledger.md', new TextEncoder().encode(text)).source, { ...plainOptions, sections });
}
