import { signalChangeKinds, type SignalChange } from '../compare.ts';
import { count, spelledOut } from '../documents/text.ts';
import type { Report } from '../report.ts';

/** The most gate ids that a sentence names; tables have them all. */
const namedGates = 5;

/** How an untrusted id or a SHA is put into a line: as it is, or as Markdown. */
export type Show = (untrusted: string) => string;

/** What a change does to the release, as verbs: "closes gate 2 and promotes 3 signals"; null where nothing was compared. */
export function effect(report: Report, show: Show): string | null {
  const { changes } = report;
  if (changes === null) return null;
  const gatesThat = (kind: string): readonly string[] =>
    changes.gates.filter((change) => change.kind === kind).map(({ id }) => id);
  const closing = closed(report);
  const reopening = reopened(report);
  const told = new Set([...closing, ...reopening]);
  const phrases = [
    ...gatePhrase('closes', closing, show),
    ...gatePhrase('reopens', reopening, show),
    ...gatePhrase(
      'adds',
      gatesThat('added').filter((id) => !told.has(id)),
      show,
    ),
    ...gatePhrase('removes', gatesThat('removed'), show),
    ...gatePhrase(
      'edits',
      gatesThat('edited').filter((id) => !told.has(id)),
      show,
    ),
    ...signalPhrases(changes.signals),
  ];
  const declared =
    changes.gates.length > 0 ? 'changes what the tracker declares' : 'leaves signals and gates as they are';
  return phrases.length === 0 ? declared : sentence(phrases);
}

/** The gates that are GO, and were not before: the tracker declared them open, or a signal of theirs was. */
function closed({ gates, signals, changes }: Report): readonly string[] {
  if (changes === null) return [];
  const declared = new Set(
    changes.gates.filter(({ kind, to }) => kind === 'changed' && to === 'GO').map(({ id }) => id),
  );
  const promoted = idsOf(changes.signals, 'promoted');
  const gained = new Set(signals.filter(({ id }) => promoted.has(id)).map(({ gate }) => gate));
  const isNew = new Set(changes.gates.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  return gates
    .filter(({ id, effective }) => effective === 'GO' && !isNew.has(id) && (declared.has(id) || gained.has(id)))
    .map(({ id }) => id);
}

/** The gates that are open, and are so by this change: it says so, or each of their open signals was GO. */
function reopened({ gates, changes }: Report): readonly string[] {
  if (changes === null) return [];
  const taken = new Set(
    changes.gates.filter(({ kind, from }) => kind === 'changed' && from === 'GO').map(({ id }) => id),
  );
  const declaredOpen = new Set(
    changes.gates.filter(({ from, kind }) => kind === 'added' || (from !== null && from !== 'GO')).map(({ id }) => id),
  );
  const regressed = idsOf(changes.signals, 'regressed');
  return gates
    .filter(({ effective }) => effective !== 'GO')
    .filter(({ id, declared, open }) => {
      if (taken.has(id)) return true;
      const wasGo = !declaredOpen.has(id) && (declared === null || declared === 'GO');
      return wasGo && open.length > 0 && open.every((signal) => regressed.has(signal));
    })
    .map(({ id }) => id);
}

function idsOf(changes: readonly SignalChange[], kind: SignalChange['kind']): ReadonlySet<string> {
  return new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id));
}

function gatePhrase(verb: string, ids: readonly string[], show: Show): readonly string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, namedGates).map((id) => show(short(id)));
  const more = ids.length > namedGates ? [`${String(ids.length - namedGates)} more`] : [];
  return [`${verb} gate${ids.length === 1 ? '' : 's'} ${sentence([...named, ...more])}`];
}

/** An id in a line that must stay short. */
function short(id: string): string {
  const characters = [...spelledOut(id)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

const verbs: Readonly<Record<SignalChange['kind'], string>> = {
  promoted: 'promotes',
  regressed: 'regresses',
  moved: 'moves',
  added: 'adds',
  removed: 'removes',
  edited: 'edits',
};

function signalPhrases(changes: readonly SignalChange[]): readonly string[] {
  const kinds = signalChangeKinds.filter((kind) => changes.some((change) => change.kind === kind));
  return kinds.map((kind, index) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return `${verbs[kind]} ${index === 0 ? count(number, 'signal') : String(number)}`;
  });
}

function sentence(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
