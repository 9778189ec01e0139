import type { Report } from '../../../judge/report/report.ts';
import { proofKinds, type ProofKind } from '../../../model/proof.ts';
import { count } from '../../../model/text.ts';
import { listed, named, type Phrase } from './phrase.ts';
import type { Item, Section } from './section.ts';

/** "17 of 17 signals GO: 4 by run, 3 by report, 10 on a file's word": what the release rests on; null where it needs no signals. */
export function proofClause({ totals: { byProof }, gates, signals }: Report): string | null {
  const required = new Set(gates.filter((gate) => gate.required).flatMap(({ requires }) => requires));
  const counted = signals.filter(({ id, effective }) => required.has(id) && effective !== 'N/A');
  if (counted.length === 0) return null;
  const go = counted.filter(({ effective }) => effective === 'GO');
  const kinds = proofKinds.toReversed().flatMap((kind) => {
    const number = byProof[kind] === 0 ? 0 : go.filter(({ proof }) => proof === kind).length;
    return number === 0 ? [] : [`${String(number)} ${byKind[kind]}`];
  });
  return `${String(go.length)} of ${count(counted.length, 'signal')} GO: ${kinds.join(', ')}`;
}

const byKind: Readonly<Record<ProofKind, string>> = {
  attested: 'attested',
  run: 'by run',
  report: 'by report',
  file: "on a file's word",
  word: 'on the word alone',
};

/** So many ids are listed in one line. */
const idLimit = 100;

/** What proves each signal that is GO, the weakest first, which is what a reader may want to change. What nobody read says nothing more, so it is one line for all. */
export function provenSignals({ signals }: Report): Section {
  const go = signals.filter(({ effective }) => effective === 'GO');
  const items = proofKinds.flatMap((kind): readonly Item[] => {
    const same = go.filter(({ proof }) => (proof ?? 'word') === kind);
    if (same.length === 0) return [];
    if (kind !== 'word' && kind !== 'file')
      return same.map((signal) => ({
        phrase: [...named(signal.id, signal.title), ', ', ...provenBy(signal)],
        below: [],
      }));
    const ids = same.map(({ id }) => ({ code: id }));
    return [{ phrase: [`${String(same.length)} ${byKind[kind]}: `, ...listed(ids, idLimit)], below: [] }];
  });
  return { title: `What proves the GO signals (${String(go.length)})`, items, isFolded: true };
}

/** "by report (118 cases passed)". */
function provenBy({ proof, references }: Report['signals'][number]): Phrase {
  const says = references.flatMap((one) => one.says ?? []).slice(0, 2);
  const how = byKind[proof ?? 'word'];
  return says.length === 0 ? [how] : [`${how} (`, { message: says.join('; ') }, ')'];
}
