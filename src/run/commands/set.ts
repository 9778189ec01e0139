import { posix } from 'node:path';
import type { Report } from '../../judge/report/report.ts';
import { UsageError } from '../../model/errors.ts';
import { namedPath } from '../../model/repository-path.ts';
import { didYouMeanWord } from '../../model/near-words.ts';
import { usedWord } from '../../model/read-status.ts';
import { statuses, type Status, type Vocabulary } from '../../model/statuses.ts';
import { count, oneOf, quote } from '../../model/text.ts';
import type { NamedEdit, SignalChange } from '../../read/documents/formats/format.ts';
import { formatOf, ledgerFormats } from '../../read/documents/formats/index.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { proveIn } from '../../read/evidence/kinds/index.ts';
import { logLine } from '../../show/render/log.ts';
import { command } from './common/command.ts';
import { assertCertain, openEditing, type Editing } from './common/editing.ts';
import { closableGates, followSnapshots, followTracker } from './common/follow.ts';
import { documentOptions } from './common/options.ts';
import { reviewSignals } from './common/review-signals.ts';
import { citedByGo, expectEvidence } from './common/untracked.ts';

function notBlank(text: string): string | null {
  return text.trim() === '' ? 'Expected a value that is not empty.' : null;
}

/** Changes a signal in the working tree, and everything that follows from it. */
export const set = command({
  name: 'set',
  summary: 'set the status of a signal in the ledger, and update the tracker and the snapshots',
  operands: [
    { name: 'id', help: 'the id of the signal' },
    { name: 'status', help: `${statuses.join(', ')}, or a word of the policy for one of them` },
  ],
  options: {
    evidence: {
      value: 'ref',
      help: 'also cite this file, path:line, pattern or address',
      isRepeated: true,
      check: notBlank,
    },
    owner: { value: 'name', help: 'set this owner', check: notBlank },
    close: { isFlag: true, help: 'also declare GO each gate whose signals are all GO afterwards' },
    ...documentOptions,
  },
  run: async ({ evidence, owner, close, ...documents }, { directory, progress }, id, word) => {
    progress('Reading the documents');
    const editing = await openEditing(documents, directory);
    const wanted: SignalChange = {
      id,
      status: statusOf(word, editing.policy.vocabulary),
      ...(owner === null ? {} : { owner: owner.trim() }),
      ...(evidence.length === 0
        ? {}
        : { evidence: await Promise.all(evidence.map((text) => fromRoot(editing, text.trim()))) }),
    };
    const signal = await changeSignal(editing, wanted);
    const added = await checkEvidence(editing, signal, wanted.evidence ?? []);
    // Evidence of a signal that is already GO may still have to be added to git, too.
    const untracked = [...added, ...(await expectEvidence(editing, citedByGo(await editing.load())))];
    progress('Judging the documents');
    await followTracker(editing, { signal: id, add: false, close: new Set() });
    if (wanted.status === 'GO') await reviewSignals(editing, [id], { isAsked: false });
    if (close) await followTracker(editing, { signal: id, add: false, close: await closableGates(editing) });
    await followSnapshots(editing);
    const report = await editing.judge();
    await editing.save();
    const changes = editing.changes();
    const lines = [
      ...(changes.length === 0 ? [`${quote(id)} is already ${signal.status ?? ''}; nothing changed.`] : changes),
      ...untracked,
      ...next(id, report, untracked.length > 0),
    ];
    return { text: lines.map((line) => `${logLine(line)}\n`).join(''), decision: 'pass' };
  },
});

