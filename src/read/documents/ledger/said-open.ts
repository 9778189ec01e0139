import { likelyStatus } from '../../../model/likely-status.ts';
import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { skeleton } from '../../../model/skeleton.ts';
import type { Place } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import { isToCome, piecesOf } from '../../../model/taken-back.ts';
import { explains, isStatusName, seen, textLimit, type Looks } from './looks.ts';

/*
 * Finds words outside of rows and tasks that say that something is open. The words may mean something else, so this has its own rule, and a policy may relax it.
 */

/** Words for the whole release, without "the" and "final" before them. */
const wholes: ReadonlySet<string> = new Set(
  'overall overall-status status verdict overall-verdict decision release release-status launch go/no-go result outcome recommendation conclusion readiness'
    .split(' ')
    .map(skeleton),
);

/** A word that alone makes a line say that nothing may be shipped. */
const refusal = /^(?:NO[- ]?GO|NOT READY)(?=$|[.!,;]|\s+(?:until|for|because|yet|to)\b)/;

/** Whether a line says that a gate or the whole release is open: "Overall: NO-GO", "Release is NO-GO", "# Load (NO-GO)", "Pen test: NO-GO". */
export function saysNotReady(markdown: string, looks: Looks, isAlone: boolean): boolean {
  const { open, gates, hasOpen } = looks;
  if (hasOpen) return false;
  const heading = /^#{1,6}\s/.test(markdown);
  const line = seen(markdown.slice(0, textLimit).replace(/^#{1,6}\s+/, ''))
    .replace(/^[⛔🛑❌\uFE0F\s]+/u, '')
    .trim();
  if (isAlone && (refusal.test(line) || /^do not (?:ship|release)(?=$|[.!,;])/i.test(line))) return true;
  if (heading) return /[([:]\s*(?:NO[- ]GO|PARTIAL|BLOCKED-EXTERNAL)\s*[)\]]?$/.test(line);
  const [, name = '', parted = '', said = ''] = /^(.{1,100}?)\s*(:|=|→|–|—|\sis\s)\s*(.+)$/.exec(line) ?? [];
  if (said === '' || explains.test(said)) return false;
  if (/^NO-GO\s*(?:\([^()]*\)|[,;]\s.*|@\S+)?[\s.!]*$/.test(said) && parted.trim() !== 'is' && !isLegend(name))
    return true;
  const key = skeleton(name.replace(/^(?:(?:the|this|our|final|current|gate)\s+)+/i, ''));
  if (!wholes.has(key) && !gates.has(key) && !gates.has(skeleton(name)) && !isStatusName(name, looks)) return false;
  return [said, ...piecesOf(said).slice(0, 1), /^\S+/.exec(said)?.[0] ?? ''].some(
    (word) => open.has(skeleton(word)) || likelyStatus(word) === 'NO-GO',
  );
}

/** A legend explains a word, also with the word last: "not done: NO-GO". A date begins a line of a log. */
function isLegend(name: string): boolean {
  return /[.!?]\s|^(?:not|no|none|nothing|otherwise|else|anything|\d{4}-\d\d-\d\d)\b/i.test(name);
}

/** Headings over text about the past. */
export const isPast = /\b(?:history|log|past|previous|minutes|meetings?|archive|changelog)\b/i;

/** Whether the words of a checked task say that it is not done, as in "Load test: NO-GO" and "❌ Load test". */
export function saysUndone(markdown: string, { open }: Looks): boolean {
  const text = markdown.slice(0, textLimit);
  if (/[❌✖✗✘]/u.test(text) && !/[✅✔☑]/u.test(text)) return true;
  if (/[⛔🔴🛑]\uFE0F?\s*$/u.test(text)) return true;
  // A reference or a bold name separates the words, like a colon.
  const parted = text.replace(/`[^`]*`|!?\[[^\]]*\]\([^()]*\)|\*\*|__/g, '\0').replace(/@[\w/-]+/g, '\0');
  const pieces = piecesOf(parted);
  const named = pieces.filter((piece) => /^(?:GO|NO-GO|PARTIAL|BLOCKED-EXTERNAL)$|\bGO$/.test(piece));
  const last = pieces.at(-1) ?? '';
  const isOpen = (piece: string): boolean => open.has(skeleton(piece)) && piece === piece.toUpperCase();
  if (pieces.length > 1 && (isToCome(last) || isOpen(last))) return true;
  return pieces.some(
    (piece) =>
      /^NO-GO(?:\s+(?:until|for|because|in|on)\b.*)?$/.test(piece) ||
      /\s(?:NO-GO|FAILED|BLOCKED)$/.test(piece) ||
      (named.length === 1 && isOpen(piece) && piece.includes('-')),
  );
}

/** The problem of words that say that something is open. */
export function saidOpen(place: Place, message: string): ReadingProblem {
  return problem(
    'said-open',
    place,
    `${message} If the words mean something else, write them differently, or set the rule \`said-open\` in the policy.`,
  );
}

/** The problem of a line that says so about a gate or the whole release. */
export function saidOfWhole(place: Place, text: string): ReadingProblem {
  return saidOpen(
    place,
    `The line ${quote(text.slice(0, textLimit))} says that something is not ready, but no row is open. Correct the line or the row.`,
  );
}
