import { quote } from '../../model/text.ts';
import { logLine } from '../../show/render/log.ts';
import { command } from './common/command.ts';
import { assertCertain, openEditing } from './common/editing.ts';
import { followSnapshots, followTracker } from './common/follow.ts';
import { documentOptions } from './common/options.ts';
import { citedByGo, expectEvidence } from './common/untracked.ts';

/** Makes the tracker and the snapshots of the working tree follow the ledger. Removes no requirement of the tracker. */
export const sync = command({
  name: 'sync',
  summary: 'update the tracker and the snapshots from the ledger',
  operands: [],
  options: {
    check: { isFlag: true, help: 'write nothing; exit with status 1 where something would change' },
    ...documentOptions,
  },
  run: async ({ check, ...documents }, { directory, progress }) => {
    progress('Reading the documents');
    const editing = await openEditing(documents, directory);
    const loaded = await editing.load();
    assertCertain(loaded, null);
    const toAdd = await expectEvidence(editing, citedByGo(loaded));
    const left = await followTracker(editing, { signal: null, add: true, close: new Set() });
    await followSnapshots(editing);
    const changes = editing.changes();
    if (!check) await editing.save();
    const lines = [
      ...(changes.length === 0 ? ['The tracker and the snapshots agree with the ledger; nothing changed.'] : changes),
      ...toAdd,
      ...left.map(
        (id) =>
          `${quote(id)} is in the tracker, but not in the ledger. It was kept: add its row, or delete it by hand.`,
      ),
    ];
    return {
      text: lines.map((line) => `${logLine(line)}\n`).join(''),
      decision: check && changes.length > 0 ? 'block' : 'pass',
    };
  },
});
