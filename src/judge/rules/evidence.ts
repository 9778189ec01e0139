import { groupBy, linesOf, touchAll, type Problem } from '../../model/problem.ts';
import { isToCome, piecesOf } from '../../model/taken-back.ts';
import type { Reference } from '../../model/reference.ts';
import { count, quote, yamlWord } from '../../model/text.ts';
import type { Signal } from '../../read/documents/ledger/signal.ts';
import { codeAt, codeOf, evidenceOf, goSignals, provenPaths, type Facts } from '../../read/evidence/facts.ts';
import { needsEvidence } from '../../read/evidence/proof-needs.ts';
import type { Proof, RefutingRule } from '../../read/evidence/kinds/kind.ts';
import { claimsOf, signalClaims, typedInProse } from './claims.ts';
import type { Example, Rule } from './rule.ts';

/** Each GO signal and gate cites evidence, and the evidence exists. */
export const evidenceRules: readonly Rule[] = [
  {
    ...refuting(
      'evidence-missing',
      'Does each GO signal cite evidence, and does the cited evidence of each GO signal and GO gate exist?',
      {
        file: 'signal-ledger.md',
        passes: '`evidence/sign.log`',
        fails: '`evidence/gone.log`',
      },
    ),
    check: (facts: Facts) => [...withoutEvidence(facts), ...takenBack(facts), ...refutedBy('evidence-missing', facts)],
  },
  {
    id: 'evidence-unknown',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Is it known of all cited evidence whether it is there and what it says?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/lost.log`' },
    check: (facts) =>
      eachCited(facts, (name, { text }, { verification }) =>
        verification.kind === 'unknown'
          ? `The evidence ${quote(text)} of ${name} is not known: ${verification.why}.`
          : null,
      ),
  },
  {
    id: 'evidence-circular',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Does each GO signal cite more than the ledger or the tracker, unless the signal is about that file?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`gate-tracker.json`' },
    check: (facts) => {
      const own: ReadonlySet<string> = new Set([facts.ledger.path, facts.tracker.path]);
      return goSignals(facts.ledger).flatMap((signal) => {
        const cited = evidenceOf(signal).flatMap((reference): readonly string[] => {
          const paths = provenPaths(facts, reference);
          return paths.length === 0 ? [''] : paths;
        });
        const about: ReadonlySet<string> = new Set(
          codeOf(signal).flatMap((reference) => codeAt(facts, reference).map(({ path }) => path)),
        );
        if (cited.length === 0 || !cited.every((path) => own.has(path) && !about.has(path))) return [];
        const message = `The evidence of ${quote(signal.id)} is only the ledger or the tracker itself, expected a file that proves the signal. Cite one.`;
        return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
      });
    },
  },
  {
    id: 'evidence-external',
    family: 'Evidence',
    severity: 'notice',
    stage: 'facts',
    question: 'Does each GO signal cite evidence in the repository, where it can be checked?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '<https://example.com/sign>' },
    check: (facts) =>
      signalClaims(facts)
        .filter(
          ({ references }) =>
            references.length > 0 && references.every((reference) => facts.proofs.get(reference)?.kind === 'url'),
        )
        .map(({ name, place, touches }) => ({
          ...place,
          message: `All evidence of ${name} is on the web, which is not fetched. To have it checked, commit a copy and cite that in a code span.`,
          ...touches,
        })),
  },
  refuting('evidence-empty', 'Does each evidence file have content?', {
    file: 'evidence/sign.log',
    passes: 'signed',
    fails: '',
  }),
  refuting('evidence-line', 'Does each evidence file have the cited line, heading or name?', {
    file: 'signal-ledger.md',
    passes: '`evidence/build.log:1`',
    fails: '`evidence/build.log:99`',
  }),
  refuting('evidence-unsafe', 'Is all evidence inside the repository?', {
    file: 'signal-ledger.md',
    passes: '`evidence/sign.log`',
    fails: '`../sign.log`',
  }),
  refuting('evidence-ignored', 'In a working tree: is all evidence tracked by git?', {
    file: 'signal-ledger.md',
    passes: '`evidence/sign.log`',
    fails: '`evidence/untracked.log`',
  }),
  refuting('evidence-failing', 'Does all evidence that can be read say that it succeeded?', {
    file: 'signal-ledger.md',
    passes: '`evidence/sign.log`',
    fails: '`evidence/unit.tap`',
  }),
  {
    ...refuting('evidence-unreadable', 'Is each report as its format wants it, and cited in a code span?', {
      file: 'signal-ledger.md',
      passes: '`evidence/sign.log`',
      fails: '`tap: evidence/sign.log`',
    }),
    check: (facts: Facts) => [...refutedBy('evidence-unreadable', facts), ...plainlyTyped(facts)],
  },
];

/** The GO signals that cite nothing. Tables without the column are one problem at their header, and equal cells are one problem. */
function withoutEvidence({ ledger, needs }: Facts): readonly Problem[] {
  const bare = goSignals(ledger).filter(
    (signal) => evidenceOf(signal).length === 0 && needsEvidence(needs.get(signal.id) ?? []),
  );
  const keyOf = ({ evidence, header }: Signal): string =>
    evidence === null ? `header ${String(header === null)}` : `cell ${evidence.column} ${evidence.text}`;
  return groupBy(bare, keyOf).map((group) => {
    const [{ id, evidence, header, place }] = group;
    const touches = touchAll(group.map((signal) => signal.id));
    const places = group.map((signal) => signal.place);
    const which = group.length === 1 ? quote(id) : `${count(group.length, 'signal')} (${linesOf(places)})`;
    const are = group.length === 1 ? 'is' : 'are';
    if (evidence === null) {
      const headers = new Map(group.flatMap((one) => (one.header === null ? [] : [[one.header.line, one.header]])));
      const tables =
        headers.size > 1 ? `${count(headers.size, 'table')} (${linesOf([...headers.values()])}) have` : 'The table has';
      const spare = [...headers.values()].flatMap((one) => one.spare).at(-1);
      const policy =
        spare === undefined
          ? ''
          : `, or name an existing column in the policy, as \`columns: { evidence: ${yamlWord(spare)} }\``;
      const message = `${tables} no evidence column, so nothing proves ${which}, which ${are} GO. Add a column \`Evidence\` with paths${policy}. To begin without evidence, write \`rules: { evidence-missing: warning }\` in the policy.`;
      const { path, line, column } = header ?? place;
      return { path, line, column, message, ...touches };
    }
    const seen = evidence.text === '' ? '' : `: ${quote(evidence.text)} names no file`;
    const message = `There is no evidence for ${which}, which ${are} GO${seen}. Cite what proves it: a path in a code span, or a link.`;
    return { ...evidence.place, message, ...touches };
  });
}

