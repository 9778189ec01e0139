import { fc } from '../unit/fast-check.ts';

/* Pieces of which hostile ledgers are made: what GitHub and a reader of tables may understand in different ways. */

const words = [
  'GO', 'NO-GO', 'PARTIAL', '**GO**', '`GO`', '*NO-GO*', '[GO](x.md)', '~~GO~~', '<del>GO</del>', '<s>GO', 'GO</td><td>NO-GO', 'GO<!-- -- revoked -->', '<!-- GO -->NO-GO',
  'GO<br>NO-GO', 'NO&#45;GO', 'G&#79;', 'GO</tr><tr><td>', '<td>GO', '<td rowspan=2>GO', '<b>GO</b>', '![GO](x.png)', 'GO[^1]', '<select>GO', 'GO\\|', '`GO\\|`', 'GО', 'go', '', ' ', 'GO <a', '<GO>',
] as const; // prettier-ignore

const titles = [
  'a title', 'Vec`<T>`', '<b>bold</b>', '<s>', '</s>', '<!-- x -->', '<br>', 'a<b', '<kbd>x</kbd>', '</td>', '<td>', '<th>', '</tr>', '</table>', '<table>', '<select>', '<details>', 'x \\| y', '~~old~~', '![i](x.png)', '[l](y.md)', '<https://example.com>', '<img src=x>', '*a', '`', '<x', "<a href='", '<!--', '-->', '&lt;td&gt;', '$a<b$', '<tr><td>A-2</td><td>NO-GO</td></tr>', '<textarea>', '<template>', '<a><a>', '<sub>a</sub>',
] as const; // prettier-ignore

const headers = [
  '| ID | Status | Title |', '| ID | Status | Title |', '| ID | Status | Title |', '| Signal ID | Status | Title |', '| **ID** | Status | Title |', '| ID | Ѕtatus | Title |', '| Key | Status | Title |', '| ID | State | Title |', '| ID | Status | Sta\u200btus |', '| ID | Status | State |', 'ID | Status | Title', '    | ID | Status | Title |', '\t| ID | Status | Title |', '| ID | <s>Status | Title |', '| ID | ~~Status~~ | Title |', '| ID | Status<!-- x --> | Title |', '| Status | ID | Title |', '| ID | Status | <td>Status |',
  '| ID | Status | Notes |', '| ID | Status | Notes |', '| Notes | ID | Status |', '| ID | Notes | Status |', '| ID | Status | Notes <b> |',
] as const; // prettier-ignore

/** Without anything odd: a column that is read, then one that is not. */
const plainHeaders = ['| ID | Status | Title |', '| ID | Status | Notes |'] as const;

const delimiters = [
  '|---|---|---|',
  '|---|---|---|',
  '|---|---|---|',
  '|:-:|--:|:--|',
  '---|---|---',
  '|---|---|---|\f',
  '|---|---|',
  '    |---|---|---|',
  '|- |- |- |',
] as const;

