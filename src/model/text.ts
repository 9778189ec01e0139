/**
 * Characters that a reader does not see, or that reorder what they see: soft hyphen, combining grapheme joiner, Hangul and
 * Khmer fillers, Mongolian and Arabic marks, zero-width characters, bidi controls, invisible operators, BOM, tags, shorthand and music controls,
 * and variation selectors but those behind an emoji or in a keycap.
 * https://www.unicode.org/reports/tr36/ and https://trojansource.codes show how they are misused.
 */
const hidden =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFE00-\uFE0D\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<!\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])[\uFE0E\uFE0F](?!\u20E3)/gu;

// In an emoji sequence, the zero-width joiner and the tags of a flag are part of the emoji.
const emojiSequence =
  /\p{Extended_Pictographic}[\u{E0020}-\u{E007F}]+|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]*\u200D\p{Extended_Pictographic})+/gu;

/** Every hidden character of a text with its UTF-16 offset, except those that an emoji sequence needs. */
export function hiddenCharacters(text: string): readonly { readonly offset: number; readonly name: string }[] {
  const visible = text.replace(emojiSequence, (sequence) => 'x'.repeat(sequence.length));
  return [...visible.matchAll(hidden)].map((match) => ({ offset: match.index, name: codePoint(match[0]) }));
}

/** A text as a reader sees it. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

/** A value as a message shows it: in backticks, invisible and control characters spelled out, cut after 80 characters. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 200)];
  const spelled = spelledOut(characters.slice(0, 80).join('')).replaceAll('`', "'");
  return `\`${spelled}${characters.length > 80 ? '…' : ''}\``;
}

/** A text with its invisible and control characters written as `[U+200B]`. */
export function spelledOut(text: string): string {
  return text
    .replace(hidden, (character) => `[${codePoint(character)}]`)
    .replace(/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\uFFFD/gu, (character) => `[${codePoint(character)}]`);
}

/** A text that UTF-8 can represent: half of a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** Names the characters of a text that are not plain ASCII, because a reader cannot distinguish look-alikes; '' where there are none. */
export function lookAlikes(text: string): string {
  const others = new Set([...text.slice(0, 80)].filter((character) => !/[\x20-\x7E]/.test(character)));
  return [...others].map((character) => `${quote(character)} is ${codePoint(character)}`).join(', ');
}

/** A list for a sentence: "`a`, `b` or `c`". */
export function oneOf(words: readonly string[], joint = 'or'): string {
  const quoted = words.map((word) => quote(word));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1) ?? ''}`;
}

/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that is not empty as a code span of Markdown, with more backticks around it than in it. */
export function codeSpan(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A text as a value in a flow list or map of YAML: in quotes where it could be read as something else. */
export function yamlWord(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} _/().-]*(?<! )$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(spelledOut(text));
}

/** A text as one quoted word for a shell: nothing in it is executed. */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${spelledOut(text).replaceAll("'", "'\\''")}'`;
}
