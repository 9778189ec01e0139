/** A line of TAP that has a meaning. The indentation is in characters. */
export type TapLine =
  | { readonly kind: 'plan'; readonly indent: number; readonly tests: number }
  | {
      readonly kind: 'test';
      readonly indent: number;
      readonly isOk: boolean;
      readonly number: number | null;
      readonly name: string;
      readonly directive: 'skip' | 'todo' | null;
      /** Whether its parts follow, up to a `}`. */
      readonly opens: boolean;
    }
  | { readonly kind: 'close'; readonly indent: number }
  | { readonly kind: 'block'; readonly indent: number }
  | { readonly kind: 'bail'; readonly indent: number; readonly why: string };

/** In UTF-16 code units; what follows in a longer line is only read for its directive and its `{`. */
const nameLimit = 500;

/** What a line of TAP 12 to 14 says; null where it says nothing, as a comment or the output of a test. */
export function tapLine(line: string): TapLine | null {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const text = line.slice(indent);
  const plan = /^1\.\.(\d{1,9})(?=\s|$)/.exec(text);
  if (plan !== null) return { kind: 'plan', indent, tests: Number(plan[1]) };
  if (/^\}\s*$/.test(text)) return { kind: 'close', indent };
  if (/^---(?:\s|$)/.test(text)) return { kind: 'block', indent };
  if (/^bail out!/i.test(text)) return { kind: 'bail', indent, why: text.slice('bail out!'.length).trim() };
  const test = /^(not )?ok(?=\s|$)[ \t]*(?:(\d{1,9})(?=\s|$))?/.exec(text);
  if (test === null) return null;
  const rest = text.slice(test[0].length).trimEnd();
  const hash = directiveAt(rest);
  return {
    kind: 'test',
    indent,
    isOk: test[1] === undefined,
    number: test[2] === undefined ? null : Number(test[2]),
    name: rest
      .slice(0, Math.min(hash?.at ?? rest.length, nameLimit))
      .trim()
      .replace(/^- ?/, '')
      // As vitest writes it.
      .replace(/ # time=[\d.]{1,20}ms(?: \{)?$/, ''),
    directive: hash?.kind ?? null,
    opens: /(?:^|\s)\{$/.test(rest.slice(-2)),
  };
}

/** The first `#` after white space that names a directive. */
function directiveAt(text: string): { readonly at: number; readonly kind: 'skip' | 'todo' } | null {
  for (const { index } of text.matchAll(/#/g)) {
    const word = /^#[ \t]{0,9}(skip|todo)(?:ped|ping)?(?![\w-])/i.exec(text.slice(index, index + 24))?.[1];
    // An escaped `\#` has a backslash before it.
    if (word !== undefined && (index === 0 || /\s/.test(text.charAt(index - 1))))
      return { at: index, kind: word.toLowerCase() === 'skip' ? 'skip' : 'todo' };
  }
  return null;
}
