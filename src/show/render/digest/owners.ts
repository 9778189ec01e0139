import type { Report } from '../../../judge/report/report.ts';
import { groupBy } from '../../../model/problem.ts';
import { isOpen } from '../../../model/statuses.ts';
import { isSaid, named, type Phrase } from './phrase.ts';
import type { Section } from './section.ts';

type Signal = Report['signals'][number];

/** The open signals by owner, in the order of the ledger, each with what closes it. */
export function openByOwner({ signals }: Report): Section {
  const open = signals.filter(({ effective }) => isOpen(effective));
  const items = groupBy(open, ownerOf).map((group) => {
    const owner = ownerOf(group[0]);
    return {
      phrase: [{ strong: [owner === '' ? 'No owner' : { text: owner }] }],
      below: group.map((signal) => signalPhrase(signal)),
    };
  });
  return { title: `Open signals by owner (${String(open.length)})`, items, isFolded: true };
}

function ownerOf({ owner }: Signal): string {
  return owner?.trim() ?? '';
}

function signalPhrase({ id, title, effective, exit }: Signal): Phrase {
  const until: Phrase = isSaid(exit) ? ['. Done when: ', { text: exit }] : [];
  return [...named(id, title), ': ', { status: effective }, ...until];
}
