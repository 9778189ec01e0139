import { problem, type ReadingProblem } from '../../../model/problem.ts';
import { placeAt, type Place, type Source } from '../../../model/source.ts';
import { readStatus } from '../../../model/read-status.ts';
import type { Status, Vocabulary } from '../../../model/statuses.ts';
import { quote } from '../../../model/text.ts';
import { plainOptions, type ReadingOptions } from '../ledger/reading-options.ts';
import { almostKeys } from '../tracker/almost-keys.ts';
import { locate, readJson, repeatedKeys, valueOf, type Json } from '../tracker/json.ts';
import type { Tracker } from '../tracker/tracker.ts';
import { trackerSchema, type TrackerDocument } from '../tracker/tracker-schema.ts';
import { gateProblems, statusProblems } from '../tracker/tracker-problems.ts';
import { schemaProblem, tooMany } from '../tracker/tracker-shape.ts';

/** A tracker (null where the document is not a tracker), and its problems. */
export interface TrackerReading {
  readonly tracker: Tracker | null;
  readonly problems: readonly ReadingProblem[];
}

/** Reads the tracker's JSON, in either of the two shapes: gates with `required_signal_ids` or with `required_signals`. */
export function readTracker(source: Source, { vocabulary }: ReadingOptions = plainOptions): TrackerReading {
  const reading = readJson(source.text);
  if (reading.kind === 'error') {
    const seen =
      reading.offset < source.text.length
        ? quote(String.fromCodePoint(source.text.codePointAt(reading.offset) ?? 0))
        : 'end of the document';
    const message = `Unexpected ${seen}, expected ${reading.expected}. Correct the JSON.`;
    return { tracker: null, problems: [problem('tracker-syntax', placeAt(source, reading.offset), message)] };
  }
  const { json } = reading;
  const beyond = tooMany(source, json);
  if (beyond !== null) return { tracker: null, problems: [beyond] };
  const keys = repeatedKeys(json).map(({ key, start }) =>
    problem(
      'tracker-key',
      placeAt(source, start),
      `Unexpected second key ${quote(key)} in one object, expected each key once. Delete one of them: programs differ in which one they read.`,
    ),
  );
  const almost = almostKeys(json).map(({ member, meant }) =>
    problem(
      'tracker-key',
      placeAt(source, member.start),
      `Unexpected key ${quote(member.key)}, which is not read. Did you mean ${quote(meant)}? Rename or delete it.`,
    ),
  );
  const parsed = trackerSchema.safeParse(valueOf(json));
  if (!parsed.success)
    return {
      tracker: null,
      problems: [
        ...keys,
        ...almost,
        ...parsed.error.issues.slice(0, issueLimit).map((issue) => schemaProblem(source, json, issue)),
      ],
    };
  const tracker = placed(source, json, parsed.data, vocabulary);
  return {
    tracker,
    problems: [
      ...keys,
      ...almost,
      ...statusProblems(tracker, parsed.data, vocabulary),
      ...gateProblems(tracker, placeAt(source, locate(json, ['gates']).start)),
    ],
  };
}

/** At most this many wrong values are reported one by one. */
const issueLimit = 100;

function placed(source: Source, json: Json, document: TrackerDocument, vocabulary: Vocabulary): Tracker {
  const at = (...path: PropertyKey[]): Place => placeAt(source, locate(json, path).start);
  const { definition_of_done: done, baseline_commit: baseline, command_matrix: matrix } = document;
  return {
    path: source.path,
    source: 'file',
    gates: document.gates.map((gate, index) => {
      const key = gate.required_signal_ids === undefined ? 'required_signals' : 'required_signal_ids';
      return {
        id: gate.id,
        name: gate.name ?? gate.description ?? null,
        status: gate.status == null ? null : gateStatus(gate.status, vocabulary),
        statusPlace: at('gates', index, 'status'),
        required: (gate[key] ?? []).map((id, item) => ({ id, place: at('gates', index, key, item) })),
        evidence: (gate.evidence ?? []).map((text, item) => ({
          text,
          link: false,
          place: at('gates', index, 'evidence', item),
        })),
        place: at('gates', index, 'id'),
      };
    }),
    signals:
      document.signals?.map((signal, index) => ({
        id: signal.id,
        owner: signal.owner == null ? null : { text: signal.owner, place: at('signals', index, 'owner') },
        status: signal.status == null ? null : readStatus(signal.status, vocabulary),
        statusPlace: at('signals', index, 'status'),
        reviewed:
          signal.reviewed == null
            ? null
            : { whole: signal.reviewed, parts: signal.reviewed_parts ?? null, place: at('signals', index, 'reviewed') },
        place: at('signals', index, 'id'),
      })) ?? null,
    definitionOfDone: done == null ? null : { text: done, place: at('definition_of_done') },
    baselineCommit: baseline == null ? null : { text: baseline, link: false, place: at('baseline_commit') },
    commandMatrix:
      matrix == null
        ? null
        : {
            statusFile: { text: matrix.status_file, link: false, place: at('command_matrix', 'status_file') },
            requiredCommands: (matrix.required_commands ?? []).map((text, item) => ({
              text,
              place: at('command_matrix', 'required_commands', item),
            })),
          },
  };
}

/** A signal can be N/A, a gate cannot. */
function gateStatus(text: string, vocabulary: Vocabulary): Status | null {
  const status = readStatus(text, vocabulary);
  return status === 'N/A' ? null : status;
}
