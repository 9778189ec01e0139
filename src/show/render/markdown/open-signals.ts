import type { Report } from '../../../judge/report/report.ts';
import { statusWord } from '../wording.ts';
import { capped, code, text } from './markdown.ts';

type Signal = Report['signals'][number];

/** The work list of whoever runs the release: open signals by owner, in the order of the ledger, each with what closes it. */
export function openSignals(open: readonly Signal[], rows: number): readonly string[] {
  return capped(byOwner(open), rows, (shown) => [
    ...shown.flatMap((signal, index) => {
      const before = shown[index - 1];
      const isFirst = before === undefined || ownerOf(before) !== ownerOf(signal);
      return isFirst
        ? [...(index === 0 ? [] : ['']), `**${text(ownerOf(signal)) || 'Nobody'}**`, '', item(signal)]
        : [item(signal)];
    }),
    '',
  ]);
}

function byOwner(signals: readonly Signal[]): readonly Signal[] {
  const groups = new Map<string, Signal[]>();
  for (const signal of signals) {
    const group = groups.get(ownerOf(signal));
    if (group === undefined) groups.set(ownerOf(signal), [signal]);
    else group.push(signal);
  }
  return [...groups.values()].flat();
}

function ownerOf({ owner }: Signal): string {
  return owner?.trim() ?? '';
}

function item({ id, title, effective, exit }: Signal): string {
  const name = title === null || title === '' ? '' : ` ${text(title)}`;
  const until = exit === null || exit === '' ? '' : `. Exit: ${text(exit)}`;
  return `- ${code(id)}${name}: ${statusWord(effective)}${until}`;
}
