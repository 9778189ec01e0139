import { likelyStatus } from './likely-status.ts';
import { isOpen, type Status } from './statuses.ts';

/*
 * Reads the words of a note, a task or an evidence cell around the status. Single words mislead ("0 failed", "no pages missing"), so a text is split where a reader pauses, and only a piece that alone says that work is open counts.
 */

/** Where a reader pauses. */
const pause = /[\0:;,.!()[\]{}=→–—|\r\n]|\s-+\s/;

/** The pieces of a text, without the emphasis around them. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(pause)
    .map((piece) => piece.replace(/[*_`~"'“”]/g, '').trim())
    .filter((piece) => piece !== '');
}

/** A piece that only says that something is still to come. */
const toCome =
  /^(?:tb[acd]|to ?do|wip|pending|missing|none yet|nothing yet|yet|not yet(?: \p{L}+)?|not (?:run|finished|done|complete|available|started|ready|passed|passing)|failed|fails|failing|failure|in progress|on hold|coming soon|will be (?:in|added)|out of date|outdated|still open|reopened|unfinished|incomplete|blocked|partial|no evidence|to be (?:added|done|run|rerun|redone|confirmed|signed))$/iu;

/** Whether a piece only says that something is still to come, such as "pending" and "not yet run". */
export function isToCome(piece: string): boolean {
  return toCome.test(piece);
}

/** The beginning of a piece that limits a GO in place or time. */
const reservation =
  /^(?:not (?:yet|done|ready|started|finished|complete|deployed|verified|tested|signed|merged|in|on|for)|except|excluding|excl|until|unless|once|if|when|after (?:the|legal|review|sign|launch|release|ga)|pending|waiting|awaiting|blocked by|tb[acd]|to be|still (?:open|broken|failing|pending|waiting|in|not|to|needs|blocked|missing|being)|needs?|cannot|can't|doesn't|does not|but|partial(?:ly)?|mostly|almost|nearly|reopened|rolled back|reverted|revoked|withdrawn|cancell?ed|invalid|expired|conditional|subject to|planned|postponed|deferred|expected (?:mon|tue|wed|thu|fri|sat|sun|next|soon|by|in|\d)\p{L}*)(?!\p{L})/iu;

/** A piece about one place, or about a part that fails. */
const inPart =
  /^(?:staging|dev|test|canary|beta|eu|us|smoke)\b.* only$|^(?!.*\b(?:0|no|none|never|was|were|previously|had|until)\b).*\bfail(?:s|ing|ed)?$/iu;

/** Whether a note after a word for GO contradicts it: it says that work is open, or counts less than all. */
export function takesBack(note: string, words: ReadonlyMap<string, Status>): boolean {
  if (/[?？❌✖✗✘⛔🔴🛑🚫🟡🟠🚧⏳⌛]/u.test(note) || countsLess(note)) return true;
  return piecesOf(note).some((piece) => saysOpen(piece, words) || reservation.test(piece) || inPart.test(piece));
}

/** Whether a note after a word for N/A says that work is open. "Not in scope" does not: it is the reason for N/A. */
export function deniesExclusion(note: string, words: ReadonlyMap<string, Status>): boolean {
  return piecesOf(note).some((piece) => isOpenWord(piece, words) || /\bNO-GO\b/.test(piece) || /^still\b/i.test(piece));
}

function saysOpen(piece: string, words: ReadonlyMap<string, Status>): boolean {
  // "Not ready" is a status, "not over 100 ms" is not.
  const likely = piece.split(/\s+/).length < 3 ? likelyStatus(piece) : null;
  return isOpenWord(piece, words) || isToCome(piece) || (likely !== null && isOpen(likely)) || /\bNO-GO\b/.test(piece);
}

function isOpenWord(piece: string, words: ReadonlyMap<string, Status>): boolean {
  const status = words.get(piece);
  return status !== undefined && isOpen(status);
}

/** Whether a note counts less than all, as "80%" and "2 of 3". */
function countsLess(note: string): boolean {
  const percents = [...note.matchAll(/(?<![\d.])(\d{1,9}(?:\.\d{1,9})?)\s?%/g)];
  const parts = [...note.matchAll(/(?<![\d/.-])(\d{1,6})\s?(?:of|\/)\s?(\d{1,6})(?![\d/.-])/g)];
  return (
    (percents.length === 1 && percents.some(([, number]) => Number(number) < 100) && /^\W*[\d.]+\s?%\W*$/.test(note)) ||
    parts.some(([, some, all]) => Number(some) < Number(all))
  );
}
