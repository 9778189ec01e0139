import type { Problem } from '../../model/problem.ts';
import { targetOf, type Reference } from '../../model/reference.ts';
import type { Place } from '../../model/source.ts';
import { count, quote } from '../../model/text.ts';
import { codeOf, entryOf, evidenceOf, goGates, goSignals, lineOf, type Facts } from '../../read/evidence/facts.ts';
import type { Entry } from '../../read/git/tree.ts';
import type { Rule } from './rule.ts';

/** What is GO cites evidence, and the evidence is there. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'evidence-missing',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Does each GO signal cite evidence, and does all cited evidence of what is GO exist?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/gone.log`' },
    check: (facts) => [
      ...signalClaims(facts).flatMap(({ name, place, references, touches }) =>
        references.length > 0
          ? []
          : [
              {
                ...place,
                message: `There is no evidence for ${name}, which is GO; expected a path in a code span, or a link; cite what proves it.`,
                ...touches,
              },
            ],
      ),
      ...eachCited(facts, ({ name, reference, entry }) =>
        entry?.kind === 'missing'
          ? `The evidence ${quote(reference.text)} of ${name}, which is GO, does not exist; commit the file, or mend the path.`
          : null,
      ),
    ],
  },
  {
    id: 'evidence-unknown',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Can all evidence that the commit lists be looked at?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/lost.log`' },
    check: (facts) =>
      eachCited(facts, ({ name, reference, entry }) =>
        entry?.kind === 'unknown'
          ? `Whether the evidence ${quote(reference.text)} of ${name} is there is not known: ${entry.why}.`
          : null,
      ),
  },
  {
    id: 'evidence-circular',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Is the evidence of each GO signal more than the ledger or the tracker, unless the signal is about that?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`gate-tracker.json`' },
    check: (facts) => {
      const own: ReadonlySet<string> = new Set([facts.ledger.path, facts.tracker.path]);
      const pathOf = (reference: Reference): string => entryOf(facts.entries, reference)?.path ?? '';
      return goSignals(facts.ledger).flatMap((signal) => {
        const cited = evidenceOf(signal).map(pathOf);
        const about = new Set(codeOf(signal).map(pathOf));
        if (cited.length === 0 || !cited.every((path) => own.has(path) && !about.has(path))) return [];
        const message = `The evidence of ${quote(signal.id)} is only what says that it is GO; cite what proves it.`;
        return [{ ...(signal.evidence?.place ?? signal.place), message, signal: signal.id }];
      });
    },
  },
  {
    id: 'evidence-external',
    family: 'Evidence',
    severity: 'notice',
    stage: 'facts',
    question: 'Is any of the evidence of each GO signal in the repository, where it can be checked?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '<https://example.com/sign>' },
    check: (facts) =>
      signalClaims(facts)
        .filter(
          ({ references }) =>
            references.length > 0 && references.every((reference) => targetOf(reference).kind === 'url'),
        )
        .map(({ name, place, touches }) => ({
          ...place,
          message: `All evidence of ${name} is on the web, which is not fetched; commit a copy to have it checked.`,
          ...touches,
        })),
  },
  {
    id: 'evidence-empty',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Has all evidence something in it?',
    example: { file: 'evidence/sign.log', passes: 'signed', fails: '' },
    check: (facts) =>
      eachCited(facts, ({ name, reference, entry }) => {
        const empty =
          entry?.kind === 'file' && entry.size === 0
            ? 'has no bytes'
            : entry?.kind === 'empty-directory'
              ? 'is a folder without files'
              : null;
        return empty === null
          ? null
          : `The evidence ${quote(reference.text)} of ${name} ${empty}, expected what proves it; commit that, or cite another file.`;
      }),
  },
  {
    id: 'evidence-line',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Has each file the line of it that is cited?',
    example: { file: 'signal-ledger.md', passes: '`evidence/build.log:1`', fails: '`evidence/build.log:99`' },
    check: (facts) =>
      eachCited(facts, ({ name, reference, path }) => {
        const line = lineOf(reference);
        const lines = facts.lines.get(path ?? '');
        if (line === null || lines === undefined || (line >= 1 && line <= lines)) return null;
        return `The evidence ${quote(reference.text)} of ${name} names line ${String(line)}, but the file has ${count(lines, 'line')}; mend the line.`;
      }),
  },
  {
    id: 'evidence-unsafe',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'Does all evidence lie in the repository itself?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`../sign.log`' },
    check: (facts) =>
      eachCited(facts, ({ name, reference, entry }) => {
        const why = whyUnsafe(reference, entry);
        return why === null
          ? null
          : `The evidence ${quote(reference.text)} of ${name} ${why}; cite a file of this repository by its path from the root.`;
      }),
  },
  {
    id: 'evidence-ignored',
    family: 'Evidence',
    severity: 'error',
    stage: 'facts',
    question: 'In a working tree: does git hold all evidence?',
    example: { file: 'signal-ledger.md', passes: '`evidence/sign.log`', fails: '`evidence/untracked.log`' },
    check: (facts) =>
      eachCited(facts, ({ name, reference, entry }) =>
        entry !== null && 'tracked' in entry && !entry.tracked
          ? `The evidence ${quote(reference.text)} of ${name} is not tracked by git, so nobody else has it; add it (\`git add\`), with \`-f\` where it is ignored.`
          : null,
      ),
  },
];

interface Claim {
  readonly name: string;
  readonly place: Place;
  readonly references: readonly Reference[];
  readonly touches: { readonly signal: string } | { readonly gate: string };
}

function signalClaims({ ledger }: Facts): readonly Claim[] {
  return goSignals(ledger).map((signal) => ({
    name: quote(signal.id),
    place: signal.evidence?.place ?? signal.place,
    references: evidenceOf(signal),
    touches: { signal: signal.id },
  }));
}

function gateClaims({ ledger, tracker }: Facts): readonly Claim[] {
  return goGates(ledger, tracker).map((gate) => ({
    name: `gate ${quote(gate.id)}`,
    place: gate.place,
    references: gate.evidence,
    touches: { gate: gate.id },
  }));
}

interface Cited {
  readonly name: string;
  readonly reference: Reference;
  /** Null for what is no path. */
  readonly path: string | null;
  readonly entry: Entry | null;
}

function eachCited(facts: Facts, judge: (cited: Cited) => string | null): readonly Problem[] {
  return [...signalClaims(facts), ...gateClaims(facts)].flatMap(({ name, references, touches }) =>
    references.flatMap((reference) => {
      const found = entryOf(facts.entries, reference);
      const message = judge({ name, reference, path: found?.path ?? null, entry: found?.entry ?? null });
      return message === null ? [] : [{ ...reference.place, message, ...touches }];
    }),
  );
}

function whyUnsafe(reference: Reference, entry: Entry | null): string | null {
  const target = targetOf(reference);
  if (target.kind === 'unsafe') return target.why;
  if (entry?.kind === 'outside') return 'leads out of the repository by a symbolic link';
  return entry?.kind === 'submodule' ? 'lies in a submodule' : null;
}
