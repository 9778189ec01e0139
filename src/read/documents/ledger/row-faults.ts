import { groupBy, linesOf, problem, touchAll, type ReadingProblem, type Touches } from '../../../model/problem.ts';
import { skeleton } from '../../../model/skeleton.ts';
import type { Place } from '../../../model/source.ts';
import { statuses, type Vocabulary } from '../../../model/statuses.ts';
import { count, lookAlikes, oneOf, quote, yamlWord } from '../../../model/text.ts';
import { takesBack } from '../../../model/taken-back.ts';
import { likelyStatus } from '../../../model/likely-status.ts';

/** A problem of a row that other rows may have in the same way. */
export type Fault = { readonly id: string; readonly place: Place } & (
  | { readonly kind: 'status'; readonly text: string }
  /** The row is N/A, and does not say why. */
  | { readonly kind: 'reason' }
  | { readonly kind: 'lacks'; readonly column: string; readonly text: string }
);

/** The problems of all rows; equal ones are one problem. */
export function faultProblems(faults: readonly Fault[], vocabulary: Vocabulary): readonly ReadingProblem[] {
  return groupBy(faults, keyOf).map((group) => {
    const [first] = group;
    const rows = group.map(({ id, place }) => ({ id, place }));
    const touches = touchAll(rows.map(({ id }) => id));
    const places = rows.map(({ place }) => place);
    if (first.kind === 'status') return statusUnknown(first.text, places, touches, vocabulary);
    if (first.kind === 'reason') {
      const message = `${subject(group)} not applicable, and ${group.length === 1 ? 'does' : 'do'} not say why. Say it in the row: under the exit criterion, the evidence or a column \`Notes\`.`;
      return problem('signal-incomplete', first.place, message, touches);
    }
    const seen = first.text === '' ? 'empty cell' : `placeholder ${quote(first.text)}`;
    const where =
      group.length === 1 ? `of ${quote(first.id)}` : `in ${count(group.length, 'row')} (${linesOf(places)})`;
    return problem(
      'signal-incomplete',
      first.place,
      `Unexpected ${seen} under ${quote(first.column)} ${where}. Fill it in.`,
      touches,
    );
  });
}

function keyOf(fault: Fault): string {
  if (fault.kind === 'status') return `status ${fault.text}`;
  return fault.kind === 'reason' ? 'reason' : JSON.stringify([fault.column, fault.text]);
}

function subject(group: readonly [Fault, ...Fault[]]): string {
  return group.length === 1
    ? `${quote(group[0].id)} is`
    : `${String(group.length)} rows (${linesOf(group.map(({ place }) => place))}) are`;
}

/** The problem of an unknown word for a status. The message has the line for the policy that would read it. */
export function statusUnknown(
  text: string,
  places: readonly Place[],
  touches: Touches,
  vocabulary: Vocabulary,
): ReadingProblem {
  const [first = { path: '', line: 1, column: 1 }] = places;
  const where = places.length === 1 ? '' : ` in ${count(places.length, 'row')} (${linesOf(places)})`;
  const words = [...vocabulary.words.keys()].filter((word) => word !== '');
  const message = `Unexpected status ${text === '' ? 'that is empty' : quote(text)}${where}, expected ${oneOf(words.slice(0, 20))}. ${wayOut(text, vocabulary)}`;
  return problem('status-unknown', first, message, touches);
}

function wayOut(text: string, { words, notes }: Vocabulary): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return 'Write one, or write in the policy what an empty cell means: `statuses: { NO-GO: [""] }`.';
  const key = skeleton(plain);
  const alike = [...words.keys()].find((word) => word !== '' && skeleton(word) === key);
  if (alike !== undefined) {
    const odd = lookAlikes(plain);
    return odd === ''
      ? `Did you mean ${quote(alike)}? ${mapping(plain, words.get(alike) ?? null)}`
      : `Did you mean ${quote(alike)} (${odd})?`;
  }
  const known = [...words].find(([word]) => word !== '' && withoutSigns(plain) === withoutSigns(word));
  return known === undefined
    ? (notedWord(plain, words, notes) ?? mapping(plain, likelyStatus(plain)))
    : mapping(plain, known[1]);
}

/** What to do about a word with more text after it; null where the word is unknown, or where the text after it says that work is open. */
function notedWord(text: string, words: Vocabulary['words'], allowed: Vocabulary['notes']): string | null {
  const [, word = '', behind = ''] = /^(.*?\p{L}.*?)\s*(\(.*\)|(?:\s[-–—]|[–—:;.,])\s.*|\s.*)$/su.exec(text) ?? [];
  const before = /^([^()]*?)\s*\([^()]*\)$/.exec(text)?.[1] ?? '';
  const isNote = before !== '';
  const begins = [...words.keys()]
    .filter((one) => one !== '' && text.startsWith(one) && /^[^\p{L}\p{N}]/u.test(text.slice(one.length)))
    .filter((one) => !isNote || one === before)
    .toSorted((one, other) => other.length - one.length)[0];
  const own = isNote && likelyStatus(before) !== null ? before : word;
  const name = begins ?? own;
  const status = begins === undefined ? likelyStatus(own) : (words.get(begins) ?? null);
  const rest = likelyStatus(begins !== undefined ? text.slice(begins.length) : own === before ? '-' : behind);
  if (begins !== undefined && (allowed === 'any' || (allowed === 'parentheses' && isNote)))
    return `It begins with ${quote(begins)}, but the text after it says that work is open. Delete one of the two.`;
  if (name === '' || status === null || (rest !== null && rest !== status)) return null;
  if (status === 'GO' && takesBack(text.slice(name.length), words)) return null;
  const map = begins === undefined ? `\`statuses: { ${status}: [${yamlWord(name)}] }\` and ` : '';
  const notes = isNote ? '`status-notes: true`' : '`status-notes: any`';
  return isNote
    ? `It begins with ${quote(name)}, and has a note after it: write ${map}${notes} in the policy.`
    : `It begins with ${quote(name)}: put the rest in parentheses and write ${map}\`status-notes: true\` in the policy, or ${map}${notes} for a sentence after the word.`;
}

function mapping(text: string, status: (typeof statuses)[number] | null): string {
  const line = `\`statuses: { ${status ?? 'PARTIAL'}: [${yamlWord(text)}] }\``;
  return status === null
    ? `Use one of these, or write in the policy what it means, as ${line}.`
    : `Use one of these, or, if it means ${status}, write ${line} in the policy.`;
}

/** The letters and digits of a text. */
function withoutSigns(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
