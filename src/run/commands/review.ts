import { logLine } from '../../show/render/log.ts';
import { quote } from '../../model/text.ts';
import { isPlaceholder, type Signal } from '../../read/documents/ledger/signal.ts';
import { command } from './common/command.ts';
import { assertCertain, openEditing } from './common/editing.ts';
import { documentOptions } from './common/options.ts';
import { reviewSignals } from './common/review-signals.ts';

/** Writes down what somebody reviewed: the criterion, the evidence and the code of signals, as they are now. */
export const review = command({
  name: 'review',
  summary: 'write to the tracker that you looked at signals, so that a later change of them is seen',
  operands: [{ name: 'id', help: 'the id of a signal', isRepeated: true }],
  options: documentOptions,
  run: async (documents, { directory, progress }, ...ids) => {
    progress('Reading the documents');
    const editing = await openEditing(documents, directory);
    for (const id of ids) assertCertain(await editing.load(), id);
    const rows = await reviewSignals(editing, [...new Set(ids)], { isAsked: true });
    await editing.save();
    const changes = editing.changes();
    const lines = [
      ...rows.map(reviewed),
      ...(changes.length === 0 ? ['All of this was reviewed before; nothing changed.'] : changes),
    ];
    return { text: lines.map((line) => `${logLine(line)}\n`).join(''), decision: 'pass' };
  },
});

/** What was reviewed of a signal, so that a person sees what they vouch for. */
function reviewed({ id, exit, evidence, code }: Signal): string {
  const texts = (field: Signal['code']): string => (field?.references ?? []).map(({ text }) => quote(text)).join(', ');
  const parts = [
    exit === null || isPlaceholder(exit.text) ? 'no criterion' : `done when: ${exit.text}`,
    texts(evidence) === '' ? 'no evidence' : `evidence: ${texts(evidence)}`,
    texts(code) === '' ? 'no code' : `code: ${texts(code)}`,
  ];
  return `Reviewed ${quote(id)}: ${parts.join('; ')}.`;
}
