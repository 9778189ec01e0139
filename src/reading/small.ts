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
/** The sum of the squares over all rows and paragraphs: twelve thousand rows may have fourteen each, a thousand rows fifty. */
const allMarkupLimit = 2_500_000;
/** Of all lines; each tag takes the parser a tenth of a millisecond or two. */
const tagLimit = 10_000;

/** Whether a Markdown text is so small and plain that reading it takes no time worth bounding. Linear. */
export function isSmallAndPlain(text: string): boolean {
  let [rows, prose, empty, characters, tags, allMarkup] = [0, 0, 0, 0, 0, 0];
  let [before, isTable, together] = ['', false, 0];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + lineCharacters + 1));
    start = end + 1;
    if (line.length > lineCharacters || (line.includes('\r', 1) && line.indexOf('\r') < line.length - 1)) return false;
    const isRow = line.startsWith('|');
    const markup = (line.match(/[[\]*_~`<&!\\>]/g) ?? []).length;
    if (line.trim() === '' || (isTable && isRow)) together = 0;
    if (line.trim() === '') empty += 1;
    else if (isTable && isRow) rows += 1;
    else {
      prose += 1;
      characters += line.length;
    }
    together += markup;
    allMarkup += together ** 2 - (together - markup) ** 2;
    tags += line.split('<').length - 1;
    if (markup > markupLimit || allMarkup > allMarkupLimit || tags > tagLimit) return false;
    if (rows > rowLimit || prose > proseLimit || empty > emptyLimit || characters > proseCharacters) return false;
    isTable = isRow && (isTable || isDelimiter(line, before));
    before = line;
  }
  return true;
}

/** Whether a line makes the one before it the header of a table: only the rows of tables are read one by one. */
function isDelimiter(line: string, header: string): boolean {
  return /^[ \t|:-]+\r?$/.test(line) && header.startsWith('|') && pipes(line) === pipes(header);
}

function pipes(line: string): number {
  return line
    .replaceAll('\\|', '')
    .replace(/\|\s*$/, '')
    .split('|').length;
}
