import { UsageError } from '../../../model/errors.ts';
import type { Following } from '../../../read/documents/formats/follow-ledger.ts';
import { formatOf, trackerFormats } from '../../../read/documents/formats/index.ts';
import { readSnapshots, snapshotEdits } from '../../../read/documents/formats/snapshot.ts';
import type { Editing } from './editing.ts';

/** Makes the tracker, where there is one, follow the ledger. Returns what is not in the ledger and stays in the tracker. */
export async function followTracker(editing: Editing, how: Following): Promise<readonly string[]> {
  const { ledger, tracker, trackerPath } = await editing.load();
  if (trackerPath === null || ledger === null || tracker === null) return [];
  const source = await editing.source(trackerPath);
  const format = formatOf(trackerFormats, source, editing.policy);
  const { edits, left } = format.follow(source, tracker, ledger, editing.policy, how);
  await editing.edit(trackerPath, edits);
  return left;
}

/** The gates that would be GO with another declared status. */
export async function closableGates(editing: Editing): Promise<ReadonlySet<string>> {
  const { gates } = await editing.judge();
  const closable = gates.filter(({ needs }) => needs.length > 0 && needs.every(({ kind }) => kind === 'declaration'));
  return new Set(closable.map(({ id }) => id));
}

/** Makes the snapshots follow the effective statuses. Throws `UsageError` where one cannot be read. */
export async function followSnapshots(editing: Editing): Promise<void> {
  const { snapshots, vocabulary } = editing.policy;
  if (snapshots.length === 0) return;
  const { gates } = await editing.judge();
  const shown = gates.map(({ id, effective, go, total }) => ({ id, status: effective, closed: go, open: total - go }));
  for (const { path } of snapshots) {
    const source = await editing.source(path);
    const read = readSnapshots(source);
    if (read.kind === 'refused') throw new UsageError(`${path}:${String(read.problem.line)}: ${read.problem.message}`);
    await editing.edit(path, snapshotEdits(source, read.value, shown, vocabulary));
  }
}
