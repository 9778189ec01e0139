/*
 * Any text within these bounds is read in two or three seconds at most, so it does not need its own thread. The ledgers of real projects, even with ten thousand rows, are within them, and take much less.
 */
const rowLimit = 12_000;
const proseLimit = 1500;
const emptyLimit = 3000;
const proseCharacters = 120_000;
const lineCharacters = 4000;
/**
 * Limits for characters that begin markup, because the parser may have to search for its end: in one line, in a paragraph, in the whole text. A tag counts as three.
 */
const markupLimits = { line: 80, together: 2000, all: 70_000 };

/** Whether a Markdown text is so small and plain that it needs no time limit. Linear. */
export function isSmallAndPlain(text: string): boolean {
  let [rows, prose, empty, characters] = [0, 0, 0, 0];
  let [before, isTable] = ['', false];
  let [together, all] = [0, 0];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + lineCharacters + 1));
    start = end + 1;
    if (line.length > lineCharacters || (line.includes('\r', 1) && line.indexOf('\r') < line.length - 1)) return false;
    const isRow = line.startsWith('|');
    const markup = (line.match(/[[\]*_~`&!\\>]/g) ?? []).length + 3 * (line.split('<').length - 1);
    if (line.trim() === '' || (isTable && isRow)) together = 0;
    if (line.trim() === '') empty += 1;
    else if (isTable && isRow) rows += 1;
    else {
      prose += 1;
      characters += line.length;
    }
    together += markup;
    all += markup;
    if (markup > markupLimits.line || together > markupLimits.together || all > markupLimits.all) return false;
    if (rows > rowLimit || prose > proseLimit || empty > emptyLimit || characters > proseCharacters) return false;
    isTable = isRow && (isTable || isDelimiter(line, before));
    before = line;
  }
  return true;
}

/** Whether a line makes the line before it the header of a table: only rows of tables are read one by one. */
function isDelimiter(line: string, header: string): boolean {
  return /^[ \t|:-]+\r?$/.test(line) && header.startsWith('|') && pipes(line) === pipes(header);
}

function pipes(line: string): number {
  return line
    .replaceAll('\\|', '')
    .replace(/\|\s*$/, '')
    .split('|').length;
}
