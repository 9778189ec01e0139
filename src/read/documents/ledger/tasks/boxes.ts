/** As GitHub has it: the box of a task, and words behind it on the same line. https://github.github.com/gfm/#task-list-items-extension- */
export const box = /^\[([ xX])\](?=[ \t]+[^ \t\r\n])/;

/** What a reader takes for the box of a task at the begin of an item, and GitHub does not. */
export const almostBox = /^(?:\\?\[[^\][]{0,3}\\?\](?![([:])|[☐☒❌✖⬜🔲🔴🟡🟠⛔⏳])/u;

/** A box, however it is escaped; the text of a link is none. */
const anyBox = String.raw`\\?\[[ \txX]\\?\](?![([:])`;

const firstBox = new RegExp(String.raw`^(?:[\s>•–—]|\\?[-*+]|\d{1,9}\\?[.)]|#+\s)*(?:${anyBox}(?:\s|$)|[☐⬜🔲])`, 'u');

/** Whether a line begins with a box, whatever marks stand before it. */
export function beginsWithBox(line: string): boolean {
  return firstBox.test(line) && !isLegend(line);
}

/** Whether a line says what a box means. */
function isLegend(line: string): boolean {
  return (
    /^[^[]*\[[ xX]\]`?\s*(?:means|=|is for|stands for|for|:|–|—)\s/.test(line) ||
    /\[[ xX]\]`?\s*(?:done|open|to ?do|not done|finished)[.,;]?$/i.test(line)
  );
}

const innerBox = new RegExp(String.raw`(?<![\w\]])${anyBox}`);

/** Whether the words of a task show one more box: as words, or because GitHub looks for the mark of an open task in all of its line. */
export function hasAnotherBox(words: string, isOpen: boolean): boolean {
  if (isOpen && /\[[xX]\]/.test(words)) return true;
  return innerBox.test(words.includes('`') ? words.replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/gs, '') : words);
}

/** Whether a text may have a task list: what has none need not be parsed to know it. */
export function mayHaveTasks(text: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/m.test(text);
}
