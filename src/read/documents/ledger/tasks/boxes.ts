/** As on GitHub: the box of a task, and words after it on the same line. https://github.github.com/gfm/#task-list-items-extension- */
export const box = /^\[([ xX])\](?=[ \t]+[^ \t\r\n])/;

/** What a reader takes for the box of a task at the beginning of an item, but GitHub does not. */
export const almostBox = /^(?:\\?\[[^\][]{0,3}\\?\](?![([:])|[☐☒❌✖⬜🔲🔴🟡🟠⛔⏳])/u;

/** A box, also an escaped one, but not the text of a link. */
const anyBox = String.raw`\\?\[[ \txX]\\?\](?![([:])`;

const firstBox = new RegExp(String.raw`^(?:[\s>•–—]|\\?[-*+]|\d{1,9}\\?[.)]|#+\s)*(?:${anyBox}(?:\s|$)|[☐⬜🔲])`, 'u');

/** Whether a line begins with a box, possibly after other marks. */
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

/** Whether the words of a task show another box: as text, or because GitHub finds the mark of an open task anywhere in the line. */
export function hasAnotherBox(words: string, isOpen: boolean): boolean {
  if (isOpen && /\[[xX]\]/.test(words)) return true;
  return innerBox.test(words.includes('`') ? words.replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/gs, '') : words);
}

/** Whether a text may have a task list. A text without one need not be parsed. */
export function mayHaveTasks(text: string): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/m.test(text);
}
