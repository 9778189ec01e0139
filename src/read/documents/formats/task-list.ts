import { problem, repeated, type ReadingProblem } from '../../../model/problem.ts';
import { isOpen } from '../../../model/statuses.ts';
import { startOf, type Source } from '../../../model/source.ts';
import { codeSpan, quote } from '../../../model/text.ts';
import { aroundProblems, openBlocks } from '../ledger/around/blocks.ts';
import { findColumns } from '../ledger/columns.ts';
import { readHeader } from '../ledger/header.ts';
import type { ReadingOptions } from '../ledger/reading-options.ts';
import { almostTasks } from '../ledger/tasks/almost-tasks.ts';
import { mayHaveTasks } from '../ledger/tasks/boxes.ts';
import { flattened, hasTasks, readTaskItems, type TaskItem } from '../ledger/tasks/task-items.ts';
import { withinLimits } from '../markdown/limits.ts';
import { readTables } from '../markdown/table.ts';
import { refused, type SignalChange, type LedgerFormat, type Edited, type TextEdit } from './format.ts';
import { duplicateHint, firstOfEach, gateNames, type Ledger } from './ledger.ts';

/** A ledger as task lists: `[x]` is GO, `[ ]` is NO-GO, and the heading above is the gate. */
export const taskList: LedgerFormat<Ledger> = {
  accepts: (source, options) => {
    if (!mayHaveTasks(source.text)) return false;
    const bounded = withinLimits(source, () => isTaskList(source, options));
    return bounded.kind === 'read' && bounded.value;
  },
  read: (source, options) => {
    const bounded = withinLimits(source, () => read(source, options));
    return bounded.kind === 'read' ? bounded.value : { value: null, problems: [bounded.problem] };
  },
  edit,
};

/** A document with a table of statuses is read by its tables. */
function isTaskList(source: Source, options: ReadingOptions): boolean {
  const opened = openBlocks(source, options);
  const hasStatuses = readTables(source, opened.blocks).some(
    ({ header }) => findColumns(header, options.columns).status !== undefined,
  );
  return !hasStatuses && hasTasks(opened);
}

function read(source: Source, options: ReadingOptions): ReturnType<LedgerFormat<Ledger>['read']> {
  const opened = openBlocks(source, options);
  const items = readTaskItems(opened, options.ids);
  const all = flattened(items);
  const signals = all.map(({ signal }) => signal);
  const nodes = new Set(all.map(({ node }) => node));
  const around = aroundProblems(
    opened,
    options,
    {
      ids: signals.map(({ id }) => id),
      gates: gateNames(signals),
      hasOpen: signals.some(({ status }) => isOpen(status)),
    },
    { columns: new Map(), items: nodes },
  );
  return {
    value: { path: source.path, ...readHeader(source, opened.blocks), signals: firstOfEach(signals), unread: [] },
    problems: [
      ...around,
      ...almostTasks(opened, nodes),
      ...all.flatMap(itemProblems),
      ...repeated('signal-duplicate', 'signal', signals, duplicateHint(signals)),
      ...items.flatMap(overclaimed),
      ...(signals.length === 0
        ? [
            problem(
              'ledger-empty',
              startOf(source.path),
              'The ledger has no task, expected at least one. Add the tasks of the release.',
            ),
          ]
        : []),
    ],
  };
}

function itemProblems({ signal: { id, place }, unclear }: TaskItem): readonly ReadingProblem[] {
  if (id === '')
    return [problem('signal-id', place, 'The task has no words, expected some. Write what has to be done.')];
  if (unclear === null) return [];
  const message = `The task ${quote(id)} has ${unclear}, which GitHub may show differently from how it is read here. Write plain words, emphasis, code or a link. If the task is no longer wanted, delete it or its box.`;
  return [problem('ledger-markup', place, message, { signal: id })];
}

/** A checked task with a task inside that is not checked. */
function overclaimed(item: TaskItem): readonly ReadingProblem[] {
  const open = flattened(item.children).find(({ signal }) => signal.status !== 'GO');
  const inside = item.children.flatMap(overclaimed);
  if (item.signal.status !== 'GO' || open === undefined) return inside;
  const line = String(open.signal.place.line);
  const message = `${quote(item.signal.id)} is checked, but the task ${quote(open.signal.id)} inside it (line ${line}) is not. Finish and check the inner task first, or uncheck the outer one.`;
  return [problem('item-overclaimed', item.signal.place, message, { signal: item.signal.id }), ...inside];
}

function edit(source: Source, { id, status, owner, evidence }: SignalChange, options: ReadingOptions): Edited {
  const bounded = withinLimits(source, () => flattened(readTaskItems(openBlocks(source, options), options.ids)));
  const found = (bounded.kind === 'read' ? bounded.value : []).filter(({ signal }) => signal.id === id);
  const [item, second] = found;
  if (item === undefined) return refused(`There is no task ${quote(id)} in ${quote(source.path)}.`);
  if (second !== undefined)
    return refused(
      `There are ${String(found.length)} tasks ${quote(id)} in ${quote(source.path)}. Delete or rename all but one.`,
    );
  if (item.unclear !== null)
    return refused(`The task ${quote(id)} cannot be edited: it has ${item.unclear}. Correct it first.`);
  if (status !== undefined && status !== 'GO' && status !== 'NO-GO')
    return refused(`A task can only be checked (GO) or not checked (NO-GO), not ${status}. Use one of these.`);
  if (owner !== undefined && !/^@[A-Za-z0-9][\w./-]*$/.test(owner))
    return refused('The owner of a task must be a GitHub name, as `@octocat`.');
  const cited = new Set(item.signal.evidence?.references.map(({ text }) => text));
  const added = (evidence ?? []).filter((reference) => !cited.has(reference));
  const tail = [
    ...(added.length === 0 ? [] : [` (${added.map((reference) => codeSpan(reference)).join(', ')})`]),
    ...(owner === undefined || item.signal.owner?.text === owner ? [] : [` ${owner}`]),
  ].join('');
  if (/[\r\n]/.test(tail)) return refused('A reference in a task cannot have a line end.');
  if (owner !== undefined && item.signal.owner !== null && item.signal.owner.text !== owner)
    return refused(`The task ${quote(id)} already names ${item.signal.owner.text}. Change that by hand.`);
  const mark = status === 'GO' ? 'x' : ' ';
  const edits: readonly TextEdit[] = [
    ...(status === undefined || status === item.signal.status
      ? []
      : [{ start: item.box, end: item.box + 1, text: mark }]),
    ...(tail === '' ? [] : [{ start: item.end, end: item.end, text: tail }]),
  ];
  return { kind: 'edits', edits };
}
