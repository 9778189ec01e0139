import { pathsOf } from '../../model/reference.ts';
import { startOf, type Place } from '../../model/source.ts';
import { oneOf, quote } from '../../model/text.ts';
import type { CommandMatrix, Gate, TrackedSignal, Tracker } from '../../read/documents/tracker/tracker.ts';
import { evidencePathsOf } from '../../read/evidence/kinds/index.ts';
import { blanked, compareReferences, type ChangedFiles, type Loosening } from './loosening.ts';

type Loosenings = readonly Loosening[];

/** For each part of the tracker: where the head asks for less than the base. A part without an entry does not compile. */
const ofTracker = {
  path: () => [],
  // A tracker that is gone is reported where the documents are read.
  source: () => [],
  gates: (from, to, files) => eachGate(from, to, files),
  signals: (from, to) => {
    if (from.signals === null) return [];
    if (to.signals === null) return [loosened(startOf(to.path), 'the list `signals` is gone')];
    const after = new Map(to.signals.map((signal) => [signal.id, signal]));
    return from.signals.flatMap((signal) => {
      const now = after.get(signal.id);
      // Where an entry is gone and its row is still there, other rules report it.
      return now === undefined ? [] : each(ofSignal, signal, now);
    });
  },
  definitionOfDone: (from, to) =>
    from.definitionOfDone !== null && to.definitionOfDone === null
      ? [loosened(startOf(to.path), '`definition_of_done` is gone')]
      : [],
  baselineCommit: (from, to) =>
    from.baselineCommit !== null && to.baselineCommit === null
      ? [loosened(startOf(to.path), '`baseline_commit` is gone')]
      : [],
  commandMatrix: (from, to, files) => {
    if (from.commandMatrix === null) return [];
    if (to.commandMatrix === null) return [loosened(startOf(to.path), '`command_matrix` is gone')];
    return each(ofMatrix, from.commandMatrix, to.commandMatrix, files);
  },
} as const satisfies Readonly<Record<keyof Tracker, (from: Tracker, to: Tracker, files: ChangedFiles) => Loosenings>>;

const ofGate = {
  id: () => [],
  // `requirement-dropped` reports a gate that requires less.
  required: () => [],
  place: () => [],
  statusPlace: () => [],
  name: (from, to) =>
    from.name === null || from.name === to.name
      ? []
      : [
          {
            rule: 'title-changed',
            message: `Gate ${quote(to.id)} was named ${quote(from.name)} in the base. Check that it still means the same.`,
            ...to.place,
            gate: to.id,
          },
        ],
  status: (from, to) =>
    from.status !== null && from.status !== 'GO' && to.status === null
      ? [
          loosened(
            to.place,
            `gate ${quote(to.id)} was declared ${from.status} and has no declared status now, so its rows alone close it`,
            { gate: to.id },
          ),
        ]
      : [],
  evidence: (from, to, files) => {
    const { dropped, isReplaced } = compareReferences(from.evidence, to.evidence, evidencePathsOf, files);
    const blank = blanked(to.evidence, files);
    const what = (texts: typeof dropped): string =>
      oneOf(
        texts.slice(0, 3).map(({ text }) => text),
        'and',
      );
    if (blank.length > 0)
      return [
        {
          rule: 'evidence-dropped',
          message: `The evidence ${what(blank)} of gate ${quote(to.id)} is empty now. Restore its content.`,
          ...to.place,
          gate: to.id,
        },
      ];
    if (dropped.length === 0) return [];
    return isReplaced
      ? [
          {
            rule: 'evidence-changed',
            message: `The evidence ${what(dropped)} of gate ${quote(to.id)} is replaced by new files of this change. Check that they prove as much.`,
            ...to.place,
            gate: to.id,
          },
        ]
      : [
          {
            rule: 'evidence-dropped',
            message: `The evidence ${what(dropped)} of gate ${quote(to.id)} is no longer cited, and this change does not add as much new evidence. Cite it again, or add new evidence.`,
            ...to.place,
            gate: to.id,
          },
        ];
  },
} as const satisfies Readonly<Record<keyof Gate, (from: Gate, to: Gate, files: ChangedFiles) => Loosenings>>;

