import { fc } from '../unit/fast-check.ts';

/* Pieces of which hostile task lists are made: what GitHub and a reader of boxes may understand in different ways. `@` is a new word in each place. */

const boxes = [
  '[x]', '[x]', '[x]', '[x]', '[x]', '[x]', '[ ]', '[ ]', '[ ]', '[X]', '[ x ]', '[]', '[x ]', '[ x]', '[-]', '[\t]', '[  ]', '\\[x]', '[x\\]', '\\[ ]', '&#91;x]', '[&#120;]', '[х]', '[✓]', '[\u00a0]', '☐', '☑', '✅', '❌', '(x)', '[x](u)', '[x][x]', '[x]:', '**[x]**', '`[x]`', '[ ](u)', '![x](u)', '<input type="checkbox">', '[y]', '[x] [ ]', '[ ] [x]', '[x][ ]', '~~[x]~~', '[*x*]', '<!-- --> [x]', '[x]<!-- -->', '[^1]',
] as const; // prettier-ignore

const markers = ['-', '-', '-', '-', '*', '+', '1.', '2)', '10.', '1234567890.', '- -', '* 1.', '-\n ', '–', '•', '>-', '> -', '- >', '- > -', '[^1]: -', '-\t', '- #', '\\-', '&#45;', '1\\.', '- <!-- -->\n ', '-\u00a0'] as const; // prettier-ignore

const gaps = [' ', ' ', ' ', ' ', ' ', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '\n  ', '\n', '\u00a0', ''] as const; // prettier-ignore

const texts = [
  'do @', 'do @', 'do @', 'do @', 'do @', '**@** it', '**A-@**: it', 'A-@: it', '`@` it', '`src/@.ts` it', '[@](x.md)', '[@][y]', '[@]', '*do* @', '~~do @~~', 'do ~~@~~', '~~do~~ @', '<b>do</b> @', '<s>do @</s>', '<s>do @', 'do @</s>', '<!-- no --> do @', 'do @ <!-- no -->', 'do @ <!-- a\n\n  b -->', 'do @ <!--', '--> do @', '<!-- do @ -->', '<details>do @</details>', 'do @\\', 'do @\n  and more', 'do @\nlazily', 'do @\n===', 'do @\n---', 'do @\n\n  below', 'do @\n\n      code', 'do @\n\n      - [ ] code', 'do @ [x] more', 'do @ [ ] more', '[ ] do @', '[x] do @', '- do @', '- [ ] do @', '# do @', '> do @', '```\n  do @\n  ```', 'do @ (`e/@.log`)', 'do @, see [log](e.log)', 'do @ @octocat', '![do @](x.png)', 'do @[^1]', '![@][y]', '$do @$', '', ' ', '<br>', '<br>do @', 'do @<br>', '&nbsp;', '\u200bdo @', 'do @: NO-GO', 'NO-GO: do @', 'do @ | x', '| do @ | x |', 'do @\n  | ID | Note |\n  |---|---|\n  | a | b |', 'do @\n  1. [ ] do @', 'do @\n  2. [ ] do @', '1. [ ] do @', 'https://example.com/@', '<https://example.com/@>', 'do @\n\n  - [ ] do @', 'do @\n  ***', 'do @\n<div>', 'do @\n  <div>', 'do @\n  <!-- c', 'do @\n  ```', 'do @\n  [x]: /u', '[x]: /u', '---', '***', '=', '<!-- -->', '\\', '`', '`do @', 'do @`', '[do @', 'do @]', '&lt;!-- do @', 'do @ \\<!--', ':::',
] as const; // prettier-ignore