/** A reference as the ledger has it: a path that exists in the current folder is meant from there. */
async function fromRoot({ folder, tree }: Editing, text: string): Promise<string> {
  const [, path = '', part = ''] = /^([^:#]*)(.*)$/s.exec(text) ?? [];
  const named = folder === '' || /^\/\/|^$/.test(path) ? null : namedPath(posix.join(folder, path));
  if (named === null || (await tree().look([named])).get(named)?.kind === 'missing') return text;
  return `${named}${part}`;
}

/** The status that a word means: the exact word, else the word in any case, where only one status fits. */
function statusOf(given: string, { words }: Vocabulary): Status {
  const word = usedWord(given);
  const exact = words.get(word);
  if (exact !== undefined) return exact;
  const alike = [...words].filter(([one]) => one.toLowerCase() === word.toLowerCase());
  const [only, second] = [...new Set(alike.map(([, status]) => status))];
  if (only !== undefined && second === undefined) return only;
  const known = [...words.keys()].filter((one) => one !== '');
  throw new UsageError(
    `${quote(given)} is not a status, expected ${oneOf(known.slice(0, 20))}.${didYouMeanWord(word, known)}`,
  );
}

/** Changes a signal's row, and returns it as it is read afterwards. Throws `UsageError` where it cannot be changed, or would not be read as wanted. */
async function changeSignal(editing: Editing, wanted: SignalChange): Promise<Signal> {
  const before = await editing.load();
  assertCertain(before, wanted.id);
  const { ledger, ledgerPath } = before;
  if (ledger === null || ledgerPath === null) throw new UsageError('there is no ledger');
  const row = known(wanted.id, ledger);
  const source = await editing.source(ledgerPath);
  const { edit } = formatOf(ledgerFormats, source, editing.policy);
  const { id } = wanted;
  const named = (['status', 'evidence', 'owner'] as const).flatMap((what): readonly NamedEdit[] => {
    if (wanted[what] === undefined) return [];
    const edited = edit(source, { id, [what]: wanted[what] }, editing.policy);
    if (edited.kind === 'refused') throw new UsageError(edited.why);
    // In a task only the box changes, so the status is shown instead.
    const told = what === 'status' && /^[ xX]$/.test(edited.edits[0]?.text ?? '');
    return edited.edits.map((one) => ({
      ...one,
      what: `${what} of ${quote(id)}`,
      ...(told ? { told: `${row?.status ?? 'nothing'} -> ${wanted.status ?? ''}` } : {}),
    }));
  });
  await editing.edit(ledgerPath, named);
  const after = (await editing.load()).ledger?.signals.find((one) => one.id === id);
  if (after === undefined || !says(after, wanted, row))
    throw new UsageError(
      `the changed row of ${quote(id)} would not be read as you want; nothing was written. Change it by hand.`,
    );
  return after;
}

/** The row of an id; null where it is in the ledger and cannot be read. Throws `UsageError` where it is not in the ledger. */
function known(id: string, { signals, unread, path }: Ledger): Signal | null {
  const row = signals.find((signal) => signal.id === id);
  if (row !== undefined) return row;
  if (unread.includes(id)) return null;
  const hint = didYouMeanWord(
    id,
    signals.map((signal) => signal.id),
  );
  throw new UsageError(`there is no signal ${quote(id)} in ${quote(path)}.${hint}`);
}

/** Whether a row says what is wanted, and still cites all old references. */
function says(after: Signal, { status, owner, evidence }: SignalChange, before: Signal | null): boolean {
  const cited = new Set(after.evidence?.references.map(({ text }) => text));
  const kept = before?.evidence?.references ?? [];
  return (
    after.status === status &&
    (owner === undefined || after.owner?.text === owner) &&
    (evidence === undefined || cited.size > 0) &&
    kept.every(({ text }) => cited.has(text))
  );
}

/**
 * Throws `UsageError` where a given reference proves nothing. Evidence that only has to be added to git counts as added, because it is committed together with the documents. Returns what to do for each such file.
 */
async function checkEvidence(editing: Editing, signal: Signal, given: readonly string[]): Promise<readonly string[]> {
  const isGiven = new Set(given);
  const references = (signal.evidence?.references ?? []).filter(
    ({ text }) => signal.status === 'GO' || isGiven.has(text),
  );
  const toAdd = await expectEvidence(editing, references);
  const proofs = await proveIn(editing.tree(), references);
  for (const reference of references) {
    const verification = proofs.get(reference)?.verification;
    if (verification?.kind === 'refuted' && isGiven.has(reference.text))
      throw new UsageError(`the evidence ${quote(reference.text)} ${verification.why}. ${verification.fix}.`);
  }
  return toAdd;
}

/** What to do next for the gates of a signal. */
function next(id: string, { gates, findings }: Report, isToAdd: boolean): readonly string[] {
  const errors = findings.filter(
    ({ severity, signal, signals }) => severity === 'error' && (signal === id || signals.includes(id)),
  );
  const messages = new Map(findings.map((finding) => [finding.id, finding.message]));
  return [
    ...errors.map(({ path, line, rule, message }) => `${path}:${String(line)}: ${rule}: ${message}`),
    ...gates
      .filter(({ requires }) => requires.includes(id))
      .flatMap(({ id: gate, effective, needs, open, declared }) => {
        const name = `Gate ${quote(gate)}`;
        if (effective === 'GO') return [isToAdd ? `${name} is GO once that is added.` : `${name} is GO.`];
        const [need] = needs.map(({ kind }) => kind);
        if (need === 'signal')
          return [`${name} needs ${count(open.length, 'signal')} more: ${oneOf(open.slice(0, 10), 'and')}.`];
        if (need === 'declaration')
          return [`All signals of ${name} are GO, but it is declared ${declared ?? ''}. Use --close to declare it GO.`];
        if (need === 'requirement') return [`All signals of ${name} are N/A, so it cannot be closed.`];
        return needs.flatMap((one) => (one.kind === 'finding' ? [`${name}: ${messages.get(one.id) ?? one.id}`] : []));
      }),
  ];
}
