import type { Report } from '../../judge/report/report.ts';
import { UsageError } from '../../model/errors.ts';
import { didYouMeanWord } from '../../model/near-words.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { startOf } from '../../model/source.ts';
import { readStatus, statuses, type Status, type Vocabulary } from '../../model/statuses.ts';
import { count, oneOf, quote, shellWord } from '../../model/text.ts';
import { withEdits, type SignalChange } from '../../read/documents/formats/format.ts';
import { formatOf, ledgerFormats } from '../../read/documents/formats/index.ts';
import type { Ledger } from '../../read/documents/formats/ledger.ts';
import { prove } from '../../read/evidence/kinds/index.ts';
import type { Tree } from '../../read/git/tree.ts';
import { logLine } from '../../show/render/log.ts';
import { command } from './common/command.ts';
import { follow, openEditing } from './common/editing.ts';
import { documentOptions } from './common/options.ts';

/** Changes a signal in the working tree, and whatever follows from it. */
export const set = command({
  name: 'set',
  summary: 'give a signal a status in the ledger, in place, and let tracker and snapshots follow',
  operands: [
    { name: 'id', help: 'the id of the signal' },
    { name: 'status', help: `${statuses.join(', ')}, or a word of the policy for one` },
  ],
  options: {
    evidence: { value: 'ref', help: 'cite this file, path:line, pattern or address, too', isRepeated: true },
    owner: { value: 'name', help: 'name this owner' },
    close: { isFlag: true, help: 'declare GO each gate whose signals are all GO then' },
    ...documentOptions,
  },
  run: async ({ evidence, owner, close, ...documents }, { directory }, id, word) => {
    const editing = await openEditing(documents, directory);
    const { policy } = editing;
    const status = statusOf(word, policy.vocabulary);
    const { ledger, ledgerPath, problems } = await editing.load();
    const [wrong] = problems;
    if (ledger === null || ledgerPath === null)
      throw new UsageError(wrong === undefined ? 'there is no ledger' : `${wrong.path}: ${wrong.message}`);
    assertKnown(id, ledger);
    const untracked = await checkEvidence(evidence, ledgerPath, editing.tree());
    editing.expect(untracked);
    editing.expect(untracked);
    const source = await editing.source(ledgerPath);
    const change: SignalChange = {
      id,
      status,
      ...(owner === null ? {} : { owner }),
      ...(evidence.length === 0 ? {} : { evidence }),
    };
    const edited = formatOf(ledgerFormats, source, policy).edit(source, change, policy);
    if (edited.kind === 'refused') throw new UsageError(edited.why);
    await editing.put(ledgerPath, withEdits(source.text, edited.edits));
    await follow(editing, { signal: id, add: false, close });
    const changes = editing.changes();
    const report = await editing.judge();
    await editing.save();
    const lines = [
      ...(changes.length === 0 ? [`${quote(id)} is ${status} already; nothing changed.`] : changes),
      ...untracked.map((path) => `Add the evidence to git, else nobody else has it: git add ${shellWord(path)}`),
      ...next(id, report, close),
    ];
    return { text: lines.map((line) => `${logLine(line)}\n`).join(''), decision: 'pass' };
  },
});

/** The status that a word means: as it is written, else in any case where only one is meant. */
function statusOf(word: string, vocabulary: Vocabulary): Status {
  const exact = readStatus(word, vocabulary);
  if (exact !== null) return exact;
  const alike = [...vocabulary.words].filter(([one]) => one.toLowerCase() === word.toLowerCase());
  const meant = [...new Set(alike.map(([, status]) => status))];
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const words = [...vocabulary.words.keys()].filter((one) => one !== '');
  throw new UsageError(
    `${quote(word)} is no status, expected ${oneOf(words.slice(0, 20))}.${didYouMeanWord(word, words)}`,
  );
}

function assertKnown(id: string, { signals, unread, path }: Ledger): void {
  if (signals.some((signal) => signal.id === id) || unread.includes(id)) return;
  const known = signals.map((signal) => signal.id);
  const hint = didYouMeanWord(id, known);
  throw new UsageError(`there is no signal ${quote(id)} in ${quote(path)}.${hint}`);
}

/** Throws `UsageError` where a reference proves nothing; tells the files that git does not hold yet. */
async function checkEvidence(
  texts: readonly string[],
  ledgerPath: RepositoryPath,
  tree: Tree,
): Promise<readonly string[]> {
  const references = texts.map((text) => ({ text, link: false, place: startOf(ledgerPath) }));
  const proofs = await prove(references, { tree });
  return references.flatMap((reference) => {
    const proof = proofs.get(reference);
    if (proof?.verification.kind !== 'refuted') return [];
    const { rule, why, fix } = proof.verification;
    if (rule === 'evidence-ignored') return proof.paths;
    throw new UsageError(`the evidence ${quote(reference.text)} ${why}. ${fix}.`);
  });
}

/** What there is to do next for the gate of a signal. */
function next(id: string, { gates, findings }: Report, isClosing: boolean): readonly string[] {
  const errors = findings.filter(
    ({ severity, signal, signals }) => severity === 'error' && (signal === id || signals.includes(id)),
  );
  return [
    ...errors.map(({ path, line, rule, message }) => `${path}:${String(line)}: ${rule}: ${message}`),
    ...gates
      .filter(({ requires }) => requires.includes(id))
      .map((gate) => {
        const name = `Gate ${quote(gate.id)}`;
        if (gate.effective === 'GO') return `${name} is GO.`;
        if (gate.open.length > 0)
          return `${name} needs ${count(gate.open.length, 'signal')} more: ${oneOf(gate.open.slice(0, 10), 'and')}.`;
        return gate.declared !== null && gate.declared !== 'GO' && !isClosing
          ? `${name} has all its signals, and is declared ${gate.declared}: --close declares it GO.`
          : `${name} is ${gate.effective}.`;
      }),
  ];
}
