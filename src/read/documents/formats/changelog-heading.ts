import { piecesOf } from '../../../model/taken-back.ts';
import { isPlaceholder } from '../ledger/signal.ts';

/** What follows the version in a heading: a date, alone or with a title; nothing; words that say that it is not released; anything else. */
export type AfterVersion = 'date' | 'nothing' | 'not-released' | 'other';

/** What a heading says after the version, as a reader sees it; null where it names another version, which may only begin with this one. */
export function afterVersion(heading: string, version: string): AfterVersion | null {
  const text = heading.replace(/^(?:version|release)\s+/i, '');
  const name = [`[${version}]`, `[v${version}]`, version, `v${version}`].find((one) => text.startsWith(one));
  const rest = name === undefined ? null : text.slice(name.length);
  if (rest === null || /^\S/.test(rest)) return null;
  return readRest(rest.trim());
}

function readRest(rest: string): AfterVersion {
  if (rest === '') return 'nothing';
  const [, open, year = '', month = '', day = '', close, title] = dateAndTitle.exec(rest) ?? [];
  if ((open === '(') !== (close === ')') || !isDay(Number(year), Number(month), Number(day)))
    return notReleased.test(rest) ? 'not-released' : 'other';
  if (title === undefined) return 'date';
  // A title may be about "work limits" or "yanked gems", so only a piece with no other words says that the release is withdrawn.
  if (piecesOf(title).some((piece) => saysNotReleased(piece) || /^(?:not |un-?)released$/i.test(piece)))
    return 'not-released';
  return isWords(title) ? 'date' : 'other';
}

const dateAndTitle = /^(?:[-–—/]\s+)?(\(?)(\d{4})-(\d\d)-(\d\d)(\)?)(?:(?:\s+[-–—]|:)\s+(\S.*))?$/s;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Words that no title of a release has. */
const notReleased =
  /(?<![\p{L}\p{N}])(?:un-?released|(?:not|to be)(?: yet)? released|yanked|withdrawn|tb[acd]|todo|wip)(?![\p{L}\p{N}])/iu;

const wholeNotReleased =
  /^(?:(?:release )?(?:date|status|released)[:\s]+)?(?:un-?released|(?:not|to be)(?: yet)? released|yanked|withdrawn|tb[acd]|todo|wip|coming soon|draft|(?:work )?in progress|pending|planned|upcoming)$/i;

/** Whether a line only says that something is not released. */
export function saysNotReleased(line: string): boolean {
  return line.length <= shortLine && wholeNotReleased.test(trimmed(line));
}

/** Whether a heading ends the section of the version above it: it names another version, or says "unreleased". A version with a date counts also where another name comes before it. */
export function beginsOther(heading: string): boolean {
  const isVersion = /^[^\p{L}\p{N}]*(?:(?:version|release)[^\p{L}\p{N}]+)?v?\d+\.\d/iu.test(heading);
  const hasBoth = /\d\.\d+\.\d/.test(heading) && /\d{4}-\d\d-\d\d/.test(heading);
  return isVersion || hasBoth || saysNotReleased(heading);
}

/** Whether a heading has the version as a separate word anywhere. */
export function namesVersion(heading: string, version: string): boolean {
  return heading.split(/[^\w.+-]+/).some((word) => {
    const name = word.replace(/^v/i, '');
    return name.startsWith(version) && /^[.-]*$/.test(name.slice(version.length));
  });
}

/** Whether a text has real words, and is not just a placeholder or signs. */
export function isWords(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const box = /^\s*\[[ x]?\](?!\S)/i.exec(text)?.[0] ?? '';
  const words = text.slice(box.length).trim();
  return words.length > shortLine || (words !== '' && !isPlaceholder(trimmed(words)));
}

/** In characters. A longer line is not a placeholder, and takes long to trim. */
const shortLine = 60;

/** The text without the signs around it. */
function trimmed(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');
}
