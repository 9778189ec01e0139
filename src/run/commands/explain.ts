import { rules } from '../../judge/rules/catalogue.ts';
import { UsageError } from '../../model/errors.ts';
import { didYouMeanWord } from '../../model/near-words.ts';
import { quote } from '../../model/text.ts';
import { explainGate, explainRule, explainSignal } from '../../show/render/text/explain-text.ts';
import { colored, plain } from '../../show/render/text/paint.ts';
import { command } from './common/command.ts';
import { assertRead, judgeHere } from './common/judge-here.ts';
import { documentOptions, judgingOptions } from './common/options.ts';

/** Explains a gate, a signal or a rule by its name. */
export const explain = command({
  name: 'explain',
  summary: 'say why a gate, a signal or a rule is as it is, down to the evidence',
  operands: [{ name: 'id', help: 'the id of a signal or a gate, or the name of a rule' }],
  options: {
    ...documentOptions,
    tag: judgingOptions.tag,
    base: judgingOptions.base,
    head: { value: 'rev', help: 'look at this commit; else at the working tree' },
  },
  run: async (options, { directory, color, progress }, id) => {
    progress('Judging the documents');
    const { judged } = await judgeHere({ ...options, mode: 'auto', 'fail-on': 'error' }, directory);
    const { report, policy } = judged;
    const paint = color ? colored : plain;
    const parts = [
      ...report.gates.filter((gate) => gate.id === id).map((gate) => explainGate(gate, report, paint)),
      ...report.signals.filter((signal) => signal.id === id).map((signal) => explainSignal(signal, report, paint)),
      ...rules
        .filter((rule) => rule.id === id)
        .map((rule) => explainRule(rule, policy.rules.get(rule.id) ?? rule.severity, report, paint)),
    ];
    if (parts.length > 0) return { text: parts.join('\n'), decision: 'pass' };
    assertRead(report);
    const known = [...report.gates, ...report.signals, ...rules].map((one) => one.id);
    throw new UsageError(`there is no signal, gate or rule ${quote(id)}.${didYouMeanWord(id, known)}`);
  },
});
