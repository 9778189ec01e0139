import { pathsOf } from '../../model/reference.ts';
import { startOf } from '../../model/source.ts';
import { oneOf, quote, shellWord } from '../../model/text.ts';
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
import { changedParts } from '../../read/evidence/fingerprint.ts';
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
      const signals = goSignals(ledger).filter(
        (signal) =>
          codeOf(signal).length > 0 &&
          evidenceOf(signal).length > 0 &&
          // A fingerprint says more, and a run is as new as the judged commit.
          !facts.fingerprints.has(signal.id) &&
          !evidenceOf(signal).some((reference) => facts.proofs.get(reference)?.strength === 'run'),
      );
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
    id: 'signal-suspect',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question:
      'Where the tracker has a fingerprint of what was reviewed: are criterion, evidence and code of each GO signal still the same?',
    example: {
      file: 'gate-tracker.json',
      passes: '"owner": "Builders", "status": "GO"',
      fails: '"owner": "Builders", "status": "GO", "reviewed": "sha256:0"',
    },
    check: ({ ledger, tracker, fingerprints }) => {
      const rows = new Map(ledger.signals.map((signal) => [signal.id, signal]));
      return (tracker.signals ?? []).flatMap(({ id, reviewed }) => {
        const [row, now] = [rows.get(id), fingerprints.get(id)];
        if (reviewed === null || now === undefined || reviewed.whole === now.whole) return [];
        const what = isFingerprint.test(reviewed.whole)
          ? `has another ${oneOf(changedParts(now, reviewed.parts), 'and')} than when it was reviewed`
          : `has ${quote(reviewed.whole)} as its fingerprint, expected \`sha256:\` and 64 hexadecimal digits`;
        const message = `${quote(id)} is GO and ${what}. Look at it again, and run ${quote(`gate-ledger review ${shellWord(id)}`)}.`;
        return [{ ...(row?.place ?? reviewed.place), message, signal: id }];
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

const isFingerprint = /^sha256:[0-9a-f]{64}$/;

/** The code paths of a signal that exist. */
function codeThere(facts: Facts, signal: Signal): readonly string[] {
  return codeOf(signal)
    .flatMap((reference) => codeAt(facts, reference))
    .flatMap(({ path, entry }) => (entry.kind === 'file' || entry.kind === 'directory' ? [path] : []));
}
