import { quote } from '../../../model/text.ts';
import type { Source } from '../../../model/source.ts';
import type { Tracker } from '../tracker/tracker.ts';
import type { NamedEdit } from './format.ts';
import { appendEdit, memberEdit, openJson } from './json-edit.ts';

/** The fingerprint of what was reviewed, in two texts. */
export interface Reviewed {
  readonly whole: string;
  readonly parts: string;
}

const told = 'reviewed as it is now';

/** Writes fingerprints of signals to a tracker without problems, by id; a signal that it does not list is added, with null without one. Pure. */
export function reviewing(
  source: Source,
  tracker: Tracker,
  reviewed: ReadonlyMap<string, Reviewed | null>,
): readonly NamedEdit[] {
  const document = openJson(source.text);
  const indexes = new Map((tracker.signals ?? []).map(({ id }, index) => [id, index]));
  const added = [...reviewed].filter(([id]) => !indexes.has(id));
  const entries = added.map(([id, print]) =>
    print === null ? { id } : { id, reviewed: print.whole, reviewed_parts: print.parts },
  );
  return [
    ...[...reviewed].flatMap(([id, print]): readonly NamedEdit[] => {
      const index = indexes.get(id);
      if (index === undefined || print === null) return [];
      const { whole, parts } = print;
      const what = `fingerprint of ${quote(id)}`;
      const [first, second] = [
        memberEdit(document, ['signals', index], 'reviewed', whole),
        memberEdit(document, ['signals', index], 'reviewed_parts', parts),
      ];
      // Two members that are both new are one edit: they are written at the same place.
      return first.start === second.start
        ? [{ ...first, text: `${first.text}${second.text}`, what, told }]
        : [
            { ...first, what, told },
            { ...second, what: `${what}, in parts`, told },
          ];
    }),
    ...(entries.length === 0
      ? []
      : [{ ...appendEdit(document, ['signals'], entries), what: 'signals of the tracker' }]),
  ];
}