const ofSignal = {
  id: () => [],
  place: () => [],
  statusPlace: () => [],
  owner: (from, to) =>
    from.owner !== null && to.owner === null
      ? [loosened(to.place, `the owner of ${quote(to.id)} is gone`, { signal: to.id })]
      : [],
  status: (from, to) =>
    from.status !== null && to.status === null
      ? [loosened(to.place, `the status of ${quote(to.id)} is gone`, { signal: to.id })]
      : [],
  reviewed: (from, to) =>
    from.reviewed !== null && to.reviewed === null
      ? [loosened(to.place, `the fingerprint \`reviewed\` of ${quote(to.id)} is gone`, { signal: to.id })]
      : [],
} as const satisfies Readonly<
  Record<keyof TrackedSignal, (from: TrackedSignal, to: TrackedSignal, files: ChangedFiles) => Loosenings>
>;

const ofMatrix = {
  statusFile: (from, to, files) => {
    const { dropped, isReplaced } = compareReferences([from.statusFile], [to.statusFile], pathsOf, files);
    if (dropped.length === 0) return [];
    return isReplaced
      ? [
          {
            rule: 'evidence-changed',
            message: `The status file ${quote(from.statusFile.text)} of the command matrix is replaced by a new file of this change. Check that it proves as much.`,
            ...to.statusFile.place,
          },
        ]
      : [
          loosened(
            to.statusFile.place,
            `the command matrix reads ${quote(to.statusFile.text)} instead of ${quote(from.statusFile.text)}, and this change neither adds nor changes that file`,
          ),
        ];
  },
  requiredCommands: (from, to) => {
    const [before, after] = [commandsOf(from), commandsOf(to)];
    const gone = [...before].filter((command) => !after.has(command));
    const added = [...after].filter((command) => !before.has(command));
    if (gone.length === 0) return [];
    const more = gone.length > 5 ? ` and ${String(gone.length - 5)} more` : '';
    const names = `${oneOf(gone.slice(0, 5), 'and')}${more}`;
    return added.length < gone.length
      ? [loosened(to.statusFile.place, `the command matrix no longer requires ${names}`)]
      : [
          {
            rule: 'tracker-changed',
            message: `The command matrix requires other commands instead of ${names}. Check that they test as much.`,
            ...to.statusFile.place,
          },
        ];
  },
} as const satisfies Readonly<
  Record<keyof CommandMatrix, (from: CommandMatrix, to: CommandMatrix, files: ChangedFiles) => Loosenings>
>;

function commandsOf({ requiredCommands }: CommandMatrix): ReadonlySet<string> {
  return new Set(requiredCommands.map(({ text }) => text.trim()));
}

/** Where the head's tracker asks for less than the base's. Pure. */
export function trackerLoosenings(from: Tracker, to: Tracker, files: ChangedFiles): Loosenings {
  return each(ofTracker, from, to, files);
}

function eachGate(from: Tracker, to: Tracker, files: ChangedFiles): Loosenings {
  const after = new Map(to.gates.map((gate) => [gate.id, gate]));
  return from.gates.flatMap((gate) => {
    const now = after.get(gate.id);
    return now === undefined ? [] : each(ofGate, gate, now, files);
  });
}

const noFiles: ChangedFiles = { fresh: new Set(), blank: new Set() };

function each<T>(
  records: Readonly<Record<string, (from: T, to: T, files: ChangedFiles) => Loosenings>>,
  from: T,
  to: T,
  files: ChangedFiles = noFiles,
): Loosenings {
  return Object.values(records).flatMap((loosenings) => loosenings(from, to, files));
}

function loosened(
  place: Place,
  what: string,
  touches: { readonly signal?: string; readonly gate?: string } = {},
): Loosening {
  return { rule: 'tracker-loosened', message: `The tracker asks for less: ${what}. Restore it.`, ...place, ...touches };
}
