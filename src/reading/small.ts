/*
 * A text within these bounds is read in well under a second, whatever it says, and needs no thread of its own. The ledgers of
 * real projects, with ten thousand rows too, are within them.
 */
const rowLimit = 12_000;
const proseLimit = 1500;
const emptyLimit = 3000;
const proseCharacters = 120_000;
const lineCharacters = 4000;
/** Characters of one line that begin markup: what the parser may have to look for the other end of. */
const markupLimit = 80;

/** Whether a Markdown text is so small and plain that reading it takes no time worth bounding. Linear. */
export function isSmallAndPlain(text: string): boolean {
  let [rows, prose, empty, characters] = [0, 0, 0, 0];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + lineCharacters + 1));
    start = end + 1;
    if (line.length > lineCharacters || (line.includes('\r', 1) && line.indexOf('\r') < line.length - 1)) return false;
    if (line.trim() === '') empty += 1;
    else if (line.startsWith('|')) rows += 1;
    else {
      prose += 1;
      characters += line.length;
    }
    if ((line.match(/[[\]*_~`<&!\\>]/g) ?? []).length > markupLimit) return false;
    if (rows > rowLimit || prose > proseLimit || empty > emptyLimit || characters > proseCharacters) return false;
  }
  return true;
}