/** GO rows that cite a report or a run in plain words, of which only the file would count. */
function plainlyTyped({ ledger }: Facts): readonly Problem[] {
  return goSignals(ledger).flatMap((signal) => {
    const said = typedInProse(signal);
    if (said === null) return [];
    const message = `The evidence of ${quote(signal.id)} says ${quote(`${said}:`)} in plain words, in which only a file counts. Write it in a code span, as ${quote(`${said}: …`)} with backticks.`;
    return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
  });
}

/** A rule that reports evidence which does not prove anything. */
function refuting(id: RefutingRule, question: string, example: Example) {
  return {
    id,
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question,
    example,
    check: (facts: Facts) => refutedBy(id, facts),
  } as const;
}

function refutedBy(id: RefutingRule, facts: Facts): readonly Problem[] {
  return eachCited(facts, (name, { text }, { verification }) =>
    verification.kind === 'refuted' && verification.rule === id
      ? `The evidence ${quote(text)} of ${name} ${verification.why}. ${verification.fix}.`
      : null,
  );
}

/** GO rows whose evidence cell says that the evidence is still to come. */
function takenBack({ ledger }: Facts): readonly Problem[] {
  return goSignals(ledger).flatMap((signal) => {
    const { evidence } = signal;
    if (evidence === null || evidence.references.length === 0) return [];
    const words = evidence.references.reduce((text, reference) => text.replace(reference.text, '\0'), evidence.text);
    const said = piecesOf(words).find(isToCome);
    if (said === undefined) return [];
    const message = `The evidence of ${quote(signal.id)} says ${quote(said)} next to what it cites. Cite evidence that exists, and remove these words.`;
    return [{ ...evidence.place, message, signal: signal.id }];
  });
}

function eachCited(
  facts: Facts,
  judge: (name: string, reference: Reference, proof: Proof) => string | null,
): readonly Problem[] {
  return claimsOf(facts).flatMap(({ name, references, touches }) =>
    references.flatMap((reference) => {
      const proof = facts.proofs.get(reference);
      const message = proof === undefined ? null : judge(name, reference, proof);
      return message === null ? [] : [{ ...reference.place, message, ...touches }];
    }),
  );
}
