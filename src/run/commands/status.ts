import { UsageError } from '../../model/errors.ts';
import { didYouMeanWord } from '../../model/near-words.ts';
import { oneOf, quote } from '../../model/text.ts';
import { json } from '../../show/render/json.ts';
import { colored, plain } from '../../show/render/text/paint.ts';
import { statusText, workOf } from '../../show/render/text/status-text.ts';
import { command } from './common/command.ts';
import { assertRead, judgeHere } from './common/judge-here.ts';
import { documentOptions, judgingOptions } from './common/options.ts';

/** Shows who has to do what. It never blocks. */
export const status = command({
  name: 'status',
  summary: 'show who has to do what until the gates close',
  operands: [],
  options: {
    gate: { value: 'id', help: 'only the open work of this gate' },
    owner: { value: 'name', help: 'only the open work of this owner' },
    head: { value: 'rev', help: 'look at this commit; else at the working tree' },
    tag: judgingOptions.tag,
    ...documentOptions,
    format: { value: 'format', help: 'the output format', choices: ['text', 'json'] },
  },
  run: async ({ gate, owner, format, ...options }, { directory, color, progress }) => {
    progress('Judging the documents');
    const { judged } = await judgeHere({ ...options, mode: 'auto', base: null, 'fail-on': 'error' }, directory);
    const { report } = judged;
    assertRead(report);
    const all = workOf(report);
    assertKnown(
      'gate',
      gate,
      report.gates.map(({ id }) => id),
    );
    assertKnown('owner', owner, [...new Set(report.signals.flatMap((signal) => signal.owner ?? []))]);
    const work = all.filter(
      (one) => (gate === null || one.gate?.id === gate) && (owner === null || one.owner === owner),
    );
    const text =
      format === 'json'
        ? json(work.map((one) => ({ owner: one.owner, gate: one.gate?.id ?? null, signal: one.signal })))
        : statusText(work, color ? colored : plain);
    return { text, decision: 'pass' };
  },
});

function assertKnown(what: string, word: string | null, known: readonly string[]): void {
  if (word === null || known.includes(word)) return;
  const hint = didYouMeanWord(word, known);
  throw new UsageError(
    `--${what}: there is no ${what} ${quote(word)}.${hint === '' ? ` Known: ${oneOf(known.slice(0, 10), 'and')}.` : hint}`,
  );
}