const between = [
  '', '', '', '', 'prose', '# Heading', '## Gate 2: More', 'Heading\n===', 'Heading\n---', '***', '---', '> quote', '> - [ ] do @', '> [!NOTE]\n> - [ ] do @', '<!-- comment -->', '<!--', '-->', '<!-- a\n\nb -->', '<!-- a\n- [ ] do @\n\n- [ ] do @\n-->', '<div>', '</div>', '<div>\n\n- [ ] do @\n\n</div>', '<div>\n- [ ] do @\n</div>', '<details>', '<details><summary>More</summary>\n', '</details>', '\n</details>', '<details>\n- [ ] do @\n</details>', '<ul><li><input type="checkbox"> do @</li></ul>', '<ul>', '</ul>', '<li>', '</li>', '<s>', '</s>', '<del>', '</del>', '<pre>', '</pre>', '<script>', '</script>', '<template>', '<table>', '</table>', '<table><tr><td>\n\n- [ ] do @\n\n</td></tr></table>', '<input type="checkbox" checked>', '<p>', '</p>', '<b>', '</b>', 'text <s>', 'text </s>', '```', '~~~', '```\n- [ ] do @\n```', '  ```', '    - [ ] do @', '\t- [ ] do @', '     do @', '  - [ ] do @', '   - [x] do @', ' - [ ] do @', '[x]: /url', '[X]: /url', '[ ]: /url', '[x]:\n/url', '[x]: /url "\n- [ ] do @\n"', "[x]: /url '", '[^1]: note', '[^1]: - [ ] do @', '[^1]: note\n\n    - [ ] do @', 'text[^1]', '[^x]: y', 'a | b\n---|---', '| ID | Note |\n|---|---|\n| a | b |', '| ID | Note |\n|---|---|\n| a | - [ ] do @ |', '| A | B |\n|---|---|\n- [ ] do @', '\n| ID | Note |\n|---|---|\n| a | b |\n', 'text\n- [ ] do @', 'text\n2. [ ] do @', '1. [ ] do @', '1) [x] do @', '- item', '* item', '-', '- ', '- \n', '-\n\n  [ ] do @', '- a\n\n  - [ ] do @', '- a\n\n- [x] do @', '- a\n - b\n  - c\n   - [ ] do @', '- a\n    - [ ] do @', '- a\n     - [ ] do @', '- a\n      - [ ] do @', '- a\n\t- [ ] do @', '1. a\n  - [ ] do @', '1. a\n   - [ ] do @', '10. a\n   - [ ] do @', '- [ ] do @', '- [x] do @', '* [ ] do @', '[ ] do @', '[x] do @', 'do @ [ ]', '\\- [ ] do @', '- \\[ ] do @', '- [ ]', '- [x]', '- [ ]\u00a0do @', '-[ ] do @', '• [ ] do @', 'A-@: NO-GO', '\t', '\u00a0', '$$\n- [ ] do @\n$$', '**bold', '- > - [ ] do @', '- ```\n- [ ] do @', '- ```\n  - [ ] do @\n  ```', '- <!--\n- [ ] do @', '- <!--\n  - [ ] do @\n  -->', '- <div>\n- [ ] do @', '- <div>\n\n  - [ ] do @', '- | a |\n  |---|\n  - [ ] do @', '- # h\n  - [ ] do @', '- a\n  ---\n  - [ ] do @', '- a\n-\n  - [ ] do @', '<?x', '?>', '<![CDATA[', ']]>', '<!X', '<a\n- [ ] do @', '<b\n- [ ] do @\n>', '> a\n- [ ] do @', '> - a\n- [ ] do @', '> - a\n  - [ ] do @', '> - a\n>   - [ ] do @', '- a\n>  - [ ] do @', ' \n', '--- |\n- [ ] do @', '- a |\n--|--', '- [x] a |\n  --|--', '- [ ] do @\n  --|', '<h1>\n\n- [ ] do @\n\n</h1>', '<center>\n\n- [ ] do @\n\n</center>',
] as const; // prettier-ignore

const starts = ['', '', '', '', '\n', '---\ntitle: x\n---\n', '---\n- [ ] do @\n---\n', '---\ntodo: "[ ] do @"\n---\n', '---\n', '\ufeff', '---\n\n---\n', '    '] as const; // prettier-ignore

const indents = ['', '', '', '', '', '', ' ', '  ', '  ', '   ', '    ', '    ', '     ', '      ', '        ', '\t', ' \t', '> ', '  > '] as const; // prettier-ignore

const plainItem = fc
  .tuple(fc.constantFrom('', '', '', '  ', '    '), fc.constantFrom('- [x]', '- [x]', '- [ ]'))
  .map(([indent, box]) => `${indent}${box} do @`);

const item = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...indents)),
    fc.oneof({ weight: 6, arbitrary: fc.constant('-') }, fc.constantFrom(...markers)),
    fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, fc.constantFrom(...gaps)),
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom('[x]', '[ ]') }, fc.constantFrom(...boxes)),
    fc.oneof({ weight: 6, arbitrary: fc.constant(' ') }, fc.constantFrom(...gaps)),
    fc.oneof({ weight: 3, arbitrary: fc.constant('do @') }, fc.constantFrom(...texts)),
  )
  .map(([indent, marker, gap, box, next, text]) =>
    `${marker}${gap}${box}${next}${text}`
      .split('\n')
      .map((line) => indent + line)
      .join('\n'),
  );

const line = fc.oneof(
  { weight: 5, arbitrary: plainItem },
  { weight: 3, arbitrary: item },
  { weight: 2, arbitrary: fc.constantFrom(...between) },
  { weight: 1, arbitrary: fc.constant('') },
);

const ends = fc.oneof({ weight: 12, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r'));

/** A task list of a few items among hostile pieces; each of its tasks has a word of its own, `w1`, `w2`. */
export const hostileTasks: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(...starts)),
    fc.array(line, { minLength: 1, maxLength: 7 }),
    ends,
  )
  .map(([start, lines, end]) => {
    let count = 0;
    const text = start + [...lines, ''].join('\n');
    return text.replace(/@(?!octocat)/g, () => `w${String((count += 1))}`).replaceAll('\n', end);
  });
