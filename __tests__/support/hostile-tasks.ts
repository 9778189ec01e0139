import { fc } from '../unit/fast-check.ts';

/* Pieces of which hostile task lists are made: what GitHub and a reader of tasks may understand in different ways. */

const boxes = [
  '[x]', '[ ]', '[x]', '[ ]', '[X]', '[x]', '[ ]', '[]', '[ x]', '[x ]', '[\t]', '[v]', '\\[x]', '[x\\]', '[x](y.md)', '[x]:', '[ ]:', '&#91;x]', '**[x]**', '`[x]`', '[[x]]', '[x][y]', '[x]\u00a0', '☑', '✅', '<input type=checkbox checked>', '(x)', '[-]', '[х]', '[x]\u200b', '',
] as const; // prettier-ignore

const bullets = [
  '- ',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '-   ',
  '-\t',
  '-     ',
  '-',
  '-\n  ',
  '> - ',
  '10. ',
  '- - ',
  '- > ',
  '\u2022 ',
] as const;

const indents = ['', '', '', '', '  ', '  ', '    ', '   ', '\t', '      ', ' ', '>'] as const;

const tails = [
  '', '', '', '', '', ' `a.log`', ' [l](b.md)', ' @ann', ' ~~gone~~', ' <b>b</b>', ' <!-- c -->', ' NO-GO', ': NO-GO', ' <s>', ' \\', '  ', '\u00a0', ' ![i](i.png)', '\n  lazy', '\nlazy', '\n\n  below', '\n\n      code', ' <details>', ' | x', ' [x]', ' <del>d</del>', '<!--',
] as const; // prettier-ignore

const others = [
  '', '', '', '', '# Heading', '## Gate 1: Two', 'prose', 'prose\n---', '---', '***', '> quote', '<!-- comment -->', '<!--', '-->', '<details>', '</details>', '<summary>s</summary>', '```', '~~~', '    code', '| a | b |\n|---|---|\n| 1 | 2 |', '| Item | Status |\n|---|---|\n| Q | GO |', '[x]: /url', '[ ]: /url', '[^1]: foot', '[^1]: - [x] foot', '<del>', '</del>', '<ul><li>raw</li></ul>', '<div hidden>', '</div>', '\\', '***\n- [x] after', '<pre>', '</pre>', '<script>', '---\ntitle: x\n---', '\f', '1. one', '<select>', '<p>', '</p>',
] as const; // prettier-ignore

/** A task, or what looks like one; its word names it. */
const item = fc
  .record({
    indent: fc.constantFrom(...indents),
    bullet: fc.constantFrom(...bullets),
    box: fc.constantFrom(...boxes),
    space: fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\t', '', '\n', '\n  '),
    tail: fc.constantFrom(...tails),
  })
  .map(
    ({ indent, bullet, box, space, tail }) =>
      (word: string): string =>
        `${indent}${bullet}${box}${space}${word}${tail}`,
  );

const plainItem = fc.record({ indent: fc.constantFrom('', '', '  ', '    '), box: fc.constantFrom('[x]', '[ ]') }).map(
  ({ indent, box }) =>
    (word: string): string =>
      `${indent}- ${box} ${word}`,
);

const other = fc.constantFrom(...others).map((text) => (): string => text);

/** A document of tasks, most of them plain, and of what may change how they are read; the words of its items are their own. */
export const hostileTasks = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 5, arbitrary: plainItem }, { weight: 2, arbitrary: item }, { weight: 2, arbitrary: other }),
      { minLength: 1, maxLength: 7 },
    ),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([pieces, end]) =>
    `${pieces.map((piece, index) => piece(`word${String(index)}`)).join('\n')}\n`.replaceAll('\n', end),
  );