const lines = [
  '', '', '', 'prose', '# Heading', 'Heading\n===', '***', '---', '> quote', '> | ID | Status |\n> |---|---|\n> | A-2 | NO-GO |', '> [!NOTE]\n> | ID | Status |\n> |---|---|\n> | A-3 | NO-GO |',
  '- item', '- | ID | Status |\n  |---|---|\n  | A-2 | NO-GO |', '1. a\n\n   | ID | State |\n   |---|---|\n   | A-2 | NO-GO |', '- [ ] A-1 open', '- A-1: NO-GO', '* A-9 — NO-GO', 'A-1: NO-GO', '| A-2 | NO-GO | late |', '| A-4 | GO | late |', 'A-2 | NO-GO | late', '    indented code', '    | A-2 | NO-GO | x |', '  | A-2 | NO-GO | x |', '```\n| A-2 | NO-GO | x |\n```', '~~~', '```',
  '<!-- comment -->', '<!--', '-->', '<!-- a\n\nb -->', '<!-->', '<!-- -- x -->', '<!-- <!-- -->', '<div>', '</div>', '<div align="center">', '<p align="center">\n<img src="x.png">\n</p>', '<details>', '<details>\n<summary>More</summary>', '</details>', '<summary>x</summary>', '<del>', '</del>', '<del><div></del>', '<s>', 'text <s>', 'text <s> x </s> y', 'text </s>', '> <s>', '> <!--', '> <select>', '- <del>', '- <b>', '<b>', '</b>', 'text <b>', '*<b>*</b>', '<select>', '<select><option>', '<textarea>', '<title>', '<template>', '<table>', '</table>', '<table><tr><th>ID</th><th>Status</th></tr><tr><td>A-2</td><td>NO-GO</td></tr></table>', '<table>\n<tr><td>logo</td></tr>\n</table>', '<tr>', '<td>', '<pre>', '</pre>', '<script>', '<style>', '<?x', '?>', '<!DOCTYPE x', '<![CDATA[', ']]>', '<a href="', "<a href='x", '">', '<x>', '</x>', '<h1 align="center">', '</h1>', '<p>', '</p>', '<center>', '<b', '<b\\|c>', '<br>', '<hr>', '<img src="a', 'text <img alt="', 'text <kbd>a</kbd> <sub>b</sub>', 'text <a href="x">l</a>', 'text `<s>` code', 'text \\<s> x', 'text <em>*</em>*', '<ul><li>A-2: NO-GO</li></ul>', '<blockquote>', '</blockquote>', '<svg>', '<math>', 'text <svg><p>', '<font color=red>', '<nobr>', '<marquee>', '<frameset>', '<body hidden>', '<html>', '<input type=hidden>', '<button>', '<form>', '</form>', '<dl><dt>', '<li>', '<ruby><rt>',
  '[^1]: note', '[^1]: | ID | Status |\n    |---|---|\n    | A-2 | NO-GO |', 'text[^1]', '[x]: y', '[x]: <y', '[GO]: z', '| ID | Status | Title |\n|---|---|---|\n| A-3 | NO-GO | x |', '| Key | State |\n|---|---|\n| A-2 | NO-GO |', '| Word | Meaning |\n|---|---|\n| GO | done |', '| Name | Link |\n|---|---|\n| a | b |', '| Gate | Now |\n|---|---|\n| 1 | NO-GO |', '| A | B |\n|---|---|\n| <s>x | y |', '| A | B |\n|---|---|\n| </table> | y |', 'a | b\n---|---', '\\| A-2 \\| NO-GO \\|', '&#124; A-2 &#124; NO-GO &#124;', '\t', '\f', '\u00a0', '$$\nx|y\n$$', '**bold', '[link](', '![', '- a\n  - b\n\n    c', '1) x', '+ y', '> > q\n> > | A-2 | NO-GO |', '>', '-', '- [x] done', '* * *', '| <del', '| <del |', '| `', '| "', "| '", '| ">', '| ] |', '| \\', '| x |', '|', '| a | b', 'text <del', 'text `', 'text <a href="', '    > x', '[a](b "', '[a]: b "', '[a]: b\n"c', "[a]: b\n'c", '[a', '[a\n| b', '<div>\n| <del\nclass=x>\n</div>', '<hr>\n\\| A-2 \\| NO-GO \\|', '<hr>\n| A-2 | NO-GO |', '<b>\n| x "', '<p>\nA-2 | NO-GO\n</p>', 'x\n| A-2 | NO-GO', 'x\n| a `\n| b ` <s>', 'x <b\n| y\n>', '    code\n\n- list', '- list\n\n      code', ':::',
] as const; // prettier-ignore

const starts = [
  '',
  '',
  '',
  '',
  '\n',
  '---\ntitle: x\n---\n',
  '---\nstatus: NO-GO\n---\n',
  '---\n- A-2: NO-GO\n---\n',
  '---\n',
  '---\n\n---\n',
  '\ufeff',
  '---\nx: |\n  y\n---\n',
  '---\n| A-2 | NO-GO |\n---\n',
] as const;

const row = (id: string) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(id) },
        fc.constantFrom(`**${id}**`, `<s>${id}</s>`, `[${id}](x)`, `${id}<!-- -->`, '', `\`${id}\``),
      ),
      fc.oneof({ weight: 10, arbitrary: fc.constant('GO') }, fc.constantFrom(...words)),
      fc.oneof({ weight: 8, arbitrary: fc.constant('a title') }, fc.constantFrom(...titles)),
      fc.oneof({ weight: 12, arbitrary: fc.constant('|') }, fc.constantFrom('', '| more |', '||', '|  ', ' |\f')),
    )
    .map(([name, status, title, end]) => `| ${name} | ${status} | ${title} ${end}`);

const between = fc.oneof(
  { weight: 14, arbitrary: fc.constant([]) },
  fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 2 }),
);

const table = fc
  .tuple(
    fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...plainHeaders) }, fc.constantFrom(...headers)),
    fc.oneof({ weight: 20, arbitrary: fc.constant(delimiters[0]) }, fc.constantFrom(...delimiters)),
    row('A-1'),
    between,
    row('A-2'),
  )
  .map(([header, delimiter, first, middle, second]) => [header, delimiter, first, ...middle, second]);

const around = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '', 'prose', '# Heading') },
    { weight: 2, arbitrary: fc.constantFrom(...lines) },
  ),
  { maxLength: 5 },
);

const ends = fc.oneof({ weight: 12, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r'));

/** A ledger of two rows among hostile pieces; most have a table that is read. */
export const hostileDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...starts)),
    around,
    fc.boolean(),
    table,
    around,
    ends,
  )
  .map(([start, before, gap, rows, after, end]) =>
    (start + [...before, ...(gap ? [''] : []), ...rows, ...(gap ? [''] : []), ...after, ''].join('\n')).replaceAll(
      '\n',
      end,
    ),
  );
