import { pathsOf } from '../../model/reference.ts';
import { startOf } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import { suggestion } from '../../read/documents/near-paths.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import {
  codeAt,
  codeOf,
  evidenceOf,
  goSignals,
  isCodeMissing,
  provenPaths,
  type Facts,
} from '../../read/evidence/facts.ts';
import type { Rule } from './rule.ts';

/** The code of each GO signal exists, and is not newer than its evidence. */
export const codeRules: readonly Rule[] = [
  {
    id: 'evidence-stale',
    family: 'Evidence',
    severity: 'warning',
    ofHistory: true,
    stage: 'facts',
    question: "Is some evidence of each GO signal as new as the signal's code? Needs history.",
    example: { file: 'src/sign.c', passes: 'version 1', fails: 'version 2' },
    check: (facts) => {
      const { lastChanges, ledger } = facts;
      const signals = goSignals(ledger).filter((signal) => codeOf(signal).length > 0 && evidenceOf(signal).length > 0);
      if (lastChanges === null) {
        const message =
          'It was not checked whether evidence is older than code, because the clone is shallow. Check out with `fetch-depth: 0`.';
        return signals.length === 0 ? [] : [{ ...startOf(ledger.path), message, isNote: true }];
      }
      const age = (path: string): number => lastChanges.get(path) ?? Infinity;
      return signals.flatMap((signal) => {
        const proven = evidenceOf(signal)
          .flatMap((reference) => provenPaths(facts, reference))
          .map(age);
        const newer = codeThere(facts, signal).filter((path) => age(path) < Math.min(...proven));
        if (proven.length === 0 || newer[0] === undefined) return [];
        const message = `The code ${quote(newer[0])} of ${quote(signal.id)} changed in a later commit than all of its evidence. Make new evidence, and commit it.`;
        return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
      });
    },
  },
  {
    id: 'code-missing',
    family: 'Evidence',
    severity: 'warning',
    stage: 'facts',
    question: 'Does the code that each GO signal cites exist?',
    example: { file: 'signal-ledger.md', passes: '`src/sign.c`', fails: '`src/gone.c`' },
    check: (facts) =>
      goSignals(facts.ledger).flatMap((signal) =>
        codeOf(signal).flatMap((reference) => {
          if (!isCodeMissing(facts, reference)) return [];
          const near = suggestion(pathsOf(reference).flatMap((path) => facts.nearCode.get(path) ?? []));
          const message = `The code path ${quote(reference.text)} of ${quote(signal.id)}, which is GO, does not exist. Correct the path.${near}`;
          return [{ ...reference.place, message, signal: signal.id }];
        }),
      ),
  },
];

/** The code paths of a signal that exist. */
function codeThere(facts: Facts, signal: Signal): readonly string[] {
  return codeOf(signal)
    .flatMap((reference) => codeAt(facts, reference))
    .flatMap(({ path, entry }) => (entry.kind === 'file' || entry.kind === 'directory' ? [path] : []));
}
