import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/documents/decode.ts';
import { taskList } from '../../src/read/documents/formats/task-list.ts';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';
import { hasCmark, renderAll } from '../support/cmark.ts';
import { hostileTasks } from '../support/hostile-tasks.ts';
import { shownBoxes } from '../support/shown.ts';
import { fc } from './fast-check.ts';

/** `HOSTILE=200000 npx vitest run __tests__/unit/hostile-tasks.test.ts` looks at more documents than the suite does. */
const wanted = Number(process.env['HOSTILE'] ?? 2000);
const seed = Number(process.env['HOSTILE_SEED'] ?? 9);

describe.runIf(hasCmark)('a hostile task list', () => {
  it('has the boxes that GitHub shows, each with its state, or a finding', () => {
    const tally = { documents: 0, read: 0, disagree: 0 };
    const size = 2000;
    for (let done = 0; done < wanted; done += size) {
      const documents = fc.sample(hostileTasks, { numRuns: Math.min(size, wanted - done), seed: seed + done });
      const sound = documents.flatMap((markdown) => {
        tally.documents += 1;
        const tasks = read(markdown);
        return tasks === null ? [] : [{ markdown, tasks }];
      });
      tally.read += sound.length;
      const pages = renderAll(sound.map(({ markdown }) => markdown));
      sound.forEach(({ markdown, tasks }, index) => {
        const boxes = shownBoxes(pages[index] ?? '');
        const agree =
          boxes.length === tasks.length &&
          boxes.every(({ isChecked, text }, at) => {
            const task = tasks[at];
            return task?.isDone === isChecked && text.replace(/\s+/g, ' ').includes(task.word);
          });
        if (agree) return;
        tally.disagree += 1;
        if (tally.disagree < 20) console.warn(JSON.stringify(markdown), JSON.stringify(tasks), JSON.stringify(boxes));
      });
    }
    if (wanted > 2000) console.warn(tally);
    expect(tally.disagree).toBe(0);
    expect(tally.read / tally.documents).toBeGreaterThan(0.15);
  }, 3_600_000);
});

/** The tasks that are read, in their order; null where a finding blocks, or the document is no task list. */
function read(markdown: string): readonly { readonly word: string; readonly isDone: boolean }[] | null {
  const { source, problems: unread } = decode('x.md', new TextEncoder().encode(markdown));
  if (!taskList.accepts(source, plainOptions)) return null;
  const { value, problems } = taskList.read(source, plainOptions);
  if (value === null || [...unread, ...problems].some(({ rule }) => rule !== 'item-overclaimed')) return null;
  return value.signals.map(({ id, status }) => ({
    word: /word\d/.exec(id)?.[0] ?? id,
    isDone: status === 'GO',
  }));
}
