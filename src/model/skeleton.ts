/**
 * A short text as a quick reader sees it: compatibility forms, accents, invisible characters, case, white space, hyphens and underscores do not count, and letters of other alphabets count as the Latin letters that they look like. A reader cannot distinguish two texts with the same skeleton, so a gate must not read one of them and ignore the other.
 */
export function skeleton(text: string): string {
  // Most texts are plain ASCII, where only the zero looks like a letter.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[\s_-]/g, '')
      .replaceAll('0', 'o');
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\p{Cc}\s_\p{Pd}\u2212]/gu, '')
    .replace(/./gu, (character) => capitals.get(character) ?? character)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return [...plain].map((character) => latin.get(character) ?? character).join('');
}

/** Lower-case letters that look like a Latin one, after https://www.unicode.org/reports/tr39/#Confusable_Detection. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аɑαᴀ⍺',
  b: 'ьƅᖯʙᏼ',
  c: 'сϲᴄⅽꮯ',
  d: 'ԁᴅɗđꮷ',
  e: 'еεєҽᴇɛꬲ',
  f: 'ꜰẝſꬵϝ',
  g: 'ɡցɢᶃ',
  h: 'һհʜнᏂ',
  i: 'іıɪιɩꭵ',
  j: 'јϳᴊ',
  k: 'кκᴋĸ',
  l: 'ӏʟɫłǀⅼ',
  m: 'мᴍⅿ',
  n: 'ոпɴηռ',
  o: 'оοօᴏσøөѳ०০ഠ௦0',
  p: 'рρᴘϱ',
  q: 'ԛգզ',
  r: 'гᴦʀꭇꮁ',
  s: 'ѕꜱʂꮪ',
  t: 'тτᴛŧţ',
  u: 'υսᴜʋꭎ',
  v: 'ѵνᴠⅴꮩ',
  w: 'ԝɯᴡѡա',
  x: 'хχⅹ×',
  y: 'уγʏүყ',
  z: 'ᴢʐꮓ',
};

/** Capitals that look like another Latin letter than their lower-case forms. */
const capitals: ReadonlyMap<string, string> = new Map(
  Array.from('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХЅІЈ', (letter, index) => [
    letter,
    'abezhikmnoptyxabekmhopctyxsij'.charAt(index),
  ]),
);

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);
