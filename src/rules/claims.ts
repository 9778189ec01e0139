import { oneOf, quote } from '../documents/text.ts';
import type { Rule } from './rule.ts';

/** What only a release that may ship may be called. */
export const claimRules: readonly Rule[] = [
  {
    id: 'claim-early',
    family: 'Release',
    severity: 'error',
    stage: 'summaries',
    asks: 'In every mode: is each claim that the policy protects made only while every gate is GO?',
    example: { file: 'README.md', passes: 'in the works', fails: 'production-ready' },
    check: ({ summaries, gates }) => {
      const open = gates.filter(({ effective }) => effective !== 'GO').map(({ id }) => id);
      if (gates.length > 0 && open.length === 0) return [];
      const seen = open.length === 0 ? 'no gate is known' : `open: ${oneOf(open.slice(0, 10), 'and')}`;
      return summaries.claims.flatMap(({ claim, reading }) => {
        const pattern = quote(claim.pattern);
        if (reading.kind !== 'read' || reading.value.kind === 'unknown') return []; // told by `claim-unread`
        return reading.value.places.map((place) => ({
          ...place,
          message: `Unexpected claim ${pattern}, which may stand only while every gate is GO (${seen}); take it back until then.`,
        }));
      });
    },
  },
  {
    id: 'claim-unread',
    family: 'Release',
    severity: 'error',
    stage: 'summaries',
    asks: 'In every mode: can each file be read in which the policy looks for claims?',
    example: { file: 'README.md', passes: '', fails: null },
    check: ({ summaries }) =>
      summaries.claims.flatMap(({ claim, reading }) => {
        const known = `Whether ${quote(reading.path)} claims ${quote(claim.pattern)} is not known`;
        if (reading.kind !== 'read') return [{ ...claim.place, message: `${known}: the file ${reading.why}.` }];
        return reading.value.kind === 'unknown'
          ? [{ ...claim.place, message: `${known}: the pattern ${reading.value.why}; simplify it.` }]
          : [];
      }),
  },
];
