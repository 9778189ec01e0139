import type { Report } from '../../../judge/report/report.ts';
import { severities } from '../../../model/problem.ts';
import { count } from '../../../model/text.ts';
import { changeItems } from './changes.ts';
import { countOf, firstLine, type FirstLine } from './first-line.ts';
import { fewOfEach } from './few-of-each.ts';
import { closedGates, openGates } from './gates.ts';
import { judgedWhat, type Comparison } from './judged-what.ts';
import { openByOwner } from './owners.ts';
import type { Phrase } from './phrase.ts';
import { problemsOf, type Problems } from './problems.ts';
import { provenSignals } from './proofs.ts';
import { waivedClause, waivedThings } from './waivers.ts';
import { linesBelow, type Finding, type Item, type Section } from './section.ts';

/** All that is said of a report, in the order in which it is read: the same words for comment, check run, job summary and terminal. */
export interface Digest {
  readonly first: FirstLine;
  /** What a pass means for the reader; null where something blocks. */
  readonly note: string | null;
  readonly sections: readonly Section[];
  readonly last: Phrase;
}

/** So much is shown before the rest is folded. */
export interface Room {
  /** Lines of a list. */
  readonly lines: number;
  /** Open gates, where they do not block. */
  readonly gates: number;
  /** What one gate still needs. */
  readonly needs: number;
  /** Whether what is listed elsewhere is folded below, too: all equal findings, and the open signals by owner. */
  readonly isWhole: boolean;
}

/** So many open gates are shown at once where they are what to do. */
const blockingGates = 8;

/** Puts a report into words. Pure. */
export function digest(report: Report, comparison: Comparison, room: Room): Digest {
  const problems = problemsOf(report);
  const { now, older } = whatToDo(problems);
  const few = fewOfEach(problems.worthALook);
  const todo = parted('What to do', now.items, room, true);
  const changes = parted('What this change does', changeItems(report, problems), room);
  const look = parted('Worth a look', few.items, room);
  const gates = gateSections(report, problems, room);
  return {
    first: firstLine(report, problems),
    note: passNote(report),
    sections: [
      ...(report.verdict === 'INVALID' ? [] : [waivedThings(report)]),
      todo.first,
      ...gates.toClose,
      changes.first,
      look.first,
      ...gates.stillOpen,
      todo.more,
      ...(room.isWhole ? [folded('Equal problems', findingItems(now.rest))] : []),
      folded('Older problems', findingItems(older), countOf(older)),
      folded('What follows from the problems', findingItems(problems.consequences)),
      changes.more,
      look.more,
      ...gates.folded,
      ...(report.verdict === 'INVALID' ? [] : [provenSignals(report)]),
      foundToo([...few.rest, ...problems.rest]),
    ].filter(({ items }) => items.length > 0),
    last: judgedWhat(report, comparison),
  };
}

/** That nothing must be done, and what open gates are for. */
function passNote(report: Report): string | null {
  const { decision, mode, reason, gates } = report;
  if (decision === 'block' || reason === 'missing-ignored') return null;
  const required = gates.filter((gate) => gate.required);
  if (reason === 'waived') return waivedClause(report);
  if (mode === 'release')
    return required.length === 1
      ? 'The gate that it needs is GO.'
      : `All ${String(required.length)} gates that it needs are GO.`;
  const nothing = mode === 'review' ? 'Nothing must be done before it merges.' : 'Nothing must be corrected.';
  const isOpen = required.some(({ effective }) => effective !== 'GO');
  const but = mode === 'review' ? 'Open gates hold up a release, not this change.' : 'Open gates hold up a release.';
  return isOpen ? `${nothing} ${but}` : nothing;
}

/** What is shown of a list at once, item by item as long as there is room, and the rest of it. */
function parted(
  title: string,
  items: readonly Item[],
  { lines }: Room,
  isNumbered = false,
): { readonly first: Section; readonly more: Section } {
  let used = 0;
  const at = items.findIndex((item, index) => {
    used += 1 + linesBelow(item).length;
    return index > 0 && used > lines;
  });
  const end = at === -1 ? items.length : at;
  return {
    first: { title, items: items.slice(0, end), isFolded: false, isNumbered },
    more: folded(`${title}, more`, items.slice(end)),
  };
}

/** What is said of the gates: in a release, and where open gates block, they are what to do. Nothing of documents that cannot be read. */
function gateSections(
  report: Report,
  problems: Problems,
  room: Room,
): Readonly<Record<'toClose' | 'stillOpen' | 'folded', readonly Section[]>> {
  if (report.verdict === 'INVALID') return { toClose: [], stillOpen: [], folded: [] };
  const areToClose = problems.openGates.length > 0;
  const open = openGates(report, problems, room.needs);
  const limit = areToClose ? Math.max(room.gates, blockingGates) : room.gates;
  const shown = { items: open.slice(0, limit), isFolded: false };
  return {
    toClose: areToClose ? [{ title: 'Gates to close', ...shown }] : [],
    stillOpen: areToClose ? [] : [{ title: 'What the gates still need', ...shown }],
    folded: [
      folded('More open gates', open.slice(limit)),
      folded('Gates that are GO', closedGates(report)),
      ...(room.isWhole ? [openByOwner(report)] : []),
    ],
  };
}

function folded(title: string, items: readonly Item[], number = items.length): Section {
  return { title: `${title} (${String(number)})`, items, isFolded: true };
}

/** What to correct now: the problems that this change brings, or the older ones where there are no others. */
function whatToDo({ fresh, older }: Problems): {
  readonly now: ReturnType<typeof fewOfEach>;
  readonly older: readonly Finding[];
} {
  if (older.length === 0) return { now: fewOfEach(fresh), older };
  const isOld = fresh.length === 0;
  const now = fewOfEach(isOld ? older : fresh);
  const note = isOld
    ? `The base has ${older.length === 1 ? 'this problem' : 'these problems'}, too: this change did not bring ${older.length === 1 ? 'it' : 'them'}.`
    : `Correct the ${count(countOf(older), 'older problem')} below, too: the base has them already.`;
  return { now: { ...now, items: [...now.items, { phrase: [note], below: [] }] }, older: isOld ? [] : older };
}

function foundToo(findings: readonly Finding[]): Section {
  const counts = severities.flatMap((severity) => {
    const number = countOf(findings.filter((one) => one.severity === severity));
    return number === 0 ? [] : [count(number, severity)];
  });
  return { title: `Also found (${counts.join(', ')})`, items: findingItems(findings), isFolded: true };
}

function findingItems(findings: readonly Finding[]): readonly Item[] {
  return findings.map((finding) => ({ finding }));
}
