import type { Report } from '../../../judge/report/report.ts';
import { joined, listed, type Phrase, type Span } from './phrase.ts';

type Changes = NonNullable<Report['changes']>;
type Edit = Changes['signals'][number]['edits'][number] | Changes['gates'][number]['edits'][number];

/** Of one list so many things that came or went are named. */
export const listLimit = 5;

const fieldNames: Readonly<Record<Edit['field'], string>> = {
  status: 'declared',
  gate: 'gate',
  title: 'title',
  owner: 'owner',
  code: 'code path',
  evidence: 'evidence',
  exit: 'exit criterion',
  name: 'name',
  signals: 'required signals',
};

/** Fields that list things. */
const lists: ReadonlySet<Edit['field']> = new Set(['code', 'evidence', 'signals']);

/** In characters; of two longer texts the beginning that they share is left out, for only so much of a text is shown. */
const longText = 200;

/** "owner: Ann → Bob"; of lists what came and what went. */
export function editPhrase({ field, from, to }: Edit, references: Report['signals'][number]['references']): Phrase {
  const span = (value: string): Span => {
    if (field === 'evidence') {
      const reference = references.find(({ text }) => text === value);
      return reference === undefined ? { code: value } : referenceSpan(reference);
    }
    return lists.has(field) ? { code: value } : { text: value };
  };
  const several = (values: readonly string[]): Phrase => listed(values.map(span), listLimit);
  const name = `${fieldNames[field]}: `;
  const [before, after] = [from.join(), to.join()];
  if (!lists.has(field) && before.length + after.length > longText) {
    const same = sameStart(before, after);
    return [
      name,
      { text: before.slice(same) },
      ' → ',
      { text: after.slice(same) },
      ...(same === 0 ? [] : [' (the beginning is the same)']),
    ];
  }
  if (!lists.has(field) || from.length === 0 || to.length === 0 || from.length + to.length === 2) {
    const side = (values: readonly string[]): Phrase => (values.length === 0 ? ['none'] : several(values));
    return [name, ...side(from), ' → ', ...side(to)];
  }
  const [gone, come] = [from.filter((one) => !to.includes(one)), to.filter((one) => !from.includes(one))];
  if (gone.length + come.length === 0) return [name, 'in another order, or written in another way'];
  return [
    name,
    ...joined(
      [
        ...(come.length === 0 ? [] : [['added ', ...several(come)]]),
        ...(gone.length === 0 ? [] : [['removed ', ...several(gone)]]),
      ],
      ', ',
    ),
  ];
}

/** Where two texts begin to differ, at the beginning of a word. */
function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, one.lastIndexOf(' ', at));
}

/** Evidence as it is written, with a link where it leads to one thing in the commit: neither an address nor a pattern. */
export function referenceSpan({ text, target, verification }: Report['signals'][number]['references'][number]): Span {
  return target === null || verification !== 'verified' || /^[a-z][a-z0-9+.-]*:|[*?]/i.test(target)
    ? { code: text }
    : { label: text, path: target, line: null };
}
