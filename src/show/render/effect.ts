import { signalChangeKinds, type SignalChange } from '../../judge/changes/compare.ts';
import type { Report } from '../../judge/report/report.ts';
import { count, spelledOut } from '../../model/text.ts';

/** The most gate ids that a sentence names; tables have them all. */
const namedGates = 5;

/** How an untrusted id or a SHA is put into a line: as it is, or as Markdown. */
export type Show = (untrusted: string) => string;

/** What a change does to the release, as verbs: "closes gate 2 and promotes 3 signals"; null where nothing was compared. */
export function effect(report: Report, show: Show): string | null {
  const { changes } = report;
  if (changes === null) return null;
  const { signals, gates, closed, reopened, lost } = changes;
  const isGo = new Set(report.gates.filter(({ effective }) => effective === 'GO').map(({ id }) => id));
  const closing = closed.filter((id) => isGo.has(id));
  const told = new Set([...closing, ...reopened]);
  const gatesThat = (kind: string): readonly string[] =>
    gates.filter((change) => change.kind === kind && !told.has(change.id)).map(({ id }) => id);
  const phrases = [
    ...gatePhrase('closes', closing, show),
    ...gatePhrase('reopens', reopened, show),
    ...gatePhrase('adds', gatesThat('added'), show),
    ...gatePhrase('removes', gatesThat('removed'), show),
    ...gatePhrase('edits', gatesThat('edited'), show),
    ...signalPhrases(signals),
    ...lostPhrase(lost),
  ];
  if (phrases.length > 0) return sentence(phrases);
  return gates.length > 0 ? 'changes what the tracker declares' : 'leaves ledger and tracker as they are';
}

/** Evidence that is moved or deleted is a change, though no document says so. */
function lostPhrase(lost: NonNullable<Report['changes']>['lost']): readonly string[] {
  const signals = new Set(lost.map(({ signal }) => signal));
  return signals.size === 0 ? [] : [`takes away evidence of ${count(signals.size, 'signal')}`];
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
