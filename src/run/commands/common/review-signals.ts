import { UsageError } from '../../../model/errors.ts';
import { didYouMeanWord } from '../../../model/near-words.ts';
import { quote } from '../../../model/text.ts';
import { formatOf, trackerFormats } from '../../../read/documents/formats/index.ts';
import type { Signal } from '../../../read/documents/ledger/signal.ts';
import { fingerprintsOf, objectsOf } from '../../../read/evidence/fingerprint.ts';
import type { Editing } from './editing.ts';

/**
 * Writes to the tracker what signals are now, as the state that somebody reviewed, and returns their rows. Where nobody asked for it (`isAsked`), a tracker without a list of signals stays as it is. Throws `UsageError` where there is no tracker, a signal is not in the ledger, or a folder has changes that no commit has.
 */
export async function reviewSignals(
  editing: Editing,
  ids: readonly string[],
  { isAsked }: { readonly isAsked: boolean },
): Promise<readonly Signal[]> {
  const { ledger, ledgerPath, tracker, trackerPath } = await editing.load();
  if (ledger === null || ledgerPath === null || tracker === null) return [];
  if (trackerPath === null || (tracker.signals === null && !isAsked)) {
    if (!isAsked) return [];
    throw new UsageError(
      'there is no tracker to write the fingerprints to; add a `gate-tracker.json` beside the ledger, with its gates',
    );
  }
  const rows = ids.map((id) => rowOf(id, ledger.signals, ledgerPath));
  // A list that is new has all signals, because a tracker that lists some lists all.
  const listed = tracker.signals === null ? ledger.signals : rows;
  const tree = editing.tree();
  const objects = await objectsOf(rows, tree);
  const changed = [...objects].find(([, id]) => id.startsWith('changed '));
  if (changed !== undefined && isAsked)
    throw new UsageError(`the folder ${quote(changed[0])} has changes that are not committed; commit them first`);
  if (changed !== undefined) return [];
  const prints = fingerprintsOf(rows, [ledgerPath, trackerPath], objects);
  const source = await editing.source(trackerPath);
  const format = formatOf(trackerFormats, source, editing.policy);
  await editing.edit(
    trackerPath,
    format.review(source, tracker, new Map(listed.map(({ id }) => [id, prints.get(id) ?? null]))),
  );
  return rows;
}

function rowOf(id: string, signals: readonly Signal[], ledger: string): Signal {
  const row = signals.find((signal) => signal.id === id);
  if (row !== undefined) return row;
  const hint = didYouMeanWord(
    id,
    signals.map((signal) => signal.id),
  );
  throw new UsageError(`there is no signal ${quote(id)} in ${quote(ledger)}.${hint}`);
}
