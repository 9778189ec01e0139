import { modify } from 'jsonc-parser';
import type { Source } from '../../../model/source.ts';
import { quote } from '../../../model/text.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { trackerSchema } from '../tracker/tracker-schema.ts';
import { refused, wordFor, type DocumentChange, type DocumentFormat, type Edited, type TextEdit } from './format.ts';
import { readTracker } from './tracker.ts';
import type { Tracker } from '../tracker/tracker.ts';

/** A tracker as JSON. */
export const jsonTracker: DocumentFormat<Tracker> = {
  accepts: () => true,
  read: (source, format) => {
    const { tracker, problems } = readTracker(source, format);
    return { value: tracker, problems };
  },
  edit,
};

function edit(source: Source, { of, id, status, owner, evidence }: DocumentChange, options: ReadingOptions): Edited {
  const { problems } = readTracker(source, options);
  const [broken] = problems.filter(({ rule }) => ['tracker-syntax', 'tracker-key', 'tracker-schema'].includes(rule));
  if (broken !== undefined)
    return refused(`${quote(source.path)} cannot be changed: line ${String(broken.line)}: ${broken.message}`);
  const { gates, signals = [] } = trackerSchema.parse(JSON.parse(source.text));
  const list = of === 'gate' ? 'gates' : 'signals';
  const entries = of === 'gate' ? gates : signals;
  const places = entries.flatMap((entry, index) => (entry.id === id ? [index] : []));
  const [index, second] = places;
  if (index === undefined) return refused(`There is no ${of} ${quote(id)} in ${quote(source.path)}.`);
  if (second !== undefined)
    return refused(
      `There are ${String(places.length)} entries ${quote(id)} in ${quote(source.path)}. Delete or rename all but one.`,
    );
  if (evidence !== undefined || (owner !== undefined && of === 'gate'))
    return refused('A tracker states no evidence of a signal, and no owner of a gate.');
  const used = [...gates, ...signals].flatMap((entry) => entry.status ?? []);
  const values = [
    ...(status === undefined ? [] : [['status', wordFor(status, options.vocabulary, used)] as const]),
    ...(owner === undefined ? [] : [['owner', owner] as const]),
  ];
  return { kind: 'edits', edits: values.flatMap(([key, value]) => valueEdits(source, [list, index, key], value)) };
}

function valueEdits({ text }: Source, path: (string | number)[], value: string): readonly TextEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return modify(text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }).map(
    ({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }),
  );
}
