import * as z from 'zod/mini';
import { skeleton } from '../../../model/skeleton.ts';
import { usedWord } from '../../../model/read-status.ts';
import { isOpen, statuses as known, type Status, type StatusNotes } from '../../../model/statuses.ts';
import { hiddenCharacters, quote } from '../../../model/text.ts';
import { policyKey, type WrongValue } from './key.ts';

const schema = z.partialRecord(z.enum(known), z.array(z.string()));
type File = z.infer<typeof schema>;

/** The words for each status, in addition to the statuses themselves. */
export const statuses = policyKey({
  schema,
  check: wordProblems,
  value: (file): ReadonlyMap<string, Status> => new Map([...ownWords, ...wordsOf(file)]),
  loosenings: (base, head) => {
    const before = wordsOf(base);
    return [...wordsOf(head)]
      .filter(([word, status]) => !isOpen(status) && before.get(word) !== status)
      .map(([word, status]) => `${quote(word)} counts as ${status}`);
  },
  // More words for GO or N/A are not only about reading: they may close a gate.
  adopted: (judging, own) => new Map([...own].filter(([word, status]) => isOpen(status) || judging.has(word))),
});

/** What may follow the word of a status. */
export const statusNotes = policyKey({
  schema: z.union([z.boolean(), z.literal('any')], { error: '`true`, `false` or `any`' }),
  value: (file = false): StatusNotes => (file === 'any' ? 'any' : file ? 'parentheses' : 'none'),
  loosenings: (base = false, head = false) => {
    const ranks = [false, true, 'any'];
    return ranks.indexOf(head) > ranks.indexOf(base) ? ['`status-notes` allows more text after a status'] : [];
  },
});

const ownWords = known.map((status) => [status, status] as const);

/** The words of a policy, in the form that is used. */
function wordsOf(file: File = {}): ReadonlyMap<string, Status> {
  return new Map(known.flatMap((status) => (file[status] ?? []).map((word) => [usedWord(word), status])));
}

/**
 * A word has one status, otherwise the order of the file would decide which signals are GO. Words are compared in the form that is used. A word for GO or N/A must not be one that a reader takes for another status.
 */
function wordProblems(file: File): readonly WrongValue[] {
  const words = known.flatMap((status) =>
    (file[status] ?? []).map((word, index) => ({ status, word: usedWord(word), path: [status, index] })),
  );
  const meaning = new Map<string, Status>();
  const looks = new Map<string, { readonly word: string; readonly status: Status }[]>();
  for (const { status, word } of [...known.map((status) => ({ status, word: status })), ...words]) {
    if (!meaning.has(word)) meaning.set(word, status);
    const key = skeleton(word);
    looks.set(key, [...(looks.get(key) ?? []), { word, status }]);
  }
  return words.flatMap(({ status, word, path }): readonly WrongValue[] => {
    const other = meaning.get(word) ?? status;
    // A word for GO or N/A must not look like a word that keeps a gate open.
    const alike = isOpen(status)
      ? undefined
      : looks.get(skeleton(word))?.find((one) => one.status !== status && one.word !== word)?.word;
    if (word === '' ? !isOpen(status) : hiddenCharacters(word).length > 0)
      return [
        { path, message: `Unexpected word ${quote(word)} for ${status}, expected visible characters. Correct it.` },
      ];
    if (other !== status)
      return [
        {
          path,
          message: `Unexpected word ${quote(word)} for ${status}: it already means ${other}. Delete one of the two.`,
        },
      ];
    return alike === undefined
      ? []
      : [
          {
            path,
            message: `Unexpected word ${quote(word)} for ${status}: a reader may take it for ${quote(alike)}. Choose another word.`,
          },
        ];
  });
}
