import { problem, repeated, type ReadingProblem } from '../../../model/problem.ts';
import type { Place } from '../../../model/source.ts';
import { readStatus } from '../../../model/read-status.ts';
import type { Vocabulary } from '../../../model/statuses.ts';
import { quote } from '../../../model/text.ts';
import type { Tracker } from './tracker.ts';
import type { TrackerDocument } from './tracker-schema.ts';
import { statusUnknown } from '../ledger/row-faults.ts';

/** The words of a tracker that are not a status. */
export function statusProblems(
  tracker: Tracker,
  document: TrackerDocument,
  vocabulary: Vocabulary,
): readonly ReadingProblem[] {
  const unknown = [
    ...tracker.gates.map((gate, index) => ({
      text: document.gates[index]?.status,
      isKnown: gate.status !== null,
      place: gate.statusPlace,
      touches: { gate: gate.id },
    })),
    ...(tracker.signals ?? []).map((signal, index) => ({
      text: document.signals?.[index]?.status,
      isKnown: signal.status !== null,
      place: signal.statusPlace,
      touches: { signal: signal.id },
    })),
  ].flatMap(({ text, isKnown, place, touches }) => (text == null || isKnown ? [] : [{ text, place, touches }]));
  return unknown.map(({ text, place, touches }) =>
    readStatus(text, vocabulary) === 'N/A'
      ? problem(
          'status-unknown',
          place,
          `A gate cannot be ${quote(text)}. Give it another status, delete the gate, or leave it out under \`releases\` in the policy.`,
          touches,
        )
      : statusUnknown(text, [place], touches, vocabulary),
  );
}

/** The problems of the list of gates as a whole. */
export function gateProblems(tracker: Tracker, list: Place): readonly ReadingProblem[] {
  if (tracker.gates.length === 0)
    return [
      problem('gate-none', list, 'The tracker has no gates, expected at least one. Add the gates of the release.'),
    ];
  const empty = tracker.gates.filter((gate) => gate.required.length === 0);
  return [
    ...repeated('gate-duplicate', 'gate', tracker.gates),
    ...repeated('signal-duplicate', 'signal', tracker.signals ?? []),
    ...empty.map((gate) =>
      problem(
        'gate-empty',
        gate.place,
        `Gate ${quote(gate.id)} requires no signals, expected at least one id under \`required_signal_ids\`. Add the signals of this gate.`,
        { gate: gate.id },
      ),
    ),
  ];
}
