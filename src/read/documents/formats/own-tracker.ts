import { groupBy, problem, type ReadingProblem } from '../../../model/problem.ts';
import { skeleton } from '../../../model/skeleton.ts';
import { quote } from '../../../model/text.ts';
import type { Signal } from '../ledger/signal.ts';
import { gateLimit } from '../tracker/tracker-shape.ts';
import type { Ledger } from './ledger.ts';
import type { Gate, Tracker } from '../tracker/tracker.ts';

/** The gates that a ledger itself names, in the order of their first signals, as a tracker without declared statuses. */
export function ownTracker(ledger: Ledger): Tracker {
  const members = new Map<string, [Signal, ...Signal[]]>();
  for (const signal of ledger.signals) {
    if (signal.under === null) continue;
    const known = members.get(signal.under.id);
    if (known === undefined) members.set(signal.under.id, [signal]);
    else known.push(signal);
  }
  return {
    path: ledger.path,
    source: 'ledger',
    gates: [...members].map(([id, signals]) => toGate(id, signals)),
    signals: null,
    definitionOfDone: null,
    baselineCommit: null,
    commandMatrix: null,
  };
}

function toGate(id: string, signals: readonly [Signal, ...Signal[]]): Gate {
  const [first] = signals;
  const place = first.gate?.place ?? first.place;
  const name = signals.find(({ under }) => under?.name != null)?.under?.name ?? null;
  const required = signals.map((signal) => ({ id: signal.id, place: signal.place }));
  return { id, name, status: null, statusPlace: place, required, evidence: [], place };
}

/** The key of a gate for a reader: "Gate 01: Build", "G1", "#1" and "1." are all gate 1. `isBare` is whether there is no other name. */
function keyOf(id: string): { readonly key: string; readonly isBare: boolean } {
  const [, gate = '', number = '', behind = ''] = /^(gate\s*#?|g|#)?\s*0*(\d+)(.*)$/isu.exec(id.trim()) ?? [];
  const parts = gate === '' ? /^(?:$|\s*[,/:(&]|[.)](?!\d))/ : /^(?![\p{L}\d]|[.-][\p{L}\d])/u;
  if (number === '' || !parts.test(behind)) return { key: skeleton(id), isBare: true };
  return { key: number, isBare: gate !== '' || /^[.)\s]*$/.test(behind) };
}

/** The problems of a ledger's gates: too many, or two that a reader takes for one. */
export function ownGateProblems({ path, gates }: Tracker): readonly ReadingProblem[] {
  const beyond = gates[gateLimit];
  if (beyond !== undefined) {
    const message = `The ledger names ${String(gates.length)} gates, the limit is ${String(gateLimit)}. Use fewer gates.`;
    return [problem('document-size', beyond.place, message)];
  }
  const groups = groupBy(gates, ({ id }) => keyOf(id).key);
  const alike = groups.flatMap(([first, ...others]) => {
    // "1. API" and "1. UI" are two gates; a gate "1" may be either of them.
    if (![first, ...others].some(({ id }) => keyOf(id).isBare)) return [];
    return others.map((gate) => duplicate(first, gate));
  });
  return gates.length > 0
    ? alike
    : [
        problem(
          'gate-none',
          { path, line: 1, column: 1 },
          'No signal of the ledger has a gate, expected one for each. Fill in the gates of the rows.',
        ),
      ];
}

function duplicate(first: Gate, gate: Gate): ReadingProblem {
  const message = `The gates ${quote(first.id)} (line ${String(first.place.line)}) and ${quote(gate.id)} are two gates here, but a reader takes them for one. Write the same name for both.`;
  return problem('gate-duplicate', gate.place, message, { gate: gate.id });
}
