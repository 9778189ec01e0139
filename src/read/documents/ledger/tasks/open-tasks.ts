import { groupBy, linesOf, problem, type ReadingProblem } from '../../../../model/problem.ts';
import { count, quote } from '../../../../model/text.ts';
import type { LedgerBlocks } from '../around/blocks.ts';
import { flattened, readTaskItems } from './task-items.ts';
import { leaveOut } from '../around/unread.ts';

/** In a document with a table of signals, tasks are not read: a problem for each heading that has open tasks. */
export function openTasks(opened: LedgerBlocks): readonly ReadingProblem[] {
  const open = flattened(readTaskItems(opened, 'per-ledger')).filter(({ signal }) => signal.status !== 'GO');
  return groupBy(open, ({ heading }) => JSON.stringify(heading)).map((group) => {
    const places = group.map(({ signal }) => signal.place);
    const [{ signal, heading }] = group;
    const which = group.length === 1 ? `The open task ${quote(signal.id)}` : count(group.length, 'open task');
    const at = group.length === 1 ? '' : ` (${linesOf(places)})`;
    const is = group.length === 1 ? 'is not read: it is' : 'are not read: they are';
    const make = group.length === 1 ? 'Make it a row' : 'Make each a row';
    return problem(
      'task-unread',
      signal.place,
      `${which}${at} ${is} in a document with a table of signals. ${make} of that table; ${leaveOut([heading])}.`,
    );
  });
}
